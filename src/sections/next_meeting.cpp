#include "sections/next_meeting.hpp"

#include <algorithm>
#include <charconv>

#include "bytes.hpp"
#include "letters.hpp"
#include "read/date.hpp"
#include "read/deadline.hpp"
#include "read/label.hpp"
#include "read/time.hpp"
#include "sections/next_place.hpp"

namespace notulen {
namespace {

constexpr auto none = std::string_view::npos;
constexpr std::size_t cap = 600;
constexpr std::size_t last_segments = 5;  // in which a meeting may be announced without `volgende`

bool letter(char c) { return upper(c) || lower(c); }

class Reader {
 public:
  Reader(const Context& context, const std::string& meeting_date)
      : context_(context), words_(context.words), meeting_date_(meeting_date) {}

  std::optional<NextMeeting> label(const std::vector<Labelled>& labelled) {
    for (const Labelled& l : labelled) {
      if (l.kind != "next" || l.value.empty()) continue;
      if (auto next = moment(l.value.slice(0, std::min(cap, l.value.size())), *l.segment)) return next;
      // No day, but words that are all of a short line: `Volgend overleg: wordt gepland`.
      // `Volgende keer: de begroting` names a point instead.
      std::string meeting;
      if (l.colon && l.value.size() <= 80 && find_word("meeting_word", l.words, words_, nullptr, &meeting) != none && meeting != "occasion")
        return words_alone(l.value, *l.segment);
    }
    return std::nullopt;
  }

  // `7. Volgende vergadering`, and the moment in its first lines.
  std::optional<NextMeeting> heading() {
    for (std::size_t i = context_.outline.items.size(); i-- > 0;) {
      const OutlineItem& item = context_.outline.items[i];
      const bool named_so = names_next(item.title.view()) || (next_of_any_kind(item.title.view()) == item.title.size() && begins_with_day(i));
      if (!named_so || announces_points(item.title.view())) continue;
      // Lines that name it before any other day: `Op 5 mei opent de haven. De volgende vergadering is op 7 februari.`
      for (const bool named : {true, false})
        for (std::size_t s = item.segment + 1; s < context_.segments.size() && s <= item.segment + 3; ++s) {
          if (context_.outline.places[s].item != static_cast<int>(i)) break;
          const Text& text = context_.segments[s].text;
          const Text head = text.slice(0, std::min(cap, text.size()));
          if (named && !names_next(head.view())) continue;
          if (auto next = moment(head, context_.segments[s])) return next;
        }
    }
    return std::nullopt;
  }

  // `We komen weer bij elkaar op donderdag 17 februari`, `de derde sessie is op 12 juni`: in the last lines and the last item.
  std::optional<NextMeeting> again() {
    std::size_t seen = 0;
    const int last = static_cast<int>(context_.outline.items.size()) - 1;
    for (std::size_t i = context_.segments.size(); i-- > 0;) {
      const Segment& segment = context_.segments[i];
      const Place& place = context_.outline.places[i];
      if (seen >= last_segments && (last < 0 || place.item != last)) {
        if (place.item >= 0 && place.item < last) break;
        continue;
      }
      if (segment.is_table() || segment.text.empty()) continue;
      if (place.title || place.part == Part::attendance || place.part == Part::agenda) continue;
      // Below a list of actions a sentence of its own may stand.
      const bool apart = segment.blank_before || (i > 0 && context_.outline.places[i - 1].heading);
      if (place.part == Part::actions && !(segment.bullet.empty() && !segment.check && apart && segment.text.view().ends_with('.'))) continue;
      ++seen;
      const std::string_view text = segment.text.view();
      for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = sentence_end(text, begin);
        const std::string_view said = text.substr(begin, std::min(cap, end - begin));
        std::size_t cue_end = 0;
        const std::size_t cue = find_word("meet_again", said, words_, &cue_end);
        // A plain verb tells of a meeting only behind its name: `de derde werkgroep vindt plaats op …`.
        if (cue != none && (find_word("meet_again_alone", said, words_) != none || find_word("meeting_word", said.substr(0, cue), words_) != none))
          if (auto next = moment(segment.text.slice(begin + cue_end, std::min(end, begin + cap)).trimmed(), segment); next && next->date) return next;
        begin = end;
      }
    }
    return std::nullopt;
  }

  // Sentences, the last one first: what is announced stands near the end.
  std::optional<NextMeeting> sentence() {
    for (std::size_t i = context_.segments.size(); i-- > 0;) {
      const Segment& segment = context_.segments[i];
      const Place& place = context_.outline.places[i];
      // Among the labels of the heading only a line that begins so.
      if (place.title || (place.part == Part::attendance && !words_.longest("next_word", segment.text.view())) || place.part == Part::agenda) continue;
      if (segment.is_table() || announces_points(segment.text.view().substr(0, 200))) continue;
      const std::string_view text = segment.text.view();
      for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = sentence_end(text, begin);
        if (names_next(text.substr(begin, std::min(cap, end - begin))))
          if (auto next = moment(segment.text.slice(begin, std::min(end, begin + cap)), segment)) return next;
        begin = end;
      }
      // `Volgende openbare vergadering:` with the moment on the next line
      if (text.size() <= 60 && text.ends_with(":") && names_next(text) && i + 1 < context_.segments.size() && !context_.segments[i + 1].is_table()) {
        const Segment& below = context_.segments[i + 1];
        if (below.text.size() <= 120)
          if (auto next = moment(below.text, below)) return next;
      }
    }
    return std::nullopt;
  }

  // `Volgend presidium: woensdag 13 januari`, near the end: whatever they call it, a day right behind the colon says that they meet.
  std::optional<NextMeeting> any_kind() {
    std::size_t seen = 0;
    for (std::size_t i = context_.segments.size(); i-- > 0 && seen < 2 * last_segments;) {
      const Segment& segment = context_.segments[i];
      if (segment.is_table() || segment.text.empty() || context_.outline.places[i].part == Part::agenda) continue;
      ++seen;
      const std::string_view text = segment.text.view();
      for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = sentence_end(text, begin);
        const std::string_view said = text.substr(begin, std::min(cap, end - begin));
        const std::size_t colon = next_of_any_kind(said);
        const std::size_t day = colon + (said.substr(colon).starts_with(": ") ? 2 : 1);  // `Volgende kern do 5/12` needs none
        if (colon > 0 && day < said.size() && said[day - 1] == ' ' && day_first(said.substr(day)))
          if (auto next = moment(segment.text.slice(begin + day, std::min(end, begin + cap)), segment); next && next->date) return next;
        begin = end;
      }
    }
    return std::nullopt;
  }

 private:
  [[nodiscard]] bool day_first(std::string_view text) const {
    const std::vector<Date> dates = find_dates(text.substr(0, 60), words_);
    return !dates.empty() && dates.front().begin == 0 && dates.front().day > 0;
  }

  // The first text under the item is a day.
  [[nodiscard]] bool begins_with_day(std::size_t item) const {
    const std::size_t s = context_.outline.items[item].segment + 1;
    return s < context_.segments.size() && context_.outline.places[s].item == static_cast<int>(item) && day_first(context_.segments[s].text.view());
  }

  // The bytes of `Volgend presidium`: a word for the next and one more; 0 where it does not begin so.
  [[nodiscard]] std::size_t next_of_any_kind(std::string_view text) const {
    const std::size_t length = words_.match_length("next_word", text);
    if (length == 0 || length + 2 >= text.size() || text[length] != ' ') return 0;
    return std::min(text.find_first_of(" :.,", length + 1), text.size());
  }

  static std::size_t sentence_end(std::string_view text, std::size_t from) {
    for (std::size_t at = from; at + 2 < text.size(); ++at)
      if ((text[at] == '.' || text[at] == '!') && text[at + 1] == ' ' && text[at + 2] >= 'A' && text[at + 2] <= 'Z')
        return at + 2;
    return text.size();
  }

  // `volgende vergadering`, `volgend technisch overleg`, `volgende TO`: at most two words between.
  [[nodiscard]] bool names_next(std::string_view text) const {
    for (std::size_t from = 0, end = 0; from < text.size();) {
      const std::size_t at = find_word("next_word", text.substr(from), words_, &end);
      if (at == none) return false;
      std::size_t begin = from + end;
      from += end;
      if (at == 0 && begin == end && text.substr(begin).starts_with(": ")) return true;  // `Volgende: 7 juli`
      for (int word = 0; word < 3; ++word) {
        while (begin < text.size() && text[begin] == ' ') ++begin;
        if (begin >= text.size()) break;
        if (words_.longest("meeting_word", text.substr(begin))) return true;
        // `volgend BO`, `volgende RvE`: an abbreviation in capitals.
        const std::size_t stop = std::min(first_in<" ,.:;">(text, begin), text.size());
        const std::string_view token = text.substr(begin, stop - begin);
        if (token.size() >= 2 && token.size() <= 6 && upper(token.front()) && upper(token.back()) && std::all_of(token.begin(), token.end(), letter)) return true;
        // `De volgende is op 5 oktober.`
        if (word == 0 && words_.longest("next_is", text.substr(begin))) return true;
        while (begin < text.size() && text[begin] != ' ') ++begin;
        const char last = text[begin - 1];
        // `volgende D.V. kerkenraad`
        const bool abbreviated = last == '.' && begin >= 3 && text[begin - 3] == '.';
        if (last == ',' || (last == '.' && !abbreviated) || last == ':' || last == ';') break;
      }
    }
    return false;
  }

  // `Punten voor het volgende overleg:` announces points, not the meeting.
  [[nodiscard]] bool announces_points(std::string_view text) const {
    const auto found = read_label(text, words_);
    return found && found->kind == "next_agenda";
  }

  std::optional<NextMeeting> moment(const Text& text, const Segment& segment) {
    for (const Date& date : find_dates(text.view(), words_)) {
      if (date.impossible || text.view().substr(date.end, 1) == "?") continue;
      const std::string iso = date_of(date);
      // A day that is past is that of other minutes.
      if (!iso.empty() && !meeting_date_.empty() && iso < meeting_date_.substr(0, iso.size())) continue;
      return of_date(text, segment, date, iso);
    }
    if (auto next = short_day(text, segment)) return next;
    std::size_t end = 0;
    const std::size_t at = find_word("moment", text.view(), words_, &end);
    if (at == none) return std::nullopt;
    NextMeeting next;
    if (end > at + 1 && text.view()[end - 1] == '.') --end;  // the sentence's
    next.text = text.str().substr(at, end - at);
    next.source = {segment.line, segment.end_line, text.spans(at, end)};
    return next;
  }

  // `9/6, 20u`, `op 9-6`: day and month alone, which says a day only in first place or behind `op`.
  std::optional<NextMeeting> short_day(const Text& text, const Segment& segment) {
    const std::string_view s = text.view();
    std::size_t begin = 0;
    if (const std::size_t on = s.find("op "); on != none && (on == 0 || s[on - 1] == ' ')) begin = on + 3;
    if (begin == 0 && !digit(s.empty() ? ' ' : s[0])) {
      const std::size_t colon = s.find(": ");
      begin = colon == none ? s.size() : colon + 2;
    }
    if (begin >= s.size() || !digit(s[begin])) return std::nullopt;
    Date date;
    date.begin = begin;
    date.end = std::min(first_not_in<"0123456789/-">(s, begin), s.size());
    const std::string_view said = s.substr(begin, date.end - begin);
    const std::size_t mark = first_in<"/-">(said);
    if (said.size() > 5 || mark == none || said.substr(mark + 1).find_first_of("/-") != none || !read_deadline(said, meeting_date_, words_).due) return std::nullopt;
    // `2-3 personen uitnodigen` counts something.
    const std::string_view behind = s.substr(date.end);
    if (!behind.empty() && std::string_view(",;.()").find(behind[0]) == none && !words_.longest("time_lead", behind.substr(1)) && !words_.longest("place_cue", behind.substr(1))) return std::nullopt;
    std::from_chars(said.data(), said.data() + mark, date.day);
    std::from_chars(said.data() + mark + 1, said.data() + said.size(), date.month);
    return of_date(text, segment, date, date_of(date));
  }

  NextMeeting of_date(const Text& text, const Segment& segment, const Date& date, const std::string& iso) {
    NextMeeting next;
    // A month alone is kept as words: it names no day.
    if (date.day > 0 && !iso.empty()) next.date = iso;
    std::size_t begin = date.begin, end = date.end;
    // `in mei 2018`: a month alone.
    if (const std::string_view ahead = text.view().substr(0, begin); date.day == 0 && (ahead.ends_with(" in ") || ahead == "in ")) begin -= 3;
    const std::size_t last = end_of_days(text.view(), date);
    for (const Time& time : find_times(text.view(), words_, true)) {
      if (time.begin < date.end || (time.begin > date.end + 30 && (time.begin < last || time.begin > last + 12))) continue;
      next.time = time.from;
      // `half acht`: nobody meets at half past seven in the morning without saying so.
      if (time.twelve && time.from < "08:30") next.time = std::to_string(12 + (time.from[0] - '0') * 10 + (time.from[1] - '0')) + time.from.substr(2);
      end = time.end;
      break;
    }
    const std::size_t behind = end;
    if (last > date.end) end = date.end;  // the hour is that of all the days
    if (end > begin && text.str()[end - 1] == '.' && end == date.end) --end;  // `18 januari.`
    if (const std::size_t same = same_moment_end(text.view(), end, words_); same > 0) end = same - (text.view()[same - 1] == '.' ? 1 : 0);
    next.text = text.str().substr(begin, end - begin);
    next.source = {segment.line, segment.end_line, text.spans(begin, end)};
    if (const auto place = next_place(text.view(), std::max(behind, end), next.time.has_value(), words_)) {
      next.location = text.str().substr(place->begin, place->end - place->begin);
      if (!next.time) next.time = hour_behind(text.view(), place->end);
      for (const Span& span : text.spans(place->begin, place->end)) next.source.spans.push_back(span);
    }
    return next;
  }

  // `op 8 februari bij het Stadsarchief, van 10.00 tot 12.00 uur`
  [[nodiscard]] Maybe hour_behind(std::string_view text, std::size_t from) const {
    for (const Time& time : find_times(text, words_, true))
      if (time.begin >= from && time.begin < from + 12 && text.substr(from, time.begin - from).find('.') == none) return time.from;
    return std::nullopt;
  }

  // `do 14 mei – do 10 september – do 12 november, telkens 20 u.`: behind the days whose hour is told once; else the day's own end.
  [[nodiscard]] std::size_t end_of_days(std::string_view text, const Date& first) const {
    std::size_t end = first.end;
    for (const Date& day : find_dates(text, words_)) {
      if (day.begin < end) continue;
      if (day.begin > end + 8) break;
      end = day.end;
    }
    if (end == first.end) return end;
    const std::size_t at = std::min(text.find_first_not_of(" ,;", end), text.size());
    return words_.longest("each_time", text.substr(at)) ? end + (at - end) + words_.match_length("each_time", text.substr(at)) : first.end;
  }

  NextMeeting words_alone(const Text& value, const Segment& segment) {
    std::size_t size = value.size();
    while (size > 0 && (value.str()[size - 1] == '.' || value.str()[size - 1] == ' ')) --size;
    const Text text = value.slice(0, size);
    NextMeeting next;
    if (size > 0) next.text = text.str();
    next.source = {segment.line, segment.end_line, text.spans()};
    return next;
  }

  // The day with its year; without one the first such day from the meeting on.
  [[nodiscard]] std::string date_of(const Date& date) const {
    if (const auto iso = date.iso()) return *iso;
    int year = 0;
    if (meeting_date_.size() < 4 ||
        std::from_chars(meeting_date_.data(), meeting_date_.data() + 4, year).ec != std::errc())
      return {};
    Date dated = date;
    const bool leap_day = date.month == 2 && date.day == 29;
    for (dated.year = year; *dated.year <= year + 8; dated.year = *dated.year + 1) {
      if (leap_day && (*dated.year % 4 != 0 || (*dated.year % 100 == 0 && *dated.year % 400 != 0))) continue;
      const std::string iso = *dated.iso();
      if (iso >= meeting_date_.substr(0, iso.size())) return iso;
    }
    return {};
  }

  const Context& context_;
  const Vocabulary& words_;
  const std::string& meeting_date_;
};

}  // namespace

std::optional<NextMeeting> read_next(const Context& context, const std::vector<Labelled>& labelled,
                                     const std::string& meeting_date) {
  Reader reader(context, meeting_date);
  if (auto next = reader.label(labelled)) return next;
  if (auto next = reader.heading()) return next;
  if (auto next = reader.sentence()) return next;
  if (auto next = reader.again()) return next;
  return reader.any_kind();
}

}  // namespace notulen
