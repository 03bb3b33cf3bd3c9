#include "sections/meeting_body.hpp"

#include <algorithm>

#include "letters.hpp"

namespace notulen {
namespace {

constexpr auto none = std::string_view::npos;

std::size_t word_end(std::string_view s, std::size_t at) { return std::min(s.find_first_of(" ,;:()", at), s.size()); }

bool capital(std::string_view word) {
  if (word == "–" || word == "—" || word.empty()) return false;
  return upper(word[0]) || static_cast<unsigned char>(word[0]) >= 0x80;
}

// The words before it that belong to its name: `Algemeen Bestuur`, `vaste commissie`.
std::size_t with_adjectives(std::string_view title, std::size_t begin, const Vocabulary& words) {
  while (begin > 1 && title[begin - 1] == ' ') {
    const std::size_t blank = title.rfind(' ', begin - 2);
    const std::size_t at = blank == none ? 0 : blank + 1;
    if (!words.contains("body_adjective", title.substr(at, begin - 1 - at))) break;
    begin = at;
  }
  return begin;
}

// Where its name ends: it goes on with names, what a body is called by, and `van de`, `der`, `voor` before these.
std::size_t name_end(std::string_view title, std::size_t end, const Vocabulary& words) {
  // Bytes of a name, or of a word for a body, that begins here; 0 for other words.
  const auto named = [&](std::size_t at) -> std::size_t {
    const std::string_view word = title.substr(at, word_end(title, at) - at);
    if (const auto body = words.longest("convened", title.substr(at)); body && body->value == "body") return body->length;
    if (word.empty() || words.contains("body_link", word) || words.contains("month", word) || words.contains("weekday", word) || words.contains("genre", word) || words.contains("status", word) || words.longest("date_lead", title.substr(at)))
      return 0;
    return capital(word) || words.contains("body", word) || word == "&" ? word.size() : 0;
  };
  // `commissie Ruimte, Economie en Wonen`
  const auto goes_on = [&](std::size_t comma) {
    if (comma + 2 >= title.size() || title[comma] != ',' || title[comma + 1] != ' ' || named(comma + 2) == 0) return false;
    const std::size_t next = word_end(title, comma + 2);
    return title.substr(next).starts_with(" en ") && named(next + 4) > 0;
  };
  for (std::size_t at = end; at < title.size() && (title[at] == ' ' || goes_on(at));) {
    std::size_t next = at + (title[at] == ',' ? 2 : 1);
    for (int links = 0; links < 3 && named(next) == 0; ++links) {
      const std::size_t stop = word_end(title, next);
      const std::string_view word = title.substr(next, stop - next);
      if (!(words.contains("body_link", word) || words.contains("infix", word)) || stop >= title.size() || title[stop] != ' ') return end;
      next = stop + 1;
    }
    const std::size_t length = named(next);
    if (length == 0) return end;
    end = at = next + length;
  }
  return end;
}

}  // namespace

std::optional<Span> body_in(std::string_view title, const Vocabulary& words) {
  for (std::size_t from = 0; from < title.size();) {
    const auto found = words.first("convened", title.substr(from));
    if (!found) return std::nullopt;
    const std::size_t begin = from + found->begin, word = from + found->end;
    from = std::max(word, begin + 1);
    if (found->value != "body" || (word < title.size() && alnum(title[word])) || (word < title.size() && title[word] == '-')) continue;
    const bool bare = words.contains("bare_body", title.substr(begin, word - begin));
    const std::string_view before = title.substr(0, begin);
    // `Directie Veiligheid en Bestuur`, `overleg met de Raad van Bestuur`
    if ((bare && before.ends_with(" en ")) || before.ends_with(" met ") || before.ends_with(" met de ") || before.ends_with(" met het ")) continue;
    Span out{with_adjectives(title, begin, words), name_end(title, word, words)};
    if (out.begin == begin && out.end == word && bare) continue;
    if (begin > 1 && title[begin - 1] == '-' && alnum(title[begin - 2]))  // `Wmo-adviesraad`
      for (out.begin = begin - 1; out.begin > 0 && title[out.begin - 1] != ' ' && title[out.begin - 1] != '(';) --out.begin;
    if (out.end == title.size() && title.ends_with('.')) --out.end;
    return out;
  }
  return std::nullopt;
}

}  // namespace notulen
