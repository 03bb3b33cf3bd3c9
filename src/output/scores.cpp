#include "output/scores.hpp"

#include <algorithm>
#include <array>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <nlohmann/json.hpp>
#include <tuple>

namespace notulen {
namespace {

using Json = nlohmann::ordered_json;
using Documents = std::vector<MeasuredFile>;

[[gnu::format(printf, 1, 2)]] std::string print(const char* format, ...) {
  char line[512];
  va_list values;
  va_start(values, format);
  std::vsnprintf(line, sizeof line, format, values);
  va_end(values);
  return line;
}

// Four digits, halves as decimal notation has them.
double rounded(double value) { return std::strtod(print("%.4f", value).c_str(), nullptr); }

// The sums of all documents, strict or lenient.
struct Sums {
  Fields fields;
  std::size_t perfect = 0;
  double mean = 0, overall = 0;
};

std::size_t errors(const Fields& fields) {
  std::size_t out = 0;
  for (const auto& [name, tally] : fields) out += tally.found + tally.wanted - 2 * tally.right;
  return out;
}

double overall_f1(const Fields& fields) {
  double sum = 0, weights = 0;
  for (const auto& [name, tally] : fields) {
    const auto weight = static_cast<double>(std::min<std::size_t>(tally.wanted, 100));
    sum += tally.f1() * weight;
    weights += weight;
  }
  return weights > 0 ? sum / weights : 0;
}

Sums sums(const Documents& documents, Fields Measurement::*kind) {
  Sums out;
  for (const MeasuredFile& document : documents) {
    Tally whole;
    for (const auto& [name, tally] : document.measured.*kind) {
      out.fields[name] += tally;
      whole += tally;
    }
    out.mean += whole.f1();
    out.perfect += errors(document.measured.*kind) == 0;
  }
  if (!documents.empty()) out.mean /= static_cast<double>(documents.size());
  out.overall = overall_f1(out.fields);
  return out;
}

std::size_t missing(const Documents& documents) {
  return static_cast<std::size_t>(
      std::count_if(documents.begin(), documents.end(), [](const auto& d) { return d.measured.missing; }));
}

constexpr std::size_t kinds = 4;
constexpr std::array<const char*, kinds> kind_names{"persons", "items", "decisions", "follow_ups"};

struct Bin {
  std::size_t number = 0, right = 0;
  double sure = 0;  // the sum of the confidences

  void add(const Judged& judged) {
    ++number;
    right += judged.right;
    sure += judged.confidence;
  }
  [[nodiscard]] double share() const { return number ? static_cast<double>(right) / static_cast<double>(number) : 0; }
  [[nodiscard]] double mean() const { return number ? sure / static_cast<double>(number) : 0; }
};

struct Bins {
  Bin all;
  std::array<Bin, kinds> by_kind;
};

std::array<Bins, 10> bins(const Documents& documents) {
  std::array<Bins, 10> out;
  for (const MeasuredFile& document : documents) {
    for (const Judged& judged : document.measured.judged) {
      // Confidences have two digits: a little more, so that 0.7 does not fall below its bin.
      const double at = std::clamp(judged.confidence * 10 + 1e-9, 0.0, 9.0);
      Bins& bin = out[static_cast<std::size_t>(at)];
      bin.all.add(judged);
      bin.by_kind[judged.kind].add(judged);
    }
  }
  return out;
}

Json figures(const Tally& tally) {
  return {{"precision", rounded(tally.precision())}, {"recall", rounded(tally.recall())}, {"f1", rounded(tally.f1())}};
}

Json figures(const Bin& bin) {
  return {{"number", bin.number}, {"confidence", rounded(bin.mean())}, {"right", rounded(bin.share())}};
}

}  // namespace

std::string scores_text(const Documents& documents) {
  const Sums strict = sums(documents, &Measurement::strict), lenient = sums(documents, &Measurement::lenient);
  std::string out =
      print("%-26s %9s %7s %7s %7s %7s %6s\n", "field", "precision", "recall", "F1", "lenient", "wanted", "found");
  for (const auto& [name, tally] : strict.fields) {
    out += print("%-26s %9.3f %7.3f %7.3f %7.3f %7zu %6zu\n", name.c_str(), rounded(tally.precision()),
                 rounded(tally.recall()), rounded(tally.f1()), rounded(lenient.fields.at(name).f1()), tally.wanted,
                 tally.found);
  }
  const auto line = [](const Sums& all) {
    return print("perfect %zu, mean of documents %.4f, overall F1 %.4f\n", all.perfect, all.mean, all.overall);
  };
  out += print("documents %zu, without a result %zu, ", documents.size(), missing(documents)) + line(strict);
  return out + "lenient: " + line(lenient);
}

std::string worst_text(const Documents& documents, std::size_t how_many) {
  std::vector<std::tuple<std::size_t, std::string, const Fields*>> order;
  for (const MeasuredFile& document : documents)
    order.emplace_back(errors(document.measured.strict), document.name, &document.measured.strict);
  std::sort(order.rbegin(), order.rend());
  order.resize(std::min(order.size(), how_many));
  std::string out;
  for (const auto& [wrong, document, fields] : order) {
    out += "  " + document + print(": %zu errors (right/found/wanted):", wrong);
    const char* before = " ";
    for (const auto& [name, tally] : *fields) {
      if (tally.found + tally.wanted == 2 * tally.right) continue;
      out += before + name + print(" %zu/%zu/%zu", tally.right, tally.found, tally.wanted);
      before = ", ";
    }
    out += '\n';
  }
  return out;
}

std::string confidence_text(const Documents& documents) {
  std::string out = print("%-10s %7s %6s %6s", "confidence", "values", "mean", "right");
  for (const char* kind : kind_names) out += print(" %10s", kind);
  out += '\n';
  const auto all = bins(documents);
  for (std::size_t i = 0; i < all.size(); ++i) {
    const double from = static_cast<double>(i) / 10;
    const Bin& bin = all[i].all;
    out += print("%.1f to %.1f %7zu", from, from + 0.1, bin.number);
    out += bin.number ? print(" %6.3f %6.3f", bin.mean(), bin.share()) : print(" %6s %6s", "-", "-");
    for (const Bin& kind : all[i].by_kind) out += kind.number ? print(" %10.3f", kind.share()) : print(" %10s", "-");
    out += '\n';
  }
  return out;
}

std::string scores_json(const Documents& documents) {
  const Sums strict = sums(documents, &Measurement::strict), lenient = sums(documents, &Measurement::lenient);
  Json without = Json::array(), fields = Json::object(), confidence = Json::array();
  for (const MeasuredFile& document : documents)
    if (document.measured.missing) without.push_back(document.name);
  for (const auto& [name, tally] : strict.fields) {
    Json field = figures(tally);
    field["wanted"] = tally.wanted;
    field["found"] = tally.found;
    field["lenient"] = figures(lenient.fields.at(name));
    fields[name] = std::move(field);
  }
  const auto all = bins(documents);
  for (std::size_t i = 0; i < all.size(); ++i) {
    Json bin{{"from", rounded(static_cast<double>(i) / 10)}, {"to", rounded(static_cast<double>(i + 1) / 10)}};
    bin.update(figures(all[i].all));
    for (std::size_t k = 0; k < kinds; ++k) bin[kind_names[k]] = figures(all[i].by_kind[k]);
    confidence.push_back(std::move(bin));
  }
  const auto totals = [](const Sums& s) {
    return Json{{"perfect", s.perfect}, {"overall", rounded(s.overall)}, {"mean", rounded(s.mean)}};
  };
  Json out{{"documents", documents.size()}, {"missing", without}};
  out.update(totals(strict));
  out["lenient"] = totals(lenient);
  out["fields"] = std::move(fields);
  out["confidence"] = std::move(confidence);
  return out.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace notulen
