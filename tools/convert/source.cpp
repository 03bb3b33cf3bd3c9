#include "convert/source.hpp"

#include <utility>

namespace convert {
namespace {

double worth_of(const std::vector<notulen::AgendaItem>& items) {
  double sum = 0;
  for (const notulen::AgendaItem& item : items) sum += item.confidence - 0.5 + worth_of(item.items);
  return sum;
}

template <typename Values>
double sure(const Values& values) {
  double sum = 0;
  for (const auto& value : values) sum += value.confidence - 0.5;
  return sum;
}

}  // namespace

double outline_worth(const std::vector<notulen::Document>& documents) {
  double sum = 0;
  for (const notulen::Document& document : documents) {
    const notulen::Meeting& meeting = document.meeting;
    for (const notulen::Maybe* value : {&meeting.title, &meeting.date, &meeting.start_time, &meeting.location, &meeting.chair, &meeting.secretary})
      if (*value) sum += 0.5;
    sum += worth_of(document.agenda_items) + sure(document.attendees) + sure(document.apologies) + sure(document.decisions) + sure(document.follow_ups);
  }
  return sum;
}

Minutes read_minutes(std::string_view bytes, bool named, const notulen::Options& options, Converters& converters) {
  Minutes out;
  const Kind kind = kind_of(bytes, options.file, named);
  if (kind == Kind::unknown) {
    (named ? out.error : out.skipped) = "no kind of file that minutes are read from";
    return out;
  }
  if (kind == Kind::text) {
    notulen::Result result = notulen::parse(bytes, options);
    out.documents = std::move(result.documents);
    out.error = std::move(result.error);
    return out;
  }
  Readings readings = converters.convert(kind, bytes);
  out.error = std::move(readings.error);
  double best = 0;
  const std::string id = notulen::file_id(bytes);
  for (Reading& reading : readings.readings) {
    notulen::Options told = options;
    told.encoding = "";  // converters write UTF-8
    told.origin = notulen::Origin{id, std::string(media_type(kind)), reading.program, reading.version};
    notulen::Result result = notulen::parse(reading.text, told);
    if (result.error) {
      if (out.documents.empty()) out.error = std::move(result.error);
      continue;
    }
    const double worth = outline_worth(result.documents);
    if (!out.documents.empty() && worth <= best * (1 + readings.margin) + readings.margin) continue;
    best = worth;
    out.documents = std::move(result.documents);
    out.text = std::move(reading.text);
    out.error.reset();
  }
  return out;
}

}  // namespace convert
