#include "formats/persons.hpp"

namespace notulen::formats {

PersonNames::PersonNames(const Document& document) {
  for (const auto* people : {&document.attendees, &document.apologies, &document.others})
    for (const Person& p : *people) {
      std::string surname;
      if (p.parts.family_name) surname = (p.parts.infix ? *p.parts.infix + " " : "") + *p.parts.family_name;
      for (const std::string& name : {p.name, surname}) {
        if (name.empty()) continue;
        const auto [known, fresh] = known_.emplace(name, &p);
        if (!fresh && known->second != &p) known->second = nullptr;
      }
    }
}

const Person* PersonNames::find(const std::string& name) const {
  const auto known = known_.find(name);
  return known == known_.end() ? nullptr : known->second;
}

}  // namespace notulen::formats
