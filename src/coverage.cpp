#include "coverage.hpp"

#include <algorithm>
#include <array>
#include <cstring>
#include <string>

#include "diagnostics.hpp"
#include "vocabulary/fold.hpp"

namespace notulen {

namespace {

enum Kind : unsigned char { unclaimed, furniture, content, value };

using vocabulary::continuation;
bool white(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\f'; }

// The ranges in order and without overlap, so that painting them is linear however often a place is claimed.
std::vector<Span> merged(std::vector<Span> spans) {
  std::sort(spans.begin(), spans.end(), [](const Span& a, const Span& b) { return a.begin < b.begin; });
  std::vector<Span> out;
  for (const Span& span : spans) {
    if (!out.empty() && span.begin <= out.back().end) {
      out.back().end = std::max(out.back().end, span.end);
    } else {
      out.push_back(span);
    }
  }
  return out;
}

// `kinds` holds the bytes of `within` alone.
void paint(std::string& kinds, const std::vector<Span>& spans, Kind kind, const std::string& text, Span within) {
  for (Span span : merged(spans)) {
    span.end = std::min(span.end, text.size());
    while (span.begin > 0 && span.begin < span.end && continuation(text[span.begin])) --span.begin;
    while (span.end < text.size() && continuation(text[span.end])) ++span.end;
    const std::size_t from = std::max(span.begin, within.begin), to = std::min(span.end, within.end);
    if (from < to) std::memset(kinds.data() + (from - within.begin), kind, to - from);
  }
}

void claim(std::vector<Span>& spans, const Source& source) {
  spans.insert(spans.end(), source.spans.begin(), source.spans.end());
}

void claim_items(Claims& claims, const std::vector<AgendaItem>& items) {
  for (const AgendaItem& item : items) {
    claim(claims.value, item.source);
    for (const Presenter& presenter : item.presenters) claim(claims.value, presenter.source);
    for (const Block& block : item.content) claim(claims.content, block.source);
    claim_items(claims, item.items);
  }
}

}  // namespace

Claims claims_of(const Document& document) {
  Claims claims;
  for (const auto& [key, source] : document.meeting.sources) claim(claims.value, source);
  if (document.meeting.next) claim(claims.value, document.meeting.next->source);
  for (const auto* people : {&document.attendees, &document.apologies, &document.others})
    for (const Person& person : *people) claim(claims.value, person.source);
  for (const Decision& decision : document.decisions) claim(claims.value, decision.source);
  for (const FollowUp& follow_up : document.follow_ups) claim(claims.value, follow_up.source);
  for (const Block& block : document.content) claim(claims.content, block.source);
  claim_items(claims, document.agenda_items);
  return claims;
}

Measured measure_coverage(const Decoded& decoded, const Claims& claims, Span within) {
  const std::string& text = decoded.text;
  within.end = std::min(within.end, text.size());
  std::string kinds(within.end - std::min(within.begin, within.end), unclaimed);
  paint(kinds, claims.furniture, furniture, text, within);
  paint(kinds, claims.content, content, text, within);
  paint(kinds, claims.value, value, text, within);

  Measured out;
  Coverage& c = out.coverage;
  bool open = false;  // nothing but white space since the last unclaimed byte
  auto first = std::partition_point(decoded.pieces.begin(), decoded.pieces.end(),
                                    [&](const Decoded::Piece& p) { return p.text_end() <= within.begin; });
  for (; first != decoded.pieces.end(); ++first) {
    const Decoded::Piece& piece = *first;
    if (piece.text_at >= within.end) break;
    // A piece may be the whole file, which many meetings share: only the units of this one are looked at.
    const std::size_t skipped = within.begin > piece.text_at ? within.begin - piece.text_at : 0;
    const std::size_t first_unit = piece.text_at + (skipped + piece.text_unit - 1) / piece.text_unit * piece.text_unit;
    const std::size_t end = std::min(piece.text_end(), within.end);
    std::array<std::size_t, 4> units{};  // of each kind
    for (std::size_t at = first_unit; at < end; at += piece.text_unit) {
      if (white(text[at])) continue;
      const auto kind = static_cast<unsigned char>(kinds[at - within.begin]);
      ++units[kind];
      const bool lost = kind == unclaimed;
      if (lost && !open) out.unclaimed.push_back({at, at});
      if (lost) out.unclaimed.back().end = at + piece.text_unit;
      open = lost;
    }
    c.unclaimed += units[unclaimed] * piece.file_unit;
    c.furniture += units[furniture] * piece.file_unit;
    c.content += units[content] * piece.file_unit;
    c.value += units[value] * piece.file_unit;
    c.bytes += (units[unclaimed] + units[furniture] + units[content] + units[value]) * piece.file_unit;
  }
  return out;
}

void diagnose_unclaimed(const Measured& measured, const Decoded& decoded, std::vector<Diagnostic>& diagnostics) {
  if (measured.unclaimed.empty()) return;
  const std::size_t at = measured.unclaimed.front().begin;
  diagnostics.push_back({"warning", std::string(code::unclaimed),
                         std::to_string(measured.coverage.unclaimed) + " bytes stand in no value and no content",
                         decoded.line_of(at), decoded.column_of(at)});
}

}  // namespace notulen
