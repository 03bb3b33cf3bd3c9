#include "layout.hpp"

#include <algorithm>
#include <iterator>

#include "layout/columns.hpp"
#include "layout/cut.hpp"
#include "layout/furniture.hpp"
#include "layout/gap_people.hpp"
#include "layout/gap_tables.hpp"
#include "layout/label_runs.hpp"
#include "layout/lines.hpp"
#include "layout/lone_bullets.hpp"
#include "layout/margin_actions.hpp"
#include "layout/marks.hpp"
#include "layout/name_columns.hpp"
#include "layout/quotes.hpp"
#include "layout/stacked_lists.hpp"
#include "layout/tables.hpp"
#include "layout/widths.hpp"
#include "layout/wiki_tables.hpp"
#include "read/date.hpp"
#include "read/label.hpp"
#include "read/speaker.hpp"

namespace notulen {
namespace {

using namespace layout;

bool lower_start(std::string_view s) {
  if (s.empty()) return false;
  const auto c = static_cast<unsigned char>(s[0]);
  return (c >= 'a' && c <= 'z') || c == '(';
}

// `1. `, `5.1 `, `2)`, `5b. `, `a. `; not the initials of a name that was wrapped: `H. Visser`.
bool numbered_start(std::string_view s) {
  // `19.30 uur` is a time, not a number.
  const std::size_t unit = s.find_first_not_of("0123456789.");
  if (unit != std::string_view::npos && unit >= 4 && unit <= 5 && (s.substr(unit).starts_with(" uur") || s.substr(unit).starts_with(" u."))) return false;
  std::size_t i = 0;
  while (i < s.size() && i < 4 && ((s[i] >= '0' && s[i] <= '9') || s[i] == '.')) ++i;
  if (i > 0 && i < s.size() && (s[i] == ' ' || s[i] == ')' || s[i - 1] == '.')) return true;
  if (i > 0 && i + 2 < s.size() && s[i] >= 'a' && s[i] <= 'h' && (s[i + 1] == '.' || s[i + 1] == ')') && s[i + 2] == ' ') return true;
  return s.size() > 2 && (s[1] == '.' || s[1] == ')') && s[2] == ' ';
}

// `H. Visser`, `P. Monsma.`: a capital with a dot before a name.
bool initial_start(std::string_view s) {
  return s.size() > 4 && s[0] >= 'A' && s[0] <= 'Z' && s[1] == '.' && s[2] == ' ' && s[3] >= 'A' && s[3] <= 'Z';
}

// `S.`, `A.J.`
bool is_initials(std::string_view s) {
  for (std::size_t i = 0; i + 1 < s.size(); i += 2)
    if (s[i] < 'A' || s[i] > 'Z' || s[i + 1] != '.') return false;
  return !s.empty() && s.size() % 2 == 0;
}

// `B2020-10 De kade …`, `A12: …`: a code that begins an entry of its own.
bool code_start(std::string_view s) {
  std::size_t i = 0;
  while (i < s.size() && i < 3 && s[i] >= 'A' && s[i] <= 'Z') ++i;
  const std::size_t digits = i;
  while (i < s.size() && i < 16 && ((s[i] >= '0' && s[i] <= '9') || s[i] == '-')) ++i;
  if (digits == 0 || i - digits < 2 || i >= s.size() || s[digits] == '-') return false;
  return s[i] == '\t' || s[i] == ':' || (s[i] == ' ' && s.substr(digits, i - digits).find('-') != std::string_view::npos);
}

// `1.`, `2)` or `3/`: unlike the day of a date.
bool closed_number(std::string_view s) {
  const std::size_t i = s.find_first_not_of("0123456789");
  return i != 0 && i != std::string_view::npos && i < 4 && (s[i] == ')' || (s[i] == '/' && i + 1 < s.size() && s[i + 1] == ' ') || (s[i] == '.' && (i + 1 == s.size() || s[i + 1] == ' ' || (s[i + 1] >= 'A' && s[i + 1] <= 'Z'))));
}

// The line stops in the middle of a sentence: behind a comma or a word in small letters.
bool lower_word_end(std::string_view s) {
  return !s.empty() && (s.back() == ',' || (s.back() >= 'a' && s.back() <= 'z') || (s.back() >= '0' && s.back() <= '9'));
}

constexpr std::size_t most_labels = 40;  // that stand before their values

class Builder {
 public:
  Builder(const Decoded& decoded, const Vocabulary& words, Guard& guard) : guard_(guard), lines_(split_lines(decoded, guard)), words_(words) {}

  Layout build() {
    take_quotes(lines_, out_.furniture);
    take_margin(lines_);
    close_rows(lines_);
    place_bullets(lines_);
    join_wrapped(lines_, words_);
    join_pages(lines_, out_.furniture, words_);
    part_breaks(lines_, out_.furniture);
    arrange();
    dialect_ = dialect_of(lines_);
    const Widths widths = measure_widths(lines_);
    width_ = widths.wrap;
    longest_ = widths.longest;
    const std::vector<bool> furniture = find_furniture(lines_, words_);
    out_.segments.reserve(lines_.size());
    std::size_t done = 0;  // lines before it are read: their text is given back
    bool blank = true;
    bool broken = false;  // the page's foot or head stood before: what begins here stands apart
    for (std::size_t i = 0; i < lines_.size();) {
      for (; done + 1 < i; ++done) lines_[done].raw = {};  // the line before this one may yet turn out to head a table
      const Line& line = lines_[i];
      if (guard_.out_of_time(line.number)) break;
      if (line.blank()) {
        blank = true;
        end_paragraph();
        ++i;
        continue;
      }
      if (furniture[i]) {
        underline(line);
        set_aside(line.raw.trimmed());
        broken = true;
        ++i;
        continue;
      }
      if (line.table > 0) {
        std::size_t end = i;
        Segment table = read_gap_table(lines_, i, end, furniture, dialect_);
        table.blank_before = blank;
        end_paragraph();
        for (; i < end; ++i) {
          if (furniture[i] && !lines_[i].blank()) set_aside(lines_[i].raw.trimmed());
        }
        out_.segments.push_back(std::move(table));
        blank = false;
        open_ = false;
        continue;
      }
      const bool dashes = is_dash_ruler(line);
      if (i + 1 < lines_.size() && tab_cells(line) >= 3 && (tab_cells(lines_[i + 1]) == tab_cells(line) || heads_tabs(line, lines_[i + 1]))) {
        std::size_t end = i;
        Segment table = read_tab_table(lines_, i, end, dialect_);
        table.blank_before = blank;
        blank = false;
        i = end;
        end_paragraph();
        out_.segments.push_back(std::move(table));
        continue;
      }
      if (opens_wiki_table(line)) {
        std::size_t end = i;
        Segment table = read_wiki_table(lines_, i, end, dialect_);
        table.blank_before = blank;
        i = end;
        end_paragraph();
        if (table.rows.empty()) {
          for (const Span& span : table.source) out_.furniture.push_back(span);
        } else {
          blank = false;
          out_.segments.push_back(std::move(table));
        }
        continue;
      }
      if (dashes || is_pipe_row(line) || is_bare_table(lines_, i)) {
        std::size_t end = i;
        Segment table = dashes ? read_dash_table(lines_, i, end, dialect_) : read_pipe_table(lines_, i, end, dialect_);
        // The header above a ruler of dashes has been taken for text.
        if (dashes && open_ && table.header) out_.segments.pop_back();
        table.blank_before = blank;
        blank = false;
        i = end;
        end_paragraph();
        if (table.rows.empty()) {
          for (const Span& span : table.source) out_.furniture.push_back(span);
        } else {
          out_.segments.push_back(std::move(table));
        }
        open_ = false;
        continue;
      }
      text_line(line, blank, broken || line.page_break);
      blank = broken = false;
      ++i;
    }
    end_paragraph();
    values_behind_labels();
    lists_behind_labels(out_.segments, words_);
    return std::move(out_);
  }

 private:
  // Columns and one-line pages are put in reading order, but not the rows of tables.
  void arrange() {
    inline_margin(lines_, out_.furniture, words_);
    find_gap_tables(lines_, find_furniture(lines_, words_), words_);
    place_names(lines_, words_, false);
    mark_rows(lines_, words_);
    std::vector<Line> out;
    out.reserve(lines_.size() * 2);  // lines are cut; what is not needed is never touched
    for (std::size_t i = 0; i < lines_.size();) {
      std::size_t end = i;
      while (end < lines_.size() && lines_[end].table == lines_[i].table) ++end;
      const bool table = lines_[i].table != 0;
      std::vector<Line> run(std::make_move_iterator(lines_.begin() + static_cast<std::ptrdiff_t>(i)),
                            std::make_move_iterator(lines_.begin() + static_cast<std::ptrdiff_t>(end)));
      // One after the other: no more than two copies of the lines at a time.
      if (!table) {
        run = share_out_labels(read_columns(run, words_), words_);
        run = cut_lines(run, words_);
      }
      out.insert(out.end(), std::make_move_iterator(run.begin()), std::make_move_iterator(run.end()));
      i = end;
    }
    lines_ = std::move(out);
    place_names(lines_, words_, true);
    mark_labels(lines_, words_);
  }

  // `Nr<tab>Actie<tab>Wie<tab>Wanneer` above a row that lacks its last cell.
  bool heads_tabs(const Line& line, const Line& next) const {
    const std::size_t cells = tab_cells(line);
    if (cells < 4 || tab_cells(next) + 1 != cells) return false;
    const std::string_view s = line.raw.view();
    std::size_t columns = 0;
    for (std::size_t at = s.find_first_not_of(" \t"); at < s.size();) {
      const std::size_t end = std::min(s.find('\t', at), s.size());
      columns += words_.contains("action_column", s.substr(at, end - at)) || words_.contains("attendance_column", s.substr(at, end - at));
      at = s.find_first_not_of('\t', end);
    }
    return columns * 2 > cells;
  }

  void set_aside(const Text& text) {
    for (const Span& span : text.spans()) out_.furniture.push_back(span);
  }

  // A ruler right below a line marks it as a heading.
  void underline(const Line& line) {
    if (!open_ || out_.segments.empty()) return;
    const std::string_view s = line.raw.view();
    const char c = s[s.find_first_not_of(" \t")];
    if (is_rule(s) && (c == '-' || c == '=') && out_.segments.back().text.size() < 90) out_.segments.back().style.underlined = true;
  }

  void end_paragraph() {
    if (!out_.segments.empty()) out_.segments.back().blank_after = true;
    open_ = false;
  }

  // A label and nothing else; without a colon only one of what a heading block tells.
  bool bare_label(const Segment& segment, bool colon) const {
    if (segment.is_table() || segment.text.empty()) return false;
    const auto label = read_label(segment.text.view(), words_);
    if (!label || label->end < segment.text.size() || !segment.bullet.empty()) return false;
    static constexpr std::string_view kinds[] = {"date", "time", "end_time", "location", "chair", "secretary", "officer", "present", "absent", "guests"};
    return colon ? label->colon : std::find(std::begin(kinds), std::end(kinds), label->kind) != std::end(kinds);
  }

  bool lists(const Segment& segment) const {
    const auto label = read_label(segment.text.view(), words_);
    return label && label->kind == "present";
  }

  // A linearised table: three labels or more (four where they bear no colon), then their values. Each label gets its
  // value; where there are more, the list of those present takes several lines.
  void values_behind_labels() {
    auto& all = out_.segments;
    for (std::size_t i = 0; i + 5 < all.size() && i < 60; ++i) {
      const bool colon = bare_label(all[i], true);
      std::size_t labels = i;
      while (labels < all.size() && labels < i + most_labels && bare_label(all[labels], colon)) ++labels;
      const std::size_t n = labels - i;
      if (n < (colon ? 3 : 4)) continue;
      // A value that ends in a comma goes on in the next line.
      std::vector<std::size_t> firsts;
      std::size_t end = labels;
      while (end < all.size() && firsts.size() <= n + most_labels && !all[end].is_table() && all[end].bullet.empty() && !closed_number(all[end].text.view()) && !words_.longest("item_word", all[end].text.view())) {
        if (end == labels || all[end - 1].text.view().back() != ',') {
          if (firsts.size() >= n && all[end].blank_before) break;
          firsts.push_back(end);
        }
        ++end;
      }
      const auto begin = all.begin() + static_cast<long>(i), middle = all.begin() + static_cast<long>(labels);
      const auto listing = std::find_if(begin, middle, [&](const Segment& s) { return lists(s); });
      const bool one = std::count_if(begin, middle, [&](const Segment& s) { return lists(s); }) == 1;
      if (firsts.size() < n || firsts.size() > n + most_labels) continue;
      const std::size_t more = firsts.size() - n;  // lines of the list behind its first
      if (more > 0 && !one) continue;
      const auto at = static_cast<std::size_t>(listing - begin);
      firsts.push_back(end);
      for (std::size_t k = 0, v = 0; k < n; ++k) {
        Segment& label = all[i + k];
        if (!colon) label.text.append_glue(":");
        const std::size_t lines = k == at && one ? more + 1 : 1;
        for (std::size_t line = 0; line < lines; ++line, ++v) {
          if (line > 0 && label.text.view().back() != ',') label.text.append_glue(",");
          for (std::size_t w = firsts[v]; w < firsts[v + 1]; ++w) {
            label.text.join(all[w].text);
            label.source.append(all[w].source.begin(), all[w].source.end());
            label.end_line = std::max(label.end_line, all[w].end_line);
          }
        }
        label.blank_before = k == 0;
        label.blank_after = k + 1 == n;
      }
      all.erase(all.begin() + static_cast<long>(labels), all.begin() + static_cast<long>(end));
      return;
    }
  }

  // Site shortcodes: `{{< section title="Aanwezigen" >}}` is a heading, one without a title is debris.
  bool shortcode(const Line& line, bool blank) {
    if (!line.raw.trimmed_view().starts_with("{{")) return false;
    const Text text = line.raw.trimmed();
    const std::string_view s = text.view();
    if (!s.ends_with("}}")) return false;
    const std::size_t at = s.find("title=\"");
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
    segment.blank_before = blank;
    segment.blank_after = true;
    out_.segments.push_back(std::move(segment));
    open_ = false;
    return true;
  }

  void text_line(const Line& line, bool blank, bool broken) {
    if (shortcode(line, blank)) return;
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
    const bool goes_on = open_ && continues(line, marked);
    last_width_ = std::max(columns(line.raw.view()), line.whole < 2 * longest_wrap ? line.whole : 0);
    if (goes_on) {
      Segment& last = out_.segments.back();
      join(last, marked.text);
      for (const Span& span : line.raw.trimmed_spans()) last.source.push_back(span);
      last.end_line = line.end_number;
      return;
    }
    Segment segment;
    segment.text = std::move(marked.text);
    segment.source = line.raw.trimmed_spans();
    segment.line = line.number;
    segment.end_line = line.end_number;
    segment.indent = marked.bullet.empty() ? line.indent : marked.bullet_indent;
    segment.bullet = std::move(marked.bullet);
    segment.depth = segment.bullet.empty() ? 0 : depth_of(segment.indent, segment.line);
    segment.check = marked.check;
    segment.style = marked.style;
    segment.quoted = marked.quoted;
    segment.cut = line.cut;
    segment.blank_before = blank || broken;
    if (!out_.segments.empty() && blank) out_.segments.back().blank_after = true;
    if (segment.style.heading > 0 && !out_.segments.empty()) out_.segments.back().blank_after = true;
    open_ = segment.style.heading == 0;
    out_.segments.push_back(std::move(segment));
    if (out_.segments.back().bullet.empty() && blank) bullet_indents_.clear();
  }

  // A line that ends in a hyphen was cut inside a word where the next begins in lower case.
  static void join(Segment& segment, const Text& next) {
    const std::string_view s = segment.text.view();
    if (s.size() > 2 && s.back() == '-' && s[s.size() - 2] != ' ' && lower_start(next.view()) &&
        !next.view().starts_with("en ") && !next.view().starts_with("of ")) {
      segment.text = segment.text.slice(0, s.size() - 1);
      segment.text.append(next);
    } else {
      segment.text.join(next);
    }
  }

  int depth_of(int indent, std::size_t line) {
    while (!bullet_indents_.empty() && bullet_indents_.back() > indent) bullet_indents_.pop_back();
    if (bullet_indents_.empty() || bullet_indents_.back() < indent) bullet_indents_.push_back(indent);
    if (guard_.over(&Limits::nesting, bullet_indents_.size(), line)) return static_cast<int>(guard_.limits().nesting);
    return static_cast<int>(bullet_indents_.size());
  }

  // `Agendapunt 4`, `Ad 3`
  bool worded_start(std::string_view s) const {
    const auto word = words_.longest("item_word", s);
    return word && word->length + 1 < s.size() && s[word->length] == ' ' && s[word->length + 1] >= '0' && s[word->length + 1] <= '9';
  }

  // `Besluit: …`, `Registratienummer:    2023-1`: a word, its colon and what it announces.
  bool names_value(const Line& line, std::string_view next) const {
    const std::string_view raw = line.raw.view();
    const std::size_t colon = raw.substr(0, 60).find(':');
    if (colon != std::string_view::npos && (raw.substr(colon + 1).starts_with('\t') || raw.substr(colon + 1).starts_with("   "))) return true;
    for (constexpr TableName tables[] = {"decision_label", "talk_word", "item_label"}; const TableName table : tables)
      if (const auto word = words_.longest(table, next); word && word->length < next.size() && next[word->length] == ':' && next[0] >= 'A' && next[0] <= 'Z') return true;
    return false;
  }

  // `Verslag raadscommissie Oost` and `dinsdag 20 januari 2015, zaal 2` or `(13 november 2008)` below it: the title is whole.
  bool day_below_title(std::string_view before, std::string_view next) const {
    if (out_.segments.size() > 8 || before.size() > 200 || !words_.first("genre", before.substr(0, 60))) return false;
    const std::string_view last = before.substr(before.rfind(' ') + 1);
    if (before.back() == ',' || words_.contains("goes_on", last) || words_.contains("weekday", last)) return false;
    if (next.starts_with("(")) next.remove_prefix(1);
    if (const auto day = words_.longest("weekday", next); day && day->length + 1 < next.size()) next.remove_prefix(day->length + 1);
    if (next.empty() || next[0] < '0' || next[0] > '9') return false;
    const auto dates = find_dates(next.substr(0, 40), words_);
    return !dates.empty() && dates.front().begin == 0 && dates.front().day > 0;
  }

  // `Motie M3 (A): meer bomen – aangenomen (unaniem)`: nothing is left to be said.
  bool motion_told(std::string_view s) const {
    if (!words_.longest("motion_line", s)) return false;
    if (s.ends_with(")") && s.rfind(" (") != std::string_view::npos) s = s.substr(0, s.rfind(" ("));
    return words_.contains("motion_outcome", s.substr(s.rfind(' ') + 1));
  }

  // `De heer Smit (VVD): …` begins a paragraph of its own.
  bool takes_turn(std::string_view next, std::string_view before) const {
    if (before.back() == ',' || lower_start(next)) return false;
    const auto speaker = read_speaker(next.substr(0, 120), words_);
    return speaker && (speaker->titled || speaker->office) && !speaker->semicolon;
  }

  // `… (actie:` and `Joost)` below it.
  static bool bracket_goes_on(std::string_view before, std::string_view next) {
    constexpr std::size_t longest = 60;  // bytes of a bracket that is looked for
    const std::size_t open = before.find_last_of("([");
    if (open == std::string_view::npos || before.size() - open > longest || before.find_first_of(")]", open) != std::string_view::npos) return false;
    return next.substr(0, longest).find(before[open] == '(' ? ')' : ']') < next.substr(0, longest).find_first_of("([");
  }

  // `… voor` and `17 juni 1994.` below it; `… voor 17 juni` and `1994.`
  bool date_goes_on(std::string_view before, std::string_view next) const {
    if (next.empty() || next[0] < '0' || next[0] > '9') return false;
    const std::string_view last = before.substr(before.rfind(' ') + 1);
    if (words_.contains("due_before", last) || words_.contains("goes_on", last)) {
      const auto dates = find_dates(next.substr(0, 40), words_);
      return !dates.empty() && dates.front().begin == 0 && dates.front().day > 0;
    }
    if (next.size() < 4 || (next.substr(0, 2) != "19" && next.substr(0, 2) != "20") || next.find_first_not_of("0123456789") < 4) return false;
    const std::size_t blank = before.rfind(' ');
    if (blank == std::string_view::npos || blank == 0 || before[blank - 1] < '0' || before[blank - 1] > '9') return false;
    return words_.contains("month", before.substr(blank + 1)) && (next.size() == 4 || (next[4] != '-' && next[4] != '/' && (next[4] < '0' || next[4] > '9')));
  }

  // `…, mevrouw W. Brem, S.` and `…, Mo Idrissi, Thea`: the surname stands on the next line.
  bool half_name(std::string_view before) const {
    const std::size_t space = before.rfind(' ');
    if (space == std::string_view::npos || last_width_ < 40) return false;
    const std::string_view word = before.substr(space + 1);
    if (words_.contains("honorific", word) || is_initials(word)) return true;
    const std::size_t start = before.rfind(' ', space - 1) + 1;
    if (words_.contains("infix", word) && word.back() != '.') return before[start] >= 'A' && before[start] <= 'Z';  // `Anna van`, not `kijken ernaar uit`
    const char sign = before[before.find_last_not_of(' ', space)];
    return last_width_ >= 60 && (sign == ',' || sign == ';' || before.substr(0, space).ends_with(" en") || before.substr(0, space).ends_with(" -")) && words_.contains("given_name", word);
  }

  // Was the line before broken only because the page ended there?
  bool continues(const Line& line, const Marked& marked) const {
    const Segment& last = out_.segments.back();
    if (line.cut || line.parted) return false;
    if (!marked.bullet.empty() || marked.style.heading > 0 || marked.quoted != last.quoted) return false;
    if (last.style.heading > 0 || last.style.underlined || last.is_table()) return false;
    const std::string_view next = marked.text.view(), before = last.text.view();
    // `…, Voorzitter; B,` at a line's start is the function of the person before.
    if (const auto label = read_label(next, words_);
        label && (label->colon ? !(before.back() == ',' && next.substr(label->words_end, label->end - label->words_end).find(':') == std::string_view::npos)
                               : label->end >= next.size() && half_name(before)))
      return false;
    if (words_.longest("remark", next) && next.substr(0, 40).find(": ") != std::string_view::npos) return false;  // `Bij agendapunt 3: A`
    if (names_value(line, next)) return false;
    // Word and value, line by line: `Wijkagent: A` and `Woningcorporatie Thuis: B` below it.
    const auto keyed = [](std::string_view s) {
      const std::size_t colon = s.substr(0, 40).find(':');
      return colon != std::string_view::npos && s.substr(colon).starts_with(": ") && s[0] >= 'A' && s[0] <= 'Z' && s.substr(0, colon).find_first_of(".,;?!") == std::string_view::npos;
    };
    // `Theo; wij hoorden niets.` below `Marga; …`
    const auto turned = [](std::string_view s) {
      const std::size_t mark = s.substr(0, 24).find("; ");
      return mark != std::string_view::npos && s[0] >= 'A' && s[0] <= 'Z' && s.substr(0, mark).find_first_of(".,:?!") == std::string_view::npos;
    };
    if (turned(next) && turned(before)) return false;
    if (keyed(next) && (keyed(before) || before.substr(0, 40).find(" : ") != std::string_view::npos)) return false;
    // `… geplaatst. (Actie: A)`: the sentence has ended before the bracket.
    if (const std::size_t open = before.ends_with(")") ? before.rfind(" (") : std::string_view::npos;
        open != std::string_view::npos && open > 0 && before[open - 1] == '.' && next[0] >= 'A' && next[0] <= 'Z')
      return false;
    if (motion_told(before) && next[0] >= 'A' && next[0] <= 'Z') return false;
    if (day_below_title(before, next)) return false;
    if (const auto verdict = words_.longest("verdict", next); verdict && verdict->length == next.size() && next[0] >= 'A' && next[0] <= 'Z') return false;
    if (last_width_ >= 40 && (bracket_goes_on(before, next) || date_goes_on(before, next))) return true;
    const char end = before.back();
    const bool wrapped_name = initial_start(next) && lower_word_end(before) && last_width_ + 12 >= (width_ > 0 ? width_ : longest_);
    if ((numbered_start(next) && !wrapped_name) || (worded_start(next) && !(lower_start(next) && lower_word_end(before))) || code_start(next) || words_.longest("date_lead", next)) return false;
    if (end == ':' || takes_turn(next, before)) return false;
    // `… 21 januari 2019,` and `19.30 uur, bestuurskantoor` below it.
    if (end == ',' && next[0] >= '0' && next[0] <= '9' && last.bullet.empty()) return true;
    // `layout: notulen` in the head of a site's page.
    if (const std::size_t key = next.find(':'); key != std::string_view::npos && key < 13 && next.find_first_not_of("abcdefghijklmnopqrstuvwxyz_") == key)
      if (const std::size_t own = before.find(':'); own < 13 && before.find_first_not_of("abcdefghijklmnopqrstuvwxyz_") == own) return false;
    const bool closed = end == '.' || end == '!' || end == '?' || end == ';';
    if (closed && width_ > 0 && last_width_ > width_ + 20) return false;  // a paragraph in one line, not a full one
    // `de heren A en B, schepenen` ends where `mevrouw C` begins: a list of persons, one group a line.
    const bool person = words_.longest("honorific", next) || words_.longest("honorific_plural", next);
    const bool half = end == ',' || before.ends_with(" en") || before.ends_with(" de") || before.ends_with(" van") || half_name(before);
    if (person && !half && !closed && last_width_ + 12 < std::max<std::size_t>(width_, 80)) return false;
    if (half && end != ',' && last_width_ >= 40) return true;  // no sentence ends so
    if (!closed && lower_start(next) && last_width_ >= 40) return true;
    if (width_ == 0) return false;
    const std::size_t word = columns(next.substr(0, next.find(' ')));
    return last_width_ + 1 + word > width_ && static_cast<int>(last_width_) > line.indent + 30;
  }

  Guard& guard_;
  std::vector<Line> lines_;
  const Vocabulary& words_;
  Dialect dialect_;
  std::size_t width_ = 0, longest_ = 0;
  std::size_t last_width_ = 0;
  bool open_ = false;  // the last segment may still go on
  std::vector<int> bullet_indents_;
  Layout out_;
};

}  // namespace

Layout lay_out(const Decoded& decoded, const Vocabulary& words, Guard& guard) { return Builder(decoded, words, guard).build(); }

Layout lay_out(const Decoded& decoded, const Vocabulary& words) {
  Guard guard{Limits{}};
  return lay_out(decoded, words, guard);
}

}  // namespace notulen
