#include "layout/legend.hpp"

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

#include "bytes.hpp"
#include "letters.hpp"

namespace notulen::layout {
namespace {

constexpr std::size_t first_lines = 80;  // of a text, where a legend stands
constexpr std::size_t longest_legend = 160, longest_sign = 4;

struct Sign {
  std::string sign, word;
};

bool is_sign(std::string_view s) {
  if (s.empty() || s.size() > longest_sign) return false;
  const bool arrow = s.find_first_not_of("-=>→⇒»*+!#^~") == std::string_view::npos && s != "-" && s != "=";
  const bool letters = s.size() <= 2 && std::all_of(s.begin(), s.end(), upper);
  return arrow || letters;
}

// The word of a mark or label at the start of `s`; 0 for none.
std::size_t meaning(std::string_view s, const Vocabulary& words) {
  std::size_t longest = 0;
  for (constexpr TableName tables[] = {"action_mark", "decision_label", "commitment_mark"}; const TableName table : tables) longest = std::max(longest, words.match_length(table, s));
  return longest;
}

// The signs that a line explains; nothing where it says anything besides.
std::vector<Sign> explained(std::string_view s, const Vocabulary& words) {
  std::vector<Sign> out;
  bool bare = false;  // `-> actie`: a sign without `=`
  if (s.size() > longest_legend) return out;
  std::size_t at = 0;
  const auto skip = [&](std::string_view faint) { at = std::min(s.find_first_not_of(faint, at), s.size()); };
  for (skip(" ()*_,;|"); at < s.size(); skip(" ()*_,;|.")) {
    const std::size_t end = std::min(first_in<" =:">(s, at + (s[at] == '=' ? 2 : 1)), s.size());
    const std::string_view sign = s.substr(at, end - at);
    if (!is_sign(sign)) return {};
    at = end;
    const std::size_t before = at;
    skip(" ");
    const bool told = at < s.size() && s[at] == '=';
    if (told) ++at;
    skip(" ");
    const bool arrow = sign.size() > 1 && (sign.ends_with('>') || sign == "→" || sign == "⇒");
    if (!told && (before == at || !arrow)) return {};
    bare = bare || !told;
    const std::size_t length = meaning(s.substr(at), words);
    if (length == 0) return {};
    out.push_back({std::string(sign), std::string(s.substr(at, length))});
    at += length;
  }
  if (bare && out.size() < 2) out.clear();  // an action, not what the arrow stands for
  return out;
}

// Where a sign stands at the start of a line or cell: `B: `, `=> `; its bytes with the colon, 0 for none.
std::size_t sign_at(std::string_view s, std::size_t at, const std::string& sign) {
  if (!s.substr(at).starts_with(sign)) return 0;
  const std::size_t end = at + sign.size();
  const bool colon = end < s.size() && s[end] == ':';
  if (upper(sign[0]) && !colon) return 0;
  const std::size_t behind = end + (colon ? 1 : 0);
  return behind < s.size() && s[behind] == ' ' ? behind - at : 0;
}

void spell(Line& line, const std::vector<Sign>& signs) {
  const std::string_view s = line.raw.view();
  std::vector<std::pair<Span, const Sign*>> found;
  for (std::size_t at = s.find_first_not_of(' '); at < s.size();) {
    for (const Sign& sign : signs)
      if (const std::size_t length = sign_at(s, at, sign.sign); length > 0) {
        found.emplace_back(Span{at, at + length}, &sign);
        break;
      }
    const std::size_t bar = s.find("| ", at);
    at = bar == std::string_view::npos ? s.size() : s.find_first_not_of(' ', bar + 1);
  }
  if (found.empty()) return;
  Text spelled;
  std::size_t done = 0;
  for (const auto& [span, sign] : found) {
    spelled.append(line.raw.slice(done, span.begin));
    std::string word = sign->word + ':';
    if (lower(word[0])) word[0] = static_cast<char>(word[0] - 'a' + 'A');
    spelled.append_for(word, line.raw.origin(span.begin), span.end - span.begin);
    done = span.end;
  }
  spelled.append(line.raw.slice(done, s.size()));
  line.raw = std::move(spelled);
}

}  // namespace

void spell_signs(std::vector<Line>& lines, const Vocabulary& words) {
  std::vector<Sign> signs;
  std::size_t legend = 0;
  for (std::size_t i = 0; i < lines.size() && i < first_lines && signs.empty(); ++i) {
    if (lines[i].blank() || lines[i].raw.size() > longest_legend) continue;
    signs = explained(lines[i].raw.trimmed_view(), words);
    legend = i;
  }
  if (signs.empty()) return;
  for (std::size_t i = 0; i < lines.size(); ++i)
    if (i != legend) spell(lines[i], signs);
}

}  // namespace notulen::layout
