#include "read/item_column.hpp"

namespace notulen {

std::optional<std::string_view> item_column(std::string_view head, const Vocabulary& words) {
  if (const auto kind = words.value("item_column", head)) return kind;
  if (head == "#") return "number";
  if (head.find(' ') == std::string_view::npos && (head.ends_with("nr") || head.ends_with("nr.") || head.ends_with("nummer"))) return "reference";
  return std::nullopt;
}

}  // namespace notulen
