#pragma once
// Whom a name in a list of voters means.

#include <string>
#include <unordered_map>

#include "model.hpp"

namespace notulen::formats {

class PersonNames {
 public:
  explicit PersonNames(const Document& document);
  // The person of that name, or of that surname where only one bears it; nobody where two do.
  [[nodiscard]] const Person* find(const std::string& name) const;

 private:
  std::unordered_map<std::string, const Person*> known_;  // nobody where two bear it
};

}  // namespace notulen::formats
