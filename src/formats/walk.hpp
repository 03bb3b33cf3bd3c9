#pragma once
// Ways through a document that several formats take.

#include <string>
#include <unordered_map>
#include <vector>

#include "model.hpp"

namespace notulen::formats {

// Calls f(item, depth) for every agenda item, parents before their sub-items.
template <typename F>
void for_each_item(const std::vector<AgendaItem>& items, F&& f, int depth = 0) {
  for (const AgendaItem& item : items) {
    f(item, depth);
    for_each_item(item.items, f, depth + 1);
  }
}

// Calls f(block) for the content of the document and of all its items.
template <typename F>
void for_each_block(const Document& document, F&& f) {
  for (const Block& block : document.content) f(block);
  for_each_item(document.agenda_items, [&](const AgendaItem& item, int) {
    for (const Block& block : item.content) f(block);
  });
}

// The agenda items by their ids.
class ItemIndex {
 public:
  explicit ItemIndex(const Document& document) {
    for_each_item(document.agenda_items, [&](const AgendaItem& item, int) { items_.emplace(item.id, &item); });
  }
  [[nodiscard]] const AgendaItem* find(const Maybe& id) const {
    const auto found = id ? items_.find(*id) : items_.end();
    return found == items_.end() ? nullptr : found->second;
  }

 private:
  std::unordered_map<std::string, const AgendaItem*> items_;
};

// `2016-05-11`, not `2016-05`.
inline bool is_day(const Maybe& date) { return date && date->size() == 10; }
// `20:15`, not `agendapunt 3`.
inline bool is_time(const Maybe& time) { return time && time->size() == 5 && (*time)[2] == ':'; }

// What a block says, as plain text: a line an entry or row, cells parted by tabs. Empty for an item that stands there.
std::string plain_text(const Block& block);

// The same of several, the items that stand among them left out.
std::string plain_text(const std::vector<Block>& blocks, const char* between);

// The texts, one behind the other.
std::string joined(const std::vector<std::string>& texts, const char* between);

}  // namespace notulen::formats
