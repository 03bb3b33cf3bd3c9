#include "outline/draft.hpp"

namespace notulen::outlining {
namespace {

bool genre(const Draft& d, std::string_view text) {
  for (std::size_t at = 0; at < text.size() && at < 160; ++at)
    if (word_boundary(text, at) && d.words.longest("genre", text.substr(at))) return true;
  return false;
}

// Without a genre word, the first line that names a meeting and a day: `Bestuursvergadering d.d. 12 mei 2014`.
std::optional<std::size_t> meeting_line(const Draft& d) {
  for (std::size_t i = 0; i < d.segments.size() && i < 12; ++i) {
    const Segment& s = d.segments[i];
    const Reading& r = d.readings[i];
    if (s.is_table() || s.text.empty() || s.text.size() > 160 || !s.bullet.empty() || r.number) continue;
    if (r.label && (r.label->colon || r.bare)) continue;
    const std::string_view all = s.text.view();
    if (is_sentence(all, d.words) || (ends_with_any(all, ".") && has_verb(all, 9, d.words)) || all.find_first_of("0123456789") == std::string_view::npos) continue;
    for (std::size_t at = 0; at < all.size(); ++at)
      if ((at == 0 || all[at - 1] == ' ') && d.words.longest("assembly_word", all.substr(at))) return i;
  }
  return std::nullopt;
}

// The title's line ends in the middle of a phrase, is nothing but a genre word, or the next begins with `&`.
bool title_goes_on(const Draft& d, std::size_t i) {
  const Segment& next = d.segments[i + 1];
  if (d.segments[i].style.heading > 0 || next.is_table() || next.text.empty() || next.style.heading > 0) return false;
  if (const auto& label = d.readings[i + 1].label; label && (label->colon || d.readings[i + 1].bare)) return false;
  if (d.readings[i + 1].number && d.readings[i + 1].number->closed) return false;  // `13 februari` may go on a title
  const std::string_view s = d.segments[i].text.view();
  const std::size_t word = s.rfind(' ');
  if (next.text.view().starts_with("& ")) return true;
  if (next.text.size() > 120) return false;
  const bool day = next.text.view().find_first_of("0123456789") != std::string_view::npos && next.text.size() < 30;
  if (d.words.contains("genre", s)) return !day && next.text.size() <= 80 && !ends_with_any(next.text.view(), ".;,:");
  if (word == std::string_view::npos) return false;
  return d.words.contains("goes_on", s.substr(word + 1));
}

bool attendance_below(const Draft& d, std::size_t i) {
  for (std::size_t k = i + 1; k < d.segments.size() && k <= i + 8; ++k)
    if (const Reading& r = d.readings[k]; r.label && r.label->kind == "present" && (r.label->colon || r.bare)) return true;
  return false;
}

}  // namespace

void find_title(Draft& d) {
  std::optional<std::size_t> best;
  bool agenda = false;  // an invitation's agenda has gone by: only a title with attendance below counts
  for (std::size_t i = 0; i < d.segments.size() && i < (best ? 25 : 60); ++i) {
    const Segment& s = d.segments[i];
    if (s.is_table() || s.text.empty()) continue;
    const Reading& r = d.readings[i];
    if (r.label && attendance_kind(r.label->kind) && (r.label->colon || r.bare)) {
      if (best || s.style.heading == 0) break;
      continue;
    }
    if (r.number && r.title_word && s.style.heading != 1) {
      if (best) break;
      agenda = true;
      continue;
    }
    if ((agenda || i >= 25) && !attendance_below(d, i)) continue;
    if (s.style.heading == 1 && (!r.bare || genre(d, s.text.view()))) {
      best = i;
      break;
    }
    const bool value = r.label && (r.label->colon || (!r.bare && (attendance_kind(r.label->kind) || r.label->kind == "date")));
    const bool candidate = !value && s.text.size() < 260 && genre(d, s.text.view()) && s.style.heading <= 1 && !(r.number && (r.title_word || best)) &&
                           !is_sentence(s.text.view(), d.words);
    if (candidate) {
      best = i;  // a site's short title goes before the minutes' own: the last one counts
    } else if (best && (value || r.number || s.style.heading > 0 || ends_with_any(s.text.view(), ".?!") || s.text.size() > 160)) {
      break;
    }
  }
  if (!best) best = meeting_line(d);
  if (!best) return;
  d.title = static_cast<int>(*best);
  // `Bestuursvergadering` in a line of its own above `Conceptnotulen`.
  for (std::size_t i = *best; i-- > 0 && i + 3 > *best;) {
    const Segment& s = d.segments[i];
    const std::string_view all = s.text.view();
    if (s.is_table() || all.size() > 50 || d.readings[i].label || all.find(' ') != std::string_view::npos) continue;
    if (d.words.contains("assembly_word", all) && !genre(d, all)) d.out.places[i].title = true;
  }
  d.out.places[*best].title = true;
  for (std::size_t i = *best; i + 1 < d.segments.size() && i < *best + 3 && title_goes_on(d, i); ++i) d.out.places[i + 1].title = true;
}

}  // namespace notulen::outlining
