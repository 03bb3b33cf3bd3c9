#include "sections/list_in_hand.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "bytes.hpp"
#include "letters.hpp"
#include "read/entry.hpp"
#include "read/label.hpp"
#include "read/words.hpp"
#include "sections/list_signs.hpp"
#include "sections/named_roles.hpp"

namespace notulen {
namespace {

// Bytes of a bullet and its blanks at the start of a line; 0 for none.
std::size_t bullet_length(std::string_view line) {
  for (const std::string_view bullet : {"-", "–", "•", "*", "·", "▪", "○", "●", "o"})
    if (line.starts_with(bullet) && line.size() > bullet.size() + 1 && line[bullet.size()] == ' ' && has_capital(line.substr(bullet.size()))) return line.find_first_not_of(' ', bullet.size());
  return 0;
}

// `behalve ` before a name, and before it nobody who is named: the bytes of the word and its blank.
std::optional<Span> excepted(std::string_view text, std::size_t from, const Vocabulary& words) {
  constexpr std::size_t farthest = 60;
  const auto but = words.first("except", text.substr(from), farthest);
  if (!but) return std::nullopt;
  const std::size_t begin = from + but->begin, name = std::min(first_not_in<" ">(text, from + but->end), text.size());
  if (name >= text.size() || (!upper(text[name]) && !words.longest("honorific", text.substr(name)) && !words.longest("honorific_plural", text.substr(name)))) return std::nullopt;
  std::string_view before = text.substr(from, begin - from);
  while (!before.empty() && (before.back() == ' ' || before.back() == ',')) before.remove_suffix(1);
  return !before.empty() && read_entries(before, words).empty() ? std::optional(Span{begin, name}) : std::nullopt;
}

struct NextList {
  std::size_t begin = 0;
  Label label;  // its places are of the text from `begin` on
};

// Where a sentence begins with the label of who was absent and a person with his honorific behind it.
std::optional<NextList> absent_inside(std::string_view text, std::size_t from, const Vocabulary& words) {
  for (std::size_t at = text.find(". ", from); at != std::string_view::npos; at = text.find(". ", at + 2)) {
    const std::string_view rest = text.substr(at + 2);
    if (rest.empty() || !upper(rest[0])) continue;
    auto label = read_label(rest, words);
    if (!label || label->begin > 0 || label->colon || label->kind != "absent" || label->end >= rest.size()) continue;
    const std::string_view person = rest.substr(label->end);
    if (words.longest("honorific", person) || words.longest("honorific_plural", person)) return NextList{at + 2, std::move(*label)};
  }
  return std::nullopt;
}

}  // namespace

void ListInHand::take(const Text& all, std::size_t begin, const Segment& segment) {
  // `allen, behalve Jan Bos`: whom the word excepts was not there.
  if (const auto but = under.label.kind == "present" ? excepted(all.view(), begin, words_) : std::nullopt) {
    take(all.slice(begin, but->begin).trimmed(), 0, segment);
    flush();
    const Label label = under.label;
    under.label.kind = "absent";
    take(all, but->end, segment);
    flush();
    under.label = label;
    return;
  }
  // `…, Slot en Wessels. Afwezig met kennisgeving de heer Kuyper`: the next list needs no colon before an honorific.
  while (const auto next = absent_inside(all.view(), begin, words_)) {
    take(all.slice(begin, next->begin).trimmed(), 0, segment);
    flush();
    under.label = next->label;
    under.role.clear();
    under.reason.clear();
    under.body.clear();
    begin = next->begin + next->label.end;
  }
  // `Ouderlingen: A, B, diakenen: C en D`
  std::size_t stop = list_end(all.view(), begin, words_);
  if (!read_named_roles(all.view().substr(begin, stop - begin), words_).empty()) return take(all.slice(begin, stop).trimmed(), segment);
  while (const auto sub = group_inside(all.view().substr(0, stop), begin, words_)) {
    const Text line = all.slice(begin, sub->begin).trimmed();
    if (!line.empty()) take(line, segment);
    begin = sub->persons;
    if (sub->stop) {
      stop = begin = sub->begin;
      break;
    }
    // `M.k. afwezig: A; z.k.: B`
    if (const auto label = read_label(all.view().substr(sub->begin), words_); label && list_label(label->kind) && label->colon && label->qualifier.empty()) {
      flush();
      under.label = *label;
      under.role.clear();
      under.reason.clear();
      under.body.clear();
      continue;
    }
    group(all.view().substr(sub->begin, sub->end - sub->begin));
  }
  // A cell may hold several lines.
  while (begin < stop) {
    const std::size_t end = std::min(all.view().find('\n', begin), stop);
    Text line = all.slice(begin, end).trimmed();
    // `1. A (voorzitter)`
    if (const std::size_t digits = first_not_in<"0123456789">(line.view()); digits > 0 && digits < 3 && first_in<".)">(line.view().substr(digits)) == 0 && digits + 2 < line.size() && line.view()[digits + 1] == ' ')
      line = line.slice(digits + 2, line.size()).trimmed();
    // `• A (Bureau)`, in a cell or right behind the label
    if (const std::size_t bullet = bullet_length(line.view()); bullet > 0) {
      lines_.push_back({line.slice(bullet, line.size()), &segment, std::max(segment.depth, 1)});
      line = {};
    }
    if (!line.empty()) take(std::move(line), segment);
    begin = end + 1;
  }
}

void ListInHand::beside(const Text& cell) {
  lines_.back().text.append_glue(" | ");
  lines_.back().text.append(cell);
}

void ListInHand::group(std::string_view said) {
  const bool inside = headed_ && lines_.empty();
  flush();
  under.group(said, words_, inside);
  headed_ = true;
}

void ListInHand::flush() {
  if (lines_.empty()) return;
  headed_ = false;
  auto lines = read_list(std::exchange(lines_, {}), roll_.bodies, words_);
  // Among boxes that are ticked an empty one is an absence.
  const bool ticked = std::any_of(lines.begin(), lines.end(), [](const ReadLine& read) { return read.line.segment->check == true; });
  const std::string kind = under.label.kind;
  for (ReadLine& read : lines) {
    if (ticked && read.line.segment->check == false && kind == "present") under.label.kind = "absent";
    for (Entry& entry : read.entries) {
      roll_.bodies.count(read.line.text.view(), entry);
      if (under.from.empty() && under.until.empty()) {
        roll_.add(entry, *read.line.segment, read.line.text, under);
        continue;
      }
      entry.person.source = {read.line.segment->line, read.line.segment->end_line, read.line.text.spans(entry.whole.begin, entry.whole.end)};
      entry.person.confidence = 0.9;
      roll_.moved(std::move(entry.person), under.from, under.until, true);
    }
    under.label.kind = kind;
  }
}

}  // namespace notulen
