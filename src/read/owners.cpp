#include "read/owners.hpp"

#include <algorithm>

#include "letters.hpp"

namespace notulen {
namespace {

// A capital of any alphabet: ASCII, or a two-byte letter that case folding changes.
bool capital(std::string_view word) {
  if (word.empty()) return false;
  if (upper(word.front())) return true;
  return static_cast<unsigned char>(word.front()) >= 0xC3 && word.size() > 1 &&
         fold_case(word.substr(0, 2)) != word.substr(0, 2);
}

std::string_view trim(std::string_view s) {
  constexpr std::string_view faint = " \t\n.:;,*_-";
  const auto first = s.find_first_not_of(faint);
  if (first == std::string_view::npos) return {};
  s = s.substr(first);
  while (!s.empty() && faint.find(s.back()) != std::string_view::npos) {
    // The dot of `secr.` and of `A.B.` belongs to it.
    if (s.back() == '.' && s.size() > 1 && upper(s[s.size() - 2])) break;
    s.remove_suffix(1);
  }
  return s;
}

std::vector<std::string_view> words_of(std::string_view text) {
  std::vector<std::string_view> out;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find(' ', at), text.size());
    if (end > at) out.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  return out;
}

// The bytes of a joint at `at`: a mark, or a word between spaces.
std::size_t joint(std::string_view text, std::size_t at, const Vocabulary& words) {
  const char c = text[at];
  if (c == '/' && at > 1 && (text[at - 1] == 'v' || text[at - 1] == 'V') && (text[at - 2] == ' ' || text[at - 2] == '.')) return 0;  // `G. v/d Berg`
  if (c == '/' || c == ',' || c == '&' || c == '+' || c == ';' || c == '\n') return 1;
  if (c != ' ') return 0;
  if (at + 1 < text.size() && text[at + 1] == '@') return 1;  // `@kee @bram`
  if (at > 0 && text[at - 1] == '?') return 1;  // `Karel? Stien?`
  const auto match = words.longest("owner_joint", text.substr(at + 1));
  if (!match || at + 1 + match->length >= text.size() || text[at + 1 + match->length] != ' ') return 0;
  const std::string_view next = text.substr(at + 2 + match->length), before = text.substr(0, at);
  // `werkgroep Sport en spel`: what follows is no name and what stands before is.
  const bool lower_before = fold_case(before) == before;
  if (!capital(next) && !lower_before && !words.longest("owner_word", next) && !words.longest("honorific", next)) return 0;
  return match->length + 1;
}

// `??`: that nobody was named yet is told where a name would stand.
bool unknown_owner(std::string_view text) { return text.size() > 1 && text.size() < 5 && text.find_first_not_of('?') == std::string_view::npos; }

// `P.H.M.`
bool dotted_initials(std::string_view word) {
  for (std::size_t at = 0; at < word.size(); at += 2)
    if (!upper(word[at]) || at + 1 >= word.size() || word[at + 1] != '.') return false;
  return true;
}

// `Op de Weegh`, `In 't Veld`: an infix of two words and a name, though its first word names nobody.
bool infix_name(std::string_view text, const Vocabulary& words) {
  const std::size_t infix = words.match_length("infix", text);
  if (infix >= text.size() || text.substr(0, infix).find(' ') == std::string_view::npos) return false;
  const std::string_view name = text.substr(infix + 1);
  return capital(name) && name.find(' ') == std::string_view::npos;
}

// `De Groot`, no body: `De Raad`.
bool surname_with_article(std::string_view name, const Vocabulary& words) {
  const std::size_t article = words.match_length("owner_article", name);
  if (article == 0 || article + 2 >= name.size() || !capital(name)) return false;
  const std::string_view noun = name.substr(article + 1);
  if (!capital(noun) || upper(noun[1])) return false;
  for (constexpr TableName tables[] = {"body", "list_body", "role", "owner_word", "party", "place_word", "membership"}; const TableName table : tables)
    if (words.longest(table, noun)) return false;
  return words.contains("infix", name.substr(0, article));
}

// `@bert`, `@hanneke / @sil`
bool mentions(std::string_view text, const Vocabulary& words) {
  bool any = false;
  for (const std::string_view part : words_of(text)) {
    const bool name = part.size() > 2 && part.front() == '@';
    any = any || name;
    if (!name && !capital(part) && part != "/" && part != "&" && part != "," && !words.contains("owner_joint", part)) return false;
  }
  return any && text.size() < 100;
}

}  // namespace

std::vector<std::string> split_owners(std::string_view text, const Vocabulary& words) {
  std::vector<std::string> out;
  std::size_t begin = 0;
  const auto add = [&](std::size_t end) {
    std::string_view owner = trim(text.substr(begin, end - begin));
    if (const auto lead = words.longest("owner_joint", owner);
        lead && owner.size() > lead->length && owner[lead->length] == ' ')
      owner = trim(owner.substr(lead->length));
    // `de voorzitter` is the voorzitter.
    if (const auto article = words.longest("owner_article", owner);
        article && owner.size() > article->length + 1 && owner[article->length] == ' ' &&
        words.longest("owner_word", owner.substr(article->length + 1)))
      owner = trim(owner.substr(article->length));
    // `@Kee` mentions Kee; `@kee` is how somebody is called there.
    if (owner.size() > 2 && owner.front() == '@' && capital(owner.substr(1))) owner.remove_prefix(1);
    if (!owner.empty() && owner.find_first_not_of('?') != std::string_view::npos) out.emplace_back(owner);  // `??`: nobody yet
  };
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t length = joint(text, at, words);
    if (length == 0) {
      ++at;
      continue;
    }
    add(at);
    begin = at += length;
  }
  add(text.size());
  return out;
}

bool names_owners(std::string_view text, const Vocabulary& words) {
  if (mentions(text, words)) return true;
  if (unknown_owner(text)) return true;
  const std::vector<std::string> owners = split_owners(text.substr(0, 200), words);
  if (owners.empty() || owners.size() > 8 || text.size() > 200) return false;
  return std::all_of(owners.begin(), owners.end(), [&](const std::string& owner) {
    std::string_view rest = owner;
    while (!rest.empty() && rest.back() == '?') rest.remove_suffix(1);
    if (words.names(rest)) return true;
    if (words.contains("owner_word", rest) || (rest.size() > 4 && (words.contains("role", rest) || words.contains("list_body", rest) || words.contains("body", rest)))) return true;
    if (rest.size() > 2 && rest.front() == '@' && rest.find(' ') == std::string_view::npos) return true;
    if (const std::size_t body = words.match_length("body", rest); body > 3 && body + 2 < rest.size() && rest[body] == ' ' && capital(rest.substr(body + 1)) && rest.find(' ', body + 1) == std::string_view::npos) return true;  // `stad Oostkade`
    const std::vector<std::string_view> parts = words_of(rest);
    if (parts.empty() || parts.size() > 5) return false;
    std::size_t first = 0;
    if (parts.size() > 1 && words.contains("owner_article", parts[0])) first = 1;
    const std::string_view bare = rest.substr(static_cast<std::size_t>(parts[first].data() - rest.data()));
    if (words.contains("owner_word", bare) || (first == 1 && words.contains("role", bare))) return true;
    if (first == 0 && words.contains("no_owner", parts[0])) return infix_name(rest, words);
    // `Wethouder mailen` is what to do.
    const std::string_view last = parts.back();
    if (parts.size() > 1 && last.size() > 4 && last.ends_with("en") && fold_case(last) == last && !words.longest("owner_word", last) && !words.longest("role", last))
      return false;
    // A name has no digits, begins with a capital (`van Dam` ends with one) and has few lower-case words.
    std::size_t capitals = 0, longer = 0;
    for (std::size_t i = first; i < parts.size(); ++i) {
      if (std::any_of(parts[i].begin(), parts[i].end(), digit)) return false;
      if (parts[i].back() == '.' && parts[i].size() > 5 && !(i == first && dotted_initials(parts[i]))) return false;  // a sentence ends here
      if (capital(parts[i]))
        ++capitals;
      else if (!words.longest("infix", parts[i]) && !words.longest("honorific", parts[i]) && !(i == first && parts.size() > 1 && words.contains("role", parts[i])) && parts[i].size() > 3)
        ++longer;
    }
    return capitals > 0 && (longer == 0 || words.longest("owner_word", parts[first]));
  });
}

std::size_t pair_in_front(std::string_view text, const Vocabulary& words) {
  const std::size_t end = text.substr(0, 60).find(' '), slash = text.substr(0, end).find('/');
  if (end == std::string_view::npos || slash == std::string_view::npos || slash == 0 || end + 1 >= text.size() || !lower(text[end + 1])) return 0;
  bool given = false;
  for (std::size_t at = 0; at < end;) {
    const std::size_t to = std::min(text.find('/', at), end);
    const std::string_view name = text.substr(at, to - at);
    if (!capital(name) || name.size() < 2 || name.find_first_of(".,:;()0123456789") != std::string_view::npos) return 0;
    given = given || words.contains("given_name", name);
    at = to + 1;
  }
  return given ? end : 0;
}

std::string_view agent_name(std::string_view sentence, const Vocabulary& words) {
  for (std::size_t at = 0; at < sentence.size(); ++at) {
    if (!word_boundary(sentence, at) || sentence[at] == ' ') continue;
    const auto by = words.longest("agent", sentence.substr(at));
    if (!by) continue;
    const std::string_view rest = trim(sentence.substr(at + by->length, 80));
    std::size_t end = 0;
    for (const std::string_view part : words_of(rest)) {
      if (!capital(part) && !words.longest("infix", part)) break;
      end = static_cast<std::size_t>(part.data() + part.size() - rest.data());
    }
    const std::string_view name = trim(rest.substr(0, end));
    if (!name.empty() && names_owners(name, words)) return name;
  }
  return {};
}

std::string_view acting_name(std::string_view sentence, const Vocabulary& words) {
  const std::string_view head = sentence.substr(0, 120);
  const std::vector<std::string_view> parts = words_of(head);
  if (parts.empty()) return {};
  // `mw. Van Nierop stelt …`, `het bestuur zoekt …`, `secretaris belt …`
  const std::size_t honorific = words.match_length("honorific", head);
  const bool article = words.contains("owner_article", parts[0]) && parts.size() > 1 && (words.longest("owner_word", parts[1]) || words.contains("role", parts[1]));
  // `technisch beheerder laat …`
  const std::size_t role = words.match_length("role", head), office = role < head.size() && head[role] == ' ' ? role : 0;
  const bool title = article || honorific > 0 || office > 0 || words.longest("owner_word", parts[0]);
  for (std::size_t n = article ? 2 : 1; n < parts.size() && n <= 8; ++n) {
    const std::string_view verb = trim(parts[n]);
    if (capital(verb) || words.longest("infix", verb) || words.longest("honorific", parts[n])) continue;
    if (parts[n].data() < head.data() + std::max(honorific, office)) continue;
    if (words.contains("owner_joint", parts[n]) || parts[n] == "/") continue;
    if (n == 1 && words.contains("owner_word", head.substr(0, static_cast<std::size_t>(parts[1].data() + parts[1].size() - head.data())))) continue;
    const std::string_view name =
        head.substr(0, static_cast<std::size_t>(parts[n - 1].data() + parts[n - 1].size() - head.data()));
    // Several act in a plural: `Ton en Rashid stellen …`.
    // … and so do `alle leden`, `sectieleiders`, `Allen`.
    const bool plural = verb.size() > 3 && verb.ends_with("en") && (split_owners(name, words).size() > 1 || words.contains("owner_word", name));
    const bool acts = plural || words.contains("acting", verb) ||
                      (verb.size() > 2 && verb.back() == 't' && !words.contains("no_owner", verb));
    if (!acts) return {};
    if (n == 2 && surname_with_article(name, words)) return name;
    if (!article && words.contains("no_owner", parts[0]) && !words.contains("owner_word", name)) return {};
    if (!capital(parts[0]) && !title) return {};
    return names_owners(name, words) ? name : std::string_view{};
  }
  return {};
}

bool words_of_names(std::string_view text, const Vocabulary& words) {
  for (std::size_t at = 0; at < text.size(); at = std::min(text.find(' ', at), text.size() - 1) + 1) {
    const std::string_view word = text.substr(at, text.find(' ', at) - at);
    if (!word.empty() && !upper(word[0]) && word != "en" && word != "&" && word != "/" && word != "+" && !words.contains("infix", word)) return false;
  }
  return true;
}

}  // namespace notulen
