#include "output/stream_line.hpp"

#include <nlohmann/json.hpp>

namespace notulen {
namespace {

using Json = nlohmann::ordered_json;

constexpr int deepest = 64;  // levels of an id: the JSON reader is recursive where it frees what it read

std::string dump(const Json& value) { return value.dump(-1, ' ', false, Json::error_handler_t::replace); }

}  // namespace

StreamLine read_stream_line(std::string_view line) {
  StreamLine out;
  bool deep = false;
  const auto not_too_deep = [&](int depth, Json::parse_event_t, Json&) {
    deep = deep || depth > deepest;
    return !deep;
  };
  const Json read = Json::parse(line, not_too_deep, false);
  if (deep || read.is_discarded() || !read.is_object()) {
    out.error = "is no JSON object in one line";
    return out;
  }
  if (const auto id = read.find("id"); id != read.end()) out.id = dump(*id);
  if (const auto text = read.find("text"); text == read.end()) out.error = "has no `text`";
  else if (!text->is_string()) out.error = "`text` is no string";
  else out.text = text->get_ref<const std::string&>();
  return out;
}

std::string stream_id(std::string_view name) { return dump(Json(name)); }

std::string with_id(const std::string& id, std::string_view result) {
  std::string out = "{\"id\":" + id;
  if (result.size() > 2) (out += ',').append(result.substr(1));
  else out += '}';
  return out;
}

std::string error_line(const std::string& id, std::string_view error) {
  return "{\"id\":" + id + ",\"error\":" + dump(Json(error)) + "}";
}

}  // namespace notulen
