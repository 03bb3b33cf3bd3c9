#pragma once
// What a heading adds to a path through the document, and why: the scores of outline/path.hpp.

#include <array>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "outline/draft.hpp"

namespace notulen::outlining {

constexpr int most_levels = 4;

// Headings of one series look alike and are numbered alike.
struct Series {
  Look look = Look::none;
  int rank = 0;  // level of a heading mark, how many numbers a printed one has, depth of a bullet
  int kind = 0;  // of its number: 0 arabic or none, 1 roman or capital, 2 small letter
  friend bool operator==(const Series&, const Series&) = default;
};

Series series_of(const Reading& reading);

// An item that is open on some level.
struct Open {
  Series series;
  long number = 0;   // the last of its numbers: 2 of `5.2`
  long above = 0;    // the one before that
  long earlier = 0;  // the number of the heading before it on its level
  bool lettered = false;
  int indent = 0;
  std::size_t segment = 0;
  friend bool operator==(const Open&, const Open&) = default;
};

struct Path {
  double score = 0;
  std::array<Open, most_levels> open;
  int depth = 0;          // how many levels are open
  int last = -1;          // its last step, an index into the steps of all paths; -1 for none
  int opened = -1;        // the level it opens at the segment in hand, no step yet; -1 for none
  std::size_t list = 0;   // the numbered line last taken for text, its number
  long list_number = -1;

  [[nodiscard]] bool same_place(const Path& other) const {
    return depth == other.depth && list == other.list && std::equal(open.begin(), open.begin() + depth, other.open.begin());
  }
};

// `Afgesproken:` and right below it 1, 2 and 3: one of these.
bool listed_behind_colon(const Draft& d, std::size_t i);

// Scores headings against the paths that lead to them. The document's draft must outlive it.
class Gains {
 public:
  explicit Gains(const Draft& draft);

  // May the segment be a heading at all?
  [[nodiscard]] bool candidate(std::size_t i) const { return candidates_[i]; }
  // Some series bears items.
  [[nodiscard]] bool any() const { return leading_.look != Look::none; }
  // What speaks for the heading by itself.
  [[nodiscard]] double own(std::size_t i) const;
  // What the path adds when the segment is taken on that level; below -4 it can not be. Reasons go to `why`, if given.
  [[nodiscard]] double of(std::size_t i, const Path& from, int level, std::string* why) const;
  // Opens the item on that level of the path.
  void open_item(std::size_t i, int level, Path& to) const;

 private:
  [[nodiscard]] bool may_head(std::size_t i) const;
  [[nodiscard]] bool repeats_title(std::size_t i) const;
  [[nodiscard]] bool named(std::string_view s) const;
  [[nodiscard]] bool initialled(std::size_t i) const;
  void find_leading();
  [[nodiscard]] bool gathers(const Series& series) const;
  [[nodiscard]] double foreign(std::size_t i) const;
  [[nodiscard]] bool below_title(std::size_t i) const;
  [[nodiscard]] double first(std::size_t i, std::string* why) const;
  [[nodiscard]] double sibling(std::size_t i, const Path& from, int k, std::string* why) const;
  [[nodiscard]] double child(std::size_t i, const Path& from, std::string* why) const;
  [[nodiscard]] bool structures(std::size_t i) const;
  [[nodiscard]] bool gathers_items(std::size_t i) const;
  [[nodiscard]] bool motion(std::size_t i) const;
  [[nodiscard]] bool dates_meeting(std::size_t i) const;
  [[nodiscard]] bool begins_small(std::size_t i) const;
  void find_listed();
  [[nodiscard]] bool begins_list(std::size_t i) const;
  [[nodiscard]] bool runs_into_text(std::string_view s) const;
  [[nodiscard]] bool own_text(std::size_t i) const;
  [[nodiscard]] bool bold_subjects(std::size_t i) const;
  [[nodiscard]] bool sub_heading(std::size_t i, bool further = false) const;
  [[nodiscard]] bool restarts(std::size_t i) const;
  [[nodiscard]] bool comes_later(long number, std::size_t i) const;

  const Draft& d;
  std::string title_;              // the document's own, case folded
  std::vector<bool> candidates_;   // one a segment
  std::vector<bool> listed_;       // one a segment: an entry of a list that began behind a colon
  std::vector<bool> motions_;      // one a segment
  Series leading_;                 // the look of the items
  std::size_t list_ = 0;           // the segment that says who was there, where it is among the first; 0 for none
  std::size_t leading_begin_ = 0;  // the first segment that has it
  std::map<Look, int> count_;
  std::map<long, std::pair<std::size_t, double>> last_place_;  // of each number of one level: where it stands last, its score there
};

}  // namespace notulen::outlining
