#include "layout/gap_people.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

#include "bytes.hpp"
#include "layout/marks.hpp"
#include "layout/people_cells.hpp"
#include "layout/tables.hpp"
#include "layout/widths.hpp"
#include "letters.hpp"
#include "read/function.hpp"
#include "read/label.hpp"
#include "read/label_kinds.hpp"
#include "read/person.hpp"

namespace notulen::layout {
namespace {

constexpr std::size_t first_lines = 120;  // of a document, where its persons are listed
constexpr std::size_t longest_key = 32, longest_head = 100, longest_bare = 60;  // bytes

// `BC Smash`
bool begins_with_capitals(std::string_view s) {
  const std::string_view first = s.substr(0, s.find(' '));
  return first.size() > 1 && first.size() < s.size() && std::all_of(first.begin(), first.end(), upper);
}

// A person beyond doubt, and no club: `R. Bos`, not `SC Oost`.
bool names_plainly(std::string_view text, const Vocabulary& words) { return plainly_person(text, words) && !begins_with_capitals(text); }

struct Run {
  std::size_t end = 0;  // the first line behind it
  std::size_t rows = 0, left = 0, right = 0;  // rows of two cells; persons in their left and in their right cells
  std::size_t plain_left = 0, plain_right = 0;  // those that are persons beyond doubt
  std::size_t surely_left = 0;                  // … and no clubs
  std::size_t clubs = 0;                        // … on the right but for capitals without stops, as a club's: `BC Smash`
  std::size_t labels = 0;  // rows that a label of officers begins
  bool functions = true;  // each right cell is a function, each row begins with a person
};

// `Voorzitter      mevrouw A` among `CDA      de heer B`.
bool officer_row(const Line& line, const std::vector<Piece>& pieces, const Vocabulary& words) {
  const auto label = read_label(text_of(line, pieces[0]), words);
  return pieces.size() == 2 && label && (officer_label(label->kind) || label->kind == "officers") && persons_cell(text_of(line, pieces[1]), words);
}

// Rows of two or three cells whose second ones are aligned, from line i on.
Run run_at(const std::vector<Line>& lines, std::size_t i, const Vocabulary& words) {
  Run run;
  std::size_t column = 0;
  for (run.end = i; run.end < lines.size() && !lines[run.end].blank() && lines[run.end].table == 0; ++run.end) {
    const Line& line = lines[run.end];
    const auto pieces = pieces_of(line.raw.view());
    if (pieces.empty() || pieces.size() > 3) break;
    const std::string_view first = text_of(line, pieces[0]);
    const bool bullet = first_not_in<"-*#>|+">(first) == std::string_view::npos || bullet_length(line.raw.trimmed_view()) > 0;
    const bool labelled = bare_label(first, words);
    if (first.ends_with(':') || (labelled && !officer_row(line, pieces, words)) || bullet || first.starts_with('|')) break;
    run.labels += labelled;
    if (const auto label = read_label(first, words); label && label->colon) break;
    run.functions = run.functions && person_like(first, words) && (pieces.size() == 1 || (pieces.size() == 2 && words.contains("role", text_of(line, pieces[1]))));
    if (pieces.size() == 1) continue;
    if (run.rows == 0) column = pieces[1].column;
    // A function stands where the name before it leaves it room.
    // Tabs align nothing: `KWB<TAB>A` above `Harmonie Oost<TAB>B`.
    const bool tab = line.raw.view()[pieces[0].end] == '\t';
    if (!run.functions && !tab && (pieces[1].column + 1 < column || pieces[1].column > column + 1)) break;
    ++run.rows;
    run.left += person_like(first, words);
    const std::string_view told = text_of(line, pieces[1]);
    run.right += persons_cell(told, words);
    run.plain_left += plainly_person(first, words);
    run.surely_left += names_plainly(first, words);
    const bool right = plainly_person(told, words) || plainly_person(told.substr(0, first_in<",;">(told)), words);
    run.plain_right += right;
    run.clubs += right && begins_with_capitals(told);
  }
  return run;
}

// `Aanwezig namens de OR`: a label of persons with the body they stand for.
bool label_of_body(std::string_view text, const Vocabulary& words) {
  if (text.size() >= longest_bare || (text.find(" van") == std::string_view::npos && text.find(" namens") == std::string_view::npos && text.find(" bi") == std::string_view::npos)) return false;  // what links them
  const auto label = read_label(text, words);
  if (!label || label->colon || label->end >= text.size() || !list_label(label->kind)) return false;
  const std::string_view rest = text.substr(std::min(text.size(), text.find(' ', label->begin) + 1));
  const std::size_t link = serves_length(rest, words);
  return link > 0 && link < rest.size() && text.size() < 60;
}

// `Namens de directie Bob Vink (directeur)` below `Namens de OR: …`, whose gap was too narrow: the bytes of whom they stand
// for; 0 for none.
std::size_t body_without_gap(std::string_view s, std::string_view above, const Vocabulary& words) {
  const auto lead = [&](std::string_view line) { return std::max(words.match_length("serves", line), words.match_length("group_lead", line)); };
  const std::size_t begin = s.find_first_not_of(' '), length = begin == std::string_view::npos ? 0 : lead(s.substr(begin));
  if (length == 0 || s[begin] < 'A' || s[begin] > 'Z' || begin + length + 1 >= s.size()) return 0;
  const std::string_view upper = above.substr(std::min(above.find_first_not_of(' '), above.size()));
  if (lead(upper) == 0 || upper.substr(0, 60).find(": ") == std::string_view::npos) return 0;
  const std::size_t body = words.match_length("list_body", s.substr(begin + length + 1));
  const std::size_t end = begin + length + 1 + body;
  return body > 0 && end + 2 < s.size() && s[end] == ' ' && plainly_person(s.substr(end + 1), words) ? end : 0;
}

// `Aanwezig     VVD     de heren A en B` above `             CDA     mevrouw C`: where the label ends that stands beside the
// first of such rows; 0 for none.
std::size_t label_beside(const std::vector<Line>& lines, std::size_t i, const Vocabulary& words) {
  if (i + 1 >= lines.size() || lines[i + 1].blank() || lines[i + 1].table > 0 || !gapped(lines[i].raw.view())) return 0;
  const std::vector<Piece> first = pieces_of(lines[i].raw.view()), next = pieces_of(lines[i + 1].raw.view());
  if (first.size() != 3 || next.size() != 2 || first[1].column != next[0].column || first[2].column != next[1].column) return 0;
  const std::string_view head = text_of(lines[i], first[0]);
  const auto label = read_label(head, words);
  const auto keyed = [&](const Line& line, const Piece& key, const Piece& persons) {
    const std::string_view said = text_of(line, persons), first_one = said.substr(0, first_in<",;(">(said));
    return persons_cell(said, words) && (!person_like(text_of(line, key), words) || (plainly_person(first_one, words) && !names_plainly(text_of(line, key), words)));
  };
  const bool listed = label && list_label(label->kind) && bare_label(head, words);
  if (!listed) {
    // `Verenigingen:   De Toren      R. Bos, K. Vink`: what is grouped, where three rows or more are keyed.
    if (label || !head.ends_with(':') || !upper(head[0]) || head.find(' ') != std::string_view::npos || i + 2 >= lines.size() || !gapped(lines[i + 2].raw.view())) return 0;
    const std::vector<Piece> third = pieces_of(lines[i + 2].raw.view());
    if (third.size() != 2 || third[0].column != next[0].column || third[1].column != next[1].column || !keyed(lines[i + 2], third[0], third[1])) return 0;
  }
  return keyed(lines[i], first[1], first[2]) && keyed(lines[i + 1], next[0], next[1]) ? first[0].end : 0;
}

// Puts a mark between two cells: nothing of the text is lost but the gap.
void mark(Line& line, std::size_t left_end, std::size_t right_begin, std::string_view sign) {
  Text marked = line.raw.slice(0, left_end);
  marked.append_glue(sign);
  marked.append(line.raw.slice(right_begin, line.raw.size()));
  line.raw = std::move(marked);
}

// Something is told of each person in the rows of an earlier label: they have their marks already.
bool told_above(const std::vector<Line>& lines, std::size_t i, const Vocabulary& words) {
  return std::any_of(lines.begin(), lines.begin() + static_cast<std::ptrdiff_t>(i), [&](const Line& line) {
    const std::size_t bar = line.raw.view().find(" | ");
    return bar != std::string_view::npos && person_like(line.raw.view().substr(0, bar), words);
  });
}

}  // namespace

void mark_rows(std::vector<Line>& lines, const Vocabulary& words) {
  bool below_label = false, beside = false;
  bool keyed = false;  // rows of an earlier label had whom they stand for in their left cells
  Ruled ruled(lines);
  for (std::size_t i = 0; i < lines.size() && i < first_lines; ++i) {
    if (ruled(i) || lines[i].blank() || lines[i].table > 0) continue;
    if (below_label) {
      // The rows of the label above.
    } else if (const std::size_t end = label_beside(lines, i, words)) {
      Line rows = lines[i];
      rows.raw = {};
      rows.raw.append_glue(std::string(columns(lines[i].raw.view().substr(0, end)), ' '));  // the columns stay where they are
      rows.raw.append(lines[i].raw.slice(end, lines[i].raw.size()));
      rows.page_break = false;
      lines[i].raw = lines[i].raw.slice(0, end);
      beside = below_label = true;
      lines.insert(lines.begin() + static_cast<std::ptrdiff_t>(i) + 1, std::move(rows));
      continue;
    }
    const std::string_view text = lines[i].raw.trimmed_view();
    const auto label = below_label || text.size() <= longest_bare ? read_label(text, words) : std::nullopt;
    const bool attendance = label && list_label(label->kind);
    if ((attendance && label->end >= text.size()) || group_head(text, words)) {
      below_label = true;
      continue;
    }
    if (!std::exchange(below_label, false)) continue;
    const Run run = run_at(lines, i, words);
    const bool keys = run.right * 10 >= run.rows * 7 && (run.left * 10 <= run.rows * (keyed ? 5 : 3) || (run.rows > 2 && run.surely_left == 0 && run.plain_right * 10 >= run.rows * 7));
    // Two words with capitals may be a body where it is plain who the persons are: `R. Bos      Meetdienst Zuid`.
    const bool tells = (run.left * 10 >= run.rows * 7 && run.right * 10 <= run.rows * 3) ||
                       (run.plain_left == run.rows && run.plain_right == run.clubs && run.clubs < run.rows);
    const bool again = run.rows == 1 && ((tells && told_above(lines, i, words)) || (keys && keyed));  // one row below `Afgemeld`, as those above
    if (!again && (run.rows < run.labels + (run.functions ? 1 : 2) || !(keys || tells))) continue;  // labels alone need no help
    keyed = keyed || (keys && run.rows > 1);
    for (std::size_t k = i; k < run.end; ++k) {
      lines[k].of_list = true;
      for (auto pieces = pieces_of(lines[k].raw.view()); pieces.size() > 1; pieces = pieces_of(lines[k].raw.view())) {
        if (keys && pieces[0].column_end - pieces[0].column > longest_key) break;
        mark(lines[k], pieces[pieces.size() - 2].end, pieces.back().begin, keys && pieces.size() == 2 ? ": " : " | ");
      }
      if (beside) lines[k].raw = lines[k].raw.trimmed();  // no column of the labels above and below
      if (beside) lines[k].indent = 0;
    }
    beside = false;
    i = run.end > i ? run.end - 1 : i;
  }
}

void mark_labels(std::vector<Line>& lines, const Vocabulary& words) {
  Ruled ruled(lines);
  for (std::size_t i = 0; i < lines.size() && i < first_lines; ++i) {
    if (ruled(i) || lines[i].table > 0) continue;
    if (const std::size_t body = lines[i].blank() || i == 0 || lines[i - 1].blank() ? 0 : body_without_gap(lines[i].raw.view(), lines[i - 1].raw.view(), words)) {
      mark(lines[i], body, body + 1, ": ");
      continue;
    }
    // `Aanwezig namens de OR` above the names
    if (i + 1 < lines.size() && lines[i].raw.size() < longest_head && !lines[i].blank() && !lines[i + 1].blank() && label_of_body(lines[i].raw.trimmed_view(), words) && person_like(lines[i + 1].raw.trimmed_view(), words)) {
      lines[i].raw = lines[i].raw.trimmed();
      lines[i].raw.append_glue(":");
      continue;
    }
    if (!gapped(lines[i].raw.view())) continue;
    const auto pieces = pieces_of(lines[i].raw.view());
    if (pieces.size() < 2 || pieces.size() > 4) continue;
    const std::string_view first = text_of(lines[i], pieces[0]);
    // `wnd. algemeen directeur<TAB>A`: behind a tab any function is a label.
    const bool function = pieces.size() == 2 && lines[i].raw.view()[pieces[0].end] == '\t' && role_length(first, words) == first.size() && plainly_person(text_of(lines[i], pieces[1]), words);
    if (first.ends_with(':') || !(bare_label(first, words) || label_of_body(first, words) || function)) continue;
    const std::string_view value = text_of(lines[i], pieces[1]);
    if (value.starts_with(':') || value.starts_with('|') || bare_label(value, words) || !persons_cell(value, words)) continue;
    // `Verslag   Kaderaad 3 mei 2012` is a title; only who is plainly a person has written it.
    if (words.contains("genre", first) && !plainly_person(value, words)) continue;
    mark(lines[i], pieces[0].end, pieces[1].begin, ": ");
  }
}

}  // namespace notulen::layout
