#include "output/select.hpp"

#include <algorithm>
#include <array>

#include <nlohmann/json.hpp>

namespace notulen {
namespace {

constexpr std::array<std::string_view, 13> output_keys{
    "format", "generator", "document",     "coverage",  "meeting",    "attendees",  "apologies",
    "others", "content",   "agenda_items", "decisions", "follow_ups", "diagnostics"};

}  // namespace

bool is_output_key(std::string_view key) {
  return std::find(output_keys.begin(), output_keys.end(), key) != output_keys.end();
}

std::string select_keys(std::string_view json, const std::vector<std::string>& keys, bool pretty) {
  nlohmann::ordered_json all = nlohmann::ordered_json::parse(json), some = nlohmann::ordered_json::object();
  for (auto& [key, value] : all.items()) {
    if (key == "format" || key == "document" || std::find(keys.begin(), keys.end(), key) != keys.end())
      some[key] = std::move(value);
  }
  return some.dump(pretty ? 1 : -1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

}  // namespace notulen
