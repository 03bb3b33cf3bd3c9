#pragma once
// What measuring many documents comes to: tables for people, JSON for programs.

#include <cstddef>
#include <string>
#include <vector>

#include "output/measure.hpp"

namespace notulen {

struct MeasuredFile {
  std::string name;
  Measurement measured;
};

// Precision, recall and F1 a field over all documents, and the F1 of the lenient comparison; then a line with the
// number of documents, of those without a result and of those read without a mistake, the mean over documents of each
// one's F1, and the overall F1: the mean of the fields weighted by the values wanted, at most 100, so that rare fields
// do not rule.
std::string scores_text(const std::vector<MeasuredFile>& documents);
// A line for each of the documents with most errors, the worst first: the fields that are not right.
std::string worst_text(const std::vector<MeasuredFile>& documents, std::size_t how_many);
// What was given with a confidence, in ten bins: how many, the mean confidence, the share that is right; then that
// share of persons, items, decisions and follow-ups.
std::string confidence_text(const std::vector<MeasuredFile>& documents);
// All of it.
std::string scores_json(const std::vector<MeasuredFile>& documents);

}  // namespace notulen
