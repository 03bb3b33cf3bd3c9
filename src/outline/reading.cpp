#include "outline/reading.hpp"

#include <algorithm>
#include <utility>

#include "bytes.hpp"
#include "letters.hpp"
#include "outline/bare_headings.hpp"
#include "outline/bullets.hpp"
#include "outline/clock_slots.hpp"
#include "outline/led_headings.hpp"
#include "outline/neighbours.hpp"
#include "outline/title_words.hpp"
#include "read/date.hpp"
#include "read/label_kinds.hpp"
#include "read/speaker.hpp"
#include "read/time.hpp"

namespace notulen::outlining {
namespace {

// What follows a capital with a dot makes a name of it: another initial.
bool initials_behind(std::string_view rest) {
  return rest.size() > 1 && rest[0] >= 'A' && rest[0] <= 'Z' && rest[1] == '.';
}

// Behind the first word a comma, and a further name with its initial.
bool lists_initials(std::string_view rest) {
  const std::size_t comma = rest.find(',');
  if (comma == std::string_view::npos || comma > 30) return false;
  for (std::size_t at = comma; at + 3 < rest.size() && at < comma + 60; ++at)
    if (rest[at] == ' ' && upper(rest[at + 1]) && rest[at + 2] == '.' && rest[at + 3] == ' ') return true;
  return false;
}

// `2024_CBS_00201 - Notulen`, `RIS304702 Vragen`: a title may begin with a file's number.
bool file_number(std::string_view rest) {
  const std::string_view word = rest.substr(0, rest.find(' '));
  const auto figures = std::count_if(word.begin(), word.end(), digit);
  if (figures >= 4 && word.size() >= 6 && word.size() <= 16 && word.size() < rest.size() && upper(word[0]) && upper(word[1]) && first_in<"abcdefghijklmnopqrstuvwxyz:,">(word) == std::string_view::npos)
    return true;
  return word.size() >= 6 && first_in<"_/">(word) != std::string_view::npos && first_in<"0123456789">(word) != std::string_view::npos;
}

// A day or a remark in brackets names nothing: `Dinsdag 4 oktober 2005`, `(gelach)`, `**`.
bool moment_line(std::string_view s, const Vocabulary& words) {
  if (std::count_if(s.begin(), s.end(), [](char c) { return lower(c) || upper(c); }) < 3) return true;
  const auto dates = find_dates(s, words);
  if (!find_times(s, words, false).empty()) return true;
  return !dates.empty() && dates.front().begin < 3 && dates.back().end + 3 > s.size();
}

// `Kasverslag. — De penningmeester …`, `FINANCIËN - Op de rekening …`: where a title ends that its text follows behind a
// dash; 0 where none does.
std::size_t run_in_end(std::string_view s, const Vocabulary& words) {
  if (s.empty() || !upper(s[0])) return 0;
  for (std::size_t at = 2; at + 4 < s.size() && at < 50; ++at) {
    const std::size_t dash = s.substr(at).starts_with("- ") ? 1 : s.substr(at).starts_with("– ") || s.substr(at).starts_with("— ") ? 3 : 0;
    if (dash == 0 || s[at - 1] != ' ') continue;
    const std::string_view text = s.substr(at + dash + 1);
    const std::string_view title = s.substr(0, last_not_in<" .">(s, at - 1) + 1);
    const bool sentence = text.size() > 20 && (upper(text[0]) || static_cast<unsigned char>(text[0]) >= 0x80 || (text[0] >= '0' && text[0] <= '9')) &&
                          (ends_with_any(text, ".!?") || has_verb(text, 6, words));
    return sentence && !has_verb(title, 9, words) ? title.size() : 0;
  }
  return 0;
}

// `NOTULEN. De notulen van augustus werden goedgekeurd.`: where the title in capitals ends; 0 where none does.
std::size_t run_in_capitals(std::string_view s) {
  const std::size_t stop = capitals_end(s);
  return stop > 0 && s.size() > stop + 20 && s[stop + 2] >= 'A' && lower(s.back() == '.' ? s[s.size() - 2] : s.back()) ? stop : 0;
}

// `KAS`, `NIEUWE KARN`: a title that its text follows, in capitals.
bool in_capitals(std::string_view title) { return capital_title(title) || (!title.empty() && std::all_of(title.begin(), title.end(), upper)); }

// Everything that speaks for and against a segment being a heading, by itself.
class SegmentReader {
 public:
  SegmentReader(const Segment& segment, const Vocabulary& words, bool reasons) : segment_(segment), words_(words), reasons_(reasons), all_(segment.text.view()) {}

  Reading read() {
    if (segment_.is_table() || segment_.text.empty()) return std::move(r_);
    number();
    // `01.02  Minister X: …` is a turn of a verbatim report.
    if (r_.number && r_.number->printed.size() == 5 && r_.number->printed[2] == '.' && r_.number->values.size() == 2 && read_speaker(all_, words_)) return std::move(r_);
    label();
    if (!structures_talk() && look()) weigh();
    return std::move(r_);
  }

 private:
  void add(double value, std::string_view what) {
    r_.score += value;
    if (reasons_) r_.why += (value < 0 ? " " : " +") + std::to_string(value).substr(0, value < 0 ? 4 : 3) + " " + std::string(what) + ";";
  }

  // The printed number, unless what looks like one is something else.
  void number() {
    r_.number = read_number(all_, words_);
    if (r_.number && !r_.number->closed && !r_.number->worded) {
      // `4 API-thema`: a number without a dot counts where a title's word or a capital follows.
      const std::string_view rest = text_after(segment_, r_.number);
      if (file_number(rest)) r_.number->closed = true;
      const bool alone = rest.empty() && r_.number->values.size() > 1 && r_.number->values.front() < 100;  // `4.1`, the title below
      if ((rest.empty() && !alone) || (!rest.empty() && !(rest[0] >= 'A' && rest[0] <= 'Z') && !file_number(rest)) || r_.number->values.back() > 99) r_.number.reset();
    }
    if (r_.number && r_.number->values.front() > 999) r_.number.reset();  // a year
    // `19.30 – 21.30 uur` is a time.
    if (r_.number && r_.number->values.size() == 2 && all_.size() < 60)
      if (const auto times = find_times(all_, words_); !times.empty() && times.front().begin <= 1) r_.number.reset();
    if (r_.number && r_.number->kind != Number::Kind::arabic && r_.number->printed.size() == 1) {
      // `J. A. Pleysier`, `P. Monsma.`: initials; `G. Appel, W. de Geus en A. Min`: initials throughout.
      const std::string_view rest = text_after(segment_, r_.number);
      if ((initials_behind(rest) && !words_.longest("item_title", rest)) || (upper(r_.number->printed[0]) && lists_initials(rest))) r_.number.reset();
    }
    // `Punt 8.a wordt toegevoegd.` is a sentence about an item.
    if (const std::string_view rest = text_after(segment_, r_.number); r_.number && r_.number->worded && !rest.empty() && rest[0] >= 'a' && rest[0] <= 'z') {
      const std::string_view before = all_.substr(0, static_cast<std::size_t>(rest.data() - all_.data()));
      if (!before.ends_with(" - ") && !before.ends_with(" – ")) r_.number.reset();  // `punt 2 - werkkleding` is a title
    }
  }

  // `Nr 8. Sleutel terugvragen. Wiebe. KLAAR`, `3. Brief versturen (Els) - loopt`
  [[nodiscard]] bool tells_state() const {
    constexpr std::size_t longest = 16, least = 4;
    std::string_view s = title_;
    while (!s.empty() && (s.back() == '.' || s.back() == ' ')) s.remove_suffix(1);
    const std::size_t mark = s.size() > 20 ? s.find_last_of(".-") : std::string_view::npos;
    if (mark == std::string_view::npos || mark + 2 >= s.size() || s[mark + 1] != ' ' || s.size() - mark > longest || (s[mark] == '-' && s[mark - 1] != ' ')) return false;
    const std::string_view said = s.substr(mark + 2);
    if (said.size() < least || !words_.contains("action_status", said)) return false;
    // Before it stands who does it.
    const std::string_view before = s.substr(0, mark);
    const std::size_t piece = before.find_last_of(".(");
    const std::size_t who = piece == std::string_view::npos ? piece : before.find_first_not_of(' ', piece + 1);
    return who != std::string_view::npos && words_.contains("given_name", before.substr(who, first_in<" ,)/">(before, who) - who));
  }

  void label() {
    title_ = text_after(segment_, r_.number);
    bare_title_ = title_.substr(0, last_not_in<": ">(title_) + 1);
    r_.label = read_label(title_, words_);
    if (r_.label && r_.label->begin > 5) r_.label.reset();
    r_.bare = r_.label && label_end(*r_.label, title_) >= title_.size();
    r_.title_word = words_.longest("item_title", title_).has_value();
    // `Sluiting` and `Sluiting:` alone are subjects, `Sluiting: 22.15 uur` tells when.
    if (r_.bare && r_.title_word && r_.label->kind == "end_time") {
      r_.label.reset();
      r_.bare = false;
    }
  }

  // `3.2 Actie 21-11: Els deelt het rooster`: a label and its code behind the number of a paragraph.
  [[nodiscard]] bool marks_outcome() const {
    constexpr std::size_t longest_code = 12;
    for (constexpr TableName tables[] = {"action_mark", "decision_label"}; const TableName table : tables) {
      const std::size_t length = words_.match_length(table, title_);
      const std::size_t colon = length == 0 ? std::string_view::npos : first_not_in<"0123456789 -./#">(title_, length);
      if (colon != std::string_view::npos && title_[colon] == ':' && colon > length && colon <= length + longest_code && colon + 1 < title_.size()) return true;
    }
    return false;
  }

  // Its words say what is done, not what about.
  [[nodiscard]] bool structures_talk() const {
    const Style& style = segment_.style;
    // `Discussie`, `BESLUIT:`: a word that structures the talk is no heading unless it is marked as one.
    const bool set_off = (style.capitals || style.underlined) && bare_title_.size() == title_.size() && segment_.blank_before;
    if (style.heading == 0 && !r_.number && !set_off && words_.contains("talk_word", bare_title_)) return true;
    if (r_.number && style.heading == 0 && marks_outcome()) return true;
    // `**Besluit: we kopen een server**`
    if (const auto talk = words_.longest("talk_word", title_); style.heading == 0 && talk && talk->length < title_.size() && title_[talk->length] == ':' &&
        talk->length + 1 < title_.size())
      return true;
    // `GOEDGEKEURD`, `VERGUND ONDER VOORWAARDEN`, `Openbare zitting`
    if (const std::size_t end = no_heading(title_, words_); end > 0 && style.heading == 0 && !r_.number &&
        (end == bare_title_.size() || (style.capitals && words_.longest("proviso", title_.substr(std::min(title_.size(), end + 1))))))
      return true;
    return false;
  }

  // `Sluiting.`, `Opening door de voorzitter.`: a title with a stop.
  [[nodiscard]] bool stopped_title() const {
    return r_.title_word && (words_.contains("item_title", all_) || (first_in<".:">(all_) + 1 == all_.size() && !has_verb(all_, 9, words_)));
  }

  // `Datum`, `Locatie`: a label alone above its value heads no text.
  [[nodiscard]] bool names_value() const {
    return r_.label && r_.bare && !r_.title_word && heading_label(r_.label->kind) && !list_label(r_.label->kind);
  }

  // `LIFT`, but neither `N.B.` nor a party.
  [[nodiscard]] bool word_in_capitals() const {
    constexpr std::size_t shortest = 4;
    return all_.size() >= shortest && segment_.blank_before && std::all_of(all_.begin(), all_.end(), upper) && !words_.contains("party", all_);
  }

  // Where a title ends that its text follows; lines below each other must be told apart by their capitals: `KAS. — In kas …`.
  [[nodiscard]] std::size_t run_in() const {
    const std::size_t dashed = run_in_end(all_, words_);
    if (segment_.blank_before) return std::max(dashed, run_in_capitals(all_));
    return in_capitals(all_.substr(0, dashed)) ? dashed : 0;
  }

  // How it is set; false where that is all there is to say.
  bool look() {
    const Style& style = segment_.style;
    const bool shaped = all_.size() <= 110 && !ends_with_any(all_, ",;");
    if (style.heading > 0) {
      r_.look = Look::mark;
      r_.level = style.heading;
      add(3, "heading mark");
    } else if (r_.number && segment_.check == std::nullopt) {
      // `A.`, `F.1`, `III.`: capitals make a family of their own.
      const bool capital = r_.number->kind != Number::Kind::arabic && r_.number->printed[0] >= 'A' && r_.number->printed[0] <= 'Z';
      r_.look = r_.number->worded ? Look::worded : capital ? Look::lettered : Look::numbered;
      r_.level = static_cast<int>(r_.number->values.size());
      add(r_.number->worded ? 2.5 : r_.number->closed ? 1.0 : 0.2, "printed number");
      if (tells_state()) add(-3, "an action and how it stands");
      if (r_.number->kind != Number::Kind::arabic) add(capital ? -0.3 : -0.8, "letter or roman");
    } else if (!segment_.bullet.empty()) {
      return false;
    } else if (style.underlined && shaped) {
      r_.look = Look::underlined;
      add(2, "underlined");
    } else if (style.bold && shaped) {
      r_.look = Look::bold;
      add(1.5, "bold");
    } else if ((style.capitals || capital_title(all_)) && shaped && (all_.size() > 4 || word_in_capitals())) {
      r_.look = Look::capitals;
      add(1, "capitals");
    } else if (const std::size_t end = run_in(); end > 0) {
      const bool capitals = in_capitals(all_.substr(0, end));
      r_.look = capitals ? Look::capitals : Look::run_in;
      r_.title_end = end;
      add(capitals ? 1 : 0.3, "a title and its text behind a dash");
      if (segment_.blank_before) add(0.4, "blank line before");
      if (r_.title_word) add(1.5, "a title's word");
      return false;
    } else if (all_.size() <= 70 && ends_with_any(all_, ":") && upper(all_[0]) && (!r_.label || (r_.title_word && r_.bare && subject_label(r_.label->kind))) && !words_.contains("talk_word", bare_title_) &&
               !words_.contains("talk_heading", bare_title_) && !has_verb(all_, 9, words_)) {
      r_.look = Look::colon;
      add(0.3, "a title and a colon");
    } else if (shaped && (all_.size() <= 70 || (r_.title_word && !has_verb(all_, 12, words_))) && !names_value() && (!ends_with_any(all_, ".:?!") || stopped_title()) && all_[0] != '(' && segment_.blank_before && !moment_line(all_, words_) && !ends_in_action(all_, words_) &&
               !words_.longest("no_heading_start", all_)) {
      r_.look = Look::plain;
      add(segment_.blank_after ? -0.3 : 0.2, "a short line");
    } else {
      return false;
    }
    return true;
  }

  // What else speaks for it and against it.
  void weigh() {
    // `3. Schilderwerk; er liggen drie offertes. …`: the title ends at the mark.
    const std::size_t mark = r_.number ? std::min(title_.find("; "), title_.find(": ")) : std::string::npos;
    const std::size_t stop = r_.number && r_.look == Look::numbered ? capitals_end(title_) : 0;
    const bool led_on = r_.look == Look::numbered || (r_.look == Look::lettered && segment_.blank_before);
    const std::size_t led = r_.number && led_on && title_.size() > 60 ? led_end(title_, words_) : 0;  // `7. Instructies. De instructie van …`
    const bool capitals = stop > 0;
    const std::size_t head = capitals ? stop : led > 0 ? led : mark <= 60 ? mark : title_.size();
    if (capitals) add(0.5, "a title in capitals and a stop");
    if (r_.title_word) add(1.5, "a title's word");
    if (segment_.cut && r_.number && (r_.number->values.size() > 1 || r_.number->lettered || r_.number->kind == Number::Kind::letter) && ends_with_any(all_, ".?!")) add(1.4, "cut where sub-numbers run on");
    else if (segment_.cut && r_.number) add(0.8, "cut where numbering runs on");
    else if (file_number(title_)) add(head > 220 ? -0.7 : 0.5, "a file's number before it");
    else if (head > 110) add(-1.5, "long");
    else if (!title_.empty() && title_.size() <= 60) add(0.5, "short");
    if (ends_with_any(all_, ";,")) add(-1.5, "ends like a list entry");
    // `3.1 Elke school maakt een scan.`: a paragraph that has a number.
    if (r_.look == Look::numbered && r_.number->values.size() > 1 && !segment_.cut && !r_.title_word && title_.find(". ") == std::string_view::npos && ends_with_any(all_, ".") && has_verb(title_, 9, words_)) add(-1, "a sentence with a number of its own");
    // `a. penningmeester` is as good as `a. Penningmeester` where it is short.
    const bool letter = r_.number && r_.number->kind == Number::Kind::letter && title_.size() <= 30 && !ends_with_any(all_, ".;,:?");
    if (!title_.empty() && title_[0] >= 'a' && title_[0] <= 'z') add(letter ? -0.3 : -1, "begins in lower case");
    if (!segment_.bullet.empty() && r_.look != Look::mark) add(-1.5, "a bullet");
    if (segment_.indent >= 6 && r_.look == Look::numbered) add(-0.7, "indented");
    if (segment_.blank_before) add(0.4, "blank line before");
    // `Gesprek met Bob Vink: personeel`: so many words are no label.
    const std::size_t value = all_.find(": ");
    const bool phrase = value < all_.size() && std::count(all_.begin(), all_.begin() + static_cast<std::ptrdiff_t>(value), ' ') > 2 && !r_.label && !words_.longest("action_mark", all_);
    if (r_.look == Look::plain && value < 30 && !r_.title_word) add(phrase ? -0.3 : -1, "a label and its value");
    if (r_.look == Look::plain && words_.longest("rest_start", title_) && has_verb(title_, 9, words_)) add(-1.5, "reads as a sentence");
  }

  const Segment& segment_;
  const Vocabulary& words_;
  const bool reasons_;
  const std::string_view all_;
  std::string_view title_;       // behind the number
  std::string_view bare_title_;  // without a colon behind it
  Reading r_;
};

}  // namespace

std::vector<Reading> read_segments(const std::vector<Segment>& segments, const Vocabulary& words, bool reasons) {
  std::vector<Reading> readings;
  readings.reserve(segments.size());
  for (const Segment& segment : segments) readings.push_back(SegmentReader(segment, words, reasons).read());
  zero_numbers(readings);
  resolved(segments, readings, words);
  read_bullets(segments, readings, words);
  for (std::size_t i = 0; i + 1 < segments.size(); ++i) listed(segments, readings, i, words);
  coded_titles(segments, readings, words);
  council_codes(segments, readings, words);
  unstopped_numbers(segments, readings, words);
  wanted_numbers(segments, readings);
  gathered(segments, readings, words);
  labelled(segments, readings, words);
  numbers_alone(segments, readings, words);
  questions(segments, readings, words);
  codes_alone(segments, readings, words);
  translated(segments, readings, words);
  lone_speakers(segments, readings, words);
  tight_headings(segments, readings, words);
  collected_headings(segments, readings, words);
  stopped_headings(segments, readings, words);
  led_headings(segments, readings, words);
  clock_slots(segments, readings, words);
  return readings;
}

}  // namespace notulen::outlining
