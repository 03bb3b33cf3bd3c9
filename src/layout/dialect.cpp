#include "layout/dialect.hpp"

#include <algorithm>
#include <string_view>

#include "bytes.hpp"
#include "letters.hpp"

namespace notulen::layout {

using std::string_view;

Dialect dialect_of(const std::vector<Line>& lines) {
  Dialect dialect;
  int keywords = 0, stars = 0, deep_stars = 0, equals = 0, star_heads = 0, deep_heads = 0;
  int deep = 0;  // Markdown headings below the second level
  bool high = false;
  int rounds = 0;
  int wiki = 0;  // signs of a wiki's own marks
  bool star_above = false, deep_above = false, closed = false;
  for (const Line& line : lines) {
    const string_view s = line.raw.view();
    if (s.starts_with("#+") && s.size() > 3 && alnum(s[2])) ++keywords;
    if ((s.starts_with("= ") || s.starts_with("== ") || s.starts_with("=== ")) && s.back() != '=') ++equals;
    wiki += s.starts_with("{|") || s.starts_with("|}") || s.starts_with("{{") || s.starts_with("'''") || (s.starts_with("[[") && !s.starts_with("[[http")) || s.starts_with("__NOTOC") || s.starts_with("#:") || (s.starts_with(";") && s.size() > 2 && s.size() < 60 && s.back() != ';');
    // `* Kop` with text below it, line after line: headings, not bullets.
    if (!line.blank()) {
      const std::size_t text = s.find_first_not_of(' ');
      const bool starred = s[text] == '*' && s[std::min(s.find_first_not_of('*', text), s.size() - 1)] == ' ';
      star_heads += star_above && !starred && s[text] != '-' && s[text] != '+';
      star_above = s.starts_with("* ") && s.size() < 70;
      deep_heads += deep_above && !starred;
      deep_above = (s.starts_with("** ") || s.starts_with("*** ")) && s.size() < 70;
    }
    if (!closed && s.size() > 4 && s.front() == '=' && last_not_in<" \t=">(s) != string_view::npos) {
      const std::size_t level = s.find_first_not_of('=');
      closed = last_not_in<" \t">(s) == s.find_last_of('=') && blank(s[level]);
      dialect.dokuwiki = closed && (level == 5 || level == 6);  // elsewhere nobody begins so deep
    }
    if (const std::size_t first = s.find_first_not_of(' '); first != string_view::npos && first + 2 < s.size() && s[first] == 'o' && s[first + 1] == ' ' && alnum(s[first + 2])) ++rounds;
    if (s.starts_with("* ")) ++stars;
    if (s.starts_with("** ") || s.starts_with("*** ")) ++deep_stars;
    deep += s.starts_with("### ") || s.starts_with("#### ");
    high = high || s.starts_with("# ") || s.starts_with("## ");
    if (s.starts_with("# ") || s.starts_with("## ") || s.starts_with("### ") || s.find("](http") != string_view::npos ||
        s.starts_with("**") || s.find("| --- |") != string_view::npos)
      dialect.markdown = true;
  }
  dialect.setext = deep > 0 && !high;
  dialect.round = rounds > 2;
  const auto first = std::find_if(lines.begin(), lines.end(), [](const Line& line) { return !line.blank(); });
  const bool titled = first != lines.end() && first->raw.view().starts_with("= ") && first->raw.view().back() != '=';  // `= Verslag` above all
  dialect.asciidoc = equals > 1 || titled;
  dialect.wiki = wiki > 1;
  dialect.wiki_heads = dialect.wiki && closed;
  dialect.org = !dialect.wiki && (keywords > 0 || (stars > 2 && star_heads == stars && !dialect.markdown) || (stars > 1 && deep_stars > 0) || (deep_stars > 1 && deep_heads * 2 > deep_stars && !high && deep == 0));  // one of each may be footnotes
  return dialect;
}

}  // namespace notulen::layout
