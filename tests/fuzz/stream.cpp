// The lines of `notulen stream`: whatever comes in, one JSON object a line goes out, with the id that came in.

#include "output/stream_line.hpp"

#include <cstdio>
#include <cstdlib>
#include <nlohmann/json.hpp>

#include "notulen.hpp"
#include "output/done_mark.hpp"

namespace {

using Json = nlohmann::ordered_json;

void promise(bool holds, const char* what) {
  if (holds) return;
  std::fprintf(stderr, "broken promise: %s\n", what);
  std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  const std::string_view line(reinterpret_cast<const char*>(data), size);
  notulen::done_mark(line);
  const notulen::StreamLine read = notulen::read_stream_line(line);
  const Json id = Json::parse(read.id, nullptr, false);
  promise(!id.is_discarded(), "an id that is JSON");
  const auto check = [&](const std::string& out) {
    promise(out.find('\n') == std::string::npos, "one line");
    const Json object = Json::parse(out, nullptr, false);
    promise(object.is_object() && object.begin().key() == "id" && object["id"] == id, "an object with the id in front");
  };
  if (read.error) {
    check(notulen::error_line(read.id, *read.error));
  } else {
    const notulen::Result result = notulen::parse(read.text, {.encoding = "UTF-8"});
    if (result.error) check(notulen::error_line(read.id, *result.error));
    for (const notulen::Document& document : result.documents) check(notulen::with_id(read.id, notulen::to_json(document)));
  }
  return 0;
}
