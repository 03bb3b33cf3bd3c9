#include "layout.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "bytes.hpp"
#include "letters.hpp"
#include "layout/arrange.hpp"
#include "layout/cell_lines.hpp"
#include "layout/day_tables.hpp"
#include "layout/flat_tables.hpp"
#include "layout/front_matter.hpp"
#include "layout/furniture.hpp"
#include "layout/gap_tables.hpp"
#include "layout/grid_tables.hpp"
#include "layout/inline_marks.hpp"
#include "layout/lines.hpp"
#include "layout/marks.hpp"
#include "layout/stacked_lists.hpp"
#include "layout/stacked_offices.hpp"
#include "layout/stacked_tables.hpp"
#include "layout/stacked_values.hpp"
#include "layout/tables.hpp"
#include "layout/widths.hpp"
#include "layout/wiki_tables.hpp"
#include "layout/wraps.hpp"
#include "read/label.hpp"

namespace notulen {
namespace {

using namespace layout;

// `Communicatie` between the end of one list and the beginning of another.
bool between_lists(const std::vector<Segment>& segments, std::size_t i) {
  return i + 1 < segments.size() && !segments[i - 1].bullet.empty() && segments[i].indent <= segments[i - 1].indent && !segments[i + 1].bullet.empty() && segments[i + 1].depth == 1;
}

// `NOTULEN` above a list or below a table.
bool set_off(const std::vector<Segment>& segments, std::size_t i) {
  return segments[i].style.capitals && i + 1 < segments.size() && (segments[i - 1].is_table() || !segments[i + 1].bullet.empty());
}

// In a text without blank lines a short line behind an ended one begins something new: it is read as if a blank line
// stood before it.
void set_apart(std::vector<Segment>& segments, const Vocabulary& words) {
  constexpr std::size_t longest = 60, least = 8;
  const auto apart = std::count_if(segments.begin() + (segments.empty() ? 0 : 1), segments.end(), [](const Segment& s) { return s.blank_before; });
  if (segments.size() < least || static_cast<std::size_t>(apart) * 20 > segments.size()) return;
  for (std::size_t i = 1; i < segments.size(); ++i) {
    Segment& s = segments[i];
    const std::string_view all = s.text.view(), before = segments[i - 1].text.view();
    const bool alone = between_lists(segments, i) || set_off(segments, i);
    if (s.is_table() || s.cut || !s.bullet.empty() || all.empty() || all.size() > longest || (before.empty() && !alone)) continue;
    if ((!upper(all[0]) && !digit(all[0])) || std::string_view(".;:,!?").find(all.back()) != std::string_view::npos || (all.find(": ") != std::string_view::npos && !alone)) continue;
    // `Opening` below `Aanwezig: A, B`, or below `Aanwezig A, B`
    const bool opens = words.contains("item_title", all) && (before.find(": ") != std::string_view::npos || read_label(before, words));
    if (!alone && !opens && std::string_view(".!?").find(before.back()) == std::string_view::npos) continue;
    if (!s.blank_before) s.blank_supposed = true;
    s.blank_before = segments[i - 1].blank_after = true;
  }
}

// So is one between a line that an arrow sets off and a text that ends: `→ actie Jan: offerte opvragen` above `De kade`.
void set_apart_below_arrows(std::vector<Segment>& segments) {
  constexpr std::size_t longest = 45, least = 40;
  for (std::size_t i = 1; i + 1 < segments.size(); ++i) {
    Segment& s = segments[i];
    const std::string_view all = s.text.view(), before = segments[i - 1].text.view(), next = segments[i + 1].text.view();
    if (s.is_table() || s.blank_before || !s.bullet.empty() || all.size() < 4 || all.size() > longest || !upper(all[0]) || first_in<".:;,!?()">(all) != std::string_view::npos) continue;
    if (!before.starts_with("→") || s.indent != segments[i - 1].indent || segments[i + 1].blank_before || !segments[i + 1].bullet.empty() || next.size() < least || next.back() != '.') continue;
    s.blank_before = s.blank_supposed = segments[i - 1].blank_after = true;
  }
}

// Below `Mededelingen` short lines, each with its text right below it, stand apart too: `Wetgeving` above `Het voorstel is …`.
void set_apart_below_collections(std::vector<Segment>& segments, const Vocabulary& words) {
  constexpr std::size_t longest = 40, least = 40, longest_title = 60, enough = 2, most = 80;
  const auto heads = [&](const Segment& s) {
    const std::string_view all = s.text.view();
    return !s.is_table() && s.bullet.empty() && all.size() > 3 && all.size() <= longest && upper(all[0]) && first_in<".:;,!?()">(all) == std::string_view::npos && !words.longest("honorific", all) &&
           !words.contains("given_name", all.substr(0, all.find(' ')));
  };
  const auto tells = [&](const Segment& s) { return !s.is_table() && s.bullet.empty() && !s.blank_before && s.text.size() >= least && std::string_view(".)]!?").find(s.text.view().back()) != std::string_view::npos; };
  for (std::size_t i = 0; i + 2 < segments.size(); ++i) {
    std::string_view title = segments[i].text.view();
    title.remove_prefix(std::min(first_not_in<"0123456789.) ">(title), title.size()));
    const bool numbered = title.size() < segments[i].text.size() && segments[i].text.size() <= longest_title && !title.ends_with('.');
    if (title.empty() || title.size() > longest_title || !(numbered || words.contains("collective_item", title))) continue;
    if (!heads(segments[i + 1])) continue;
    std::vector<std::size_t> found;
    for (std::size_t k = i + 1; k + 1 < segments.size() && k < i + most && (k == i + 1 || !segments[k].blank_before); ++k)
      if (heads(segments[k]) && tells(segments[k + 1])) found.push_back(k++);
      else if (!tells(segments[k])) break;
    if (found.size() < enough || found.front() != i + 1) continue;
    for (const std::size_t k : found) {
      if (!segments[k].blank_before) segments[k].blank_supposed = true;
      segments[k].blank_before = segments[k - 1].blank_after = true;
    }
  }
}

// Makes segments of the lines, one after the other.
class Builder {
 public:
  Builder(const Decoded& decoded, const Vocabulary& words, Guard& guard)
      : guard_(guard), words_(words), lines_(arranged_lines(decoded, words, guard, out_.furniture)), dialect_(dialect_of(lines_)),
        wraps_(words, measure_widths(lines_)), furniture_(find_furniture(lines_, words)) {
    if (const std::size_t end = front_matter_end(lines_); end > 0) matter_end_ = lines_[end].number;
  }

  Layout build() {
    out_.segments.reserve(lines_.size());
    for (std::size_t i = 0; i < lines_.size();) {
      for (; read_ + 1 < i; ++read_) lines_[read_].raw = {};  // the line before this one may yet turn out to head a table
      const Line& line = lines_[i];
      if (guard_.out_of_time(line.number)) break;
      if (line.blank()) {
        blank_ = true;
        paused_ = paused_ || open_;
        end_paragraph();
      } else if (furniture_[i]) {
        underline(line);
        set_aside(line.raw.trimmed());
        broken_ = true;
      } else if (table(i)) {
        continue;
      } else {
        text_line(line, i + 1 >= lines_.size() || lines_[i + 1].blank());
        blank_ = broken_ = false;
      }
      ++i;
    }
    end_paragraph();
    std::vector<Line>().swap(lines_);
    for (Segment& segment : out_.segments)
      if (segment.end_line > segment.line && !segment.is_table()) segment.text = without_wrapped_marks(std::move(segment.text), segment.style);
    set_apart(out_.segments, words_);
    set_apart_below_arrows(out_.segments);
    set_apart_below_collections(out_.segments, words_);
    values_below_labels(out_.segments, words_);
    tables_of_stacks(out_.segments, words_);
    values_behind_labels(out_.segments, words_);
    lists_behind_labels(out_.segments, words_);
    offices_above_names(out_.segments, words_);
    tables_of_flat_rows(out_.segments, words_);
    return std::move(out_);
  }

 private:
  // Reads the table that begins at this line, which becomes the first behind it; false where none does.
  bool table(std::size_t& at) {
    const Line& line = lines_[at];
    if (line.table > 0) {
      gap_table(at);
    } else if (cell_heads(lines_, at, words_) > 0) {
      std::size_t end = at;
      Segment cells = read_cell_lines(lines_, at, end, furniture_, dialect_, words_);
      if (cells.rows.size() < 3) return false;
      put(std::move(cells));
      pass(at, end);
    } else if (heads_days(lines_, at, words_)) {
      put(read_day_table(lines_, at, at, dialect_));
    } else if (at + 1 < lines_.size() && heads_tabbed_minutes(line, words_) && lines_[at + 1].raw.view().find('\t') != std::string_view::npos) {
      put(read_tab_table(lines_, at, at, dialect_, true));
    } else if (heads_tab_table(at)) {
      put(read_tab_table(lines_, at, at, dialect_));
    } else if (opens_wiki_table(line)) {
      wiki_table(at);
    } else if (is_dash_ruler(line)) {
      dash_table(at);
    } else if (opens_grid(line)) {
      if (!whole_words_) whole_words_.emplace(lines_, words_);
      drawn(read_grid_table(lines_, at, at, dialect_, *whole_words_));
    } else if (is_pipe_row(line) || is_bare_table(lines_, at)) {
      drawn(read_pipe_table(lines_, at, at, dialect_));
    } else {
      return false;
    }
    return true;
  }

  void gap_table(std::size_t& at) {
    std::size_t end = at;
    put(read_gap_table(lines_, at, end, furniture_, dialect_, words_));
    pass(at, end);
  }

  // Goes on behind a table; the furniture of pages that stood among its rows is set aside.
  void pass(std::size_t& at, std::size_t end) {
    for (; at < end; ++at)
      if (furniture_[at] && !lines_[at].blank()) set_aside(lines_[at].raw.trimmed());
  }

  [[nodiscard]] bool heads_tab_table(std::size_t at) const {
    const Line& line = lines_[at];
    if (at + 1 < lines_.size() && tab_cells(line) == 2 && tab_cells(lines_[at + 1]) == 2 && heads_two(line)) return true;
    return at + 1 < lines_.size() && tab_cells(line) >= 3 && (tab_cells(lines_[at + 1]) == tab_cells(line) || heads_tabs(line, lines_[at + 1], words_));
  }

  // `Actie` and `Wie`, a tab between them.
  [[nodiscard]] bool heads_two(const Line& line) const {
    const std::string_view s = line.raw.trimmed_view();
    const std::size_t tab = s.find('\t');
    const auto first = words_.value("action_column", s.substr(0, tab)), second = words_.value("action_column", s.substr(std::min(first_not_in<"\t ">(s, tab), s.size())));
    return first && second && ((*first == "text" && *second == "owner") || (*first == "owner" && *second == "text"));
  }

  void wiki_table(std::size_t& at) {
    Segment table = read_wiki_table(lines_, at, at, dialect_);
    if (!table.rows.empty()) return put(std::move(table));
    end_paragraph();
    marks_alone(table);
  }

  void dash_table(std::size_t& at) {
    Segment table = read_dash_table(lines_, at, at, dialect_);
    // The header above a ruler of dashes has been taken for text.
    if (open_ && table.header) out_.segments.pop_back();
    drawn(std::move(table));
  }

  void drawn(Segment table) {
    if (!table.rows.empty()) return put(std::move(table));
    blank_ = false;
    end_paragraph();
    marks_alone(table);
  }

  // A table without rows.
  void marks_alone(const Segment& table) {
    for (const Span& span : table.source) out_.furniture.push_back(span);
  }

  void put(Segment table) {
    table.blank_before = blank_;
    blank_ = false;
    end_paragraph();
    out_.segments.push_back(std::move(table));
  }

  void set_aside(const Text& text) {
    for (const Span& span : text.spans()) out_.furniture.push_back(span);
  }

  // A ruler right below a line marks it as a heading.
  void underline(const Line& line) {
    if (!open_ || out_.segments.empty() || line.number == matter_end_) return;
    const std::string_view s = line.raw.view();
    const char c = s[first_not_in<" \t">(s)];
    if (!is_rule(s) || std::string_view("-=~^_").find(c) == std::string_view::npos || out_.segments.back().text.size() >= 90) return;
    Segment& heading = out_.segments.back();
    // Of underscores a longer rule parts the page.
    if (c == '_' && (columns(line.raw.trimmed_view()) > columns(heading.text.view()) + 2 || columns(line.raw.trimmed_view()) + 2 < columns(heading.text.view()))) return;
    if (dialect_.setext && (c == '-' || c == '=') && heading.bullet.empty() && heading.line + 1 == line.number) {
      heading.style.heading = c == '=' ? 1 : 2;
      end_paragraph();
    } else {
      heading.style.underlined = true;
    }
  }

  void end_paragraph() {
    if (!out_.segments.empty()) out_.segments.back().blank_after = true;
    open_ = false;
  }

  // Site shortcodes: `{{< section title="Aanwezigen" >}}` is a heading, a picture and one without a title are debris.
  bool shortcode(const Line& line) {
    if (!line.raw.trimmed_view().starts_with("{{")) return false;
    const Text text = line.raw.trimmed();
    const std::string_view s = text.view();
    if (!s.ends_with("}}")) return false;
    const std::size_t at = s.find(" src=") == std::string_view::npos ? s.find("title=\"") : std::string_view::npos;
    const std::size_t from = at == std::string_view::npos ? at : at + 7;
    const std::size_t to = from == std::string_view::npos ? from : s.find('"', from);
    if (to == std::string_view::npos || to == from) {
      set_aside(text);
      return true;
    }
    Segment segment;
    segment.text = fold_white(text.slice(from, to));
    segment.source = text.spans();
    segment.line = segment.end_line = line.number;
    segment.style.heading = 2;
    segment.blank_before = blank_;
    segment.blank_after = true;
    out_.segments.push_back(std::move(segment));
    open_ = false;
    return true;
  }

  // `ends`: nothing stands right below it.
  void text_line(const Line& line, bool ends) {
    if (shortcode(line)) return;
    Marked marked = read_marks(line.raw, dialect_);
    for (const Span& span : marked.debris) out_.furniture.push_back(span);
    // `Financiën[bewerken]`: what a site puts behind its headings.
    if (const std::size_t open = marked.text.view().ends_with("]") ? marked.text.view().rfind('[') : std::string_view::npos;
        open != std::string_view::npos && open > 0 && words_.contains("heading_debris", marked.text.view().substr(open + 1, marked.text.size() - open - 2))) {
      for (const Span& span : marked.text.spans(open, marked.text.size())) out_.furniture.push_back(span);
      marked.text = marked.text.slice(0, open).trimmed();
    }
    if (marked.text.empty()) {
      set_aside(line.raw.trimmed());
      return;
    }
    const bool over_page = !open_ && std::exchange(paused_, false) && broken_;
    const bool goes_on = over_page ? wraps_.goes_over(out_.segments.back(), marked) : open_ && wraps_.continues(out_.segments, line, marked, ends);
    wraps_.saw(line);
    if (goes_on) {
      Segment& last = out_.segments.back();
      last.text.join_line(marked.bullet.empty() ? marked.text : line.raw.trimmed());
      for (const Span& span : line.raw.trimmed_spans()) last.source.push_back(span);
      last.end_line = line.end_number;
      last.blank_after = false;
      open_ = true;
      return;
    }
    Segment segment;
    segment.text = std::move(marked.text);
    segment.source = line.raw.trimmed_spans();
    segment.line = line.number;
    segment.end_line = line.end_number;
    segment.indent = marked.bullet.empty() ? line.indent : marked.bullet_indent;
    segment.bullet = marked.bullet;
    segment.depth = segment.bullet.empty() ? 0 : depth_of(segment.indent, segment.line);
    segment.check = marked.check;
    segment.tick = marked.tick;
    segment.style = marked.style;
    if (line.heading > 0) segment.style.heading = line.heading;
    segment.quoted = marked.quoted;
    segment.cut = line.cut;
    segment.group = line.group;
    segment.spelled = line.spelled;
    segment.blank_before = blank_ || broken_ || line.page_break;
    if (!out_.segments.empty() && blank_) out_.segments.back().blank_after = true;
    if (segment.style.heading > 0 && !out_.segments.empty()) out_.segments.back().blank_after = true;
    open_ = segment.style.heading == 0;
    out_.segments.push_back(std::move(segment));
    if (out_.segments.back().bullet.empty() && blank_) bullet_indents_.clear();
  }

  int depth_of(int indent, std::size_t line) {
    while (!bullet_indents_.empty() && bullet_indents_.back() > indent) bullet_indents_.pop_back();
    if (bullet_indents_.empty() || bullet_indents_.back() < indent) bullet_indents_.push_back(indent);
    if (guard_.over(&Limits::nesting, bullet_indents_.size(), line)) return static_cast<int>(guard_.limits().nesting);
    return static_cast<int>(bullet_indents_.size());
  }

  Guard& guard_;
  const Vocabulary& words_;
  Layout out_;
  std::vector<Line> lines_;
  Dialect dialect_;
  Wraps wraps_;
  std::size_t matter_end_ = 0;  // the line that closes the keys of a site's page; 0 for none
  std::vector<bool> furniture_;  // lines that are
  std::optional<WholeWords> whole_words_;  // of the text, once a grid asks for them
  std::size_t read_ = 0;         // lines before it are read: their text is given back
  bool blank_ = true;            // a blank line stood before
  bool broken_ = false;          // the page's foot or head stood before: what begins here stands apart
  bool open_ = false;            // the last segment may still go on
  bool paused_ = false;          // … but for blank lines, which stand around a page's foot and head
  std::vector<int> bullet_indents_;
};

}  // namespace

Layout lay_out(const Decoded& decoded, const Vocabulary& words, Guard& guard) { return Builder(decoded, words, guard).build(); }

Layout lay_out(const Decoded& decoded, const Vocabulary& words) {
  Guard guard{Limits{}};
  return lay_out(decoded, words, guard);
}

}  // namespace notulen
