#include "sections/context.hpp"

#include <algorithm>
#include <utility>

namespace notulen {

std::size_t Context::titled() const {
  const auto title = std::find_if(outline.places.begin(), outline.places.end(), [](const Place& p) { return p.title; });
  return title == outline.places.end() ? 0 : static_cast<std::size_t>(title - outline.places.begin());
}

Source source_of(const Text& text, const Segment& segment) { return {segment.line, segment.end_line, text.spans()}; }

void set_value(Meeting& meeting, Maybe Meeting::*field, const char* key, std::string value, Source source) {
  meeting.*field = std::move(value);
  meeting.sources[key] = std::move(source);
}

}  // namespace notulen
