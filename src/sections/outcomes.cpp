#include "sections/outcomes.hpp"

#include <algorithm>
#include <utility>

#include "letters.hpp"
#include "read/decision.hpp"
#include "read/number.hpp"
#include "sections/outcome_parts.hpp"

namespace notulen {
namespace {

// Where business may be told: the items, and what stands under none.
bool tells(Part part) {
  return part == Part::item || part == Part::aside || part == Part::front || part == Part::decisions ||
         part == Part::attendance;
}

// A heading below an item that only says what comes: `### Besluit`, `Motie Groene kade`. What stands under it belongs to
// the item itself.
bool mere_label(const OutlineItem& item, const Vocabulary& words) {
  if (!item.number.empty() || item.parent < 0) return false;
  if (words.contains("action_list", item.title.view())) return false;
  return words.longest("motion_heading", item.title.view()) || words.contains("talk_word", item.title.view()) ||
         read_decision_label(item.title.view(), words) == item.title.size();
}

int proper_item(int item, const Context& context) {
  const auto& items = context.outline.items;
  for (int depth = 0; item >= 0 && depth < 8; ++depth) {
    const OutlineItem& at = items[static_cast<std::size_t>(item)];
    if (!mere_label(at, context.words)) break;
    item = at.parent;
  }
  return item;
}

// `2.3 De raad stemt in.`: the number is that of a paragraph, and no part of what is said. `7.2 Motie Groene kade` keeps its own.
Text without_number(Text text, const Vocabulary& words) {
  const std::string_view s = text.view();
  if (!digit(s[0]) || !s.ends_with('.')) return text;
  const auto number = read_number(s, words);
  return number && number->values.size() > 1 && number->end < s.size() && upper(s[number->end]) ? text.slice(number->end, s.size()) : text;
}

}  // namespace

Text plain(const Text& text) {
  if (text.view().find('\n') == std::string_view::npos) return text.trimmed();
  Text out;
  std::size_t begin = 0;
  for (;;) {
    const std::size_t end = std::min(text.view().find('\n', begin), text.size());
    out.join(text.slice(begin, end).trimmed());
    if (end == text.size()) break;
    begin = end + 1;
  }
  return out.trimmed();
}

Maybe item_index(int item) { return item < 0 ? Maybe{} : Maybe(std::to_string(item)); }

std::vector<Said> texts_said(const Context& context) {
  std::vector<Said> out;
  bool begins = true;
  for (std::size_t i = 0; i < context.segments.size(); ++i) {
    const Segment& segment = context.segments[i];
    Place place = context.outline.places[i];
    const int item = place.item;
    place.item = proper_item(item, context);
    begins = begins || segment.blank_before;
    if (!tells(place.part) || place.title) {
      begins = true;
      continue;
    }
    if (place.heading) {
      begins = true;
      if (place.part == Part::item && item >= 0) {
        const OutlineItem& headed = context.outline.items[static_cast<std::size_t>(item)];
        if (item != place.item && headed.segment == i && !context.words.longest("motion_heading", headed.title.view()))
          out.push_back({i, place.item, plain(headed.title), true, false, false, place.part});
        if (!headed.rest.empty() && headed.segment == i)
          out.push_back({i, place.item, plain(headed.rest), true, false, false, place.part});
        begins = headed.rest.empty();
      }
      continue;
    }
    if (segment.is_table()) {
      for (const auto& row : segment.rows) {
        for (const Text& cell : row) {
          if (!plain(cell).empty()) out.push_back({i, place.item, plain(cell), true, false, true, place.part});
        }
      }
      begins = true;
      continue;
    }
    if (segment.text.empty()) continue;
    Text text = plain(segment.text);
    if (place.part == Part::item && segment.bullet.empty() && !text.empty()) text = without_number(std::move(text), context.words);
    out.push_back({i, place.item, std::move(text), begins, !segment.bullet.empty() || segment.check.has_value(),
                   false, place.part, segment.cut});
    begins = segment.blank_after;
  }
  return out;
}

Outcomes read_outcomes(const Context& context, const std::string& meeting_date) {
  std::vector<Said> said = texts_said(context);
  ToDo to_do = read_follow_ups(context, said, meeting_date);
  // `OK` in the last cell of a row tells how an action stands.
  std::erase_if(said, [&](const Said& one) { return std::binary_search(to_do.cells.begin(), to_do.cells.end(), one.segment); });
  Decided decided = read_decisions(context, said);
  return {std::move(decided.decisions), std::move(to_do.follow_ups), std::move(decided.segments),
          std::move(to_do.segments)};
}

}  // namespace notulen
