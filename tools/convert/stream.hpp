#pragma once
// `notulen stream`: minutes come in as lines of JSON, or as names of files, and a line of JSON goes out for each
// meeting, in the same order and with the same id. The form in which other engines run a program on many machines.

#include <cstddef>
#include <string>

#include "convert/process.hpp"
#include "limits.hpp"
#include "vocabulary.hpp"

namespace convert {

struct StreamSettings {
  bool names = false;    // names of files, each ended by NUL, in place of lines of JSON
  bool flush = false;    // write each result at once; else when no input waits or enough is there to write
  std::string encoding;  // of the files
  notulen::Limits reading;
  Limits limits;         // of a converter
  std::size_t jobs = 1;
};

// The exit code: 0, or 1 when a line or file gave an error (which stands in its line of the output).
int run_stream(const StreamSettings& settings, const notulen::Vocabulary& words);

}  // namespace convert
