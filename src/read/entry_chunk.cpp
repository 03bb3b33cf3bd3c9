#include "read/entry_chunk.hpp"

#include <cstddef>
#include <utility>

#include "bytes.hpp"
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

bool ends_abbreviated(std::string_view name) { return ends_in_initial(name) || patronymic(name); }

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
  const bool about = before == Kind::dash || words.longest("presence", c.name);  // `A – vanaf punt 3`
  if (const auto digit = last_not_in<"0123456789">(c.name); !about && digit != std::string_view::npos && digit + 1 < c.name.size() &&
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
