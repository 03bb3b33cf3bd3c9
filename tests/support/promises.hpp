#pragma once
// What holds of every output, whatever the input. Used by the fuzzers and by the tests of properties.

#include <string>
#include <string_view>

// The first promise that these bytes break, in words; empty where all hold:
// an error is one line; else the output fulfils the schema, spans and lines lie inside the file, ids are unique and
// references lead somewhere, coverage adds up and what is unclaimed is told, the same bytes give the same output, which reads
// back to the same document.
// `schema`: whether to hold the output against the schema, which takes most of the time.
std::string broken_promise(std::string_view bytes, bool schema = true);

// The same for blank lines added before and behind: they change no value but positions. Empty where that holds.
std::string blank_lines_matter(std::string_view bytes);
