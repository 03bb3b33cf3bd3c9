#include "layout/arrange.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <utility>

#include "layout/asciidoc.hpp"
#include "layout/block_marks.hpp"
#include "layout/bracket_owners.hpp"
#include "layout/bulleted_people.hpp"
#include "layout/columns.hpp"
#include "layout/comments.hpp"
#include "layout/cut.hpp"
#include "layout/definition_lists.hpp"
#include "layout/double_spacing.hpp"
#include "layout/field_actions.hpp"
#include "layout/fill.hpp"
#include "layout/form_blocks.hpp"
#include "layout/framed_titles.hpp"
#include "layout/furniture.hpp"
#include "layout/gap_people.hpp"
#include "layout/gap_tables.hpp"
#include "layout/group_rows.hpp"
#include "layout/html.hpp"
#include "layout/label_columns.hpp"
#include "layout/label_dashes.hpp"
#include "layout/label_halves.hpp"
#include "layout/label_runs.hpp"
#include "layout/label_strokes.hpp"
#include "layout/legend.hpp"
#include "layout/lone_bullets.hpp"
#include "layout/lone_colons.hpp"
#include "layout/mail_head.hpp"
#include "layout/marked_people.hpp"
#include "layout/margin_actions.hpp"
#include "layout/margin_marks.hpp"
#include "layout/margin_outcomes.hpp"
#include "layout/margin_topics.hpp"
#include "layout/minutes_tables.hpp"
#include "layout/misread_labels.hpp"
#include "layout/misread_marks.hpp"
#include "layout/name_columns.hpp"
#include "layout/office_runs.hpp"
#include "layout/party_runs.hpp"
#include "layout/quotes.hpp"
#include "layout/spaced_letters.hpp"
#include "layout/reference_columns.hpp"
#include "layout/right_numbers.hpp"
#include "layout/shortcodes.hpp"
#include "layout/spaced_rows.hpp"
#include "layout/tables.hpp"
#include "layout/templates.hpp"
#include "layout/title_gaps.hpp"
#include "layout/turn_cuts.hpp"
#include "layout/twice_wrapped.hpp"

namespace notulen::layout {
namespace {

// One step after the other: no more than two copies of the lines at a time.
std::vector<Line> order_run(std::vector<Line> run, const Vocabulary& words) {
  run = part_label_columns(std::move(run), words);
  run = read_columns(std::move(run), words);
  run = share_out_labels(std::move(run), words);
  return cut_lines(std::move(run), words);
}

// The lines between tables.
std::vector<Line> order_lines(std::vector<Line> lines, const Vocabulary& words) {
  if (std::all_of(lines.begin(), lines.end(), [](const Line& line) { return line.table == 0; })) return order_run(std::move(lines), words);
  std::vector<Line> out;
  out.reserve(lines.size());
  for (std::size_t i = 0; i < lines.size();) {
    std::size_t end = i;
    while (end < lines.size() && lines[end].table == lines[i].table) ++end;
    const bool table = lines[i].table != 0;
    std::vector<Line> run(std::make_move_iterator(lines.begin() + static_cast<std::ptrdiff_t>(i)),
                          std::make_move_iterator(lines.begin() + static_cast<std::ptrdiff_t>(end)));
    if (!table) run = order_run(std::move(run), words);
    out.insert(out.end(), std::make_move_iterator(run.begin()), std::make_move_iterator(run.end()));
    i = end;
  }
  return out;
}

// Columns and one-line pages are put in reading order, but not the rows of tables.
void arrange(std::vector<Line>& lines, std::vector<Span>& furniture, const Vocabulary& words) {
  std::vector<bool> feet = find_furniture(lines, words);
  // Columns and margins stand behind gaps.
  const bool gaps = std::any_of(lines.begin(), lines.end(), [](const Line& line) { return gapped(line.raw.view()); });
  if (gaps && !find_minutes_tables(lines, feet, words)) {  // its columns are no margins
    if (inline_margin(lines, furniture, words)) feet = find_furniture(lines, words);
    if (raise_topics(lines, feet, furniture, words)) feet = find_furniture(lines, words);
    if (lower_references(lines, feet, furniture, words)) feet = find_furniture(lines, words);
    if (lower_outcomes(lines, feet, furniture, words)) feet = find_furniture(lines, words);
  }
  if (gaps) find_gap_tables(lines, feet, words);
  list_bulleted(lines, words);
  close_marks(lines, words);
  place_names(lines, words, false);
  mark_rows(lines, words);
  mark_groups(lines, words);
  close_dashes(lines, furniture, words);
  lines = order_lines(std::move(lines), words);
  place_names(lines, words, true);
  mark_labels(lines, words);
}

}  // namespace

std::vector<Line> arranged_lines(const Decoded& decoded, const Vocabulary& words, Guard& guard, std::vector<Span>& furniture) {
  std::vector<Line> lines = split_lines(decoded, guard);
  take_margin(lines);  // … and once more where quotes and tags leave one
  take_mail_head(lines, furniture, words);
  take_quotes(lines, furniture);
  read_asciidoc(lines, furniture);
  take_block_marks(lines, furniture);
  read_shortcodes(lines, furniture, words);
  read_html(lines, furniture);
  take_comments(lines, furniture);
  open_templates(lines, furniture, words);
  head_terms(lines, furniture, words);
  join_marked_terms(lines, words);
  close_spacing(lines);
  take_line_ends(lines, furniture);
  take_margin(lines);
  join_twice_wrapped(lines);
  close_letters(lines);
  unframe_titles(lines, furniture, words);
  spell_signs(lines, furniture, words);
  mark_owners(lines, words);
  take_fill(lines, furniture);
  list_marked(lines, furniture, words);
  lead_right_numbers(lines);
  part_title(lines, words);
  close_colons(lines, words);
  mend_labels(lines, words);
  mend_marks(lines, words);
  join_label_halves(lines, words);
  part_offices(lines, words);
  part_strokes(lines, furniture, words);
  join_fields(lines, furniture, words);
  part_parties(lines, words);
  read_form_blocks(lines, furniture, words);
  close_spaced_rows(lines, words);
  close_rows(lines);
  place_bullets(lines);
  join_wrapped_pages(lines, words);
  join_wrapped(lines, words);
  join_pages(lines, furniture, words);
  part_breaks(lines, furniture);
  cut_turns(lines, words);
  arrange(lines, furniture, words);
  return lines;
}

}  // namespace notulen::layout
