#pragma once
// Whom a name means: the one person of the document that it fits.

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "model.hpp"
#include "vocabulary.hpp"

namespace notulen {

class PersonIndex {
 public:
  PersonIndex(const Document& document, const Vocabulary& words);

  // The id of the person that a name, first name, surname, initials or code stands for; nothing where none or two fit.
  [[nodiscard]] std::optional<std::string> find(std::string_view name) const;

  // True when the name fits somebody, or several.
  [[nodiscard]] bool knows(std::string_view name) const;

 private:
  using Keys = std::unordered_map<std::string, std::string>;  // folded form → id, empty where two persons share it
  static void add(Keys& keys, std::string_view form, const std::string& id);

  const Vocabulary& words_;
  // A full name goes before a part of one: `Vink` the club's Vink before the surname of `Bob Vink`.
  Keys full_, part_;
};

// Gives attendees and apologies their ids, and links chair, secretary, speakers, presenters and owners to them.
void resolve_persons(Document& document, const Vocabulary& words);

}  // namespace notulen
