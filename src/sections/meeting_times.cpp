#include "sections/meeting_times.hpp"

#include <algorithm>
#include <string_view>

#include "bytes.hpp"
#include "read/date.hpp"
#include "read/label.hpp"
#include "read/moment_line.hpp"
#include "read/sentence.hpp"
#include "read/time.hpp"

namespace notulen {
namespace {

constexpr auto none = std::string_view::npos;
constexpr std::size_t line_cap = 600;
constexpr std::size_t opening_segments = 8, closing_segments = 40;

class Reader {
 public:
  Reader(const Context& context, Meeting& meeting)
      : context_(context), words_(context.words), meeting_(meeting), titled_(context.titled()) {}

  // The `Datum:` of a letter or mail above the title tells when that was sent.
  void labels(const std::vector<Labelled>& labelled) {
    const auto letter = std::count_if(labelled.begin(), labelled.end(), [&](const Labelled& l) { return words_.contains("letter_label", l.words); });
    if (letter >= 2 && titled_ < context_.segments.size()) begins_ = context_.segments[titled_].line;
    for (const char* kind : {"time", "date", "end_time"})
      for (const Labelled& l : labelled)
        if (l.kind == kind && (kind != std::string_view("date") || l.segment->line >= begins_)) head(l.value, *l.segment, true, l.kind == "end_time");
  }

  // Title first, then the other lines of the front; of the latter only short ones and those that name nothing else.
  void front() {
    for (const bool title : {true, false}) {
      for (std::size_t i = 0; i < context_.segments.size() && !meeting_.start_time; ++i) {
        const Segment& segment = context_.segments[i];
        const Place& place = context_.outline.places[i];
        if (!context_.front(i) || place.title != title) continue;
        // An invitation above the title tells of what was to come.
        if (segment.line < begins_ || (i < titled_ && find_word("finite_verb", segment.text.view().substr(0, line_cap), words_) != none)) continue;
        if (!title && (segment.text.size() > 250 || other_label(segment.text) ||
                       find_word("other_time", segment.text.view(), words_) != none ||
                       find_word("next_word", segment.text.view(), words_) != none || find_word("closing", segment.text.view(), words_) != none)) continue;
        // `maandag 12/02/2024 – 20u – leraarslokaal`: beside a day or a place a bare hour is a time.
        const auto moment = read_moment_line(segment.text.view(), words_);
        head(segment.text, segment, (moment && moment->time && (moment->day || moment->end > moment->begin) && i <= titled_ + 3) || (title && hour_behind_day(segment.text.view())), false);
      }
    }
  }

  // `De voorzitter opent de vergadering om 20.03 uur.`
  void opening() {
    std::size_t seen = 0;
    for (std::size_t i = 0; i < context_.segments.size() && !meeting_.start_time && seen < opening_segments; ++i) {
      // `De vergadering vangt aan om 19u40.` may stand below the list of those present.
      const bool below = context_.outline.places[i].part == Part::attendance && !context_.segments[i].is_table() &&
                         find_word("meeting_word", context_.segments[i].text.view().substr(0, 60), words_) != none;
      if (!below && !prose(i)) continue;
      seen += !below;
      const Text& text = context_.segments[i].text;
      const std::string_view ahead = text.view().substr(0, 2 * line_cap);
      const auto times = find_times(ahead.substr(0, line_cap), words_);
      const auto sentences = times.empty() ? std::vector<Span>{} : split_sentences(ahead, words_);
      for (const Time& time : times) {
        const std::string_view sentence = sentence_around(ahead, sentences, time);
        // `De volgende bijeenkomst begint om …` opens another one.
        if (find_word("opens", sentence, words_) == none || find_word("next_word", sentence, words_) != none) continue;
        // Nobody meets at half past seven in the morning without saying so.
        const bool evening = time.twelve ? time.from < "08:30" : early_hour(ahead.substr(time.begin, time.end - time.begin), time) && find_word("day_part", sentence, words_) == none;
        set(&Meeting::start_time, "start_time", evening ? later(time.from) : time.from, text, time, context_.segments[i]);
        break;
      }
    }
  }

  // `Niets meer aan de orde zijnde sluit de voorzitter om 22.15 uur.`: the last such sentence near the end.
  void closing() {
    std::size_t seen = 0;
    for (std::size_t i = context_.segments.size(); i-- > 0 && !meeting_.end_time && seen < closing_segments;) {
      if (!prose(i)) continue;
      ++seen;
      const Text& all = context_.segments[i].text;
      const std::size_t from = all.size() > 2 * line_cap ? all.size() - 2 * line_cap : 0;
      const Text text = all.slice(from, all.size());
      // `7. Sluiting 21.40`
      const bool heading = context_.outline.places[i].heading && text.size() < 60 && under_closing(i);
      const auto times = find_times(text.view(), words_, heading);
      const auto sentences = times.empty() ? std::vector<Span>{} : split_sentences(text.view(), words_);
      for (auto time = times.rbegin(); time != times.rend(); ++time) {
        const std::string_view sentence = sentence_around(text.view(), sentences, *time);
        if (find_word("next_word", sentence, words_) != none && find_word("closing", sentence, words_) == none) continue;
        if (find_word("each_week", sentence, words_) != none) continue;  // `elke maandag 20.00-22.15 uur`
        const bool closes = find_word("closing", sentence, words_) != none;
        // A day beside it is that of another meeting: `De najaarsvergadering is op 10 oktober om 20.00 uur.`
        if (!closes && (!under_closing(i) || find_word("month", sentence, words_) != none)) continue;
        // A longer sentence must speak of the meeting: a shop closes at six too.
        if (sentence.size() > 80 && !under_closing(i) && find_word("meeting_word", sentence, words_) == none) continue;
        const std::string& value = time->until ? *time->until : time->from;
        // `half elf` without a beginning: in the morning or the evening?
        if (time->twelve && !meeting_.start_time) continue;
        if (context_.outline.places[i].heading && from + time->begin == 0 && numbered(i)) continue;  // `11.24 Rondvraag en sluiting`
        set(&Meeting::end_time, "end_time", value, text, *time, context_.segments[i]);
        // A meeting that began in the evening does not end at ten in the morning.
        if (meeting_.start_time && *meeting_.end_time < *meeting_.start_time && later(*meeting_.end_time) > *meeting_.start_time)
          meeting_.end_time = later(*meeting_.end_time);
        break;
      }
    }
  }

 private:
  void set(Maybe Meeting::*field, const char* key, const std::string& value, const Text& text, const Time& time,
           const Segment& segment) {
    if (meeting_.*field) return;
    meeting_.*field = value;
    meeting_.sources[key] = {segment.line, segment.end_line, text.spans(time.begin, time.end)};
  }

  // `… dinsdag 3 oktober 2017 - 20u in de refter`: no figure of the title but the one behind its day.
  [[nodiscard]] bool hour_behind_day(std::string_view title) const {
    constexpr std::size_t near = 4, looked = 16;  // bytes
    const auto days = find_dates(title.substr(0, line_cap), words_);
    if (days.size() != 1 || days[0].end >= title.size() || !find_times(title, words_).empty()) return false;
    const auto times = find_times(title.substr(days[0].end, looked), words_, true);
    return !times.empty() && times[0].begin <= near && find_times(title.substr(0, days[0].begin), words_, true).empty();
  }

  // `opent te 7 uur`: a bare hour before eight, without minutes and without a part of the day.
  static bool early_hour(std::string_view said, const Time& time) { return time.from < "08:00" && first_in<".:">(said) == none && time.from.ends_with(":00"); }

  // Twelve hours later, where that is the same day.
  static std::string later(const std::string& time) {
    const int hour = (time[0] - '0') * 10 + (time[1] - '0');
    return hour < 12 ? std::to_string(hour + 12) + time.substr(2) : time;
  }

  // Text of items; without items also what stands behind the title.
  [[nodiscard]] bool prose(std::size_t i) const {
    const Place& place = context_.outline.places[i];
    bool behind = place.part == Part::front && i > titled_ && !place.title;
    if (behind) {
      const std::string_view text = context_.segments[i].text.view().substr(0, 2 * line_cap);
      behind = text.ends_with(".") || text.size() > 100;
    }
    // Below a list of actions: `Einde 11.40 uur.`
    const Segment& segment = context_.segments[i];
    const bool below = place.part == Part::actions && !place.heading && segment.bullet.empty() && !segment.check && segment.blank_before;
    return (place.part == Part::item || place.part == Part::aside || behind || below) && !segment.is_table();
  }

  // It stands under a heading such as `Sluiting`.
  [[nodiscard]] bool under_closing(std::size_t i) const {
    const int item = context_.outline.places[i].item;
    if (item < 0 || static_cast<std::size_t>(item) >= context_.outline.items.size()) return false;
    const std::string_view title = context_.outline.items[static_cast<std::size_t>(item)].title.view();
    return title.size() <= 40 && find_word("closing", title, words_) != none;
  }

  // The item whose heading the segment is bears a number.
  [[nodiscard]] bool numbered(std::size_t i) const {
    const int item = context_.outline.places[i].item;
    return item >= 0 && static_cast<std::size_t>(item) < context_.outline.items.size() && context_.outline.items[static_cast<std::size_t>(item)].number.size() > 0;
  }

  [[nodiscard]] bool other_label(const Text& text) const {
    const auto label = read_label(text.view().substr(0, 400), words_);
    return label && label->colon && label->kind != "date" && label->kind != "time" && label->kind != "location" &&
           label->kind != "end_time" && label->kind != "secretary";
  }

  // The times of a line of the heading block: `19.30 - 22.00 uur`, `aanvang 19.30 uur, einde 22.00 uur`.
  void head(const Text& text, const Segment& segment, bool labelled, bool ends) {
    const std::string_view line = text.view().substr(0, line_cap);
    std::size_t from = 0;
    for (const Time& time : find_times(line, words_, labelled)) {
      const std::string_view before = line.substr(from, time.begin - from);
      if (const std::size_t last = before.find_last_not_of(' '); last != none && words_.contains("numbered_room", before.substr(before.rfind(' ', last) + 1, last - before.rfind(' ', last)))) continue;  // `lokaal 1.14`
      from = time.end;
      const std::string_view near = before.substr(before.size() > 20 ? before.size() - 20 : 0);
      if (!ends && find_word("end_cue", near, words_) == none) {
        // `aanvang half 8`: nobody meets at half past seven in the morning without saying so.
        set(&Meeting::start_time, "start_time", time.twelve && time.from < "08:30" ? later(time.from) : time.from, text, time, segment);
        if (time.until && meeting_.start_time == time.from)
          set(&Meeting::end_time, "end_time", *time.until, text, time, segment);
      } else {
        set(&Meeting::end_time, "end_time", time.until ? *time.until : time.from, text, time, segment);
      }
    }
  }

  // The sentence in which a time stands.
  static std::string_view sentence_around(std::string_view text, const std::vector<Span>& sentences, const Time& time) {
    const auto at = std::find_if(sentences.begin(), sentences.end(), [&](const Span& s) { return s.begin <= time.begin && time.begin < s.end; });
    return at == sentences.end() ? text.substr(time.begin, time.end - time.begin) : text.substr(at->begin, at->end - at->begin);
  }

  const Context& context_;
  const Vocabulary& words_;
  Meeting& meeting_;
  std::size_t titled_ = 0;  // the first segment of the title
  std::size_t begins_ = 0;  // the line where the minutes begin below a letter's head
};

}  // namespace

void read_times(const Context& context, const std::vector<Labelled>& labelled, Meeting& meeting) {
  Reader reader(context, meeting);
  reader.labels(labelled);
  reader.front();
  reader.opening();
  reader.closing();
}

}  // namespace notulen
