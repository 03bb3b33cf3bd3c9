#include "layout/cut.hpp"

#include <algorithm>
#include <optional>

#include "layout/heading_run.hpp"
#include "layout/title_run.hpp"
#include "read/date.hpp"
#include "read/label.hpp"
#include "read/number.hpp"

namespace notulen::layout {
namespace {

constexpr std::size_t long_line = 300;  // bytes from which a line may hold a whole page

bool upper(char c) { return c >= 'A' && c <= 'Z'; }
bool digit(char c) { return c >= '0' && c <= '9'; }

// Kinds of labels that begin a value wherever they stand with a capital and a colon.
bool header_kind(std::string_view kind) {
  return kind == "present" || kind == "absent" || kind == "guests" || kind == "chair" || kind == "secretary" ||
         kind == "officer" || kind == "officers" || kind == "date" || kind == "time" || kind == "location" || kind == "next";
}

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

// A genre word and what such a title goes on with: `Notulen van`, `Verslag der`.
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

// A genre word with the meeting's or body's name or its day close behind, at the start of a page or behind a letterhead:
// `Verslag Managementteam 3 mei 2012`.
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

// A sentence that no stop parts from the heading block: `… te Zuid De vergadering wordt geopend`, `… Jan Bos opent om`.
bool sentence_starts(std::string_view s, const Vocabulary& words) {
  const std::size_t word = s.find(' ');
  if (word == std::string_view::npos) return false;
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
    if (one.empty() || std::string_view(".,;:)").find(one.back()) != std::string_view::npos) return false;
    at = end + 1;
  }
  return false;
}

// A label without a colon in the heading block of such a page: what follows is the kind of value that it announces.
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

// `waar: `, `aanwezig: `: a header's label in small letters with its colon right behind.
bool small_label(std::string_view s, const Vocabulary& words) {
  const auto label = words.longest("label", s);
  if (!label || label->length >= s.size() || s[label->length] != ':') return false;
  const auto read = read_label(s, words);
  return read && header_kind(read->kind) && read->kind != "officer" && read->kind != "officers" && read->kind != "next";
}

// Where `1. Opening` or `A. Opening` first stands in [from, to).
std::size_t first_number(std::string_view s, std::size_t from, std::size_t to) {
  for (; from + 3 < std::min(to, s.size()); ++from)
    if (s[from - 1] == ' ' && (digit(s[from]) || s[from] == 'A' || s[from] == 'I') && (s[from + 1] == '.' || s[from + 1] == ')') && s[from + 2] == ' ' && upper(s[from + 3])) return from;
  return to;
}

// A label before what was decided or is to be done.
bool announces_outcome(std::string_view s, const Vocabulary& words) {
  if (const auto label = words.longest("decision_label", s)) return label->length < s.size() && s[label->length] == ':';
  const std::size_t mark = std::max(words.match_length("action_mark", s), words.match_length("commitment_mark", s));
  const std::size_t colon = s.find(':');
  return mark > 0 && colon != std::string_view::npos && colon < 50 && s.substr(0, colon).find('.') == std::string_view::npos;
}

std::vector<std::size_t> cuts_of(std::string_view s, std::size_t whole, const Vocabulary& words) {
  std::vector<std::size_t> cuts;
  const bool page = std::max(s.size(), whole) >= long_line, wide = s.size() >= 120;
  bool titled = false;    // a title has been cut off …
  std::size_t title_at = 0;  // … here
  std::vector<Heading> headings, lettered;
  for (std::size_t at = 0; at < s.size(); ++at) {
    if (at > 0 && s[at - 1] != ' ' && s[at - 1] != '\t' && s[at - 1] != '>') {
      // `… Zaal 3 **Tijd:** 20.00 uur`
      const std::size_t marks = s[at - 1] == '*' && at > 2 ? at - (s[at - 2] == '*' ? 3 : 2) : at;
      if (s[marks] != ' ') continue;  // `<br>Tijd: …`
    }
    // `Voorzitter: A / notulen: B`: behind a stroke a label may be small.
    const bool stroke = at >= 2 && s[at - 1] == ' ' && s[at - 2] == '/';
    // `verslag jeugdraad wanneer: 3 mei waar: kelder`: in the heading block of a page a label may be small.
    const bool small = page && headings.empty() && at > 0 && at < 3 * long_line && s[at] >= 'a' && s[at] <= 'z' && s.substr(0, at).find_last_not_of(' ') != s.substr(0, at).rfind(',') && small_label(s.substr(at, 40), words);
    if (!upper(s[at]) && !digit(s[at]) && !stroke && !small) continue;
    // `Agendapunt: 2 NOTULEN …`: the number is the label's value.
    const std::size_t before = at == 0 ? std::string_view::npos : s.find_last_not_of(' ', at - 1);
    const bool value = before != std::string_view::npos && s[before] == ':';
    if (page) {
      auto number = read_number(s.substr(at, 80), words);
      if (number && number->kind != Number::Kind::arabic && (number->closed || number->values.size() > 1) && number->end < s.size() - at && upper(s[at]) && upper(s[at + number->end]))
        lettered.push_back({at, *number, words.longest("item_title", s.substr(at + number->end)).has_value()});
      if (number && number->kind == Number::Kind::arabic && number->end < s.size() - at && number->values.front() < 200 && (number->closed || !value)) {
        const char next = s[at + number->end];
        const bool title = upper(next) || static_cast<unsigned char>(next) >= 0x80;
        if (title) {
          const bool word = words.longest("item_title", s.substr(at + number->end)).has_value();
          const bool worded = number->worded;
          const std::size_t end = at + number->end;
          headings.push_back({at, std::move(*number), word});
          if (worded) {
            at = end - 1;  // the digits of `Agendapunt 2.` are no number of their own
            continue;
          }
        }
      }
    }
    if (!upper(s[at]) && !stroke && !small) continue;
    // `De VOORZITTER: …` is a turn, no label behind a `De`.
    if (at >= 3 && word_boundary(s, at - 3) && fold_case(s.substr(at - 3, 3)) == "de ") continue;
    // `… BOND Notulen van de vergadering …`: the title begins inside the page.
    if ((page || (wide && at == 0)) && (cuts.empty() || (titled && cuts.back() == title_at)) && at < long_line &&
        (std::none_of(headings.begin(), headings.end(), [](const Heading& h) { return h.number.closed || h.number.worded; }) ||
         (headings.back().at + headings.back().number.end == at && headings.back().number.worded)) && (title_opens(s.substr(at), words, titled) || (page && !titled && title_starts(s.substr(at, 200), at < 3, words)))) {
      titled = true;
      title_at = at;  // `NOTULEN RAAD OOST Notulen van de vergadering …`: a fuller one may follow
      headings.clear();  // `Agendapunt: 2` before it is that of the meeting which approves them
      cuts.push_back(at);
      // … and ends with its sentence, or before one that no stop parts from it.
      std::size_t next = at + 30;
      const std::size_t items = first_number(s, at + 8, at + long_line);
      const std::size_t stop = std::min({s.find(". ", std::min(next, s.size())), s.size(), items});
      while (next < stop && !(s[next - 1] == ' ' && upper(s[next]) && sentence_starts(s.substr(next, 120), words))) ++next;
      if (next < stop) {
        cuts.push_back(next);
        continue;
      }
      for (std::size_t dot = s.find(". ", at + 30); dot != std::string_view::npos && dot < items; dot = s.find(". ", dot + 1)) {
        // `ir. H. Bal` ends no sentence.
        if (!upper(s[dot + 2]) || s[dot - 2] == '.' || dot - s.rfind(' ', dot) <= 4) continue;
        cuts.push_back(dot + 2);
        break;
      }
      continue;
    }
    if (at == 0) continue;
    // `Besluit: …`, `Toezegging wethouder A: …` on a page in one line.
    if (page && announces_outcome(s.substr(at, 80), words)) {
      cuts.push_back(at);
      continue;
    }
    if (page && titled && headings.empty() && lettered.empty() && at > title_at + 30 && at < 3 * long_line && upper(s[at]) && (cuts.empty() || cuts.back() < at) && sentence_starts(s.substr(at, 120), words)) {
      cuts.push_back(at);
      continue;
    }
    // `… Els Nijs, raadslid OPENBARE ZITTING 1. …`
    if (const std::size_t part = page ? words.match_length("sitting_part", s.substr(at)) : 0;
        part > 7 && s.substr(at, part).find_first_of("abcdefghijklmnopqrstuvwxyz") == std::string_view::npos && before != std::string_view::npos && s[before] != ',') {
      cuts.push_back(at);
      continue;
    }
    const auto label = read_label(s.substr(at, 120), words);
    if (!label || label->begin != 0) continue;
    // `Aanvang 13.00 uur`, `Afwezig m.k. L. Bos`: the value tells where no colon does.
    const char value_start = at + label->end < s.size() ? s[at + label->end] : ' ';
    if (wide && !label->colon && ((label->kind == "time" && digit(value_start)) || (label->kind == "absent" && label->notice && upper(value_start)))) {
      cuts.push_back(at);
      continue;
    }
    // `A, Voorzitter B, Burgemeester …`: the function of the person before.
    const bool function = before != std::string_view::npos && s[before] == ',' && (label->kind == "chair" || label->kind == "officer" || label->kind == "secretary");
    if (page && titled && headings.empty() && at < 3 * long_line && (!label->colon || !label->qualifier.empty()) && !function && value_follows(*label, s.substr(at), words)) {
      cuts.push_back(at);
      continue;
    }
    // `… griffier AGENDA 1. Opening`: on a page in one line a label in capitals needs no colon.
    const std::string_view said = s.substr(at, label->words_end);
    const bool capitals = page && said.size() > 4 && said.find_first_of("abcdefghijklmnopqrstuvwxyz") == std::string_view::npos;
    if (capitals && (label->kind == "agenda" || label->kind == "present" || label->kind == "absent")) {
      cuts.push_back(at);
      continue;
    }
    if (!label->colon) continue;
    // `Wie: A - Wat: B - Wanneer: 1 mei`: fields of one entry.
    if (before != std::string_view::npos && before > 0 && (s[before] == '-' || s[before] == '|' || s.substr(0, before + 1).ends_with("–")) && words.longest("entry_field", s.substr(at)) && words.longest("entry_field", s)) continue;
    // `A, Voorzitter; B, Secretaris;`: the function of the person before.
    const bool role = before != std::string_view::npos && s[before] == ',';
    if (role && s.substr(at + label->words_end, label->end - label->words_end).find(':') == std::string_view::npos) continue;
    if (role && !label->qualifier.empty() && upper(label->qualifier[0])) continue;  // `A, Algemeen directeur Afwezig: B`
    // `[00:01:05] Voorzitter: …`: behind a transcript's clock nothing is cut.
    if (before != std::string_view::npos && s[before] == ']') continue;
    // … but `op tuin 7 Notulen: Thea Vink` names who wrote.
    const std::string_view named = s.substr(std::min(at + label->end, s.size()), 60);
    const bool valued = label->kind == "secretary" && !headings.empty() && !headings.back().number.closed && (words.longest("given_name", named) || words.longest("honorific", named));
    if (page && !valued && !headings.empty() && headings.back().at + headings.back().number.end == at && (headings.back().number.closed || headings.back().title_word)) continue;
    // `2. Notulen vorige keer: …` is a heading, whatever its title says.
    if (const auto number = at < 12 ? read_number(s, words) : std::nullopt; number && number->end == at) continue;
    // `A1 MK: koopt verf`: a code in capitals is somebody, `m.k.` is no code.
    if (said.size() < 4 && said.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ") == std::string_view::npos) continue;
    const bool plain = label->qualifier.empty() || label->notice.has_value() || label->qualifier.size() < 16;
    // `…     Einde: 22.00` in a column of its own, but not `11. Sluiting: …`
    const bool ends = label->kind == "end_time" && at > 3 && (s[at - 1] == '\t' || s.substr(at - 3, 3) == "   ");
    if (plain && (header_kind(label->kind) || ends || (page && label->kind != "skip" && label->kind != "subject" && label->kind != "body")))
      cuts.push_back(at);
  }
  std::vector<std::size_t> mains;
  for (const std::size_t i : running(headings, s)) mains.push_back(headings[i].at);
  if (mains.size() < 2) mains = capitals_running(lettered, s);
  if (mains.empty() && page) {
    const std::vector<std::size_t> titles = titles_running(s, words);
    cuts.insert(cuts.end(), titles.begin(), titles.end());
  }
  cuts.insert(cuts.end(), mains.begin(), mains.end());
  const std::vector<std::size_t> letters = letters_below(mains, s);
  cuts.insert(cuts.end(), letters.begin(), letters.end());
  std::sort(cuts.begin(), cuts.end());
  cuts.erase(std::unique(cuts.begin(), cuts.end()), cuts.end());
  if (!cuts.empty() && cuts.front() == 0) cuts.erase(cuts.begin());
  return cuts;
}

}  // namespace

void join_pages(std::vector<Line>& lines, std::vector<Span>& furniture, const Vocabulary& words) {
  long page = 0;
  std::size_t last = 0;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const std::string_view s = lines[i].raw.view();
    std::size_t end = 0;
    while (end < s.size() && end < 4 && digit(s[end])) ++end;
    if (end == 0 || end >= s.size() || s[end] != ' ' || std::stol(std::string(s.substr(0, end))) != page + 1) continue;
    if (page == 0 && s.size() < long_line) continue;
    if (page == 0 && words.longest("item_title", s.substr(end + 1)) && !words.first("genre", s.substr(end + 1, 160))) continue;
    ++page;
    for (const Span& span : lines[i].raw.spans(0, end)) furniture.push_back(span);
    lines[i].raw = lines[i].raw.slice(end + 1, s.size());
    if (page > 1) {
      lines[last].raw.join(lines[i].raw);
      lines[last].end_number = lines[i].end_number;
      lines[i].raw = {};
    } else {
      last = i;
    }
  }
}

void join_wrapped(std::vector<Line>& lines, const Vocabulary& words) {
  constexpr std::size_t least_lines = 5, longest_page = 40000;
  for (std::size_t from = 0; from < lines.size();) {
    std::size_t end = from, size = 0;
    bool gaps = false;
    for (; end < lines.size() && !lines[end].blank() && size < longest_page; ++end) {
      const std::string_view s = lines[end].raw.view();
      gaps = gaps || s.find('\t') != std::string_view::npos || s.find('|') != std::string_view::npos || s.substr(std::min(s.find_first_not_of(' '), s.size())).find("    ") != std::string_view::npos;
      size += s.size() + 1;
    }
    if (end - from >= least_lines && size >= long_line && !gaps) {
      std::string all;
      std::vector<std::size_t> starts;
      for (std::size_t k = from; k < end; ++k) {
        starts.push_back(all.size());
        all += lines[k].raw.trimmed().str() + ' ';
      }
      std::vector<Heading> headings;
      for (std::size_t at = 0; at + 4 < all.size(); ++at) {
        if (!digit(all[at]) || (at > 0 && all[at - 1] != ' ')) continue;
        auto number = read_number(std::string_view(all).substr(at, 80), words);
        if (!number || number->kind != Number::Kind::arabic || !(number->closed || number->values.size() > 1) || number->values.front() > 199 || at + number->end >= all.size() || !upper(all[at + number->end])) continue;
        const bool word = words.longest("item_title", std::string_view(all).substr(at + number->end)).has_value();
        headings.push_back({at, std::move(*number), word});
      }
      std::size_t inside = 0, titled = 0;
      const std::vector<std::size_t> mains = running(headings, all);
      for (const std::size_t i : mains) {
        inside += !std::binary_search(starts.begin(), starts.end(), headings[i].at);
        titled += headings[i].title_word;
      }
      if (mains.size() > 2 && titled > 1 && inside * 3 > mains.size() * 2) {
        lines[from].raw = lines[from].raw.trimmed();
        for (std::size_t k = from + 1; k < end; ++k) {
          lines[from].raw.join(lines[k].raw.trimmed());
          lines[k].raw = {};
        }
        lines[from].end_number = lines[end - 1].end_number;
      }
    }
    from = end + 1;
  }
}

std::vector<Line> cut_lines(const std::vector<Line>& lines, const Vocabulary& words) {
  std::vector<Line> out;
  for (const Line& line : lines) {
    // A few strokes on a page in one line part its heading block, no cells.
    const auto strokes = static_cast<std::size_t>(std::count(line.raw.view().begin(), line.raw.view().end(), '|'));
    std::vector<std::size_t> cuts;
    if (line.raw.size() >= 30 && strokes * long_line <= line.raw.size()) cuts = cuts_of(line.raw.view(), line.whole, words);
    if (cuts.empty()) {
      out.push_back(line);
      continue;
    }
    std::size_t from = 0;
    for (std::size_t k = 0; k <= cuts.size(); ++k) {
      const std::size_t to = k < cuts.size() ? cuts[k] : line.raw.size();
      out.push_back(piece_of(line, from, to, k > 0));
      from = to;
    }
  }
  return out;
}

}  // namespace notulen::layout
