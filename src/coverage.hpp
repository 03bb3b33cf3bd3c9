#pragma once
// Nothing is lost: of every byte that is not white space, what it became.

#include <vector>

#include "decode.hpp"
#include "model.hpp"

namespace notulen {

// Ranges of the decoded text. A byte in several kinds counts for the first of them.
struct Claims {
  std::vector<Span> value, content, furniture;
};

// What a document claims by its sources, before they are located in the file.
Claims claims_of(const Document& document);

struct Measured {
  Coverage coverage;            // in bytes of the file; value + content + furniture + unclaimed == bytes
  std::vector<Span> unclaimed;  // ranges of the decoded text, white space between them left aside
};

// Measures the range `within` of the decoded text (all of it: {0, text.size()}). What decoding left out, such as a BOM
// or soft hyphens, counts as white space.
Measured measure_coverage(const Decoded& decoded, const Claims& claims, Span within);

// What stands nowhere is said: a guard, for the content takes up all that no value holds.
void diagnose_unclaimed(const Measured& measured, const Decoded& decoded, std::vector<Diagnostic>& diagnostics);

}  // namespace notulen
