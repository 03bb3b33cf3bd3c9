// The JSON Schema of the output: what json.cpp writes, and nothing besides.

#include <nlohmann/json.hpp>

#include "diagnostics.hpp"
#include "notulen.hpp"

namespace notulen {

namespace {

using Json = nlohmann::ordered_json;
using Properties = std::initializer_list<std::pair<const char*, Json>>;

// An object that has all of these keys and no other.
Json object(Properties properties) {
  Json out{{"type", "object"}, {"additionalProperties", false}};
  out["required"] = Json::array();
  out["properties"] = Json::object();
  for (const auto& [key, schema] : properties) {
    out["required"].push_back(key);
    out["properties"][key] = schema;
  }
  return out;
}

Json refer(const std::string& definition) { return {{"$ref", "#/definitions/" + definition}}; }
Json array_of(Json items) { return {{"type", "array"}, {"items", std::move(items)}}; }
Json matching(const char* pattern) { return {{"type", "string"}, {"pattern", pattern}}; }
Json or_null(Json schema) { return {{"anyOf", Json::array({Json{{"type", "null"}}, std::move(schema)})}}; }
Json one_of(Json words) { return {{"enum", std::move(words)}}; }

const Json text{{"type", "string"}};
const Json full_text{{"type", "string"}, {"minLength", 1}};
const Json maybe_text{{"type", Json::array({"string", "null"})}};
const Json maybe_flag{{"type", Json::array({"boolean", "null"})}};
const Json count{{"type", "integer"}, {"minimum", 0}};
const Json maybe_count{{"type", Json::array({"integer", "null"})}, {"minimum", 0}};
const Json from_one{{"type", "integer"}, {"minimum", 1}};
const Json maybe_from_one{{"type", Json::array({"integer", "null"})}, {"minimum", 1}};
const Json confidence{{"type", "number"}, {"minimum", 0}, {"maximum", 1}};

Json id_of(const char* kind) {
  if (kind == std::string_view("item")) return matching("^item-[^ ]+$");
  return matching((std::string("^") + kind + "-[1-9][0-9]*$").c_str());
}

Json person(bool apology) {
  Json out = object({{"id", id_of("person")},
                     {"name", full_text},
                     {"honorific_prefix", maybe_text},
                     {"given_name", maybe_text},
                     {"initials", maybe_text},
                     {"infix", maybe_text},
                     {"family_name", maybe_text},
                     {"sort_name", maybe_text},
                     {"abbreviation", maybe_text},
                     {"role", maybe_text},
                     {"organization", maybe_text},
                     {"present_from", maybe_text},
                     {"present_until", maybe_text},
                     {"replaces", maybe_text},
                     {"remark", maybe_text},
                     {"confidence", confidence},
                     {"source", refer("source")}});
  if (apology) {
    for (const auto& [key, schema] : {std::pair{"notice", maybe_flag}, {"reason", maybe_text}, {"replaced_by", maybe_text}}) {
      out["required"].push_back(key);
      out["properties"][key] = schema;
    }
  }
  return out;
}

Json block(const char* type, Properties properties) {
  Json out = object({{"type", Json{{"const", type}}},
                     {"decision_ids", array_of(id_of("decision"))},
                     {"follow_up_ids", array_of(id_of("follow-up"))},
                     {"source", refer("source")}});
  for (const auto& [key, schema] : properties) {
    out["required"].push_back(key);
    out["properties"][key] = schema;
  }
  return out;
}

Json blocks() {
  const Json maybe_number = or_null(object({{"number", full_text}}));
  return {{"oneOf", Json::array({block("paragraph", {{"text", text}}),
                                 block("statement", {{"speaker", maybe_text},
                                                     {"speaker_id", or_null(id_of("person"))},
                                                     {"text", text}}),
                                 block("subheading", {{"text", text}, {"refers_to", maybe_number}}),
                                 block("list", {{"ordered", Json{{"type", "boolean"}}}, {"items", refer("list")}}),
                                 block("table", {{"header", array_of(text)}, {"rows", array_of(array_of(text))}}),
                                 block("item", {{"id", id_of("item")}})})}};
}

Json meeting() {
  Json sources{{"type", "object"}, {"additionalProperties", refer("source")}};
  sources["propertyNames"] = one_of({"title", "type", "status", "body", "date", "end_date", "start_time", "end_time", "location",
                                     "chair", "secretary", "next"});
  return object({{"title", maybe_text},
                 {"type", maybe_text},
                 {"status", one_of({"concept", "vastgesteld", nullptr})},
                 {"body", maybe_text},
                 {"date", or_null(refer("date"))},
                 {"end_date", or_null(refer("date"))},
                 {"start_time", or_null(refer("time"))},
                 {"end_time", or_null(refer("time"))},
                 {"location", maybe_text},
                 {"chair", maybe_text},
                 {"chair_id", or_null(id_of("person"))},
                 {"secretary", maybe_text},
                 {"secretary_id", or_null(id_of("person"))},
                 {"next", or_null(object({{"date", or_null(refer("date"))},
                                          {"time", or_null(refer("time"))},
                                          {"location", maybe_text},
                                          {"text", maybe_text},
                                          {"source", refer("source")}}))},
                 {"sources", sources}});
}

Json decision() {
  const Json names = array_of(text);
  return object({{"id", id_of("decision")},
                 {"text", full_text},
                 {"agenda_item", or_null(id_of("item"))},
                 {"result", maybe_text},
                 {"vote", or_null(object({{"for", maybe_count},
                                          {"against", maybe_count},
                                          {"abstained", maybe_count},
                                          {"voters_for", names},
                                          {"voters_against", names}}))},
                 {"confidence", confidence},
                 {"source", refer("source")}});
}

Json follow_up() {
  return object({{"id", id_of("follow-up")},
                 {"type", one_of({"action", "agenda", "commitment"})},
                 {"number", maybe_text},
                 {"text", text},
                 {"owners", array_of(full_text)},
                 {"owner_ids", array_of(or_null(id_of("person")))},
                 {"due", or_null(refer("date"))},
                 {"due_from", or_null(refer("day"))},
                 {"due_until", or_null(refer("day"))},
                 {"due_text", maybe_text},
                 {"status", maybe_text},
                 {"done", maybe_flag},
                 {"agenda_item", or_null(id_of("item"))},
                 {"confidence", confidence},
                 {"source", refer("source")}});
}

Json definitions() {
  Json out;
  const Json span{{"type", "array"}, {"items", count}, {"minItems", 2}, {"maxItems", 2}};
  Json spans = array_of(span);
  spans["minItems"] = 1;
  out["source"] = or_null(object({{"line", from_one}, {"end_line", from_one}, {"spans", spans}}));
  // As precise as the text: a day, a month, a week or a year.
  out["date"] = matching("^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?|-W[0-5][0-9])?$");
  out["day"] = matching("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$");
  out["time"] = matching("^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$");
  out["list"] = array_of({{"anyOf", Json::array({text, refer("list")})}});
  out["block"] = blocks();
  out["person"] = person(false);
  out["apology"] = person(true);
  out["item"] = object({{"id", id_of("item")},
                        {"number", maybe_text},
                        {"title", maybe_text},
                        {"confidence", confidence},
                        {"presenters", array_of(object({{"name", full_text},
                                                        {"organization", maybe_text},
                                                        {"person_id", or_null(id_of("person"))},
                                                        {"source", refer("source")}}))},
                        {"content", array_of(refer("block"))},
                        {"items", array_of(refer("item"))},
                        {"source", refer("source")}});
  return out;
}

Json document() {
  const Json sha256 = matching("^[0-9a-f]{64}$");
  return object({{"id", sha256},
                 {"file", text},
                 {"media_type", full_text},
                 {"encoding", full_text},
                 {"bytes", count},
                 {"lines", count},
                 {"part", object({{"index", from_one}, {"of", from_one}})},
                 {"converter", or_null(object({{"name", full_text}, {"version", text}, {"sha256", sha256}}))}});
}

Json diagnostic() {
  Json codes = Json::array();
  for (const std::string_view code : code::all) codes.push_back(code);
  return object({{"severity", one_of({"warning", "info"})},
                 {"code", one_of(std::move(codes))},
                 {"message", full_text},
                 {"line", maybe_from_one},
                 {"column", maybe_from_one}});
}

}  // namespace

std::string json_schema() {
  Json out{{"$schema", "http://json-schema.org/draft-07/schema#"}, {"title", "Dutch minutes as data, notulen/1"}};
  out.update(object({{"format", Json{{"const", "notulen/1"}}},
                     {"generator", object({{"name", Json{{"const", "notulen"}}}, {"version", full_text}, {"vocabulary", full_text}})},
                     {"document", document()},
                     {"coverage", object({{"bytes", count},
                                          {"value", count},
                                          {"content", count},
                                          {"furniture", count},
                                          {"unclaimed", count}})},
                     {"meeting", meeting()},
                     {"attendees", array_of(refer("person"))},
                     {"apologies", array_of(refer("apology"))},
                     {"others", array_of(refer("person"))},
                     {"content", array_of(refer("block"))},
                     {"agenda_items", array_of(refer("item"))},
                     {"decisions", array_of(decision())},
                     {"follow_ups", array_of(follow_up())},
                     {"diagnostics", array_of(diagnostic())}}));
  out["definitions"] = definitions();
  return out.dump(1);
}

}  // namespace notulen
