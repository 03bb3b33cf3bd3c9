#include "read/moment_line.hpp"

#include <algorithm>
#include <string>

#include "bytes.hpp"
#include "read/date.hpp"
#include "read/time.hpp"

namespace notulen {
namespace {

constexpr std::size_t longest_line = 120, longest_place = 50;  // bytes

// The bytes of what parts a line's values at `at`: `, `, ` | `, ` – `; 0 for nothing. A dash with no blank before it parts nothing.
std::size_t joint(std::string_view s, std::size_t at) {
  if ((s[at] == ',' || s[at] == ';') && (at + 1 == s.size() || s[at + 1] == ' ')) return 1;
  if (s[at] != ' ') return 0;
  for (const std::string_view sign : {" | ", " - ", " – ", " — ", " · ", " • ", " / "})
    if (s.substr(at).starts_with(sign)) return sign.size();
  return 0;
}

// `bad De Plons`: a few words that are no sentence, no title and no name of minutes.
bool names_place(std::string_view part, const Vocabulary& words) {
  if (part.size() < 3 || part.size() > longest_place || first_in<":;?!">(part) != std::string_view::npos || part.find(". ") != std::string_view::npos) return false;
  if (words.longest("item_title", part) || words.contains("role", part) || words.contains("nobody", part)) return false;
  if (const auto label = words.longest("label", part); label && label->value != "location") return false;
  for (constexpr TableName tables[] = {"genre", "convened", "finite_verb", "status"}; const TableName table : tables)
    if (words.first(table, part)) return false;
  const auto c = static_cast<unsigned char>(part[0]);
  return c >= 0x80 || (c | 0x20) - 'a' < 26 || c == '\'' || c == '"';
}

}  // namespace

std::optional<MomentLine> read_moment_line(std::string_view line, const Vocabulary& words) {
  if (line.empty() || line.size() > longest_line) return std::nullopt;
  MomentLine out;
  std::string left(line);  // days and times become blanks
  const auto take = [&](std::size_t begin, std::size_t end) { std::fill(left.begin() + static_cast<std::ptrdiff_t>(begin), left.begin() + static_cast<std::ptrdiff_t>(end), '\0'); };
  for (const Date& date : find_dates(line, words)) {
    if (date.day == 0) return std::nullopt;
    out.day = true;
    take(date.begin, date.end);
  }
  for (const Time& time : find_times(line, words, true)) {
    out.time = true;
    take(time.begin, time.end);
  }
  if (!out.day && !out.time) return std::nullopt;
  const std::string_view s = left;
  for (std::size_t at = 0; at < s.size();) {
    std::size_t end = at, length = 0;
    while (end < s.size() && (length = joint(s, end)) == 0) ++end;
    // What stands around a moment in its part: `op`, `van … tot`, brackets.
    std::size_t begin = at;
    while (begin < end) {
      if (s[begin] == '\0' || std::string_view(" ().").find(s[begin]) != std::string_view::npos) {
        ++begin;
        continue;
      }
      const bool moment = s.substr(at, end - at).find('\0') != std::string_view::npos;
      const std::size_t word = std::max(words.match_length("moment_word", s.substr(begin)), moment ? words.match_length("day_part", s.substr(begin)) : 0);
      if (word == 0 || begin + word > end || (!moment && begin + word < end)) break;
      begin += word;
    }
    if (begin < end) {
      std::size_t last = end;
      while (last > begin && s[last - 1] == ' ') --last;
      const std::string_view part = s.substr(begin, last - begin);
      if (out.end > 0 || begin > at + 1 || part.find('\0') != std::string_view::npos || !names_place(part, words)) return std::nullopt;
      out.begin = begin;
      out.end = last;
    }
    at = end + length;
  }
  return out;
}

}  // namespace notulen
