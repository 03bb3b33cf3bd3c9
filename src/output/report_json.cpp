#include "output/report_json.hpp"

#include <cmath>

#include <nlohmann/json.hpp>

namespace notulen {
namespace {

using Json = nlohmann::ordered_json;

double rounded(double value) { return std::round(value * 1000) / 1000; }

Json entries(const std::vector<Report::Entry>& list) {
  Json out = Json::array();
  for (const Report::Entry& entry : list) out.push_back({{"file", entry.file}, {"reason", entry.reason}});
  return out;
}

}  // namespace

std::string report_json(const Report& report) {
  std::size_t skipped = report.unchanged;
  for (const auto& [reason, count] : report.skipped) skipped += count;
  const Coverage& c = report.coverage;
  const double share = c.bytes ? 1 - static_cast<double>(c.unclaimed) / static_cast<double>(c.bytes) : 1;
  const Json out{{"format", "notulen-report/1"},
                 {"complete", !report.stopped},
                 {"converted", report.converted},
                 {"documents", report.documents},
                 {"with_warnings", report.with_warnings},
                 {"failed", report.failed.size()},
                 {"skipped", skipped},
                 {"unchanged", report.unchanged},
                 {"bytes", report.bytes},
                 {"media_types", report.kinds},
                 {"warnings", report.warnings},
                 {"coverage",
                  {{"bytes", c.bytes}, {"value", c.value}, {"content", c.content}, {"furniture", c.furniture},
                   {"unclaimed", c.unclaimed}, {"share", rounded(share)}}},
                 {"seconds", rounded(report.seconds)},
                 {"documents_per_second", report.seconds > 0 ? rounded(static_cast<double>(report.documents) / report.seconds) : 0},
                 {"failures", entries(report.failed)},
                 {"skips", report.skipped}};
  return out.dump(1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace notulen
