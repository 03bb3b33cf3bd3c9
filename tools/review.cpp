#include "review.hpp"

#include <CLI/CLI.hpp>
#include <memory>
#include <vector>

#include "convert/store.hpp"
#include "files.hpp"
#include "formats/review.hpp"
#include "notulen.hpp"

namespace review {
namespace {

struct Settings {
  std::vector<std::string> places;
  std::string out;
};

int run(const Settings& settings, const notulen::Options& options) {
  int code = 0;
  std::size_t read = 0;
  notulen::ReviewPage page;
  for (const std::string& file : text_files(settings.places)) {
    const FileBytes input = read_file(file);
    notulen::Options mine = options;
    mine.file = base_name(file);
    notulen::Result result;
    if (!input.error) result = notulen::parse(input.bytes, mine);
    if (const auto& error = input.error ? input.error : result.error) {
      complain(file, *error);
      code = 1;
      continue;
    }
    page.add(file, input.bytes, options.encoding, result.documents);
    ++read;
  }
  if (read == 0) return complain("review", "no minutes to show"), 1;
  if (settings.out == "-") return write_out(page.page()), code;
  if (const auto error = convert::write_file(settings.out, page.page())) return complain(settings.out, *error), 1;
  return code;
}

}  // namespace

std::function<std::optional<int>(const convert::Words&)> add_command(CLI::App& app, convert::Shared shared) {
  const auto settings = std::make_shared<Settings>();
  CLI::App* command = app.add_subcommand("review", "Make a page to look at what was read and put it right");
  command->add_option("FILE", settings->places, "Minutes as text, or folders of them (*.txt, *.text, *.md, *.org)")->required();
  command->add_option("-o,--out", settings->out, "The page; - for standard output")->required()->type_name("FILE");
  convert::add_reading(*command, shared);
  return [=](const convert::Words& words_of) -> std::optional<int> {
    if (!command->parsed()) return std::nullopt;
    const auto words = words_of();
    if (!words) return 1;
    return run(*settings, {.encoding = shared.encoding, .vocabulary = &*words, .limits = shared.limits});
  };
}

}  // namespace review
