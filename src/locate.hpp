#pragma once
// The last stage: sources that hold ranges of the decoded text get the bytes of the file and their lines.

#include <vector>

#include "decode.hpp"
#include "model.hpp"

namespace notulen {

// Ranges of the decoded text, tidied: no white space at their ends, none empty, no character split, and neighbours with
// nothing but blanks of one line between them joined. The order stays.
Spans tidy_spans(const Spans& spans, const std::string& text);

// Turns every source of the document from decoded text to file. Once only.
void locate(Document& document, const Decoded& decoded);

}  // namespace notulen
