#include "sections/label_cuts.hpp"

#include <string_view>

#include "letters.hpp"
#include "read/label.hpp"
#include "read/words.hpp"
#include "sections/list_signs.hpp"

namespace notulen {
namespace {

// `De Comm. van Toezicht …`, `mw. M.B. Bos`: behind the dot the name goes on.
bool goes_on(std::string_view text, std::size_t dot, const Vocabulary& words) {
  const std::string_view word = last_word(text.substr(0, dot + 1));
  return words.contains("honorific", word) || (dot + 2 < text.size() && lower(text[dot + 2]) && words.contains("abbreviation", word));
}

}  // namespace

std::vector<Text> lists_apart(const Text& text, const Vocabulary& words) {
  std::vector<Text> out;
  std::size_t begin = 0;
  const std::string_view all = text.view().substr(0, longest_cut);
  if (const auto first = all.find(". ") == std::string_view::npos ? std::nullopt : read_label(all, words)) {
    std::size_t looked = first->words_end;
    int depth = 0;  // `(plv. voorzitter, zit voor)` holds no label
    for (std::size_t at = all.find(". ", first->words_end); at != std::string_view::npos; at = all.find(". ", at + 2)) {
      for (; looked < at; ++looked) depth = bracket_depth(depth, all[looked]);
      const bool initial = at > 1 && all[at - 1] >= 'A' && all[at - 1] <= 'Z' && (all[at - 2] == ' ' || all[at - 2] == '.');
      if (initial || depth > 0 || goes_on(all, at, words) || !begins_list(all.substr(at + 2), words)) continue;
      out.push_back(text.slice(begin, at + 1));
      begin = at + 2;
    }
  }
  out.push_back(begin == 0 ? text : text.slice(begin, text.size()));
  return out;
}

std::vector<Text> officers_apart(const Text& all, const Vocabulary& words) {
  if (all.view().find("; ") == std::string_view::npos) return {all};
  std::vector<Text> out;
  const auto first = read_label(all.view(), words);
  std::size_t begin = 0;
  if (first && first->colon && officer_label(first->kind) && all.size() < longest_cut)
    for (std::size_t at = all.view().find("; "); at != std::string_view::npos; at = all.view().find("; ", at + 2)) {
      const auto label = read_label(all.view().substr(at + 2), words);
      if (!label || label->begin != 0 || !label->colon || (!officer_label(label->kind) && !list_label(label->kind) && label->kind != "officers")) continue;
      out.push_back(all.slice(begin, at).trimmed());
      begin = at + 2;
    }
  out.push_back(begin == 0 ? all : all.slice(begin, all.size()));
  return out;
}

}  // namespace notulen
