#pragma once
// The lines of `notulen stream`: `{"id": …, "text": …}` comes in, a result or an error with the same id goes out.

#include <optional>
#include <string>
#include <string_view>

namespace notulen {

struct StreamLine {
  std::string id = "null";           // as JSON, whatever it was: text, a number, an object
  std::string text;
  std::optional<std::string> error;  // why the line is none that can be read
};

StreamLine read_stream_line(std::string_view line);

// A file's name as an id.
std::string stream_id(std::string_view name);

// `result`, an object as to_json() gives it in one line, with `"id"` before its keys.
std::string with_id(const std::string& id, std::string_view result);

// `{"id": …, "error": …}`
std::string error_line(const std::string& id, std::string_view error);

}  // namespace notulen
