#include "sections/meeting.hpp"

#include <algorithm>
#include <utility>

#include "read/date.hpp"
#include "read/label.hpp"
#include "read/time.hpp"
#include "sections/labelled.hpp"
#include "sections/meeting_date.hpp"
#include "sections/meeting_times.hpp"
#include "sections/next_meeting.hpp"

namespace notulen {
namespace {

constexpr auto none = std::string_view::npos;
constexpr std::size_t sentence_cap = 600;  // an opening sentence says its day and time within so many bytes

Source source_of(const Text& text, const Segment& segment) { return {segment.line, segment.end_line, text.spans()}; }

// The text without the marks that set it off from what follows.
Text without_tail(const Text& text, std::string_view marks) {
  std::size_t end = text.size();
  while (end > 0 && marks.find(text.str()[end - 1]) != none) --end;
  return text.slice(0, end).trimmed();
}

class Reader {
 public:
  Reader(const Context& context, std::vector<Diagnostic>& diagnostics)
      : context_(context), words_(context.words), diagnostics_(diagnostics), labelled_(labelled_values(context)) {}

  Meeting read() {
    title();
    genre();
    status();
    body();
    read_date(context_, labelled_, title_, meeting_, diagnostics_);
    location();
    read_times(context_, labelled_, meeting_);
    meeting_.next = read_next(context_, labelled_, meeting_.date.value_or(""));
    return std::move(meeting_);
  }

 private:
  void set(Maybe Meeting::*field, const char* key, std::string value, Source source) {
    meeting_.*field = std::move(value);
    meeting_.sources[key] = std::move(source);
  }

  [[nodiscard]] bool front(std::size_t index) const {
    return context_.outline.places[index].part == Part::front && !context_.segments[index].is_table();
  }

  // A label with its value, or the label of an officer, is no heading: `Verslag: A. Bos`.
  [[nodiscard]] bool labelled_line(const Text& text) const {
    const auto label = read_label(text.view().substr(0, 400), words_);
    return label && label->colon && label->end < text.size();
  }

  void title() {
    Source source;
    for (std::size_t i = 0; i < context_.segments.size(); ++i)
      if (context_.outline.places[i].title) title_line(context_.segments[i], source);
    if (title_.empty()) {
      for (const Labelled& l : labelled_)
        if (l.kind == "title" && !l.value.empty() && title_.empty()) {
          title_ = l.value;
          source = source_of(l.value, *l.segment);
        }
    }
    for (std::size_t i = 0; title_.empty() && i < context_.segments.size(); ++i) {
      const Text& text = context_.segments[i].text;
      if (!front(i) || text.size() > 250 || labelled_line(text)) continue;
      const std::size_t at = find_word("genre", text.view(), words_);
      if (at != none && at <= 24) title_line(context_.segments[i], source);
    }
    title_ = without_tail(title_, " :;,");
    if (title_.empty()) return;
    source.spans = title_.spans();
    set(&Meeting::title, "title", title_.str(), source);
  }

  void title_line(const Segment& segment, Source& source) {
    if (segment.text.empty()) return;
    title_.join(segment.text);
    if (source.line == 0) source.line = segment.line;
    source.end_line = segment.end_line;
  }

  // The genre word of the title, else of a short line of the front.
  void genre() {
    if (genre_in(title_, nullptr)) return;
    for (std::size_t i = 0; i < context_.segments.size(); ++i) {
      const Text& text = context_.segments[i].text;
      if (front(i) && text.size() <= 250 && !labelled_line(text) && genre_in(text, &context_.segments[i])) return;
    }
  }

  bool genre_in(const Text& text, const Segment* segment) {
    std::size_t end = 0;
    std::string value;
    const std::size_t at = find_word("genre", text.view(), words_, &end, &value);
    if (at == none) return false;
    if (value.empty()) value = fold_case(text.str().substr(at, end - at));
    Source source = segment ? source_of(text, *segment) : meeting_.sources["title"];
    source.spans = text.spans(at, end);
    set(&Meeting::type, "type", value, source);
    return true;
  }

  void status() {
    if (status_in(title_, meeting_.sources["title"], 400)) return;
    for (const Labelled& l : labelled_)
      if (l.kind == "skip" && fold_case(l.words) == "status" && status_in(l.value, source_of(l.value, *l.segment), 0)) return;
    for (std::size_t i = 0; i < context_.segments.size(); ++i) {
      const Part part = context_.outline.places[i].part;
      if (part != Part::front && part != Part::aside) continue;
      const Text& text = context_.segments[i].text;
      // A line that begins with it; in the front also a short one that ends with it: `Notulen (concept)`.
      const std::size_t reach = part == Part::front && text.size() <= 80 ? text.size() : 0;
      if (status_in(text, source_of(text, context_.segments[i]), reach)) return;
    }
  }

  bool status_in(const Text& text, Source source, std::size_t reach) {
    std::size_t end = 0;
    std::string value;
    const std::size_t at = find_word("status", text.view().substr(0, 400), words_, &end, &value);
    if (at == none || at > reach) return false;
    source.spans = text.spans(at, end);
    set(&Meeting::status, "status", value, source);
    return true;
  }

  void body() {
    for (const Labelled& l : labelled_) {
      if (l.kind != "body" || l.value.empty() || !l.colon) continue;
      const Text value = without_tail(l.value, " .;,");
      return set(&Meeting::body, "body", value.str(), source_of(value, *l.segment));
    }
  }

  void location() {
    for (const Labelled& l : labelled_) {
      if (l.kind != "location" || l.value.empty()) continue;
      const Text value = without_tail(l.value, " .;,");
      if (value.empty()) continue;
      return set(&Meeting::location, "location", value.str(), source_of(value, *l.segment));
    }
    if (place_in(title_, meeting_.sources["title"])) return;
    for (std::size_t i = 0; i < context_.segments.size(); ++i) {
      const Segment& segment = context_.segments[i];
      if (front(i) && !context_.outline.places[i].title && place_in(segment.text, source_of(segment.text, segment))) return;
    }
  }

  // `… gehouden op 3 mei 2012 in het dorpshuis te Ede`: what stands behind day or `gehouden`, up to the time.
  bool place_in(const Text& text, Source source) {
    const auto dates = find_dates(text.view().substr(0, sentence_cap), words_);
    if (dates.empty()) return false;
    std::size_t from = dates.front().end;
    while (from < text.size() && (text.str()[from] == ' ' || text.str()[from] == ',')) ++from;
    if (const auto cue = words_.longest("place_cue", text.view().substr(from))) {
      from += cue->length;
    } else if (const std::size_t behind = behind_time(text, dates.front()); behind > 0) {
      from = behind;
    } else {
      return false;
    }
    const std::string_view rest = text.view().substr(from, 200);
    std::size_t end = std::min(find_word("place_end", rest, words_), rest.size());
    end = std::min(end, rest.find(". "));
    end = std::min(end, rest.find(": "));
    const Text place = without_tail(text.slice(from, from + end).trimmed(), " .,;:");
    if (place.empty() || (place.str()[0] >= '0' && place.str()[0] <= '9')) return false;
    source.spans = place.spans();
    set(&Meeting::location, "location", place.str(), source);
    return true;
  }

  // `do 3/11/2016 - 19u30 - Raadzaal`: a line that begins with the day has the place behind the time. 0 for no such.
  [[nodiscard]] std::size_t behind_time(const Text& text, const Date& date) const {
    if (date.begin > 2 || text.size() > 120) return 0;
    for (const Time& time : find_times(text.view(), words_)) {
      if (time.begin < date.end || time.begin > date.end + 5) continue;
      std::size_t at = text.view().find_first_not_of(" ,-|", time.end);
      if (at == none || at == time.end) return 0;
      if (text.view().substr(at, 3) == "–") at = text.view().find_first_not_of(' ', at + 3);
      return at == none ? 0 : at;
    }
    return 0;
  }

  const Context& context_;
  const Vocabulary& words_;
  std::vector<Diagnostic>& diagnostics_;
  std::vector<Labelled> labelled_;
  Meeting meeting_;
  Text title_;
};

}  // namespace

Meeting read_meeting(const Context& context, std::vector<Diagnostic>& diagnostics) {
  Meeting meeting = Reader(context, diagnostics).read();
  if (!meeting.title) meeting.sources.erase("title");
  return meeting;
}

}  // namespace notulen
