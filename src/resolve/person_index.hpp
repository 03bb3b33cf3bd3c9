#pragma once
// Whom a name means: the one person of the document that it fits.

#include <cstddef>
#include <map>
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

  // One more person that names may mean.
  void add(const Person& person);

  // The id of the person that a name, first name, short form, surname, initials, code or office stands for, with an
  // honorific or function before it or not; nothing where none or two fit. A closer fit goes before a looser one.
  [[nodiscard]] std::optional<std::string> find(std::string_view name) const;

  // True when the name fits somebody, or several.
  [[nodiscard]] bool knows(std::string_view name) const;

 private:
  using Fits = std::vector<std::size_t>;  // persons; more than a few are as good as many
  using Keys = std::unordered_map<std::string, Fits>;
  enum class Gender { either, man, woman };
  struct Known {
    std::string id;
    std::string given, initials;  // folded; initials are letters alone
    std::vector<std::string> family;  // with and without infix, whole and in halves
    Gender gender = Gender::either;
  };
  // A name as it is looked for.
  struct Asked {
    std::string form;
    NameParts parts;
    Gender gender = Gender::either;
    bool code = false;  // may be somebody's letters
  };

  static void put(Keys& keys, const std::string& form, std::size_t person);
  [[nodiscard]] Gender gender_of(const Maybe& honorific) const;
  [[nodiscard]] Asked ask(std::string_view name) const;
  [[nodiscard]] Fits fits(const Asked& asked) const;
  [[nodiscard]] Fits fitting(std::string_view name) const;
  [[nodiscard]] Fits by_office(std::string_view name) const;
  [[nodiscard]] Fits by_family(const Asked& asked) const;
  [[nodiscard]] Fits by_given_and_letter(const std::string& form) const;
  [[nodiscard]] Fits by_short_form(const std::string& form) const;
  [[nodiscard]] bool agree(const Asked& asked, const Known& known) const;
  [[nodiscard]] bool same_given(std::string_view a, std::string_view b) const;
  void add_codes(const Person& person, std::size_t at);

  const Vocabulary& words_;
  std::vector<Known> known_;
  Keys full_, part_, family_, codes_, offices_, groups_;
  std::map<std::string, Fits, std::less<>> given_;  // in order, for those that begin with a short form
};

}  // namespace notulen
