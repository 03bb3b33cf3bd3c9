#include "layout/cue_signs.hpp"

#include <algorithm>

#include "bytes.hpp"
#include "letters.hpp"
#include "read/date.hpp"
#include "read/label_kinds.hpp"

namespace notulen::layout {
namespace {

constexpr auto none = std::string_view::npos;

// `4e `, `12de `, `nr. 12 `: the bytes that it takes, 0 for none.
std::size_t ordinal(std::string_view s) {
  std::size_t at = s.starts_with("nr. ") || s.starts_with("nr ") ? s.find(' ') + 1 : s.starts_with("nummer ") ? 7 : 0;
  const std::size_t from = at;
  while (at < s.size() && at < from + 4 && digit(s[at])) ++at;
  if (at == from) return 0;
  for (const std::string_view end : {"ste", "de", "e"})
    if (s.substr(at).starts_with(end)) return at + end.size() < s.size() && s[at + end.size()] == ' ' ? at + end.size() : 0;
  return from > 0 && at < s.size() && s[at] == ' ' ? at : 0;
}

}  // namespace

bool capitals(std::string_view s) { return first_in<"abcdefghijklmnopqrstuvwxyz">(s) == none; }

bool header_kind(std::string_view kind) {
  return list_label(kind) || officer_label(kind) || kind == "officers" || kind == "date" || kind == "time" || kind == "location" || kind == "next";
}

bool title_opens(std::string_view s, const Vocabulary& words, bool long_form) {
  // `Openbare besluitenlijst van …`
  for (int before = 0; before < 2; ++before)
    if (const std::size_t length = words.match_length("genre_adjective", s); length > 0 && length < s.size() && s[length] == ' ' && !words.longest("genre", s))
      s.remove_prefix(length + 1);
  const auto genre = words.longest("genre", s);
  if (!genre || genre->length >= s.size() || s[genre->length] != ' ') return false;
  std::string_view next = s.substr(genre->length + 1);
  if (words.longest("title_opens", next)) return true;
  if (long_form) return false;
  // `Notulen 4e vergadering`, `Werfverslag nr. 12`
  if (const std::size_t count = ordinal(next); count > 0) {
    if (!digit(next[0])) return true;
    next.remove_prefix(std::min(next.find_first_not_of(' ', count), next.size()));
  }
  return words.longest("convened", next).has_value();
}

bool title_starts(std::string_view s, bool first, const Vocabulary& words) {
  const auto genre = words.longest("genre", s);
  if (!genre || genre->length + 1 >= s.size() || s[genre->length] != ' ') return false;
  if (first) return true;
  const std::string_view ahead = s.substr(genre->length + 1, 70);
  if (upper(ahead[0]) && words.longest("genre", ahead)) return false;  // `Verslagen Verslag dorpsraad …`: where the page stands on its site
  if (!upper(ahead[0]) && !digit(ahead[0])) return false;
  const std::string_view said = ahead.substr(0, std::min(ahead.find(". "), ahead.size()));
  return words.first("convened", said) || !find_dates(said, words).empty();
}

bool sentence_starts(std::string_view s, const Vocabulary& words) {
  const std::size_t word = s.find(' ');
  if (word == none) return false;
  const bool named = words.contains("given_name", s.substr(0, word));
  if (!named && !words.contains("rest_start", s.substr(0, word)) && !words.contains("office", s.substr(0, word))) return false;
  // `De voorzitter, mevrouw A, opent …`
  const std::string_view office = words.contains("rest_start", s.substr(0, word)) ? s.substr(word + 1) : s;
  if (const auto chair = words.longest("office", office); chair && chair->value == "chair" && words.first("opens", office.substr(0, 70))) return true;
  int left = named ? 4 : 6;
  for (std::size_t at = word + 1; at < s.size() && left > 0; --left) {
    const std::size_t end = std::min(s.find(' ', at), s.size());
    const std::string_view one = s.substr(at, end - at);
    if (const auto verb = words.longest("finite_verb", s.substr(at)); verb && verb->length == one.size() && !upper(one[0])) return true;
    if (one.empty() || std::string_view(".,;:)").find(one.back()) != none) return false;
    at = end + 1;
  }
  return false;
}

bool value_follows(const Label& label, std::string_view ahead, const Vocabulary& words) {
  const std::string_view said = ahead.substr(0, label.words_end);
  std::string_view value = ahead.substr(label.words_end);
  value.remove_prefix(std::min(value.find_first_not_of(' '), value.size()));
  if (value.empty()) return false;
  if (label.kind == "skip" && words.contains("posted_label", said)) return digit(value[0]) || words.longest("weekday", value);
  if (label.kind == "date") return digit(value[0]) || words.longest("weekday", value);
  if (label.kind == "time") return digit(value[0]);
  if (label.kind == "present" || label.kind == "absent") return upper(value[0]) || digit(value[0]) || words.longest("honorific", value) || words.longest("role", value);
  if (label.kind == "location" && words.contains("place_word", said)) return false;  // `Commissie Ruimte en Wonen`
  if (label.kind == "next") return digit(value[0]) || words.longest("weekday", value);
  if (label.kind == "location" && words.longest("place_word", value)) return true;
  // `Verslag Bert Visser`: only a person makes a value of it.
  if (label.kind == "secretary" && words.contains("genre", said))
    return words.longest("given_name", value) || words.longest("honorific", value) || (value.size() > 2 && upper(value[0]) && value[1] == '.');
  if (label.kind == "location" || label.kind == "chair" || label.kind == "officer" || label.kind == "secretary") return upper(value[0]) || words.longest("honorific", value);
  return false;
}

bool small_label(std::string_view s, const Vocabulary& words) {
  const auto label = words.longest("label", s);
  if (!label || label->length >= s.size() || s[label->length] != ':') return false;
  const auto read = read_label(s, words);
  return read && header_kind(read->kind) && read->kind != "officer" && read->kind != "officers" && read->kind != "next";
}

std::size_t first_number(std::string_view s, std::size_t from, std::size_t to) {
  for (; from + 3 < std::min(to, s.size()); ++from)
    if (s[from - 1] == ' ' && (digit(s[from]) || s[from] == 'A' || s[from] == 'I') && (s[from + 1] == '.' || s[from + 1] == ')') && s[from + 2] == ' ' && upper(s[from + 3])) return from;
  return to;
}

bool announces_outcome(std::string_view s, const Vocabulary& words) {
  if (const auto label = words.longest("decision_label", s)) return label->length < s.size() && s[label->length] == ':';
  const std::size_t mark = std::max(words.match_length("action_mark", s), words.match_length("commitment_mark", s));
  const std::size_t colon = s.find(':');
  return mark > 0 && colon != none && colon < 50 && s.substr(0, colon).find('.') == none;
}

}  // namespace notulen::layout
