#include "read/entry.hpp"

#include <algorithm>
#include <string>

#include "grammar/entry.hpp"
#include "read/function.hpp"
#include "read/person.hpp"
#include "read/statement.hpp"
#include "read/words.hpp"

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

// The text from the start of the first to the end of the second, which follows it.
std::string_view joined_text(std::string_view first, std::string_view second) {
  return {first.data(), static_cast<std::size_t>(second.data() + second.size() - first.data())};
}

// `(laatste 2 zonder afbericht)`: how many of the names before the bracket it is about; 0 where it does not say.
std::size_t last_few(std::string_view bracket) {
  constexpr std::string_view last = "(laatste ";
  if (fold_case(bracket.substr(0, last.size())) != last || bracket.size() < last.size() + 3) return 0;
  const char digit = bracket[last.size()];
  return digit >= '2' && digit <= '9' && bracket[last.size() + 1] == ' ' ? static_cast<std::size_t>(digit - '0') : 0;
}

// Persons that a bracket names behind a count or house numbers: `nrs. 2, 8 (A, B)`. A bracket holds no other brackets.
std::vector<Entry> counted(std::string_view list, std::string_view bracket, const Vocabulary& words) {
  const auto open = static_cast<std::size_t>(bracket.data() - list.data());
  if (list.substr(0, open).find_first_of("0123456789") == std::string_view::npos) return {};
  std::vector<Entry> entries = read_entries(bracket.substr(1, bracket.size() - 2), words);
  for (Entry& entry : entries) {
    const NameParts& parts = entry.person.parts;
    if ((!parts.family_name && !parts.given_name) || !has_capital(entry.person.name.substr(0, entry.person.name.find(' ')))) return {};
    for (Span* span : {&entry.whole, &entry.name}) {
      span->begin += open + 1;
      span->end += open + 1;
    }
  }
  return entries;
}

// Where what is said of an absence begins behind a name (`A m.k.`); 0 for nowhere.
std::size_t notice_behind(std::string_view name, const Vocabulary& words) {
  if (name.size() > 80) return 0;
  for (std::size_t at = name.find(' '); at != std::string_view::npos; at = name.find(' ', at + 1))
    if (words.value("notice", trimmed(name.substr(at)))) return at + 1;
  return 0;
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
  Maybe couple;  // the first honorific of a couple with one name
  Maybe plural;  // the honorific of `de heren A, B en C`
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const Part& part = parts[i];
    if (part.kind == Kind::bracket && out.empty()) {
      out = counted(list, part.text, words);
    } else if (part.kind == Kind::bracket) {
      const bool last = i + 1 == parts.size();
      // The only bracket, at the end of the list, holds for all; else for those joined by `en`.
      // No bracket is meant for more than a few dozen (and a hostile list stays cheap).
      const std::size_t joined = std::max(run, out.size() - std::min<std::size_t>(out.size(), 40));
      const bool all = words.longest("all_of_them", trimmed(part.text.substr(1))).has_value();
      // An office is one person's: `mw. A  mw. B (notulen)`.
      const bool one = words.contains("office", trimmed(part.text.substr(1, part.text.size() - 2)));
      std::size_t first = joined;
      if (const std::size_t few = last_few(part.text); few > 0 && few <= out.size()) first = out.size() - few;
      else if (one) first = out.size() - 1;
      else if (brackets == 1 && last) first = 0;
      else if (all) first = std::max(roleless, out.size() - std::min<std::size_t>(out.size(), 40));
      for (std::size_t k = first; k < out.size(); ++k) {
        describe_bracket(out[k].person, part.text.substr(last_few(part.text) > 0 ? part.text.find(' ') + 2 : 0), words);
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
      if (honorifics.value && (name == "+" || name == "&" || name == "en")) {
        couple = honorifics.value;  // `mevr. + dhr. A`
        continue;
      }
      // `A, vertegenwoordigd door de heer B`: the honorific had begun a part of its own.
      if (!out.empty() && words.contains("stands_in", name) && i + 1 < parts.size() && parts[i + 1].kind == Kind::chunk &&
          stands_in(out.back().person, joined_text(name, parts[i + 1].text), words)) {
        out.back().whole.end = at(parts[i + 1].text.data()) + parts[i + 1].text.size();
        before = Kind::chunk;
        ++i;
        continue;
      }
      // `A m.k.`
      const std::size_t told = notice_behind(name, words);
      const std::string_view notice = told > 0 ? name.substr(told) : std::string_view{};
      if (told > 0) name = trimmed(name.substr(0, told));
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
          describe_person(out.back().person, name.substr(0, next), words, false);
          const std::string_view office = trimmed(name.substr(0, next));
          if (office.ends_with("en"))
            for (std::size_t k = roleless; k + 1 < out.size(); ++k)
              if (!out[k].person.role) describe_person(out[k].person, office, words, false);
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
          describe_person(out[k].person, name, words, false);
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
        if (!notice.empty()) {
          describe_person(entry.person, notice, words, false);
          entry.whole.end = at(notice.data()) + notice.size();
        }
        if (!instead.empty()) {
          stands_in(entry.person, instead, words);
          entry.whole.end = at(instead.data()) + instead.size();
        }
        if (couple && honorifics.value) {
          out.push_back(entry);
          out.back().person.honorific_prefix = couple;
          out.back().couple = true;
        }
        couple.reset();
        out.push_back(std::move(entry));
      }
    } else if (part.kind == Kind::mark && !out.empty() && out.back().mark.empty()) {
      out.back().mark = std::string(part.text.substr(0, 8));
    }
    before = part.kind;
  }
  return out;
}
}  // namespace notulen
