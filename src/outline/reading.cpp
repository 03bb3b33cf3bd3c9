#include "outline/reading.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include "outline/bullets.hpp"
#include "outline/clock_slots.hpp"
#include "read/date.hpp"
#include "read/decision.hpp"
#include "read/speaker.hpp"
#include "read/time.hpp"

namespace notulen::outlining {
namespace {

// What follows a capital with a dot makes a name of it: another initial.
bool initials_behind(std::string_view rest) {
  return rest.size() > 1 && rest[0] >= 'A' && rest[0] <= 'Z' && rest[1] == '.';
}

// `2024_CBS_00201 - Notulen`: a title may begin with a file's number.
bool file_number(std::string_view rest) {
  const std::string_view word = rest.substr(0, rest.find(' '));
  return word.size() >= 6 && word.find_first_of("_/") != std::string_view::npos && word.find_first_of("0123456789") != std::string_view::npos;
}

bool small(char c) { return c >= 'a' && c <= 'z'; }
bool capital(char c) { return c >= 'A' && c <= 'Z'; }

// A day or a remark in brackets names nothing: `Dinsdag 4 oktober 2005`, `(gelach)`, `**`.
bool moment_line(std::string_view s, const Vocabulary& words) {
  if (std::count_if(s.begin(), s.end(), [](char c) { return small(c) || capital(c); }) < 3) return true;
  const auto dates = find_dates(s, words);
  if (!find_times(s, words, false).empty()) return true;
  return !dates.empty() && dates.front().begin < 3 && dates.back().end + 3 > s.size();
}

// `VORIG VERSLAG (10 min)`: no small letter before the bracket.
bool capital_title(std::string_view s) {
  const std::string_view title = s.substr(0, s.find('('));
  return title.size() > 4 && std::count_if(title.begin(), title.end(), capital) >= 3 && std::none_of(title.begin(), title.end(), small);
}

// `Kasverslag. — De penningmeester …`, `FINANCIËN - Op de rekening …`: where a title ends that its text follows behind a
// dash; 0 where none does.
std::size_t run_in_end(std::string_view s, const Vocabulary& words) {
  if (s.empty() || !capital(s[0])) return 0;
  for (std::size_t at = 2; at + 4 < s.size() && at < 50; ++at) {
    const std::size_t dash = s.substr(at).starts_with("- ") ? 1 : s.substr(at).starts_with("– ") || s.substr(at).starts_with("— ") ? 3 : 0;
    if (dash == 0 || s[at - 1] != ' ') continue;
    const std::string_view text = s.substr(at + dash + 1);
    const std::string_view title = s.substr(0, s.find_last_not_of(" .", at - 1) + 1);
    const bool sentence = text.size() > 20 && (capital(text[0]) || static_cast<unsigned char>(text[0]) >= 0x80 || (text[0] >= '0' && text[0] <= '9')) &&
                          (ends_with_any(text, ".!?") || has_verb(text, 6, words));
    return sentence && !has_verb(title, 9, words) ? title.size() : 0;
  }
  return 0;
}

// `Opening:`, `Rondvraag:` are subjects, `Actielijst:`, `Aanwezig:` are labels.
bool subject_label(const std::string& kind) {
  return kind == "time" || kind == "end_time" || kind == "minutes" || kind == "secretary" || kind == "skip" || kind == "subject";
}

// Everything that speaks for and against a segment being a heading, by itself.
Reading read_segment(const Segment& segment, const Vocabulary& words, bool reasons) {
  Reading r;
  if (segment.is_table() || segment.text.empty()) return r;
  const std::string_view all = segment.text.view();
  const auto add = [&](double value, std::string_view what) {
    r.score += value;
    if (reasons) r.why += (value < 0 ? " " : " +") + std::to_string(value).substr(0, value < 0 ? 4 : 3) + " " + std::string(what) + ";";
  };
  r.number = read_number(all, words);
  if (r.number && !r.number->closed && !r.number->worded) {
    // `4 API-thema`: a number without a dot counts where a title's word or a capital follows.
    const std::string_view rest = text_after(segment, r.number);
    if (file_number(rest)) r.number->closed = true;
    const bool alone = rest.empty() && r.number->values.size() > 1 && r.number->values.front() < 100;  // `4.1`, the title below
    if ((rest.empty() && !alone) || (!rest.empty() && !(rest[0] >= 'A' && rest[0] <= 'Z') && !file_number(rest)) || r.number->values.back() > 99) r.number.reset();
  }
  if (r.number && r.number->values.front() > 999) r.number.reset();  // a year
  // `19.30 – 21.30 uur` is a time.
  if (r.number && r.number->values.size() == 2 && all.size() < 60)
    if (const auto times = find_times(all, words); !times.empty() && times.front().begin <= 1) r.number.reset();
  // `J. A. Pleysier`, `P. Monsma.`: initials.
  if (r.number && r.number->kind != Number::Kind::arabic && r.number->printed.size() == 1 && initials_behind(text_after(segment, r.number)) &&
      !words.longest("item_title", text_after(segment, r.number)))
    r.number.reset();
  // `Punt 8.a wordt toegevoegd.` is a sentence about an item.
  if (const std::string_view rest = text_after(segment, r.number); r.number && r.number->worded && !rest.empty() && rest[0] >= 'a' && rest[0] <= 'z')
    r.number.reset();
  // `01.02  Minister X: …` is a turn of a verbatim report.
  if (r.number && r.number->printed.size() == 5 && r.number->printed[2] == '.' && r.number->values.size() == 2 && read_speaker(all, words)) return r;
  const std::string_view title = text_after(segment, r.number);
  r.label = read_label(title, words);
  if (r.label && r.label->begin > 5) r.label.reset();
  r.bare = r.label && r.label->end >= title.size();
  r.title_word = words.longest("item_title", title).has_value();
  // `Sluiting` alone is a subject, `Sluiting: 22.15 uur` tells when.
  if (r.bare && r.title_word && r.label->kind == "end_time" && !r.label->colon) {
    r.label.reset();
    r.bare = false;
  }
  const Style& style = segment.style;
  // `Discussie`, `BESLUIT:`: a word that structures the talk is no heading unless it is marked as one.
  const std::string_view bare_title = std::string_view(title).substr(0, title.find_last_not_of(": ") + 1);
  const bool set_off = (style.capitals || style.underlined) && bare_title.size() == title.size() && segment.blank_before;
  if (style.heading == 0 && !r.number && !set_off && words.contains("talk_word", bare_title)) return r;
  // `**Besluit: we kopen een server**`
  if (const auto talk = words.longest("talk_word", title); style.heading == 0 && talk && talk->length < title.size() && title[talk->length] == ':' &&
      talk->length + 1 < title.size())
    return r;
  // `GOEDGEKEURD`, `VERGUND ONDER VOORWAARDEN`, `Openbare zitting`
  if (const std::size_t end = no_heading(title, words); end > 0 && style.heading == 0 && !r.number &&
      (end == bare_title.size() || (style.capitals && words.longest("proviso", std::string_view(title).substr(std::min(title.size(), end + 1))))))
    return r;
  const bool shaped = all.size() <= 110 && !ends_with_any(all, ",;") ;
  if (style.heading > 0) {
    r.look = Look::mark;
    r.level = style.heading;
    add(3, "heading mark");
  } else if (r.number && segment.check == std::nullopt) {
    // `A.`, `F.1`, `III.`: capitals make a family of their own.
    const bool capital = r.number->kind != Number::Kind::arabic && r.number->printed[0] >= 'A' && r.number->printed[0] <= 'Z';
    r.look = r.number->worded ? Look::worded : capital ? Look::lettered : Look::numbered;
    r.level = static_cast<int>(r.number->values.size());
    add(r.number->worded ? 2.5 : r.number->closed ? 1.0 : 0.2, "printed number");
    if (r.number->kind != Number::Kind::arabic) add(capital ? -0.3 : -0.8, "letter or roman");
  } else if (!segment.bullet.empty()) {
    return r;
  } else if (style.underlined && shaped) {
    r.look = Look::underlined;
    add(2, "underlined");
  } else if (style.bold && shaped) {
    r.look = Look::bold;
    add(1.5, "bold");
  } else if ((style.capitals || capital_title(all)) && shaped && all.size() > 4) {
    r.look = Look::capitals;
    add(1, "capitals");
  } else if (const std::size_t end = segment.blank_before ? run_in_end(all, words) : 0; end > 0) {
    const bool capitals = capital_title(all.substr(0, end));
    r.look = capitals ? Look::capitals : Look::run_in;
    r.title_end = end;
    add(capitals ? 1 : 0.3, "a title and its text behind a dash");
    add(0.4, "blank line before");
    if (r.title_word) add(1.5, "a title's word");
    return r;
  } else if (all.size() <= 50 && ends_with_any(all, ":") && capital(all[0]) && (!r.label || (r.title_word && r.bare && subject_label(r.label->kind))) && !words.contains("talk_word", bare_title) &&
             !words.contains("talk_heading", bare_title) && !has_verb(all, 9, words)) {
    r.look = Look::colon;
    add(0.3, "a title and a colon");
  } else if (shaped && all.size() <= 70 && (!ends_with_any(all, ".:?!") || (r.title_word && words.contains("item_title", all))) && all[0] != '(' && segment.blank_before && !moment_line(all, words) &&
             !words.longest("no_heading_start", all)) {
    r.look = Look::plain;
    add(segment.blank_after ? -0.3 : 0.2, "a short line");
  } else {
    return r;
  }
  // `3. Schilderwerk; er liggen drie offertes. …`: the title ends at the mark.
  const std::size_t mark = r.number ? std::min(title.find("; "), title.find(": ")) : std::string::npos;
  // `5. REKENING OVER 1953. De penningmeester …`: so do capitals and a stop.
  const std::size_t stop = r.number && r.look == Look::numbered ? title.find(". ") : std::string::npos;
  const bool capitals = stop >= 4 && stop <= 60 && capital_title(title.substr(0, stop));
  const std::size_t head = capitals ? stop : mark <= 60 ? mark : title.size();
  if (capitals) add(0.5, "a title in capitals and a stop");
  if (r.title_word) add(1.5, "a title's word");
  if (segment.cut && r.number && (r.number->values.size() > 1 || r.number->lettered || r.number->kind == Number::Kind::letter) && ends_with_any(all, ".?!")) add(1.4, "cut where sub-numbers run on");
  else if (segment.cut && r.number) add(0.8, "cut where numbering runs on");
  else if (head > 110) add(-1.5, "long");
  else if (!title.empty() && title.size() <= 60) add(0.5, "short");
  if (ends_with_any(all, ";,")) add(-1.5, "ends like a list entry");
  // `a. penningmeester` is as good as `a. Penningmeester` where it is short.
  const bool letter = r.number && r.number->kind == Number::Kind::letter && title.size() <= 30 && !ends_with_any(all, ".;,:?");
  if (!title.empty() && title[0] >= 'a' && title[0] <= 'z') add(letter ? -0.3 : -1, "begins in lower case");
  if (!segment.bullet.empty() && r.look != Look::mark) add(-1.5, "a bullet");
  if (segment.indent >= 6 && r.look == Look::numbered) add(-0.7, "indented");
  if (segment.blank_before) add(0.4, "blank line before");
  if (r.look == Look::plain && all.find(": ") < 30 && !r.title_word) add(-1, "a label and its value");
  if (r.look == Look::plain && words.longest("rest_start", title) && has_verb(title, 9, words)) add(-1.5, "reads as a sentence");
  return r;
}

// `01` alone on its line, the title right below: a number where such lines run on.
void numbers_alone(const std::vector<Segment>& segments, std::vector<Reading>& readings, const Vocabulary& words) {
  std::vector<std::pair<std::size_t, Number>> found;
  for (std::size_t i = 0; i + 1 < segments.size(); ++i) {
    const Segment& s = segments[i];
    const Segment& next = segments[i + 1];
    if (s.is_table() || s.text.empty() || s.text.size() > 4 || !s.blank_before || !s.bullet.empty() || readings[i].look != Look::none) continue;
    if (next.blank_before || next.is_table() || !next.bullet.empty() || next.text.size() > 160) continue;
    auto number = read_number(s.text.view(), words);
    if (!number || number->end < s.text.size() || number->kind != Number::Kind::arabic || number->values.front() > 199) continue;
    found.emplace_back(i, std::move(*number));
  }
  int run = 0;
  for (std::size_t k = 1; k < found.size(); ++k) {
    const long step = found[k].second.values.front() - found[k - 1].second.values.front();
    run += step == 0 || step == 1;
  }
  if (run < 2) return;
  for (auto& [i, number] : found) {
    Reading& r = readings[i];
    r.look = Look::numbered;
    r.level = 1;
    r.title_word = words.longest("item_title", segments[i + 1].text.view()).has_value();
    r.score = 1.6 + (r.title_word ? 1.5 : 0);
    r.number = std::move(number);
    r.why = " +1.6 a number alone above its title, and they run on;";
  }
}

// `De raad BESLUIT:` and `Artikel 1: …`, `Artikel 2: …` below it: what is resolved, no items.
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

// `De heer Smit (VVD): …`, `Besluit: …`: what is said and settled under a heading, in no list.
bool treats(const Segment& segment, const Vocabulary& words) {
  if (segment.is_table()) return false;
  const std::string_view s = segment.text.view();
  if (const auto label = words.longest("decision_label", s)) return label->length < s.size() && s[label->length] == ':';
  if (const auto speaker = read_speaker(s.substr(0, 200), words)) return speaker->titled || speaker->office || (speaker->bracket && s.substr(0, speaker->name.end).find('.') != std::string_view::npos);
  const auto stopped = read_stopped_speaker(s.substr(0, 200), words);
  return stopped && stopped->text < s.size();
}

// Numbered lines that follow each other at once are a list; one with text of its own below is a heading.
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
  } else if (next.look == Look::none && segments[i + 1].bullet.empty()) {
    r.score += 0.4;
    r.why += " +0.4 text of its own;";
  }
}

// `Onderwerp: …` of each case, as systems of councils print them: a heading where it comes again and again.
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

}  // namespace

std::string_view text_after(const Segment& segment, const Boxed<Number>& number) {
  return segment.text.view().substr(number ? std::min(number->end, segment.text.size()) : 0);
}

bool ends_with_any(std::string_view s, std::string_view chars) { return !s.empty() && chars.find(s.back()) != chars.npos; }

std::size_t no_heading(std::string_view s, const Vocabulary& words) {
  return std::max(words.match_length("verdict", s), words.match_length("no_heading", s));
}

bool has_verb(std::string_view s, int within, const Vocabulary& words) {
  for (std::size_t at = 0; at < s.size() && within > 0; ++at) {
    if (at > 0 && s[at - 1] != ' ') continue;
    --within;
    const auto verb = words.longest("finite_verb", s.substr(at));
    if (verb && at + verb->length < s.size() && s[at + verb->length] == ' ') return true;
  }
  return false;
}

namespace {

// `Ouderling Bos vraagt …`, `Kee meldt …`: after one to three words, the first with a capital, what somebody does.
bool tells_who(std::string_view s, const Vocabulary& words) {
  if (!words.longest("role", s) && !words.longest("honorific", s) && !words.contains("given_name", s.substr(0, s.find(' ')))) return false;
  std::size_t at = s.find(' ');
  for (int word = 1; word <= 3 && at != std::string_view::npos && at + 1 < s.size(); ++word, at = s.find(' ', at + 1)) {
    const std::string_view rest = s.substr(at + 1);
    const auto verb = words.longest("finite_verb", rest);
    if (verb && verb->length < rest.size() && rest[verb->length] == ' ' && !rest.substr(0, verb->length).ends_with("en") && small(rest[0])) return true;
    if (!capital(rest[0]) && !words.longest("infix", rest)) return false;
  }
  return false;
}

}  // namespace

bool is_sentence(std::string_view s, const Vocabulary& words) {
  // `De kade: Kee vertelt …`: what stands before the colon is a title.
  if (const std::size_t colon = s.find(": "); colon != std::string_view::npos && colon <= 60 && !has_verb(s.substr(0, colon + 2), 9, words)) return false;
  if (s.size() <= 24 || !ends_with_any(s, ".:")) return false;
  return tells_who(s, words) || (has_verb(s, 9, words) && words.longest("rest_start", s));
}

namespace {

// Minutes without any blank lines or numbers: a short line between the end of one text and the start of the next is a
// heading, where several bear a title's word.
void tight_headings(const std::vector<Segment>& segments, std::vector<Reading>& readings, const Vocabulary& words) {
  std::size_t apart = 0, headings = 0, titled = 0;
  std::vector<std::size_t> found;
  for (std::size_t i = 0; i < segments.size(); ++i) {
    apart += segments[i].blank_before;
    headings += readings[i].look != Look::none && readings[i].look != Look::plain && readings[i].score >= 1;
    if (i == 0 || i + 1 >= segments.size() || segments[i].is_table() || segments[i - 1].is_table() || segments[i + 1].is_table()) continue;
    const std::string_view all = segments[i].text.view(), before = segments[i - 1].text.view(), next = segments[i + 1].text.view();
    if (readings[i].look != Look::none || (readings[i].label && (readings[i].label->colon || !readings[i].title_word)) || !segments[i].bullet.empty() || segments[i].blank_before || all.size() < 3 || all.size() > 45 || all.find(':') != std::string_view::npos) continue;
    if (!capital(all[0]) || (ends_with_any(all, ".?!;,") && !words.contains("item_title", all)) || has_verb(all, 9, words) || words.longest("talk_word", all) || words.longest("no_heading_start", all)) continue;
    const bool word = words.longest("item_title", all).has_value();
    const bool ended = ends_with_any(before, ".?!)") || (!found.empty() && found.back() + 1 < i && !ends_with_any(before, ",;:-"));
    if (!(ended || word) || segments[i + 1].blank_before) continue;
    if (!(ends_with_any(next, ".?!") && next.size() >= 5) && !has_verb(next, 6, words)) continue;
    found.push_back(i);
    titled += word;
  }
  if (headings > 1 || titled < 2 || found.size() < 3 || segments.size() < 8 || apart * 4 > segments.size()) return;
  for (const std::size_t i : found) {
    Reading& r = readings[i];
    const bool word = words.longest("item_title", segments[i].text.view()).has_value();
    r.look = Look::plain;
    r.title_word = word;
    r.score = 1.2 + (word ? 1.5 : 0);
    r.why = " +1.2 a short line between texts, where no lines stand apart;";
  }
}

// `Rekening en verantwoording.` between blank lines, where headings that bear a title's word end in a stop too.
void stopped_headings(const std::vector<Segment>& segments, std::vector<Reading>& readings, const Vocabulary& words) {
  std::vector<std::size_t> found;
  std::size_t others = 0, titled = 0;
  const auto alone = [&](std::size_t i) {
    const Segment& s = segments[i];
    const std::string_view all = s.text.view();
    return !s.is_table() && s.bullet.empty() && s.blank_before && s.blank_after && all.size() > 6 && all.size() <= 45 && all.find('.') + 1 == all.size() && all.find_first_of(",:;()?!") == std::string_view::npos && capital(all[0]);
  };
  for (std::size_t i = 0; i + 1 < segments.size(); ++i) {
    const Reading& r = readings[i];
    const std::string_view all = segments[i].text.view();
    if (r.look != Look::none && r.look != Look::plain) others += r.score >= 1 && r.number && r.number->kind == Number::Kind::arabic;
    if (!alone(i) || alone(i + 1) || segments[i + 1].is_table()) continue;
    if (r.look == Look::plain && r.title_word) ++titled;
    if (r.look != Look::none || r.number || r.label || has_verb(all, 9, words) || words.longest("rest_start", all) || words.longest("no_heading_start", all) || words.longest("honorific", all) || no_heading(all, words) > 0) continue;
    found.push_back(i);
  }
  if (titled < 2 || others > 1) return;
  for (const std::size_t i : found) {
    Reading& r = readings[i];
    r.look = Look::plain;
    r.score = 1.2;
    r.why = " +1.2 a short line with a stop, as other headings have;";
  }
}

// `De heer Bos (SP)` above what he says, again and again: turns of verbatim minutes, no headings.
void lone_speakers(const std::vector<Segment>& segments, std::vector<Reading>& readings, const Vocabulary& words) {
  std::vector<std::size_t> found;
  for (std::size_t i = 0; i + 1 < segments.size(); ++i)
    if (!segments[i].is_table() && segments[i].bullet.empty() && !readings[i].number && !segments[i + 1].blank_before && read_lone_speaker(segments[i].text.view(), words))
      found.push_back(i);
  if (found.size() < 3) return;
  for (const std::size_t i : found) readings[i].look = Look::none;
}

}  // namespace

std::vector<Reading> read_segments(const std::vector<Segment>& segments, const Vocabulary& words, bool reasons) {
  std::vector<Reading> readings;
  readings.reserve(segments.size());
  for (const Segment& segment : segments) readings.push_back(read_segment(segment, words, reasons));
  resolved(segments, readings, words);
  read_bullets(segments, readings, words);
  for (std::size_t i = 0; i + 1 < segments.size(); ++i) listed(segments, readings, i, words);
  labelled(segments, readings, words);
  numbers_alone(segments, readings, words);
  lone_speakers(segments, readings, words);
  tight_headings(segments, readings, words);
  stopped_headings(segments, readings, words);
  clock_slots(segments, readings, words);
  return readings;
}

}  // namespace notulen::outlining
