#include "outline/presenter.hpp"

#include <algorithm>
#include <utility>

#include "bytes.hpp"
#include "read/function.hpp"
#include "read/named_list.hpp"
#include "read/person.hpp"

namespace notulen::outlining {
namespace {

// Every word of it is (part of) a name in the attendance, infixes and `en` apart.
bool attendee(const Draft& d, std::string_view name) {
  int known = 0, all = 0;
  for (std::size_t at = 0; at < name.size() && all < 8;) {
    const std::size_t end = std::min(first_in<" ,/&">(name, at), name.size());
    const std::string_view word = name.substr(at, end - at);
    at = end + 1;
    if (word.empty() || word == "en" || d.words.contains("infix", word) || d.words.contains("honorific", word)) continue;
    ++all;
    if (!(word[0] >= 'A' && word[0] <= 'Z') || !d.names.contains(fold_case(word))) return false;
    ++known;
  }
  return known > 0 && all <= 6;
}

// `PvdA, GroenLinks`: who moved it, no person.
bool parties(const Draft& d, std::string_view inside) {
  for (std::size_t at = 0; at < inside.size();) {
    const std::size_t end = std::min(first_in<",/&">(inside, at), inside.size());
    std::string_view word = inside.substr(at, end - at);
    word = word.substr(std::min(word.find_first_not_of(' '), word.size()));
    word = word.substr(0, word.find_last_not_of(' ') + 1);
    if (!word.empty() && d.words.contains("party", word)) return true;
    at = end + 1;
  }
  return false;
}

// One to four words that begin with a capital (infixes apart), perhaps ` - Plaats` behind; or somebody of the attendance.
bool presenter(const Draft& d, std::string_view inside) {
  if (inside.empty() || inside.size() > 60) return false;
  if (d.words.contains("role", inside) && inside.size() <= 4) return true;
  if (parties(d, inside)) return false;
  const Honorifics titles = read_honorifics(inside, d.words);
  const bool titled = titles.value && titles.end < inside.size();  // `mw. Ockhuijsen`: one name is enough
  if (titled) inside.remove_prefix(titles.end);
  if (attendee(d, inside)) return true;
  if (inside.find(' ') == std::string_view::npos && inside.size() > 2 && d.words.contains("given_name", inside) && !d.words.contains("place_word", inside)) return true;  // `Hooilanden (Griet)`
  std::size_t dash = inside.find(" - ");
  if (dash == std::string_view::npos) dash = inside.find(" – ");
  const std::string_view name = inside.substr(0, dash);
  int capitals = 0, all = 0;
  for (std::size_t at = 0; at < name.size();) {
    std::size_t end = name.find(' ', at);
    if (end == std::string_view::npos) end = name.size();
    const std::string_view word = name.substr(at, end - at);
    ++all;
    if (first_in<"0123456789">(word) != std::string_view::npos) return false;
    if (!word.empty() && word[0] >= 'A' && word[0] <= 'Z') ++capitals;
    else if (!d.words.contains("infix", word)) return false;
    at = end + 1;
    while (at < name.size() && name[at] == ' ') ++at;
  }
  return capitals >= (dash == std::string_view::npos && !titled ? 2 : 1) && all <= 5;
}

// Where the name begins behind a word that announces it: `portefeuillehouder De Leede`, `inleiding door Hans Versluis`.
std::size_t behind_presenter_word(const Draft& d, std::string_view s) {
  const auto word = d.words.longest("presenter_word", s);
  if (!word) {
    // `(wethouder Bos)`, who is listed
    const std::string_view said = s.substr(0, s.find(')'));
    const std::size_t title = name_behind_title(said, d.words);
    return title > 0 && attendee(d, said.substr(title)) ? title : 0;
  }
  const std::size_t at = first_not_in<" :.">(s, word->length);
  return at == std::string_view::npos || !(s[at] >= 'A' && s[at] <= 'Z') ? 0 : at;
}

// `Bob Vink, gemeente Oost`, `Els Mol en Jan Bos, Stichting Wad`: whole names and whom they are of.
bool speaker_of_body(const Draft& d, std::string_view said) {
  if (said.find(", ") == std::string_view::npos || said.size() > 90) return false;
  const auto named = read_named_list(said, d.words);
  return named && named->persons > 0 && named->sure == named->persons && named->bodies > 0;
}

// As rfind(), for two or more bytes of which the first is rare.
std::size_t last_of(std::string_view s, std::string_view mark) {
  std::size_t at = s.rfind(mark[0]);
  while (at != std::string_view::npos && !s.substr(at).starts_with(mark)) at = at == 0 ? std::string_view::npos : s.rfind(mark[0], at - 1);
  return at;
}

}  // namespace

Text take_presenter(const Draft& d, Text& title) {
  if (title.view().ends_with(").")) {  // `Begroting (Els). De cijfers …`
    Text whole = title.slice(0, title.size() - 1);
    Text name = take_presenter(d, whole);
    if (!name.empty()) title = std::move(whole);
    return name;
  }
  const std::string_view s = title.view();
  // `Motie “Laat de bus rijden” (Dorpsbelangen)`: who moved it.
  const bool motion = d.words.longest("motion_line", s).has_value();
  const std::size_t open = s.ends_with(")") && !motion ? s.rfind('(') : std::string_view::npos;
  if (open != std::string_view::npos && open >= 3) {
    const std::size_t behind = behind_presenter_word(d, s.substr(open + 1));
    if (behind > 0 || presenter(d, s.substr(open + 1, s.size() - open - 2))) {
      Text name = title.slice(open + 1 + behind, title.size() - 1).trimmed();
      title = title.slice(0, open).trimmed();
      return name;
    }
  }
  if (const std::size_t colon = s.find(": "); colon != std::string_view::npos && colon < 40 && attendee(d, s.substr(0, colon))) {
    Text name = title.slice(0, colon).trimmed();
    title = title.slice(colon + 2, title.size()).trimmed();
    return name;
  }
  for (const std::string_view mark : {", ", " - ", " – "}) {
    const std::size_t at = last_of(s, mark);
    if (at == std::string_view::npos || at < 3) continue;
    const std::size_t behind = behind_presenter_word(d, s.substr(at + mark.size()));
    if (behind == 0 && !attendee(d, s.substr(at + mark.size())) && (mark == ", " || !speaker_of_body(d, s.substr(at + mark.size())))) continue;
    Text name = title.slice(at + mark.size() + behind, title.size()).trimmed();
    title = title.slice(0, at).trimmed();
    return name;
  }
  return {};
}

bool lone_name(const Draft& d, std::string_view text) {
  if (!attendee(d, text)) return false;
  const Honorifics honorifics = read_honorifics(text, d.words);
  const std::string_view name = text.substr(honorifics.end);
  return honorifics.value || d.words.contains("given_name", name.substr(0, name.find(' '))) || name_parts(name, false, d.words).initials;
}

void presenters_below(Draft& d) {
  // `Presenter: Els Mol`: where the name begins; 0 where the line is the name.
  const auto name_at = [&](std::size_t i) {
    const std::string_view s = d.segments[i].text.view();
    const std::size_t colon = s.find(": ");
    return colon != std::string_view::npos && d.words.contains("presenter_label", s.substr(0, colon)) ? colon + 2 : std::size_t{0};
  };
  const auto names_one = [&](std::size_t i) {
    const Segment& s = d.segments[i];
    if (s.is_table() || !s.bullet.empty() || s.text.size() >= 60 || d.out.places[i].part != Part::item || d.out.places[i].heading) return false;
    const std::size_t at = name_at(i);
    std::string_view name = s.text.view().substr(at);
    if (name.starts_with('@')) name.remove_prefix(1);
    return lone_name(d, name) || (at > 0 && presenter(d, name));
  };
  std::vector<std::size_t> found;
  for (std::size_t i = 1; i < d.segments.size(); ++i) {
    if (!names_one(i)) continue;
    const Place& place = d.out.places[i];
    const bool text_follows = i + 1 < d.segments.size() && d.out.places[i + 1].item == place.item && !d.out.places[i + 1].heading;
    if (!d.out.places[i - 1].heading || d.out.places[i - 1].item != place.item || !text_follows) return;
    if (d.out.items[static_cast<std::size_t>(place.item)].presenter.empty()) found.push_back(i);
  }
  for (const std::size_t i : found) {
    const Text& text = d.segments[i].text;
    const std::size_t at = name_at(i);
    d.out.items[static_cast<std::size_t>(d.out.places[i].item)].presenter = text.slice(at + (text.view()[at] == '@'), text.size());
    d.out.places[i].heading = true;
  }
}

}  // namespace notulen::outlining
