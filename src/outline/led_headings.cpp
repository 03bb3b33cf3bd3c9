#include "outline/led_headings.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <span>
#include <string>

#include "bytes.hpp"
#include "letters.hpp"
#include "outline/title_words.hpp"
#include "read/label_kinds.hpp"

namespace notulen::outlining {
namespace {

// Words that can be a title: they begin with a capital and tell no action, outcome or person.
bool may_title(std::string_view title, const Vocabulary& words) {
  return title.size() > 3 && upper(title[0]) && first_in<",:;()?!\"">(title) == std::string_view::npos && !has_verb(title, 9, words) && !words.longest("rest_start", title) &&
         !words.longest("no_heading_start", title) && !words.longest("honorific", title) && (!words.longest("no_speaker", title) || words.longest("item_title", title)) &&
         no_heading(title, words) == 0;
}

// The mark that parts title and text.
enum class Mark { stop, colon, dash };
constexpr std::array<std::string_view, 3> dashes = {" - ", " – ", " — "};

// Titles behind which a colon or dash stands; text may be as short as `geen`. 0 for none.
std::size_t marked_end(std::string_view all, Mark mark, const Vocabulary& words) {
  constexpr std::size_t longest = 50, most_words = 6;
  const std::string_view ahead = all.substr(0, longest);
  std::size_t end = mark == Mark::colon ? ahead.find(": ") : std::string_view::npos;
  if (mark == Mark::dash)
    for (const std::string_view dash : dashes) end = std::min(end, ahead.find(dash));
  if (end == std::string_view::npos || end + 5 > all.size()) return 0;
  const std::string_view title = all.substr(0, end);
  if (!may_title(title, words) || std::count(title.begin(), title.end(), ' ') >= static_cast<std::ptrdiff_t>(most_words)) return 0;
  if (words.contains("given_name", title.substr(0, title.find(' '))) || words.longest("action_mark", title) || words.longest("talk_word", title) || words.longest("decision_label", title) || (words.contains("role", title) && !words.contains("item_title", title))) return 0;
  return end;
}

struct Led {
  std::size_t segment, end;  // where its title ends
};

// Where the title ends that begins the text; 0 for none. Labels are values of the heading block, but for those of subjects
// behind which something is told.
std::size_t title_end(const Segment& s, const Segment* next, const Reading& r, Mark mark, const Vocabulary& words) {
  const std::string_view text = s.text.view();
  if (r.label && r.label->colon && (mark != Mark::colon || !subject_label(r.label->kind))) return 0;
  if (mark != Mark::stop) {
    const std::size_t end = marked_end(text, mark, words);
    return r.label && !ends_with_any(text, ".?!)") && !has_verb(text.substr(end), 9, words) ? 0 : end;  // `Opening: 19.30 uur`
  }
  std::size_t end = led_end(text, words);
  // `Jaarverslagen.` and its text were taken apart where a turn stands further on in the paragraph.
  const bool apart = end == 0 && next != nullptr && next->cut && next->line == s.line && text.ends_with('.');
  if (apart) end = led_end(s.text.str() + ' ' + next->text.str(), words);
  return apart && end + 1 != s.text.size() ? 0 : end;
}

// The paragraphs or outer bullets that begin with a title and one of the marks; none where too few bear a title's words.
std::vector<Led> led_by(std::span<const Mark> marks, bool bullets, const std::vector<Segment>& segments, const std::vector<Reading>& readings, const Vocabulary& words) {
  constexpr std::size_t least = 3;
  std::vector<Led> found;
  std::size_t titled = 0, all = 0;
  for (std::size_t i = 0; i < segments.size(); ++i) {
    const Segment& s = segments[i];
    const Reading& r = readings[i];
    if (s.is_table() || s.bullet.empty() == bullets || (bullets ? s.depth > 1 || s.check.has_value() : !s.blank_before)) continue;
    all += bullets;
    if (r.number || r.look != Look::none) continue;
    std::size_t end = 0;
    for (std::size_t k = 0; k < marks.size() && end == 0; ++k) end = title_end(s, i + 1 < segments.size() ? &segments[i + 1] : nullptr, r, marks[k], words);
    if (end == 0) continue;
    found.push_back({i, end});
    titled += words.contains("item_title", s.text.view().substr(0, end));
  }
  if (titled < least || found.size() * 2 < all) found.clear();
  return found;
}

// `Opening – …`, `Collecterooster – …`, `Rondvraag – …`, a line each with no blank line between them: three or more of a
// block bear a title's words, none comes again, and few lines stand between. Those lines.
std::vector<Led> led_in_blocks(Mark mark, const std::vector<Segment>& segments, const std::vector<Reading>& readings, const Vocabulary& words) {
  constexpr std::size_t least = 3;
  std::vector<Led> out, block;
  std::map<std::string, std::size_t> said;
  std::size_t begin = 0, titled = 0;
  const auto close = [&](std::size_t end) {
    if (titled >= least && block.size() > least && block.size() * 2 >= end - begin)
      for (const Led& led : block)
        if (said[fold_case(segments[led.segment].text.view().substr(0, led.end))] == 1 && readings[led.segment].look == Look::none) out.push_back(led);
    block.clear();
    said.clear();
    titled = 0;
    begin = end;
  };
  for (std::size_t i = 0; i < segments.size(); ++i) {
    const Segment& s = segments[i];
    const Reading& r = readings[i];
    if (s.blank_before || s.is_table() || !s.bullet.empty() || s.style.heading > 0) close(i);
    if (s.is_table() || !s.bullet.empty() || r.number || (r.look != Look::none && r.look != Look::run_in)) continue;
    const std::size_t end = title_end(s, i + 1 < segments.size() ? &segments[i + 1] : nullptr, r, mark, words);
    if (end == 0) {
      if (block.empty()) begin = i + 1;  // a heading block may stand right above
      continue;
    }
    block.push_back({i, end});
    ++said[fold_case(s.text.view().substr(0, end))];
    titled += words.contains("item_title", s.text.view().substr(0, end));
  }
  close(segments.size());
  return out;
}

}  // namespace

std::size_t led_end(std::string_view all, const Vocabulary& words) {
  constexpr std::size_t longest = 60;
  const std::size_t stop = all.substr(0, longest).find(". ");
  if (stop == std::string_view::npos || stop < 4 || stop + 12 > all.size() || !lower(all[stop - 1]) || !lower(all[stop - 2])) return 0;
  const std::string_view text = all.substr(stop + 2);
  if (!may_title(all.substr(0, stop), words)) return 0;
  const bool sentence = ends_with_any(all, ".?!)") && (has_verb(text, 12, words) || text.size() > longest);
  return sentence ? stop : 0;
}

void led_headings(const std::vector<Segment>& segments, std::vector<Reading>& readings, const Vocabulary& words) {
  std::size_t others = 0;
  for (std::size_t i = 0; i < segments.size(); ++i) {
    const Reading& r = readings[i];
    if (r.look == Look::mark || r.look == Look::underlined || (r.look != Look::none && r.number && r.number->kind == Number::Kind::arabic)) others += r.score >= 1;
  }
  if (others > 1) return;
  constexpr std::array all = {Mark::colon, Mark::dash, Mark::stop};
  const auto set = [&](const Led& led, bool bullets) {
    Reading& r = readings[led.segment];
    r.look = bullets ? Look::bulleted : Look::run_in;
    r.level = bullets ? segments[led.segment].depth : 0;
    r.label.reset();
    r.title_end = led.end;
    r.title_word = words.longest("item_title", segments[led.segment].text.view()).has_value();
    r.score = 1.2 + (r.title_word ? 1.5 : 0);
    r.why = " +1.2 a title and its text, as others begin;";
  };
  for (const Mark& mark : all)
    for (const Led& led : led_by({&mark, 1}, false, segments, readings, words)) set(led, false);
  for (const Mark mark : {Mark::colon, Mark::dash})
    for (const Led& led : led_in_blocks(mark, segments, readings, words)) set(led, false);
  // Bullets say by themselves that they are of one kind.
  for (const Led& led : led_by(all, true, segments, readings, words)) set(led, true);
}

}  // namespace notulen::outlining
