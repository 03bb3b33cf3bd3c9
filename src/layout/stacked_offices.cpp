#include "layout/stacked_offices.hpp"

#include <algorithm>
#include <cstddef>

#include "bytes.hpp"
#include "layout/people_cells.hpp"
#include "letters.hpp"
#include "read/function.hpp"

namespace notulen::layout {
namespace {

constexpr std::size_t searched = 60;  // segments of a document, where its persons are listed
constexpr std::size_t least_labels = 2, longest_office = 40;

// `Jan Bos`, `Ilja Roos (PvdD), Gert-Jan Kwakkel (SGP)`
bool persons(const Segment& segment, const Vocabulary& words) {
  const std::string_view s = segment.text.view();
  return !segment.is_table() && segment.bullet.empty() && !s.empty() && s.find(':') == std::string_view::npos && person_like(s.substr(0, first_in<",;">(s)), words);
}

bool alone(const Segment& segment) { return !segment.is_table() && segment.bullet.empty() && segment.style.heading == 0 && !segment.text.empty() && segment.text.size() <= longest_office; }

}  // namespace

void offices_above_names(std::vector<Segment>& segments, const Vocabulary& words) {
  const std::size_t end = std::min(segments.size(), searched);
  std::size_t labels = 0;
  const auto labelled = [&](std::size_t i) { return alone(segments[i]) && bare_label(segments[i].text.view(), words) && !segments[i].text.view().ends_with(':'); };
  for (std::size_t i = 0; i + 1 < end; ++i) labels += labelled(i) && persons(segments[i + 1], words);
  if (labels < least_labels) return;
  bool listed = false;  // a label stands above, and its persons
  for (std::size_t i = 0; i + 1 < end; ++i) {
    const std::string_view s = segments[i].text.view();
    if (labelled(i)) {
      listed = persons(segments[i + 1], words);
      continue;
    }
    if (!listed || i < 2 || !alone(segments[i]) || !upper(s[0]) || role_length(s, words) != s.size() || !persons(segments[i + 1], words) || !persons(segments[i - 1], words)) continue;
    // The function of one person stands below his name: there a label or the end follows, or several share the line above.
    const bool next = i + 2 >= end || labelled(i + 2) || segments[i + 2].blank_before;
    if (next && (labelled(i - 2) || segments[i - 1].text.view().find(',') != std::string_view::npos)) segments[i].text.append_glue(":");
  }
}

}  // namespace notulen::layout
