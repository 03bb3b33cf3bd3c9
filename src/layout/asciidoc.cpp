#include "layout/asciidoc.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

#include "bytes.hpp"
#include "letters.hpp"

namespace notulen::layout {
namespace {

constexpr auto none = std::string_view::npos;
constexpr std::string_view fence = "|===";
constexpr std::size_t deepest = 6, most_columns = 20;
constexpr std::size_t longest_target = 1000;  // bytes of a link

std::string_view words_of(const Line& line) { return line.raw.trimmed_view(); }

// `== Kop`, without closing marks.
bool heads(std::string_view s) {
  const std::size_t level = s.find_first_not_of('=');
  return level != none && level > 0 && level <= deepest && s[level] == ' ' && s.back() != '=';
}

// `[cols="1,2"]`, `[%header]`, `[arabic]`, `[[anker]]`: an element's attributes or anchor, right above it.
bool attributes(std::string_view s, const Line* next) {
  if (s.size() < 4 || s.front() != '[' || s.back() != ']' || next == nullptr || next->blank()) return false;
  const std::string_view inside = s.substr(1, s.size() - 2);
  if (inside.front() == '[' || inside.front() == '%' || inside.front() == '#' || inside.front() == '.') return inside.find(' ') == none;
  if (inside.find("=\"") != none || inside.starts_with("cols=")) return true;
  constexpr std::array<std::string_view, 13> styles{"arabic", "loweralpha", "upperalpha", "lowerroman", "upperroman", "square", "circle", "disc", "none", "horizontal", "discrete", "quote", "abstract"};
  return std::find(styles.begin(), styles.end(), inside.substr(0, inside.find(','))) != styles.end();
}

// `:toc:`, `:lang: nl`: how a document is made. `:datum: 9 mei` says something.
bool setting(std::string_view s) {
  if (s.size() < 3 || s[0] != ':' || s[1] == ':') return false;
  const std::size_t end = s.find(':', 1);
  if (end == none) return false;
  if (end + 1 == s.size()) return true;
  constexpr std::array<std::string_view, 12> names{"lang", "doctype", "toc-title", "toclevels", "icons", "sectnums", "imagesdir", "source-highlighter", "revnumber", "experimental", "stylesheet", "table-caption"};
  return std::find(names.begin(), names.end(), s.substr(1, end - 1)) != names.end();
}

// `. Rondvraag` and `.. deeper`: how many marks of this kind stand before a blank; 0 for none.
std::size_t marks(std::string_view s, char mark) {
  const std::size_t count = std::min(s.find_first_not_of(mark), s.size());
  return count > 0 && count < deepest && count + 1 < s.size() && s[count] == ' ' ? count : 0;
}

bool written_in_it(const std::vector<Line>& lines) {
  std::size_t headings = 0, signs = 0;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const std::string_view s = words_of(lines[i]);
    if (s.empty()) continue;
    if (s.starts_with("# ") || s.starts_with("## ") || s.starts_with("{|") || (s.starts_with("'''") && s.find_first_not_of('\'') != none)) return false;  // Markdown, a wiki
    const char first = s.front();
    if (first == '=') headings += heads(s);
    else if (first == '[') signs += attributes(s, i + 1 < lines.size() ? &lines[i + 1] : nullptr);
    else if (first == '|') signs += s == fence;
    else if (first == '.') signs += marks(s, '.') > 0;
    else if (first == ':') signs += setting(s);
  }
  return headings > 1 || (headings > 0 && signs > 0);
}

class Reader {
 public:
  Reader(std::vector<Line>& lines, std::vector<Span>& furniture) : lines_(lines), furniture_(furniture) { out_.reserve(lines.size()); }

  void read() {
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      Line& line = lines_[i];
      const std::string_view s = words_of(line);
      const Line* next = i + 1 < lines_.size() ? &lines_[i + 1] : nullptr;
      if (s == fence) {
        i = table(i);
        continue;
      }
      if (attributes(s, next)) columns_ = columns_named(s), header_ = s.find("header") != none;
      if (s == "+" || attributes(s, next) || setting(s) || s.starts_with("//")) {
        // `+` holds a list's entry and its next paragraph together.
        set_aside(line.raw);
        if (s != "+") line.raw = {};
        continue;
      }
      item(line);
      links(line);
      out_.push_back(std::move(line));
    }
    lines_ = std::move(out_);
  }

 private:
  void set_aside(const Text& text) {
    for (const Span& span : text.trimmed_spans()) furniture_.push_back(span);
  }

  // `** x`: a list's entry is set in by its depth; `.Aanwezig` above a list: the list's title.
  void item(Line& line) {
    const std::string_view s = line.raw.view();
    if (const std::size_t stars = marks(s, '*'); stars > 1) {
      Text set_in;
      set_in.append_glue(std::string(2 * (stars - 1), ' '));
      set_in.append(line.raw.slice(stars - 1, s.size()));
      for (const Span& span : line.raw.spans(0, stars - 1)) furniture_.push_back(span);
      line.raw = std::move(set_in);
    } else if (const std::size_t stops = marks(s, '.'); stops > 0) {
      Text bullet;
      bullet.append_glue(std::string(2 * (stops - 1), ' '));
      bullet.append_for("-", line.raw.origin(0), stops);
      bullet.append(line.raw.slice(stops, s.size()));
      line.raw = std::move(bullet);
    } else if (s.size() > 3 && s[0] == '.' && upper(s[1])) {
      for (const Span& span : line.raw.spans(0, 1)) furniture_.push_back(span);
      line.raw = line.raw.slice(1, s.size());
    }
  }

  // `https://example.org[tekst]`, `link:bestand.pdf[tekst]`: the words between the brackets are left.
  void links(Line& line) {
    const std::string_view s = line.raw.view();
    std::vector<Span> taken;
    std::size_t close = 0, seen = 0, word = 0;  // the word before a bracket begins there; no byte is looked at twice
    for (std::size_t open = s.find('['); open != none; open = s.find('[', open + 1)) {
      if (close < open) close = s.find(']', open);
      if (close == none) break;
      for (; seen < open; ++seen)
        if (is_one_of<" (|\"">(s[seen])) word = seen + 1;
      const std::size_t from = std::max(word, open - std::min(open, longest_target));
      const std::string_view target = s.substr(from, open - from);
      if (close == open + 1 || !(target.starts_with("http") || target.starts_with("link:") || target.starts_with("mailto:"))) continue;
      taken.push_back({from, open + 1});
      taken.push_back({close, close + 1});
      open = close;
    }
    if (taken.empty()) return;
    for (const Span& span : taken)
      for (const Span& bytes : line.raw.spans(span.begin, span.end)) furniture_.push_back(bytes);
    line.raw = without(line.raw, taken);
  }

  // `cols="1,2,1"`: how many; 0 where they are not named.
  static std::size_t columns_named(std::string_view s) {
    const std::size_t at = s.find("cols=");
    if (at == none) return 0;
    const std::size_t open = at + 5;
    const bool quoted = open < s.size() && s[open] == '"';
    const std::string_view value = s.substr(open + quoted, s.find_first_of(quoted ? "\"" : ",]", open + quoted) - open - quoted);
    if (const std::size_t star = value.find('*'); star != none && star > 0 && star < 3 && std::all_of(value.begin(), value.begin() + static_cast<std::ptrdiff_t>(star), digit)) return static_cast<std::size_t>(std::stoi(std::string(value.substr(0, star))));
    return static_cast<std::size_t>(std::count(value.begin(), value.end(), ',')) + 1;
  }

  // The cells that a line begins: ranges behind its bars.
  static std::vector<Span> cells_of(std::string_view s) {
    std::vector<Span> out;
    for (std::size_t bar = s.find('|'); bar != none;) {
      const std::size_t next = s.find('|', bar + 1);
      out.push_back({bar + 1, std::min(next, s.size())});
      bar = next;
    }
    return out;
  }

  // Makes rows between bars of the table whose fence is lines[at]; the last line that belongs to it.
  std::size_t table(std::size_t at) {
    std::size_t end = at + 1;
    while (end < lines_.size() && words_of(lines_[end]) != fence) ++end;
    if (end == lines_.size()) {  // never closed: no table
      out_.push_back(std::move(lines_[at]));
      return at;
    }
    set_aside(lines_[at].raw);
    std::size_t columns = columns_;
    bool first = true;
    Line row;
    std::size_t filled = 0;
    const auto close = [&] {
      if (filled == 0) return;
      row.raw.append_glue(" |");
      out_.push_back(std::move(row));
      row = {};
      if (first && header_) rule(columns, out_.back());
      first = false;
      filled = 0;
    };
    for (std::size_t i = at + 1; i < end; ++i) {
      Line& line = lines_[i];
      if (line.blank()) continue;
      links(line);
      const std::string_view s = line.raw.view();
      const std::vector<Span> cells = cells_of(s);
      if (columns == 0 && !cells.empty()) columns = std::min(cells.size(), most_columns);
      if (cells.empty() || s.substr(0, cells.front().begin - 1).find_first_not_of(" \t0123456789+.<>^aehlms*") != none) {
        if (filled > 0) row.raw.join(line.raw.trimmed());  // a cell goes on
        else out_.push_back(std::move(line));
        continue;
      }
      if (i == at + 1 && i + 1 < end && lines_[i + 1].blank()) header_ = true;  // a blank line behind the first row
      for (const Span& cell : cells) {
        if (filled == 0) {
          row = piece_of(line, 0, 0, false);
          row.whole = line.whole;
        }
        for (const Span& bar : line.raw.spans(&cell == &cells.front() ? 0 : cell.begin - 1, cell.begin)) furniture_.push_back(bar);
        row.raw.append_glue(filled == 0 ? "| " : " | ");
        row.raw.append(line.raw.slice(cell.begin, cell.end).trimmed());
        row.end_number = line.end_number;
        if (++filled == columns) close();
      }
    }
    close();
    set_aside(lines_[end].raw);
    columns_ = 0;
    header_ = false;
    return end;
  }

  // The ruler below a header.
  void rule(std::size_t columns, const Line& head) {
    Line line = head;
    line.raw = {};
    std::string drawn = "|";
    for (std::size_t k = 0; k < columns; ++k) drawn += "---|";
    line.raw.append_glue(drawn);
    out_.push_back(std::move(line));
  }

  std::vector<Line>& lines_;
  std::vector<Span>& furniture_;
  std::vector<Line> out_;
  std::size_t columns_ = 0;  // of the table to come
  bool header_ = false;
};

}  // namespace

void read_asciidoc(std::vector<Line>& lines, std::vector<Span>& furniture) {
  if (written_in_it(lines)) Reader(lines, furniture).read();
}

}  // namespace notulen::layout
