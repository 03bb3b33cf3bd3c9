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
constexpr std::size_t longest_legend = 160, longest_sign = 4, longest_word = 24, longest_lead = 30;

struct Sign {
  std::string sign;
  std::string_view word;  // of the legend; none where it marks nothing that is read
};

bool is_sign(std::string_view s) {
  if (s.empty() || s.size() > longest_sign) return false;
  const bool arrow = s.find_first_not_of("-=>→⇒»*+!#^~") == std::string_view::npos && s != "-" && s.find_first_not_of('=') != std::string_view::npos;  // `== Actiepunten` is a heading
  const bool letters = s.size() <= 2 && std::all_of(s.begin(), s.end(), upper);
  return arrow || letters;
}

// The word of a mark or label at the start of `s`; 0 for none.
std::size_t meaning(std::string_view s, const Vocabulary& words) {
  std::size_t longest = 0;
  for (constexpr TableName tables[] = {"action_mark", "decision_label", "commitment_mark"}; const TableName table : tables) longest = std::max(longest, words.match_length(table, s));
  return longest;
}

// The signs that a text explains; nothing where it says anything besides.
std::vector<Sign> explained(std::string_view s, const Vocabulary& words) {
  std::vector<Sign> out;
  std::size_t known = 0;
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
    // `(> wil zeggen: te doen)`
    std::size_t says = at < s.size() && s[at] == '=' ? 1 : 0;
    for (const std::string_view verb : {"wil zeggen:", "wil zeggen", "betekent:", "betekent", "staat voor"})
      if (says == 0 && s.substr(at).starts_with(verb)) says = verb.size();
    const bool told = says > 0;
    at += says;
    skip(" ");
    const bool arrow = sign.size() > 1 && (sign.ends_with('>') || sign == "→" || sign == "⇒");
    if (!told && (before == at || !arrow)) return {};
    bare = bare || !told;
    std::size_t length = meaning(s.substr(at), words);
    const bool mark = length > 0;
    if (!mark) length = std::min(first_in<",;)|">(s, at), s.size()) - at;  // `I = informatie`
    if (length == 0 || (!mark && (!told || length > longest_word))) return {};
    known += mark;
    out.push_back({std::string(sign), mark || words.contains("other_label", s.substr(at, length)) ? s.substr(at, length) : std::string_view{}});
    at += length;
  }
  if (known == 0 || (bare && out.size() < 2)) out.clear();  // an action, not what the arrow stands for
  return out;
}

// The same of a line, which may have something before it: `Codes rechts: B = besluit`, `6 oktober 2015      A = actie`.
std::vector<Sign> explained_in(std::string_view s, const Vocabulary& words) {
  if (s.find('=') == std::string_view::npos && s.find('>') == std::string_view::npos && s.find("→") == std::string_view::npos) return {};
  if (auto signs = explained(s, words); !signs.empty()) return signs;
  const std::size_t gap = s.rfind("   "), colon = s.find(": ");
  for (const std::size_t from : {gap == std::string_view::npos ? 0 : gap + 3, colon == std::string_view::npos || colon > longest_lead ? 0 : colon + 2})
    if (from > 0)
      if (auto signs = explained(s.substr(from), words); !signs.empty()) return signs;
  return {};
}

// Where a sign stands at the start of a line or cell: `B: `, `=> `, `B    De kade`; its bytes with the colon, 0 for none.
std::size_t sign_at(std::string_view s, std::size_t at, const std::string& sign) {
  if (!s.substr(at).starts_with(sign)) return 0;
  const std::size_t end = at + sign.size();
  const bool colon = end < s.size() && s[end] == ':';
  if (upper(sign[0]) && !colon && !s.substr(end).starts_with("  ")) return 0;
  const std::size_t behind = end + (colon ? 1 : 0);
  return behind < s.size() && s[behind] == ' ' ? behind - at : 0;
}

// The word as a label begins: `Actie: `.
std::string label_of(std::string_view word) {
  std::string label = std::string(word) + ": ";
  if (lower(label[0])) label[0] = static_cast<char>(label[0] - 'a' + 'A');
  return label;
}

// `… wordt vastgesteld.                 B17-12`: a sign in the right margin, alone or with a number, closes what stands
// before it. Where the sign begins; npos for none.
std::size_t margin_sign(std::string_view s, const std::string& sign) {
  const std::size_t last = last_not_in<" \t">(s);
  if (last == std::string_view::npos) return last;
  const std::size_t begin = s.rfind("  ", last) == std::string_view::npos ? std::string_view::npos : s.rfind("  ", last) + 2;
  if (begin == std::string_view::npos || s.find_first_not_of(' ') >= begin || !s.substr(begin, last + 1 - begin).starts_with(sign)) return std::string_view::npos;
  const std::string_view code = s.substr(begin + sign.size(), last + 1 - begin - sign.size());
  const bool number = code.find_first_not_of("0123456789-./ ") == std::string_view::npos && (code.empty() || digit(code.back()));
  return number ? begin : std::string_view::npos;
}

void spell(Line& line, const std::vector<Sign>& signs, std::vector<Span>& furniture) {
  const std::string_view s = line.raw.view();
  std::vector<std::pair<Span, const Sign*>> found;
  for (std::size_t at = s.find_first_not_of(' '); at < s.size();) {
    for (const Sign& sign : signs)
      if (const std::size_t length = sign_at(s, at, sign.sign); length > 0 && !sign.word.empty()) {
        found.emplace_back(Span{at, at + length}, &sign);
        break;
      }
    const std::size_t bar = s.find("| ", at);
    at = bar == std::string_view::npos ? s.size() : s.find_first_not_of(' ', bar + 1);
  }
  const bool begins = std::any_of(signs.begin(), signs.end(), [&](const Sign& sign) { return sign_at(s, std::min(s.find_first_not_of(' '), s.size()), sign.sign) > 0; });
  line.parted = line.parted || begins;
  bool margin = false;
  for (const Sign& sign : signs)
    if (const std::size_t at = found.empty() && !sign.word.empty() && upper(sign.sign[0]) ? margin_sign(s, sign.sign) : std::string_view::npos; at != std::string_view::npos) {
      found.emplace_back(Span{at, at + sign.sign.size()}, &sign);
      margin = true;
      break;
    }
  if (found.empty()) return;
  Text text;
  std::size_t done = 0;
  for (const auto& [span, sign] : found) {
    // In the margin no gap is left, which would make a column of it.
    const std::size_t end = margin ? last_not_in<" \t">(s.substr(0, span.begin)) + 2 : span.begin;
    text.append(line.raw.slice(done, end));
    done = span.end;
    if (margin) {
      std::string word = "(" + std::string(sign->word);
      if (done < s.size() && s[done] != ' ') {  // `A17-22`: the sign is part of the number
        text.append_glue(word + ' ');
        done = span.begin;
        continue;
      }
      text.append_for(word, line.raw.origin(span.begin), span.end - span.begin);
      continue;
    }
    if (text.view().find('|') != std::string_view::npos) {  // a cell
      text.append_for(label_of(sign->word), line.raw.origin(span.begin), span.end - span.begin);
      while (done < s.size() && s[done] == ' ') ++done;
      continue;
    }
    // The sign is set aside as a bullet is; the word goes before the text, but is none of it.
    for (const Span& place : line.raw.spans(span.begin, span.end)) furniture.push_back(place);
    text.append_glue(label_of(sign->word));
    line.spelled = line.spelled || (text.glue_before() == text.size() && !text.empty());
    while (done < s.size() && s[done] == ' ') ++done;
  }
  text.append(line.raw.slice(done, s.size()));
  if (margin) text.append_glue(")");
  line.raw = std::move(text);
}

}  // namespace

void spell_signs(std::vector<Line>& lines, std::vector<Span>& furniture, const Vocabulary& words) {
  std::vector<Sign> signs;
  std::size_t legend = 0;
  for (std::size_t i = 0; i < lines.size() && i < first_lines && signs.empty(); ++i) {
    if (lines[i].blank() || lines[i].raw.size() > longest_legend) continue;
    signs = explained_in(lines[i].raw.view(), words);
    legend = i;
  }
  if (signs.empty()) return;
  for (std::size_t i = 0; i < lines.size(); ++i)
    if (i != legend) spell(lines[i], signs, furniture);
}

}  // namespace notulen::layout
