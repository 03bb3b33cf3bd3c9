#include <algorithm>

#include "outline/draft.hpp"
#include "bytes.hpp"
#include "outline/presenter.hpp"
#include "outline/title_end.hpp"
#include "outline/title_words.hpp"

namespace notulen::outlining {
namespace {

constexpr std::size_t longest_title = 240;  // bytes, of one that stands below its number

// `Besluit: …` right below it.
bool decided_below(const Draft& d, std::size_t i) {
  return i + 1 < d.segments.size() && announces_decision(d.segments[i + 1].text.view(), d.words);
}

bool title_below(const Draft& d, std::size_t i) {
  const Segment& s = d.segments[i];
  return free(d, i) && s.bullet.empty() && !s.text.empty() && !d.readings[i].number && !(d.readings[i].label && d.readings[i].label->colon && d.readings[i].label->kind != "body") &&  // `Groep A: jongeren`
         (s.text.size() <= 90 || (s.text.size() <= longest_title && decided_below(d, i))) &&
         (s.quoted || !ends_with_any(s.text.view(), ".!?;,") || (s.style.capitals && s.text.size() <= 60) ||
          (s.blank_after && s.text.size() <= 50 && !has_verb(s.text.view(), 9, d.words)));
}

}  // namespace

namespace {

// `Zaaknummer: 2022-00317` between the number and `Onderwerp: Titel`: the segment of the title, `at` where it is that.
std::size_t behind_codes(const Draft& d, std::size_t at) {
  constexpr std::size_t most = 3;  // lines of codes
  const auto labelled = [&](std::size_t k, TableName table) {
    const std::string_view s = d.segments[k].text.view();
    const auto label = d.words.longest(table, s);
    return label && label->length < s.size() && s[label->length] == ':' && !d.segments[k].is_table();
  };
  for (std::size_t k = at; k < at + most && k + 1 < d.segments.size() && labelled(k, "other_label"); ++k)
    if (labelled(k + 1, "item_label")) return k + 1;
  return at;
}

}  // namespace

std::size_t fill_heading(const Draft& d, std::size_t i, OutlineItem& item) {
  const Segment& s = d.segments[i];
  std::size_t below = 0;
  const Reading& r = d.readings[i];
  const std::size_t begin = r.title_begin > 0 ? r.title_begin : r.number ? r.number->end : 0;
  if (r.number) item.number = r.number->printed;
  item.score = r.score;
  Text title = s.text.slice(begin, s.text.size()).trimmed();
  if (r.caption >= 0) {
    item.rest = title;
    item.title = d.segments[static_cast<std::size_t>(r.caption)].text;
    item.presenter = take_presenter(d, item.title);
    return 0;
  }
  // `Ad 3` and its text: the title stands in the agenda list.
  if (const auto listed = r.number && r.number->worded ? d.announced.find(r.number->printed) : d.announced.end();
      listed != d.announced.end() && (title.empty() ? !(i + 1 < d.segments.size() && title_below(d, i + 1)) || is_sentence(d.segments[i + 1].text.view(), d.words) || ends_with_any(d.segments[i + 1].text.view(), ".")
                                                    : is_sentence(title.view(), d.words) || (title.size() < 16 && ends_with_any(title.view(), ".")))) {
    const Segment& entry = d.segments[listed->second];
    item.title = entry.text.slice(d.readings[listed->second].number->end, entry.text.size()).trimmed();
    item.rest = title;
    item.presenter = take_presenter(d, item.title);
    return 0;
  }
  const bool shares = s.cut || d.run_on;
  // `Wat verder ter tafel komt Niets.`: a title that is a clause itself.
  const auto known = shares ? d.words.longest("item_title", title.view()) : std::nullopt;
  const bool clause = known && known->length + 1 < title.size() && has_verb(title.view().substr(0, known->length + 1), 9, d.words) && title.view()[known->length] == ' ' &&
                      capital(title.view().substr(known->length + 1));
  const std::size_t cut = clause ? known->length : s.style.heading > 0 || r.look == Look::labelled ? title.size()
                          : r.title_end > 0             ? std::min(r.title_end, title.size())
                          : r.number && capital_title(title.view()) ? title.size()  // `REKENING 2020. VASTSTELLING.`
                          : r.number && capitals_end(title.view()) > 0 ? capitals_end(title.view()) + 1
                          : is_sentence(title.view(), d.words) && !(s.cut && r.number && r.number->values.size() > 1) ? first_sentence(d, title.view())
                                                      : shared_end(d, title.view(), s.cut);
  item.rest = title.slice(cut, title.size()).trimmed();
  if (const std::size_t text = first_not_in<".:;- ">(item.rest.view()); text > 0 && text != std::string_view::npos) item.rest = item.rest.slice(text, item.rest.size());
  for (const std::string_view dash : {"– ", "— "})
    if (item.rest.view().starts_with(dash)) item.rest = item.rest.slice(dash.size(), item.rest.size()).trimmed();
  title = title.slice(0, cut).trimmed();
  if (s.presenter) item.presenter = *s.presenter;
  while (!title.empty() && ends_with_any(title.view(), ":-")) title = title.slice(0, title.size() - 1).trimmed();
  // A number alone on its line, or `### Agendapunt 2:`: the title stands on the next.
  if (title.empty() && item.rest.empty() && i + 1 < d.segments.size() && title_below(d, i + 1)) {
    below = behind_codes(d, i + 1) - i;
    title = d.segments[i + below].text;
    // `Onderwerp: Titel` behind a file's number
    if (const auto label = below > 1 ? d.words.longest("item_label", title.view()) : std::nullopt) title = title.slice(label->length + 1, title.size()).trimmed();
    // `Agendapunt: Titel`
    const auto word = d.words.longest("item_word", title.view());
    const std::size_t colon = word ? title.view().find_first_not_of(' ', word->length) : std::string_view::npos;
    if (colon != std::string_view::npos && title.view()[colon] == ':') title = title.slice(colon + 1, title.size()).trimmed();
  }
  if (item.presenter.empty()) item.presenter = take_presenter(d, title);
  item.title = title;
  return below;
}

}  // namespace notulen::outlining
