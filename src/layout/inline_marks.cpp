#include "layout/inline_marks.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

#include "bytes.hpp"
#include "layout/lines.hpp"
#include "layout/tags.hpp"
#include "letters.hpp"

namespace notulen::layout {
namespace {

using std::string_view;

bool punct(char c) {
  const auto u = static_cast<unsigned char>(c);
  return u > 0x20 && u < 0x7F && !alnum(c);
}

struct Entity {
  string_view name, text;
};
constexpr std::array entities{Entity{"&amp;", "&"},    Entity{"&nbsp;", " "},  Entity{"&lt;", "<"},     Entity{"&gt;", ">"},
                              Entity{"&quot;", "\""},  Entity{"&#39;", "'"},   Entity{"&apos;", "'"},   Entity{"&euro;", "€"},
                              Entity{"&eacute;", "é"}, Entity{"&euml;", "ë"},  Entity{"&iuml;", "ï"},   Entity{"&egrave;", "è"},
                              Entity{"&ouml;", "ö"},   Entity{"&uuml;", "ü"},  Entity{"&ndash;", "–"},  Entity{"&mdash;", "—"},
                              Entity{"&rsquo;", "’"},  Entity{"&lsquo;", "‘"}, Entity{"&ldquo;", "“"},  Entity{"&rdquo;", "”"},
                              Entity{"&hellip;", "…"}, Entity{"&bull;", "•"},
                              Entity{"&copy;", "©"}, Entity{"&reg;", "®"}, Entity{"&auml;", "ä"}, Entity{"&agrave;", "à"},
                              Entity{"&ccedil;", "ç"}, Entity{"&acirc;", "â"}, Entity{"&ecirc;", "ê"}, Entity{"&icirc;", "î"},
                              Entity{"&ocirc;", "ô"}, Entity{"&ucirc;", "û"}, Entity{"&aacute;", "á"}, Entity{"&oacute;", "ó"},
                              Entity{"&uacute;", "ú"}, Entity{"&iacute;", "í"}, Entity{"&middot;", "·"}, Entity{"&laquo;", "«"},
                              Entity{"&raquo;", "»"}, Entity{"&deg;", "°"}, Entity{"&sup2;", "²"}, Entity{"&frac12;", "½"},
                              Entity{"&times;", "×"}, Entity{"&rarr;", "→"}, Entity{"&Eacute;", "É"}, Entity{"&Euml;", "Ë"},
                              Entity{"&Ouml;", "Ö"}, Entity{"&Uuml;", "Ü"}, Entity{"&ntilde;", "ñ"}, Entity{"&szlig;", "ß"},
                              Entity{"&oslash;", "ø"}, Entity{"&thinsp;", " "}, Entity{"&ensp;", " "}, Entity{"&emsp;", " "}, Entity{"&sect;", "§"},
                              Entity{"&plusmn;", "±"}, Entity{"&frac14;", "¼"}, Entity{"&frac34;", "¾"}, Entity{"&larr;", "←"}};

// Letters and signs that stand alone: what joins others would have to be composed with them.
bool printed(std::uint32_t point) {
  return (point >= 0xA0 && point < 0x250 && point != 0xAD) || (point >= 0x2010 && point < 0x2028) || (point >= 0x2030 && point < 0x205F) ||
         (point >= 0x20A0 && point < 0x20C0) || (point >= 0x2190 && point < 0x2200);
}

std::string utf8(std::uint32_t point) {
  if (point == 0xA0) return " ";
  if (point < 0x800) return {static_cast<char>(0xC0 | point >> 6), static_cast<char>(0x80 | (point & 0x3F))};
  return {static_cast<char>(0xE0 | point >> 12), static_cast<char>(0x80 | (point >> 6 & 0x3F)), static_cast<char>(0x80 | (point & 0x3F))};
}

// Ranges to take off for emphasis marked by `mark` (**, __, *, _).
void emphasis(string_view s, string_view mark, std::vector<Span>& off) {
  std::size_t open = string_view::npos;
  for (std::size_t at = s.find(mark); at != string_view::npos; at = s.find(mark, at)) {
    const std::size_t end = at + mark.size();
    if (at > 0 && (s[at - 1] == '\\' || (mark == "//" && s[at - 1] == ':'))) {  // escaped: a sign; `https://`
      at = end;
      continue;
    }
    const bool longer = mark.size() == 1 && ((at > 0 && s[at - 1] == mark[0]) || (end < s.size() && s[end] == mark[0]));
    if (longer) {
      at = end;
      while (at < s.size() && s[at] == mark[0]) ++at;
      continue;
    }
    const bool can_open = end < s.size() && !blank(s[end]) && (at == 0 || !alnum(s[at - 1]));
    const bool can_close = at > 0 && !blank(s[at - 1]) && (end == s.size() || !alnum(s[end]) || mark.size() == 2);
    if (open != string_view::npos && can_close) {
      off.push_back({open, open + mark.size()});
      off.push_back({at, end});
      open = string_view::npos;
    } else if (can_open) {
      open = at;
    }
    at = end;
  }
}

// Org's `/Actie Jan/`: a few words that begin with a capital between two strokes, not part of a path.
void slants(string_view s, std::vector<Span>& off) {
  constexpr std::size_t longest = 60;
  for (std::size_t at = s.find('/'); at != string_view::npos; at = s.find('/', at + 1)) {
    if ((at > 0 && !blank(s[at - 1])) || at + 3 > s.size() || !upper(s[at + 1])) continue;
    const std::size_t close = s.find('/', at + 1);
    if (close == string_view::npos || close - at > longest || blank(s[close - 1])) continue;
    if (close + 1 < s.size() && !blank(s[close + 1]) && string_view(".,:;)").find(s[close + 1]) == string_view::npos) continue;
    off.push_back({at, at + 1});
    off.push_back({close, close + 1});
    at = close;
  }
}

// reStructuredText's `` `tekst <https://…>`__ ``: what stands around the words.
void quoted_links(string_view s, std::vector<Span>& off) {
  for (std::size_t open = s.find('`'); open != string_view::npos; open = s.find('`', open + 1)) {
    const std::size_t close = s.find('`', open + 1);
    if (close == string_view::npos) return;
    const std::size_t target = s.substr(0, close).find(" <", open);
    if (target != string_view::npos && target > open + 1 && s[close - 1] == '>' && close + 1 < s.size() && s[close + 1] == '_') {
      const std::size_t end = close + 2 < s.size() && s[close + 2] == '_' ? close + 3 : close + 2;
      off.push_back({open, open + 1});
      off.push_back({target, end});
    }
    open = close;
  }
}

// Takes marks off until none is left; ranges are given in the order in which they were found.
void take_off(Text& text, std::vector<Span> ranges) {
  if (ranges.empty()) return;
  std::sort(ranges.begin(), ranges.end(), [](const Span& a, const Span& b) { return a.begin < b.begin; });
  text = without(text, ranges);
}

// `[tekst](https://…)`, `[[https://…][tekst]]`, `[[Gebruiker:A|A]]`: the words are left.
void take_bracketed_links_off(Text& text) {
  const string_view s = text.view();
  if (s.find('[') == string_view::npos) return;
  std::vector<Span> off;
  std::size_t target_end = 0;  // where the last target searched for ends; the next one's may be the same
  for (std::size_t at = s.find('['); at != string_view::npos; at = s.find('[', at + 1)) {
    const std::size_t limit = std::min(s.size(), at + 600);
    // A wiki's `[[Gebruiker:A|A]]` shows what stands behind the bar.
    if (at + 1 < s.size() && s[at + 1] == '[') {
      const std::size_t last = s.substr(0, limit).find("]]", at + 2);
      // Org's `[[https://…][tekst]]` shows the second part.
      if (const std::size_t middle = last == string_view::npos ? last : s.substr(0, last).find("][", at + 2); middle != string_view::npos && first_in<"[]">(s, at + 2) == middle && first_in<"[]">(s, middle + 2) == last) {
        off.push_back({at, middle + 2});
        off.push_back({last, last + 2});
        at = last + 1;
        continue;
      }
      if (last != string_view::npos && first_in<"[]">(s.substr(at + 2, last - at - 2)) == string_view::npos &&
          (last + 2 >= s.size() || s[last + 2] != '(')) {
        const std::size_t bar = s.substr(0, last).rfind('|');
        off.push_back({at, bar != string_view::npos && bar > at ? bar + 1 : at + 2});
        off.push_back({last, last + 2});
        at = last + 1;
        continue;
      }
    }
    const std::size_t close = first_in<"[]">(s.substr(0, limit), at + 1);
    if (close == string_view::npos) continue;
    if (s[close] != ']') continue;
    if (close == at + 1) {
      off.push_back({at, close + 1});  // an empty pair is what is left of a picture
      continue;
    }
    if (close + 1 >= s.size() || s[close + 1] != '(') continue;
    if (target_end < close + 2) target_end = std::min(first_in<") \t">(s, close + 2), s.size());
    const std::size_t end = target_end;
    if (end == s.size() || s[end] != ')' || end > close + 2000) continue;
    off.push_back({at > 0 && s[at - 1] == '!' ? at - 1 : at, at + 1});
    off.push_back({close, end + 1});
    at = end;
  }
  take_off(text, std::move(off));
}

// Of every markup.
void take_links_off(Text& text) {
  take_bracketed_links_off(text);
  if (text.view().find('`') == string_view::npos) return;
  std::vector<Span> off;
  quoted_links(text.view(), off);
  take_off(text, std::move(off));
}

constexpr Bytes tag_marks("<&\\[");

// Tags, entities, escapes and debris; a <br> becomes LF or a space.
class TagReader {
 public:
  TagReader(const Text& text, bool in_cell, std::vector<Span>& debris) : text_(text), s_(text.view()), in_cell_(in_cell), debris_(debris) {}

  Text read() {
    for (at_ = tag_marks.find(s_); at_ != string_view::npos; at_ = tag_marks.find(s_, at_)) {
      const char c = s_[at_];
      const bool taken = c == '<' ? tag() : c == '&' ? entity() : c == '\\' ? escape() : bookmark();
      if (!taken) ++at_;
    }
    flush();
    return std::move(out_);
  }

 private:
  // Each of these is false where the byte in hand begins none.
  bool tag() {
    if (!read_tag(s_, at_, tag_)) return false;
    flush();
    if (tag_.name == "br") break_line();
    drop(tag_.length);
    return true;
  }

  bool entity() {
    const auto entity = std::find_if(entities.begin(), entities.end(), [&](const Entity& e) { return s_.substr(at_).starts_with(e.name); });
    if (entity != entities.end()) return stands_for(entity->name.size(), entity->text);
    // `&#305;`, `&#x131;`
    const string_view far = s_.substr(at_, 10);
    const std::size_t end = far.starts_with("&#") ? far.find(';') : string_view::npos;
    if (end == string_view::npos) return false;
    const bool hexadecimal = far[2] == 'x' || far[2] == 'X';
    const char* first = far.data() + (hexadecimal ? 3 : 2);
    std::uint32_t point = 0;
    const auto [last, wrong] = std::from_chars(first, far.data() + end, point, hexadecimal ? 16 : 10);
    if (wrong != std::errc{} || last != far.data() + end || !printed(point)) return false;
    return stands_for(end + 1, utf8(point));
  }

  bool stands_for(std::size_t length, string_view character) {
    flush();
    // Where the entity stands in one piece, the character stands for all of it.
    const Spans whole = text_.spans(at_, at_ + length);
    if (whole.size() == 1) out_.append_for(character, whole.front().begin, whole.front().end - whole.front().begin);
    else out_.append_glue(character);
    from_ = at_ += length;
    return true;
  }

  bool escape() {
    const bool line_break = s_.substr(at_).starts_with("\\\\") && (at_ + 2 == s_.size() || s_[at_ + 2] == ' ' || s_[at_ + 2] == '\n');
    if (line_break) {  // DokuWiki's `\\ `
      flush();
      break_line();
      drop(2);
      return true;
    }
    if (at_ + 1 >= s_.size() || !punct(s_[at_ + 1])) return false;
    flush();
    from_ = at_ + 1;
    at_ += 2;
    return true;
  }

  bool bookmark() {
    const std::size_t end = s_.substr(at_).starts_with("[bookmark:") ? s_.find(']', at_) : string_view::npos;
    if (end == string_view::npos) return false;
    flush();
    drop(end + 1 - at_);
    return true;
  }

  // Puts down what stands before the byte in hand.
  void flush() {
    const std::size_t to = std::min(at_, s_.size());
    if (to > from_) out_.append(text_.slice(from_, to));
  }

  void break_line() { out_.append_glue(in_cell_ ? "\n" : " "); }

  void drop(std::size_t length) {
    for (const Span& span : text_.spans(at_, at_ + length)) debris_.push_back(span);
    from_ = at_ += length;
  }

  const Text& text_;
  const string_view s_;
  const bool in_cell_;
  std::vector<Span>& debris_;
  Text out_;
  std::size_t at_ = 0, from_ = 0;  // the byte in hand; the first that is not put down
  Tag tag_;
};

void take_tags_off(Text& text, bool in_cell, std::vector<Span>& debris) {
  if (tag_marks.find(text.view()) != string_view::npos) text = TagReader(text, in_cell, debris).read();
}

// One pair around everything, or around everything behind a printed number.
bool spans_all(string_view whole, const std::vector<Span>& pairs) {
  if (pairs.size() != 2) return false;
  const string_view head = whole.substr(0, pairs[0].begin), tail = whole.substr(pairs[1].end);
  return head.size() <= 8 && first_not_in<"0123456789.) \t:">(head) == string_view::npos &&
         first_not_in<" \t.:">(tail) == string_view::npos;
}

}  // namespace

void take_inline_marks(Text& text, bool in_cell, Style& style, std::vector<Span>& debris) {
  take_links_off(text);
  std::vector<Span> bold, italic;
  emphasis(text.view(), "**", bold);
  emphasis(text.view(), "__", bold);
  emphasis(text.view(), "~~", bold);
  if (text.view().find("'''") != string_view::npos) emphasis(text.view(), "'''", bold);
  style.bold = style.bold || spans_all(text.view(), bold);
  take_off(text, std::move(bold));
  emphasis(text.view(), "*", italic);
  if (text.view().find('/') != string_view::npos) {
    emphasis(text.view(), "//", italic);
    slants(text.view(), italic);
  }
  if (text.view().find("''") != string_view::npos) emphasis(text.view(), "''", italic);
  style.italic = spans_all(text.view(), italic);
  take_off(text, italic);
  italic.clear();
  emphasis(text.view(), "_", italic);
  style.italic = style.italic || spans_all(text.view(), italic);
  take_off(text, std::move(italic));
  take_tags_off(text, in_cell, debris);
}

Text without_wrapped_marks(Text paragraph, Style& style) {
  take_links_off(paragraph);
  for (const string_view mark : {"**", "__", "*", "_"}) {
    if (!paragraph.view().starts_with(mark)) continue;
    std::vector<Span> pairs;
    emphasis(paragraph.view(), mark, pairs);
    if (pairs.empty() || pairs[0].begin > 0) continue;
    if (spans_all(paragraph.view(), pairs)) {
      style.bold = style.bold || mark.size() > 1;
      style.italic = style.italic || mark.size() == 1;
    }
    take_off(paragraph, std::move(pairs));
    return paragraph;
  }
  return paragraph;
}

}  // namespace notulen::layout
