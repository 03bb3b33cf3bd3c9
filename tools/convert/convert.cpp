#include "convert/convert.hpp"

#include <signal.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <exception>
#include <filesystem>
#include <memory>
#include <utility>

#include "convert/converters.hpp"
#include "convert/json_lines.hpp"
#include "convert/parallel.hpp"
#include "convert/progress.hpp"
#include "convert/source.hpp"
#include "convert/store.hpp"
#include "files.hpp"
#include "messages.hpp"
#include "formats/sqlite.hpp"
#include "notulen.hpp"
#include "output/done_mark.hpp"
#include "output/harmless.hpp"
#include "output/report_json.hpp"

namespace convert {
namespace {

constexpr std::size_t mark_bytes = 8192;  // of a result, in which it says of what it was made
constexpr std::size_t window = 64;        // results that may wait for a slow one before them

// A signal asks to stop: what is being converted is finished, nothing new begun.
std::atomic<int> caught{0};
std::atomic<bool> stopping{false};
static_assert(std::atomic<int>::is_always_lock_free && std::atomic<bool>::is_always_lock_free);

void on_signal(int number) {
  caught = number;
  stopping = true;
}

void catch_signals() {
  struct sigaction action {};
  action.sa_handler = on_signal;
  action.sa_flags = static_cast<int>(SA_RESETHAND);  // the second one ends the program at once
  for (const int number : {SIGINT, SIGTERM}) sigaction(number, &action, nullptr);
}

// What became of a file.
struct Outcome {
  enum class State { converted, unchanged, skipped, failed };
  State state = State::failed;
  std::string name, why;
  std::string lines;  // for JSON Lines
  std::vector<notulen::Document> meetings;  // for a database
  std::string media_type;
  std::size_t bytes = 0, documents = 0;
  std::vector<std::string> warnings;  // codes
  notulen::Coverage coverage;
};

// The file of a meeting: the first one's bears the name of its source, the others' their number as well.
std::string result_name(const std::string& name, std::size_t part, std::string_view extension = ".json") {
  return name + (part > 1 ? ".part" + std::to_string(part) : "") + std::string(extension);
}

class Conversion {
 public:
  Conversion(const Settings& settings, const notulen::Vocabulary& words)
      : settings_(settings), words_(words), vocabulary_(words.hash()), converters_(settings.limits, stopping) {}

  int run();

 private:
  std::optional<std::string> open();
  Outcome work(const Found& found);
  void convert(const Found& found, const std::string& bytes, Outcome& outcome);
  bool render(const std::vector<notulen::Document>& documents, std::vector<std::string>& texts, Outcome& outcome) const;
  std::optional<std::string> store(const std::string& name, const Minutes& minutes, const std::vector<std::string>& texts) const;
  std::optional<notulen::DoneMark> stored(const std::string& name, const std::string& id, std::size_t part) const;
  bool unchanged(const std::string& name, const std::string& id, Outcome& outcome);
  bool note(Outcome outcome, Progress& progress);
  std::string summary() const;

  const Settings& settings_;
  const notulen::Vocabulary& words_;
  const std::string vocabulary_;
  Converters converters_;
  Tree tree_;
  JsonLines lines_;
  notulen::Database base_;
  notulen::Report report_;
  std::optional<std::string> broken_;  // why no more can be written
};

std::optional<std::string> Conversion::open() {
  if (settings_.sqlite) {
    if (auto error = base_.open(settings_.out)) return settings_.out + ": " + *error;
  } else if (!settings_.out.empty()) {
    if (auto error = tree_.open(settings_.out)) return settings_.out + ": " + *error;
  } else if (auto error = lines_.open(settings_.lines, settings_.resume, notulen::version(), vocabulary_)) {
    return settings_.lines + ": " + *error;
  }
  return std::nullopt;
}

// Whether the result is there already, made of the same bytes by the same program with the same words.
bool Conversion::unchanged(const std::string& name, const std::string& id, Outcome& outcome) {
  if (!settings_.resume) return false;
  if (settings_.sqlite) return base_.holds(name, id, notulen::version(), vocabulary_);
  if (settings_.out.empty()) {
    const auto kept = lines_.kept(name, id);
    if (kept) outcome.lines = *kept;
    return kept.has_value();
  }
  const auto first = stored(name, id, 1);
  for (std::size_t part = 2; first && part <= first->parts; ++part)
    if (!stored(name, id, part)) return false;
  return first.has_value();
}

std::optional<notulen::DoneMark> Conversion::stored(const std::string& name, const std::string& id, std::size_t part) const {
  const auto head = tree_.head(result_name(name, part), mark_bytes);
  auto mark = head ? notulen::done_mark(*head) : std::nullopt;
  if (mark && (mark->id != id || mark->version != notulen::version() || mark->vocabulary != vocabulary_)) mark.reset();
  return mark;
}

// Writes what belongs to a file, the first meeting last: where its result stands, all the others do.
std::optional<std::string> Conversion::store(const std::string& name, const Minutes& minutes, const std::vector<std::string>& texts) const {
  const std::string_view extension = settings_.format ? settings_.format->extension : ".json";
  if (settings_.keep_text && minutes.text)
    if (auto error = tree_.write(name + ".txt", *minutes.text)) return error;
  for (std::size_t part = texts.size(); part > 0; --part)
    if (auto error = tree_.write(result_name(name, part, extension), texts[part - 1])) return error;
  // Of an earlier run, in which the file held more meetings.
  for (std::size_t part = texts.size() + 1; tree_.remove(result_name(name, part, extension)); ++part) {
  }
  return std::nullopt;
}

// The texts of the results, a meeting each; false where the format cannot tell of them, and the outcome says why.
bool Conversion::render(const std::vector<notulen::Document>& documents, std::vector<std::string>& texts, Outcome& outcome) const {
  for (const notulen::Document& document : documents) {
    if (settings_.format == nullptr) {
      texts.push_back(notulen::to_json(document) + "\n");
      continue;
    }
    notulen::Rendered rendered = settings_.format->render(document);
    if (rendered.error || rendered.nothing) {
      outcome.state = rendered.error ? Outcome::State::failed : Outcome::State::skipped;
      outcome.why = rendered.error ? *rendered.error : *rendered.nothing;
      if (rendered.error) return false;
      continue;
    }
    texts.push_back(std::string(settings_.format->heading) + rendered.text);
  }
  return !texts.empty();
}

void Conversion::convert(const Found& found, const std::string& bytes, Outcome& outcome) {
  using State = Outcome::State;
  notulen::Options options;
  options.encoding = settings_.encoding;
  options.file = found.name;
  options.vocabulary = &words_;
  options.limits = settings_.reading;
  Minutes minutes = read_minutes(bytes, found.named, options, converters_);
  if (minutes.skipped || minutes.error) {
    outcome.state = minutes.skipped ? State::skipped : State::failed;
    outcome.why = minutes.skipped ? *minutes.skipped : *minutes.error;
    return;
  }
  for (const notulen::Document& document : minutes.documents) {
    for (const notulen::Diagnostic& diagnostic : document.diagnostics)
      if (diagnostic.severity == "warning") outcome.warnings.push_back(diagnostic.code);
    outcome.coverage += document.coverage;
  }
  outcome.documents = minutes.documents.size();
  outcome.media_type = minutes.documents.front().document.media_type;
  if (settings_.sqlite) {
    outcome.meetings = std::move(minutes.documents);  // note() puts them in, in order
    outcome.state = State::converted;
    return;
  }
  std::vector<std::string> texts;
  if (!render(minutes.documents, texts, outcome)) return;
  if (settings_.out.empty()) {
    for (const std::string& text : texts) outcome.lines += text;
  } else if (const auto error = store(found.name, minutes, texts)) {
    outcome.why = "cannot write the result: " + *error;
    return;
  }
  outcome.state = State::converted;
}

Outcome Conversion::work(const Found& found) {
  using State = Outcome::State;
  Outcome outcome;
  outcome.name = found.name;
  if (found.state != Found::State::file) {
    outcome.state = found.state == Found::State::skipped ? State::skipped : State::failed;
    outcome.why = found.why;
    return outcome;
  }
  try {
    const FileBytes input = read_file(found.path);
    outcome.bytes = input.bytes.size();
    if (input.error) outcome.why = *input.error;
    else if (unchanged(found.name, settings_.resume ? notulen::file_id(input.bytes) : "", outcome)) outcome.state = State::unchanged;
    else convert(found, input.bytes, outcome);
  } catch (const std::bad_alloc&) {
    outcome.why = "needs more memory than there is";
  } catch (const std::exception& trouble) {
    outcome.why = std::string("an error of the program itself: ") + trouble.what();
  }
  return outcome;
}

// Counts an outcome, in the order of the archive; false when nothing more can be written.
bool Conversion::note(Outcome outcome, Progress& progress) {
  using State = Outcome::State;
  // What a signal cut short is neither done nor failed.
  if (outcome.state == State::failed && stopping && outcome.why.ends_with("stopped")) return true;
  if (!outcome.lines.empty()) {
    if (auto error = lines_.write(outcome.lines)) {
      broken_ = settings_.lines + ": " + *error;
      stopping = true;
      return false;
    }
  }
  if (outcome.state == State::converted && settings_.sqlite) {
    if (auto error = base_.put(outcome.name, outcome.meetings)) {
      broken_ = settings_.out + ": " + *error;
      stopping = true;
      return false;
    }
  }
  switch (outcome.state) {
    case State::converted:
      ++report_.converted;
      report_.documents += outcome.documents;
      report_.bytes += outcome.bytes;
      report_.coverage += outcome.coverage;
      report_.with_warnings += outcome.warnings.empty() ? 0 : 1;
      for (const std::string& code : outcome.warnings) ++report_.warnings[code];
      ++report_.kinds[outcome.media_type];
      break;
    case State::unchanged: ++report_.unchanged; break;
    case State::skipped: ++report_.skipped[outcome.why]; break;
    case State::failed:
      progress.say("notulen: " + notulen::harmless(outcome.name) + ": " + notulen::harmless(told(outcome.why)));
      report_.failed.push_back({outcome.name, outcome.why});
      break;
  }
  progress.done(outcome.state == State::failed);
  return true;
}

std::string Conversion::summary() const {
  std::size_t skipped = 0;
  for (const auto& [reason, count] : report_.skipped) skipped += count;
  const notulen::Coverage& c = report_.coverage;
  char text[400];
  std::snprintf(text, sizeof text, "%zu converted (%zu with warnings), %zu failed, %zu unchanged, %zu skipped; ", report_.converted,
                report_.with_warnings, report_.failed.size(), report_.unchanged, skipped);
  std::string out = text;
  std::snprintf(text, sizeof text, "%zu meetings, %.1f %% of the text claimed; %.1f s, %.0f documents/s", report_.documents,
                c.bytes ? 100.0 * static_cast<double>(c.bytes - std::min(c.bytes, c.unclaimed)) / static_cast<double>(c.bytes) : 100.0,
                report_.seconds, report_.seconds > 0 ? static_cast<double>(report_.documents) / report_.seconds : 0.0);
  return (report_.stopped ? "stopped early: " : "") + out + text;
}

int Conversion::run() {
  const auto begin = std::chrono::steady_clock::now();
  const Roots roots = roots_of(settings_.paths);
  if (roots.error) return complain("convert", *roots.error), 2;
  if (const auto error = open()) return complain("convert", *error), 1;
  catch_signals();
  WalkOptions options = settings_.walk;
  options.avoid = settings_.out;
  {
    Progress progress(settings_.quiet, [&](const std::atomic<bool>& stop) {
      Walk walk(roots.roots, options);
      std::size_t files = 0;
      while (!stop && walk.next()) ++files;
      return files;
    });
    Walk walk(roots.roots, options);
    in_order(
        settings_.jobs, window, [&] { return stopping ? std::nullopt : walk.next(); }, [&](const Found& found) { return work(found); },
        [&](Outcome outcome) { return note(std::move(outcome), progress); });
  }
  report_.stopped = stopping;
  if (settings_.sqlite && !broken_)
    if (auto error = base_.finish()) broken_ = settings_.out + ": " + *error;
  if (!report_.stopped && settings_.out.empty()) {
    if (auto error = lines_.finish()) broken_ = settings_.lines + ": " + *error;
  }
  report_.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
  if (broken_) complain("convert", *broken_);
  if (!settings_.quiet) std::fprintf(stderr, "notulen: %s\n", told(summary()).c_str());
  if (!settings_.report.empty()) {
    if (auto error = write_file(settings_.report, notulen::report_json(report_) + "\n")) {
      complain(settings_.report, *error);
      return 1;
    }
  }
  if (caught != 0) return 128 + caught;
  return broken_ || !report_.failed.empty() ? 1 : 0;
}

}  // namespace

int run(const Settings& settings, const notulen::Vocabulary& words) { return Conversion(settings, words).run(); }

}  // namespace convert
