#include "layout/gap_heads.hpp"

#include <algorithm>

#include "bytes.hpp"
#include "layout/gap_tables.hpp"
#include "layout/marks.hpp"
#include "layout/people_cells.hpp"
#include "letters.hpp"
#include "read/deadline.hpp"
#include "read/gloss.hpp"
#include "read/label.hpp"
#include "read/label_kinds.hpp"
#include "read/owners.hpp"

namespace notulen::layout {
namespace {

constexpr std::size_t most_rows = 80;  // that are looked at to tell a table without a header

// Rows of which one begins with a number left of the first head: the numbers' column has no name.
bool numbered_before(const std::vector<Line>& lines, std::size_t header, std::size_t column) {
  std::size_t rows = 0;
  for (std::size_t i = header + 1; i < lines.size() && i < header + most_rows; ++i) {
    if (lines[i].blank()) {
      if (rows > 0 && i > header + 14) break;
      continue;
    }
    const std::vector<Piece> pieces = pieces_of(lines[i].raw.view());
    if (pieces.empty()) continue;
    // Behind a blank line text at the first head's column ends the table.
    if (rows > 0 && lines[i - 1].blank() && pieces.size() == 1 && pieces[0].column <= column + slack && column <= pieces[0].column + slack) return false;
    // A whole row without a number: what stands left of a later line is none of theirs.
    if (rows == 0 && pieces.size() > 2 && pieces[0].column + slack >= column) return false;
    ++rows;
    const std::string_view first = lines[i].raw.view().substr(pieces[0].begin, pieces[0].end - pieces[0].begin);
    if (pieces[0].column + slack < column) return pieces.size() > 1 && first.find_first_of("0123456789") != std::string_view::npos;
  }
  return false;
}

// `Aanwezig`, `Verontschuldigd` over a column of crosses.
bool presence_head(std::string_view cell, const Vocabulary& words) {
  const auto label = read_label(cell, words);
  return label && !label->colon && label->end >= cell.size() && list_label(label->kind);
}

// `Afwezig` over a column.
bool absent_head(std::string_view cell, const Vocabulary& words) {
  const auto label = read_label(cell, words);
  return label && label->end >= cell.size() && label->kind == "absent";
}

// `-`, `n.v.t.`: there is no day by which it is to be done.
bool no_moment(std::string_view cell, const Vocabulary& words) { return cell == "-" || cell == "–" || cell == "/" || words.contains("nobody", cell); }

// `LR-nr`, `Voorstelnr.`: numbers of the body's own.
bool heads_references(std::string_view cell) {
  return cell.size() > 3 && cell.find(' ') == std::string_view::npos && (cell.ends_with("nr") || cell.ends_with("nr.") || cell.ends_with("nummer"));
}

}  // namespace

Columns header_of(const std::vector<Line>& lines, std::size_t header, const Vocabulary& words) {
  const Line& line = lines[header];
  Columns out;
  const std::string_view s = line.raw.view();
  if (!gapped(s)) return out;
  const std::vector<Piece> pieces = pieces_of(s);
  if (pieces.size() < 2 || pieces.size() > 8) return out;
  std::size_t known = 0;
  std::size_t people = 0, names = 0;
  std::size_t votes = 0;
  bool text = false, rest = false, decisions = false;
  bool subject = false, owner = false, state = false;
  bool verdict = false, paper = false, mover = false, result = false;
  bool represented = false, representative = false;
  for (const Piece& piece : pieces) {
    const std::string_view cell = without_gloss(s.substr(piece.begin, piece.end - piece.begin), words);
    const auto action = words.value("action_column", cell);
    const auto person = words.value("attendance_column", cell);
    people += person.has_value() || (pieces.size() > 2 && absent_head(cell, words));  // two lists side by side are no table
    represented = represented || words.contains("represented", cell);
    representative = representative || words.contains("representative", cell);
    votes += words.contains("vote_column", cell);
    names += person && (*person == "name" || *person == "family") && !(names > 0 && words.longest("presence_heading", cell));
    const auto decision = words.value("decision_column", cell);
    decisions = decisions || words.contains("decision_list", cell) ||
                (decision && *decision == "decision" && words.contains("decision_label", cell));
    verdict = verdict || (decision && *decision == "decision" && !action);
    paper = paper || (decision && *decision == "text");
    mover = mover || (decision && *decision == "mover");
    result = result || (decision && *decision == "decision");
    if (!action && cell != "#" && !heads_references(cell) && !words.contains("decision_column", cell)) continue;
    ++known;
    text = text || (action && *action == "text");
    rest = rest || (action && (*action == "owner" || *action == "status" || *action == "due"));
    subject = subject || (action && *action == "subject");
    owner = owner || (action && *action == "owner");
    state = state || (action && (*action == "status" || *action == "due"));
  }
  // `Politieraadsleden     Aanwezig     Verontschuldigd`: columns of crosses.
  std::size_t crosses = 0;
  const bool short_heads = pieces.size() > 2 && std::all_of(pieces.begin(), pieces.end(), [&](const Piece& piece) { return piece.end - piece.begin < 32 && upper(s[piece.begin]); });
  for (std::size_t k = 1; k < pieces.size() && short_heads; ++k) crosses += presence_head(text_of(line, pieces[k]), words);
  if (short_heads && crosses + 1 == pieces.size() && header + 1 < lines.size() && !bare_label(text_of(line, pieces[0]), words)) {
    out.people = true;
    for (const Piece& piece : pieces) out.starts.push_back(piece.column);
    return out;
  }
  text = text || (subject && owner && state);            // `Nr. Onderwerp Door Gereed`
  decisions = decisions || (mover && result && known > 2);   // `Kandidaat Functie Voor Tegen Resultaat`
  decisions = decisions || (verdict && paper && known > 2);  // `Artikel Onderwerp Uitslag`
  if (represented && representative) --names;  // `Deelnemer | Vertegenwoordiger`: the first is a body
  if (names == 1 && people + votes == pieces.size()) {
    out.people = true;
    for (const Piece& piece : pieces) out.starts.push_back(piece.column);
    return out;
  }
  if (known + (decisions ? votes : 0) < pieces.size() || !((text && rest) || (decisions && known >= 2))) return out;
  const std::string_view first = s.substr(pieces.front().begin, pieces.front().end - pieces.front().begin);
  const auto kind = words.value("action_column", first);
  const bool numbers = first == "#" || (kind && (*kind == "number" || *kind == "date"));
  const bool unnamed = !numbers && pieces.front().column > 2 && numbered_before(lines, header, pieces.front().column);
  out.keyed = unnamed || numbers;
  if (unnamed) out.starts.push_back(0);
  for (const Piece& piece : pieces) out.starts.push_back(piece.column);
  return out;
}

bool is_row_code(std::string_view s) {
  if (s.size() < 2 || s.size() > 9 || std::none_of(s.begin(), s.end(), digit)) return false;
  std::size_t dashes = 0, capitals = 0;
  for (const char c : s) {
    if (c == '-') ++dashes;
    else if (c >= 'A' && c <= 'Z') ++capitals;
    else if (c < '0' || c > '9') return false;
  }
  return dashes <= 1 && capitals <= 2 && dashes + capitals > 0 && s.back() != '-';
}

Columns codes_of(const std::vector<Line>& lines, std::size_t i) {
  Columns out;
  if (i + 1 >= lines.size() || !gapped(lines[i].raw.view()) || !gapped(lines[i + 1].raw.view()) || lines[i].raw.view().find('\t') != std::string_view::npos) return out;
  const auto coded = [&](std::size_t at) {
    const std::vector<Piece> pieces = pieces_of(lines[at].raw.view());
    const bool code = !pieces.empty() && is_row_code(lines[at].raw.view().substr(pieces[0].begin, pieces[0].end - pieces[0].begin));
    return code ? pieces : std::vector<Piece>{};
  };
  const std::vector<Piece> first = coded(i), next = coded(i + 1);
  if (first.size() < 3 || next.size() < 3 || first.size() > 8) return out;
  for (std::size_t k = 0; k < 3; ++k)
    if (first[k].column > next[k].column + slack || next[k].column > first[k].column + slack) return out;
  out.keyed = true;
  out.headed = false;
  for (const Piece& piece : first) out.starts.push_back(piece.column);
  return out;
}

bool below_actions(const std::vector<Line>& lines, std::size_t i, const Vocabulary& words) {
  if (i > 1 && lines[i - 1].blank()) --i;
  if (i == 0 || lines[i].raw.size() > 400) return false;
  std::string_view above = lines[i - 1].raw.trimmed_view();
  if (const auto label = read_label(above, words); label && (label->kind == "actions" || label->kind == "commitments") && label->end >= above.size()) return true;
  // `5/ Wie doet wat?`, `2a. Toezeggingen`: a numbered heading.
  const bool figure = digit(above.empty() ? ' ' : above[0]);
  above.remove_prefix(std::min(first_not_in<"0123456789./)-#*_ \t">(above), above.size()));
  if (figure && above.size() > 3 && lower(above[0]) && (above[1] == '.' || above[1] == ')') && above[2] == ' ') above.remove_prefix(3);
  const std::size_t last = last_not_in<" *_#">(above);
  above = above.substr(0, last == std::string_view::npos ? 0 : last + 1);
  return words.contains("action_list", above) || (!above.empty() && words.contains("action_list", above.substr(0, above.size() - 1)) && (above.back() == ':' || above.back() == '.'));
}

Columns owners_of(const std::vector<Line>& lines, std::size_t i, const Vocabulary& words) {
  Columns out;
  std::size_t rows = 0, widest = 0, key = 0;
  bool first = true, second = true;  // names alone stand there
  bool numbered = false;             // `1.  Wethouder Pothoven     memo     juni`
  for (; i < lines.size() && !lines[i].blank() && rows < most_rows; ++i) {
    const std::string_view s = lines[i].raw.view();
    std::vector<Piece> pieces = pieces_of(s);
    const auto text = [&](std::size_t k) { return s.substr(pieces[k].begin, pieces[k].end - pieces[k].begin); };
    const std::size_t figures = pieces.empty() ? 0 : std::min(first_not_in<"0123456789">(text(0)), text(0).size());
    const bool number = figures > 0 && figures < 4 && (figures == text(0).size() ? pieces.size() > 2 : figures + 1 == text(0).size() && text(0).ends_with('.'));
    if (rows > 0 && number != numbered && pieces.size() > 1) return {};
    numbered = rows == 0 ? number : numbered;
    if (number) {
      if (rows == 0) key = pieces[0].column;
      pieces.erase(pieces.begin());
    }
    const auto apart = [&](std::size_t k, std::size_t column) { return pieces[k].column > column + slack || column > pieces[k].column + slack; };
    if (rows > 0 && first && pieces.size() == 1 && !apart(0, out.starts[1])) continue;  // what is to be done goes on
    if (pieces.size() < 2 || pieces.size() > 3 || bullet_length(text(0)) > 0) return {};
    if (rows == 0 ? lines[i].raw.view().find('\t') != std::string_view::npos && pieces[0].column > slack : apart(0, out.starts[0]) || apart(1, out.starts[1])) return {};
    first = first && names_owners(text(0), words) && !names_owners(text(1), words);
    second = second && names_owners(text(1), words);
    if ((!first && !second) || (pieces.size() == 3 && !names_moment(text(2), words) && !no_moment(text(2), words))) return {};
    if (pieces.size() > widest) {
      out.starts.clear();
      for (const Piece& piece : pieces) out.starts.push_back(piece.column);
      widest = pieces.size();
    }
    ++rows;
  }
  out.headed = false;
  if (numbered) out.starts.insert(out.starts.begin(), key);
  out.keyed = numbered;
  return rows > 1 ? out : Columns{};
}

Columns plain_rows(const std::vector<Line>& lines, std::size_t i, const Vocabulary& words) {
  constexpr std::size_t least_rows = 3, least_cells = 3;
  if (lines[i].blank() || (i > 0 && !lines[i - 1].blank()) || !gapped(lines[i].raw.view())) return {};
  Columns out;
  std::size_t rows = 0;
  for (; i < lines.size() && !lines[i].blank() && rows < most_rows; ++i, ++rows) {
    const std::string_view s = lines[i].raw.view();
    if (!gapped(s) || s.find_first_of("\t|") != std::string_view::npos) return {};
    const std::vector<Piece> pieces = pieces_of(s);
    if (pieces.size() < least_cells || (rows > 0 && pieces.size() != out.starts.size())) return {};
    for (std::size_t k = 0; k < pieces.size(); ++k) {
      const std::string_view cell = s.substr(pieces[k].begin, pieces[k].end - pieces[k].begin);
      if (rows == 0) {
        if (!upper(cell[0]) || std::any_of(cell.begin(), cell.end(), digit)) return {};
        out.starts.push_back(pieces[k].column);
      } else if (pieces[k].column != out.starts[k]) {
        return {};
      }
      if (cell.find(':') != std::string_view::npos || plainly_person(cell, words) || (k == 0 && read_label(cell, words))) return {};
    }
  }
  return rows >= least_rows ? out : Columns{};
}

Columns states_of(const std::vector<Line>& lines, std::size_t i, const Vocabulary& words) {
  Columns out;
  std::size_t rows = 0, states = 0;
  for (; i < lines.size() && !lines[i].blank() && rows < most_rows; ++i, ++rows) {
    const std::string_view s = lines[i].raw.view();
    const std::vector<Piece> pieces = gapped(s) ? pieces_of(s) : std::vector<Piece>{};
    const auto text = [&](std::size_t k) { return s.substr(pieces[k].begin, pieces[k].end - pieces[k].begin); };
    if (pieces.size() < 3 || pieces.size() > 4 || text(0).size() > 5 || first_not_in<"0123456789">(text(0).substr(0, text(0).find_last_not_of(".)") + 1)) != std::string_view::npos) return {};
    for (std::size_t k = 0; k < pieces.size() && k < out.starts.size(); ++k)
      if (pieces[k].column > out.starts[k] + slack || out.starts[k] > pieces[k].column + slack) return {};
    if (!names_owners(text(2), words)) return {};
    if (pieces.size() == 4) {
      if (!words.contains("action_status", text(3))) return {};
      ++states;
    }
    for (std::size_t k = out.starts.size(); k < pieces.size(); ++k) out.starts.push_back(pieces[k].column);
  }
  out.headed = false;
  out.keyed = true;
  return rows > 1 && states * 2 > rows ? out : Columns{};
}

}  // namespace notulen::layout
