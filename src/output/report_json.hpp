#pragma once
// The report of a conversion as JSON.

#include <cstddef>
#include <map>
#include <string>
#include <vector>

#include "model.hpp"

namespace notulen {

struct Report {
  struct Entry {
    std::string file, reason;
  };
  std::size_t converted = 0;               // files, in this run
  std::size_t documents = 0;               // meetings in them
  std::size_t with_warnings = 0;           // files
  std::size_t unchanged = 0;               // files whose result was there already
  std::size_t bytes = 0;                   // of the files converted
  std::map<std::string, std::size_t> warnings;  // diagnostics by code
  std::map<std::string, std::size_t> kinds;     // files converted, by media type
  Coverage coverage;                       // over all documents
  std::vector<Entry> failed;
  std::map<std::string, std::size_t> skipped;  // files that are no minutes' kind, links …: by reason
  double seconds = 0;
  bool stopped = false;                    // by a signal, or because nothing more could be written
};

std::string report_json(const Report& report);

}  // namespace notulen
