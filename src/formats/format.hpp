#pragma once
// The shapes besides JSON in which a document is given to other systems, each from the same model and each in a file of
// its own. What a shape has no place for stays in the JSON; nothing is invented to fill one.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model.hpp"

namespace notulen {

struct Rendered {
  std::string text;
  std::optional<std::string> error;    // what the format demands and the document lacks, in one line
  std::optional<std::string> nothing;  // the document holds nothing that the format tells, in one line
};

struct Format {
  std::string_view name = {};        // --format
  std::string_view table = {};       // --table; empty for formats that have none
  std::string_view extension = {};   // of files
  std::string_view media_type;
  std::string_view about = {};       // for --help
  std::string_view heading = {};     // stands once before any number of documents
  std::string_view between = {};     // stands before each further document
  bool joins = true;            // the texts of several documents, one behind the other, are a text of this format too
  Rendered (*render)(const Document&) = nullptr;
};

// All of them, in the order of --help.
const std::vector<Format>& all_formats();

// Empty where there is none of that name and table.
const Format* find_format(std::string_view name, std::string_view table = {});

}  // namespace notulen
