#include "layout/lone_colons.hpp"

#include <cstddef>
#include <string_view>
#include <utility>

#include "letters.hpp"

namespace notulen::layout {
namespace {

constexpr std::size_t longest_key = 40;  // bytes

}  // namespace

void close_colons(std::vector<Line>& lines) {
  for (Line& line : lines) {
    const std::string_view s = line.raw.view();
    const std::size_t colon = s.substr(0, longest_key + 8).find("\t:");
    if (colon == std::string_view::npos || colon + 2 >= s.size() || s[colon + 2] != '\t') continue;
    const std::size_t key_end = s.find_last_not_of(" \t", colon), value = s.find_first_not_of(" \t", colon + 2);
    if (key_end == std::string_view::npos || key_end >= longest_key || value == std::string_view::npos) continue;
    if (s.substr(0, key_end).find('\t') != std::string_view::npos || !upper(s[0])) continue;
    Text closed = line.raw.slice(0, key_end + 1);
    closed.append(line.raw.slice(colon + 1, colon + 2));
    closed.append_glue(" ");
    closed.append(line.raw.slice(value, s.size()));
    line.raw = std::move(closed);
  }
}

}  // namespace notulen::layout
