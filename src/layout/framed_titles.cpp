#include "layout/framed_titles.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "bytes.hpp"
#include "letters.hpp"

namespace notulen::layout {
namespace {

constexpr std::size_t longest_sign = 5, longest_title = 70, least = 3;
constexpr int first_level = 2;  // below a text's own title

struct Frame {
  std::string sign;
  std::size_t begin = 0, end = 0;  // what stands between
};

bool frames(char c) { return std::string_view("~.:+=<>-").find(c) != std::string_view::npos; }

// `~ TAPPEN ~`: the same sign, and blanks inside it; `- 3 -` is a page's number. Pairs that wikis and Markdown have are theirs.
std::optional<Frame> frame_of(std::string_view s) {
  if (s.size() < 5 || s.size() > longest_title || !frames(s[0])) return std::nullopt;
  const std::size_t sign = s.find_first_not_of(s[0]);
  if (sign == std::string_view::npos || sign > longest_sign || s[sign] != ' ' || (s[0] == '=' && sign > 1) || s[0] == '>') return std::nullopt;
  const char closing = s[0] == '<' ? '>' : s[0];
  const std::size_t last = s.find_last_not_of(closing);
  if (last == std::string_view::npos || s.size() - 1 - last != sign || s[last] != ' ' || last <= sign) return std::nullopt;
  const std::size_t begin = s.find_first_not_of(' ', sign), end = s.find_last_not_of(' ', last) + 1;
  if (begin >= end || std::none_of(s.begin() + static_cast<std::ptrdiff_t>(begin), s.begin() + static_cast<std::ptrdiff_t>(end), [](char c) { return lower(c) || upper(c); }) || s.substr(begin, end - begin).find_first_of(".!?:;|") != std::string_view::npos) return std::nullopt;
  return Frame{std::string(s.substr(0, sign)), begin, end};
}

// `** PUNT 1 ** DE SPEELPLAATS`: stars with blanks inside are no Markdown.
std::optional<Frame> starred_number(std::string_view s, const Vocabulary& words) {
  const std::size_t sign = s.find_first_not_of('*');
  if (sign == std::string_view::npos || sign == 0 || sign > 3 || s[sign] != ' ') return std::nullopt;
  const std::size_t begin = s.find_first_not_of(' ', sign), close = s.find('*', sign);
  if (begin == std::string_view::npos || close == std::string_view::npos || close <= begin + 1 || s[close - 1] != ' ' || !words.longest("item_word", s.substr(begin))) return std::nullopt;
  const std::size_t end = s.find_last_not_of(' ', close - 1) + 1;
  return Frame{std::string(s.substr(0, sign)), begin, end};
}

// `*Lift*` alone on its line, as in mails.
std::optional<Frame> starred_title(std::string_view s) {
  if (s.size() < 4 || s.size() > longest_title || (s[0] != '*' && s[0] != '_') || s.back() != s[0] || s[1] == ' ' || s[1] == s[0] || s.find(s[0], 1) != s.size() - 1) return std::nullopt;
  if (!(upper(s[1]) || digit(s[1])) || s.substr(1, s.size() - 2).find_first_of(".!?:;|") != std::string_view::npos) return std::nullopt;
  return Frame{std::string(1, s[0]), 1, s.size() - 1};
}

// `[marge: Adres schoolmeester]`: what a transcription tells of the margin.
std::optional<Frame> margin_title(std::string_view s, const Vocabulary& words) {
  if (s.size() < 8 || s.size() > longest_title || s[0] != '[' || s.back() != ']') return std::nullopt;
  const std::size_t colon = s.find(": ");
  if (colon == std::string_view::npos || !words.contains("margin_word", s.substr(1, colon - 1))) return std::nullopt;
  return Frame{std::string(s.substr(0, colon + 1)), s.find_first_not_of(' ', colon + 1), s.size() - 1};
}

void keep(Line& line, std::size_t from, const Frame& frame, std::size_t rest, std::vector<Span>& furniture) {
  const Text raw = line.raw;
  for (const Span& span : raw.spans(from, from + frame.sign.size())) furniture.push_back(span);
  for (const Span& span : raw.slice(from + frame.end, rest).trimmed_spans()) furniture.push_back(span);
  line.raw = raw.slice(from + frame.begin, from + frame.end);
  const std::size_t more = raw.view().find_first_not_of(' ', rest);
  if (more == std::string_view::npos) return;
  line.raw.append_glue(" ");
  line.raw.append(raw.slice(more, raw.size()));
}

}  // namespace

void unframe_titles(std::vector<Line>& lines, std::vector<Span>& furniture, const Vocabulary& words) {
  struct Found {
    std::size_t line = 0, from = 0;
    Frame frame;
  };
  std::vector<Found> found;
  const bool marked = std::any_of(lines.begin(), lines.end(), [](const Line& line) { return line.raw.view().starts_with("# ") || line.raw.view().starts_with("## ") || line.raw.view().starts_with("**"); });  // Markdown
  std::vector<std::string> signs;  // the first one met stands above the others
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const std::string_view s = lines[i].raw.view(), said = lines[i].raw.trimmed_view();
    if (said.empty() || lines[i].table > 0) continue;
    const std::size_t from = s.find_first_not_of(" \t");
    if (auto numbered = said[0] == '*' ? starred_number(said, words) : std::nullopt) {
      const std::size_t rest = s.find_first_not_of('*', s.find('*', from + numbered->end));
      keep(lines[i], from, *numbered, rest == std::string_view::npos ? s.size() : rest, furniture);
      continue;
    }
    auto frame = said[0] == '[' ? margin_title(said, words) : frame_of(said);
    if (!frame && !marked && (i == 0 || lines[i - 1].blank())) frame = starred_title(said);
    if (!frame) continue;
    if (std::find(signs.begin(), signs.end(), frame->sign) == signs.end()) signs.push_back(frame->sign);
    found.push_back({i, from, std::move(*frame)});
  }
  if (found.size() < least || signs.size() > 3) return;
  for (const Found& one : found) {
    Line& line = lines[one.line];
    line.heading = first_level + static_cast<int>(std::find(signs.begin(), signs.end(), one.frame.sign) - signs.begin());
    keep(line, one.from, one.frame, line.raw.size(), furniture);
    line.indent = 0;
    line.parted = true;
  }
}

}  // namespace notulen::layout
