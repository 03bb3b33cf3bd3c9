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
constexpr std::size_t shortest = 2, longest = 16;   // bytes of a name
constexpr std::size_t least_turns = 3, least_names = 2;
constexpr auto none = std::string_view::npos;

struct Turn {
  std::size_t at = 0, colon = 0;  // bytes of the line
};

bool ends_sentence(std::string_view s, std::size_t at) {
  const std::size_t last = at == 0 ? none : s.find_last_not_of(' ', at - 1);
  return last != none && std::string_view(".?!)\"").find(s[last]) != none;
}

// `Karl: ` at the line's start or behind a sentence: one word with a capital.
std::vector<Turn> turns_in(std::string_view s) {
  std::vector<Turn> out;
  for (std::size_t colon = s.find(": "); colon != none; colon = s.find(": ", colon + 1)) {
    const std::size_t blank = colon == 0 ? none : s.find_last_of(" \t*_", colon - 1);
    const std::size_t at = blank == none ? 0 : blank + 1;
    if (colon < at + shortest || colon > at + longest || !upper(s[at]) || first_in<"0123456789.,;/()[]<>@=\"">(s.substr(at, colon - at)) != none) continue;
    const bool start = s.find_first_not_of(" \t*_-") == at;
    if (start || ends_sentence(s, at)) out.push_back({at, colon});
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

// The names of those who take turns and stand among the first lines too; none where these tell of no talk.
std::set<std::string, std::less<>> speakers(const std::vector<Line>& lines, const Vocabulary& words) {
  std::map<std::string, std::pair<std::size_t, std::size_t>, std::less<>> counts;  // all turns, those inside a line
  for (const Line& line : lines) {
    const std::string_view s = line.raw.view();
    for (const Turn& turn : turns_in(s)) {
      auto& [all, inside] = counts[std::string(s.substr(turn.at, turn.colon - turn.at))];
      ++all;
      inside += s.find_first_not_of(" \t*_-") != turn.at;
    }
  }
  std::set<std::string, std::less<>> out;
  std::size_t inside = 0;
  for (const auto& [name, count] : counts) {
    if (count.first < 2 || names_label(name, words)) continue;
    std::size_t seen = 0;
    bool listed = false;
    for (std::size_t i = 0; i < lines.size() && seen < head_lines && !listed; ++i) {
      const std::string_view s = lines[i].raw.view();
      seen += !lines[i].blank();
      for (std::size_t at = s.find(name); at != none && !listed; at = s.find(name, at + 1)) {
        const char next = at + name.size() < s.size() ? s[at + name.size()] : ' ';
        listed = (at == 0 || !alnum(s[at - 1])) && next != ':' && !alnum(next);
      }
    }
    if (!listed) continue;
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
      for (const Turn& turn : turns_in(s)) {
        if (!names.contains(s.substr(turn.at, turn.colon - turn.at))) continue;
        if (ends_sentence(s, turn.at)) cuts.push_back(turn.at);
        else begins = true;
      }
    // Behind a line that ends no sentence the name may be what it is about: `… een vraag van` and `Karl: …`.
    begins = begins && !out.empty() && ends_sentence(out.back().raw.view(), out.back().raw.size());
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
