#include "resolve/confidence.hpp"

#include <algorithm>
#include <cmath>
#include <unordered_set>

#include "bytes.hpp"
#include "letters.hpp"
#include "vocabulary/ahead.hpp"

namespace notulen {
namespace {

// The odds that a reading is right. The weights were fitted on minutes that the readers had not been made for, and
// rounded: a sign is a property of the value and its neighbours, never of one document.
class Odds {
 public:
  // `reading` is the confidence the reading has by itself, `better` how much more often it proved right.
  Odds(double reading, double better) : odds_(std::log(reading / (1 - reading)) + better) {}

  Odds& when(bool holds, double weight) { return by(holds ? 1 : 0, weight); }
  Odds& by(double share, double weight) {
    odds_ += share * weight;
    return *this;
  }
  [[nodiscard]] double confidence() const { return std::clamp(1 / (1 + std::exp(-odds_)), 0.05, 0.99); }

 private:
  double odds_;
};

double share(std::size_t part, std::size_t whole) {
  return whole == 0 ? 0.0 : static_cast<double>(part) / static_cast<double>(whole);
}

// Calls f(word) for every word of the text, up to `most`.
template <typename F>
void each_word(std::string_view text, std::size_t most, F&& f) {
  for (std::size_t at = 0; at < text.size() && most > 0; --most) {
    const std::size_t end = std::min(text.find(' ', at), text.size());
    if (end > at) f(text.substr(at, end - at));
    at = end + 1;
  }
}

// Words that minutes are made of and names are not: of labels, columns, functions, headings.
std::size_t known_words(std::string_view text, const Vocabulary& words) {
  static constexpr TableName tables[] = {"role",        "attendance_column", "action_column", "item_title",     "body",   "genre",        "talk_word",
                                  "action_list", "decision_list",     "presence_mark", "decision_label", "reason", "meeting_word", "nobody", "label"};
  static constexpr vocabulary::TableSet any = [] {
    vocabulary::TableSet out;
    for (const TableName table : tables) out.add(table);
    return out;
  }();
  Ahead ahead(words);
  std::size_t known = 0;
  each_word(text, 12, [&](std::string_view word) {
    if (word.size() <= 3 || !ahead.may_match<any>(word) || words.contains("infix", word)) return;
    known += std::any_of(std::begin(tables), std::end(tables), [&](TableName table) {
      const auto value = words.value(table, word);
      return value && !value->empty();  // a suffix (`-lid`) may end a name too
    });
  });
  return known;
}

enum class Form { whole, titled, single, code };

// What is to be seen of one name by itself.
struct NameSigns {
  Form form = Form::code;
  bool small = false;   // a word in lower case that is no infix
  bool inner = false;   // `StoffelHoogh`, `Vink PvdA`
  bool letters = false; // `Vink VVD`: a party was taken for a part of the name
  std::size_t known = 0, length = 0;
  bool wordy = false;   // a sentence was taken for its role or organisation
  bool usual = false;   // most of the list are codes
  bool member = false;  // a person's name was taken for the organisation

  [[nodiscard]] bool doubtful() const { return (form == Form::code && !usual) || small || inner || letters || member || known > 0 || wordy; }
};

NameSigns signs_of(const Person& person, const Vocabulary& words) {
  NameSigns out;
  const NameParts& parts = person.parts;
  std::size_t capitals = 0;
  bool mixed = false, last = false;
  if (parts.family_name) out.form = parts.given_name || parts.initials ? Form::whole : person.honorific_prefix ? Form::titled : Form::code;
  else if (parts.given_name) out.form = Form::single;
  each_word(person.name, 20, [&](std::string_view word) {
    if (words.contains("infix", word)) return;
    ++out.length;
    if (word[0] >= 'a' && word[0] <= 'z') out.small = true;
    for (std::size_t i = 2; i < word.size(); ++i)
      if (upper(word[i]) && word[i - 1] >= 'a' && word[i - 1] <= 'z' && i > 2 && !word.starts_with("Mac")) out.inner = true;
    const bool all = word.size() > 1 && std::all_of(word.begin(), word.end(), upper);
    capitals += all;
    mixed = mixed || (!all && word.find('.') == std::string_view::npos);
    last = all;
  });
  // `An DE SMET` is written so on purpose: its capitals begin with the infix, or are all but the first word.
  out.letters = capitals == 1 && last && mixed && out.length > 1;
  if (person.organization)
    if (const std::size_t blank = person.organization->find(' '); blank != std::string::npos)
      out.member = words.contains("given_name", std::string_view(*person.organization).substr(0, blank));
  if (out.form == Form::code && out.length == 1) out.inner = false;  // `MvdB`
  out.known = std::min<std::size_t>(known_words(person.name, words), 2);
  out.wordy = (person.organization && person.organization->size() > 45) || (person.role && person.role->size() > 50);
  return out;
}

void weigh_persons(Document& document, const Vocabulary& words) {
  std::vector<NameSigns> signs[2];
  std::size_t doubtful = 0, letters = 0, codes = 0, whole[2]{};
  std::vector<Person>* const lists[2]{&document.attendees, &document.apologies};
  for (std::size_t k = 0; k < 2; ++k)
    for (const Person& person : *lists[k]) {
      signs[k].push_back(signs_of(person, words));
      letters += signs[k].back().letters;
      codes += signs[k].back().form == Form::code;
      whole[k] += signs[k].back().form <= Form::titled;
    }
  const std::size_t all = signs[0].size() + signs[1].size();
  for (auto& list : signs)
    for (NameSigns& sign : list) {
      if (2 * letters > all) sign.letters = false;  // `Lode VERBEEK`: a whole list writes its surnames so
      sign.usual = 2 * codes > all;
      doubtful += sign.doubtful();
    }
  std::unordered_set<std::string_view> present;
  for (const Person& person : document.attendees) present.insert(person.name);
  std::unordered_set<std::string_view> both;
  for (const Person& person : document.apologies)
    if (present.count(person.name) > 0) both.insert(person.name);
  // Many more absent than there: likely the list went on where it should have ended.
  const bool upset = document.apologies.size() > document.attendees.size() + 4;
  for (std::size_t k = 0; k < 2; ++k) {
    std::size_t count[4]{};
    for (const NameSigns& one : signs[k]) ++count[static_cast<std::size_t>(one.form)];
    for (std::size_t i = 0; i < signs[k].size(); ++i) {
      Person& person = (*lists[k])[i];
      const NameSigns& sign = signs[k][i];
      const std::size_t alike = sign.form <= Form::titled ? whole[k] : count[static_cast<std::size_t>(sign.form)];
      person.confidence = Odds(person.confidence, 1.3)
                              .when(sign.form == Form::single, -0.4)
                              .when(sign.form == Form::code, -0.9)
                              .when(sign.small, -2.7)
                              .by(static_cast<double>(sign.known), -1.8)
                              .when(sign.length > 3, -2)
                              .when(sign.inner, -2.7)
                              .when(sign.letters, -2.5)
                              .when(sign.member, -3)
                              .by(1 - share(alike, signs[k].size()), -3.1)
                              .by(share(doubtful - sign.doubtful(), all), -2.8)
                              .when(sign.wordy, -0.6)
                              .when(both.count(person.name) > 0, -1)
                              .when(k == 1 && upset, -2.9)
                              .when(person.role.has_value(), 1.2)
                              .when(person.organization.has_value(), 1)
                              .confidence();
    }
  }
}

struct Listed {
  AgendaItem* item;
  const AgendaItem* above;  // the one it stands under
};

// Items as one list, whatever their level.
void gather(std::vector<AgendaItem>& items, const AgendaItem* above, std::vector<Listed>& out) {
  for (AgendaItem& item : items) {
    out.push_back({&item, above});
    gather(item.items, &item, out);
  }
}

bool digits(std::string_view text) { return first_in<"0123456789">(text) != std::string_view::npos; }

// `A- Verslag`: a part of the number was left in the title.
bool lettered(std::string_view title) {
  return title.size() > 2 && upper(title[0]) && (title[1] == '-' || title[1] == '.' || title[1] == ')') && title[2] == ' ';
}

// `5.1` below `5`: the number itself tells whose sub-item it is.
bool continues(const AgendaItem& item, const AgendaItem& above) {
  return item.number && above.number && item.number->size() > above.number->size() && item.number->starts_with(*above.number);
}

void weigh_items(Document& document, const Vocabulary& words) {
  std::vector<Listed> items;
  gather(document.agenda_items, nullptr, items);
  const auto titled = [&](const AgendaItem& item) { return item.title && words.longest("item_title", *item.title); };
  const auto stopped = [](const AgendaItem& item) { return item.title && item.title->ends_with('.'); };
  std::size_t known = 0, stops = 0, middling = 0;
  for (const auto& [item, above] : items) {
    known += titled(*item);
    stops += stopped(*item);
    middling += item->confidence < 0.9;
  }
  const double doubt = share(middling, items.size());
  for (const auto& [item, above] : items) {
    const std::string title = item->title.value_or("");
    bool verb = false;
    std::size_t length = 0;
    const std::string_view last = std::string_view(title).substr(title.rfind(' ') + 1);
    each_word(title, 9, [&](std::string_view word) {
      verb = verb || words.contains("finite_verb", word);
      ++length;
    });
    item->confidence = Odds(item->confidence, 1.6)
                           .when(titled(*item), 0.7)
                           .when(title.find(": ") != std::string::npos, -2)
                           .when(title.find(',') != std::string::npos, -0.6)
                           .when(title.find('(') != std::string::npos, -0.9)
                           .when(title.ends_with("-") || title.ends_with("–"), -2.4)
                           .when(digits(title), -1.5)
                           .when(length > 6, -0.6)
                           .when(verb, -0.8)
                           .when(title.empty(), -2.7)
                           .when(lettered(title), -2.7)
                           .when(words.contains("decision_label", last) && last.size() < title.size(), -1.8)
                           .when(stopped(*item), -1.4 - 0.8 * (1 - share(stops, items.size())))
                           .when(item->content.empty() && item->items.empty(), -2.8)
                           .when(above != nullptr && !continues(*item, *above), -2)
                           .when(item->number && !digits(*item->number), -0.4)
                           .by(1 - std::min(1.0, 3 * share(known, items.size())), -2.8)
                           .when(items.size() < 3, -0.3)
                           .by(doubt, -1)
                           .confidence();
  }
}

// A full stop inside, behind a word that is no abbreviation.
bool several_sentences(std::string_view text) {
  for (std::size_t at = text.find(". "); at != std::string_view::npos; at = text.find(". ", at + 2))
    if (at > 3 && at + 2 < text.size() && upper(text[at + 2]) && first_in<". ,">(text.substr(at - 3, 3)) == std::string_view::npos) return true;
  return false;
}

void weigh_decisions(Document& document) {
  for (Decision& decision : document.decisions) {
    const char first = decision.text.empty() ? ' ' : decision.text.front();
    const bool ended = decision.text.ends_with('.') || decision.text.ends_with('!');
    decision.confidence = Odds(decision.confidence, 0.9)
                              .when(decision.confidence > 0.77 && decision.confidence < 0.88, -0.5)  // a verdict, a motion's outcome
                              .when((first >= 'a' && first <= 'z') || (first >= '0' && first <= '9'), -1)
                              .when(decision.text.size() < 28, -1.1)
                              .when(decision.text.size() > 200, -0.7)
                              .when(!ended, -1)
                              .when(several_sentences(decision.text), -0.7)
                              .when(decision.vote.has_value(), 1)
                              .confidence();
  }
}

void weigh_follow_ups(Document& document) {
  const auto count = [](const std::string& text) {
    return text.empty() ? 0u : 1 + static_cast<std::size_t>(std::count(text.begin(), text.end(), ' '));
  };
  // A list whose entries are hardly longer than a word is most likely cells of a table, each taken for a row.
  std::size_t all[2]{}, brief[2]{};
  for (const FollowUp& one : document.follow_ups) {
    ++all[one.agenda_item.has_value()];
    brief[one.agenda_item.has_value()] += count(one.text) <= 2;
  }
  for (FollowUp& one : document.follow_ups) {
    const bool below = one.agenda_item.has_value();
    const bool linked = std::any_of(one.owner_ids.begin(), one.owner_ids.end(), [](const Maybe& id) { return id.has_value(); });
    one.confidence = Odds(one.confidence, -0.1)
                         .when(!one.owners.empty(), 0.5)
                         .when(linked, 1.7)
                         .when(one.due_text.has_value(), 0.4)
                         .when(one.status.has_value(), 0.5)
                         .when(one.text.find(" – ") != std::string::npos || one.text.find(" | ") != std::string::npos, -1.5)
                         .when(count(one.text) == 1, -0.4)
                         .when(count(one.text) <= 3, -0.6)
                         .when(!below, -0.6)
                         .by(share(brief[below], all[below]), -1.3)
                         .confidence();
  }
}

}  // namespace

void weigh_confidence(Document& document, const Vocabulary& words) {
  weigh_persons(document, words);
  weigh_items(document, words);
  weigh_decisions(document);
  weigh_follow_ups(document);
}

}  // namespace notulen
