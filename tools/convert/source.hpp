#pragma once
// A file of any kind becomes minutes: its kind is told, a converter run where one is needed, the text parsed.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "convert/converters.hpp"
#include "convert/kind.hpp"
#include "notulen.hpp"

namespace convert {

struct Minutes {
  std::vector<notulen::Document> documents;
  std::optional<std::string> text;     // that a converter made of the file
  std::optional<std::string> skipped;  // why the file is passed over: it is no minutes' kind
  std::optional<std::string> error;
};

// `named`: somebody asked for this very file. `options` without `origin`.
Minutes read_minutes(std::string_view bytes, bool named, const notulen::Options& options, Converters& converters);

// How much of an outline a reading shows: the larger, the better. Sure values count for it, doubtful ones against it.
double outline_worth(const std::vector<notulen::Document>& documents);

}  // namespace convert
