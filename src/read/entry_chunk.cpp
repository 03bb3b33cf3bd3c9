#include "read/entry_chunk.hpp"

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>

#include "bytes.hpp"
#include "letters.hpp"
#include "read/function.hpp"
#include "read/statement.hpp"
#include "read/words.hpp"

namespace notulen {
namespace {

using Kind = EntryPart::Kind;

bool ends_in_initial(std::string_view name) {
  return name.size() > 2 && name[name.size() - 2] == ' ' && name.back() >= 'A' && name.back() <= 'Z';
}

// `C. de Vries Jz`: his father's name, cut short.
bool patronymic(std::string_view name) {
  const std::string_view last = name.substr(name.rfind(' ') + 1);
  return last.size() < name.size() && (last.size() == 2 || last.size() == 3) && last[0] >= 'A' && last[0] <= 'Z' && last[1] == 'z' && (last.size() == 2 || last[2] == 'n');
}

// `Lotte D.B.`: a surname of which only the first letters are told.
bool letters_alone(std::string_view name) {
  const std::string_view last = name.substr(name.rfind(' ') + 1);
  if (last.size() < 3 || last.size() == name.size() || last.size() % 2 == 0) return false;
  for (std::size_t at = 0; at < last.size(); ++at)
    if (at % 2 == 0 ? !upper(last[at]) : last[at] != '.') return false;
  return true;
}

// `E.H. Jozef Bos`, `E.H. M. Bos`: the bytes of a title that would be initials before a surname alone; 0 for none.
std::size_t doubtful_title(std::string_view name, const Vocabulary& words) {
  const std::size_t title = words.match_length("doubtful_honorific", name);
  if (title == 0 || title + 1 >= name.size() || name[title] != ' ' || !upper(name[0])) return 0;
  const std::string_view rest = name.substr(title + 1);
  const NameParts parts = name_parts(rest, false, words);
  return parts.family_name && (parts.initials || words.contains("given_name", rest.substr(0, rest.find(' ')))) ? title : 0;
}

// `Wendy gr. 3`, `Ellen gr.1/2`: the form at school whose parent or pupil she is.
void part_form(EntryChunk& c, const Vocabulary& words) {
  const std::size_t blank = c.name.rfind(' ');
  if (blank == std::string_view::npos) return;
  const std::string_view last = c.name.substr(blank + 1);
  const std::size_t word = words.match_length("school_form", last);
  const bool figure = word > 0 && (word < last.size() ? last[word] >= '0' && last[word] <= '9' : !c.mark.empty());
  if (!figure) return;
  c.form = word < last.size() ? last : joined_text(last, std::exchange(c.mark, {}));
  c.name = trimmed(c.name.substr(0, blank));
}

}  // namespace

std::string_view joined_text(std::string_view first, std::string_view second) {
  return {first.data(), static_cast<std::size_t>(second.data() + second.size() - first.data())};
}

bool ends_abbreviated(std::string_view name) { return ends_in_initial(name) || patronymic(name) || letters_alone(name); }

void take_code(EntryChunk& c, const Vocabulary& words) {
  const std::size_t blank = c.name.find(' ');
  if (blank == std::string_view::npos || blank < 2 || blank > 5 || !upper(c.name[blank - 1]) || !upper(c.name[0])) return;
  const std::string_view code = c.name.substr(0, blank), name = trimmed(c.name.substr(blank));
  const std::string_view own = name.substr(0, std::min(name.find_first_of(",;("), name.size()));
  if (!code_of(code, own) || !name_parts(own, false, words).family_name) return;
  c.code = code;
  c.name = name;
}

void take_code_behind(EntryChunk& c, const Vocabulary& words) {
  const std::size_t blank = c.name.rfind(' ');
  if (!c.code.empty() || blank == std::string_view::npos || c.name.size() - blank < 3 || c.name.size() - blank > 5) return;
  const std::string_view code = c.name.substr(blank + 1), name = c.name.substr(0, blank);
  if (!std::all_of(code.begin(), code.end(), upper) || words.contains("party", code) || words.longest("body", code) || (!code_of(code, name) && !words.contains("given_name", name))) return;
  const NameParts parts = name_parts(name, c.honorifics.value.has_value(), words);
  if (!(parts.family_name && (parts.given_name || parts.initials)) && !(words.contains("given_name", name) && code[0] == name[0])) return;
  c.code = code;
  c.name = name;
}

void take_honorifics(EntryChunk& c, const Vocabulary& words) {
  c.honorifics = read_honorifics(c.name, words);
  if (!c.honorifics.value)
    if (const std::size_t title = doubtful_title(c.name, words); title > 0) c.honorifics = {std::string(c.name.substr(0, title)), title};
  c.written = trimmed(c.name.substr(0, c.honorifics.end));
  c.name = trimmed(c.name.substr(c.honorifics.end));
  if (c.honorifics.value && c.name.starts_with(':')) c.name = trimmed(c.name.substr(1));  // `de heeren : A, B`
}

bool take_openers(EntryChunk& c, EntryPart::Kind before, bool first, const Vocabulary& words) {
  bool any = false;
  for (int tried = 0; tried < 6; ++tried) {
    // `t.w.` leads on, `T.W. Bos` is a name.
    std::size_t length = words.match_length("list_opener", c.name);
    if (length < 6 && has_capital(c.name.substr(0, length))) length = 0;
    // `de diakenen A en B`, `het lid B`
    const std::size_t article = words.match_length("article", c.name);
    if (length == 0 && article > 0 && article < c.name.size()) {
      const std::string_view rest = trimmed(c.name.substr(article));
      if (words.longest("role", rest) || words.longest("membership", rest) || words.longest("household", rest)) length = article;
    }
    if (length == 0) {
      const std::size_t member = words.match_length("membership", c.name);
      const std::string_view rest = trimmed(c.name.substr(member));
      const bool plain = member > 0 && !words.contains("article", c.name.substr(0, member)) && before != Kind::dash;
      if (plain && member < c.name.size() && has_capital(rest.substr(0, 1)) && (before != Kind::comma || first || any) && membership_of(c.name, words).empty())
        length = member;
    }
    if (length == 0 || length >= c.name.size()) return any;
    c.name.remove_prefix(length);
    while (!c.name.empty() && (c.name.front() == ' ' || c.name.front() == ':' || c.name.front() == '\n')) c.name.remove_prefix(1);
    any = true;
  }
  return any;
}

void part_behind_name(EntryChunk& c, EntryPart::Kind before, const Vocabulary& words) {
  const bool about = before == Kind::dash || words.longest("presence", c.name) || words.longest("remark", c.name);  // `A – vanaf punt 3`, `A, bij punt 3`
  if (const auto digit = c.name.find_last_not_of("0123456789"); !about && digit != std::string_view::npos && digit + 1 < c.name.size() &&
                                                                c.name.size() - digit <= 3 && c.name[digit] == ' ') {
    c.mark = c.name.substr(digit + 1);
    c.name = trimmed(c.name.substr(0, digit));
  }
  part_form(c, words);
  if (const std::size_t cut = told_behind(c.name, words)) {
    c.told = trimmed(c.name.substr(cut));
    c.name = trimmed(c.name.substr(0, cut));
  }
  if (const std::size_t cut = stand_in_inside(c.name, words)) {
    c.instead = c.name.substr(cut);
    c.name = trimmed(c.name.substr(0, cut));
  }
}

}  // namespace notulen
