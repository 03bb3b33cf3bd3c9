#include "locate.hpp"

#include <algorithm>
#include <string_view>

#include "vocabulary/fold.hpp"

namespace notulen {

namespace {

using vocabulary::continuation;
bool white(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\f'; }

Span trimmed(Span span, const std::string& text) {
  span.end = std::min(span.end, text.size());
  span.begin = std::min(span.begin, span.end);
  if (span.begin == span.end) return span;
  while (span.begin > 0 && continuation(text[span.begin])) --span.begin;
  while (span.end < text.size() && continuation(text[span.end])) ++span.end;
  while (span.begin < span.end && white(text[span.begin])) ++span.begin;
  while (span.end > span.begin && white(text[span.end - 1])) --span.end;
  return span;
}

bool joins(const Span& before, const Span& after, const std::string& text) {
  if (after.begin < before.begin) return false;
  return after.begin <= before.end ||
         std::string_view(text).substr(before.end, after.begin - before.end).find_first_not_of(" \t") == std::string::npos;
}

}  // namespace

Spans tidy_spans(const Spans& spans, const std::string& text) {
  Spans out;
  for (Span span : spans) {
    span = trimmed(span, text);
    if (span.begin == span.end) continue;
    if (!out.empty() && joins(out.back(), span, text)) {
      out.back().end = std::max(out.back().end, span.end);
    } else {
      out.push_back(span);
    }
  }
  return out;
}

void locate(Document& document, const Decoded& decoded) {
  for_each_source(document, [&](Source& source) {
    source.spans = tidy_spans(source.spans, decoded.text);
    source.line = source.end_line = 0;
    for (Span& span : source.spans) {
      const auto first = static_cast<std::uint32_t>(decoded.line_of(span.begin)), last = static_cast<std::uint32_t>(decoded.line_of(span.end - 1));
      source.line = source.line == 0 ? first : std::min(source.line, first);
      source.end_line = std::max(source.end_line, last);
      span = decoded.in_file(span);
    }
  });
}

}  // namespace notulen
