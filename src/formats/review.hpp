#pragma once
// A page for people who look at what was read: the text on the left, what was made of it on the right, values to be put
// right and exported. One file that loads nothing; `review/` beside this file has what it is made of.

#include <cstddef>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model.hpp"

namespace notulen {

class ReviewPage {
 public:
  // `dutch` gives a diagnostic's message in Dutch; without it all are shown in English.
  explicit ReviewPage(std::function<std::string(std::string_view)> dutch = {}) : dutch_(std::move(dutch)) {}
  // Adds the meetings that were read from the bytes, in the same encoding (see decode.hpp).
  void add(const std::string& file, std::string_view bytes, std::string_view encoding, const std::vector<Document>& documents);
  // The whole page.
  [[nodiscard]] std::string page() const;

 private:
  std::function<std::string(std::string_view)> dutch_;
  std::map<std::string, std::string> messages_;  // that occur, and their Dutch
  std::string blocks_;  // of JSON: the text of each file, each meeting
  std::string index_;   // entries of the list of documents
  std::size_t files_ = 0, documents_ = 0;
};

}  // namespace notulen
