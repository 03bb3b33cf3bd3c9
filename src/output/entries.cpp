#include "output/entries.hpp"

#include <algorithm>

namespace notulen::comparing {
namespace {

const Json none;

}  // namespace

const Json& get(const Json& object, std::string_view key) {
  if (!object.is_object()) return none;
  const auto at = object.find(key);
  return at == object.end() ? none : *at;
}

std::string text_of(const Json& value) {
  if (value.is_null()) return {};
  return value.is_string() ? value.get<std::string>() : value.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Wording wording(const Json& value) { return Wording(text_of(value)); }

bool given(const Json& value) {
  if (value.is_boolean()) return value.get<bool>();
  if (value.is_number()) return value != 0;
  return !(value.is_string() ? value.get_ref<const std::string&>().empty() : value.empty());
}

std::vector<Placed> flat(const Json& items) {
  std::vector<Placed> out, open;  // `open`: still to come, the next one last
  const auto add = [&open](const Json& list, const Json* parent) {
    const std::size_t from = open.size();
    for (const Json& item : list) open.push_back({&item, parent});
    std::reverse(open.begin() + static_cast<std::ptrdiff_t>(from), open.end());
  };
  add(items, nullptr);
  while (!open.empty()) {
    out.push_back(open.back());
    open.pop_back();
    add(get(*out.back().item, "items"), out.back().item);
  }
  return out;
}

Entries names(const Json& people) {
  Entries out;
  for (const Json& person : people) out.push_back({{}, {wording(get(person, "name"))}});
  return out;
}

Entries names_with(const Json& people, std::string_view key) {
  Entries out;
  for (const Json& person : people)
    if (given(get(person, key))) out.push_back({{}, {wording(get(person, "name")), wording(get(person, key))}});
  return out;
}

Entries notices(const Json& people) {
  Entries out;
  for (const Json& person : people)
    if (const Json& notice = get(person, "notice"); !notice.is_null())
      out.push_back({{text_of(notice)}, {wording(get(person, "name"))}});
  return out;
}

Entries numbers_with_titles(const std::vector<Placed>& items) {
  Entries out;
  for (const auto& [item, parent] : items)
    out.push_back({{wording(get(*item, "number")).folded}, {wording(get(*item, "title"))}});
  return out;
}

Entries titles_below_titles(const std::vector<Placed>& items) {
  Entries out;
  for (const auto& [item, parent] : items)
    if (parent) out.push_back({{}, {wording(get(*item, "title")), wording(get(*parent, "title"))}});
  return out;
}

Entries titles_with_presenters(const std::vector<Placed>& items) {
  Entries out;
  for (const auto& [item, parent] : items)
    for (const Json& presenter : get(*item, "presenters"))
      out.push_back({{}, {wording(get(*item, "title")), wording(get(presenter, "name"))}});
  return out;
}

Entries titles_with_speakers(const std::vector<Placed>& items) {
  Entries out;
  for (const auto& [item, parent] : items) {
    const Wording title = wording(get(*item, "title"));
    if (item->is_object() && item->contains("speakers")) {
      for (const Json& speaker : get(*item, "speakers")) out.push_back({{}, {title, wording(speaker)}});
      continue;
    }
    for (const Json& block : get(*item, "content"))
      if (get(block, "type") == "statement") out.push_back({{}, {title, wording(get(block, "speaker"))}});
  }
  return out;
}

Entries owners(const Json& follow_up) {
  Entries out;
  for (const Json& owner : get(follow_up, "owners")) out.push_back({{}, {wording(owner)}});
  return out;
}

std::vector<Sentence> sentences(const Json& list, std::string_view kind_key) {
  std::vector<Sentence> out;
  for (const Json& one : list) out.push_back({text_of(get(one, kind_key)), wording(get(one, "text"))});
  return out;
}

std::string day(const Json& follow_up) {
  const std::string due = text_of(get(follow_up, "due"));
  constexpr std::string_view form = "0000-00-00";
  bool whole = due.size() == form.size();
  for (std::size_t i = 0; whole && i < due.size(); ++i)
    whole = form[i] == '-' ? due[i] == '-' : due[i] >= '0' && due[i] <= '9';
  return whole ? due : std::string();
}

}  // namespace notulen::comparing
