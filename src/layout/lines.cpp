#include "layout/lines.hpp"

#include <algorithm>

#include "bytes.hpp"
#include "vocabulary/fold.hpp"

namespace notulen::layout {

int indent_of(std::string_view text) {
  int column = 0;
  for (const char c : text) {
    if (c == ' ') {
      ++column;
    } else if (c == '\t') {
      column = (column / 8 + 1) * 8;
    } else {
      break;
    }
  }
  return column;
}

namespace {

// Where a line that is too long ends: behind the last blank of what is allowed, else between two characters.
std::size_t cut_of(std::string_view text, std::size_t begin, std::size_t most) {
  std::size_t end = begin + most;
  const std::size_t blank = text.substr(begin, most).rfind(' ');
  if (blank != std::string_view::npos && blank > most / 2) return begin + blank + 1;
  while (end > begin + 1 && vocabulary::continuation(text[end])) --end;
  return end;
}

}  // namespace

std::vector<Line> split_lines(const Decoded& decoded, Guard& guard) {
  std::vector<Line> lines;
  lines.reserve(decoded.line_starts.size());
  std::string_view text = decoded.text;
  const Limits& limits = guard.limits();
  if (limits.bytes > 0 && text.size() > limits.bytes) {
    const std::size_t last = text.rfind('\n', limits.bytes - 1);
    text = text.substr(0, last == std::string_view::npos ? cut_of(text, 0, limits.bytes) : last + 1);
    guard.over(&Limits::bytes, decoded.text.size(), decoded.line_of(text.size()));
  }
  std::size_t number = 0;
  bool page_break = false;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = text.find('\n', at);
    if (end == std::string_view::npos) end = text.size();
    ++number;
    Line line;
    std::size_t begin = at;
    while (begin < end && text[begin] == '\f') {
      page_break = true;
      ++begin;
    }
    bool rest = false;  // of a line that was too long
    // A form feed inside a line ends a page there: what follows is a line of its own.
    while (begin < end) {
      std::size_t stop = text.substr(begin, end - begin).find('\f');
      stop = stop == std::string_view::npos ? end : begin + stop;
      const bool long_line = guard.over(&Limits::line_bytes, stop - begin, number);
      if (long_line) stop = cut_of(text, begin, limits.line_bytes);
      line = {};
      // Blanks at its end say nothing; a tab may stand for a cell without words.
      const std::size_t last = text.substr(begin, stop - begin).find_last_not_of(' ');
      line.raw = Text::of(text, {begin, last == std::string_view::npos ? begin : begin + last + 1});
      line.number = line.end_number = number;
      line.indent = indent_of(line.raw.view());
      line.page_break = page_break;
      line.cut = rest;
      rest = long_line;
      if (stop < end || begin == stop || !line.raw.empty()) lines.push_back(std::move(line));
      page_break = stop < end && !long_line;
      begin = page_break ? stop + 1 : stop;
    }
    if (at == end || (at < end && lines.empty()) || (!lines.empty() && lines.back().number != number)) {
      line = {};
      line.number = line.end_number = number;
      line.page_break = page_break;
      lines.push_back(std::move(line));  // a blank line
    }
    at = end + 1;
  }
  return lines;
}

namespace {

// The length of a `<br>`, `<br/>`, `<BR />` at `at`, 0 where there is none.
std::size_t break_length(std::string_view s, std::size_t at) {
  if (s.size() < at + 4 || s[at] != '<' || (s[at + 1] | 0x20) != 'b' || (s[at + 2] | 0x20) != 'r') return 0;
  std::size_t end = at + 3;
  while (end < s.size() && (s[end] == ' ' || s[end] == '/')) ++end;
  return end < s.size() && s[end] == '>' ? end + 1 - at : 0;
}

}  // namespace

void take_margin(std::vector<Line>& lines) {
  std::size_t margin = std::string_view::npos;
  for (const Line& line : lines)
    if (!line.blank()) margin = std::min(margin, line.raw.view().find_first_not_of(' '));
  if (margin == 0 || margin == std::string_view::npos) return;
  for (Line& line : lines) {
    line.raw = line.blank() ? Text{} : line.raw.slice(margin, line.raw.size());
    line.indent = std::max(0, line.indent - static_cast<int>(margin));
  }
}

void take_line_ends(std::vector<Line>& lines, std::vector<Span>& marks) {
  constexpr std::size_t least = 3;  // backslashes of a text: one alone may be anything
  // The bytes of the mark that ends the line.
  const auto mark = [](std::string_view s) -> Span {
    const std::size_t last = last_not_in<" \t">(s);
    if (last == std::string_view::npos) return {};
    if (s[last] == '\\') return last > 0 && s[last - 1] != '\\' ? Span{last, s.size()} : Span{};
    if (s[last] != '>' || s.find('|') != std::string_view::npos) return {};
    const std::size_t open = s.rfind('<', last);
    return open != std::string_view::npos && open > 0 && break_length(s, open) == last + 1 - open ? Span{open, s.size()} : Span{};
  };
  std::size_t filled = 0, ended = 0, slashes = 0;
  for (const Line& line : lines) {
    const Span found = mark(line.raw.view());
    filled += !line.blank();
    ended += found.end > 0;
    slashes += found.end > 0 && line.raw.view()[found.begin] == '\\';
  }
  if (ended == 0) return;
  const bool noise = ended * 5 > filled * 4;
  bool parted = false;
  for (Line& line : lines) {
    line.parted = line.parted || parted;
    parted = false;
    const std::string_view s = line.raw.view();
    const Span found = mark(s);
    if (found.end == 0 || (s[found.begin] == '\\' && slashes < least)) continue;
    for (const Span& span : line.raw.spans(found.begin, found.end)) marks.push_back(span);
    line.raw = line.raw.slice(0, found.begin);
    parted = !noise;
  }
}

void part_breaks(std::vector<Line>& lines, std::vector<Span>& marks) {
  if (std::none_of(lines.begin(), lines.end(), [](const Line& line) { return line.raw.view().find('<') != std::string_view::npos; })) return;
  std::vector<Line> out;
  out.reserve(lines.size());
  for (Line& line : lines) {
    const std::string_view s = line.raw.view();
    std::size_t from = 0;
    if (s.find('|') == std::string_view::npos)
      for (std::size_t at = s.find('<'); at != std::string_view::npos; at = s.find('<', at + 1)) {
        const std::size_t length = break_length(s, at);
        if (length == 0) continue;
        // `A:<br>…`: a speaker or label goes with what follows; at the line's end nothing does.
        const std::size_t last = at == 0 ? std::string_view::npos : last_not_in<" *_">(s, at - 1);
        if ((last != std::string_view::npos && last >= from && s[last] == ':') || s.find_first_not_of(' ', at + length) == std::string_view::npos) continue;
        out.push_back(piece_of(line, from, at, false));
        out.back().whole = line.whole;
        out.back().parted = from > 0 || line.parted;
        for (const Span& span : line.raw.spans(at, at + length)) marks.push_back(span);
        from = at + length;
      }
    if (from == 0) {
      out.push_back(std::move(line));
    } else {
      out.push_back(piece_of(line, from, s.size(), false));
      out.back().whole = line.whole;
      out.back().parted = true;
    }
  }
  lines = std::move(out);
}

Text fold_white(const Text& text) {
  const std::string_view s = text.view();
  // Bytes that stand for others are taken word by word; all else in pieces as long as they come.
  const bool own = text.literal();
  Text out;
  Span piece;
  for (std::size_t at = 0; at < s.size();) {
    const std::size_t word = first_not_in<" \t">(s, at);
    if (word == std::string_view::npos) break;
    std::size_t end = word;
    while (end < s.size() && s[end] != ' ' && s[end] != '\t') ++end;
    at = end;
    const bool first = piece.end == 0, blank = !first && s[word - 1] == ' ';  // the last blank stands for all of them
    if (own && blank && word - 1 == piece.end) {
      piece.end = end;
      continue;
    }
    if (!first) out.append(text.slice(piece.begin, piece.end));
    if (!first && !blank) out.append_glue(" ");
    piece = {blank ? word - 1 : word, end};
  }
  if (piece.begin == 0 && piece.end == s.size() && own) return text;
  out.append(text.slice(piece.begin, piece.end));
  return out;
}

void fold_white(std::string_view text, std::string& out) {
  out.resize(text.size());
  std::size_t n = 0;
  for (const char c : text) {
    if (c != ' ' && c != '\t') out[n++] = c;
    else if (n > 0 && out[n - 1] != ' ') out[n++] = ' ';
  }
  if (n > 0 && out[n - 1] == ' ') --n;
  out.resize(n);
}

Text without(const Text& text, const std::vector<Span>& ranges) {
  if (ranges.empty()) return text;
  Text out;
  std::size_t at = 0;
  for (const Span& range : ranges) {
    if (range.begin > at) out.append(text.slice(at, range.begin));
    if (range.end > at) at = range.end;
  }
  if (at < text.size()) out.append(text.slice(at, text.size()));
  return out;
}

Line piece_of(const Line& line, std::size_t from, std::size_t to, bool cut) {
  Line out;  // member by member: the text of a long line is not copied for each piece
  out.number = line.number;
  out.end_number = line.end_number;
  out.indent = cut ? 0 : line.indent;
  out.page_break = !cut && line.page_break;
  out.cut = cut || line.cut;
  out.parted = !cut && line.parted;
  out.whole = std::max(line.whole, static_cast<std::uint32_t>(std::min<std::size_t>(line.raw.size(), UINT32_MAX)));
  out.raw = line.raw.slice(from, to);
  return out;
}

}  // namespace notulen::layout
