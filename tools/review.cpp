#include "review.hpp"

#include <CLI/CLI.hpp>
#include <atomic>
#include <memory>
#include <vector>

#include "convert/source.hpp"
#include "convert/store.hpp"
#include "convert/walk.hpp"
#include "files.hpp"
#include "formats/review.hpp"
#include "messages.hpp"
#include "notulen.hpp"

namespace review {
namespace {

struct Settings {
  std::vector<std::string> places;
  std::string out;
};

int run(const Settings& settings, const notulen::Options& options) {
  int code = 0;
  std::size_t shown = 0;
  notulen::ReviewPage page(in_dutch);
  const std::atomic<bool> never = false;
  convert::Converters converters({}, never);
  const auto show = [&](const std::string& path, const FileBytes& input, bool named) {
    notulen::Options mine = options;
    mine.file = base_name(path);
    convert::Minutes minutes;
    if (!input.error) minutes = convert::read_minutes(input.bytes, named, mine, converters);
    if (const auto& error = input.error ? input.error : minutes.error) {
      complain(path, *error);
      code = 1;
    } else if (!minutes.skipped) {
      if (minutes.text) page.add(path, *minutes.text, "", minutes.documents);  // converters write UTF-8
      else page.add(path, input.bytes, options.encoding, minutes.documents);
      ++shown;
    }
  };
  for (const std::string& place : settings.places) {
    if (place == "-") {
      show(place, read_file(place), true);
      continue;
    }
    convert::Walk walk({{place, place}}, {});
    while (const auto found = walk.next()) {
      if (found->state == convert::Found::State::file) show(found->path, read_file(found->path), found->named);
      else if (found->state == convert::Found::State::failed) show(found->path, {{}, found->why}, found->named);
    }
  }
  if (shown == 0) return complain("review", "no minutes to show"), 1;
  if (settings.out == "-") return write_out(page.page()), code;
  if (const auto error = convert::write_file(settings.out, page.page())) return complain(settings.out, *error), 1;
  return code;
}

}  // namespace

std::function<std::optional<int>(const convert::Words&)> add_command(CLI::App& app, convert::Shared shared) {
  const auto settings = std::make_shared<Settings>();
  CLI::App* command = app.add_subcommand("review", "Make a page to look at what was read and put it right");
  command->add_option("FILE", settings->places, "Files and folders")->required();
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
