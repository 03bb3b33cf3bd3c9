#pragma once
// `notulen convert`: an archive becomes JSON, whatever it holds, and however often it is interrupted.

#include <string>
#include <vector>

#include "convert/process.hpp"
#include "convert/walk.hpp"
#include "formats/format.hpp"
#include "limits.hpp"
#include "vocabulary.hpp"

namespace convert {

struct Settings {
  std::vector<std::string> paths;
  std::string out, lines;  // a folder for the results, or a file of JSON Lines (`-`: standard output)
  const notulen::Format* format = nullptr;  // of the results in `out`; JSON when null
  bool sqlite = false;     // `out` is a database instead
  std::string report;      // a file for the report as JSON; empty: none
  std::string encoding;
  WalkOptions walk;
  notulen::Limits reading;
  Limits limits;  // of a converter
  std::size_t jobs = 1;
  bool resume = false, keep_text = false, quiet = false;
};

// The exit code: 0, 1 when a file failed or nothing can be written, 128 and the signal's number when one stopped it.
int run(const Settings& settings, const notulen::Vocabulary& words);

}  // namespace convert
