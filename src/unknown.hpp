#pragma once
// Words that stand where the tables are asked, and that no table knows: what a user's own minutes would teach.

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "notulen.hpp"

namespace notulen {

// One place where a word of a table might have stood.
struct UnknownWord {
  std::string table;      // the one that asks: label, no_speaker, action_column, attendance_column, item_title, role, …
  std::string entry;      // as it would be written there
  std::string value;      // a first guess, where entries of the table have one
  std::size_t line = 0;
};

// The unknown words of one file, in its order; none where the bytes are no text.
std::vector<UnknownWord> unknown_words(std::string_view bytes, const Options& options = {});

// The words of many files, counted.
class UnknownWords {
 public:
  void add(const std::vector<UnknownWord>& found, const std::string& file);

  // A vocabulary file: per table the entries seen `least` times or more, the most frequent first, each with its count
  // and one place in a comment.
  [[nodiscard]] std::string text(std::size_t least) const;

 private:
  struct Seen {
    UnknownWord first;
    std::string file;
    std::size_t count = 0;
  };
  std::map<std::pair<std::string, std::string>, Seen> seen_;  // by table and folded entry
};

}  // namespace notulen
