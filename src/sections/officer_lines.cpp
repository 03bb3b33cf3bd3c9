#include "sections/officer_lines.hpp"

#include <string>
#include <utility>
#include <vector>

#include "read/entry.hpp"
#include "read/surnames.hpp"
#include "read/words.hpp"
#include "sections/list_signs.hpp"
#include "sections/listed_bodies.hpp"

namespace notulen {
namespace {

struct Value {
  std::vector<Entry> entries;  // spans are bytes of the value
  bool company = false;        // not a person: `Verslag: Notuleerbureau A & B`
};

Value read_value(std::string_view value, bool secretary, const Vocabulary& words) {
  Value out;
  out.company = words.longest("company", value).has_value();
  if (!out.company) out.entries = read_entries(value, words);
  // `R. Bos, Beheerkantoor Oost & Co`: whom he works for.
  if (const std::size_t comma = value.find(", "); comma != std::string_view::npos && words.longest("company", value.substr(comma + 2))) {
    std::vector<Entry> one = read_entries(value.substr(0, comma), words);
    if (one.size() == 1 && one[0].person.parts.family_name) {
      one[0].person.organization = std::string(value.substr(comma + 2));
      one[0].whole.end = value.size();
      out.entries = std::move(one);
    }
  }
  // `mw. N. Brouwer, Brouwer VvE Beheer`: what has no honorific behind one who has is whom she works for.
  if (std::vector<Entry>& two = out.entries; two.size() == 2 && two[0].person.honorific_prefix && !two[0].person.organization && !two[1].joined && comma_between(value, two) &&
                                             !two[1].person.honorific_prefix && !two[1].person.role && !two[1].person.organization)
    merge_body(two, 1);
  // `Verslag   Regionaal Overleg`: the meeting's name.
  if (secretary && !out.company && words.first("convened", value) && !words.longest("honorific", value)) out.entries.clear();
  return out;
}

// `Secretaris: P. Bos. Tegenwoordig alle leden`: where the sentence of an officer's label ends, behind a whole word.
std::size_t sentence_stop(std::string_view s, std::size_t from, const Vocabulary& words) {
  for (std::size_t dot = s.find(". ", from); dot != std::string_view::npos; dot = s.find(". ", dot + 1)) {
    const std::size_t word = s.rfind(' ', dot) + 1;
    if (dot + 2 < s.size() && s[dot + 2] >= 'A' && s[dot + 2] <= 'Z' && dot >= word + 4 && s.substr(word, dot - word).find('.') == std::string_view::npos && !words.longest("honorific", s.substr(word)))
      return dot;
  }
  return s.size();
}

}  // namespace

bool names_officer(std::string_view line, const Label& label, bool front, const Vocabulary& words) {
  if (!officer_label(label.kind) || label.colon || label.end >= line.size() || line.size() >= 60) return false;
  const bool minutes = words.contains("minutes_label", line.substr(label.begin, label.words_end - label.begin));
  const std::string_view value = line.substr(label.end);
  return front ? !minutes && full_name(value, words)
               : minutes && (words.longest("given_name", value) || words.longest("honorific", value) || value.substr(1, 1) == ".");
}

void OfficerLines::line(const Text& all, std::size_t begin, const Segment& segment) {
  if (begin >= all.size()) return;
  const auto sub = group_inside(all.view(), begin, words_);
  const Text value = all.slice(begin, sub ? sub->begin : sentence_stop(all.view(), begin, words_)).trimmed();
  const bool writes = list_.under.label.kind == "secretary";
  Value read = read_value(value.view(), writes, words_);
  if ((read.company || read.entries.size() > 1) && writes && value.size() < 120) secretary(value, segment);
  list_.under.mentions = true;
  for (Entry& entry : read.entries) roll_.add(entry, segment, value, list_.under);
  list_.under.mentions = false;
  list_.under.label = std::exchange(resumed_, Label{});  // an officer's line ends with its value
  behind_absent_ = list_.under.label.kind == "absent";
  if (sub && !sub->stop && list_label(list_.under.label.kind)) list_.take(all, sub->begin, segment);
}

void OfficerLines::author(const Text& value, const Segment& segment) {
  if (!value.empty() && value.size() < 80 && has_capital(value.view())) secretary(value, segment);  // not `webredactie`
  list_.under.label = {};
}

// Who took the minutes, as it is written.
void OfficerLines::secretary(const Text& value, const Segment& segment) {
  if (out_.secretary) return;
  out_.secretary = value.str();
  out_.secretary_source = {segment.line, segment.end_line, value.spans()};
}

}  // namespace notulen
