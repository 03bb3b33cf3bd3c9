#include "output/done_mark.hpp"

#include <nlohmann/json.hpp>

namespace notulen {
namespace {

using Json = nlohmann::json;

// Follows keys two levels deep and stops reading behind `document`.
class Reader : public nlohmann::json_sax<Json> {
 public:
  DoneMark mark;
  bool done = false;

  bool start_object(std::size_t) override {
    ++depth_;
    if (depth_ == 2) outer_ = key_;
    return true;
  }
  bool end_object() override {
    --depth_;
    done = done || (depth_ == 1 && outer_ == "document");
    return !done;
  }
  bool key(string_t& name) override {
    key_ = name;
    return true;
  }
  bool string(string_t& value) override {
    if (depth_ != 2) return true;
    if (outer_ == "generator" && key_ == "version") mark.version = value;
    if (outer_ == "generator" && key_ == "vocabulary") mark.vocabulary = value;
    if (outer_ == "document" && key_ == "file") mark.file = value;
    if (outer_ == "document" && key_ == "id") mark.id = value;
    return true;
  }
  bool null() override { return true; }
  bool boolean(bool) override { return true; }
  bool number_integer(number_integer_t) override { return true; }
  bool number_unsigned(number_unsigned_t value) override {
    if (depth_ == 3 && outer_ == "document" && key_ == "index") mark.part = value;
    if (depth_ == 3 && outer_ == "document" && key_ == "of") mark.parts = value;
    return true;
  }
  bool number_float(number_float_t, const string_t&) override { return true; }
  bool binary(binary_t&) override { return true; }
  bool start_array(std::size_t) override { return true; }
  bool end_array() override { return true; }
  bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception&) override { return false; }

 private:
  std::size_t depth_ = 0;
  std::string key_, outer_;
};

}  // namespace

std::optional<DoneMark> done_mark(std::string_view json) {
  Reader reader;
  Json::sax_parse(json, &reader);
  const DoneMark& mark = reader.mark;
  if (!reader.done || mark.id.empty() || mark.version.empty() || mark.vocabulary.empty()) return std::nullopt;
  return mark;
}

}  // namespace notulen
