#include "sections/meeting_date.hpp"

#include <algorithm>
#include <utility>

#include "diagnostics.hpp"
#include "read/date.hpp"
#include "read/label.hpp"

namespace notulen {
namespace {

constexpr auto none = std::string_view::npos;
constexpr std::size_t sentence_cap = 600;  // an opening sentence says its day within so many bytes

class Reader {
 public:
  Reader(const Context& context, const std::vector<Labelled>& labelled, const Text& title, Meeting& meeting,
         std::vector<Diagnostic>& diagnostics)
      : context_(context), words_(context.words), labelled_(labelled), title_(title), meeting_(meeting), diagnostics_(diagnostics) {}

  // Labelled line, title, other lines of the front, opening sentence. The title is read also where a label gave the
  // day, to tell when they differ.
  void date() {
    // `Vergaderdatum` goes before the `Datum` of a letterhead; so does the title's day where the block is a letter's.
    const auto letter = std::count_if(labelled_.begin(), labelled_.end(), [&](const Labelled& l) { return words_.contains("letter_label", l.words); });
    for (const bool own : {true, false}) {
      if (!own && letter >= 2 && !meeting_.date && !title_.empty()) date_in(title_, meeting_.sources["title"], true);
      for (const Labelled& l : labelled_)
        if (!meeting_.date && (l.kind == "date" || l.kind == "time" || l.kind == "body") && (!own || words_.contains("own_date_label", l.words)))
          date_in(l.value, source_of(l.value, *l.segment), false);
    }
    if (!title_.empty()) date_in(title_, meeting_.sources["title"], true);
    // What stands above the title may be the day of writing: the lines below it go first.
    const auto& places = context_.outline.places;
    const std::size_t first = context_.titled();
    for (const bool below : {true, false}) {
      for (std::size_t i = below ? first : 0; !meeting_.date && i < (below ? context_.segments.size() : first); ++i) {
        const Segment& segment = context_.segments[i];
        if (context_.front(i) && !places[i].title && !other_label(segment.text) && !month_told(segment.text)) date_in(segment.text, source_of(segment.text, segment), false);
      }
    }
    for (std::size_t i = 0, seen = 0; !meeting_.date && seen < 12 && i < context_.segments.size(); ++i) {
      const Segment& segment = context_.segments[i];
      const Part part = context_.outline.places[i].part;
      if ((part != Part::item && part != Part::aside) || context_.outline.places[i].heading || segment.is_table()) continue;
      ++seen;
      opening_sentence(segment);
    }
  }

 private:
  // The first day that a text names, unless the words before it say that it is another's.
  bool date_in(const Text& text, Source source, bool whole) {
    const auto dates = find_dates(text.view().substr(0, whole ? none : sentence_cap), words_);
    std::size_t from = 0;
    for (std::size_t d = 0; d < dates.size(); ++d) {
      const Date& date = dates[d];
      std::string_view before = text.view().substr(from, date.begin - from);
      from = date.end;
      // `Vastgesteld verslag van de vergadering, gehouden op …`: what stands before `gehouden` is not said of the day.
      for (std::size_t end = 0; find_word("held", before, words_, &end) != none;) before.remove_prefix(end);
      if (another(before.substr(before.size() > 60 ? before.size() - 60 : 0)) || (!whole && approved(text.view().substr(0, date.begin), text.view().substr(date.end, 60)))) continue;
      source.spans = text.spans(date.begin, date.end);
      report(date, text, source);
      auto iso = date.iso();
      // `vergadering nr. 4 van 2018, 30 augustus`: the year stands before the day.
      if (!iso && !date.year && date.day > 0 && !date.impossible && whole)
        if (const int year = year_before(text.view().substr(0, date.begin)); year > 0) iso = iso_date(year, date.month, date.day);
      // `Jaarvergadering 2004` above `Vrijdag 12 maart`: that day was a Friday.
      if (!iso && !date.year && date.weekday && date.day > 0 && !date.impossible && !whole) {
        Date dated = date;
        dated.year = year_before(title_.view());
        if (*dated.year > 0 && !dated.weekday_mismatch()) iso = dated.iso();
      }
      if (!iso) continue;
      if (meeting_.date) return conflict(*iso, text, date, source);
      set_value(meeting_, &Meeting::date, "date", *iso, source);
      last_day(text, dates, d, source);
      return true;
    }
    return false;
  }

  // `Januari 1974 – Fragment uit de krant`: a month without its day, and words of another matter.
  bool month_told(const Text& text) const {
    constexpr std::size_t more = 12;  // bytes beside the month
    const auto dates = find_dates(text.view().substr(0, sentence_cap), words_);
    return !dates.empty() && dates.front().day == 0 && text.size() > dates.front().end - dates.front().begin + more && find_word("meeting_word", text.view().substr(0, sentence_cap), words_) == none;
  }

  // The words before a day say that it is another's: `goedgekeurd op`, but not `Vastgesteld verslag van`.
  bool another(std::string_view before) const {
    for (std::size_t end = 0; find_word("other_date", before, words_, &end) != none; before.remove_prefix(end))
      if (end + 1 >= before.size() || !words_.longest("genre", before.substr(end + 1))) return true;
    return false;
  }

  // `Verslag vergadering 14 december. Wordt goedgekeurd.`: the day of earlier minutes, which this meeting approves.
  bool approved(std::string_view before, std::string_view after) const {
    std::size_t end = 0;
    if (find_word("becomes", after, words_, &end) == none || find_word("genre", before, words_) == none) return false;
    after.remove_prefix(std::min(after.find_first_not_of(' ', end), after.size()));
    return words_.longest("bare_participle", after).has_value();
  }

  // The last year that stands alone in the text, 0 for none.
  static int year_before(std::string_view text) {
    const auto digit = [&](std::size_t at) { return at < text.size() && text[at] >= '0' && text[at] <= '9'; };
    for (std::size_t at = text.size(); at-- > 0;) {
      if (!digit(at) || (at > 0 && !word_boundary(text, at)) || !digit(at + 1) || !digit(at + 2) || !digit(at + 3) || digit(at + 4)) continue;
      const int year = (text[at] - '0') * 1000 + (text[at + 1] - '0') * 100 + (text[at + 2] - '0') * 10 + (text[at + 3] - '0');
      if (year >= 1800 && year < 2100) return year;
    }
    return 0;
  }

  // `26 t/m 28 mei`, `30 mei en 1 juni`, `11 mei …, en voortgezet op 13 mei`.
  void last_day(const Text& text, const std::vector<Date>& dates, std::size_t d, Source source) {
    if (const auto last = dates[d].last_iso()) return set_value(meeting_, &Meeting::end_date, "end_date", *last, source);
    if (d + 1 >= dates.size() || !dates[d + 1].iso()) return;
    const std::string_view between = text.view().substr(dates[d].end, dates[d + 1].begin - dates[d].end);
    const auto first = between.find_first_not_of(' ');
    if (first == none) return;
    const std::string_view joint = between.substr(first, between.find_last_not_of(' ') - first + 1);
    if (!words_.contains("day_joint", joint) && find_word("continued", between, words_) == none) return;
    if (*dates[d + 1].iso() <= *meeting_.date) return;
    source.spans = text.spans(dates[d + 1].begin, dates[d + 1].end);
    set_value(meeting_, &Meeting::end_date, "end_date", *dates[d + 1].iso(), source);
  }

  bool conflict(const std::string& iso, const Text& text, const Date& date, const Source& source) {
    if (iso != *meeting_.date && iso != meeting_.end_date && iso.size() == 10)
      diagnose(code::date_conflict, "the heading names " + iso + " beside " + *meeting_.date, text.origin(date.begin), source);
    return true;
  }

  void report(const Date& date, const Text& text, const Source& source) {
    const std::string written = text.str().substr(date.begin, date.end - date.begin);
    if (date.impossible)
      diagnose(code::impossible_date, "`" + written + "` is no day", text.origin(date.begin), source);
    else if (date.weekday_mismatch())
      diagnose(code::weekday_mismatch, "`" + written + "` was another day of the week", text.origin(date.begin), source);
  }

  void diagnose(std::string_view code, std::string message, std::size_t at, const Source& source) {
    // Line and column of byte `at`, counted in the document from the start of its line.
    const std::string& all = context_.decoded.text;
    at = std::min(at, all.size());
    const std::size_t line_end = at == 0 ? none : all.rfind('\n', at - 1);
    std::size_t column = 1;
    for (std::size_t i = line_end == none ? 0 : line_end + 1; i < at; ++i)
      if ((static_cast<unsigned char>(all[i]) & 0xC0) != 0x80) ++column;
    const auto& starts = context_.decoded.line_starts;
    const auto line = static_cast<std::size_t>(std::upper_bound(starts.begin(), starts.end(), at) - starts.begin());
    Diagnostic diagnostic;
    diagnostic.code = std::string(code);
    diagnostic.message = std::move(message);
    diagnostic.line = line ? line : source.line;
    diagnostic.column = column;
    if (std::none_of(diagnostics_.begin(), diagnostics_.end(), [&](const Diagnostic& d) {
          return d.code == diagnostic.code && d.line == diagnostic.line && d.column == diagnostic.column;
        }))
      diagnostics_.push_back(std::move(diagnostic));
  }

  // A label that announces something else than the day: `Datum verslag: …`, `Volgende vergadering: …`.
  [[nodiscard]] bool other_label(const Text& text) const {
    const auto label = read_label(text.view().substr(0, 400), words_);
    return label && label->colon && (label->kind == "next" || label->kind == "skip" || label->kind == "agenda");
  }

  void opening_sentence(const Segment& segment) {
    const std::string_view ahead = segment.text.view().substr(0, sentence_cap);
    const std::size_t stop = ahead.find(". ");
    const Text sentence = segment.text.slice(0, stop == none ? ahead.size() : stop + 1);
    if (find_word("opening", sentence.view(), words_) == none) return;
    date_in(sentence, source_of(sentence, segment), false);
  }

  const Context& context_;
  const Vocabulary& words_;
  const std::vector<Labelled>& labelled_;
  const Text& title_;
  Meeting& meeting_;
  std::vector<Diagnostic>& diagnostics_;
};

}  // namespace

void read_date(const Context& context, const std::vector<Labelled>& labelled, const Text& title, Meeting& meeting,
               std::vector<Diagnostic>& diagnostics) {
  Reader(context, labelled, title, meeting, diagnostics).date();
}

}  // namespace notulen
