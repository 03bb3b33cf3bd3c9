// Every reader of phrases, and so every grammar, on any text. The first byte chooses the reader.

#include <cstdio>
#include <cstdlib>

#include "read/absence.hpp"
#include "read/date.hpp"
#include "read/deadline.hpp"
#include "read/decision.hpp"
#include "read/entry.hpp"
#include "read/follow_up.hpp"
#include "read/label.hpp"
#include "read/number.hpp"
#include "read/owners.hpp"
#include "read/person.hpp"
#include "read/promise.hpp"
#include "read/sentence.hpp"
#include "read/speaker.hpp"
#include "read/time.hpp"
#include "read/vote.hpp"

namespace {

void inside(const notulen::Span& span, std::string_view text) {
  if (span.begin <= span.end && span.end <= text.size()) return;
  std::fprintf(stderr, "broken promise: a span [%zu, %zu) of %zu bytes\n", span.begin, span.end, text.size());
  std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  if (size == 0) return 0;
  const std::string_view text(reinterpret_cast<const char*>(data) + 1, size - 1);
  const notulen::Vocabulary& words = notulen::Vocabulary::built_in();
  switch (data[0] % 20) {
    case 0: notulen::read_absence(text, words); break;
    case 1: notulen::find_dates(text, words); break;
    case 2: notulen::read_deadline(text, "2024-02-29", words); break;
    case 3: notulen::find_deadline(text, "", words); break;
    case 4: notulen::read_decision(text, words); break;
    case 5: notulen::read_decision_label(text, words); break;
    case 6:
      if (const auto mark = notulen::find_decision_mark(text, words)) inside(*mark, text);
      break;
    case 7: notulen::read_entries(text, words); break;
    case 8: notulen::find_bracket_marks(text, words); break;
    case 9: notulen::read_follow_up_label(text, words); break;
    case 10: notulen::read_promise(text, words); break;
    case 11: notulen::read_action_entry(text, words); break;
    case 12: notulen::read_label(text, words); break;
    case 13: notulen::read_number(text, words); break;
    case 14: notulen::split_owners(text, words); break;
    case 15: notulen::name_parts(text, true, words); break;
    case 16:
      for (const notulen::Span& span : notulen::split_sentences(text, words)) inside(span, text);
      break;
    case 17: notulen::read_speaker(text, words); break;
    case 18: notulen::find_times(text, words); break;
    default: notulen::read_vote(text, words); break;
  }
  return 0;
}
