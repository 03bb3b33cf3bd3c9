#include "output/measure.hpp"

#include <sstream>
#include <utility>

#include "output/entries.hpp"

namespace notulen {
namespace {

using namespace comparing;

class Comparison {
 public:
  Comparison(const Json& expected, const Json& actual, Measurement& out)
      : expected_(expected), actual_(actual), out_(out) {}

  void run() {
    meeting();
    persons("attendees", "replaces");
    persons("apologies", "replaced_by");
    if (expected_.contains("apologies"))
      compare("apologies.notice", notices(get(expected_, "apologies")), notices(get(actual_, "apologies")));
    agenda_items();
    decisions();
    follow_ups();
  }

 private:
  void add(const std::string& field, std::size_t strict, std::size_t lenient, std::size_t found, std::size_t wanted) {
    out_.strict[field] += {strict, found, wanted};
    out_.lenient[field] += {lenient, found, wanted};
  }

  Pairs compare(const std::string& field, const Entries& wanted, const Entries& found) {
    Pairs strict = match(wanted, found, Matching::strict);
    add(field, strict.size(), match(wanted, found, Matching::lenient).size(), found.size(), wanted.size());
    return strict;
  }

  void judge(Judged::Kind kind, const std::vector<const Json*>& found, const Pairs& matched) {
    std::vector<bool> right(found.size());
    for (const auto& pair : matched) right[pair.second] = true;
    for (std::size_t i = 0; i < found.size(); ++i)
      if (const Json& sure = get(*found[i], "confidence"); sure.is_number())
        out_.judged.push_back({kind, sure.get<double>(), right[i]});
  }
  void judge(Judged::Kind kind, const Json& found, const Pairs& matched) {
    std::vector<const Json*> all;
    for (const Json& one : found) all.push_back(&one);
    judge(kind, all, matched);
  }

  void meeting() {
    const Json &wanted = get(expected_, "meeting"), &found = get(actual_, "meeting");
    if (!wanted.is_object()) return;
    const auto value = [](const Json& v, bool loose) {
      const Wording w = wording(v);
      return w.folded.empty() ? Entries{} : Entries{loose ? Entry{{}, {w}} : Entry{{w.folded}, {}}};
    };
    for (const std::string key : {"title", "location", "chair", "secretary"})
      if (wanted.contains(key)) compare("meeting." + key, value(get(wanted, key), true), value(get(found, key), true));
    for (const std::string key : {"type", "date", "start_time", "end_time"})
      if (wanted.contains(key))
        compare("meeting." + key, value(get(wanted, key), false), value(get(found, key), false));
    if (wanted.contains("next"))
      compare("meeting.next.date", value(get(get(wanted, "next"), "date"), false),
              value(get(get(found, "next"), "date"), false));
  }

  // `stand_in`: the key of the person who replaces or is replaced.
  void persons(const std::string& list, const std::string& stand_in) {
    if (!expected_.contains(list)) return;
    const Json &wanted = get(expected_, list), &found = get(actual_, list);
    judge(Judged::person, found, compare(list + ".name", names(wanted), names(found)));
    for (const std::string key : {"role", "organization"})
      compare(list + "." + key, names_with(wanted, key), names_with(found, key));
    compare("persons.replaces", names_with(wanted, stand_in), names_with(found, stand_in));
  }

  void agenda_items() {
    if (!expected_.contains("agenda_items")) return;
    const auto wanted = flat(get(expected_, "agenda_items")), found = flat(get(actual_, "agenda_items"));
    const Pairs matched = compare("agenda_items", numbers_with_titles(wanted), numbers_with_titles(found));
    std::vector<const Json*> items;
    for (const Placed& placed : found) items.push_back(placed.item);
    judge(Judged::item, items, matched);
    compare("agenda_items.nesting", titles_below_titles(wanted), titles_below_titles(found));
    compare("agenda_items.presenters", titles_with_presenters(wanted), titles_with_presenters(found));
    for (const Placed& placed : wanted)  // an expected result without them says nothing of who spoke
      if (!placed.item->is_object() || !placed.item->contains("speakers")) return;
    compare("statements.speaker", titles_with_speakers(wanted), titles_with_speakers(found));
  }

  void decisions() {
    if (!expected_.contains("decisions")) return;
    const Json &wanted = get(expected_, "decisions"), &found = get(actual_, "decisions");
    const Pairs matched = match(sentences(wanted), sentences(found));
    add("decisions", matched.size(), matched.size(), found.size(), wanted.size());
    under_items("decisions.agenda_item", wanted, found, matched);
    judge(Judged::decision, found, matched);
  }

  void follow_ups() {
    if (!expected_.contains("follow_ups")) return;
    const Json &wanted = get(expected_, "follow_ups"), &found = get(actual_, "follow_ups");
    const Pairs matched = match(sentences(wanted, "type"), sentences(found, "type"));
    add("follow_ups", matched.size(), matched.size(), found.size(), wanted.size());
    under_items("follow_ups.agenda_item", wanted, found, matched);
    judge(Judged::follow_up, found, matched);

    std::size_t strict = 0, lenient = 0, n_found = 0, n_wanted = 0;
    for (const auto& [i, j] : matched) {
      strict += match(owners(wanted[i]), owners(found[j]), Matching::strict).size();
      lenient += match(owners(wanted[i]), owners(found[j]), Matching::lenient).size();
    }
    for (const Json& one : found) n_found += get(one, "owners").size();
    for (const Json& one : wanted) n_wanted += get(one, "owners").size();
    add("follow_ups.owners", strict, lenient, n_found, n_wanted);

    for (const std::string key : {"number", "status"})
      along("follow_ups." + key, wanted, found, matched, [&](const Json& one) {
        const Json& value = get(one, key);
        return std::pair(given(value), wording(value).folded);
      });
    along("follow_ups.due", wanted, found, matched, [](const Json& one) {
      std::string due = day(one);
      return std::pair(!due.empty(), due);
    });
  }

  // A value of follow-ups: right where the matched ones have the same. `value` gives whether there is one, and which.
  template <typename Value>
  void along(const std::string& field, const Json& wanted, const Json& found, const Pairs& matched, Value value) {
    std::size_t right = 0, n_found = 0, n_wanted = 0;
    for (const auto& [i, j] : matched)
      right += value(wanted[i]).first && value(wanted[i]).second == value(found[j]).second;
    for (const Json& one : found) n_found += value(one).first;
    for (const Json& one : wanted) n_wanted += value(one).first;
    add(field, right, right, n_found, n_wanted);
  }

  // How many of the matched stand under the same item: wanted by number or title, found by its id.
  void under_items(const std::string& field, const Json& wanted, const Json& found, const Pairs& matched) {
    std::map<Json, const Json*> items;  // null stands for those without an id
    for (const auto& [item, parent] : flat(get(actual_, "agenda_items"))) items[get(*item, "id")] = item;
    std::size_t strict = 0, lenient = 0;
    for (const auto& [i, j] : matched) {
      const Wording want = wording(get(wanted[i], "agenda_item"));
      const Json& id = get(found[j], "agenda_item");
      const auto item = items.find(id);
      if (want.folded.empty()) {
        strict += id.is_null();
        lenient += id.is_null();
      } else if (item == items.end()) {
        strict += want.folded == wording(id).folded;
        lenient += want.folded == wording(id).folded;
      } else {
        const bool number = want.folded == wording(get(*item->second, "number")).folded;
        const Wording title = wording(get(*item->second, "title"));
        strict += number || want.folded == title.folded;
        lenient += number || resemble(want, title);
      }
    }
    add(field, strict, lenient, matched.size(), matched.size());
  }

  const Json &expected_, &actual_;
  Measurement& out_;
};

// The first of several values; what is behind it is not looked at.
Json first_value(std::string_view text) {
  std::istringstream in{std::string(text)};
  Json out;
  try {
    in >> out;
  } catch (const Json::exception&) {
    return nullptr;
  }
  return out;
}

double ratio(std::size_t part, std::size_t whole) { return static_cast<double>(part) / static_cast<double>(whole); }

}  // namespace

Tally& Tally::operator+=(const Tally& other) {
  right += other.right;
  found += other.found;
  wanted += other.wanted;
  return *this;
}

double Tally::precision() const { return found ? ratio(right, found) : wanted ? 0.0 : 1.0; }
double Tally::recall() const { return wanted ? ratio(right, wanted) : 1.0; }
double Tally::f1() const { return found + wanted ? ratio(2 * right, found + wanted) : 1.0; }

Measurement measure(std::string_view expected, std::string_view actual) {
  Measurement out;
  const Json wanted = first_value(expected), found = first_value(actual);
  out.missing = !found.is_object() || found.empty();
  if (wanted.is_object()) {
    Comparison(wanted, found, out).run();
  } else {
    out.error = "is no JSON object";
  }
  return out;
}

}  // namespace notulen
