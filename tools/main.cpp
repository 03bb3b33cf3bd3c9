// notulen: plain-text Dutch minutes become JSON. Every option is described once, where it is declared.

#include <malloc.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <optional>
#include <string>
#include <vector>

#include "convert/commands.hpp"
#include "explain.hpp"
#include "files.hpp"
#include "manners.hpp"
#include "messages.hpp"
#include "notulen.hpp"
#include "output/harmless.hpp"
#include "output/json.hpp"
#include "output/outline_text.hpp"
#include "output/read_json.hpp"
#include "review.hpp"
#include "unknown.hpp"

namespace {

constexpr int fine = 0, failed = 1, usage = 2;

struct Settings {
  std::vector<std::string> files, select;
  std::string keys, encoding, vocabulary;  // keys: --select as written, separated by commas
  bool pretty = false, compact = false, outline = false;
  double review = -1;  // below 0: not asked for
  notulen::Limits limits;
  std::string format = "json", table;
  const notulen::Format* other = nullptr;  // the format, when it is not JSON
  std::size_t printed = 0;                 // documents, in that format
};

bool colour_wanted() {
  const char* no_colour = std::getenv("NO_COLOR");
  return isatty(STDOUT_FILENO) != 0 && (no_colour == nullptr || *no_colour == '\0');
}

// Columns of the terminal; 0 when it is none.
std::size_t columns() {
  winsize window{};
  return ioctl(STDOUT_FILENO, TIOCGWINSZ, &window) == 0 ? window.ws_col : 0;
}

// Prints a document in another format than JSON; false when it cannot tell of it.
bool print_rendered(const notulen::Document& document, const std::string& file, Settings& settings) {
  const notulen::Format& format = *settings.other;
  const notulen::Rendered rendered = format.render(document);
  if (rendered.error) return complain(file, *rendered.error), false;
  if (rendered.nothing) return complain(file, *rendered.nothing), true;
  if (settings.printed > 0 && !format.joins) return complain(file, std::string(format.name) + " holds one meeting: use convert --out for several"), false;
  if (settings.printed++ == 0) write_out(std::string(format.heading));
  else write_out(std::string(format.between));
  write_out(rendered.text);
  return true;
}

// False when it could not be printed.
bool print_document(const notulen::Document& document, const std::string& file, Settings& settings, bool single) {
  for (const notulen::Diagnostic& found : document.diagnostics) {
    std::cerr << notulen::harmless(file) << ':' << found.line << ':' << found.column << ": " << told(found.severity) << ": "
              << notulen::harmless(told(found.message)) << " [" << found.code << "]\n";
  }
  if (settings.other != nullptr) return print_rendered(document, file, settings);
  if (settings.outline) {
    write_out(notulen::outline_text(document, colour_wanted(), columns()) + (single ? "" : "\n"));
  } else if (settings.review >= 0) {
    write_out(notulen::review_text(document, settings.review, file));
  } else {
    const bool pretty = settings.pretty || (!settings.compact && single && isatty(STDOUT_FILENO) != 0);
    const std::vector<std::string>& keys = settings.select.empty() ? notulen::top_level_keys() : settings.select;
    notulen::write_json(document, pretty, keys, write_out);
    write_out("\n");
  }
  return true;
}

// True when the file was read and converted.
bool convert(const std::string& file, Settings& settings, const notulen::Vocabulary& words) {
  const FileBytes input = read_file(file);
  if (input.error) {
    complain(file, *input.error);
    return false;
  }
  bool well = true;
  const auto print = [&](const notulen::Document& document, bool alone) {
    well = print_document(document, file, settings, alone && settings.files.size() == 1) && well;
  };
  std::optional<std::string> error;
  if (notulen::is_result(input.bytes)) {
    const notulen::ReadJson stored = notulen::read_json(input.bytes);
    error = stored.error;
    if (!error)
      for (const notulen::Document& document : stored.documents) print(document, stored.documents.size() == 1);
  } else {
    notulen::Options options;
    options.encoding = settings.encoding;
    options.file = base_name(file);
    options.vocabulary = &words;
    options.limits = settings.limits;
    error = notulen::parse(input.bytes, options, [&](const notulen::Document& document) { print(document, document.document.parts == 1); });
  }
  if (error) complain(file, *error);
  return well && !error;
}

// What may hold bytes of a file, line by line.
void print_lines(const std::string& text) {
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = text.find('\n', at);
    write_out(notulen::harmless(text.substr(at, end - at)) + "\n");
    at = end + 1;
  }
}

// `notulen explain FILE:LINE`.
int explain_line(const std::string& place, const Settings& settings, const notulen::Vocabulary& words) {
  const std::size_t colon = place.rfind(':');
  const std::string digits = colon == std::string::npos ? std::string() : place.substr(colon + 1);
  if (digits.empty() || digits.size() > 9 || digits.find_first_not_of("0123456789") != std::string::npos) {
    complain("explain", "wants FILE:LINE, a line's number behind a colon");
    return usage;
  }
  const std::string file = place.substr(0, colon);
  const FileBytes input = read_file(file);
  if (input.error) {
    complain(file, *input.error);
    return failed;
  }
  print_lines(notulen::explain(input.bytes, {.encoding = settings.encoding, .file = file, .vocabulary = &words}, std::stoul(digits)));
  return fine;
}

// `notulen unknown FILE|FOLDER...`: as a vocabulary file, so that every line of it is harmless by itself.
int list_unknown(const std::vector<std::string>& places, std::size_t least, const Settings& settings, const notulen::Vocabulary& words) {
  int code = fine;
  notulen::UnknownWords unknown;
  for (const std::string& file : text_files(places)) {
    const FileBytes input = read_file(file);
    const notulen::Options options{.encoding = settings.encoding, .file = file, .vocabulary = &words};
    const auto error = input.error ? input.error : notulen::parse(input.bytes, options).error;
    if (error) {
      complain(file, *error);
      code = failed;
      continue;
    }
    unknown.add(notulen::unknown_words(input.bytes, options), file);
  }
  print_lines(unknown.text(least));
  return code;
}

// The built-in words and the user's own; what is wrong with the file is said.
std::optional<notulen::Vocabulary> words_of(const Settings& settings) {
  notulen::Vocabulary words = notulen::Vocabulary::built_in();
  if (settings.vocabulary.empty()) return words;
  const FileBytes table = read_file(settings.vocabulary);
  const std::optional<std::string> error = table.error ? table.error : words.add(table.bytes);
  if (!error) return words;
  complain(settings.vocabulary, *error);
  return std::nullopt;
}

int run(Settings settings) {
  if (!settings.keys.empty()) settings.select = CLI::detail::split(settings.keys, ',');
  const std::vector<std::string>& keys = notulen::top_level_keys();
  for (const std::string& key : settings.select) {
    if (std::find(keys.begin(), keys.end(), key) == keys.end()) {
      complain("--select", "no such key: " + key);
      return usage;
    }
  }
  const convert::Chosen chosen = convert::choose_format(settings.format, settings.table);
  if (chosen.error) return complain("--format", *chosen.error), usage;
  settings.other = chosen.format;
  const auto words = words_of(settings);
  if (!words) return failed;
  if (settings.files.empty()) settings.files.emplace_back("-");
  int code = fine;
  for (const std::string& file : settings.files)
    if (!convert(file, settings, *words)) code = failed;
  return code;
}

// What a stage no longer needs goes back to the system at once: else holes of megabytes stay, which the next cannot fill.
void give_memory_back() {
#ifdef M_MMAP_THRESHOLD
  mallopt(M_MMAP_THRESHOLD, 1 << 20);
#endif
}

}  // namespace

int main(int argc, char** argv) {
  give_memory_back();
  CLI::App app{"Reads plain-text Dutch minutes and gives JSON: one object a meeting, JSON Lines for several.", "notulen"};
  app.set_version_flag("--version", "notulen " + std::string(notulen::version()), "Print the version");
  app.set_help_flag("-h,--help", "Print this help");
  app.footer("Exit codes: 0 fine, 1 a file could not be read or converted, 2 wrong usage.");

  Settings settings;
  app.add_option("FILE", settings.files, "Minutes, or results of this program; - or nothing for standard input");
  auto* pretty = app.add_flag("--pretty", settings.pretty, "Indent the JSON (as for one object on a terminal)");
  app.add_flag("--compact", settings.compact, "One line an object")->excludes(pretty);
  auto* select = app.add_option("--select", settings.keys, "Top-level keys to keep, besides format and document")
                     ->type_name("KEY,...");
  auto* outline = app.add_flag("--outline", settings.outline, "Print a readable outline")->excludes(select);
  app.add_option("--review", settings.review, "List what was read with less confidence than this, 0 to 1")
      ->check(CLI::Range(0.0, 1.0))->type_name("CONFIDENCE")->excludes(select)->excludes(outline);
  convert::add_formats(app, settings.format, settings.table, false)->excludes(pretty)->excludes(select)->excludes(outline);
  const convert::Shared shared{settings.encoding, settings.vocabulary, settings.limits};
  convert::add_reading(app, shared);
  std::string place;
  auto* explain = app.add_subcommand("explain", "Tell how a line was read, with the readings and their scores");
  explain->add_option("FILE:LINE", place, "The file and the line's number")->required();
  std::vector<std::string> places;
  std::size_t least = 1;
  auto* unknown = app.add_subcommand("unknown", "List labels, column heads, headings and functions that no word table knows");
  unknown->add_option("FILE", places, "Minutes, or folders of them (*.txt, *.text, *.md, *.org)")->required();
  unknown->add_option("--least", least, "Only what occurs so many times")->type_name("N");
  const auto run_review = review::add_command(app, shared);
  auto* schema = app.add_subcommand("schema", "Print the JSON Schema of the output");
  const auto run_command = convert::add_commands(app, shared);
  add_manners(app);
  translate(app);

  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& stop) {
    if (stop.get_exit_code() == 0) return app.exit(stop);
    std::cerr << "notulen: " << notulen::harmless(told(std::string(stop.what()) + " (see notulen --help)")) << '\n';
    return usage;
  }
  if (const auto code = run_manners(app)) return *code;
  if (schema->parsed()) {
    write_out(notulen::json_schema() + "\n");
    return fine;
  }
  if (explain->parsed()) {
    const auto words = words_of(settings);
    return words ? explain_line(place, settings, *words) : failed;
  }
  if (unknown->parsed()) {
    const auto words = words_of(settings);
    return words ? list_unknown(places, least, settings, *words) : failed;
  }
  const auto words = [&] { return words_of(settings); };
  if (const auto code = run_review(words)) return *code;
  if (const auto code = run_command(words)) return *code;
  return run(std::move(settings));
}
