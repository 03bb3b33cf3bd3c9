#include "convert/commands.hpp"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <memory>
#include <thread>

#include "convert/convert.hpp"
#include "convert/stream.hpp"
#include "files.hpp"

namespace convert {
namespace {

std::size_t cores() { return std::max(1U, std::thread::hardware_concurrency()); }

void add_limits(CLI::App& command, Limits& limits, std::size_t& megabytes) {
  command.add_option("--converter-seconds", limits.seconds, "End a converter that takes longer")->capture_default_str()->check(CLI::Range(0.1, 86400.0))->type_name("S");
  command.add_option("--converter-memory", megabytes, "Megabytes of memory a converter may take")->capture_default_str()->check(CLI::Range(16, 1 << 20))->type_name("MB");
}

struct Commands {
  Settings convert;
  StreamSettings stream;
  std::string shard = "1/1";
  std::string format = "json", table;
  std::size_t megabytes = Limits().memory >> 20;
  CLI::App* converting = nullptr;
  CLI::App* streaming = nullptr;
};

}  // namespace

CLI::Option* add_formats(CLI::App& command, std::string& format, std::string& table, bool sqlite) {
  std::vector<std::string> names{"json"}, tables;
  for (const notulen::Format& known : notulen::all_formats()) {
    if (std::find(names.begin(), names.end(), known.name) == names.end()) names.emplace_back(known.name);
    if (!known.table.empty()) tables.emplace_back(known.table);
  }
  if (sqlite) names.emplace_back("sqlite");
  command.add_option("--table", table, "Which table of csv")->check(CLI::IsMember(tables))->type_name("NAME");
  return command.add_option("--format", format, "The format of the results")->check(CLI::IsMember(names))->type_name("NAME");
}

Chosen choose_format(const std::string& format, const std::string& table) {
  if (format == "json" && table.empty()) return {};
  if (const notulen::Format* found = notulen::find_format(format, table)) return {found, {}};
  return {nullptr, table.empty() ? "csv is one table: which? Give --table NAME" : "only csv has a --table"};
}

void add_reading(CLI::App& command, Shared shared, const std::string& files) {
  command.add_option("--encoding", shared.encoding, "Encoding of " + files + ", when it is not UTF-8, UTF-16 or Windows-1252")->type_name("NAME");
  command.add_option("--vocabulary", shared.vocabulary, "Word tables to add to the built-in ones")->type_name("TABLES");
  for (const notulen::Limit& limit : notulen::limit_table)
    command.add_option(std::string(limit.option), shared.limits.*limit.value, "At most so many " + std::string(limit.counts) + "; " + std::string(limit.beyond))
        ->capture_default_str()->check(CLI::NonNegativeNumber)->type_name("N")->group("Limits (0: none)");
}

std::function<std::optional<int>(const Words&)> add_commands(CLI::App& app, Shared shared) {
  const auto all = std::make_shared<Commands>();
  Settings& convert = all->convert;
  convert.jobs = cores();
  CLI::App& c = *(all->converting = app.add_subcommand("convert", "Convert folders of minutes: text, HTML, Word, OpenDocument, RTF, PDF"));
  c.add_option("PATH", convert.paths, "Files and folders")->required();
  auto* out = c.add_option("--out", convert.out, "Folder for one JSON file a document, a mirror of the archive")->type_name("DIR");
  auto* lines = c.add_option("--jsonl", convert.lines, "File for all results as JSON Lines; - for standard output")->type_name("FILE")->excludes(out);
  add_formats(c, all->format, all->table, true)->excludes(lines);
  c.add_flag("--resume", convert.resume, "Keep results made of the same bytes by the same program and words");
  c.add_option("--jobs", convert.jobs, "Files converted at the same time")->capture_default_str()->check(CLI::Range(1, 1024))->type_name("N");
  c.add_option("--include", convert.walk.include, "In folders, only files that one of these globs fits")->type_name("GLOB")->allow_extra_args(false);
  c.add_option("--exclude", convert.walk.exclude, "Not the files and folders that one of these globs fits")->type_name("GLOB")->allow_extra_args(false);
  c.add_flag("--hidden", convert.walk.hidden, "In folders, names that begin with a dot too");
  c.add_flag("--follow", convert.walk.follow, "In folders, symbolic links too");
  c.add_option("--shard", all->shard, "Only part K of N, always the same files")->type_name("K/N")
      ->check(CLI::Validator([](const std::string& text) { return read_shard(text) ? "" : "wants K/N, K from 1 to N"; }, ""));
  c.add_flag("--keep-text", convert.keep_text, "Store what a converter made beside the result, as NAME.EXT.txt")->excludes(lines);
  c.add_option("--report", convert.report, "File for the report as JSON")->type_name("FILE");
  c.add_flag("--quiet", convert.quiet, "No progress and no report, only what failed");
  add_limits(c, convert.limits, all->megabytes);
  add_reading(c, shared, "text files");

  StreamSettings& stream = all->stream;
  CLI::App& s = *(all->streaming = app.add_subcommand("stream", "Read lines {\"id\": …, \"text\": …}, write a line of JSON a meeting"));
  s.add_flag("-0,--null", stream.names, "Read names of files, each ended by NUL, instead");
  s.add_flag("--flush", stream.flush, "Write each result at once");
  s.add_option("--jobs", stream.jobs, "Documents read at the same time")->capture_default_str()->check(CLI::Range(1, 1024))->type_name("N");
  add_limits(s, stream.limits, all->megabytes);
  add_reading(s, shared, "text files");

  return [all, shared](const Words& words_of) -> std::optional<int> {
    if (!all->converting->parsed() && !all->streaming->parsed()) return std::nullopt;
    if (all->converting->parsed() && all->convert.out.empty() && all->convert.lines.empty()) {
      complain("convert", "where to? Give --out DIR or --jsonl FILE");
      return 2;
    }
    if (all->converting->parsed()) {
      all->convert.sqlite = all->format == "sqlite";
      if (!all->convert.sqlite) {
        const auto chosen = choose_format(all->format, all->table);
        if (chosen.error) return complain("convert", *chosen.error), 2;
        all->convert.format = chosen.format;
      }
      if (all->convert.resume && all->convert.format != nullptr) {
        complain("convert", "--resume needs json or sqlite: results of other formats do not say of what they were made");
        return 2;
      }
    }
    const std::optional<notulen::Vocabulary> words = words_of();
    if (!words) return 1;
    const std::size_t memory = all->megabytes << 20;
    if (all->streaming->parsed()) {
      all->stream.encoding = shared.encoding;
      all->stream.reading = shared.limits;
      all->stream.limits.memory = memory;
      return run_stream(all->stream, *words);
    }
    Settings& settings = all->convert;
    settings.encoding = shared.encoding;
    settings.reading = shared.limits;
    settings.limits.memory = memory;
    settings.walk.shard = *read_shard(all->shard);
    return run(settings, *words);
  };
}

}  // namespace convert
