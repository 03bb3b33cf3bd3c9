#pragma once
// When something must be done.

#include <optional>
#include <string>
#include <string_view>

#include "model.hpp"
#include "vocabulary.hpp"

namespace notulen {

struct Deadline {
  Span words;              // as written, `voor` included
  Maybe due, from, until;  // `2016-05-01`, `2016-05`, `2016-W12`; the first and the last day it can mean
};

// What the words of a deadline (a column, the tail of a mark) mean, counted from the meeting's date (ISO, may be
// empty).
Deadline read_deadline(std::string_view text, std::string_view meeting_date, const Vocabulary& words);

// True where the text is nothing but a moment: `voor 1 mei`, `week 12`, `21/10`.
bool names_moment(std::string_view text, const Vocabulary& words);

// The deadline inside a sentence (`… voor 1 mei …`): a word such as `voor` stands before it.
std::optional<Deadline> find_deadline(std::string_view sentence, std::string_view meeting_date,
                                      const Vocabulary& words);

// The same of a promise, which may also name a month, quarter or week with `in` before it: `… in februari te informeren`.
std::optional<Deadline> find_promised(std::string_view sentence, std::string_view meeting_date, const Vocabulary& words);

// What a task ends in: `… op zaterdag 14 juni`, `… in december`; not long after the meeting.
std::optional<Deadline> find_closing(std::string_view task, std::string_view meeting_date, const Vocabulary& words);

}  // namespace notulen
