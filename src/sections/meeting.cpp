#include "sections/meeting.hpp"

#include <algorithm>
#include <utility>

#include "read/date.hpp"
#include "read/label.hpp"
#include "sections/labelled.hpp"
#include "sections/meeting_body.hpp"
#include "sections/meeting_date.hpp"
#include "sections/meeting_place.hpp"
#include "sections/meeting_times.hpp"
#include "sections/next_meeting.hpp"

namespace notulen {
namespace {

constexpr auto none = std::string_view::npos;
constexpr std::size_t sentence_cap = 600;  // a label's value is looked through so far

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
    read_place(context_, labelled_, title_, meeting_);
    read_times(context_, labelled_, meeting_);
    meeting_.next = read_next(context_, labelled_, meeting_.date.value_or(""));
    return std::move(meeting_);
  }

 private:
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
          const bool quoted = l.value.size() > 2 && l.value.view().front() == '"' && l.value.view().back() == '"';
          title_ = quoted ? l.value.slice(1, l.value.size() - 1) : l.value;
          source = source_of(title_, *l.segment);
        }
    }
    // A letter's subject may be what its minutes are called: `Betreft: Verslag overleg Zuid`.
    for (const Labelled& l : labelled_)
      if (l.kind == "subject" && find_word("genre", title_.view(), words_) == none && l.value.size() <= 250 && find_word("genre", l.value.view().substr(0, 40), words_) != none) {
        title_ = l.value;
        source = source_of(l.value, *l.segment);
      }
    title_ = without_tail(without_status(title_), " :;,");
    if (title_.empty()) return;
    source.spans = title_.spans();
    set_value(meeting_, &Meeting::title, "title", title_.str(), source);
  }

  // `Verslag OR-vergadering          CONCEPT`: a stamp far behind the title is none of its words.
  [[nodiscard]] Text without_status(const Text& text) const {
    const std::size_t blank = text.view().rfind(' ');
    if (blank == none || blank == 0 || text.origin(blank + 1) < text.origin(blank - 1) + 8) return text;
    return words_.contains("status", text.view().substr(blank + 1)) ? text.slice(0, blank) : text;
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
      // Where it begins the line, or stands alone behind a label's words: `Kort verslag`, `Verslag:`.
      if (context_.front(i) && text.size() <= 250 && !labelled_line(text) && !words_.longest("earlier_meeting", text.view()) && find_word("genre", text.view().substr(0, 40), words_) <= 24 &&
          find_word("finite_verb", text.view(), words_) == none && genre_in(text, &context_.segments[i])) return;
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
    set_value(meeting_, &Meeting::type, "type", value, source);
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
    // `Aldus vastgesteld in de vergadering van ........`: yet to be filled in.
    for (const std::string_view open : {"....", "____", "……"})
      if (text.view().substr(end).find(open) != none) return false;
    source.spans = text.spans(at, end);
    set_value(meeting_, &Meeting::status, "status", value, source);
    return true;
  }

  void body() {
    for (const Labelled& l : labelled_) {
      if (l.kind != "body" || l.value.empty() || !l.colon || !find_dates(l.value.view().substr(0, sentence_cap), words_).empty()) continue;
      const Text value = without_tail(l.value, " .;,");
      return set_value(meeting_, &Meeting::body, "body", value.str(), source_of(value, *l.segment));
    }
    if (const auto named = body_in(title_.view(), words_)) {
      Source source = meeting_.sources["title"];
      source.spans = title_.spans(named->begin, named->end);
      set_value(meeting_, &Meeting::body, "body", title_.str().substr(named->begin, named->end - named->begin), source);
    }
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
