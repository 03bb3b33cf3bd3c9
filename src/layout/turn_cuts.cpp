#include "layout/turn_cuts.hpp"

#include <cstddef>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "bytes.hpp"
#include "letters.hpp"
#include "read/label.hpp"

namespace notulen::layout {
namespace {

constexpr std::size_t head_lines = 60;              // filled ones, among which those present are listed
constexpr std::size_t head_bytes = 20000;
constexpr std::size_t shortest = 2, longest = 16;   // bytes of a name
constexpr std::size_t least_turns = 3, least_names = 2;
constexpr auto none = std::string_view::npos;

struct Turn {
  std::size_t at = 0, colon = 0;  // bytes of the line
  bool begins = false;            // the line: else a sentence ends before it
};

// A sentence ends before `at`; the stop of `S. Bos` or `dhr. Bos` ends none.
bool ends_sentence(std::string_view s, std::size_t at, const Vocabulary& words) {
  const std::size_t last = at == 0 ? none : s.find_last_not_of(' ', at - 1);
  if (last == none || std::string_view(".?!)\"").find(s[last]) == none) return false;
  const std::size_t blank = s.find_last_of(" (", last);
  const std::string_view word = s.substr(blank == none ? 0 : blank + 1, last + 1 - (blank == none ? 0 : blank + 1));
  return s[last] != '.' || (word.size() > 3 && word.find('.') + 1 == word.size() && !words.longest("honorific", word));
}

// `Karl: ` at the line's start or behind a sentence: one word with a capital.
std::vector<Turn> turns_in(std::string_view s, const Vocabulary& words) {
  std::vector<Turn> out;
  std::size_t colon = s.find(": ");
  if (colon == none) return out;
  const std::size_t first = s.find_first_not_of(" \t*_-");
  for (; colon != none; colon = s.find(": ", colon + 1)) {
    const std::size_t blank = colon == 0 ? none : s.find_last_of(" \t*_", colon - 1);
    const std::size_t at = blank == none ? 0 : blank + 1;
    if (colon < at + shortest || colon > at + longest || !upper(s[at]) || first_in<"0123456789.,;/()[]<>@=\"">(s.substr(at, colon - at)) != none) continue;
    const bool start = first == at;
    if (start || ends_sentence(s, at, words)) out.push_back({at, colon, start});
  }
  return out;
}

bool names_label(std::string_view name, const Vocabulary& words) {
  const auto label = read_label(name, words);
  if (label && label->end >= name.size()) return true;
  for (constexpr TableName tables[] = {"action_mark", "decision_label", "commitment_mark", "other_label", "item_title", "talk_word", "role", "action_status"}; const TableName table : tables)
    if (words.contains(table, name)) return true;
  return false;
}

// The words with a capital among the first lines, but for those that a colon follows.
std::set<std::string, std::less<>> words_of_head(const std::vector<Line>& lines) {
  std::set<std::string, std::less<>> out;
  std::size_t seen = 0, size = 0;
  for (std::size_t i = 0; i < lines.size() && seen < head_lines && size < head_bytes; ++i) {
    const std::string_view s = lines[i].raw.view().substr(0, head_bytes);
    seen += !lines[i].blank();
    size += s.size();
    for (std::size_t at = 0; at < s.size();) {
      std::size_t end = at;
      while (end < s.size() && (alnum(s[end]) || static_cast<unsigned char>(s[end]) >= 0x80)) ++end;
      if (end > at && upper(s[at]) && (end == s.size() || s[end] != ':')) out.emplace(s.substr(at, end - at));
      at = end + 1;
    }
  }
  return out;
}

// The names of those who take turns and stand among the first lines too; none where these tell of no talk.
std::set<std::string, std::less<>> speakers(const std::vector<Line>& lines, const Vocabulary& words) {
  std::map<std::string, std::pair<std::size_t, std::size_t>, std::less<>> counts;  // all turns, those inside a line
  for (const Line& line : lines) {
    const std::string_view s = line.raw.view();
    for (const Turn& turn : turns_in(s, words)) {
      auto& [all, inside] = counts[std::string(s.substr(turn.at, turn.colon - turn.at))];
      ++all;
      inside += !turn.begins;
    }
  }
  const auto listed = words_of_head(lines);
  std::set<std::string, std::less<>> out;
  std::size_t inside = 0;
  for (const auto& [name, count] : counts) {
    if (count.first < 2 || !listed.contains(name) || names_label(name, words)) continue;
    inside += count.second;
    out.insert(name);
  }
  if (inside < least_turns || out.size() < least_names) out.clear();
  return out;
}

}  // namespace

void cut_turns(std::vector<Line>& lines, const Vocabulary& words) {
  const auto names = speakers(lines, words);
  if (names.empty()) return;
  std::vector<Line> out;
  out.reserve(lines.size());
  for (Line& line : lines) {
    const std::string_view s = line.raw.view();
    std::vector<std::size_t> cuts;
    bool begins = false;
    if (line.table == 0 && s.find('|') == none)
      for (const Turn& turn : turns_in(s, words)) {
        if (!names.contains(s.substr(turn.at, turn.colon - turn.at))) continue;
        if (turn.begins) begins = true;
        else cuts.push_back(turn.at);
      }
    // Behind a line that ends no sentence the name may be what it is about: `… een vraag van` and `Karl: …`.
    begins = begins && !out.empty() && ends_sentence(out.back().raw.view(), out.back().raw.size(), words);
    if (cuts.empty()) {
      line.parted = line.parted || begins;
      out.push_back(std::move(line));
      continue;
    }
    std::size_t from = 0;
    for (std::size_t k = 0; k <= cuts.size(); ++k) {
      const std::size_t to = k < cuts.size() ? cuts[k] : line.raw.size();
      out.push_back(piece_of(line, from, to, k > 0));
      out.back().parted = k > 0 || begins || line.parted;
      from = to;
    }
  }
  lines = std::move(out);
}

}  // namespace notulen::layout
