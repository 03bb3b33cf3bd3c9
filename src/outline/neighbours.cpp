#include "outline/neighbours.hpp"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>

#include "letters.hpp"
#include "outline/title_words.hpp"
#include "read/decision.hpp"
#include "read/speaker.hpp"

namespace notulen::outlining {
namespace {

// `De heer Smit (VVD): …`, `Besluit: …`: what is said and settled under a heading, in no list.
bool treats(const Segment& segment, const Vocabulary& words) {
  if (segment.is_table()) return false;
  const std::string_view s = segment.text.view();
  if (const auto label = words.longest("decision_label", s)) return label->length < s.size() && s[label->length] == ':';
  if (const auto speaker = read_speaker(s.substr(0, 200), words)) return speaker->titled || speaker->office || (speaker->bracket && s.substr(0, speaker->name.end).find('.') != std::string_view::npos);
  const auto stopped = read_stopped_speaker(s.substr(0, 200), words);
  return stopped && stopped->text < s.size();
}

// So many words of the text's first 200 bytes are French.
int french(std::string_view text, const Vocabulary& words) {
  text = text.substr(0, 200);
  int count = 0;
  for (std::size_t at = 0; at < text.size(); at = std::min(text.find_first_of(" '’", at), text.size() - 1) + 1)
    count += words.contains("french", text.substr(at, std::min(text.find_first_of(" '’", at), text.size()) - at));
  return count;
}

using LoneNumber = std::pair<std::size_t, Number>;  // and its segment

// The number of `II Vaststellen agenda`; nothing where a capital is missing.
std::optional<Number> roman_without_stop(std::string_view text, const Vocabulary& words) {
  const std::size_t blank = text.find(' ');
  if (blank == std::string_view::npos || blank == 0 || blank > 6 || blank + 1 >= text.size() || !upper(text[blank + 1]) || text.find_first_not_of("IVXL") != blank) return std::nullopt;
  auto number = read_number(std::string(text.substr(0, blank)) + ". T", words);
  if (!number || number->kind != Number::Kind::roman) return std::nullopt;
  number->end = blank + 1;
  return number;
}

// How often the first figure stays or goes up by one.
int steps(const std::vector<LoneNumber>& numbers) {
  int run = 0;
  for (std::size_t k = 1; k < numbers.size(); ++k) {
    const long step = numbers[k].second.values.front() - numbers[k - 1].second.values.front();
    run += step == 0 || step == 1;
  }
  return run;
}

// What runs on before titles, or above them: the segment bears a number, as a heading does.
void set_number(Reading& r, Number found, std::string_view title, const Vocabulary& words, Look look, double score, const char* why) {
  r.look = look;
  r.title_word = words.longest("item_title", title).has_value();
  r.score = score;
  r.number = std::move(found);
  r.why = why;
}

// The same where a label may have been read in the title.
void set_titled_number(Reading& r, Number found, std::string_view title, const Vocabulary& words, Look look, double score, const char* why) {
  set_number(r, std::move(found), title, words, look, score, why);
  r.level = 1;
  r.score += r.title_word ? 1.5 : 0;
  r.label.reset();
  r.bare = false;
}

// A code as it is printed; `value` says its place among the others.
Number code_number(std::string_view printed, long value, std::size_t end) {
  Number out;
  out.printed = std::string(printed);
  out.values = {value};
  out.closed = true;
  out.end = end;
  return out;
}

}  // namespace

void numbers_alone(const std::vector<Segment>& segments, std::vector<Reading>& readings, const Vocabulary& words) {
  std::vector<LoneNumber> found, all;  // those right above their titles; those with a blank line between too
  std::set<std::string> below;
  std::size_t titled = 0, others = 0, apart = 0;
  for (std::size_t i = 0; i + 1 < segments.size(); ++i) {
    const Segment& s = segments[i];
    const Segment& next = segments[i + 1];
    const std::string_view title = next.text.view();
    const bool bare = readings[i].look == Look::none;
    if (s.is_table() || s.text.empty()) continue;
    if (s.text.size() > 5) {
      others += !bare && readings[i].number && readings[i].title_word;
      continue;
    }
    if (!s.blank_before || !s.bullet.empty() || !(bare || readings[i].look == Look::numbered)) continue;
    if (next.is_table() || !next.bullet.empty() || next.text.size() > 160) continue;
    auto number = read_number(s.text.view(), words);
    if (!number || number->end < s.text.size() || number->kind != Number::Kind::arabic || number->values.front() > 199) continue;
    if (bare && s.text.size() < 5 && !next.blank_before) found.emplace_back(i, *number);
    // What goes on behind a page's number is no title, nor what stands at the head of every page.
    if (next.blank_before && (!capital(title) || title.size() > 90 || ends_with_any(title, ".,;:") || !below.insert(next.text.str()).second)) continue;
    apart += next.blank_before;
    titled += words.longest("item_title", title).has_value();
    all.emplace_back(i, std::move(*number));
  }
  if (apart > 2 && titled > 1 && others < 2) found = std::move(all);
  if (steps(found) < 2) return;
  for (auto& [i, lone] : found) {
    Reading& r = readings[i];
    r.level = static_cast<int>(lone.values.size());
    set_number(r, std::move(lone), segments[i + 1].text.view(), words, Look::numbered, 1.6, " +1.6 a number alone above its title, and they run on;");
    r.score += r.title_word ? 1.5 : 0;
  }
}

void codes_alone(const std::vector<Segment>& segments, std::vector<Reading>& readings, const Vocabulary& words) {
  constexpr std::size_t longest = 12, longest_title = 160;
  // `11-118`, `2019.045`: the figures behind the mark, and those before it; nothing for other texts.
  const auto code = [](std::string_view s) -> std::optional<std::pair<std::string_view, long>> {
    const std::size_t mark = s.find_first_not_of("0123456789");
    if (s.size() > longest || mark == 0 || mark == std::string_view::npos || mark + 2 > s.size() || std::string_view("-./").find(s[mark]) == std::string_view::npos) return std::nullopt;
    const std::string_view last = s.substr(mark + 1);
    if (last.size() < 2 || last.size() > 6 || last.find_first_not_of("0123456789") != std::string_view::npos) return std::nullopt;
    return std::pair(s.substr(0, mark), std::stol(std::string(last)));
  };
  std::vector<std::pair<std::size_t, long>> found;
  std::string_view series;
  for (std::size_t i = 0; i + 1 < segments.size(); ++i) {
    const Segment& s = segments[i];
    const std::string_view title = segments[i + 1].text.view();
    if (s.is_table() || !s.bullet.empty() || !s.blank_before || segments[i + 1].is_table() || segments[i + 1].blank_before || title.empty() || title.size() > longest_title || !upper(title[0]) || ends_with_any(title, ".:;,")) continue;
    const auto read = code(s.text.view());
    if (!read) continue;
    if (!found.empty() && (read->first != series || read->second <= found.back().second)) return;
    series = read->first;
    found.emplace_back(i, read->second);
  }
  if (found.size() < 3) return;
  for (const auto& [i, value] : found) {
    const std::string_view printed = segments[i].text.view();
    readings[i].level = 1;
    set_number(readings[i], code_number(printed, value, printed.size()), segments[i + 1].text.view(), words, Look::numbered, 2.2, " +2.2 a file's number alone above its title, as others have;");
  }
}

void coded_titles(const std::vector<Segment>& segments, std::vector<Reading>& readings, const Vocabulary& words) {
  constexpr std::size_t longest_title = 160, least = 3;
  struct Code {
    std::size_t segment = 0, end = 0;
    std::string_view series;  // `22` of `22.113`, `AB12` of `AB12.003`, `A` of `A-1` and of `A` alone
    long value = 0;
  };
  const auto code = [](std::string_view s) -> std::optional<Code> {
    Code out;
    const std::size_t letters = std::min(s.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ"), s.size());
    std::size_t at = letters;
    if (letters == 0) at = std::min(s.find_first_not_of("0123456789"), s.size());
    if (at == 0 || at > 4 || (letters > 0 && letters > 3)) return std::nullopt;
    // `AB12.003`: the year stands behind the letters
    const std::size_t year = letters > 1 ? std::min(s.find_first_not_of("0123456789", at), s.size()) - at : 0;
    if (year == 2 || year == 4) at += year;
    out.series = s.substr(0, at);
    const bool alone = letters == 1 && at < s.size() && s[at] == ' ';
    if (!alone) {
      const bool mark = at < s.size() && std::string_view("-./").find(s[at]) != std::string_view::npos;
      if (!mark) return std::nullopt;
      const std::size_t begin = at + 1, end = std::min(s.find_first_not_of("0123456789", begin), s.size());
      if (end == begin || end > begin + 4 || (letters == 0 && (out.series.size() < 2 || end < begin + 2))) return std::nullopt;
      out.value = std::stol(std::string(s.substr(begin, end - begin)));
      at = end;
    }
    if (at + 1 >= s.size() || s[at] != ' ') return std::nullopt;
    const std::size_t title = s.find_first_not_of(' ', at);
    if (title == std::string_view::npos || !(upper(s[title]) || s[title] == '"')) return std::nullopt;
    out.end = title;
    return out;
  };
  std::vector<Code> found;
  for (std::size_t i = 0; i + 1 < segments.size(); ++i) {
    const Segment& s = segments[i];
    const std::string_view text = s.text.view();
    if (s.is_table() || !s.bullet.empty() || !s.blank_before || text.size() > longest_title || ends_with_any(text, ".:;,?!")) continue;
    auto next = code(text);
    if (!next) continue;
    const bool first = found.empty();
    const bool goes_on = !first && (next->series == found.back().series ? next->value > found.back().value
                                                                        : upper(next->series[0]) && next->series.size() == found.back().series.size() && next->series > found.back().series && next->value < 2);
    if (!first && !goes_on) return;
    if (!first && found.back().segment + 1 == i) return;  // a list
    if (first && next->value == 0) continue;
    next->segment = i;
    found.push_back(*next);
  }
  if (found.size() < least) return;
  for (const Code& one : found) {
    const Reading& r = readings[one.segment];
    if (r.look == Look::mark || (r.number && r.look != Look::none)) return;  // read already
  }
  for (const Code& one : found) {
    const std::string_view text = segments[one.segment].text.view();
    const long place = static_cast<long>(&one - found.data()) + 1;  // several series: what the codes are worth says no order
    set_titled_number(readings[one.segment], code_number(text.substr(0, text.find(' ')), place, one.end), text.substr(one.end), words, Look::numbered, 1.8, " +1.8 a code before a title, and they run on;");
  }
}

// `2021_GR_00031`, `GR/2021/014`, `2020-CBS-0123`: the bytes of the code by which a council's system files a point, and its
// shape, figures as 0; 0 bytes for none.
std::pair<std::size_t, std::string> council_code(std::string_view s) {
  constexpr std::size_t longest = 24, parts_wanted = 3;
  const std::size_t end = std::min(first_in<" :">(s), s.size());
  if (end > longest || end < 8) return {};
  std::string shape;
  std::size_t parts = 1, figures = 0, capitals = 0;
  for (const char c : s.substr(0, end)) {
    if (c == '_' || c == '-' || c == '/') ++parts;
    else if (digit(c)) ++figures;
    else if (upper(c)) ++capitals;
    else return {};
    shape += digit(c) ? '0' : c;
  }
  if (parts != parts_wanted || figures < 5 || capitals < 2 || capitals > 6) return {};
  return {end, shape};
}

void council_codes(const std::vector<Segment>& segments, std::vector<Reading>& readings, const Vocabulary& words) {
  constexpr std::size_t longest_title = 220, least = 2;
  struct Coded {
    std::size_t segment, code, title;
    std::string shape;
  };
  std::vector<Coded> found;
  for (std::size_t i = 0; i + 1 < segments.size(); ++i) {
    const Segment& s = segments[i];
    const std::string_view text = s.text.view();
    if (s.is_table() || !s.bullet.empty() || s.style.heading > 0 || !s.blank_before || text.size() > longest_title || ends_with_any(text, ";,")) continue;
    const auto [end, shape] = council_code(text);
    const std::size_t title = end == 0 ? std::string_view::npos : text.find_first_not_of(" :-\xE2\x80\x93\x94", end);
    if (title == std::string_view::npos || !(upper(text[title]) || digit(text[title]) || static_cast<unsigned char>(text[title]) >= 0x80)) continue;
    if (!found.empty() && found.front().shape != shape) continue;
    found.push_back({i, end, title, shape});
  }
  if (found.size() < least) return;
  for (const Coded& one : found) {
    const std::string_view text = segments[one.segment].text.view();
    const long place = static_cast<long>(&one - found.data()) + 1;
    set_titled_number(readings[one.segment], code_number(text.substr(0, one.code), place, one.title), text.substr(one.title), words, Look::numbered, 2.2, " +2.2 a council's code before a title, as others have;");
  }
}

void zero_numbers(std::vector<Reading>& readings) {
  constexpr std::size_t least = 3;
  const auto zero = [](const Reading& r) { return r.look == Look::numbered && r.number->values.size() == 2 && r.number->values[1] == 0 && r.number->printed.ends_with(".0"); };
  if (static_cast<std::size_t>(std::count_if(readings.begin(), readings.end(), zero)) < least) return;
  for (Reading& r : readings) {
    if (!zero(r)) continue;
    r.number->values.pop_back();
    r.level = 1;
  }
}

void resolved(const std::vector<Segment>& segments, std::vector<Reading>& readings, const Vocabulary& words) {
  long last = 0;
  bool resolves = false;  // the line above says that something is decided
  for (std::size_t i = 0; i < segments.size(); ++i) {
    if (segments[i].is_table()) continue;
    const std::string_view s = segments[i].text.view();
    Reading& r = readings[i];
    if (r.look == Look::worded && resolution_article(s, words) > 0) {
      const long n = r.number->values.front();
      last = (n == 1 && resolves) || (last > 0 && n == last + 1) ? n : 0;
      resolves = false;
      if (last == 0) continue;
      r.look = Look::none;
      r.number.reset();
      continue;
    }
    resolves = read_decision_label(s, words) || (ends_with_any(s, ":") && s.size() < 300 && words.first("decides", s));
    if (r.number) last = 0;
  }
}

void listed(const std::vector<Segment>& segments, std::vector<Reading>& readings, std::size_t i, const Vocabulary& words) {
  Reading& r = readings[i];
  const Reading& next = readings[i + 1];
  if ((r.look == Look::plain || r.look == Look::colon) && next.look == Look::none && !segments[i + 1].is_table() && segments[i + 1].bullet.empty() &&
      segments[i + 1].text.size() > 20 && ends_with_any(segments[i + 1].text.view(), ".!?")) {
    r.score += 0.4;
    r.why += " +0.4 text of its own;";
  }
  if (r.number && r.look != Look::none) {
    // `Eerste termijn` may stand between.
    const bool between = i + 2 < segments.size() && segments[i + 1].text.size() < 40 && !ends_with_any(segments[i + 1].text.view(), ".:?!") && !next.number;
    r.treated = treats(segments[i + 1], words) || (between && treats(segments[i + 2], words));
  }
  if (r.look != Look::numbered && r.look != Look::lettered) return;
  const bool run = next.look == r.look && next.level == r.level && next.number->values.back() == r.number->values.back() + 1;
  if (run && !(segments[i].cut && ends_with_any(segments[i].text.view(), ".?!")) && !segments[i + 1].blank_before && !r.title_word && !next.title_word) {
    r.score -= 0.6;
    r.why += " -0.6 a list goes on;";
  } else if (next.look == Look::none && !next.number && segments[i + 1].bullet.empty()) {
    r.score += 0.4;
    r.why += " +0.4 text of its own;";
  }
}

void wanted_numbers(const std::vector<Segment>& segments, std::vector<Reading>& readings) {
  constexpr double sure = 0.7, enough = 0.6;
  const auto plain = [&](std::size_t i) { return readings[i].look == Look::numbered && readings[i].number->values.size() == 1 && !readings[i].number->lettered && readings[i].number->closed; };
  std::size_t before = segments.size(), between = segments.size();  // the last sure heading, and the only weak one since
  for (std::size_t i = 0; i < segments.size(); ++i) {
    if (!plain(i)) continue;
    const long n = readings[i].number->values[0];
    if (readings[i].score < sure) {
      if (before < segments.size() && n == readings[before].number->values[0] + 1 && between == segments.size() && std::abs(segments[i].indent - segments[before].indent) < 3) between = i;
      continue;
    }
    if (between < segments.size() && n == readings[between].number->values[0] + 1 && readings[between].score < enough) {
      readings[between].score = enough;
      readings[between].why += " the number that is wanted between two headings;";
    }
    before = i;
    between = segments.size();
  }
}

void unstopped_numbers(const std::vector<Segment>& segments, std::vector<Reading>& readings, const Vocabulary& words) {
  constexpr std::size_t longest = 60, longest_roman = 90, least = 3;
  std::vector<LoneNumber> small, roman;
  bool small_ends = false, roman_ends = false;  // others have a stop or capitals, or a list follows
  for (std::size_t i = 0; i + 1 < segments.size(); ++i) {
    const Segment& s = segments[i];
    const std::string_view text = s.text.view();
    if (readings[i].look == Look::numbered && readings[i].number->values.size() == 1) small_ends = true;
    if (s.is_table() || text.size() > longest_roman || !s.bullet.empty() || s.style.heading > 0 || !s.blank_before) continue;
    const auto found = [&](std::vector<LoneNumber>& run, Number number, long first, bool& ends) {
      if (run.empty() ? number.values[0] > first : number.values[0] != run.back().second.values[0] + 1) return;
      ends = ends || (!run.empty() && run.back().first + 1 == i);
      run.emplace_back(i, std::move(number));
    };
    if (auto number = roman_without_stop(text, words)) {
      found(roman, std::move(*number), 1, roman_ends);
      continue;
    }
    if (text.size() > longest || text.empty() || !digit(text[0]) || ends_with_any(text, ".:;,?!")) continue;
    auto number = read_number(text, words);
    if (!number || number->closed || number->worded || number->kind != Number::Kind::arabic || number->values.size() != 1 || number->lettered) continue;
    const std::string_view title = text_after(s, number);
    if (!title.empty() && lower(title[0])) found(small, std::move(*number), 1, small_ends);
  }
  for (auto* run : {&small, &roman}) {
    if (run->size() < least || (run == &small ? small_ends : roman_ends)) continue;
    for (auto& [i, found] : *run) {
      const std::string_view title = text_after(segments[i], found);
      set_titled_number(readings[i], std::move(found), title, words, run == &small ? Look::numbered : Look::lettered, 1.6, " +1.6 a number without a stop, and they run on;");
    }
  }
}

void gathered(const std::vector<Segment>& segments, std::vector<Reading>& readings, const Vocabulary& words) {
  constexpr double enough = 1;
  for (std::size_t i = 0; i + 1 < segments.size(); ++i) {
    if (!readings[i].number || readings[i].look == Look::none || !gathering(text_after(segments[i], readings[i].number), words)) continue;
    for (std::size_t k = i + 1; k < segments.size() && readings[k].number && readings[k].number->kind == Number::Kind::letter && readings[k].look != Look::none; ++k)
      readings[k].score = std::max(readings[k].score, enough);
  }
}

void labelled(const std::vector<Segment>& segments, std::vector<Reading>& readings, const Vocabulary& words) {
  std::map<std::string, std::vector<std::pair<std::size_t, std::size_t>>> all;  // label → segment, where the title begins
  for (std::size_t i = 0; i < segments.size(); ++i) {
    const std::string_view s = segments[i].text.view();
    const auto label = segments[i].is_table() ? std::nullopt : words.longest("item_label", s);
    if (!label) continue;
    const std::size_t colon = s.find_first_not_of(' ', label->length);
    if (colon == std::string_view::npos || s[colon] != ':' || colon + 4 > s.size()) continue;
    if (!read_number(s, words)) all[fold_case(s.substr(0, label->length))].emplace_back(i, s.find_first_not_of(' ', colon + 1));
  }
  std::vector<std::pair<std::size_t, std::size_t>> found;
  for (auto& [label, places] : all)
    if (places.size() > found.size()) found = std::move(places);
  if (found.size() < 3) return;
  for (const auto& [i, begin] : found) {
    Reading& r = readings[i];
    r.look = Look::labelled;
    r.number.reset();
    r.label.reset();
    r.title_begin = begin;
    r.title_word = words.longest("item_title", segments[i].text.view().substr(begin)).has_value();
    r.score = 2;
    r.why = " +2.0 a label of items that comes again;";
  }
}

void questions(const std::vector<Segment>& segments, std::vector<Reading>& readings, const Vocabulary& words) {
  constexpr std::size_t longest = 400;
  for (std::size_t i = 0; i + 1 < segments.size(); ++i) {
    const std::string_view s = segments[i].text.view();
    Reading& r = readings[i];
    if (segments[i].is_table() || r.number || !segments[i].bullet.empty() || !segments[i].blank_before || s.size() > longest || ends_with_any(s, ".:;?!,") || !words.longest("question_title", s)) continue;
    if (!treats(segments[i + 1], words)) continue;
    r.look = Look::labelled;
    r.label.reset();
    r.title_word = true;
    r.score = 2;
    r.why = " +2.0 what is asked of whom, and who speaks;";
  }
}

void translated(const std::vector<Segment>& segments, std::vector<Reading>& readings, const Vocabulary& words) {
  for (std::size_t i = 0; i + 1 < segments.size(); ++i) {
    if (segments[i].is_table() || segments[i + 1].is_table() || !readings[i].number || !readings[i + 1].number || readings[i].number->printed != readings[i + 1].number->printed) continue;
    const std::string_view above = text_after(segments[i], readings[i].number), below = text_after(segments[i + 1], readings[i + 1].number);
    const int first = french(above, words), second = french(below, words);
    if (std::min(first, second) > 0 || std::max(first, second) < 2) continue;
    Reading& kept = readings[first > 0 ? i + 1 : i];
    kept.score += 1.5;
    kept.why += " +1.5 told in French too;";
    readings[first > 0 ? i : i + 1].look = Look::none;
  }
}

void lone_speakers(const std::vector<Segment>& segments, std::vector<Reading>& readings, const Vocabulary& words) {
  std::vector<std::size_t> found;
  for (std::size_t i = 0; i + 1 < segments.size(); ++i)
    if (!segments[i].is_table() && segments[i].bullet.empty() && !readings[i].number && !segments[i + 1].blank_before && read_lone_speaker(segments[i].text.view(), words))
      found.push_back(i);
  if (found.size() < 3) return;
  for (const std::size_t i : found) readings[i].look = Look::none;
}

}  // namespace notulen::outlining
