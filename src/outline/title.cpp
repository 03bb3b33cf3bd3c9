#include <algorithm>

#include "letters.hpp"
#include "bytes.hpp"
#include "outline/draft.hpp"
#include "outline/title_signs.hpp"
#include "outline/title_words.hpp"
#include "read/date.hpp"

namespace notulen::outlining {
namespace {

constexpr std::size_t longest = 330;  // bytes of a line that may be a title
constexpr double enough = 2;          // score from which a line is one
constexpr double told = 4;            // … where a label gives the title too

struct Judged {
  double score = -9;
  bool genre = false;  // it begins with its genre word
  bool named = false;  // it names the meeting or those who meet
};

// The level of the mark that stands above all others, where one line alone bears it; 0 for none.
int lone_top_mark(const Draft& d) {
  int top = 0;
  bool lone = false;
  for (const Segment& s : d.segments) {
    if (s.style.heading == 0 || (top > 0 && s.style.heading > top)) continue;
    lone = s.style.heading != top;
    top = s.style.heading;
  }
  return lone ? top : 0;
}

// How much a line looks like the heading of a meeting's minutes. `first`: nothing stands before it, or its mark above all others.
Judged judge(const Draft& d, std::size_t i, bool first) {
  const Segment& s = d.segments[i];
  const std::string_view all = s.text.view();
  Judged out;
  if (s.is_table() || all.empty() || all.size() > longest) return out;
  const Reading& r = d.readings[i];
  const auto genre = d.words.first("genre", all, 160);
  const bool marked = s.style.heading == 1;
  if (r.bare && !genre) return out;
  const auto meeting = d.words.first("convened", all, 200);
  if (value_label(d, i)) {
    // `Notulen: bestuursvergadering 3 mei` is a title, `Notulen: A. Bos` and `Datum: …` are values.
    const bool genre_label = r.label->colon && d.words.contains("genre_label", all.substr(r.label->begin, r.label->words_end - r.label->begin));
    const std::string_view value = all.substr(r.label->end);
    // `Verslag werkgroep 2: de fietsenstalling` names who met, and then a subject.
    const std::string_view between = all.substr(r.label->words_end, r.label->end - r.label->words_end);
    const bool subject = genre_label && d.words.first("convened", between, 80) && !value.empty() && (lower(value[0]) || first_in<"0123456789">(between) != std::string_view::npos);
    if (!subject && !(r.bare && genre_label) && !marked && !(first && s.style.heading > 0 && !r.label->colon) && (!genre_label || !d.words.first("convened", value, 80))) return out;
  }
  if (!marked && tells(d, all)) return out;
  if (all.starts_with("{{") || d.words.longest("no_title", all) || d.words.first("earlier_meeting", all, 60)) return out;
  // `Concept, ter goedkeuring op 24 november`: how far the text is, not what it is.
  if (const std::size_t status = genre ? 0 : d.words.match_length("status", all); status > 0 && all.substr(status).starts_with(", ")) return out;
  // `mevrouw Bos (verslag)`: who took the minutes.
  if (genre && genre->begin > 0 && all[genre->begin - 1] == '(' && d.words.longest("honorific", all)) return out;
  double score = 0;
  if (genre) {
    out.genre = genre->begin <= 24 || genre->begin <= all.find(' ') + 1;
    score += out.genre ? 4 : 2.5;
    if (meeting) score += meeting->value == "body" ? 0.4 : 0.7;
  } else if (meeting) {
    score += meeting->value == "body" ? 1.2 : 2;
  }
  out.named = meeting.has_value();
  if (all.find(".....") != std::string_view::npos) return out;  // a line of a table of contents
  if (score > 0 && !find_dates(all, d.words).empty()) score += 1;
  if (marked) score += 5;
  // A lower mark is an item's, except above all others.
  if (s.style.heading > 1) score -= first ? 0 : 3;
  if (!genre && (s.style.capitals || s.style.bold || s.style.underlined)) score += 0.5;
  if (first && !genre) score += 0.5;
  if (!s.bullet.empty()) score -= 1.5;
  if (!out.genre && score > enough - 1.5 && moment_alone(d, all)) score -= 4;  // a lower one is no title anyhow
  // `Verslag:` announces what its heading above has named already.
  if (r.label && r.label->colon && r.bare) score -= 1.8;
  if (lower(all[0]) && !out.genre) score -= 2;
  if (ends_with_any(all, ".?!;") && !genre) score -= 1;
  if (r.number && !marked) score -= 2;
  // `RIS304731_besluitenlijst raad`: the name of a file.
  if (const std::string_view word = all.substr(0, all.find(' ')); word.find('_') != std::string_view::npos && std::any_of(word.begin(), word.end(), digit)) score -= 2.5;
  out.score = score;
  return out;
}

// Labels or a day in the lines below: the block that a heading opens.
bool header_below(const Draft& d, std::size_t i) {
  for (std::size_t k = i + 1; k < d.segments.size() && k <= i + 2; ++k) {
    const Reading& r = d.readings[k];
    if (r.label && (header_kind(r.label->kind) || attendance_kind(r.label->kind))) return true;
    if (moment_alone(d, d.segments[k].text.view())) return true;
  }
  return false;
}

bool attendance_below(const Draft& d, std::size_t i) {
  for (std::size_t k = i + 1; k < d.segments.size() && k <= i + 8; ++k)
    if (const Reading& r = d.readings[k]; r.label && r.label->kind == "present" && (r.label->colon || r.bare)) return true;
  return false;
}

// A site's title is repeated above its parts: `Acta (1959) …`, `Acta (1959) Art. 77`.
bool repeated(const Draft& d, std::size_t i) {
  const std::string_view s = d.segments[i].text.view();
  const std::size_t one = s.find(' ');
  const std::size_t two = one == std::string_view::npos ? one : s.find(' ', one + 1);
  if (two == std::string_view::npos || d.segments[i].style.heading > 0) return false;
  const auto dated = [&](std::string_view line) { return !find_dates(line.substr(0, 200), d.words).empty(); };
  for (std::size_t k = i > 4 ? i - 4 : 0; k < d.segments.size() && k <= i + 4; ++k)
    if (const std::string_view other = d.segments[k].text.view(); k != i && other.starts_with(s.substr(0, two + 1)) && other != s && d.readings[k].look != Look::mark && !dated(other))
      return !dated(s);
  return false;
}

// The line that is, or begins, the title.
std::optional<std::size_t> best_line(const Draft& d) {
  std::optional<std::size_t> best;
  double top = enough;
  const int top_mark = lone_top_mark(d);
  bool agenda = false;  // an invitation's agenda has gone by: only a title with attendance below counts
  bool first = true, sure = false;
  for (std::size_t i = 0; i < d.segments.size() && i < (best ? 25 : 60); ++i) {
    const Segment& s = d.segments[i];
    const std::string_view all = s.text.view();
    if (s.is_table() || all.empty()) continue;
    const Reading& r = d.readings[i];
    if (r.label && attendance_kind(r.label->kind) && (r.label->colon || r.bare)) {
      if (best || s.style.heading == 0) {
        // Attendance may stand above the title, but then that says what it is.
        if (best) break;
        agenda = true;
      }
      continue;
    }
    if (r.number && r.title_word && s.style.heading != 1) {
      if (best) break;
      agenda = true;
      continue;
    }
    // `title: Notulen bestuur` among a page's own data: only a line that says as much is one beside it.
    if (r.label && r.label->kind == "title" && r.label->colon && d.words.first("genre", all.substr(r.label->end))) top = std::max(top, told);
    const bool late = agenda || i >= 25;
    Judged judged = judge(d, i, first || (top_mark > 0 && s.style.heading == top_mark));
    first = false;
    if (repeated(d, i)) judged.score -= 2;
    if (!judged.genre && judged.named && judged.score < enough && judged.score + 1 >= enough && i < 6 && header_below(d, i)) judged.score += 1;
    // On a page that came in one line the document itself begins where its first label is cut off.
    if (judged.genre && i + 1 < d.segments.size() && (d.segments[i + 1].cut || d.segments[i + 1].line == s.line)) judged.score += 1.2;
    if (late && !(judged.genre && s.bullet.empty() && !r.number && (attendance_below(d, i) || i < 12))) judged.score = -9;
    if (judged.score >= top) {
      top = judged.score;
      best = i;
      sure = judged.genre || s.style.heading == 1;
      if (s.style.heading == 1) break;
      continue;
    }
    // A title without its genre's word may be a letterhead: the search goes on behind it.
    if (!best) continue;
    if (r.label && r.bare && (r.label->kind == "contents" || r.label->kind == "agenda")) break;
    if (sure && value_label(d, i)) break;
    if (sure && ((r.number && r.number->closed) || s.style.heading > 0)) break;
    if ((ends_with_any(all, ".?!") && tells(d, all)) || all.size() > longest) break;
  }
  return best;
}

// A heading without any word of its kind, over labels or a day, on the first line: `Thema-ochtend Water`.
std::optional<std::size_t> first_line(const Draft& d) {
  for (std::size_t i = 0; i < d.segments.size(); ++i) {
    const Segment& s = d.segments[i];
    const std::string_view all = s.text.view();
    if (all.empty() && !s.is_table()) continue;
    const Reading& r = d.readings[i];
    if (s.is_table() || r.label || r.number || !s.bullet.empty() || all.size() > 90 || tells(d, all) || ends_with_any(all, ".?!;,:")) return std::nullopt;
    if (s.style.heading > 1 || moment_alone(d, all) || place_alone(d, all) || d.words.longest("letterhead", all) || d.words.longest("no_title", all))
      return std::nullopt;
    if (all.find('@') != std::string_view::npos || all.find("www.") != std::string_view::npos || lower(all[0])) return std::nullopt;
    // Right below it stands a day or a label of the block.
    if (i + 1 >= d.segments.size() || all.find(' ') == std::string_view::npos) return std::nullopt;
    const auto& label = d.readings[i + 1].label;
    return (label && label->colon && header_kind(label->kind)) || moment_alone(d, d.segments[i + 1].text.view()) ? std::optional<std::size_t>(i) : std::nullopt;
  }
  return std::nullopt;
}

// `dinsdag 20 januari 2015, commissiekamer 2`, `(13 november 2008, Provinciehuis)`: the day opens the line.
bool begins_with_day(const Draft& d, std::string_view s) {
  const auto days = find_dates(s, d.words);
  return !days.empty() && days.front().begin <= 1 && days.front().day > 0;
}

// The line below belongs to the same heading.
bool goes_on(const Draft& d, std::size_t best, std::size_t i, bool long_line) {
  const Segment& line = d.segments[i];
  const Segment& next = d.segments[i + 1];
  const Reading& r = d.readings[i + 1];
  if (next.is_table() || next.text.empty() || !next.bullet.empty()) return false;
  const std::string_view s = line.text.view(), n = next.text.view();
  // Two marks of the same level, one right below the other; a plain line below a mark is none.
  if (line.style.heading > 0 || next.style.heading > 0) return line.style.heading == 1 && next.style.heading == 1 && i == best && !r.label && !moment_alone(d, n);
  if (r.label && (r.label->colon || r.bare || value_label(d, i + 1))) return false;
  if (r.number && r.number->closed) return false;  // `13 februari` may go on a title
  if (n.size() > 220 || d.words.contains("opening_item", n) || d.words.longest("posted_label", n)) return false;
  if (upper(n[0]) && d.words.longest("status", n) && !d.words.first("genre", n.substr(0, 40))) return false;  // `Vastgesteld op 18 april`
  // `Gehouden op: 27 mei 2013` is a value, whoever knows its label.
  if (const std::size_t colon = n.find(": "); colon <= 24 && !d.words.first("genre", n.substr(0, colon))) return false;
  const std::size_t word = s.rfind(' ');
  const bool open = word != std::string_view::npos && (d.words.contains("goes_on", s.substr(word + 1)) || d.words.contains("weekday", s.substr(word + 1)));
  if (n.starts_with("& ") || open || (ends_with_any(s, ",&") && !next.blank_before)) return true;
  // A line as long as the page's others is wrapped.
  const bool long_form = d.words.longest("title_opens", s.substr(std::min(s.find(' '), s.size() - 1) + 1)).has_value();
  const bool wrapped = !next.blank_before && !ends_with_any(s, ".:") && s.size() >= (i > best ? 40 : long_form ? 50 : 66) && (i == best || long_line || lower(s[0]));
  // `7 november` goes on with its year.
  if (const auto days = find_dates(s, d.words); !days.empty() && days.back().end == s.size() && !days.back().year && n.size() > 4 && first_not_in<"0123456789">(n) == 4)
    return true;
  // `NOTULEN JAARVERGADERING DE ROOS` and `GEHOUDEN OP 3 MEI 1998 TE OOST` below it.
  const auto lead = d.words.longest("title_lead", n);
  if (lead && line.style.capitals && next.style.capitals && !next.blank_before) return true;
  if (moment_alone(d, n) || begins_with_day(d, n)) return false;
  if (wrapped && !tells(d, n) && !place_alone(d, n)) return true;
  const bool alone = genre_alone(d, s);
  if (lower(n[0])) return !tells(d, n) && (next.blank_before ? alone && lead : !ends_with_any(s, "."));
  if (tells(d, n) || ends_with_any(n, ".;,:?!") || n.size() > 110 || place_alone(d, n)) return false;
  if (alone) return !next.blank_before || d.words.first("convened", n).has_value();
  // `NOTULEN LEDENVERGADERING` above the name of the club, with the day or labels below that.
  const auto club = d.words.first("convened", n);
  const bool alike = next.style.capitals == line.style.capitals || (club && club->value == "body" && line.style.capitals && d.words.first("genre", s, 30) && header_below(d, i + 1));
  if (next.blank_before || !alike || next.style.bold != line.style.bold || n.size() > 70) return false;
  return find_dates(s, d.words).empty() && find_dates(n, d.words).empty() && !ends_with_any(s, ".") && !d.words.first("status", n, 2) &&
         (next.blank_after || header_below(d, i + 1));
}

// Lines above that belong to it: a meeting's name above `Conceptnotulen`.
void reach_up(Draft& d, std::size_t best) {
  const bool alone = genre_alone(d, d.segments[best].text.view());
  for (std::size_t i = best; i-- > 0 && i + 3 > best;) {
    const Segment& s = d.segments[i];
    const std::string_view all = s.text.view();
    if (s.is_table() || all.empty() || all.size() > 90 || s.style.heading > 0 || d.words.first("genre", all)) return;
    if (moment_alone(d, all)) continue;
    const auto meeting = d.readings[i].label ? std::nullopt : d.words.first("convened", all);
    if (!meeting || meeting->value != "meeting") return;
    // One word above a fuller title, or any such line above a genre word alone that is set off by nothing.
    const bool names_none = !d.words.first("convened", d.segments[best].text.view(), 200);
    if (all.find(' ') == std::string_view::npos ? all.size() <= 50 && names_none : alone && !d.segments[best].blank_before && !d.out.places[best + 1].title)
      d.out.places[i].title = true;
    return;
  }
}

}  // namespace

void find_title(Draft& d) {
  auto best = best_line(d);
  if (!best && (best = first_line(d))) {
    d.title = static_cast<int>(*best);
    d.out.places[*best].title = true;
    return;
  }
  if (!best) return;
  d.title = static_cast<int>(*best);
  d.out.places[*best].title = true;
  for (std::size_t i = *best; i + 1 < d.segments.size() && i < *best + 5 && goes_on(d, *best, i, i > *best && d.segments[i - 1].text.size() >= 45); ++i)
    d.out.places[i + 1].title = true;
  if (*best + 1 < d.segments.size()) reach_up(d, *best);
}

}  // namespace notulen::outlining
