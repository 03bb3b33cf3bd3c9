#pragma once
// notulen: plain-text Dutch minutes become data. The one header to include, the one function to call.
//
//   notulen::Result result = notulen::parse(bytes);
//   if (result.error) … else for (const notulen::Document& document : result.documents) …

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "limits.hpp"
#include "model.hpp"
#include "vocabulary.hpp"

namespace notulen {

// The file of which the bytes are the text that a converter made.
struct Origin {
  std::string id;                  // sha256 of the file, hexadecimal
  std::string media_type;          // of the file
  std::string converter, version;  // the program that made the text
};

struct Options {
  std::string encoding = {};                    // of the bytes; empty: told by BOM and validity (see decode.hpp)
  std::string file = {};                        // the name put in `document.file`
  const Vocabulary* vocabulary = nullptr;  // the built-in words when null
  std::optional<Origin> origin = {};       // empty: the bytes are the file
  Limits limits = {};                      // what lies beyond is told as `limit-reached`
};

// The id of a file: the sha256 of its bytes, hexadecimal.
std::string file_id(std::string_view bytes);

struct Result {
  std::vector<Document> documents;   // one a meeting, in the order of the file; never empty without an error
  std::optional<std::string> error;  // why the bytes are no text (one line)
};

// Reads the minutes in `bytes`. Thread-safe, keeps no state, throws nothing for bad text.
Result parse(std::string_view bytes, const Options& options = {});

// The same, one meeting after the other to `take`, so that those of a large file need not be kept. Returns the error.
std::optional<std::string> parse(std::string_view bytes, const Options& options, const std::function<void(Document)>& take);

// The document as JSON after the schema (`json_schema()`), in one line or indented by one space.
std::string to_json(const Document& document, bool pretty = false);

// The JSON Schema (draft-07) that every to_json() fulfils.
std::string json_schema();

// "0.1.0"
std::string_view version();

}  // namespace notulen
