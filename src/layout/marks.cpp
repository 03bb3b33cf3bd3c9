#include "layout/marks.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "bytes.hpp"

namespace notulen::layout {
namespace {

using std::string_view;

bool blank(char c) { return c == ' ' || c == '\t'; }
bool alnum(char c) {
  const auto u = static_cast<unsigned char>(c);
  return u >= 0x80 || (u >= '0' && u <= '9') || (u >= 'A' && u <= 'Z') || (u >= 'a' && u <= 'z');
}
bool punct(char c) {
  const auto u = static_cast<unsigned char>(c);
  return u > 0x20 && u < 0x7F && !alnum(c);
}

// HTML names that are tags in text; `<actiepunt X>` is none.
constexpr std::array tag_names{"a",  "b",  "body", "br",   "center", "code", "div", "em", "font", "h1",   "h2",  "h3",
                               "h4", "h5", "h6",   "head", "hr",     "html", "i",   "img", "li",  "link", "meta", "ol",
                               "o:p", "p",  "pre",  "small", "span",  "strong", "style", "sub", "sup", "table", "tbody",
                               "td", "th", "thead", "title", "tr", "u", "ul", "details", "summary", "blockquote"};

// The length of an HTML tag at `at`, 0 for none; `name` becomes its name without slash.
std::size_t tag_at(string_view s, std::size_t at, std::string& name) {
  if (s[at] != '<') return 0;
  const std::size_t end = s.substr(0, std::min(s.size(), at + 400)).find('>', at);
  if (end == string_view::npos) return 0;
  std::size_t p = at + 1;
  if (p < end && s[p] == '/') ++p;
  name.clear();
  while (p < end && (alnum(s[p]) || s[p] == ':')) name += static_cast<char>(s[p] >= 'A' && s[p] <= 'Z' ? s[p++] + 32 : s[p++]);
  if (std::find(tag_names.begin(), tag_names.end(), name) == tag_names.end()) return 0;
  return end + 1 - at;
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
                              Entity{"&oslash;", "ø"}};

// Ranges to take off for emphasis marked by `mark` (**, __, *, _).
void emphasis(string_view s, string_view mark, std::vector<Span>& off) {
  std::size_t open = string_view::npos;
  for (std::size_t at = s.find(mark); at != string_view::npos; at = s.find(mark, at)) {
    const std::size_t end = at + mark.size();
    if (at > 0 && s[at - 1] == '\\') {  // escaped: a sign
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

// Takes marks off until none is left; ranges are given in the order in which they were found.
Text take_off(const Text& text, std::vector<Span> ranges) {
  if (ranges.empty()) return text;
  std::sort(ranges.begin(), ranges.end(), [](const Span& a, const Span& b) { return a.begin < b.begin; });
  return without(text, ranges);
}

Text without_links(const Text& text) {
  const string_view s = text.view();
  if (s.find('[') == string_view::npos) return text;
  std::vector<Span> off;
  std::size_t target_end = 0;  // where the last target searched for ends; the next one's may be the same
  for (std::size_t at = s.find('['); at != string_view::npos; at = s.find('[', at + 1)) {
    const std::size_t limit = std::min(s.size(), at + 600);
    // A wiki's `[[Gebruiker:A|A]]` shows what stands behind the bar.
    if (at + 1 < s.size() && s[at + 1] == '[') {
      const std::size_t last = s.substr(0, limit).find("]]", at + 2);
      if (last != string_view::npos && s.substr(at + 2, last - at - 2).find_first_of("[]") == string_view::npos &&
          (last + 2 >= s.size() || s[last + 2] != '(')) {
        const std::size_t bar = s.substr(0, last).rfind('|');
        off.push_back({at, bar != string_view::npos && bar > at ? bar + 1 : at + 2});
        off.push_back({last, last + 2});
        at = last + 1;
        continue;
      }
    }
    const std::size_t close = s.substr(0, limit).find_first_of("[]", at + 1);
    if (close == string_view::npos) continue;
    if (s[close] != ']') continue;
    if (close == at + 1) {
      off.push_back({at, close + 1});  // an empty pair is what is left of a picture
      continue;
    }
    if (close + 1 >= s.size() || s[close + 1] != '(') continue;
    if (target_end < close + 2) target_end = std::min(s.find_first_of(") \t", close + 2), s.size());
    const std::size_t end = target_end;
    if (end == s.size() || s[end] != ')' || end > close + 2000) continue;
    off.push_back({at > 0 && s[at - 1] == '!' ? at - 1 : at, at + 1});
    off.push_back({close, end + 1});
    at = end;
  }
  return take_off(text, off);
}

// The length of a transcript's clock at the start of a line: `[00:01:05]`, `(12:40)`; 0 for none.
std::size_t clock_length(string_view s) {
  if (s.size() < 7 || (s[0] != '[' && s[0] != '(')) return 0;
  std::size_t at = 1, colons = 0;
  while (at < s.size() && at < 14 && ((s[at] >= '0' && s[at] <= '9') || s[at] == ':' || s[at] == '.')) colons += s[at++] == ':';
  return colons > 0 && at < s.size() && (s[at] == ']' || s[at] == ')') && at >= 5 ? at + 1 : 0;
}

constexpr Bytes tag_marks("<&\\[");

// Tags, entities, escapes and debris; a <br> becomes LF or a space.
Text without_tags(const Text& text, bool in_cell, std::vector<Span>& debris) {
  const string_view s = text.view();
  if (tag_marks.find(s) == string_view::npos) return text;
  Text out;
  std::size_t from = 0;
  std::string name;
  const auto flush = [&](std::size_t to) {
    if (to > from) out.append(text.slice(from, to));
  };
  for (std::size_t at = tag_marks.find(s); at != string_view::npos; at = tag_marks.find(s, at)) {
    if (s[at] == '<') {
      const std::size_t length = tag_at(s, at, name);
      if (length == 0) {
        ++at;
        continue;
      }
      flush(at);
      if (name == "br") out.append_glue(in_cell ? "\n" : " ");
      for (const Span& span : text.spans(at, at + length)) debris.push_back(span);
      from = at += length;
    } else if (s[at] == '&') {
      const auto entity = std::find_if(entities.begin(), entities.end(), [&](const Entity& e) { return s.substr(at).starts_with(e.name); });
      if (entity == entities.end()) {
        ++at;
        continue;
      }
      flush(at);
      // Where the entity stands in one piece, the character stands for all of it.
      const Spans whole = text.spans(at, at + entity->name.size());
      if (whole.size() == 1) out.append_for(entity->text, whole.front().begin, whole.front().end - whole.front().begin);
      else out.append_glue(entity->text);
      from = at += entity->name.size();
    } else if (s[at] == '\\') {
      const bool line_break = s.substr(at).starts_with("\\\\") && (at + 2 == s.size() || s[at + 2] == ' ' || s[at + 2] == '\n');
      if (line_break) {  // DokuWiki's `\\ `
        flush(at);
        out.append_glue(in_cell ? "\n" : " ");
        for (const Span& span : text.spans(at, at + 2)) debris.push_back(span);
        from = at += 2;
      } else if (at + 1 < s.size() && punct(s[at + 1])) {
        flush(at);
        from = at + 1;
        at += 2;
      } else {
        ++at;
      }
    } else {
      const std::size_t end = s.substr(at).starts_with("[bookmark:") ? s.find(']', at) : string_view::npos;
      if (end == string_view::npos) {
        ++at;
        continue;
      }
      flush(at);
      for (const Span& span : text.spans(at, end + 1)) debris.push_back(span);
      from = at = end + 1;
    }
  }
  flush(s.size());
  return out;
}

constexpr std::array<string_view, 15> bullets{"-", "*", "+", "•", "○", "◦", "▪", "■", "●", "·", "–", "—", "\uF0A7", "\uF0B7", "►"};

// The bullet that the text begins with; empty for none.
string_view bullet_of(string_view text) {
  const auto mark = std::find_if(bullets.begin(), bullets.end(), [&](string_view b) { return text.starts_with(b); });
  return mark == bullets.end() ? string_view{} : *mark;
}

bool is_sign(string_view bullet) { return bullet.size() < 3 || bullet == "–" || bullet == "—"; }

}  // namespace

bool is_bullet(string_view text) {
  const string_view bullet = bullet_of(text);
  return !bullet.empty() && bullet.size() == text.size() && !is_sign(bullet);
}

bool is_rule(string_view text) {
  const std::size_t first = text.find_first_not_of(" \t");
  if (first == string_view::npos) return false;
  text = text.substr(first, text.find_last_not_of(" \t") - first + 1);
  if (text.size() < 3 || string_view("-=_*~/+#.").find(text[0]) == string_view::npos) return false;
  return text.find_first_not_of(text[0]) == string_view::npos;
}

std::size_t bullet_length(string_view text) {
  if (const string_view bullet = bullet_of(text); !bullet.empty()) {
    std::size_t end = bullet.size();
    if (end == text.size()) return end;
    // Real bullets may touch their text; marks that are also signs may not.
    if (!blank(text[end])) return is_sign(bullet) ? 0 : end;
    while (end < text.size() && blank(text[end])) ++end;
    return end;
  }
  // `o   tekst`: the round bullet of a word processor's second level.
  if (text.size() > 4 && text[0] == 'o' && blank(text[1]) && (text[1] == '\t' || blank(text[2]))) {
    std::size_t end = 1;
    while (end < text.size() && blank(text[end])) ++end;
    return end;
  }
  return 0;
}

Dialect dialect_of(const std::vector<Line>& lines) {
  Dialect dialect;
  int keywords = 0, stars = 0, deep_stars = 0, equals = 0, star_heads = 0;
  int wiki = 0;  // signs of a wiki's own marks
  bool star_above = false, closed = false;
  for (const Line& line : lines) {
    const string_view s = line.raw.view();
    if (s.starts_with("#+") && s.size() > 3 && alnum(s[2])) ++keywords;
    if ((s.starts_with("= ") || s.starts_with("== ") || s.starts_with("=== ")) && s.back() != '=') ++equals;
    wiki += s.starts_with("{|") || s.starts_with("|}") || s.starts_with("{{") || s.starts_with("'''") || s.starts_with("[[") || s.starts_with("__NOTOC") || s.starts_with("#:") || (s.starts_with(";") && s.size() > 2 && s.size() < 60 && s.back() != ';');
    // `* Kop` with text below it, line after line: headings, not bullets.
    if (!line.blank()) {
      const std::size_t text = s.find_first_not_of(' ');
      star_heads += star_above && s[text] != '*' && s[text] != '-' && s[text] != '+';
      star_above = s.starts_with("* ") && s.size() < 70;
    }
    if (!closed && s.size() > 4 && s.front() == '=' && s.find_last_not_of(" \t=") != string_view::npos) {
      const std::size_t level = s.find_first_not_of('=');
      closed = s.find_last_not_of(" \t") == s.find_last_of('=') && blank(s[level]);
      dialect.dokuwiki = closed && (level == 5 || level == 6);  // elsewhere nobody begins so deep
    }
    if (s.starts_with("* ")) ++stars;
    if (s.starts_with("** ") || s.starts_with("*** ")) ++deep_stars;
    if (s.starts_with("# ") || s.starts_with("## ") || s.starts_with("### ") || s.find("](http") != string_view::npos ||
        s.starts_with("**") || s.find("| --- |") != string_view::npos)
      dialect.markdown = true;
  }
  dialect.asciidoc = equals > 1;
  dialect.wiki = wiki > 1;
  dialect.org = !dialect.wiki && (keywords > 0 || (stars > 2 && star_heads == stars && !dialect.markdown) || (stars > 1 && deep_stars > 0));  // one of each may be footnotes
  return dialect;
}

Marked read_marks(const Text& raw, const Dialect& dialect, bool in_cell) {
  Marked out;
  Text text = raw;
  int column = indent_of(text.view());
  text = text.trimmed();
  if (!in_cell && text.view().starts_with(">")) {
    out.quoted = true;
    text = text.slice(std::min(text.view().find_first_not_of("> \t"), text.size()), text.size());
  }
  if (const std::size_t clock = in_cell ? 0 : clock_length(text.view()); clock > 0) {
    for (const Span& span : text.spans(0, clock)) out.debris.push_back(span);
    text = text.slice(clock, text.size()).trimmed();
  }
  // `/// Verslag`: an ornament of a house style.
  if (const std::size_t behind = text.view().find_first_not_of('/'); !in_cell && behind != string_view::npos && behind >= 3 && blank(text.view()[behind]))
    text = text.slice(behind, text.size()).trimmed();
  // Headings.
  const string_view s = text.view();
  if (!in_cell && dialect.org && column == 0 && s.starts_with("*")) {
    const std::size_t level = s.find_first_not_of('*');
    if (level != string_view::npos && level <= 6 && blank(s[level])) {
      out.style.heading = static_cast<int>(level);
      text = text.slice(level, text.size()).trimmed();
      // `* DONE Kop`: what is left to do, in org's own words.
      for (const string_view state : {"TODO ", "DONE "})
        if (text.view().starts_with(state)) {
          for (const Span& span : text.spans(0, state.size())) out.debris.push_back(span);
          text = text.slice(state.size(), text.size()).trimmed();
        }
    }
  } else if (!in_cell && dialect.org && s.starts_with("# ")) {
    for (const Span& span : text.spans()) out.debris.push_back(span);  // a comment
    text = {};
  } else if (!in_cell && s.starts_with("#+") && s.size() > 3 && alnum(s[2])) {
    const bool title = s.size() > 8 && (s.substr(2, 6) == "TITLE:" || s.substr(2, 6) == "title:");
    if (title) out.style.heading = 1;
    text = text.slice(title ? 8 : 2, text.size()).trimmed();
  } else if (!in_cell && s.starts_with("#")) {
    const std::size_t level = s.find_first_not_of('#');
    if (level != string_view::npos && level <= 6 && blank(s[level])) {
      out.style.heading = static_cast<int>(level);
      text = text.slice(level, text.size()).trimmed();
      std::size_t end = text.view().find_last_not_of('#');
      if (end != string_view::npos && end + 1 < text.size() && blank(text.view()[end])) text = text.slice(0, end).trimmed();
    }
  }
  // `== Kop ==` of a wiki; one `=` more is one level deeper, but in DokuWiki one higher.
  // AsciiDoc writes the same without the closing marks.
  if (const string_view w = text.view(); !in_cell && dialect.asciidoc && out.style.heading == 0 && column == 0 && w.starts_with("=") && !w.ends_with("=")) {
    const std::size_t level = w.find_first_not_of('=');
    if (level != string_view::npos && level <= 6 && blank(w[level])) {
      out.style.heading = static_cast<int>(level);
      text = text.slice(level, text.size()).trimmed();
    }
  }
  if (const string_view w = text.view(); !in_cell && out.style.heading == 0 && w.size() > 4 && w.starts_with("=") && w.ends_with("=")) {
    const std::size_t level = w.find_first_not_of('='), back = w.find_last_not_of('=');
    // In Markdown `==so==` is a passage marked with a pen.
    const bool pen = dialect.markdown && level == 2 && !blank(w[level]);
    if (level != string_view::npos && level <= 6 && w.size() - 1 - back == level && pen) {
      text = text.slice(level, back + 1).trimmed();
    } else if (level != string_view::npos && level <= 6 && w.size() - 1 - back == level) {
      out.style.heading = static_cast<int>(dialect.dokuwiki ? 7 - level : level);
      text = text.slice(level, back + 1).trimmed();
    }
  }
  // A wiki's `** deeper` and `;Term`.
  if (const string_view w = text.view(); !in_cell && dialect.wiki && out.style.heading == 0 && !w.empty()) {
    const std::size_t stars = std::min(w.find_first_not_of('*'), w.size());
    if (stars >= 1 && stars < w.size() && stars < 6 && w.find("**", stars) == string_view::npos) {
      out.bullet = "*";
      out.bullet_indent = column + 2 * static_cast<int>(stars - 1);
      text = text.slice(stars, text.size()).trimmed();
    } else if (const std::size_t set_in = w.find_first_not_of(':'); w[0] == ':' && set_in != string_view::npos) {
      text = text.slice(set_in, text.size()).trimmed();  // `: set in`
    } else if (w.starts_with("#:")) {
      text = text.slice(2, text.size()).trimmed();
    } else if (w[0] == ';' && w.size() > 1) {
      out.style.bold = true;
      text = text.slice(1, text.size()).trimmed();
    }
  }
  // Bullets and check-boxes, nested ones (`-   -   x`) too.
  if (!in_cell && out.style.heading == 0 && out.bullet.empty()) {
    for (int depth = 0; depth < 4; ++depth) {
      std::size_t length = bullet_length(text.view());
      // `o Tekst` below another bullet.
      if (const string_view o = text.view(); length == 0 && depth == 0 && column >= 2 && o.size() > 3 && o.starts_with("o ") && o[2] >= 'A' && o[2] <= 'Z')
        length = 2;
      if (length == 0 || is_rule(text.view())) break;
      const string_view bullet = bullet_of(text.view());
      out.bullet = bullet.empty() ? "o" : bullet;
      out.bullet_indent = column;
      column += static_cast<int>(length);
      text = text.slice(length, text.size()).trimmed();
    }
    const string_view b = text.view();
    if (b.size() >= 3 && b[0] == '[' && b[2] == ']' && string_view(" xXvV-").find(b[1]) != string_view::npos &&
        (b.size() == 3 || blank(b[3]))) {
      out.check = b[1] != ' ' && b[1] != '-';
      text = text.slice(3, text.size()).trimmed();
    } else if (b.starts_with("☐") || b.starts_with("☑") || b.starts_with("☒")) {
      out.check = !b.starts_with("☐");
      text = text.slice(3, text.size()).trimmed();
    }
  }
  if (out.bullet.empty()) out.bullet_indent = column;
  // Inline marks.
  text = without_links(text);
  std::vector<Span> bold, italic;
  emphasis(text.view(), "**", bold);
  emphasis(text.view(), "__", bold);
  emphasis(text.view(), "~~", bold);
  if (text.view().find("'''") != string_view::npos) emphasis(text.view(), "'''", bold);
  const auto spans_all = [](string_view whole, const std::vector<Span>& pairs) {
    // One pair around everything, or around everything behind a printed number.
    if (pairs.size() != 2) return false;
    const string_view head = whole.substr(0, pairs[0].begin), tail = whole.substr(pairs[1].end);
    return head.size() <= 8 && head.find_first_not_of("0123456789.) \t:") == string_view::npos &&
           tail.find_first_not_of(" \t.:") == string_view::npos;
  };
  out.style.bold = out.style.bold || spans_all(text.view(), bold);
  text = take_off(text, bold);
  emphasis(text.view(), "*", italic);
  if (text.view().find("''") != string_view::npos) emphasis(text.view(), "''", italic);
  out.style.italic = spans_all(text.view(), italic);
  text = take_off(text, italic);
  italic.clear();
  emphasis(text.view(), "_", italic);
  out.style.italic = out.style.italic || spans_all(text.view(), italic);
  text = take_off(text, italic);
  text = without_tags(text, in_cell, out.debris);
  out.text = fold_white(text);
  // Capitals.
  int upper = 0, lower = 0;
  for (const char c : out.text.view()) {
    upper += c >= 'A' && c <= 'Z';
    lower += c >= 'a' && c <= 'z';
  }
  out.style.capitals = upper >= 2 && lower == 0;
  return out;
}

}  // namespace notulen::layout
