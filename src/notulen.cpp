#include "notulen.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "coverage.hpp"
#include "decode.hpp"
#include "diagnostics.hpp"
#include "hash.hpp"
#include "layout.hpp"
#include "locate.hpp"
#include "outline.hpp"
#include "outline/item_tables.hpp"
#include "resolve/confidence.hpp"
#include "resolve/persons.hpp"
#include "sections/attendance.hpp"
#include "sections/content.hpp"
#include "sections/meeting.hpp"
#include "sections/outcomes.hpp"
#include "split.hpp"

namespace notulen {
namespace {

// Ids for what was decided and what is to be done, and for each segment those that were read from it.
OutcomeIds name_outcomes(Document& document, const Outcomes& outcomes, const std::vector<std::string>& items) {
  OutcomeIds ids;
  const auto item_id = [&](Maybe& index) {
    if (index) index = items.at(static_cast<std::size_t>(std::stoul(*index)));
  };
  std::size_t n = 0;
  for (Decision& decision : document.decisions) {
    decision.id = "decision-" + std::to_string(n + 1);
    item_id(decision.agenda_item);
    ids.decisions[outcomes.decision_segments.at(n++)].push_back(decision.id);
  }
  n = 0;
  for (FollowUp& follow_up : document.follow_ups) {
    follow_up.id = "follow-up-" + std::to_string(n + 1);
    item_id(follow_up.agenda_item);
    ids.follow_ups[outcomes.follow_up_segments.at(n++)].push_back(follow_up.id);
  }
  return ids;
}

// Persons beyond the limit stay the text they are.
void limit_persons(Attendance& attendance, Guard& guard, std::size_t line) {
  if (!guard.over(&Limits::persons, attendance.attendees.size() + attendance.apologies.size(), line)) return;
  const std::size_t most = guard.limits().persons;
  attendance.attendees.resize(std::min(attendance.attendees.size(), most));
  attendance.apologies.resize(std::min(attendance.apologies.size(), most - attendance.attendees.size()));
}

// What those there are called by in one word, be it no name that is known: `m3rel`, `tobi`, `Sevda`.
std::vector<std::string> nicknames(const Document& document) {
  std::vector<std::string> out;
  for (const auto* people : {&document.attendees, &document.apologies})
    for (const Person& person : *people)
      if (person.name.find(' ') == std::string::npos) out.push_back(person.name);
  return out;
}

// All values of one meeting. Returns what they and the content claim.
Claims read_values(Document& document, const Decoded& decoded, const std::vector<Segment>& segments, const Vocabulary& words, Guard& guard) {
  const std::size_t line = segments.empty() ? 1 : segments.front().line;
  if (guard.out_of_time(line)) return {};
  Outline plan = outline(segments, words, false);
  if (guard.over(&Limits::items, plan.items.size(), line)) keep_items(plan, guard.limits().items);
  const Context context{decoded, segments, plan, words, &guard};
  document.meeting = read_meeting(context, document.diagnostics);
  Attendance attendance = read_attendance(context, document.diagnostics);
  limit_persons(attendance, guard, line);
  document.attendees = std::move(attendance.attendees);
  document.apologies = std::move(attendance.apologies);
  document.meeting.chair = attendance.chair;
  document.meeting.secretary = attendance.secretary;
  if (attendance.chair) document.meeting.sources["chair"] = attendance.chair_source;
  if (attendance.secretary) document.meeting.sources["secretary"] = attendance.secretary_source;
  const Vocabulary own = words.naming(nicknames(document));
  const Context named{decoded, segments, plan, own, &guard};
  Outcomes outcomes;
  if (plan.minutes) outcomes = read_outcomes(named, document.meeting.date.value_or(""));
  document.decisions = std::move(outcomes.decisions);
  document.follow_ups = std::move(outcomes.follow_ups);
  const OutcomeIds ids = name_outcomes(document, outcomes, item_ids(plan));
  // What the values so far hold need not stand in the content again.
  Claims claims = claims_of(document);
  Content content = read_content(named, ids, claims.value, document);
  resolve_persons(document, words);
  weigh_confidence(document, words);
  claims.content = std::move(content.spans);
  return claims;
}

// One meeting: the segments from which it is read, and the range of the decoded text that is its own.
Document read_part(const Decoded& decoded, std::vector<Segment> segments, const std::vector<Span>& furniture, Span within,
                   const FileInfo& file, const Vocabulary& words, Guard& guard) {
  Document document;
  document.vocabulary = words.hash();
  document.document = file;
  Claims claims = read_values(document, decoded, segments, words, guard);
  std::vector<Segment>().swap(segments);  // no value is read from them any more
  if (document.agenda_items.empty() && document.attendees.empty() && !document.meeting.date && !document.meeting.type) {
    document.diagnostics.push_back({"warning", std::string(code::no_minutes), "nothing in the text looks like minutes", 1, 1});
  }
  if (decoded.invalid_bytes > 0) {
    document.diagnostics.push_back({"warning", std::string(code::invalid_bytes),
                                    std::to_string(decoded.invalid_bytes) + " bytes are not " + decoded.encoding, 1, 1});
  }
  claims.furniture = furniture;
  for (const Claims written = claims_of(document); const Span& span : written.value) claims.value.push_back(span);
  const Measured measured = measure_coverage(decoded, claims, within);
  document.coverage = measured.coverage;
  for (Diagnostic& reached : guard.take(within.end < decoded.text.size() ? decoded.line_of(within.end) : file.lines))
    document.diagnostics.push_back(std::move(reached));
  diagnose_unclaimed(measured, decoded, document.diagnostics);
  for (const Span& span : furniture) document.furniture.push_back(decoded.in_file(span));
  for (const Span& span : measured.unclaimed) document.unclaimed.push_back(decoded.in_file(span));
  locate(document, decoded);
  return document;
}

// The segments of a meeting. With the last one's the room of all is given back: what is made of the document needs it.
std::vector<Segment> cut_off(std::vector<Segment>& all, std::size_t begin, std::size_t end) {
  const bool last = end == all.size();
  if (begin == 0 && last) return std::exchange(all, {});
  std::vector<Segment> out(std::make_move_iterator(all.begin() + static_cast<long>(begin)), std::make_move_iterator(all.begin() + static_cast<long>(end)));
  if (last) std::vector<Segment>().swap(all);
  return out;
}

FileInfo file_info(std::string_view bytes, const Decoded& decoded, const Options& options) {
  FileInfo file;
  file.id = sha256(bytes);
  if (const auto& origin = options.origin) {
    file.converter = Converter{origin->converter, origin->version, file.id};
    file.id = origin->id;
    file.media_type = origin->media_type;
  }
  file.file = options.file;
  file.encoding = decoded.encoding;
  file.bytes = bytes.size();
  file.lines = decoded.line_starts.size();
  return file;
}

}  // namespace

std::string_view version() { return NOTULEN_VERSION; }

std::string file_id(std::string_view bytes) { return sha256(bytes); }

std::optional<std::string> parse(std::string_view bytes, const Options& options, const std::function<void(Document)>& take) {
  DecodeResult decode_result = decode(bytes, options.encoding);
  if (decode_result.error) return decode_result.error->message;
  const Decoded& decoded = *decode_result.decoded;
  const Vocabulary& words = options.vocabulary != nullptr ? *options.vocabulary : Vocabulary::built_in();
  Guard guard(options.limits);
  Layout layout = lay_out(decoded, words, guard);
  unfold_item_tables(layout.segments, layout.furniture, words);
  const std::vector<std::size_t> starts = meeting_starts(layout.segments, words);
  FileInfo file = file_info(bytes, decoded, options);
  file.parts = starts.size();
  std::sort(layout.furniture.begin(), layout.furniture.end(), [](const Span& a, const Span& b) { return a.begin < b.begin; });
  auto furniture = layout.furniture.begin();
  Span within{0, 0};
  for (std::size_t k = 0; k < starts.size(); ++k) {
    const std::size_t end = k + 1 == starts.size() ? layout.segments.size() : starts[k + 1];
    within = {within.end, decoded.text.size()};
    if (end < layout.segments.size() && !layout.segments[end].source.empty()) within.end = layout.segments[end].source.front().begin;
    const auto from = furniture;
    while (furniture != layout.furniture.end() && furniture->begin < within.end) ++furniture;
    file.part = k + 1;
    Document document = read_part(decoded, cut_off(layout.segments, starts[k], end), {from, furniture}, within, file, words, guard);
    take(std::move(document));
  }
  return std::nullopt;
}

Result parse(std::string_view bytes, const Options& options) {
  Result result;
  result.error = parse(bytes, options, [&](Document document) { result.documents.push_back(std::move(document)); });
  return result;
}

}  // namespace notulen
