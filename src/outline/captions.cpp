// Titles that stand above the number of their article: `Rooster van aftreden` over `Art. 77. Namens commissie II …`.

#include <algorithm>
#include <vector>

#include "outline/draft.hpp"

#include "outline/title_words.hpp"

namespace notulen::outlining {
namespace {

// The text behind the number is a sentence or a paragraph of them, no title.
bool tells(const Draft& d, std::size_t i) {
  const std::string_view text = text_after(d.segments[i], d.readings[i].number);
  return text.size() > 110 || is_sentence(text, d.words) || (ends_with_any(text, ".") && has_verb(text, 9, d.words));
}

// A short line by itself, no value and no sentence.
bool short_line(const Draft& d, std::size_t i) {
  const Segment& s = d.segments[i];
  const Reading& r = d.readings[i];
  const std::string_view text = s.text.view();
  if (!free(d, i) || text.empty() || text.size() > 80 || !s.bullet.empty() || s.style.heading > 0 || r.number || !s.blank_before) return false;
  if (r.label && r.label->colon) return false;
  const char first = text[0];
  return ((first >= 'A' && first <= 'Z') || static_cast<unsigned char>(first) >= 0x80) && !ends_with_any(text, ".:;,?!") && !ends_in_action(text, d.words) && !d.words.contains("talk_word", text);
}

}  // namespace

void find_captions(Draft& d) {
  std::vector<std::size_t> captioned;
  std::size_t numbered = 0;
  long last = 0;
  for (std::size_t i = 1; i < d.segments.size(); ++i) {
    const Reading& r = d.readings[i];
    if (!r.number || r.number->kind != Number::Kind::arabic || r.number->values.size() != 1 || !r.number->closed || !free(d, i) ||
        !d.segments[i].bullet.empty() || r.look == Look::mark || !tells(d, i))
      continue;
    ++numbered;
    if (!short_line(d, i - 1)) continue;
    // Numbers that begin anew are those of lists below their headings.
    if (r.number->values[0] <= last) return;
    last = r.number->values[0];
    captioned.push_back(i);
  }
  if (captioned.empty() || captioned.size() * 2 < numbered) return;
  const Number& first = *d.readings[captioned.front()].number;
  if (captioned.size() < 3 && !first.worded) return;
  if (captioned.size() < 2 && (numbered > 1 || first.values[0] < 2)) return;  // one alone is an article out of many
  for (const std::size_t i : captioned) {
    Reading& r = d.readings[i];
    r.caption = static_cast<int>(i) - 1;
    r.title_word = r.title_word || d.readings[i - 1].title_word;
    r.score += 1;
    r.why += " +1.0 its title stands above it;";
    d.readings[i - 1].look = Look::none;
    d.readings[i - 1].why += " the title of the article below;";
    // `Acta (1959) Art. 77` above both: the page's head.
    if (i > 1 && short_line(d, i - 2) && d.segments[i - 2].text.view().ends_with(" " + r.number->printed)) d.readings[i - 2].look = Look::none;
  }
}

}  // namespace notulen::outlining
