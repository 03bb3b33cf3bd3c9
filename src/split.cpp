#include "split.hpp"

#include <algorithm>
#include <optional>
#include <string>

#include "read/date.hpp"
#include "read/label.hpp"
#include "read/number.hpp"

namespace notulen {
namespace {

constexpr std::size_t header = 10;  // segments that a heading block may take
constexpr std::size_t ahead = 20;   // segments within which numbering starts again
constexpr std::size_t compared = 6; // segments of a heading block that are

bool opens(const Segment& segment, const Vocabulary& words) {
  const std::string_view s = segment.text.view();
  if (segment.is_table() || s.empty() || s.size() > 200 || !segment.bullet.empty() || segment.style.heading > 1) return false;
  if (!words.longest("genre", s)) return false;
  const auto label = read_label(s, words);
  return !(label && label->colon);
}

// What the heading block behind a possible title holds.
bool header_follows(const std::vector<Segment>& segments, std::size_t i, const Vocabulary& words) {
  bool attendance = false, date = !find_dates(segments[i].text.view(), words).empty(), restart = false;
  for (std::size_t k = i + 1; k < segments.size() && k <= i + ahead; ++k) {
    const std::string_view s = segments[k].text.view();
    if (const auto number = read_number(s, words); number && number->closed && number->values.front() <= 1) restart = true;
    if (k > i + header || restart) continue;
    const auto label = read_label(s, words);
    if (!label || !(label->colon || label->end >= s.size())) continue;
    attendance = attendance || label->kind == "present";
    date = date || label->kind == "date";
  }
  return attendance && (date || restart);
}

// What a segment says but for its dates and figures, and its first date. Of a table the first column says it.
struct Masked {
  std::string words, date;
};

Masked masked(const Segment& segment, const Vocabulary& words) {
  Masked out;
  const auto read = [&](std::string_view text, bool says) {
    text = text.substr(0, 200);
    std::size_t from = 0;
    const auto keep = [&](std::size_t to) {
      for (; from < to; ++from)
        if (says && (text[from] < '0' || text[from] > '9')) out.words += text[from];
    };
    for (const Date& date : find_dates(text, words)) {
      keep(date.begin);
      from = date.end;
      if (out.date.empty()) out.date = date.iso().value_or("");
    }
    keep(text.size());
  };
  read(segment.text.view(), true);
  for (std::size_t row = 0; row < segment.rows.size() && row < 12; ++row)
    for (std::size_t k = 0; k < segment.rows[row].size() && k < 4; ++k) read(segment.rows[row][k].view(), k == 0);
  return out;
}

// The heading block that opened the file, to be known again with another date.
class Heading {
 public:
  Heading(const std::vector<Segment>& segments, const Vocabulary& words) : segments_(segments), words_(words) {}

  // A meeting begins at the segment: its page heads bear the date of its block.
  void begins(std::size_t i) {
    start_ = i;
    date_.reset();
  }

  // True where the block stands again, of another day than the meeting before it.
  [[nodiscard]] bool again(std::size_t i) {
    if (!alike(i)) return false;
    if (first_.empty()) first_ = read(0);
    if (first_[0].words.size() < 6) return false;
    if (!date_) date_ = compare(start_).date;
    const Same same = compare(i);
    return same.first && !same.date.empty() && !date_->empty() && same.date != *date_ && (same.lines > 1 || header_follows(segments_, i, words_));
  }

 private:
  struct Same {
    bool first = false;
    std::size_t lines = 0;  // that say something or bear a date
    std::string date;       // of the first line that is the same but for its date
  };

  [[nodiscard]] Same compare(std::size_t i) const {
    const std::vector<Masked> block = read(i);
    Same out;
    for (std::size_t k = 0; k < block.size() && k < first_.size(); ++k) {
      if (block[k].words != first_[k].words || (block[k].words.size() < 4 && block[k].date.empty())) continue;
      out.first = out.first || k == 0;
      out.lines += (k > 0) + (k == 0 && !block[k].date.empty());
      if (out.date.empty()) out.date = block[k].date;
    }
    return out;
  }
  [[nodiscard]] std::vector<Masked> read(std::size_t i) const {
    std::vector<Masked> out;
    for (std::size_t k = i; k < segments_.size() && k < i + compared; ++k) out.push_back(masked(segments_[k], words_));
    return out;
  }
  // Without reading it: a beginning in common and nearly the same length.
  [[nodiscard]] bool alike(std::size_t i) const {
    const std::string_view a = segments_[0].text.view(), b = segments_[i].text.view();
    return a.substr(0, 4) == b.substr(0, 4) && a.size() < b.size() + 16 && b.size() < a.size() + 16;
  }

  const std::vector<Segment>& segments_;
  const Vocabulary& words_;
  std::vector<Masked> first_;        // read when a segment looks like its first line
  std::size_t start_ = 0;            // of the meeting before
  std::optional<std::string> date_;  // of that, read with it
};

}  // namespace

std::vector<std::size_t> meeting_starts(const std::vector<Segment>& segments, const Vocabulary& words) {
  std::vector<std::size_t> starts{0};
  int business = 0;        // numbered or marked headings and bullets set apart since the last start; two are as good as more
  bool attended = false;   // an attendance label since the last start
  Heading first(segments, words);
  for (std::size_t i = 0; i < segments.size(); ++i) {
    const Segment& segment = segments[i];
    const std::string_view s = segment.text.view();
    const bool titled = attended && business >= 2 && segment.blank_before && opens(segment, words) && header_follows(segments, i, words);
    if (i > starts.back() && (titled || (i >= starts.back() + (business > 0 ? header : 2 * header) && segment.blank_before && first.again(i)))) {
      starts.push_back(i);
      first.begins(i);
      business = 0;
      attended = false;
      continue;
    }
    if (business < 2)
      if (const auto number = read_number(s.substr(0, 80), words); (number && number->closed) || segment.style.heading > 1 || (!segment.bullet.empty() && segment.blank_before)) ++business;
    if (!attended)
      if (const auto label = read_label(s, words); label && label->kind == "present") attended = true;
  }
  return starts;
}

}  // namespace notulen
