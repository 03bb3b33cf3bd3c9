#pragma once
// The word tables as a grammar asks them: many tables at one place of a text, one place behind the other. The word ahead
// is looked up once, and tells of nearly all tables that they have nothing here.

#include <cstddef>
#include <string_view>

#include "vocabulary.hpp"
#include "vocabulary/index.hpp"

namespace notulen {

inline bool Vocabulary::may_start(TableName table, std::string_view ahead) const {
  return index_ && vocabulary::starting(*index_, ahead).has(table);
}

// Good for one text that does not change meanwhile.
class Ahead {
 public:
  using table_name = TableName;  // what grammar::lexicon makes of its table's name

  explicit Ahead(const Vocabulary& words) : words_(words) {}
  operator const Vocabulary&() const { return words_; }  // NOLINT: actions ask for the vocabulary

  // As Vocabulary::match_length.
  [[nodiscard]] std::size_t match_length(TableName table, std::string_view ahead) {
    if (!here(ahead)) {
      if (!words_.may_start(table, ahead)) return 0;
      look(ahead);
    }
    if (!has(table)) return 0;
    const auto match = words_.longest(table, ahead, first_);
    if (!match) return 0;
    matched_ = match->value;
    return match->length;
  }
  // The value of the entry that matched last.
  [[nodiscard]] std::string_view matched() const { return matched_; }
  // Whether the table may have an entry here; by the first letters alone where the word was not read yet.
  [[nodiscard]] bool may_match(TableName table, std::string_view ahead) const {
    return here(ahead) ? has(table) : words_.may_start(table, ahead);
  }
  // Whether any of these tables may have an entry here.
  template <vocabulary::TableSet Tables>
  [[nodiscard]] bool may_match(std::string_view ahead) {
    if (!here(ahead)) {
      if (const vocabulary::TableSet* tables = starting(ahead); tables != nullptr && !vocabulary::meets<Tables>(*tables)) return false;
      look(ahead);
    }
    return vocabulary::meets<Tables>(*by_word_) || vocabulary::meets<Tables>(*by_ending_);
  }

  // The tables that may have an entry anywhere in the text: where a word begins, and behind figures.
  [[nodiscard]] static vocabulary::TableSet anywhere(std::string_view text, const Vocabulary& words);

 private:
  const Vocabulary& words_;
  std::string_view at_, matched_;
  vocabulary::FirstWord first_;
  const vocabulary::TableSet *by_word_ = nullptr, *by_ending_ = nullptr;  // the tables that the word and its ending tell of

  [[nodiscard]] bool here(std::string_view ahead) const {
    return ahead.data() == at_.data() && ahead.size() == at_.size() && by_word_ != nullptr;
  }
  [[nodiscard]] bool has(TableName table) const { return by_word_->has(table) || by_ending_->has(table); }
  // The tables that the first letters tell of; null where they do not tell.
  [[nodiscard]] const vocabulary::TableSet* starting(std::string_view ahead) const;
  void look(std::string_view ahead);
};

}  // namespace notulen
