#include "layout/cues.hpp"

#include <algorithm>
#include <optional>

#include "bytes.hpp"
#include "layout/cue_signs.hpp"
#include "layout/heading_run.hpp"
#include "layout/title_run.hpp"
#include "letters.hpp"
#include "read/function.hpp"
#include "read/label.hpp"
#include "read/label_kinds.hpp"
#include "read/number.hpp"
#include "read/speaker.hpp"

namespace notulen::layout {
namespace {

constexpr auto none = std::string_view::npos;

// Reads a line from left to right, cue by cue.
class Cutter {
 public:
  Cutter(std::string_view s, std::size_t whole, const Vocabulary& words)
      : s_(s), words_(words), page_(std::max(s.size(), whole) >= long_line), wide_(s.size() >= 120) {}

  std::vector<std::size_t> cuts() {
    for (std::size_t at = 0; at < s_.size(); ++at) {
      if (s_[at] == ' ' || !starts_word(at)) continue;
      // `Voorzitter: A / notulen: B`: behind a stroke a label may be small.
      const bool small = (at >= 2 && s_[at - 1] == ' ' && s_[at - 2] == '/') || small_in_head(at) || small_behind_value(at);
      before_ = at == 0 ? none : s_.find_last_not_of(' ', at - 1);
      if (day_and_time(at)) {
        cuts_.push_back(at);
        continue;
      }
      if (!upper(s_[at]) && !digit(s_[at]) && !small) continue;
      if (page_)
        if (const std::size_t end = number(at); end > 0) {
          at = end - 1;  // the digits of `Agendapunt 2.` are no number of their own
          continue;
        }
      if (!upper(s_[at]) && !small) continue;
      // `De VOORZITTER: …` is a turn, no label behind a `De`.
      if (at >= 3 && word_boundary(s_, at - 3) && fold_case(s_.substr(at - 3, 3)) == "de ") continue;
      if (title(at)) cut_title(at);
      else if (at > 0 && (outcome(at) || turn(at) || sentence(at) || sitting_part(at) || label(at))) cuts_.push_back(at);
    }
    add_headings();
    std::sort(cuts_.begin(), cuts_.end());
    cuts_.erase(std::unique(cuts_.begin(), cuts_.end()), cuts_.end());
    if (!cuts_.empty() && cuts_.front() == 0) cuts_.erase(cuts_.begin());
    return std::move(cuts_);
  }

 private:
  [[nodiscard]] std::string_view from(std::size_t at, std::size_t length = none) const { return s_.substr(at, length); }

  // The last heading's number stands right before.
  [[nodiscard]] bool behind_number(std::size_t at) const {
    return !headings_.empty() && headings_.back().at + headings_.back().number.end == at;
  }

  [[nodiscard]] bool starts_word(std::size_t at) const {
    if (at == 0 || s_[at - 1] == ' ' || s_[at - 1] == '\t' || s_[at - 1] == '>') return true;
    // `… Zaal 3 **Tijd:** 20.00 uur`, but `<br>Tijd: …`
    const std::size_t marks = s_[at - 1] == '*' && at > 2 ? at - (s_[at - 2] == '*' ? 3 : 2) : at;
    return s_[marks] == ' ';
  }

  // `verslag jeugdraad wanneer: 3 mei waar: kelder`: in the heading block of a page a label may be small.
  [[nodiscard]] bool small_in_head(std::size_t at) const {
    return page_ && headings_.empty() && at > 0 && at < 3 * long_line && s_[at] >= 'a' && s_[at] <= 'z' &&
           s_.substr(0, at).find_last_not_of(' ') != s_.substr(0, at).rfind(',') && small_label(from(at, 40), words_) && !inside_label(at) && !ends_sentence(at);
  }

  // `Datum: 3 mei, tijd: 20.00 uur, locatie: kelder`: behind a comma, on a line that such a label begins.
  [[nodiscard]] bool small_behind_value(std::size_t at) const {
    constexpr std::size_t longest = 300;
    if (at < 6 || at > longest || !lower(s_[at]) || s_[at - 1] != ' ' || s_[at - 2] != ',' || !small_label(from(at, 40), words_)) return false;
    const auto first = words_.longest("label", s_);
    return first && (first->value == "date" || first->value == "time" || first->value == "location") && s_.substr(first->length).starts_with(':');
  }

  // `Afwezig met bericht: …`: the words before are of the same label.
  [[nodiscard]] bool inside_label(std::size_t at) const {
    if (at < 3) return false;
    const std::size_t blank = s_.rfind(' ', at - 2);
    const std::size_t word = blank == none ? 0 : blank + 1;
    const auto label = upper(s_[word]) ? read_label(from(word, 120), words_) : std::nullopt;
    return label && label->begin == 0 && label->end > at - word;
  }

  // `… presentielijst. Van het bestuur zijn aanwezig: …`: the words since the stop say whose list it is.
  [[nodiscard]] bool ends_sentence(std::size_t at) const {
    constexpr std::size_t longest = 40;
    const std::size_t from_byte = at > longest ? at - longest : 0;
    const std::size_t stop = s_.substr(from_byte, at - from_byte).rfind(". ");
    if (stop == none || from_byte + stop + 2 >= at) return false;
    const std::string_view said = from(from_byte + stop + 2, at - from_byte - stop - 2);
    if (!upper(said[0]) || said.find(':') != none) return false;
    const auto label = read_label(from(at, 120), words_);
    return label && list_label(label->kind);
  }

  // Keeps the numbers that may be those of headings. Returns where one of words ends; 0 for all others.
  std::size_t number(std::size_t at) {
    // `Agendapunt: 2 NOTULEN …`: the number is the label's value.
    const bool value = before_ != none && s_[before_] == ':';
    auto number = read_number(from(at, 80), words_);
    if (!number || number->end >= s_.size() - at) return 0;
    const std::size_t end = at + number->end;
    const auto titled = [&] { return words_.longest("item_title", from(end)).has_value(); };
    if (number->kind != Number::Kind::arabic) {
      if ((number->closed || number->values.size() > 1) && upper(s_[at]) && upper(s_[end])) lettered_.push_back({at, *number, titled()});
      return 0;
    }
    if (number->values.front() > 199 || (!number->closed && value)) return 0;
    if (!upper(s_[end]) && static_cast<unsigned char>(s_[end]) < 0x80) return 0;
    headings_.push_back({at, *number, titled()});
    return number->worded ? end : 0;
  }

  // `… BOND Notulen van de vergadering …`: the title begins inside the page.
  [[nodiscard]] bool title(std::size_t at) const {
    if (at >= long_line || !(page_ || (wide_ && at == 0))) return false;
    if (!cuts_.empty() && !(titled_ && cuts_.back() == title_at_)) return false;
    const bool numbered = std::any_of(headings_.begin(), headings_.end(), [](const Heading& h) { return h.number.closed || h.number.worded; });
    if (numbered && !(behind_number(at) && headings_.back().number.worded)) return false;
    return title_opens(from(at), words_, titled_) || (page_ && !titled_ && title_starts(from(at, 200), at < 3, words_));
  }

  // `Verslag 3 mei 2012 Verslag van de dorpsraad …`: the page's title, then that of the minutes.
  [[nodiscard]] std::size_t next_title(std::size_t from_title, std::size_t stop) const {
    if (!page_) return none;
    for (std::size_t at = s_.find(' ', from_title + 8); at < stop; at = s_.find(' ', at + 1)) {
      if (s_[at - 1] == ':' || (s_[at - 1] == '.' && at - s_.rfind(' ', at - 1) > 5)) return none;  // the title has ended
      const std::string_view ahead = from(at + 1, 200);
      if (ahead.empty() || !upper(ahead[0])) continue;
      if (const auto label = words_.longest("label", ahead); label && (label->value == "present" || label->value == "absent")) return none;
      if (!title_opens(ahead, words_, false) && !title_starts(ahead, false, words_)) continue;
      const auto item = words_.longest("item_title", ahead);
      if (!item || item->length <= words_.longest("genre", ahead).value_or(*item).length) return at + 1;
    }
    return none;
  }

  // `Notulen gemeenteraad do 15/12/2022 - 20:00 Raadzaal`: as systems of councils print it, day and place stand apart.
  [[nodiscard]] bool day_and_time(std::size_t at) const {
    if (!page_ || !titled_ || !headings_.empty() || at >= long_line || before_ == none || s_[before_] == ':' || s_[before_] == ',') return false;
    const auto weekday = words_.longest("weekday", from(at, 12));
    if (!weekday || weekday->length + 1 >= s_.size() - at || !digit(s_[at + weekday->length + 1])) return false;
    std::size_t end = at + weekday->length + 1;
    const std::size_t date = end;
    while (end < s_.size() && (digit(s_[end]) || s_[end] == '/' || s_[end] == '-' || s_[end] == '.')) ++end;
    return end >= date + 8 && s_.substr(end).starts_with(" - ") && end + 5 < s_.size() && digit(s_[end + 3]) && digit(s_[end + 4]);
  }

  // Begins at `at`, and ends with its sentence or before one that no stop parts from it.
  void cut_title(std::size_t at) {
    titled_ = true;
    title_at_ = at;      // `NOTULEN RAAD OOST Notulen van de vergadering …`: a fuller one may follow
    headings_.clear();  // `Agendapunt: 2` before it is that of the meeting which approves them
    cuts_.push_back(at);
    std::size_t next = at + 30;
    const std::size_t items = first_number(s_, at + 8, at + long_line);
    if (const std::size_t fuller = next_title(at, std::min({at + long_line, s_.size(), items})); fuller != none) return cut_title(fuller);
    const std::size_t stop = std::min({s_.find(". ", std::min(next, s_.size())), s_.size(), items});
    while (next < stop && !(s_[next - 1] == ' ' && upper(s_[next]) && sentence_starts(from(next, 120), words_))) ++next;
    if (next < stop) {
      cuts_.push_back(next);
      return;
    }
    for (std::size_t dot = s_.find(". ", at + 30); dot != none && dot < items; dot = s_.find(". ", dot + 1)) {
      // `ir. H. Bal` ends no sentence.
      if (dot + 2 >= s_.size() || !upper(s_[dot + 2]) || s_[dot - 2] == '.' || dot - s_.rfind(' ', dot) <= 4) continue;
      cuts_.push_back(dot + 2);
      break;
    }
  }

  // `Besluit: …`, `Toezegging wethouder A: …` on a page in one line.
  [[nodiscard]] bool outcome(std::size_t at) const { return page_ && announces_outcome(from(at, 80), words_); }

  // `… mw. S. Kruis. De voorzitter: Ik open …`: behind a sentence a turn begins.
  [[nodiscard]] bool turn(std::size_t at) const {
    if (!page_ || before_ == none || std::string_view(".?!").find(s_[before_]) == none || behind_number(at)) return false;
    const auto speaker = read_speaker(from(at, 120), words_);
    return speaker && (speaker->titled || speaker->office || speaker->bracket) && !speaker->semicolon;
  }

  // The first sentence behind the heading block.
  [[nodiscard]] bool sentence(std::size_t at) const {
    return page_ && titled_ && headings_.empty() && lettered_.empty() && at > title_at_ + 30 && at < 3 * long_line && upper(s_[at]) &&
           (cuts_.empty() || cuts_.back() < at) && sentence_starts(from(at, 120), words_);
  }

  // `… Els Nijs, raadslid OPENBARE ZITTING 1. …`
  [[nodiscard]] bool sitting_part(std::size_t at) const {
    const std::size_t part = page_ ? words_.match_length("sitting_part", from(at)) : 0;
    return part > 7 && capitals(from(at, part)) && before_ != none && s_[before_] != ',';
  }

  [[nodiscard]] bool label(std::size_t at) const {
    const auto label = read_label(from(at, 120), words_);
    if (!label || label->begin != 0) return false;
    if (bare_label(*label, at)) return true;
    if (label->qualifier.starts_with("& ")) return false;  // `Agentschap Ruimte & Data: A`
    return label->colon && !belongs(*label, at) && begins_value(*label, at);
  }

  // One that no colon follows: what stands behind it tells.
  [[nodiscard]] bool bare_label(const Label& label, std::size_t at) const {
    // `Aanvang 13.00 uur`, `Afwezig m.k. L. Bos`
    const char value = at + label.end < s_.size() ? s_[at + label.end] : ' ';
    if (wide_ && !label.colon && ((label.kind == "time" && digit(value)) || (label.kind == "absent" && label.notice && upper(value)))) return true;
    // `A, Voorzitter B, Burgemeester …`: the function of the person before.
    const bool function = before_ != none && s_[before_] == ',' && (label.kind == "chair" || label.kind == "officer" || label.kind == "secretary");
    if (page_ && titled_ && headings_.empty() && at < 3 * long_line && (!label.colon || !label.qualifier.empty()) && !function && value_follows(label, from(at), words_)) return true;
    // `… in Oost. Actiepunten 1. Brief schrijven (A)`: behind the last sentence a list with numbers of its own.
    if (page_ && label.kind == "actions" && !headings_.empty() && before_ != none && s_[before_] == '.' && from(at + label.end).starts_with("1. ")) return true;
    // `… griffier AGENDA 1. Opening`: on a page in one line a label in capitals needs no colon.
    const std::string_view said = from(at, label.words_end);
    return page_ && said.size() > 4 && capitals(said) && (label.kind == "agenda" || label.kind == "present" || label.kind == "absent");
  }

  // The label is part of what stands before it.
  [[nodiscard]] bool belongs(const Label& label, std::size_t at) const {
    const std::string_view said = from(at, label.words_end);
    const char sign = before_ == none ? ' ' : s_[before_];
    // `WAREN AANWEZIG: A`: the line begins with the whole label.
    constexpr std::size_t longest_label = 40;
    if (at > 0 && at < longest_label)
      if (const auto whole = read_label(s_, words_); whole && whole->words_end > at) return true;
    // `Wie: A - Wat: B - Wanneer: 1 mei`: fields of one entry.
    if (before_ != none && before_ > 0 && (sign == '-' || sign == '|' || s_.substr(0, before_ + 1).ends_with("–")) && words_.longest("entry_field", from(at)) && words_.longest("entry_field", s_)) return true;
    // `Afwezig / Absent with notice: A`: a label twice.
    if (sign == '/') {
      const auto first = read_label(s_.substr(0, before_), words_);
      if (first && first->end + 1 >= before_) return true;
    }
    // `MS Teams; Voorzitter: A`: the second word of a place.
    if (const std::size_t word = before_ == none ? none : s_.rfind(' ', before_); word != none && words_.match_length("place_word", from(word + 1, 40)) > at - word) return true;
    // `A, Voorzitter; B, Secretaris;`: the function of the person before.
    // `…, Plaats: loods, Aanwezig; A en B`: lists of persons alone have a semicolon for it.
    const std::string_view behind = from(at + label.words_end, label.end - label.words_end);
    const bool list = (label.kind == "present" || label.kind == "absent") && behind.starts_with(';') && upper(s_[at]);
    if (sign == ',' && behind.find(':') == none && !list) return true;
    if (sign == ',' && !label.qualifier.empty() && upper(label.qualifier[0])) return true;  // `A, Algemeen directeur Afwezig: B`
    // `[00:01:05] Voorzitter: …`: behind a transcript's clock nothing is cut.
    if (sign == ']') return true;
    if (page_ && behind_number(at) && (headings_.back().number.closed || headings_.back().title_word)) {
      // … but `op tuin 7 Notulen: Thea Vink` names who wrote.
      const std::string_view named = from(std::min(at + label.end, s_.size()), 60);
      if (label.kind != "secretary" || headings_.back().number.closed || !(words_.longest("given_name", named) || words_.longest("honorific", named))) return true;
    }
    // `2. Notulen vorige keer: …` is a heading, whatever its title says.
    if (const auto number = at < 12 ? read_number(s_, words_) : std::nullopt; number && number->end == at) return true;
    // `A1 MK: koopt verf`: a code in capitals is somebody, `m.k.` is no code.
    return said.size() < 4 && first_not_in<"ABCDEFGHIJKLMNOPQRSTUVWXYZ">(said) == none;
  }

  [[nodiscard]] bool begins_value(const Label& label, std::size_t at) const {
    // `Aanwezig namens het bestuur: …`
    const std::string_view said = from(at, label.words_end);
    const bool listed = (label.kind == "present" || label.kind == "absent") && label.qualifier.size() < 40 &&
                        (serves_length(label.qualifier, words_) > 0 || words_.contains("serves", said.substr(said.rfind(' ') + 1)));
    const bool plain = label.qualifier.empty() || label.notice.has_value() || label.qualifier.size() < 16 || listed;
    // `…     Einde: 22.00` in a column of its own, but not `11. Sluiting: …`
    const bool ends = label.kind == "end_time" && at > 3 && (s_[at - 1] == '\t' || s_.substr(at - 3, 3) == "   ");
    return plain && (header_kind(label.kind) || ends || (page_ && label.kind != "skip" && label.kind != "subject" && label.kind != "body"));
  }

  // Which of the numbers are those of headings; titles where there are none.
  void add_headings() {
    std::vector<std::size_t> mains;
    for (const std::size_t i : running(headings_, s_)) mains.push_back(headings_[i].at);
    // `A. Opening … C. Ingekomen stukken. 1. De classis … D.`: capitals that run on around the figures bear the items.
    if (const std::vector<std::size_t> capitals = mains.size() < 2 || lettered_.size() > mains.size() + 2 ? capitals_running(lettered_, s_) : std::vector<std::size_t>{};
        mains.size() < 2 || (capitals.size() > mains.size() + 2 && capitals.front() < mains.front() && capitals.back() > mains.back()))
      mains = capitals;
    if (mains.empty() && page_) {
      const std::vector<std::size_t> titles = titles_running(s_, words_);
      cuts_.insert(cuts_.end(), titles.begin(), titles.end());
    }
    cuts_.insert(cuts_.end(), mains.begin(), mains.end());
    const std::vector<std::size_t> letters = letters_below(mains, s_);
    cuts_.insert(cuts_.end(), letters.begin(), letters.end());
  }

  const std::string_view s_;
  const Vocabulary& words_;
  const bool page_, wide_;
  std::vector<std::size_t> cuts_;
  std::size_t before_ = none;     // the last byte before the word that is looked at, but for blanks
  bool titled_ = false;           // a title has been cut off …
  std::size_t title_at_ = 0;      // … here
  std::vector<Heading> headings_, lettered_;
};

}  // namespace

std::vector<std::size_t> cues(std::string_view line, std::size_t whole, const Vocabulary& words) { return Cutter(line, whole, words).cuts(); }

}  // namespace notulen::layout
