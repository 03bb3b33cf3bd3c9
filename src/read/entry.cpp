#include "read/entry.hpp"

#include <algorithm>
#include <string>

#include "grammar/entry.hpp"
#include "read/person.hpp"

namespace notulen {
namespace {

namespace g = grammar::entry;

enum class Kind { chunk, bracket, comma, semicolon, conjunction, dash, mark };

struct Part {
  Kind kind;
  std::string_view text;
};

using Parts = std::vector<Part>;

template <typename Rule>
struct action {};

template <Kind K>
struct collect {
  template <typename Input>
  static void apply(const Input& in, const Vocabulary&, Parts& parts) {
    parts.push_back({K, std::string_view(in.begin(), in.size())});
  }
};
template <> struct action<g::chunk> : collect<Kind::chunk> {};
template <> struct action<g::bracket> : collect<Kind::bracket> {};
template <> struct action<g::comma> : collect<Kind::comma> {};
template <> struct action<g::semicolon> : collect<Kind::semicolon> {};
template <> struct action<g::conjunction> : collect<Kind::conjunction> {};
template <> struct action<g::organisation_dash> : collect<Kind::dash> {};
template <> struct action<g::mark> : collect<Kind::mark> {};

std::string_view trimmed(std::string_view s) {
  const auto first = s.find_first_not_of(" \t\n");
  return first == std::string_view::npos ? std::string_view{} : s.substr(first, s.find_last_not_of(" \t\n.") - first + 1);
}

bool has_capital(std::string_view s) { return fold_case(s) != s; }

// A code such as `FtH`: short, and its letters begin the words of the name.
bool code_of(std::string_view code, std::string_view name) {
  if (code.size() < 2 || code.size() > 4 || code.find(' ') != std::string_view::npos) return false;
  // A code stands beside a first name too: `Bob (BV)`.
  if (name.find(' ') == std::string_view::npos && code.size() < 4 && code[0] == name[0] && code != name &&
      std::all_of(code.begin(), code.end(), [](char c) { return c >= 'A' && c <= 'Z'; }))
    return true;
  std::string starts;
  for (std::size_t i = 0; i < name.size(); ++i)
    if (i == 0 || name[i - 1] == ' ' || name[i - 1] == '-' || name[i - 1] == '.') starts += name[i];
  if (fold_case(starts) == fold_case(code)) return true;
  // The second half of a double name may be left out: `Jan-Willem de Vries (JdV)`.
  std::string fewer;
  for (std::size_t i = 0; i < name.size(); ++i)
    if (i == 0 || name[i - 1] == ' ' || name[i - 1] == '.') fewer += name[i];
  return fold_case(fewer) == fold_case(code);
}

bool starts_with_word(std::string_view text, std::string_view word, const Vocabulary& words) {
  return words.match_length("serves", text) > 0 && fold_case(text).rfind(word, 0) == 0;
}

// Whom plain members sit for: `leden van de raad`.
std::string_view membership_of(std::string_view said, const Vocabulary& words) {
  const std::size_t member = words.match_length("membership", said);
  if (member == 0) return {};
  const std::string_view rest = trimmed(said.substr(member));
  const std::size_t link = words.match_length("serves", rest);
  return link == 0 ? std::string_view{} : trimmed(rest.substr(link));
}

// The bytes of the function at the start of `said`, with up to three words before it: `scheidend penningmeester`.
std::size_t role_length(std::string_view said, const Vocabulary& words) {
  std::size_t at = 0;
  for (int tried = 0; tried < 3 && at < said.size(); ++tried) {
    if (const auto role = words.longest("role", said.substr(at))) {
      // A given name may end as functions do (`-lid`).
      const std::size_t rest = at + role->length + 1;
      const bool name = role->value.empty() && rest < said.size() && has_capital(said.substr(at, 1)) &&
                        has_capital(said.substr(rest, 1)) && said[rest - 1] == ' ';
      return name ? 0 : at + role->length;
    }
    if (has_capital(said.substr(at, said.find(' ', at) - at))) return 0;
    at = said.find_first_of(" /", at);
    if (at == std::string_view::npos) return 0;
    ++at;
  }
  return 0;
}

// What stands behind a function names whom it serves: `gemeente X`, `van de raad`, `VVD`.
bool serves(std::string_view rest, const Vocabulary& words) {
  if (rest.size() < 2 || rest.find(';') != std::string_view::npos) return false;
  return words.longest("body", rest) || words.longest("serves", rest) ||
         (rest.find(' ') == std::string_view::npos && rest[1] >= 'A' && rest[1] <= 'Z');
}

// Where a full name begins behind a function with a capital; 0 for none.
std::size_t name_behind_function(std::string_view said, const Vocabulary& words) {
  const auto role = words.longest("role", said);
  if (!role || role->value.empty() || !has_capital(said.substr(0, 1)) || role->length + 1 >= said.size()) return 0;
  const std::string_view rest = said.substr(role->length + 1);
  if (said[role->length] != ' ' || !has_capital(rest.substr(0, 1)) || words.longest("body", rest)) return 0;
  const NameParts parts = name_parts(rest, false, words);
  return parts.family_name && (parts.given_name || parts.initials) ? role->length + 1 : 0;
}

// The text from the start of the first to the end of the second, which follows it.
std::string_view joined_text(std::string_view first, std::string_view second) {
  return {first.data(), static_cast<std::size_t>(second.data() + second.size() - first.data())};
}

// Where `vervangt B` begins inside the words of one person; 0 for nowhere.
std::size_t stand_in_inside(std::string_view said, const Vocabulary& words) {
  for (std::size_t at = said.find(' '); at != std::string_view::npos && at < 80; at = said.find(' ', at + 1))
    if (const auto found = words.longest("stands_in", said.substr(at + 1)))
      if (!found->value.ends_with("apart") && at + 1 + found->length < said.size()) return at + 1;
  return 0;
}

bool sentence_like(std::string_view name, const Vocabulary& words);

// Where the name begins behind a function that opens an entry (`wethouder K. Vink`, `Secretaris Vink`); 0 for none.
std::size_t name_behind_title(std::string_view said, const Vocabulary& words) {
  const auto role = words.longest("role", said);
  if (!role || role->length + 1 >= said.size() || said[role->length] != ' ') return 0;
  if (role->value.empty() && has_capital(said.substr(0, 1))) return 0;  // a given name may end as functions do
  std::string_view rest = said.substr(role->length + 1);
  const Honorifics honorifics = read_honorifics(rest, words);
  rest.remove_prefix(honorifics.end);
  if (rest.size() < 3 || words.longest("body", rest) || words.longest("role", rest)) return 0;
  const bool infix = words.longest("infix", rest).has_value();
  if (!infix && !has_capital(rest.substr(0, 1))) return 0;
  // `manager ICT`: a word of capitals alone is no name.
  if (rest.find(' ') == std::string_view::npos &&
      std::all_of(rest.begin(), rest.end(), [](char c) { return c < 'a' || c > 'z'; })) return 0;
  return name_parts(rest, true, words).family_name && !sentence_like(rest, words) ? role->length + 1 : 0;
}

// The person that a statement names as the one sat for, or as the one who sits: `vervangt Jan Bos`.
bool stands_in(Person& person, std::string_view said, const Vocabulary& words) {
  const auto found = words.longest("stands_in", said);
  if (!found) return false;
  std::string_view whom = trimmed(said.substr(found->length));
  if (!whom.empty() && whom.front() == ':') whom = trimmed(whom.substr(1));
  whom.remove_prefix(read_honorifics(whom, words).end);
  const NameParts parts = name_parts(whom, true, words);
  if (!parts.family_name || !has_capital(whom) || words.longest("body", whom)) return false;
  (found->value.starts_with("replaces") ? person.replaces : person.replaced_by) = std::string(whom);
  return true;
}

// True for words that no name is made of: `Het aantal leden was groter`.
bool sentence_like(std::string_view name, const Vocabulary& words) {
  std::size_t small = 0;
  for (std::size_t at = 0; at < name.size();) {
    if (const std::size_t infix = words.match_length("infix", name.substr(at))) {
      at += infix;
    } else {
      small += name[at] >= 'a' && name[at] <= 'z';
      at = name.find(' ', at);
    }
    at = at < name.size() ? name.find_first_not_of(' ', at) : name.size();
  }
  return small >= 2 || (small == 1 && words.longest("sentence_start", name));
}

// Puts one statement about a person (a bracket's part, words behind a comma or dash) where it belongs.
void describe(Person& person, std::string_view said, const Vocabulary& words, bool else_remark = false) {
  said = trimmed(said);
  said = trimmed(said.substr(words.match_length("all_of_them", said)));
  if (said.empty()) return;
  const auto set = [&](Maybe& where, std::string_view value) {
    if (where) where->append(", ").append(value);
    else where = std::string(value);
  };
  if (stands_in(person, said, words)) return;
  if (const auto presence = words.longest("presence", said)) {
    set(presence->value == "from" ? person.present_from : person.present_until, trimmed(said.substr(presence->length)));
  } else if (const auto notice = words.value("notice", said)) {
    if (*notice == "yes" || *notice == "no") person.notice = *notice == "yes";
  } else if (words.longest("reason", said)) {
    set(person.reason, said);
  } else if (const auto remark = words.longest("remark", said)) {
    const std::string_view rest = trimmed(said.substr(remark->length));
    const std::size_t function = role_length(rest, words);
    set(person.remark, function > 0 ? said.substr(0, remark->length) : said);  // `aftredend penningmeester`
    if (function > 0) set(person.role, rest);
  } else if (said.find_first_not_of("0123456789") == std::string_view::npos) {
    set(person.remark, said);  // a house number
  } else if (const std::string_view body = membership_of(said, words); !body.empty()) {
    set(person.organization, body);
  } else if (starts_with_word(said, "namens", words)) {
    set(person.organization, trimmed(said.substr(words.match_length("serves", said))));
  } else if (const std::size_t slash = said.find('/'); slash != std::string_view::npos && slash > 0 &&
             words.contains("role", said.substr(slash + 1)) && !words.longest("role", said) &&
             words.contains("body", said.substr(0, slash))) {
    set(person.organization, said.substr(0, slash));  // `politie/wijkagent`
    set(person.role, said.substr(slash + 1));
  } else if (const std::size_t role = role_length(said, words)) {
    const std::string_view rest = trimmed(said.substr(role));
    const std::size_t inside = said.find(" binnen ");
    if (inside != std::string_view::npos) {
      // `hoofd afdeling X binnen de Directie Y`
      set(person.role, trimmed(said.substr(0, inside)));
      const std::string_view whom = said.substr(inside + 1);
      set(person.organization, trimmed(whom.substr(words.match_length("serves", whom))));
    } else if (!person.abbreviation && code_of(rest, person.name)) {
      set(person.role, said.substr(0, role));
      person.abbreviation = std::string(rest);
    } else if (serves(rest, words) && fold_case(said).rfind("hoofd", 0) != 0) {
      // `burgemeester gemeente X`: what follows the function is whom it serves.
      set(person.role, said.substr(0, role));
      set(person.organization, trimmed(rest.substr(words.match_length("serves", rest))));
    } else {
      set(person.role, said);
    }
  } else if (!person.abbreviation && code_of(said, person.name)) {
    person.abbreviation = std::string(said);
  } else {
    set(else_remark ? person.remark : person.organization, said);
  }
}

void describe_bracket(Person& person, std::string_view bracket, const Vocabulary& words) {
  std::string_view rest = bracket.substr(1, bracket.size() - 2);
  while (!rest.empty()) {
    std::size_t end = std::min(rest.find(','), rest.find(" - "));
    end = std::min(end, rest.size());
    describe(person, rest.substr(0, end), words);
    rest.remove_prefix(std::min(rest.size(), end + (end < rest.size() && rest[end] == ',' ? 1 : 3)));
  }
}

}  // namespace

std::vector<Entry> read_entries(std::string_view list, const Vocabulary& words) {
  tao::pegtl::memory_input<tao::pegtl::tracking_mode::lazy, tao::pegtl::eol::lf, const char*> in(
      list.data(), list.data() + list.size(), "");
  Parts parts;
  std::vector<Entry> out;
  if (!tao::pegtl::parse<g::list, action>(in, words, parts)) return out;
  const auto at = [&](const char* p) { return static_cast<std::size_t>(p - list.data()); };
  const auto brackets = std::count_if(parts.begin(), parts.end(), [](const Part& p) { return p.kind == Kind::bracket; });
  std::size_t run = 0;       // first entry of the persons joined by `en`, who share a bracket
  std::size_t roleless = 0;  // first entry that a role behind a comma may hold for
  bool closed = false;       // a bracket ended that run
  Kind before = Kind::semicolon;
  std::string_view function;  // one that stood right before the name to come
  bool many_bear = false;     // that function holds for the names behind the first too
  Maybe plural;  // the honorific of `de heren A, B en C`
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const Part& part = parts[i];
    if (part.kind == Kind::bracket && !out.empty()) {
      const bool last = i + 1 == parts.size();
      // The only bracket, at the end of the list, holds for all; else for those joined by `en`.
      // No bracket is meant for more than a few dozen (and a hostile list stays cheap).
      const std::size_t joined = std::max(run, out.size() - std::min<std::size_t>(out.size(), 40));
      const bool all = words.longest("all_of_them", trimmed(part.text.substr(1))).has_value();
      for (std::size_t k = brackets == 1 && last ? 0 : all ? std::max(roleless, out.size() - std::min<std::size_t>(out.size(), 40)) : joined; k < out.size(); ++k) {
        describe_bracket(out[k].person, part.text, words);
        out[k].whole.end = at(part.text.data()) + part.text.size();
      }
      roleless = out.size();
      closed = true;
    } else if (part.kind == Kind::chunk) {
      const Honorifics honorifics = read_honorifics(part.text, words);
      Honorifics inner;  // behind a function: `wethouder mw. A` in one run
      bool titled = false;
      std::string_view name = trimmed(part.text.substr(honorifics.end));
      std::string_view mark;
      if (const auto digit = name.find_last_not_of("0123456789"); digit + 1 < name.size() && name.size() - digit <= 3 &&
                                                                    digit != std::string_view::npos && name[digit] == ' ') {
        mark = name.substr(digit + 1);  // a footnote: `A 1`
        name = trimmed(name.substr(0, digit));
      }
      // `A, vertegenwoordigd door de heer B`: the honorific had begun a part of its own.
      if (!out.empty() && words.contains("stands_in", name) && i + 1 < parts.size() && parts[i + 1].kind == Kind::chunk &&
          stands_in(out.back().person, joined_text(name, parts[i + 1].text), words)) {
        out.back().whole.end = at(parts[i + 1].text.data()) + parts[i + 1].text.size();
        before = Kind::chunk;
        ++i;
        continue;
      }
      // `A vervangt B`
      std::string_view instead;
      if (const std::size_t cut = stand_in_inside(name, words)) {
        instead = name.substr(cut);
        name = trimmed(name.substr(0, cut));
      }
      // A function right before a name: `wethouder mw. A`.
      if (words.contains("role", name) && i + 1 < parts.size() && parts[i + 1].kind == Kind::chunk &&
          read_honorifics(parts[i + 1].text, words).value) {
        function = name;
        many_bear = (name.ends_with("s") || name.ends_with("en")) && !name.ends_with("ris");
        before = before == Kind::chunk ? Kind::semicolon : before;
        continue;
      }
      // The second half of a married name: `A – van B`.
      if (before == Kind::dash && !out.empty() && out.back().person.name.size() < 80 && !name.empty() && name[0] >= 'a' &&
          words.longest("infix", name)) {
        Entry& entry = out.back();
        entry.name.end = entry.whole.end = at(name.data()) + name.size();
        entry.person.name = std::string(list.substr(entry.name.begin, entry.name.end - entry.name.begin));
        entry.person.parts = name_parts(entry.person.name, entry.person.honorific_prefix.has_value(), words);
        before = part.kind;
        continue;
      }
      // Line breaks were lost: `A, Voorzitter B C, Schepen D E`.
      if (before == Kind::comma && !out.empty() && !honorifics.value) {
        if (const std::size_t next = name_behind_function(name, words)) {
          describe(out.back().person, name.substr(0, next), words);
          const std::string_view office = trimmed(name.substr(0, next));
          if (office.ends_with("en"))
            for (std::size_t k = roleless; k + 1 < out.size(); ++k)
              if (!out[k].person.role) describe(out[k].person, office, words);
          roleless = out.size();
          name.remove_prefix(next);
          before = Kind::semicolon;
        }
      }
      // `wethouder K. Vink, wethouder Bos`, `Schepenen A, B`: a function opens the entry. Behind a comma it must be
      // clear that it does not tell of the person before.
      if (!honorifics.value && before != Kind::dash && (before != Kind::bracket || has_capital(name.substr(0, 1)))) {
        const std::size_t title = name_behind_title(name, words);
        const bool free = before != Kind::comma || out.empty() || out.back().person.role || !function.empty();
        if (title > 0 && (free || name_parts(name.substr(title), true, words).initials ||
                          read_honorifics(name.substr(title), words).value)) {
          function = trimmed(name.substr(0, title));
          many_bear = function.ends_with("s") || function.ends_with("en");
          if (function.ends_with("ris")) many_bear = false;
          name.remove_prefix(title);
          inner = read_honorifics(name, words);
          name.remove_prefix(inner.end);
          titled = true;
        }
      }
      const bool about = !out.empty() && !honorifics.value && !titled &&
                         (before == Kind::dash || (before == Kind::bracket && !has_capital(name)) || (before == Kind::comma && (role_length(name, words) > 0 || !membership_of(name, words).empty() ||
                          words.longest("reason", name) || words.longest("presence", name) || words.longest("stands_in", name) || !has_capital(name))));
      if (about) {
        // `A, B, schepenen`: a role in the plural holds for all before it that have none.
        const bool many = before == Kind::comma && (words.longest("all_of_them", name) || !membership_of(name, words).empty() || name.ends_with("en") || name.ends_with("s")) && !name.ends_with("ris");
        for (std::size_t k = many ? roleless : out.size() - 1; k < out.size(); ++k) {
          describe(out[k].person, name, words);
          out[k].whole.end = at(part.text.data()) + part.text.size();
        }
        roleless = out.size();
      } else if (name.size() > 1 && !words.contains("attendance_column", name) && !words.longest("nobody", name) && has_capital(name) &&
                 name.find_first_of("0123456789:") == std::string_view::npos && !sentence_like(name, words)) {
        if (before != Kind::conjunction || closed) run = out.size();
        closed = false;
        if (before == Kind::semicolon || before == Kind::chunk || before == Kind::bracket) {
          roleless = out.size();
          plural.reset();
        }
        Entry entry;
        entry.name = {at(name.data()), at(name.data()) + name.size()};
        entry.whole = {at(part.text.data()), entry.name.end};
        entry.person.name = std::string(name);
        if (honorifics.value) {
          plural.reset();
          const std::string_view written = trimmed(part.text.substr(0, honorifics.end));
          if (words.contains("honorific_plural", written)) plural = honorifics.value;
        }
        entry.person.honorific_prefix = honorifics.value ? honorifics.value : plural;
        if (inner.value) entry.person.honorific_prefix = inner.value;
        if (before == Kind::semicolon && !titled && many_bear) {
          function = {};
          many_bear = false;
        }
        if (!function.empty()) entry.person.role = std::string(function);
        if (!many_bear) function = {};
        entry.mark = std::string(mark);
        entry.person.parts = name_parts(name, entry.person.honorific_prefix.has_value(), words);
        if (!instead.empty()) {
          stands_in(entry.person, instead, words);
          entry.whole.end = at(instead.data()) + instead.size();
        }
        out.push_back(std::move(entry));
      }
    } else if (part.kind == Kind::mark && !out.empty() && out.back().mark.empty()) {
      out.back().mark = std::string(part.text.substr(0, 8));
    }
    before = part.kind;
  }
  return out;
}

void describe_person(Person& person, std::string_view said, const Vocabulary& words, bool else_remark) {
  describe(person, said, words, else_remark);
}

}  // namespace notulen
