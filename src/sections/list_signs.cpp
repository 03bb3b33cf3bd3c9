#include "sections/list_signs.hpp"

#include <algorithm>

#include "bytes.hpp"
#include "outline/title_words.hpp"
#include "read/function.hpp"
#include "read/label.hpp"
#include "read/person.hpp"
#include "read/sentence.hpp"
#include "read/words.hpp"
#include "sections/prose.hpp"

namespace notulen {

bool starts_name(std::string_view text, const Vocabulary& words) {
  if (text.empty()) return false;
  return words.longest("honorific", text) || (fold_case(text.substr(0, 2)) != text.substr(0, 2) &&
                                               !words.longest("sentence_start", text));
}

bool starts_function(std::string_view text, const Vocabulary& words) {
  const std::size_t article = words.match_length("article", text);
  if (article == 0 || article + 1 >= text.size() || text[article] != ' ') return false;
  if (words.longest("role", text.substr(article + 1))) return true;
  // `de leden Vink (VVD) en Bos`
  const std::size_t member = words.match_length("membership", text.substr(article + 1)), name = article + member + 2;
  return member > 0 && name < text.size() && has_capital(text.substr(name, 1));
}

bool begins_list(std::string_view text, const Vocabulary& words) {
  const auto found = read_label(text, words);
  if (found && found->begin == 0 && list_label(found->kind) && (found->colon || starts_name(text.substr(found->end), words)))
    return true;
  constexpr std::size_t longest = 600;  // bytes of a sentence that is looked at
  const auto sentences = split_sentences(text.substr(0, longest), words);
  return !sentences.empty() && !read_presence_prose(text.substr(sentences[0].begin, sentences[0].end - sentences[0].begin), words).empty();
}

bool lists_names(std::string_view text, const Vocabulary& words) {
  if ((!starts_name(text, words) && !starts_function(text, words)) || text.size() > 2000) return false;
  const std::vector<Entry> entries = read_entries(text, words);
  if (entries.size() < 2) return false;
  return std::all_of(entries.begin(), entries.end(), [](const Entry& entry) {
    return entry.person.parts.family_name || entry.person.parts.given_name;
  });
}

bool lone_name(std::string_view text, const Vocabulary& words) {
  if (text.size() > 80 || !starts_name(text, words)) return false;
  const std::vector<Entry> entries = read_entries(text, words);
  return entries.size() == 1 && entries[0].person.parts.family_name;
}

bool full_name(std::string_view text, const Vocabulary& words) {
  while (!text.empty() && (text.back() == '.' || text.back() == ' ')) text.remove_suffix(1);
  const Honorifics honorifics = read_honorifics(text, words);
  const NameParts parts = name_parts(text.substr(honorifics.end), honorifics.value.has_value(), words);
  return starts_name(text, words) && parts.family_name && (parts.initials || parts.given_name) && has_capital(*parts.family_name) &&
         !words.longest("body", text);
}

std::string_view opens_members(std::string_view text, const Vocabulary& words) {
  const std::size_t comma = text.substr(0, 60).find(", ");
  if (comma == std::string_view::npos || !words.longest("article", text)) return {};
  for (const char c : text.substr(0, comma))
    if (c != ' ' && (c < 'a' || c > 'z')) return {};
  const std::string_view rest = text.substr(comma + 2);
  const auto opener = words.longest("list_opener", rest);
  const bool opens = opener && opener->length > 5 && rest.substr(0, opener->length).find(' ') != std::string_view::npos && opener->length + 1 < rest.size() &&
                     starts_name(rest.substr(opener->length + 1), words);
  return opens ? text.substr(0, comma) : std::string_view{};
}

std::size_t end_of_members(std::string_view text, std::size_t from, const Vocabulary& words) {
  for (std::size_t at = text.find(' ', from); at != std::string_view::npos; at = text.find(' ', at + 1))
    if (words.longest("beside_members", text.substr(at + 1)) || (at > 0 && text[at - 1] == ',' && words.longest("title_before_name", text.substr(at + 1)))) return at + 1;  // `…, wethouder Bos`
  return text.size();
}

bool full_board(std::string_view text, const Vocabulary& words) {
  const std::size_t open = std::min(text.find('('), std::size_t{120});
  return words.first("full_board", text, open).has_value();
}

namespace {

// Where the asides end that stand between a label and its names: `, blijkens de lijst, de heer A`.
std::size_t behind_asides(std::string_view text, std::size_t from, const Vocabulary& words) {
  constexpr std::size_t longest = 120;
  for (int tried = 0; tried < 2; ++tried) {
    const std::size_t at = first_not_in<" ,">(text, from);
    if (at == std::string_view::npos || !words.longest("aside", text.substr(at))) return from;
    const std::size_t comma = text.find(", ", at);
    if (comma == std::string_view::npos || comma - at > longest) return from;
    from = comma + 2;
  }
  return from;
}

// `het voltallig bestuur, t.w. A, B`: all of a body, and who they are.
std::optional<Counted> whole_body(std::string_view text, std::size_t from, const Vocabulary& words) {
  const std::string_view said = text.substr(std::min(text.size(), first_not_in<" ">(text, from)));
  std::size_t length = words.match_length("full_board", said);
  const auto board = words.longest("full_board", said.substr(0, length));
  if (length == 0) length = words.match_length("all_there", said);
  const std::size_t next = length == 0 ? std::string_view::npos : first_not_in<" ,:(">(said, length);
  if (next == std::string_view::npos || said[next - 1] == '(') return std::nullopt;
  const std::size_t opener = words.match_length("list_opener", said.substr(next));
  const std::size_t names = opener == 0 ? next : first_not_in<" :">(said, next + opener);
  if (names == std::string_view::npos || (opener == 0 && said.substr(length, next - length).find(':') == std::string_view::npos)) return std::nullopt;
  return Counted{static_cast<std::size_t>(said.data() - text.data()) + names, board ? std::string(board->value) : std::string()};
}

// `van de dorpsraad Els Mol, Jan Bos`: the body that the first are of, without a mark before them.
std::optional<Counted> body_and_names(std::string_view text, std::size_t from, const Vocabulary& words) {
  const std::size_t begin = std::min(first_not_in<" ">(text, from), text.size());
  const std::size_t link = serves_length(text.substr(begin), words);
  if (link == 0 || begin + link + 1 >= text.size()) return std::nullopt;
  const std::string_view whom = text.substr(begin + link + 1);
  const std::size_t body = words.match_length("list_body", whom);
  if (body == 0 || body + 1 >= whom.size() || whom[body] != ' ' || !starts_name(whom.substr(body + 1), words)) return std::nullopt;
  return Counted{begin + link + 1 + body + 1, std::string(whom.substr(0, body))};
}

}  // namespace

std::optional<Counted> behind_count(std::string_view text, std::size_t from, const Vocabulary& words) {
  if (from >= text.size()) return std::nullopt;
  if (const std::size_t behind = behind_asides(text, from, words); behind > from) {
    from = behind;
    if (starts_name(text.substr(from), words) || starts_function(text.substr(from), words)) return Counted{from, {}};
  }
  if (auto whole = whole_body(text, from, words)) return whole;
  if (auto members = body_and_names(text, from, words)) return members;
  const std::string_view said = text.substr(from, 200);
  std::size_t figure = words.match_length("about", said);
  while (figure < said.size() && said[figure] == ' ') ++figure;
  if (figure >= said.size() || ((said[figure] < '0' || said[figure] > '9') && !words.longest("vote_number", said.substr(figure)))) return std::nullopt;
  const std::size_t limit = std::min(first_in<"()">(said), said.size());
  std::optional<std::size_t> opener;
  for (std::size_t at = figure; at < limit; ++at) {
    if (!word_boundary(said, at) || said[at] == ' ') continue;
    if (const auto board = words.longest("full_board", said.substr(at))) {
      std::size_t end = at + board->length;
      while (end < said.size() && (said[end] == ' ' || said[end] == ',' || said[end] == ':')) ++end;
      if (end >= said.size() || said[end] == '(') return std::nullopt;  // the bracket names them
      return Counted{from + end, std::string(board->value)};
    }
    if (!opener && words.longest("list_opener", said.substr(at))) opener = at;
  }
  if (!opener) return std::nullopt;
  return Counted{from + *opener, {}};
}

std::size_t behind_exception(std::string_view text, std::size_t from, const Vocabulary& words) {
  const std::size_t all = std::min(first_not_in<" ">(text, from), text.size());
  const std::size_t length = words.match_length("all_there", text.substr(all));
  if (length == 0) return 0;
  const std::size_t next = std::min(first_not_in<" ,">(text, all + length), text.size());
  const std::size_t except = words.match_length("except", text.substr(next));
  return except > 0 && next + except + 1 < text.size() ? next + except + 1 : 0;
}

int bracket_depth(int depth, char c) { return std::clamp(depth + (c == '(') - (c == ')'), 0, 9); }

namespace {

// Where the sentence ends that begins at `from`, the dots of initials and short words inside it.
std::size_t sentence_end(std::string_view text, std::size_t from) {
  std::size_t at = text.find(". ", from);
  while (at != std::string_view::npos && (at < from + 3 || text[at - 1] < 'a' || text[at - 2] < 'a' || (at + 2 < text.size() && text[at + 2] >= 'a' && text[at + 2] <= 'z'))) at = text.find(". ", at + 2);
  return std::min(at, text.size());
}

}  // namespace

std::size_t list_end(std::string_view text, std::size_t from, const Vocabulary& words) {
  int depth = 0;
  std::size_t looked = from;
  for (std::size_t at = text.find(". ", from); at != std::string_view::npos; at = text.find(". ", at + 2)) {
    for (; looked < at; ++looked) depth = bracket_depth(depth, text[looked]);
    if (depth > 0) continue;
    // The dot of an initial or of a short word ends nothing.
    if (at < from + 3 || (text[at - 1] != ')' && (text[at - 1] < 'a' || text[at - 2] < 'a' || text[at - 3] == ' '))) continue;
    if (words.contains("honorific", last_word(text.substr(0, at + 1)))) continue;  // `kam. J. Land`
    const std::string_view said = text.substr(at + 2, sentence_end(text.substr(0, at + 500), at + 2) - (at + 2));
    if (said.size() > 400) continue;
    if (said.size() > 12 && has_capital(said.substr(0, 1)) && fold_case(said.substr(1)) == said.substr(1) && words.longest("beside_members", said)) return at + 1;  // `Verder zo'n 35 bewoners`: no name
    for (std::size_t word = said.find(' '); word != std::string_view::npos; word = said.find(' ', word + 1))
      if (words.longest("finite_verb", said.substr(word + 1))) return at + 1;
  }
  return text.size();
}

bool presides(std::string_view text, const Vocabulary& words) {
  const std::string_view said = text.substr(0, std::min({first_in<",;(:">(text), text.size(), std::size_t{80}}));
  for (std::size_t at = said.find(' '); at != std::string_view::npos; at = said.find(' ', at + 1)) {
    const auto cue = words.longest("presiding", said.substr(at + 1));
    if ((cue && cue->value == "before") || words.longest("minuting", said.substr(at + 1))) return true;
  }
  return false;
}

namespace {

// The end of a group's words without the count behind them: `VVD (6)`.
std::size_t without_count(std::string_view said) {
  std::size_t end = last_not_in<" \n">(said) + 1;
  if (end == 0 || said[end - 1] != ')') return end;
  const std::size_t open = said.rfind('(', end - 1);
  if (open == std::string_view::npos || open == 0 || end - open > 5 || open + 2 >= end) return end;
  const std::string_view figures = said.substr(open + 1, end - open - 2);
  if (first_not_in<"0123456789">(figures) != std::string_view::npos) return end;
  return last_not_in<" \n">(said, open - 1) + 1;
}

// Figures belong to a party's name alone: `D66`, `50PLUS`.
bool odd_figures(std::string_view said) {
  const auto capital = [&](std::size_t at) { return at < said.size() && said[at] >= 'A' && said[at] <= 'Z'; };
  for (std::size_t at = 0; at < said.size(); ++at) {
    const bool digit = said[at] >= '0' && said[at] <= '9';
    const bool inner = at > 0 && said[at - 1] >= '0' && said[at - 1] <= '9';
    const std::size_t end = digit && !inner ? std::min(first_not_in<"0123456789">(said, at), said.size()) : at;
    if (end > at && !capital(end) && !(at > 0 && capital(at - 1))) return true;
  }
  return false;
}

// `groep 5`, `klas 3b`: a word and its number; not `punt 3`.
bool numbered_group(std::string_view said, const Vocabulary& words) {
  const std::size_t blank = said.find(' '), digits = blank == std::string_view::npos ? blank : said.find_first_not_of("0123456789", blank + 1);
  if (blank == std::string_view::npos || blank < 3 || blank + 1 == said.size() || digits == blank + 1) return false;
  const std::size_t end = digits == std::string_view::npos ? said.size() : digits;
  return end - blank <= 3 && said.size() <= end + 1 && !words.contains("item_word", said.substr(0, blank)) && !words.contains("honorific", said.substr(0, blank));
}

// `VVD`, `PvdA`, `GroenLinks`: two capitals in one word.
bool party_like(std::string_view word) {
  return word.size() < 20 && first_in<".-'">(word) == std::string_view::npos &&
         std::count_if(word.begin(), word.end(), [](char c) { return c >= 'A' && c <= 'Z'; }) > 1;
}

bool known_group(std::string_view said, const Vocabulary& words) {
  if (words.contains("role", said) || words.contains("list_body", said)) return true;
  const auto kind = words.value("label", said);
  return kind && (officer_label(*kind) || *kind == "officers" || list_label(*kind) || *kind == "excused" || *kind == "unexcused");
}

// What a group may begin with behind the end of another: a capital, or `namens de …`.
bool opens_group(std::string_view said, const Vocabulary& words) {
  if (said.size() < 2 || said.size() > 40 || odd_figures(said) || said.find(" - ") != std::string_view::npos || said.find(" – ") != std::string_view::npos)
    return false;
  return fold_case(said.substr(0, 1)) != said.substr(0, 1) || words.longest("serves", said) || words.longest("group_lead", said) || words.longest("body", said);
}

// `dhr. T. van Rijn`, `Ineke Muur`: surely a whole person, so that what follows is none of the name.
bool person_ends(std::string_view said, const Vocabulary& words) {
  const Honorifics honorifics = read_honorifics(said, words);
  const std::string_view name = said.substr(honorifics.end);
  const NameParts parts = name_parts(name, honorifics.value.has_value(), words);
  if (!parts.family_name || !has_capital(*parts.family_name) || parts.family_name->find_first_of(" .") != std::string::npos) return false;
  return honorifics.value || parts.initials || words.contains("given_name", name.substr(0, name.find(' ')));
}

// The place of the last mark that parts groups in `text`, behind it; npos for none. The dot of an initial or honorific parts nothing.
std::size_t behind_mark(std::string_view text, const Vocabulary& words) {
  for (std::size_t at = text.size(); at-- > 0;) {
    const char c = text[at];
    if (c == ',' || c == ';' || c == '\n' || c == ')') return at + 1;
    if (c != '.' || at < 2 || text[at - 1] < 'a' || text[at - 2] < 'a' || at + 1 >= text.size() || text[at + 1] != ' ') continue;
    const std::string_view word = last_word(text.substr(0, at + 1));
    if (!words.contains("honorific", word) && !words.contains("abbreviation", word)) return at + 1;
  }
  return std::string_view::npos;
}

}  // namespace

bool heads_group(std::string_view text, const Vocabulary& words) {
  if (text.size() > 48 || first_in<",;:()/">(text) != std::string_view::npos || odd_figures(text)) return false;
  if (words.contains("party", text)) return true;
  for (constexpr TableName tables[] = {"group_lead", "serves"}; const TableName table : tables) {
    const std::size_t length = words.match_length(table, text);
    if (length == 0 || length + 1 >= text.size() || fold_case(text.substr(0, 1)) == text.substr(0, 1)) continue;
    const std::string_view rest = trimmed(text.substr(length));
    const std::string_view first = rest.substr(0, rest.find(' '));
    return length > 3 && !words.longest("honorific", rest) && !words.contains("given_name", first) && !name_parts(rest, true, words).initials;
  }
  return false;
}

std::optional<std::pair<std::size_t, std::size_t>> group_label(std::string_view text, const Vocabulary& words) {
  const std::size_t colon = text.substr(0, 60).find(':');
  if (colon == std::string_view::npos || colon == 0) return std::nullopt;
  const std::size_t end = without_count(text.substr(0, colon));
  const std::string_view said = text.substr(0, end);
  // `Boxdorp (De Negen) : A, B` is a group, `Jan Bos (De Negen): …` none.
  const std::size_t open = said.ends_with(")") ? said.find(" (") : std::string_view::npos;
  const bool club = open != std::string_view::npos && said.find('(') == open + 1 && said.find(')') + 1 == said.size() && open > 0 &&
                    !words.contains("given_name", said.substr(0, said.find(' '))) && !name_parts(said.substr(0, open), false, words).initials;
  if (said.empty() || (!club && first_in<"()">(said) != std::string_view::npos) || first_in<",;">(said) != std::string_view::npos) return std::nullopt;
  // `De vergadering had twee onderwerpen: …`
  if (constexpr std::size_t least = 20; said.size() > least && outlining::has_verb(said, 9, words) && !words.contains("label", said.substr(said.rfind(' ') + 1))) return std::nullopt;  // but `Van de raad is aanwezig: A`
  if (odd_figures(said) && !numbered_group(said, words) && !words.longest("remark", said)) return std::nullopt;
  if (colon + 1 < text.size() && text[colon + 1] != ' ' && text[colon + 1] != '\n') return std::nullopt;
  const std::size_t value = std::min(first_not_in<" \n">(text, colon + 1), text.size());
  return std::make_pair(end, value);
}

std::optional<Group> group_inside(std::string_view text, std::size_t from, const Vocabulary& words) {
  for (std::size_t colon = text.find(':', from); colon != std::string_view::npos; colon = text.find(':', colon + 1)) {
    if (colon + 1 < text.size() && text[colon + 1] != ' ' && text[colon + 1] != '\n') continue;
    // `A (Geborgd: bedrijven)`
    const std::size_t near = colon - from > 60 ? colon - 60 : from;
    const std::string_view before = text.substr(near, colon - near);
    if (const std::size_t open = before.rfind('('); open != std::string_view::npos && before.find(')', open) == std::string_view::npos) continue;
    const std::size_t end = near + without_count(text.substr(near, colon - near));
    const std::size_t mark = behind_mark(text.substr(near, end - near), words);
    std::size_t begin = mark == std::string_view::npos ? near : near + mark;
    begin = std::min(first_not_in<" ,\n">(text, begin), end);
    if (text.substr(begin).starts_with("en ")) begin += 3;
    const std::size_t persons = std::min(first_not_in<" \n">(text, colon + 1), text.size());
    const std::string_view said = text.substr(begin, end - begin);
    if (words.contains("list_opener", said.substr(said.rfind(' ') + 1))) continue;  // `en nieuw: A`
    // `… Jan Bos Namens de gemeente: A`
    for (std::size_t at = begin + 1; at < end; ++at)
      if (text[at - 1] == ' ' && ((text[at] >= 'A' && text[at] <= 'Z') || words.longest("group_word", text.substr(at, end - at))) &&
          (words.longest("serves", text.substr(at, end - at)) || words.longest("group_lead", text.substr(at, end - at))))
        return Group{at, end, persons, false};
    const bool first = mark == std::string_view::npos && begin == from;
    const bool open = mark != std::string_view::npos ? opens_group(said, words)
                                                     : first && opens_group(said, words) && (party_like(said) || words.longest("honorific", text.substr(persons)) || words.contains("given_name", text.substr(persons, first_in<" ,;">(text, persons) - persons)));
    if (open || ((first || mark != std::string_view::npos) && known_group(said, words))) {
      const auto kind = words.value("label", said);
      return Group{begin, end, persons, kind && !known_group(said, words)};
    }
    // Nothing parts it from the name before: the last words, where they are a group's.
    for (std::size_t at = begin; at < end; ++at) {
      if (at == begin || text[at - 1] != ' ') continue;
      const std::string_view last = text.substr(at, end - at);
      const std::size_t blank = last.find(' ');
      const bool one = blank == std::string_view::npos || (last.find(' ', blank + 1) == std::string_view::npos && words.contains("group_head", last.substr(0, blank)));  // `Regio Oost`
      if (known_group(last, words) || (one && (party_like(last) || (opens_group(last, words) && words.longest("honorific", text.substr(persons))))))
        return Group{at, end, persons, false};
    }
    // `dhr. T. van Rijn Waterschap: mw. I. Polder`: behind a whole name nothing else is left to be.
    for (std::size_t at = begin + 1; at < end; ++at)
      if (text[at - 1] == ' ' && opens_group(text.substr(at, end - at), words) && person_ends(text.substr(begin, at - 1 - begin), words) && starts_name(text.substr(persons), words))
        return Group{at, end, persons, false};
  }
  return std::nullopt;
}

std::optional<PartyLine> read_party_line(std::string_view text, bool known, const Vocabulary& words) {
  const auto group = group_label(text, words);
  if (!group || group->second >= text.size() || text.size() > 400) return std::nullopt;
  const std::string_view body = text.substr(0, group->first);
  const auto capitals =
      std::count_if(body.begin(), body.end(), [](char c) { return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); });
  if (first_in<"#+_=*">(body) != std::string_view::npos) return std::nullopt;
  // `Dorpsraad: A Bos, B Vink`, `Namens de gemeente: A Bos`
  const bool tells = words.contains("list_body", body) || words.contains("membership", body.substr(0, body.find(' '))) || words.longest("group_lead", body);
  if (!known && !tells && (capitals < 2 || body.size() > 30 || body.find(' ') != std::string_view::npos)) return std::nullopt;
  PartyLine line{std::string(body), group->second, read_entries(text.substr(group->second), words)};
  const bool people = !line.entries.empty() && std::all_of(line.entries.begin(), line.entries.end(), [](const Entry& entry) { return shows_name(entry.person); });
  if (!people) return std::nullopt;
  return line;
}

std::optional<Footnote> read_footnote(std::string_view text, std::string_view bullet, const Vocabulary& words) {
  Footnote note;
  if (bullet == "*") note.mark = bullet;
  std::size_t at = 0;
  while (at < text.size() && at < 8 && (text[at] == '*' || (text[at] >= '0' && text[at] <= '9'))) note.mark += text[at++];
  for (; at + 1 < text.size() && at < 8 && text[at] == '\xC2' && (text[at + 1] == '\xB9' || text[at + 1] == '\xB2' || text[at + 1] == '\xB3'); at += 2)
    note.mark += text.substr(at, 2);
  while (at < text.size() && (text[at] == ' ' || text[at] == '=')) ++at;
  note.said = text.substr(at);
  if (note.mark.empty() || note.said.empty() || note.said[0] < 'a' || note.said[0] > 'z') return std::nullopt;
  if (starts_name(note.said, words)) return std::nullopt;  // `* dhr. A` is one of a list
  return note;
}

}  // namespace notulen
