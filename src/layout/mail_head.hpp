#pragma once
// The head of a mail that minutes were sent in: `From:`, `To:`, `Subject:`, `Date:`, …

#include <vector>

#include "layout/lines.hpp"
#include "vocabulary.hpp"

namespace notulen::layout {

// Sets it aside: its day is that of the mail, and the subject of an answer is no title.
void take_mail_head(std::vector<Line>& lines, std::vector<Span>& furniture, const Vocabulary& words);

}  // namespace notulen::layout
