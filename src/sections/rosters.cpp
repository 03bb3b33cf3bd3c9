#include "sections/rosters.hpp"

#include <algorithm>
#include <optional>
#include <string_view>

#include "read/label.hpp"
#include "read/label_kinds.hpp"
#include "read/named_list.hpp"
#include "read/words.hpp"
#include "sections/list_signs.hpp"

namespace notulen {
namespace {

constexpr std::size_t longest_line = 400, longest_group = 30;

// What the lines of a list name together.
struct Named {
  std::size_t persons = 0, sure = 0;
  bool functions = false;
  bool groups = false;  // one names several, or is a body by its words: not `Opsteller: A`, `Contact: B`
};

// What a line is to such a list.
enum class Kind { other, group, label };

bool names_several(std::string_view list, const Vocabulary& words) {
  const auto named = read_named_list(list, words);
  return named && named->persons > 1 && named->sure == named->persons;
}

Kind kind_of(const Segment& segment, const Vocabulary& words, Named& named) {
  const std::string_view all = segment.text.view();
  if (segment.is_table() || segment.style.heading > 0 || all.size() > longest_line) return Kind::other;
  const auto label = read_label(all, words);
  if (label && label->colon && (list_label(label->kind) || officer_label(label->kind) || label->kind == "officers")) return Kind::label;
  const bool seats = label && label->colon && label->kind == "body" && label->qualifier.empty() && names_several(all.substr(std::min(label->end, all.size())), words);  // `Commissie: mr. A. Bos (voorzitter), C. Vink`
  if (label && label->colon && !seats && (label->qualifier.empty() || (label->kind != "body" && label->kind != "location"))) return Kind::other;  // `Groep 5: A`, `Lokaal Oost: B`
  const auto group = group_label(all, words);
  if (!group || group->first > longest_group || words.longest("talk_word", all) || words.longest("action_mark", all) || words.longest("decision_label", all)) return Kind::other;
  const std::string_view value = trimmed(all.substr(group->second));
  if (names_nobody(value, words)) return Kind::group;
  const auto found = read_named_list(value, words);
  if (!found || found->persons == 0) return Kind::other;
  named.persons += found->persons;
  named.sure += found->sure;
  named.functions = named.functions || found->functions;
  const std::string_view name = trimmed(all.substr(0, group->first));
  named.groups = named.groups || found->persons > 1 || names_body(name, words);
  return Kind::group;
}

}  // namespace

std::vector<bool> find_rosters(const Context& context) {
  constexpr std::size_t enough = 3;  // groups that need no label beside them
  std::vector<bool> out(context.segments.size(), false);
  for (std::size_t i = 0; i < context.segments.size();) {
    if (!context.front(i)) {
      ++i;
      continue;
    }
    Named named;
    std::vector<std::size_t> groups, bodies;
    bool labelled = false;
    std::size_t end = i;
    for (; end < context.segments.size(); ++end) {
      const bool goes_on = end == i || !context.segments[end].below_blank();
      const Part part = context.outline.places[end].part;
      if (!goes_on || (part != Part::front && part != Part::attendance)) break;
      const Kind kind = kind_of(context.segments[end], context.words, named);
      if (kind == Kind::other) break;
      if (kind == Kind::label) {
        labelled = true;
        // `Directie: Kees Pels` beside `PMR: …` is one of the groups.
        if (const auto label = read_label(context.segments[end].text.view(), context.words); part == Part::front && label && label->kind == "officers") bodies.push_back(end);
      } else if (part == Part::front) groups.push_back(end);
    }
    // Nicknames are no known names: beside a label fewer will do.
    const bool several = groups.size() > 1 && named.persons > 1 && named.groups && named.sure * (labelled ? 4 : 2) >= named.persons;
    if (several && (labelled || named.functions || groups.size() >= enough))
      for (const auto* lines : {&groups, &bodies})
        for (const std::size_t k : *lines) out[k] = true;
    i = std::max(end, i + 1);
  }
  for (std::size_t i = 0; i < out.size(); ++i)
    if (context.segments[i].group && context.outline.places[i].part == Part::front && group_label(context.segments[i].text.view(), context.words)) out[i] = true;
  return out;
}

bool roster_row(const Text& left, const Text& right, const Vocabulary& words) {
  const std::string_view group = left.trimmed_view(), value = right.trimmed_view();
  if (group.empty() || group.size() > longest_group || value.size() > longest_line || read_label(group, words) || !has_capital(group)) return false;
  const auto named = read_named_list(value, words);
  return named && named->persons > 0 && named->sure * 2 > named->persons;
}

}  // namespace notulen
