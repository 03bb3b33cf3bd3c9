// The rows of a table of decisions: `Onderwerp | Besluit`, `# | Besluitenlijst | Status`.

#include <algorithm>

#include "read/decision.hpp"
#include "read/sentence.hpp"
#include "sections/outcome_parts.hpp"

namespace notulen {
namespace {

// A result that is none, in its first words.
bool settles_nothing(std::string_view cell, const Vocabulary& words) {
  std::size_t at = 0;
  for (int word = 0; word < 5 && at < cell.size(); ++word) {
    if (words.longest("settles_nothing", cell.substr(at))) return true;
    at = std::min(cell.find(' ', at), cell.size() - 1) + 1;
  }
  return cell == "-" || cell == "–" || cell == "/";
}

// `… vast te stellen`
bool infinitive(std::string_view cell) {
  const std::size_t te = cell.find(" te ");
  return te != std::string_view::npos || cell.starts_with("te ");
}

// `Status` may also tell how far something is (`in bewerking`, `gereed`): then most cells are no outcome.
bool tells_outcomes(const Segment& table, const std::vector<std::string_view>& columns, const Vocabulary& words) {
  for (std::size_t c = 0; c < columns.size(); ++c) {
    if (columns[c] != "decision") continue;
    if (!words.contains("progress_column", table.rows.front()[c].view())) return true;
    std::size_t told = 0, all = 0;
    for (std::size_t r = 1; r < table.rows.size(); ++r) {
      if (c >= table.rows[r].size() || table.rows[r][c].empty()) continue;
      const std::string_view cell = table.rows[r][c].view();
      ++all;
      told += is_verdict(cell, words) || words.longest("motion_outcome", cell) || words.longest("result", cell) || words.longest("decision_label", cell) || settles_nothing(cell, words) || Sentence(cell, words).decision().has_value();
    }
    if (told * 2 >= all) return true;
  }
  return false;
}

}  // namespace

std::vector<Text> cell_decisions(const Text& cell, const Vocabulary& words) {
  std::vector<Text> out;
  if (cell.empty() || settles_nothing(cell.view(), words)) return out;
  const std::vector<Span> sentences = split_sentences(cell.view(), words);
  for (std::size_t s = 0; s < sentences.size(); ++s) {
    const Text sentence = cell.slice(sentences[s].begin, sentences[s].end);
    if (const Sentence said(sentence.view(), words); !said.decision() && !said.verdict()) continue;
    const bool announces = sentence.view().back() == ':' || cell.view().find(": ") < sentences[s].end;
    out.push_back(announces ? cell.slice(sentences[s].begin, cell.size()) : sentence);
    if (announces) break;
  }
  if (out.empty() && (cell.size() <= 50 || infinitive(cell.view()))) out.push_back(cell);
  return out;
}

bool is_decision_list(const Segment& table, const Vocabulary& words) {
  return table.rows.size() > 1 &&
         std::any_of(table.rows.front().begin(), table.rows.front().end(),
                     [&](const Text& cell) { return words.contains("decision_list", cell.view()); });
}

std::vector<Text> read_decision_table(const Segment& table, const Vocabulary& words) {
  std::vector<Text> out;
  if (table.rows.size() < 2) return out;
  std::vector<std::string_view> columns;
  for (const Text& cell : table.rows.front())
    columns.push_back(words.value("decision_column", cell.view()).value_or(""));
  const auto has = [&](std::string_view kind) {
    return std::find(columns.begin(), columns.end(), kind) != columns.end();
  };
  const bool list = is_decision_list(table, words);
  if (!has("decision") && !list) return out;
  if (!list && !tells_outcomes(table, columns, words)) return out;
  // `Nr | Besluit | Datum`: the decision tells what it is about itself.
  const bool says_all = std::any_of(table.rows.front().begin(), table.rows.front().end(), [&](const Text& cell) {
    return words.contains("decision_label", cell.view()) && words.value("decision_column", cell.view()) == "decision";
  });
  if (!has("text") && !(says_all && (has("number") || has("date"))) && !list && !has("mover")) return out;
  // `M3 | Bomen in de wijk | CDA | aangenomen`: of a motion the whole row tells.
  const bool motions = has("mover");
  for (std::size_t r = 1; r < table.rows.size(); ++r) {
    Text text;
    bool decided = false;
    for (std::size_t c = 0; c < table.rows[r].size() && c < columns.size(); ++c) {
      const Text cell = plain(table.rows[r][c]);
      if (cell.empty() || (columns[c] == "number" && !motions) || columns[c] == "date") continue;
      // In a list of decisions the status says no more than that it is one.
      if (list && columns[c] != "text" && !words.contains("decision_list", table.rows.front()[c].view())) continue;
      if ((columns[c].empty() || columns[c] == "of_motion") && !list && !motions) continue;
      // `Aangehouden`, `Het college neemt kennis van …` settle nothing.
      if (columns[c] == "decision" && settles_nothing(cell.view(), words)) {
        decided = false;
        break;
      }
      decided = decided || list || columns[c] == "decision";
      text.join(cell);
    }
    if (decided && !text.empty()) out.push_back(std::move(text));
  }
  return out;
}

}  // namespace notulen
