#include "outline/bare_headings.hpp"

#include <cstddef>
#include <utility>

#include "bytes.hpp"
#include "letters.hpp"
#include "outline/title_words.hpp"

namespace notulen::outlining {
namespace {

// `40-jarig bestaan`: a figure that is part of a word.
bool figure_in_word(std::string_view s) {
  const std::size_t dash = first_not_in<"0123456789">(s);
  return dash != 0 && dash != std::string_view::npos && dash + 1 < s.size() && s[dash] == '-' && lower(s[dash + 1]);
}

}  // namespace

void tight_headings(const std::vector<Segment>& segments, std::vector<Reading>& readings, const Vocabulary& words) {
  std::size_t apart = 0, headings = 0, titled = 0;
  std::vector<std::size_t> found;
  for (std::size_t i = 0; i < segments.size(); ++i) {
    apart += segments[i].below_blank();
    headings += readings[i].look != Look::none && readings[i].look != Look::plain && readings[i].score >= 1;
    if (i == 0 || i + 1 >= segments.size() || segments[i].is_table() || segments[i - 1].is_table() || segments[i + 1].is_table()) continue;
    const std::string_view all = segments[i].text.view(), before = segments[i - 1].text.view(), next = segments[i + 1].text.view();
    if ((readings[i].look != Look::none && !(readings[i].look == Look::plain && segments[i].blank_supposed)) || (readings[i].label && (readings[i].label->colon || !readings[i].title_word)) || !segments[i].bullet.empty() || segments[i].below_blank() || all.size() < 3 || all.size() > 45 || all.find(':') != std::string_view::npos) continue;
    if ((!upper(all[0]) && !figure_in_word(all)) || (ends_with_any(all, ".?!;,") && !words.contains("item_title", all)) || (has_verb(all, 9, words) && !words.longest("item_title", all)) || words.longest("talk_word", all) || words.longest("no_heading_start", all)) continue;
    const bool word = words.longest("item_title", all).has_value();
    const bool ended = ends_with_any(before, ".?!)") || (!found.empty() && found.back() + 1 < i && !ends_with_any(before, ",;:-"));
    if (!(ended || word) || segments[i + 1].below_blank()) continue;
    if (!(ends_with_any(next, ".?!") && next.size() >= 5) && !has_verb(next, 6, words)) continue;
    found.push_back(i);
    titled += word;
  }
  if (headings > 1 || titled < 2 || found.size() < 3 || segments.size() < 8 || apart * 4 > segments.size()) return;
  for (const std::size_t i : found) {
    Reading& r = readings[i];
    if (r.look == Look::plain) continue;
    const bool word = words.longest("item_title", segments[i].text.view()).has_value();
    r.look = Look::plain;
    r.title_word = word;
    r.score = 1.2 + (word ? 1.5 : 0);
    r.why = " +1.2 a short line between texts, where no lines stand apart;";
  }
}

void collected_headings(const std::vector<Segment>& segments, std::vector<Reading>& readings, const Vocabulary& words) {
  const auto told = [&](std::size_t i) {
    const Segment& s = segments[i];
    return !s.is_table() && s.bullet.empty() && !s.below_blank() && readings[i].look == Look::none && s.text.size() > 20 && ends_with_any(s.text.view(), ".?!)");
  };
  for (std::size_t i = 0; i + 2 < segments.size(); ++i) {
    if (!readings[i].number || readings[i].look == Look::none) continue;
    std::vector<std::size_t> found;
    std::size_t at = i + 1;
    for (; at + 1 < segments.size() && !segments[at].below_blank() && !segments[at].is_table() && (readings[at].look == Look::none || (readings[at].look == Look::plain && segments[at].blank_supposed)); ++at) {
      const std::string_view s = segments[at].text.view();
      const bool ended = at == i + 1 || told(at - 1);
      if (ended && told(at + 1) && segments[at].bullet.empty() && s.size() <= 45 && !s.empty() && upper(s[0]) && first_in<".,:;?!()">(s) == std::string_view::npos &&
          !(readings[at].label && readings[at].label->colon) && !has_verb(s, 9, words) && !words.longest("talk_word", s) && !words.longest("no_heading_start", s) && !words.longest("honorific", s))
        found.push_back(at);
    }
    if (found.size() < 2 || found.front() != i + 1) continue;
    // Under a subject of its own they must head more than a line each: `Kleur` and its sentence only tell of it.
    if (!words.longest("collective_item", text_after(segments[i], readings[i].number)) && at - i - 1 < 3 * found.size()) continue;
    for (const std::size_t k : found) {
      Reading& r = readings[k];
      r.look = Look::plain;
      r.title_word = words.longest("item_title", segments[k].text.view()).has_value();
      r.score = 1.2;
      r.why = " +1.2 a short line above its text, as others of its item;";
    }
  }
}

void stopped_headings(const std::vector<Segment>& segments, std::vector<Reading>& readings, const Vocabulary& words) {
  std::vector<std::size_t> found;
  std::size_t others = 0, titled = 0;
  const auto alone = [&](std::size_t i) {
    const Segment& s = segments[i];
    const std::string_view all = s.text.view();
    return !s.is_table() && s.bullet.empty() && s.blank_before && s.blank_after && all.size() > 6 && all.size() <= 45 && all.find('.') + 1 == all.size() && first_in<",:;()?!">(all) == std::string_view::npos && upper(all[0]);
  };
  for (std::size_t i = 0; i + 1 < segments.size(); ++i) {
    const Reading& r = readings[i];
    const std::string_view all = segments[i].text.view();
    if (r.look != Look::none && r.look != Look::plain) others += r.score >= 1 && r.number && r.number->kind == Number::Kind::arabic;
    if (!alone(i) || alone(i + 1) || segments[i + 1].is_table()) continue;
    if (r.look == Look::plain && r.title_word) ++titled;
    if (r.look != Look::none || r.number || r.label || has_verb(all, 9, words) || words.longest("rest_start", all) || words.longest("no_heading_start", all) || words.longest("honorific", all) || no_heading(all, words) > 0) continue;
    found.push_back(i);
  }
  if (titled < 2 || others > 1) return;
  for (const std::size_t i : found) {
    Reading& r = readings[i];
    r.look = Look::plain;
    r.score = 1.2;
    r.why = " +1.2 a short line with a stop, as other headings have;";
  }
}

}  // namespace notulen::outlining
