#include "layout/title_run.hpp"

#include <algorithm>
#include <array>

#include "letters.hpp"

namespace notulen::layout {
namespace {

constexpr auto none = std::string_view::npos;
constexpr std::size_t longest_list = 1500, longest_title = 90, most_titles = 60, searched = 12000;

bool begins_sentence(std::string_view s, std::size_t at) {
  return at < s.size() && (upper(s[at]) || (s[at] >= '0' && s[at] <= '9') || static_cast<unsigned char>(s[at]) >= 0x80 || s[at] == '"');
}

// Behind a sentence's end, or a bracket's.
bool behind_sentence(std::string_view s, std::size_t at) {
  return at > 2 && s[at - 1] == ' ' && std::string_view(".?!:)\"").find(s[at - 2]) != none;
}

// Behind `Agenda:`; npos for none.
std::size_t behind_agenda(std::string_view s, const Vocabulary& words) {
  for (std::size_t colon = s.find(": "); colon != none && colon < searched; colon = s.find(": ", colon + 1)) {
    const std::size_t word = colon == 0 ? none : s.find_last_of(" ", colon - 1);
    if (words.value("label", s.substr(word == none ? 0 : word + 1, colon - (word == none ? 0 : word + 1))) == "agenda") return colon + 2;
  }
  return none;
}

// The entries of the list that begins at `from`, each with its sign behind it, up to where the first title stands again.
std::vector<std::string_view> entries_of(std::string_view s, std::size_t from, std::size_t& end) {
  constexpr std::array<std::string_view, 6> signs{" - ", " – ", " • ", " | ", "; ", ", "};
  std::size_t first = none;
  std::string_view sign;
  for (const std::string_view one : signs)
    if (const std::size_t at = s.substr(0, from + longest_title).find(one, from); at < first) first = at, sign = one;
  if (first == none) return {};
  const std::string_view title = s.substr(from, first - from);
  end = s.substr(0, from + longest_list).find(title, first);
  if (title.size() < 3 || end == none) return {};
  std::vector<std::string_view> out;
  for (std::size_t at = from; at < end && out.size() < most_titles;) {
    const std::size_t to = std::min(s.find(sign, at), end);
    std::string_view entry = s.substr(at, to - at);
    while (!entry.empty() && (entry.back() == ' ' || entry.back() == '.')) entry.remove_suffix(1);
    if (entry.size() > longest_title || entry.empty()) return {};
    out.push_back(entry);
    at = to == end ? end : to + sign.size();
  }
  return out;
}

std::vector<std::size_t> announced(std::string_view s, const Vocabulary& words) {
  const std::size_t from = behind_agenda(s, words);
  if (from == none) return {};
  std::size_t at = 0;
  const std::vector<std::string_view> entries = entries_of(s, from, at);
  if (entries.size() < 3) return {};
  std::vector<std::size_t> cuts;
  for (const std::string_view entry : entries) cuts.push_back(static_cast<std::size_t>(entry.data() - s.data()));
  std::size_t found = 0;
  for (const std::string_view entry : entries) {
    std::size_t place = s.find(entry, at);
    while (place != none && (!begins_sentence(s, place + entry.size() + 1) || (place != at && !behind_sentence(s, place)))) place = s.find(entry, place + 1);
    if (place == none) continue;
    ++found;
    cuts.push_back(place);
    cuts.push_back(place + entry.size() + 1);
    at = place + entry.size();
  }
  return found * 10 >= entries.size() * 7 ? cuts : std::vector<std::size_t>{};
}

std::vector<std::size_t> known(std::string_view s, const Vocabulary& words) {
  std::vector<std::size_t> cuts;
  bool opens = false;
  std::size_t found = 0;
  for (std::size_t at = s.find(' '); at != none && found < most_titles; at = s.find(' ', at + 1)) {
    const std::size_t begin = at + 1;
    if (begin + 8 >= s.size() || !upper(s[begin]) || !behind_sentence(s, begin) || s[at - 1] == ':') continue;
    const auto title = words.longest("item_title", s.substr(begin, longest_title));
    if (!title || title->length < 5 || s[begin + title->length] != ' ' || !upper(s[begin + title->length + 1])) continue;
    opens = opens || words.longest("opening_item", s.substr(begin, title->length));
    ++found;
    cuts.push_back(begin);
    cuts.push_back(begin + title->length + 1);
  }
  return found > 2 && opens ? cuts : std::vector<std::size_t>{};
}

}  // namespace

std::vector<std::size_t> titles_running(std::string_view s, const Vocabulary& words) {
  std::vector<std::size_t> cuts = announced(s, words);
  if (cuts.empty()) cuts = known(s, words);
  std::sort(cuts.begin(), cuts.end());
  return cuts;
}

}  // namespace notulen::layout
