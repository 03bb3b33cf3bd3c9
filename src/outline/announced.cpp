#include <algorithm>
#include <cctype>
#include <set>
#include <string>

#include "outline/draft.hpp"

#include "outline/title_words.hpp"

namespace notulen::outlining {
namespace {

constexpr std::size_t most_announced = 60;  // entries of an agenda list that headings are held against

std::set<std::string> title_words(std::string_view title) {
  std::set<std::string> out;
  std::string word;
  for (const char c : fold_case(title) + ' ') {
    if (std::isalnum(static_cast<unsigned char>(c)) || static_cast<unsigned char>(c) >= 0x80) {
      word += c;
    } else if (!word.empty()) {
      if (word.size() > 3) out.insert(word);
      word.clear();
    }
  }
  return out;
}

// `Velden: wat is verplicht?` alone above its text, as the agenda list has it: a title, whatever it looks like.
void take_announced(Draft& d, std::size_t i, const std::set<std::string>& entries) {
  const Segment& s = d.segments[i];
  Reading& r = d.readings[i];
  if (r.look != Look::none || r.number || s.is_table() || !s.bullet.empty() || !s.blank_before || i + 1 >= d.segments.size() || s.text.size() < 8 || !entries.contains(fold_case(s.text.view()))) return;
  r.look = Look::plain;
  r.label.reset();
  r.title_end = s.text.size();
  r.score = 1.2;
  r.why = " +1.2 stands so in the agenda list;";
}

}  // namespace

void announce(Draft& d) {
  std::vector<std::set<std::string>> agenda;
  std::set<std::string> entries;  // case folded
  for (std::size_t i = 0; i < d.segments.size() && agenda.size() < most_announced; ++i)
    if (d.out.places[i].part == Part::agenda && !d.out.places[i].heading && !d.segments[i].is_table()) {
      if (d.readings[i].number) d.announced.emplace(d.readings[i].number->printed, i);
      agenda.push_back(title_words(text_after(d.segments[i], d.readings[i].number)));
      entries.insert(fold_case(text_after(d.segments[i], d.readings[i].number)));
    }
  if (agenda.size() < 2) return;
  for (std::size_t i = 0; i < d.segments.size(); ++i) {
    Reading& r = d.readings[i];
    if (free(d, i)) take_announced(d, i, entries);
    if (r.look == Look::none || !free(d, i) || d.segments[i].text.size() > 160) continue;
    const std::set<std::string> title = title_words(text_after(d.segments[i], r.number));
    for (const auto& entry : agenda) {
      const auto same = static_cast<std::size_t>(std::count_if(title.begin(), title.end(), [&](const std::string& w) { return entry.contains(w); }));
      if (same == 0 || same * 5 < std::max(title.size(), entry.size()) * 3) continue;
      r.score += 1.5;
      r.why += " +1.5 stands in the agenda list;";
      break;
    }
  }
}

}  // namespace notulen::outlining
