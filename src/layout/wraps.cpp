#include "layout/wraps.hpp"

#include <algorithm>
#include <cstdlib>
#include <string>

#include "bytes.hpp"
#include "layout/gap_tables.hpp"
#include "layout/people_cells.hpp"
#include "layout/wrap_stops.hpp"
#include "letters.hpp"
#include "read/date.hpp"
#include "read/function.hpp"
#include "read/label.hpp"
#include "read/label_kinds.hpp"
#include "read/moment_line.hpp"
#include "read/speaker.hpp"
#include "read/time.hpp"

namespace notulen::layout {
namespace {

bool lower_start(std::string_view s) {
  if (s.empty()) return false;
  const auto c = static_cast<unsigned char>(s[0]);
  return (c >= 'a' && c <= 'z') || c == '(';
}

// `1. `, `5.1 `, `2)`, `5b. `, `a. `; not the initials of a name that was wrapped: `H. Visser`.
bool numbered_start(std::string_view s) {
  // `19.30 uur` is a time, not a number.
  const std::size_t unit = first_not_in<"0123456789.">(s);
  if (unit != std::string_view::npos && unit >= 4 && unit <= 5 && (s.substr(unit).starts_with(" uur") || s.substr(unit).starts_with(" u."))) return false;
  // `(2) Bram – zaal huren`
  if (const std::size_t close = s.starts_with("(") ? s.find_first_not_of("0123456789", 1) : std::string_view::npos; close != std::string_view::npos && close > 1 && close < 4)
    if (close + 2 < s.size() && s[close] == ')' && s[close + 1] == ' ' && upper(s[close + 2])) return true;
  std::size_t i = 0;
  while (i < s.size() && i < 4 && ((s[i] >= '0' && s[i] <= '9') || s[i] == '.')) ++i;
  if (i > 0 && i < s.size() && (s[i] == ' ' || s[i] == ')' || s[i - 1] == '.')) return true;
  if (i > 0 && i + 2 < s.size() && s[i] >= 'a' && s[i] <= 'h' && (s[i + 1] == '.' || s[i + 1] == ')') && s[i + 2] == ' ') return true;
  if (s.size() > 4 && lower(s[0]) && s[1] == '-' && s[2] == ' ' && upper(s[3])) return true;  // `b- Fam. Kroezen`
  return s.size() > 2 && (s[1] == '.' || s[1] == ')') && s[2] == ' ';
}

// `III. Ingekomen stukken.`, `Notulen. — De notulen …` below an ended sentence.
bool heading_start(std::string_view s) {
  const std::size_t roman = first_not_in<"IVXLC">(s);
  if (roman != std::string_view::npos && roman > 1 && roman + 2 < s.size() && (s[roman] == '.' || s[roman] == ')') && s[roman + 1] == ' ' && upper(s[roman + 2])) return true;
  constexpr std::size_t longest = 60;  // bytes of a title
  const std::size_t dash = std::min({s.substr(0, longest).find(". — "), s.substr(0, longest).find(". – "), s.substr(0, longest).find(".— ")});
  return upper(s[0]) && dash != std::string_view::npos && s.substr(0, dash).find_first_of(".,;:?!") == std::string_view::npos;
}

// `H. Visser`, behind a comma `J. van Dam` too: a capital with a dot before a name.
bool initial_start(std::string_view s, bool behind_comma, const Vocabulary& words) {
  return s.size() > 4 && s[0] >= 'A' && s[0] <= 'Z' && s[1] == '.' && s[2] == ' ' && ((s[3] >= 'A' && s[3] <= 'Z') || (behind_comma && words.longest("infix", s.substr(3))));
}

// `J. Vink, A.G. Bos en C. Mol; …`: more names with initials follow, so the first letter is no number.
bool more_initials(std::string_view s) {
  constexpr std::size_t near = 60;
  s = s.substr(0, near);
  for (std::size_t at = 3; at + 3 < s.size(); ++at)
    if (s[at] == ' ' && upper(s[at + 1]) && s[at + 2] == '.' && (s[at - 1] == ',' || s[at - 1] == ';' || s.substr(0, at).ends_with(" en"))) return true;
  return false;
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

// The line stops in the middle of a sentence: behind a comma or a word in small letters.
bool lower_word_end(std::string_view s) {
  return !s.empty() && (s.back() == ',' || (s.back() >= 'a' && s.back() <= 'z') || (s.back() >= '0' && s.back() <= '9'));
}

// Word and value, line by line: `Wijkagent: A` and `Woningcorporatie Thuis: B` below it.
bool keyed(std::string_view s) {
  const std::size_t colon = s.substr(0, 40).find(':');
  return colon != std::string_view::npos && s.substr(colon).starts_with(": ") && s[0] >= 'A' && s[0] <= 'Z' && first_in<".,;?!">(s.substr(0, colon)) == std::string_view::npos;
}

// `geleding ouders: Hanne Claes, Youssef Benali`: a few words and whom they stand for.
bool keys_persons(std::string_view s, const Vocabulary& words) {
  const std::size_t colon = s.substr(0, 40).find(": ");
  if (colon == std::string_view::npos || colon < 3 || first_in<".,;?!()">(s.substr(0, colon)) != std::string_view::npos || std::count(s.begin(), s.begin() + static_cast<std::ptrdiff_t>(colon), ' ') > 3) return false;
  return person_like(s.substr(colon + 2, first_in<",;(">(s, colon + 2) - (colon + 2)), words);
}

// `Theo; wij hoorden niets.` below `Marga; …`
bool turned(std::string_view s) {
  const std::size_t mark = s.substr(0, 24).find("; ");
  return mark != std::string_view::npos && s[0] >= 'A' && s[0] <= 'Z' && first_in<".,:?!">(s.substr(0, mark)) == std::string_view::npos;
}

// `1 stem tegen …`, `22 uur`: a figure that counts, no number of a list.
bool counts(std::string_view s) {
  const std::size_t figures = s.find_first_not_of("0123456789");
  return figures != std::string_view::npos && figures > 0 && figures + 1 < s.size() && s[figures] == ' ' && lower(s[figures + 1]);
}

// Where the word ends that must stand on one line: `€ 145,-` is one.
std::size_t unbroken(std::string_view s) {
  const std::size_t first = s.find(' ');
  const std::string_view sign = s.substr(0, first);
  return first != std::string_view::npos && (sign == "€" || sign == "ƒ" || sign == "f") ? s.find(' ', first + 1) : first;
}

// `… meebetaalt. Wethouder`: a sentence that begins with an office, whose name is below.
bool half_office(std::string_view s, const Vocabulary& words) {
  const std::size_t blank = s.rfind(' ');
  return blank != std::string_view::npos && blank > 1 && s[blank - 1] == '.' && blank + 1 < s.size() && upper(s[blank + 1]) && words.contains("role", s.substr(blank + 1));
}

bool begins_link(std::string_view s) { return s.starts_with("http://") || s.starts_with("https://") || s.starts_with("www."); }

// `vergade-` and `ring` below it
bool cut_word(std::string_view before, std::string_view next) {
  if (before.ends_with("\u00ac")) return true;
  return before.size() > 2 && before.back() == '-' && before[before.size() - 2] >= 'a' && before[before.size() - 2] <= 'z' && !next.starts_with("en ") && !next.starts_with("of ");
}

// `5. Nota van uitgangspunten concessie streekbus Oost` and `2018-2028 (PS2016-041)` below it: years begin no line of
// their own below a long heading.
bool years_go_on(std::string_view before, std::string_view next) {
  constexpr std::size_t least = 50, most = 60;
  if (before.size() < least || next.size() < 4 || next.size() > most || !numbered_start(before) || std::string_view(".:;!?").find(before.back()) != std::string_view::npos) return false;
  if ((!next.starts_with("19") && !next.starts_with("20")) || std::min(first_not_in<"0123456789">(next), next.size()) != 4) return false;
  return next.size() == 4 || next[4] == '-' || next[4] == '/' || next.substr(4).starts_with("–") || next.substr(4).starts_with(" (");
}

// `6        RIS304694         Benoeming leden`: the column of what stands behind a number in the margin, and a code; 0 for none.
int title_column(std::string_view s) {
  constexpr std::size_t gap = 3;
  std::size_t at = s.find_first_not_of(' ');
  if (at == std::string_view::npos || at > 4 || s[at] < '0' || s[at] > '9') return 0;
  for (int pieces = 0; pieces < 2; ++pieces) {
    const std::size_t end = std::min(s.find(' ', at), s.size());
    if (end - at > 16 || first_in<"0123456789">(s.substr(at, end - at)) == std::string_view::npos) break;
    at = s.find_first_not_of(' ', end);
    if (at == std::string_view::npos || at < end + gap) return 0;
  }
  return s.find("   ", at) == std::string_view::npos ? static_cast<int>(at) : 0;  // else a row of a table
}

// `2.1  Omgevingsvergunning`, `2012_GR_00012   Reglement op de kade -`: the column of what stands behind a number or code; 0
// for none.
int coded_column(std::string_view s) {
  constexpr std::size_t longest = 16, farthest = 4;
  const std::size_t from = first_not_in<" ">(s);
  if (from == std::string_view::npos || from > farthest) return 0;
  const std::size_t end = std::min(s.find(' ', from), s.size());
  const std::size_t at = std::min(first_not_in<" ">(s, end), s.size());
  const std::string_view word = s.substr(from, end - from);
  if (word.size() > longest || at < end + 2 || at >= s.size() || s.find("   ", at) != std::string_view::npos) return 0;
  return first_in<"0123456789">(word) != std::string_view::npos && first_in<"abcdefghijklmnopqrstuvwxyz">(word) == std::string_view::npos ? static_cast<int>(at) : 0;
}

// `… (actie:` and `Joost)` below it.
bool bracket_goes_on(std::string_view before, std::string_view next) {
  constexpr std::size_t longest = 60;  // bytes of a bracket that is looked for
  std::size_t open = before.size();
  while (open > 0 && before[open - 1] != '(' && before[open - 1] != '[' && before.size() - open <= longest) --open;
  if (open-- == 0 || before.size() - open > longest || first_in<")]">(before, open) != std::string_view::npos) return false;
  return next.substr(0, longest).find(before[open] == '(' ? ')' : ']') < first_in<"([">(next.substr(0, longest));
}

// Where the bracket opens that ends the text: ` (`; nothing where it is long, for a paragraph of many lines is asked at each.
std::size_t last_bracket(std::string_view s) {
  constexpr std::size_t longest = 500;
  if (!s.ends_with(")")) return std::string_view::npos;
  const std::string_view tail = last_bytes(s, longest);
  const std::size_t at = tail.rfind(" (");
  return at == std::string_view::npos ? at : s.size() - tail.size() + at;
}

// `4. PERSONEEL. OPENVERKLARING VAN 3` and `BETREKKINGEN VAN INSPECTEUR.` right below it: capitals are wide.
bool capitals_go_on(const Segment& last, const Marked& marked) {
  constexpr std::size_t least = 40;  // bytes of the upper line
  const std::string_view before = last.text.view();
  return last.style.capitals && marked.style.capitals && before.size() >= least && std::string_view(".:;!?").find(before.back()) == std::string_view::npos &&
         numbered_start(before) && !numbered_start(marked.text.view());
}

}  // namespace

// `Agendapunt 4`, `Ad 3`
bool Wraps::worded_start(std::string_view s) const {
  const auto word = words_.longest("item_word", s);
  return word && word->length + 1 < s.size() && s[word->length] == ' ' && s[word->length + 1] >= '0' && s[word->length + 1] <= '9';
}

// `Besluit: …`, `Registratienummer:    2023-1`: a word, its colon and what it announces.
bool Wraps::names_value(const Line& line, std::string_view next) const {
  const std::string_view raw = line.raw.view();
  const std::size_t colon = raw.substr(0, 60).find(':');
  if (colon != std::string_view::npos && (raw.substr(colon + 1).starts_with('\t') || raw.substr(colon + 1).starts_with("   "))) return true;
  for (constexpr TableName tables[] = {"decision_label", "talk_word", "item_label", "other_label"}; const TableName table : tables)
    if (const auto word = words_.longest(table, next); word && word->length < next.size() && next[word->length] == ':' && next[0] >= 'A' && next[0] <= 'Z') return true;
  return false;
}

// `Actie 31.4 Allen: …`, `Actiepunt 3: …`: a mark with its number begins a line of its own.
bool Wraps::numbered_mark(std::string_view next) const {
  if (next.empty() || next[0] < 'A' || next[0] > 'Z') return false;
  const std::size_t mark = words_.match_length("action_mark", next);
  return mark > 0 && mark + 1 < next.size() && next[mark] == ' ' && next[mark + 1] >= '0' && next[mark + 1] <= '9';
}

// `Verslag raadscommissie Oost` and `dinsdag 20 januari 2015, zaal 2` or `(13 november 2008)` below it: the title is whole.
bool Wraps::day_below_title(std::size_t segments, std::string_view before, std::string_view next) const {
  const std::string_view last = before.substr(before.rfind(' ') + 1);
  if (segments > 8 || before.size() > 200 || before.back() == ',' || words_.contains("goes_on", last) || words_.contains("weekday", last)) return false;
  // `Bestuursvergadering nr. 7` and `Maandag 2 februari 2015, 20.30 uur, bestuurskamer`
  if (const auto moment = upper(next[0]) ? read_moment_line(next, words_) : std::nullopt; moment && moment->day && moment->time && words_.first("convened", before)) return true;
  if (!words_.first("genre", before.substr(0, 60))) return false;
  if (next.starts_with("(")) next.remove_prefix(1);
  if (const auto day = words_.longest("weekday", next); day && day->length + 1 < next.size()) next.remove_prefix(day->length + 1);
  if (next.empty() || next[0] < '0' || next[0] > '9') return false;
  const auto dates = find_dates(next.substr(0, 40), words_);
  return !dates.empty() && dates.front().begin == 0 && dates.front().day > 0;
}

// `Motie M3 (A): meer bomen – aangenomen (unaniem)`: nothing is left to be said.
bool Wraps::motion_told(std::string_view s) const {
  if (!words_.longest("motion_line", s)) return false;
  s = s.substr(0, last_bracket(s));
  return words_.contains("motion_outcome", s.substr(s.rfind(' ') + 1));
}

// `De heer Smit (VVD): …` begins a paragraph of its own.
bool Wraps::takes_turn(std::string_view next, std::string_view before) const {
  if (before.back() == ',' || lower_start(next)) return false;
  const auto speaker = read_speaker(next.substr(0, 120), words_);
  return speaker && (speaker->titled || speaker->office) && !speaker->semicolon;
}

// `… voor` and `17 juni 1994.` below it; `… voor 17 juni` and `1994.`; `… DONDERDAG 24` and `JUNI 2021`
bool Wraps::date_goes_on(std::string_view before, std::string_view next) const {
  const std::string_view last = before.substr(before.rfind(' ') + 1);
  if (last.size() <= 2 && first_not_in<"0123456789">(last) == std::string_view::npos) {
    const auto month = words_.longest("month", next);
    return month && (month->length == next.size() || (next[month->length] == ' ' && first_in<"12">(next.substr(month->length + 1)) == 0));
  }
  if (next.empty() || next[0] < '0' || next[0] > '9') return false;
  if (words_.contains("due_before", last) || words_.contains("goes_on", last)) {
    const auto dates = find_dates(next.substr(0, 40), words_);
    return !dates.empty() && dates.front().begin == 0 && dates.front().day > 0;
  }
  // `… 23 januari 2007 om` and `13.30 uur.` below it
  if (words_.contains("time_before", last)) {
    const auto times = find_times(next.substr(0, 20), words_, false);
    return !times.empty() && times.front().begin == 0;
  }
  if (next.size() < 4 || (next.substr(0, 2) != "19" && next.substr(0, 2) != "20") || first_not_in<"0123456789">(next) < 4) return false;
  const std::size_t blank = before.rfind(' ');
  if (blank == std::string_view::npos || blank == 0 || before[blank - 1] < '0' || before[blank - 1] > '9') return false;
  return words_.contains("month", before.substr(blank + 1)) && (next.size() == 4 || (next[4] != '-' && next[4] != '/' && (next[4] < '0' || next[4] > '9')));
}

// `Aanwezig: burgemeester A`
bool Wraps::begins_persons(std::string_view s) const {
  const auto label = read_label(s.substr(0, 120), words_);
  return label && list_label(label->kind) && label->end < s.size();
}

// `… (notulen) Afwezig met` and `kennisgeving: A` below it: the break stands inside a label.
bool Wraps::parted_label(std::string_view before, std::string_view next) const {
  constexpr std::size_t longest = 40, most_words = 3;
  if (!lower(next[0])) return false;
  std::size_t at = before.size();
  for (std::size_t k = 0; k < most_words && at > 0; ++k) {
    const std::size_t blank = before.rfind(' ', at - 1);
    at = blank == std::string_view::npos ? 0 : blank;
    const std::string_view tail = before.substr(at == 0 ? 0 : at + 1);
    if (!upper(tail[0]) || tail.size() > longest) continue;
    std::string joined(tail);
    joined += ' ';
    joined += next.substr(0, longest);
    const auto label = words_.longest("label", joined);
    if (label && label->length > tail.size() + 1) return label->length < joined.size() && joined[label->length] == ':';
  }
  return false;
}

// `…, mevrouw W. Brem, S.` and `…, Mo Idrissi, Thea`: the surname stands on the next line.
bool Wraps::half_name(std::string_view before) const {
  const std::size_t space = before.rfind(' ');
  if (space == std::string_view::npos || last_width_ < 40) return false;
  const std::string_view word = before.substr(space + 1);
  if (words_.contains("honorific", word) || is_initials(word)) return true;
  const std::size_t start = before.rfind(' ', space - 1) + 1;
  if (words_.contains("infix", word) && word.back() != '.') return before[start] >= 'A' && before[start] <= 'Z';  // `Anna van`, not `kijken ernaar uit`
  const char sign = before[before.find_last_not_of(' ', space)];
  return last_width_ >= 60 && (sign == ',' || sign == ';' || before.substr(0, space).ends_with(" en") || before.substr(0, space).ends_with(" -")) && words_.contains("given_name", word);
}

// `3. Rijdende bibliotheek - samenwerkingsovereenkomst met buurgemeente` and `Wespelbeek 2019-2025 - goedkeuring` alone
// below it: bold letters are wider, so a heading was wrapped before the text's own width.
bool Wraps::heading_goes_on(const Segment& last, std::string_view next, bool ends) const {
  constexpr std::size_t most = 60, most_capitals = 500;  // bytes of what goes on; of a heading in capitals
  const std::string_view before = last.text.view();
  // `9. MOTIE VREEMD: BEREIKBAARHEID HULPDIENSTEN` and `MOLENWEG`
  const auto capitals = [](std::string_view s) { return std::none_of(s.begin(), s.end(), lower) && std::count_if(s.begin(), s.end(), upper) > 3; };
  if (before.size() >= 40 && before.size() <= most_capitals && numbered_start(before) && capitals(before) && capitals(next) && next.back() != ':' && before.back() != '.') return true;
  if (!ends || widths_.wrap == 0 || !last.blank_before || last.line != last.end_line || !last.bullet.empty() || next.size() > most || !numbered_start(before)) return false;
  if (std::string_view(".:;!?)").find(before.back()) != std::string_view::npos || std::string_view(".:;!?").find(next.back()) != std::string_view::npos) return false;
  if ((last_width_ + 1 + columns(next.substr(0, next.find(' ')))) * 10 < widths_.wrap * 7) return false;
  const std::string_view word = before.substr(before.rfind(' ') + 1);
  if (words_.contains("infix", word) || words_.contains("preposition", word) || words_.contains("article", word)) return true;  // no title ends so
  for (std::size_t at = 0; at < next.size(); at = std::min(next.find(' ', at), next.size() - 1) + 1)
    if (words_.longest("finite_verb", next.substr(at)) && next[at] >= 'a' && next[at] <= 'z') return false;
  return !words_.longest("honorific", next) && !words_.contains("given_name", next.substr(0, next.find(' '))) && !words_.longest("talk_word", next) && !words_.longest("verdict", next);
}

// `2.1  Omgevingsvergunning` and `     dakopbouw Kade 14` in the same column, or behind a dash: no title goes on with a
// sentence, nor begins in small letters.
bool Wraps::title_hangs(const Segment& last, const Line& line, std::string_view next) const {
  constexpr std::size_t most = 100;  // bytes of what goes on
  const std::string_view before = last.text.view();
  if (coded_ == 0 || line.indent != coded_ || !last.blank_before || next.size() > most || std::string_view(".:;!?").find(next.back()) != std::string_view::npos || std::string_view(".:;!?").find(before.back()) != std::string_view::npos) return false;
  if (before.ends_with(" -") || before.ends_with(" –")) return true;
  if (!lower(next[0]) || numbered_start(next) || next.find(": ") != std::string_view::npos) return false;
  for (std::size_t at = 0; at < next.size(); at = std::min(next.find(' ', at), next.size() - 1) + 1)
    if (words_.longest("finite_verb", next.substr(at))) return false;
  return true;
}

// `--> Actie A: …`, `→ A belt B`, `→ actie A: …`: an arrow points to something new.
bool arrow_start(std::string_view next, const Vocabulary& words) {
  for (const std::string_view arrow : {"-->", "->", "==>", "=>", "→", "⇒", "➔"})
    if (next.starts_with(arrow)) {
      const std::size_t word = next.find_first_not_of(" *_", arrow.size());
      return word != std::string_view::npos && (upper(next[word]) || words.longest("action_mark", next.substr(word)));
    }
  return false;
}

// `… bruggen – 37-C (2022-2023)` and `– Nr. 1` below it: the dash is no bullet but the title's.
bool paper_goes_on(const Segment& last, const Marked& marked) {
  const std::string_view before = last.text.view(), next = marked.text.view();
  return numbered_start(before) && before.ends_with(")") && marked.bullet == "–" && (next.starts_with("Nr. ") || next.starts_with("Nrs. ")) && next.size() < 24;
}

// `… in sectie` and `4.1.7 (ter inzage)` below it.
bool Wraps::refers(std::string_view before, std::string_view next) const {
  return digit(next[0]) && words_.contains("before_number", before.substr(before.rfind(' ') + 1));
}

// `> …, voordat over het voorstel` and `wordt besloten, …` below it: of a quote that was wrapped only the first line has its mark.
bool Wraps::quote_goes_on(const Segment& last, const Marked& marked) const {
  const std::string_view before = last.text.view(), next = marked.text.view();
  return last.quoted && widths_.wrap > 0 && lower_start(next) && lower_word_end(before) && last_width_ + 1 + columns(next.substr(0, next.find(' '))) > widths_.wrap;
}

// `… wordt aangenomen` at a page's end, and `met 4 stemmen voor.` on the next.
bool Wraps::goes_over(const Segment& last, const Marked& marked) const {
  constexpr std::size_t least = 40;  // bytes of a line that is no entry of a list
  if (!marked.bullet.empty() || marked.check || marked.style.heading > 0 || marked.quoted || last.is_table() || last.quoted || last.style.heading > 0 || last.style.underlined) return false;
  const std::string_view before = last.text.view(), next = marked.text.view();
  if (last_width_ < least || !lower_start(next) || next[0] == '(' || numbered_start(next) || (!lower_word_end(before) && !cut_word(before, next))) return false;
  const auto label = read_label(next, words_);
  return !label || (!label->colon && label->end < next.size());
}

bool Wraps::continues(const std::vector<Segment>& segments, const Line& line, const Marked& marked, bool ends) const {
  const Segment& last = segments.back();
  if (paper_goes_on(last, marked)) return true;
  if (line.cut || line.parted || line.heading > 0 || marked.timed) return false;
  if (!marked.bullet.empty() || marked.check || marked.style.heading > 0) return false;
  if (marked.quoted != last.quoted && !quote_goes_on(last, marked)) return false;
  if (last.style.heading > 0 || last.style.underlined || last.is_table()) return false;
  if (marked.text.view().find(".....") != std::string_view::npos && last.text.view().find(".....") != std::string_view::npos) return false;  // lines of a table of contents
  const std::string_view next = marked.text.view(), before = last.text.view();
  // Beside a margin of numbers a title has a column of its own, and the text below it another.
  if (hang_ > 0 && line.indent > 0 && std::abs(widths_.body - hang_) > 1) {
    if (std::abs(line.indent - hang_) < 2) return true;
    if (line.indent + 1 < hang_) return false;
  }
  if (parted_label(before, next) || title_hangs(last, line, next)) return true;
  // `…, Voorzitter; B,` at a line's start is the function of the person before.
  const auto label = read_label(next, words_);
  if (label && (label->colon ? !((before.back() == ',' || before.ends_with(" en")) && next.substr(label->words_end, label->end - label->words_end).find(':') == std::string_view::npos)
                            : label->end >= next.size() && half_name(before)))
    return false;
  // `datum    20 januari 2009` below a title: a column of labels in small letters.
  if (label && !label->colon && label->begin == 0 && label->end < next.size() && (label->kind == "date" || label->kind == "time" || label->kind == "location") && gapped(line.raw.trimmed_view())) return false;
  if (words_.longest("remark", next) && next.substr(0, 40).find(": ") != std::string_view::npos) return false;  // `Bij agendapunt 3: A`
  if (words_.longest("posted_label", next) && upper(next[0]) && words_.first("genre", before.substr(0, 60))) return false;  // `Geplaatst op 3 mei` below a title
  if (names_value(line, next) || numbered_mark(next) || arrow_start(next, words_)) return false;
  if (turned(next) && turned(before)) return false;
  // `Geonovum: A, B` and `gemeente Oost: C` below it
  if (keyed(before) && next.substr(0, 40).find(": ") != std::string_view::npos && words_.longest("body", next)) return false;
  const bool body_keyed = words_.longest("body", before) && before.substr(0, 40).find(": ") != std::string_view::npos;  // `gemeente Oost: A`
  if (keyed(next) && (keyed(before) || body_keyed || before.substr(0, 40).find(" : ") != std::string_view::npos)) return false;
  if (lower(next[0]) && keys_persons(next, words_) && keys_persons(before, words_)) return false;
  if (keyed(next) && std::string_view(".!?").find(before.back()) != std::string_view::npos && takes_turn(before, " ")) return false;  // `Huisman: …` below `Mevr. Bos: …`
  // `… geplaatst. (Actie: A)`: the sentence has ended before the bracket.
  if (const std::size_t open = last_bracket(before); open != std::string_view::npos && open > 0 && before[open - 1] == '.' && next[0] >= 'A' && next[0] <= 'Z')
    return false;
  if (motion_told(before) && next[0] >= 'A' && next[0] <= 'Z') return false;
  if (day_below_title(segments.size(), before, next) || time_below_title(segments.size(), before, next, words_) || person_below_person(before, next, words_)) return false;
  // `NOTULEN der Vergadering van den Raad der Gemeente` and `Oostkade, gehouden op Dingsdag …` below it.
  if (segments.size() < 6 && last.line == last.end_line && upper(next[0]) && alnum(before.back()) && before.size() >= 30 && words_.first("genre", before.substr(0, 60)) && next.substr(0, 50).find(", gehouden ") < next.find('.')) return true;
  if (const auto verdict = words_.longest("verdict", next); verdict && verdict->length == next.size() && next[0] >= 'A' && next[0] <= 'Z') return false;
  if (last_width_ >= 40 && (bracket_goes_on(before, next) || date_goes_on(before, next))) return true;
  if (capitals_go_on(last, marked) || years_go_on(before, next) || heading_goes_on(last, next, ends)) return true;
  const char end = before.back();
  const bool hangs = before.back() == ',' && line.indent > last.indent + 8;  // under the value of a label
  const bool titled = words_.contains("honorific", before.substr(before.rfind(' ') + 1));  // `…; br.` and `T. Vink` below it
  const bool wrapped_name = initial_start(next, end == ',' || titled, words_) && (lower_word_end(before) || titled) && (hangs || last_width_ + 12 >= (widths_.wrap > 0 ? widths_.wrap : widths_.longest));
  if ((lower_word_end(before) || (end == ';' && before.find("; ") != std::string_view::npos)) && initial_start(next, true, words_) && more_initials(next) && last_width_ >= 50 && last_width_ + 20 >= (widths_.wrap > 0 ? widths_.wrap : widths_.longest)) return true;
  // A line as wide as the others that ends in `op` or `van` is not ended.
  const std::string_view last_word = before.substr(before.rfind(' ') + 1);
  const bool spilled = widths_.wrap > 0 && last_width_ + 1 + columns(next.substr(0, unbroken(next))) > widths_.wrap;  // no word more would have fitted
  const bool full = widths_.wrap > 0 && last_width_ + 12 >= widths_.wrap && last_width_ >= 50;
  const bool open = full && (words_.contains("preposition", last_word) || words_.contains("article", last_word)) && lower(last_word[0]);
  if (spilled && (refers(before, next) || bracket_goes_on(before, next) || (end == ':' && begins_link(next)))) return true;
  const bool counted = counts(next) && ((full && lower_word_end(before)) || (last_width_ >= 40 && (last_word == "en" || last_word == "of" || last_word == "met")));  // no sentence ends so
  if ((numbered_start(next) && !wrapped_name && !counted) || (worded_start(next) && !(lower_start(next) && lower_word_end(before))) || code_start(next) || words_.longest("date_lead", next)) return false;
  if ((end == ':' && !(spilled && lower_start(next))) || takes_turn(next, before)) return false;
  // `… 21 januari 2019,` and `19.30 uur, bestuurskantoor` below it.
  if (end == ',' && next[0] >= '0' && next[0] <= '9' && last.bullet.empty()) return true;
  // `burgemeester A` and `wethouders B, C` below it: who bears another function begins a line of his own.
  if (end != ',' && lower(next[0]) && line.indent > last.indent + 8 && name_behind_title(next.substr(0, first_in<",(;">(next)), words_) > 0 && begins_persons(before) && !before.ends_with(" en")) return false;
  // `layout: notulen` in the head of a site's page.
  if (const std::size_t key = next.find(':'); key != std::string_view::npos && key < 24 && first_not_in<"abcdefghijklmnopqrstuvwxyz_">(next) == key)
    if (const std::size_t own = before.substr(0, 24).find(':'); own < 24 && first_not_in<"abcdefghijklmnopqrstuvwxyz_">(before) == own) return false;
  const bool closed = end == '.' || end == '!' || end == '?' || end == ';';
  if (closed && heading_start(next)) return false;
  if (closed && widths_.wrap > 0 && last_width_ > widths_.wrap + 20) return false;  // a paragraph in one line, not a full one
  // `de heren A en B, schepenen` ends where `mevrouw C` begins: a list of persons, one group a line.
  const bool person = words_.longest("honorific", next) || words_.longest("honorific_plural", next);
  const bool half = end == ',' || before.ends_with(" en") || before.ends_with(" de") || before.ends_with(" van") || before.ends_with(" door") || before.ends_with(" namens") || half_name(before) || half_office(before, words_);
  if (person && !half && !closed && last_width_ + 12 < std::max<std::size_t>(widths_.wrap, 80)) return false;
  if ((half && end != ',' && last_width_ >= 40) || open) return true;  // no sentence ends so
  if (before.ends_with("\u00ac") && alnum(next[0])) return true;
  if (!closed && lower_start(next) && (last_width_ >= 40 || line.narrow || (last_width_ >= 24 && cut_word(before, next)))) return true;
  if (wrapped_name && hangs) return true;
  return spilled && static_cast<int>(last_width_) > line.indent + 30;
}

void Wraps::saw(const Line& line) {
  last_width_ = std::max<std::size_t>(columns(line.raw.view()), line.whole < 2 * longest_wrap ? line.whole : 0);
  const bool title_goes_on = hang_ > 0 && std::abs(line.indent - hang_) < 2;
  if (coded_ == 0 || line.indent != coded_) coded_ = coded_column(line.raw.view());
  if (!title_goes_on) hang_ = widths_.body > 0 ? title_column(line.raw.view()) : 0;
}

}  // namespace notulen::layout
