#include "support/promises.hpp"

#include <nlohmann/json.hpp>
#include <set>
#include <vector>

#include "notulen.hpp"
#include "output/read_json.hpp"
#include "support/validate.hpp"

using nlohmann::json;
using nlohmann::ordered_json;

namespace {

class Checker {
 public:
  explicit Checker(const json& document) : document_(document) {}

  std::string check() {
    ids(document_);
    walk(document_);
    references(document_);
    coverage();
    return broken_;
  }

 private:
  void breaks(const std::string& what) {
    if (broken_.empty()) broken_ = what;
  }

  void ids(const json& value) {
    if (value.is_object()) {
      if (const auto id = value.find("id"); id != value.end() && id->is_string() && value.value("type", "") != "item")
        if (!ids_.insert(id->get<std::string>()).second) breaks("an id twice: " + id->get<std::string>());
    }
    if (value.is_structured())
      for (const json& part : value) ids(part);
  }

  void walk(const json& value) {
    if (value.is_object() && value.contains("spans")) source(value);
    if (value.is_object() && value.contains("confidence")) {
      const double sure = value["confidence"];
      if (!(sure >= 0 && sure <= 1)) breaks("a confidence of " + std::to_string(sure));
    }
    if (value.is_structured())
      for (const json& part : value) walk(part);
  }

  void source(const json& source) {
    const std::size_t line = source["line"], end_line = source["end_line"], lines = document_["document"]["lines"], bytes = document_["document"]["bytes"];
    if (line < 1 || end_line < line || end_line > lines) breaks("lines " + source.dump());
    if (source["spans"].empty()) breaks("no spans " + source.dump());
    for (const json& span : source["spans"]) {
      const std::size_t begin = span[0], end = span[1];
      if (begin >= end || end > bytes) breaks("a span " + source.dump());
    }
  }

  void references(const json& value) {
    if (value.is_object())
      for (const auto& [key, part] : value.items()) {
        const bool one = key == "agenda_item" || key == "chair_id" || key == "secretary_id" || key == "speaker_id" || key == "person_id" ||
                         (key == "id" && value.value("type", "") == "item");
        if (one && part.is_string() && !ids_.contains(part)) breaks(key + " leads nowhere: " + part.dump());
        if (key == "owner_ids" || key == "decision_ids" || key == "follow_up_ids")
          for (const json& id : part)
            if (id.is_string() && !ids_.contains(id)) breaks(key + " leads nowhere: " + id.dump());
      }
    if (value.is_structured())
      for (const json& part : value) references(part);
  }

  void coverage() {
    const json& c = document_["coverage"];
    const std::size_t unclaimed = c["unclaimed"];
    if (c["bytes"] != c["value"].get<std::size_t>() + c["content"].get<std::size_t>() + c["furniture"].get<std::size_t>() + unclaimed)
      breaks("coverage does not add up: " + c.dump());
    bool told = false;
    for (const json& diagnostic : document_["diagnostics"]) told = told || diagnostic["code"] == "unclaimed";
    if (told != (unclaimed > 0)) breaks("unclaimed text is not told: " + c.dump());
  }

  const json& document_;
  std::set<std::string> ids_;
  std::string broken_;
};

std::vector<std::string> outputs(std::string_view bytes) {
  std::vector<std::string> out;
  const notulen::Result result = notulen::parse(bytes);
  if (result.error) return {*result.error};
  for (const notulen::Document& document : result.documents) out.push_back(notulen::to_json(document));
  return out;
}

// Without what tells where things stand, and without what counts bytes.
void strip(json& value) {
  if (value.is_object()) {
    for (const char* key : {"source", "sources", "coverage", "document", "line", "column"}) value.erase(key);
  }
  if (value.is_structured())
    for (json& part : value) strip(part);
}

std::vector<json> values(std::string_view bytes) {
  std::vector<json> out;
  const notulen::Result result = notulen::parse(bytes);
  for (const notulen::Document& document : result.documents) {
    out.push_back(json::parse(notulen::to_json(document)));
    strip(out.back());
  }
  return out;
}

}  // namespace

std::string broken_promise(std::string_view bytes, bool schema) {
  const notulen::Result result = notulen::parse(bytes);
  if (result.error.has_value() != result.documents.empty()) return "neither a result nor an error";
  if (result.error) {
    const std::string& error = *result.error;
    return error.empty() || error.find_first_of("\r\n") != std::string::npos ? "an error that is no line: " + error : "";
  }
  for (const notulen::Document& document : result.documents) {
    const std::string text = notulen::to_json(document);
    const json read = json::parse(text, nullptr, false);
    if (read.is_discarded()) return "no JSON";
    // What is written without a tree is what nlohmann/json would write.
    for (const bool pretty : {false, true}) {
      const std::string written = notulen::to_json(document, pretty);
      if (ordered_json::parse(written).dump(pretty ? 1 : -1) != written) return "JSON written in another way";
    }
    const notulen::ReadJson back = notulen::read_json(text);
    if (back.error || back.documents.size() != 1) return "the result is not read back: " + back.error.value_or("several");
    if (notulen::to_json(back.documents[0]) != text) return "read back, the result is another";
    if (const std::string errors = schema ? schema_errors(text) : ""; !errors.empty()) return "schema: " + errors;
    if (const std::string broken = Checker(read).check(); !broken.empty()) return broken;
  }
  if (outputs(bytes) != outputs(bytes)) return "the same bytes give another output";
  return {};
}

std::string blank_lines_matter(std::string_view bytes) {
  const std::vector<json> plain = values(bytes);
  const std::string text(bytes);
  for (const std::string& other : {"\n\n\n" + text, text + "\n\n\n"}) {
    const std::vector<json> changed = values(other);
    if (changed.size() != plain.size()) return "another number of meetings";
    for (std::size_t i = 0; i < plain.size(); ++i)
      if (plain[i] != changed[i]) return json::diff(plain[i], changed[i]).dump();
  }
  return {};
}
