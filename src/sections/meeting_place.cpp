#include "sections/meeting_place.hpp"

#include <algorithm>
#include <string_view>

#include "bytes.hpp"
#include "read/date.hpp"
#include "read/label.hpp"
#include "read/moment_line.hpp"
#include "read/sentence.hpp"
#include "read/time.hpp"
#include "sections/place_extent.hpp"

namespace notulen {
namespace {

constexpr auto none = std::string_view::npos;
constexpr std::size_t line_cap = 600;
constexpr std::size_t opening_segments = 6;

class Reader {
 public:
  Reader(const Context& context, Meeting& meeting) : context_(context), words_(context.words), meeting_(meeting) {}

  void labels(const std::vector<Labelled>& labelled) {
    // `Locatie Vredehof` may be a letterhead's, `Waar: kamer 2` is not.
    for (const bool colon : {true, false})
      for (const Labelled& l : labelled)
        if (l.colon == colon) labelled_place(l);
  }

  void title(const Text& text) {
    if (!meeting_.location && !text.empty()) named(text, meeting_.sources["title"], true, true);
  }

  // Lines of their own, and those that begin with the day; what stands above the title is letterhead.
  void front() {
    const auto& places = context_.outline.places;
    const std::size_t first = context_.titled();
    for (const bool alone : {false, true}) {
      for (std::size_t i = alone ? first : 0; i < context_.segments.size() && !meeting_.location; ++i) {
        const Segment& segment = context_.segments[i];
        if (!context_.front(i) || places[i].title) continue;
        if (other_label(segment.text)) continue;
        // Above the title only a line with its day and time tells of the meeting.
        if (i < first && (find_dates(segment.text.view().substr(0, line_cap), words_).empty() || find_times(segment.text.view().substr(0, line_cap), words_).empty() ||
                          find_word("finite_verb", segment.text.view().substr(0, line_cap), words_) != none))
          continue;
        const Source source = source_of(segment.text, segment);
        if (alone && i <= first + 3 && beside_day(segment.text, source)) continue;
        if (alone && i <= first + 8) line(segment.text, source);
        if (!alone) named(segment.text, source, segment.text.size() < 200, false);
      }
    }
  }

  // `De vergadering vindt plaats in het clubhuis.`
  void sentences() {
    std::size_t seen = 0;
    for (std::size_t i = 0; i < context_.segments.size() && !meeting_.location && seen < opening_segments; ++i) {
      const Segment& segment = context_.segments[i];
      const Place& place = context_.outline.places[i];
      if (segment.is_table() || place.heading || place.part == Part::agenda) continue;
      const std::string_view text = segment.text.view().substr(0, line_cap);
      if (place.part == Part::attendance && find_word("meeting_word", text.substr(0, 60), words_) == none) continue;
      seen += place.part != Part::attendance;
      for (const Span& span : split_sentences(text, words_)) {
        const std::string_view said = text.substr(span.begin, span.end - span.begin);
        std::size_t end = 0;
        if (find_word("next_word", said, words_) != none) continue;
        if (find_word("met_at", said, words_, &end) == none) {
          if (opened_in(segment, said, span.begin) || held_in(segment, said, span.begin)) break;
          continue;
        }
        std::size_t from = blanks(said, end);
        const std::size_t article = words_.match_length("place_article", said.substr(from));
        if (article > 0) from = blanks(said, from + article);
        if (!place_like(said.substr(from), words_)) continue;
        set(segment.text, span.begin + from, span.begin + place_end(said, from, words_), source_of(segment.text, segment));
        break;
      }
    }
  }

 private:
  void labelled_place(const Labelled& l) {
    if (meeting_.location || l.value.empty()) return;
    if (l.kind == "location") {
      // `Zaal De Brink` is the place's name, label and all.
      if (!l.colon && l.segment->text.view().starts_with(l.words) && words_.contains("place_word", l.words)) return;
      set(l.value, 0, labelled_place_end(l.value.view(), words_), source_of(l.value, *l.segment));
    } else if (words_.contains("place_too", l.words)) {
      beside_moment(l);
    }
  }

  // `De vergadering vangt aan om 19.40 uur in de sacristie.`
  bool opened_in(const Segment& segment, std::string_view said, std::size_t begin) {
    if (find_word("opens", said, words_) == none) return false;
    for (const Time& time : find_times(said, words_)) {
      const std::size_t at = blanks(said, time.end);
      if (at >= said.size()) return false;
      const std::size_t from = place_start(said, at, words_);
      const auto room = words_.longest("place_word", said.substr(from));
      if (from == at || !room || room->value == "no") continue;
      set(segment.text, begin + from, begin + place_end(said, from, words_), source_of(segment.text, segment));
      return meeting_.location.has_value();
    }
    return false;
  }

  // `Op 9 juni 2015 is om tien uur in de Vlashal te Oost de jaarlijkse vergadering gehouden.`
  bool held_in(const Segment& segment, std::string_view said, std::size_t begin) {
    const std::size_t held = find_word("held", said, words_);
    const auto dates = find_dates(said, words_);
    if (held == none || dates.empty() || dates.front().begin > 4) return false;
    for (const Time& time : find_times(said, words_)) {
      const std::size_t at = blanks(said, time.end);
      const std::size_t from = at < held ? place_start(said, at, words_) : at;
      if (from == at || !place_like(said.substr(from), words_)) continue;
      std::size_t end = place_end(said, from, words_);
      for (const std::string_view article : {" de ", " het ", " een "})  // with which the meeting's name begins
        if (const std::size_t next = said.find(article, from); next < end && find_word("meeting_word", said.substr(next, 60), words_) != none) end = next;
      set(segment.text, begin + from, begin + end, source_of(segment.text, segment));
      return meeting_.location.has_value();
    }
    return false;
  }

  // A label that announces something else than where: `Volgende vergadering: 3 mei in Ede`.
  [[nodiscard]] bool other_label(const Text& text) const {
    const auto label = read_label(text.view().substr(0, 400), words_);
    if (!label) return false;
    if (label->kind == "next" || label->kind == "agenda") return true;
    return label->colon && label->kind != "date" && label->kind != "time" && label->kind != "location" && label->kind != "body";
  }

  void set(const Text& text, std::size_t begin, std::size_t end, Source source) {
    const Text place = trimmed_place(text.slice(begin, std::min(end, text.size())).trimmed(), text.size(), words_);
    const std::string_view s = place.view();
    if (s.size() < 2 || first_not_in<"0123456789.:-/ ?">(s) == none || words_.contains("nobody", s) || words_.value("place_word", s) == "no") return;
    source.spans = place.spans();
    meeting_.location = place.str();
    meeting_.sources["location"] = std::move(source);
  }

  // `tijd/locatie: 9.30 – 12.30, Utrecht`: what stands behind the moment, in the same line or the next.
  void beside_moment(const Labelled& l) {
    if (beside(l.value, *l.segment)) return;
    const auto at = static_cast<std::size_t>(l.segment - context_.segments.data());
    for (std::size_t i = at + 1; i <= at + 2 && i < context_.segments.size(); ++i)
      if (!context_.segments[i].is_table() && beside(context_.segments[i].text, context_.segments[i])) return;
  }

  bool beside(const Text& value, const Segment& segment) {
    const std::string_view s = value.view().substr(0, line_cap);
    std::size_t from = 0, first = s.size();
    const auto pass = [&](const auto& moment) {
      from = std::max(from, moment.end);
      first = std::min(first, moment.begin);
    };
    for (const Date& date : find_dates(s, words_)) pass(date);
    for (const Time& time : find_times(s, words_, true)) pass(time);
    if (from == 0) return false;
    // `Waar/wanneer: Teams, 10.00 - 11.30`: before it.
    if (first > 2 && from + 5 >= s.size() && place_like(s, words_)) {
      set(value, place_start(s, 0, words_), last_not_in<" ,;/|-">(s, first - 1) + 1, source_of(value, segment));
      return true;
    }
    std::size_t at = from;
    while (at < s.size() && std::string_view(" ,;/|-").find(s[at]) != none) ++at;
    if (s.substr(at).starts_with("–")) at = blanks(s, at + 3);
    if (at < s.size()) {
      set(value, place_start(s, at, words_), s.size(), source_of(value, segment));
      return true;
    }
    const auto below = static_cast<std::size_t>(&segment - context_.segments.data()) + 1;
    if (below >= context_.segments.size()) return true;
    const Segment& next = context_.segments[below];
    if (next.is_table() || next.text.size() > 90 || read_label(next.text.view(), words_)) return true;
    set(next.text, 0, next.text.size(), source_of(next.text, next));
    return true;
  }

  // `… gehouden op 3 mei 2012 in het dorpshuis te Ede`, `… gehouden te Ede op 3 mei`, `3 mei, 20.00 uur, raadzaal`.
  bool named(const Text& text, const Source& source, bool heading, bool titled) {
    const std::string_view s = text.view().substr(0, line_cap);
    const auto dates = find_dates(s, words_);
    // `Gent, 7 mei 2019, 20.00 uur`: with a time behind it the place is the meeting's, not the writer's.
    if (!titled && !dates.empty() && dates.front().begin > 3 && dates.front().begin <= 30 && s.size() <= 90 && place_like(s, words_)) {
      const std::size_t comma = s.find(", ");
      if (comma != none && comma + 2 == dates.front().begin && comma < 26 && !find_times(s.substr(dates.front().end), words_).empty()) {
        set(text, 0, comma, source);
        return meeting_.location.has_value();
      }
    }
    if (!dates.empty() && heading && behind(text, s, dates.front(), source)) return true;
    std::size_t held = 0;
    if (find_word("held", s, words_, &held) != none) {
      std::size_t at = blanks(s, held);
      // `gehouden op dinsdag in het gebouw`
      if (const std::size_t on = words_.match_length("place_cue", s.substr(at)); on > 0)
        if (const std::size_t weekday = words_.match_length("weekday", s.substr(blanks(s, at + on))); weekday > 0) at = blanks(s, blanks(s, at + on) + weekday);
      const std::size_t cue = words_.match_length("place_cue", s.substr(at));
      const bool day = std::any_of(dates.begin(), dates.end(), [&](const Date& d) { return d.begin >= at && d.begin <= at + cue + 2; });
      if (cue > 0 && !day && blanks(s, at + cue) < s.size() && !find_times_at(s, at)) {
        set(text, place_start(s, at, words_), place_end(s, place_start(s, at, words_), words_), source);
        return meeting_.location.has_value();
      }
    }
    if (!dates.empty() && !heading && find_word("held", s.substr(0, dates.front().begin), words_) != none) return behind(text, s, dates.front(), source);
    // `Aanvang 14.00 uur, kantoor Oost`
    if (!titled && dates.empty() && s.size() <= 120) {
      const auto times = find_times(s, words_);
      for (std::size_t k = times.size(); times.size() > 0 && times.front().begin <= 12 && k-- > 0;) {
        std::size_t at = times[k].end;
        while (at < s.size() && std::string_view(" .,;|-").find(s[at]) != none) ++at;
        if (s.substr(at).starts_with("–")) at = blanks(s, at + 3);
        const std::size_t from = at < s.size() ? place_start(s, at, words_) : at;
        const auto room = words_.longest("place_word", s.substr(from));
        if (!room || room->value == "no") continue;
        set(text, from, place_end(s, from, words_), source);
        return meeting_.location.has_value();
      }
    }
    // `Oprichtingsvergadering in de school op 3 mei`: a room's word behind the cue.
    for (std::size_t at = 0; titled && at < s.size(); ++at) {
      if (at > 0 && s[at - 1] != ' ' && s[at - 1] != '(') continue;
      const std::size_t from = place_start(s, at, words_);
      if (from >= s.size()) continue;
      const auto room = words_.longest("place_word", s.substr(from));
      if (!room || room->value == "no") continue;
      // `…, Bondsgebouw Zuid, 10 mei 2006`: between commas no word need lead to it.
      if (from == at && (at < 2 || !set_off(s, at, dates) || find_word("convened", s.substr(from, place_end(s, from, words_) - from), words_) != none)) continue;
      set(text, from, place_end(s, from, words_), source);
      return meeting_.location.has_value();
    }
    return false;
  }

  // Behind a comma, stroke or day, or with a time behind it: `… 18 februari 2009 Dorpshuis Oost, aanvang 20.00 uur`.
  [[nodiscard]] bool set_off(std::string_view s, std::size_t at, const std::vector<Date>& dates) const {
    if (s[at - 2] == ',' || s[at - 2] == '|') return true;
    if (std::any_of(dates.begin(), dates.end(), [&](const Date& d) { return d.end + 1 == at; })) return true;
    const std::size_t end = place_end(s, at, words_);
    if (s[at] < 'A' || s[at] > 'Z' || end >= s.size() || s.substr(at, end - at).find_last_of(",|") == none) return false;
    const auto times = find_times(s, words_);
    return std::any_of(times.begin(), times.end(), [&](const Time& t) { return t.begin >= end && t.begin <= end + 10; });
  }

  // A mark that parts sentences or values; the dot of `Hok 2.11` is none.
  static bool stopped(std::string_view s) {
    for (std::size_t at = 0; at < s.size(); ++at)
      if (s[at] == ';' || ((s[at] == '.' || s[at] == ':') && !(at + 1 < s.size() && s[at + 1] >= '0' && s[at + 1] <= '9'))) return true;
    return false;
  }

  [[nodiscard]] bool find_times_at(std::string_view s, std::size_t at) const {
    for (const Time& time : find_times(s.substr(at, 60), words_))
      if (time.begin < 12) return true;
    return false;
  }

  // Behind the day, and the time behind that.
  bool behind(const Text& text, std::string_view s, const Date& date, const Source& source) {
    std::size_t at = date.end;
    bool timed = false, apart = false;
    const auto times = find_times(s, words_);
    for (bool moved = true; moved && at < s.size();) {
      moved = false;
      while (at < s.size() && std::string_view(" ,-|/()").find(s[at]) != none) {
        apart = apart || s[at] != ' ';
        ++at;
        moved = true;
      }
      for (const char* dash : {"–", "—"})
        if (s.substr(at).starts_with(dash)) {
          at += 3;
          apart = moved = true;
        }
      for (const Time& time : times)
        if (time.begin <= at && time.end > at) {
          at = time.end;
          timed = moved = true;
        }
      if (const auto word = moved ? std::nullopt : words_.longest("time_lead", s.substr(at)); word) {
        const std::size_t next = blanks(s, at + word->length);
        if (std::any_of(times.begin(), times.end(), [&](const Time& t) { return t.begin <= next && t.end > next; })) {
          at = next;
          moved = true;
        }
      }
    }
    if (at >= s.size()) return false;
    const std::size_t from = place_start(s, at, words_);
    const std::size_t cue = from - at;
    const auto room = words_.longest("place_word", s.substr(from));
    const bool line_start = date.begin <= 3 && (apart || timed);
    if (room && room->value == "no" && !line_start) return false;
    const bool starts = date.begin <= 2 && timed && s.size() <= 120 && place_like(s.substr(from), words_);
    // `12 februari, De Kroon`; `… van 24/04/2018 - OC De Kroon - aanvang 20u15`
    const std::size_t stop = place_end(s, from, words_);
    const bool before_time = apart && std::any_of(times.begin(), times.end(), [&](const Time& t) { return t.begin >= stop && t.begin <= stop + 12; });
    const bool short_line = apart && date.begin <= 2 && s.size() <= 70 && !stopped(s.substr(from));
    // `Notulen kerkenraad d.d. 9 september 2014, De Voorhof`: a house's name ends the line.
    const std::string_view name = s.substr(from);
    const bool house = apart && stop == s.size() && name.size() < 40 && (name.starts_with("De ") || name.starts_with("Het ") || name.starts_with("’t ") || name.starts_with("'t ")) && !stopped(name);
    if (cue == 0 && (before_time || short_line || house) && place_like(s.substr(from), words_) && s.size() <= 160) {
      set(text, from, stop, source);
      return meeting_.location.has_value();
    }
    if (cue == 0 && s.substr(at).starts_with("bij ")) {
      set(text, at, stop, source);
      return meeting_.location.has_value();
    }
    if (cue == 0 && !(room && (apart || timed)) && !starts) return false;
    if (from < s.size() && s[from] >= '0' && s[from] <= '9') return false;
    set(text, from, place_end(s, from, words_), source);
    return meeting_.location.has_value();
  }

  // `Donderdag 19 september 2024, 15.30 uur, milieustraat Hulserpad`: between the values of a line that has a time only the place is left.
  bool beside_day(const Text& text, const Source& source) {
    const auto moment = read_moment_line(text.view(), words_);
    if (!moment || !moment->time || moment->end == moment->begin) return false;
    set(text, place_start(text.view(), moment->begin, words_), moment->end, source);
    return meeting_.location.has_value();
  }

  // `Raadzaal oud-gemeentehuis`, `Blokhut, 20u00`
  void line(const Text& text, const Source& source) {
    const std::string_view s = text.view();
    const auto room = words_.longest("place_word", s);
    if (!room || room->value == "no" || s.size() > 90 || find_word("genre", s, words_) != none || find_word("finite_verb", s, words_) != none) return;
    if (s.find(": ") != none || s.ends_with(":")) return;
    set(text, 0, place_end(s, 0, words_), source);
  }

  const Context& context_;
  const Vocabulary& words_;
  Meeting& meeting_;
};

}  // namespace

void read_place(const Context& context, const std::vector<Labelled>& labelled, const Text& title, Meeting& meeting) {
  Reader reader(context, meeting);
  reader.labels(labelled);
  reader.title(title);
  reader.front();
  reader.sentences();
}

}  // namespace notulen
