#pragma once
// Everything said: the agenda items as a tree with their content, and what stands under no item.

#include <cstddef>
#include <map>
#include <string>
#include <vector>

#include "model.hpp"
#include "sections/context.hpp"

namespace notulen {

struct Content {
  std::vector<std::string> item_ids;  // one an item of the outline: `item-3`
  std::vector<Span> spans;            // bytes of the decoded text that stand in content
};

// The ids of the decisions and follow-ups that were read from a segment, by its index.
struct OutcomeIds {
  std::map<std::size_t, std::vector<std::string>> decisions, follow_ups;

  static const std::vector<std::string>& of(const std::map<std::size_t, std::vector<std::string>>& ids, std::size_t segment) {
    static const std::vector<std::string> none;
    const auto found = ids.find(segment);
    return found == ids.end() ? none : found->second;
  }
};

// Fills agenda_items and content of the document.
// `values`: ranges of the decoded text that values were read from; a heading line or attendance they come from is not
// written again.
Content read_content(const Context& context, const OutcomeIds& outcome_ids, const std::vector<Span>& values, Document& document);

// The ids of the outline's items: `item-` and the number, made unique; `item-n2` for the second without a number.
std::vector<std::string> item_ids(const Outline& outline);

}  // namespace notulen
