#include "layout/marks.hpp"

#include <algorithm>
#include <array>
#include <cstring>
#include <string_view>
#include <utility>

#include "bytes.hpp"
#include "layout/inline_marks.hpp"
#include "letters.hpp"

namespace notulen::layout {
namespace {

using std::string_view;

// The length of a transcript's clock at the start of a line: `[00:01:05]`, `(12:40)`; 0 for none.
std::size_t clock_length(string_view s) {
  if (s.size() < 7 || (s[0] != '[' && s[0] != '(')) return 0;
  std::size_t at = 1, colons = 0;
  while (at < s.size() && at < 14 && ((s[at] >= '0' && s[at] <= '9') || s[at] == ':' || s[at] == '.')) colons += s[at++] == ':';
  return colons > 0 && at < s.size() && (s[at] == ']' || s[at] == ')') && at >= 5 ? at + 1 : 0;
}

constexpr std::array<string_view, 15> bullets{"-", "*", "+", "•", "○", "◦", "▪", "■", "●", "·", "–", "—", "\uF0A7", "\uF0B7", "►"};

// The bullet that the text begins with; empty for none.
string_view bullet_of(string_view text) {
  if (text.empty() || first_in<"-*+\xC2\xE2\xEF">(text.substr(0, 1)) == string_view::npos) return {};  // nearly all texts begin with a letter
  const auto mark = std::find_if(bullets.begin(), bullets.end(), [&](string_view b) { return text.starts_with(b); });
  return mark == bullets.end() ? string_view{} : *mark;
}

// `TODO: OPEN | GEDAAN`, `OPTIONS: toc:nil`: keywords by which org is told how to show a text, not what it says.
bool sets_org(string_view keyword) {
  constexpr std::array<string_view, 12> keys{"todo", "seq_todo", "typ_todo", "options", "startup", "filetags", "tags", "language", "property", "priorities", "export_file_name", "latex_header"};
  const string_view key = keyword.substr(0, keyword.find(':'));
  return key.size() < keyword.size() && std::any_of(keys.begin(), keys.end(), [&](string_view one) { return one.size() == key.size() && std::equal(key.begin(), key.end(), one.begin(), [](char a, char b) { return a == b || (upper(a) && a - 'A' + 'a' == b); }); });
}

// Where the tags begin at the end of an org heading: `Kop    :bestuur:jan:`; 0 for none.
std::size_t tags_begin(string_view s) {
  if (s.size() < 4 || s.back() != ':') return 0;
  const std::size_t blank = s.find_last_of(" \t");
  if (blank == string_view::npos || s[blank + 1] != ':' || blank + 3 > s.size()) return 0;
  const string_view tags = s.substr(blank + 1);
  return tags.size() > 2 && tags.find("::") == string_view::npos && std::all_of(tags.begin(), tags.end(), [](char c) { return alnum(c) || c == ':' || c == '_' || c == '@'; }) ? blank + 1 : 0;
}

bool is_sign(string_view bullet) { return bullet.size() < 3 || bullet == "–" || bullet == "—"; }

// Reads the marks at the start of a line off it, one kind after the other.
class LineMarks {
 public:
  LineMarks(const Text& raw, const Dialect& dialect) : dialect_(dialect), column_(indent_of(raw.view())), text_(raw.trimmed()) {}

  Marked read() {
    ornaments();
    heading();
    equals();
    wiki();
    bullets();
    if (out_.bullet.empty()) out_.bullet_indent = column_;
    out_.text = std::move(text_);  // what stands behind them
    return std::move(out_);
  }

 private:
  // A quotation's mark, a clock, a rule before the words.
  void ornaments() {
    if (text_.view().starts_with(">")) {
      out_.quoted = true;
      text_ = text_.slice(std::min(first_not_in<"> \t">(text_.view()), text_.size()), text_.size());
    }
    if (const std::size_t clock = clock_length(text_.view()); clock > 0) {
      for (const Span& span : text_.spans(0, clock)) out_.debris.push_back(span);
      text_ = text_.slice(clock, text_.size()).trimmed();
      out_.timed = true;
    }
    // `/// Verslag`: an ornament of a house style.
    if (const std::size_t behind = text_.view().find_first_not_of('/'); behind != string_view::npos && behind >= 3 && blank(text_.view()[behind]))
      text_ = text_.slice(behind, text_.size()).trimmed();
  }

  // org, its keywords, Markdown.
  void heading() {
    const string_view s = text_.view();
    if (dialect_.org && column_ == 0 && s.starts_with("*")) {
      const std::size_t level = s.find_first_not_of('*');
      if (level != string_view::npos && level <= 6 && blank(s[level])) {
        out_.style.heading = static_cast<int>(level);
        text_ = text_.slice(level, text_.size()).trimmed();
        // `* DONE Kop`: what is left to do, in org's own words.
        for (const string_view state : {"TODO ", "DONE "})
          if (text_.view().starts_with(state)) {
            for (const Span& span : text_.spans(0, state.size())) out_.debris.push_back(span);
            text_ = text_.slice(state.size(), text_.size()).trimmed();
          }
        // `* Kop      :notulen:bestuur:`: tags.
        if (const std::size_t tags = tags_begin(text_.view()); tags > 0) {
          for (const Span& span : text_.spans(tags, text_.size())) out_.debris.push_back(span);
          text_ = text_.slice(0, tags).trimmed();
        }
      }
    } else if (s.starts_with("#+") && sets_org(s.substr(2))) {
      for (const Span& span : text_.spans()) out_.debris.push_back(span);
      text_ = {};
    } else if (dialect_.org && s.starts_with("# ")) {
      for (const Span& span : text_.spans()) out_.debris.push_back(span);  // a comment
      text_ = {};
    } else if (s.starts_with("#+") && s.size() > 3 && alnum(s[2])) {
      const bool title = s.size() > 8 && (s.substr(2, 6) == "TITLE:" || s.substr(2, 6) == "title:");
      if (title) out_.style.heading = 1;
      text_ = text_.slice(title ? 8 : 2, text_.size()).trimmed();
    } else if (s.starts_with("#") && !dialect_.wiki_heads) {
      const std::size_t level = s.find_first_not_of('#');
      if (level != string_view::npos && level <= 6 && blank(s[level])) {
        out_.style.heading = static_cast<int>(level);
        text_ = text_.slice(level, text_.size()).trimmed();
        std::size_t end = text_.view().find_last_not_of('#');
        if (end != string_view::npos && end + 1 < text_.size() && blank(text_.view()[end])) text_ = text_.slice(0, end).trimmed();
      }
    }
  }

  // `== Kop ==` of a wiki; one `=` more is one level deeper, but in DokuWiki one higher.
  void equals() {
    // AsciiDoc writes the same without the closing marks.
    if (const string_view w = text_.view(); dialect_.asciidoc && out_.style.heading == 0 && column_ == 0 && w.starts_with("=") && !w.ends_with("=")) {
      const std::size_t level = w.find_first_not_of('=');
      if (level != string_view::npos && level <= 6 && blank(w[level])) {
        out_.style.heading = static_cast<int>(level);
        text_ = text_.slice(level, text_.size()).trimmed();
      }
    }
    if (const string_view w = text_.view(); out_.style.heading == 0 && w.size() > 4 && w.starts_with("=") && w.ends_with("=")) {
      const std::size_t level = w.find_first_not_of('='), back = w.find_last_not_of('=');
      // In Markdown `==so==` is a passage marked with a pen.
      const bool pen = dialect_.markdown && level == 2 && !blank(w[level]);
      if (level != string_view::npos && level <= 6 && w.size() - 1 - back == level && pen) {
        text_ = text_.slice(level, back + 1).trimmed();
      } else if (level != string_view::npos && level <= 6 && w.size() - 1 - back == level) {
        out_.style.heading = static_cast<int>(dialect_.dokuwiki ? 7 - level : level);
        text_ = text_.slice(level, back + 1).trimmed();
      }
    }
  }

  // A wiki's `** deeper` and `;Term`.
  void wiki() {
    const string_view w = text_.view();
    if (!dialect_.wiki || out_.style.heading > 0 || w.empty()) return;
    const std::size_t stars = std::min(w.find_first_not_of('*'), w.size());
    if (stars >= 1 && stars < w.size() && stars < 6 && w.find("**", stars) == string_view::npos) {
      out_.bullet = "*";
      out_.bullet_indent = column_ + 2 * static_cast<int>(stars - 1);
      text_ = text_.slice(stars, text_.size()).trimmed();
    } else if (const std::size_t numbered = w.find_first_not_of('#'); dialect_.wiki_heads && w[0] == '#' && numbered < 6 && blank(w[numbered])) {
      out_.bullet = "#";
      out_.bullet_indent = column_ + 2 * static_cast<int>(numbered - 1);
      text_ = text_.slice(numbered, text_.size()).trimmed();
    } else if (const std::size_t set_in = w.find_first_not_of(':'); w[0] == ':' && set_in != string_view::npos) {
      text_ = text_.slice(set_in, text_.size()).trimmed();  // `: set in`
    } else if (w.starts_with("#:")) {
      text_ = text_.slice(2, text_.size()).trimmed();
    } else if (w[0] == ';' && w.size() > 1) {
      out_.style.bold = true;
      text_ = text_.slice(1, text_.size()).trimmed();
    }
  }

  // Bullets and check-boxes, nested ones (`-   -   x`) too.
  void bullets() {
    if (out_.style.heading > 0 || !out_.bullet.empty()) return;
    for (int depth = 0; depth < 4; ++depth) {
      std::size_t length = bullet_length(text_.view());
      // `o Tekst` below another bullet.
      if (const string_view o = text_.view(); length == 0 && depth == 0 && o.size() > 3 && o.starts_with("o ") && ((column_ >= 2 && o[2] >= 'A' && o[2] <= 'Z') || (dialect_.round && o[2] != ' ')))
        length = 2;
      if (length == 0 || is_rule(text_.view())) break;
      const string_view bullet = bullet_of(text_.view());
      out_.bullet = bullet.empty() ? "o" : bullet;
      out_.bullet_indent = column_;
      column_ += static_cast<int>(length);
      text_ = text_.slice(length, text_.size()).trimmed();
    }
    const string_view b = text_.view();
    constexpr string_view ticks = "xXvV";
    if (b.size() >= 3 && b[0] == '[' && b[2] == ']' && string_view(" xXvV-").find(b[1]) != string_view::npos &&
        (b.size() == 3 || blank(b[3]))) {
      out_.check = b[1] != ' ' && b[1] != '-';
      if (*out_.check) out_.tick = ticks.substr(ticks.find(b[1]), 1);
      text_ = text_.slice(3, text_.size()).trimmed();
    } else if (b.starts_with("☐") || b.starts_with("☑") || b.starts_with("☒")) {
      out_.check = !b.starts_with("☐");
      if (*out_.check) out_.tick = b.starts_with("☑") ? "☑" : "☒";
      text_ = text_.slice(3, text_.size()).trimmed();
    }
  }

  const Dialect& dialect_;
  int column_;
  Text text_;
  Marked out_;
};

// Two capitals or more, and no small letter.
bool in_capitals(string_view s) {
  int upper = 0, lower = 0;
  for (const char c : s) {
    upper += c >= 'A' && c <= 'Z';
    lower += c >= 'a' && c <= 'z';
  }
  return upper >= 2 && lower == 0;
}

}  // namespace

bool is_bullet(string_view text) {
  const string_view bullet = bullet_of(text);
  return !bullet.empty() && bullet.size() == text.size() && !is_sign(bullet);
}

bool is_rule(string_view text) {
  const std::size_t first = first_not_in<" \t">(text);
  if (first == string_view::npos || (text[first] != '\xE2' && std::memchr("-=_*~^/+#.", text[first], 10) == nullptr)) return false;
  text = text.substr(first, text.find_last_not_of(" \t") - first + 1);
  // Drawn in boxes' lines: `────`, `════`.
  for (const string_view drawn : {"─", "━", "═"})
    if (text.size() > 6 * drawn.size() && text.starts_with(drawn)) {
      std::size_t at = 0;
      while (text.substr(at).starts_with(drawn)) at += drawn.size();
      return at == text.size();
    }
  if (text.size() < 3 || string_view("-=_*~^/+#.").find(text[0]) == string_view::npos) return false;
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

Marked read_marks(const Text& raw, const Dialect& dialect, bool in_cell) {
  Marked out;
  if (in_cell) {
    out.text = raw.trimmed();
    out.bullet_indent = indent_of(raw.view());
  } else {
    out = LineMarks(raw, dialect).read();
  }
  take_inline_marks(out.text, in_cell, out.style, out.debris);
  out.text = fold_white(out.text);
  out.style.capitals = in_capitals(out.text.view());
  return out;
}

}  // namespace notulen::layout
