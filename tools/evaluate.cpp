// evaluate: converts minutes and measures the output against expected results. For those who work on the program.

#include <CLI/CLI.hpp>
#include <algorithm>
#include <filesystem>
#include <iostream>
#include <map>
#include <string>
#include <vector>

#include "files.hpp"
#include "notulen.hpp"
#include "output/harmless.hpp"
#include "output/scores.hpp"

namespace fs = std::filesystem;

namespace {

constexpr int fine = 0, failed = 1, usage = 2;
const std::string ending = ".expected.json";

void warn(const std::string& file, const std::string& what) {
  std::cerr << "evaluate: " << notulen::harmless(file) << ": " << notulen::harmless(what) << '\n';
}

// The names that have an expected result, sorted.
std::vector<std::string> expected_names(const fs::path& folder) {
  std::vector<std::string> out;
  std::error_code error;
  for (const auto& entry : fs::directory_iterator(folder, error)) {
    const std::string file = entry.path().filename().string();
    if (file.ends_with(ending)) out.push_back(file.substr(0, file.size() - ending.size()));
  }
  std::sort(out.begin(), out.end());
  return out;
}

// The first meeting of a file as JSON; empty where the file is no text.
std::string convert(const std::string& file, bool& ok) {
  const FileBytes input = read_file(file);
  notulen::Result result;
  if (!input.error) result = notulen::parse(input.bytes, {.encoding = {}, .file = file, .vocabulary = nullptr});
  if (const auto& error = input.error ? input.error : result.error) {
    warn(file, *error);
    ok = false;
    return {};
  }
  return notulen::to_json(result.documents.front());
}

}  // namespace

int main(int argc, char** argv) {
  CLI::App app{"Converts FILEs and compares each with EXPECTED_DIR/NAME.expected.json, field by field.", "evaluate"};
  app.footer(
      "An expected result without its FILE counts as one of which nothing was found.\n"
      "Exit codes: 0 fine, 1 a file could not be read or has no expected result, 2 wrong usage.");
  std::string folder;
  std::vector<std::string> files;
  std::size_t worst = 0;
  bool json = false, confidence = false;
  app.add_option("EXPECTED_DIR", folder, "Folder of the expected results")->required();
  app.add_option("FILE", files, "Minutes; NAME is the file's name without its extension")->required();
  auto* as_json = app.add_flag("--json", json, "Print the figures as JSON");
  app.add_option("--worst", worst, "Also list the N documents with most errors")->type_name("N")->excludes(as_json);
  app.add_flag("--confidence", confidence, "Also compare the confidence given with what is right")->excludes(as_json);
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& stop) {
    if (stop.get_exit_code() == 0) return app.exit(stop);
    std::cerr << "evaluate: " << notulen::harmless(stop.what()) << " (see evaluate --help)\n";
    return usage;
  }

  std::map<std::string, std::string> file_of;  // by name
  for (const std::string& file : files) file_of[fs::path(file).stem().string()] = file;
  bool ok = true;
  std::vector<notulen::MeasuredFile> documents;
  for (const std::string& name : expected_names(folder)) {
    const std::string path = (fs::path(folder) / (name + ending)).string();
    const FileBytes expected = read_file(path);
    const auto file = file_of.find(name);
    const std::string actual = file == file_of.end() ? std::string() : convert(file->second, ok);
    if (file != file_of.end()) file_of.erase(file);
    notulen::Measurement measured = notulen::measure(expected.bytes, actual);
    if (const auto& error = expected.error ? expected.error : measured.error) {
      warn(path, *error);
      return failed;  // figures without it would not be comparable
    }
    documents.push_back({name, std::move(measured)});
  }
  if (documents.empty()) {
    warn(folder, "holds no *" + ending);
    return failed;
  }
  for (const auto& [name, file] : file_of) {
    warn(file, "has no expected result");
    ok = false;
  }
  if (json) {
    write_out(notulen::scores_json(documents));
  } else {
    write_out(notulen::scores_text(documents) + notulen::worst_text(documents, worst));
    if (confidence) write_out("\n" + notulen::confidence_text(documents));
  }
  return ok ? fine : failed;
}
