#include "sections/unlabelled.hpp"

#include <string>
#include <utility>
#include <vector>

#include "read/entry.hpp"
#include "sections/list_signs.hpp"
#include "sections/prose.hpp"

namespace notulen {

bool Unlabelled::prose(const Text& text, const Segment& segment, bool listing) {
  bool any = false;
  for (Told& told : read_presence_prose(text.view(), words_)) {
    any = true;
    if (!told.from.empty() || !told.until.empty()) {
      for (Entry& entry : told.entries) {
        entry.person.source = {segment.line, segment.end_line, text.spans(entry.whole.begin, entry.whole.end)};
        entry.person.confidence = 0.7;
        roll_.moved(std::move(entry.person), told.from, told.until, listing);
      }
      continue;
    }
    if (!told.giver.empty()) roll_.proxy(told.giver, told.taker);
    Label label;
    label.kind = told.absent ? "absent" : "present";
    label.notice = told.notice;
    Under before = std::exchange(list_.under, {});
    list_.under.label = label;
    list_.under.mentions = true;
    for (Entry& entry : told.entries) {
      told_.reset();
      if (!told.absent && entry.person.role && entry.person.organization) told_ = entry.person.organization;
      roll_.add(entry, segment, text, list_.under);
    }
    list_.under = std::move(before);
  }
  return any;
}

bool Unlabelled::party(const Text& all, const Segment& segment, const std::optional<Label>& label) {
  // `Lokaal Oost: A` among party lines is no place.
  const bool before = std::exchange(party_line_, false);
  if (label && !(before && !label->qualifier.empty())) return false;
  Text rest = all;
  bool any = false;
  for (std::size_t groups = 0; groups < 20; ++groups) {
    const auto words = group_label(rest.view(), words_);
    const auto next = words ? group_inside(rest.view(), words->second, words_) : std::nullopt;
    const Text own = next ? rest.slice(0, next->begin).trimmed() : rest;
    auto line = read_party_line(own.view(), before || any, words_);
    if (!line) break;
    if (!any) list_.flush();
    list_.under = {};
    list_.under.label.kind = "present";
    list_.under.group(line->body, words_);
    const Text value = own.slice(line->begin, own.size());
    for (Entry& entry : line->entries) roll_.add(entry, segment, value, list_.under);
    list_.under = {};
    any = true;
    if (!next || next->stop) break;
    rest = rest.slice(next->begin, rest.size());
  }
  party_line_ = any;
  return any;
}

bool Unlabelled::lone_officer(const Text& all, const Segment& segment) {
  if ((out_.attendees.empty() && list_.lines() == 0) || all.size() > 80 || !starts_name(all.view(), words_) || words_.longest("item_title", all.view())) return false;  // `Opening door de voorzitter`
  std::vector<Entry> entries = read_entries(all.view(), words_);
  if (entries.size() != 1 || !entries[0].person.role || !entries[0].person.parts.family_name || entries[0].whole.end + 2 < all.size()) return false;  // `A (penningmeester) is ziek` tells more
  // Behind a sentence that told of others any function will do: `Van het bestuur zijn aanwezig A – voorzitter` above.
  if (!words_.contains("office", *entries[0].person.role) && !(told_ && words_.contains("role", *entries[0].person.role))) return false;
  if (told_ && !entries[0].person.organization) entries[0].person.organization = *told_;
  list_.flush();
  list_.under.label = {};
  list_.under.label.kind = "present";
  roll_.add(entries[0], segment, all, list_.under);
  list_.under.label = {};
  return true;
}

}  // namespace notulen
