#pragma once
// The small marks that an entry of a list of actions is cut at, as the grammar of follow-ups knows them.

#include "read/follow_up.hpp"

namespace notulen::follow_up {

// The bytes of `12.`, `#A3 –` in front, 0 for none; `number` is what of it names the entry, where that is set apart.
std::size_t entry_number(std::string_view ahead, const Vocabulary& words, std::string_view& number);
// The bytes of what parts an owner from the task: `: `, ` – `, ` → `; 0 for none.
std::size_t owner_end(std::string_view ahead, const Vocabulary& words);
// The bytes of `, status: loopt`, 0 for none.
std::size_t status_tail(std::string_view ahead, const Vocabulary& words, std::string_view& status);

inline std::string_view trim(std::string_view s, std::string_view faint = " \t\n.,;:*_") {
  const auto first = s.find_first_not_of(faint);
  return first == std::string_view::npos ? std::string_view{} : s.substr(first, s.find_last_not_of(faint) - first + 1);
}

inline Maybe maybe(std::string_view s) { return s.empty() ? Maybe{} : Maybe(std::string(s)); }

}  // namespace notulen::follow_up
