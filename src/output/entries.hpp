#pragma once
// What is compared of a document's JSON, expected or actual: its values as entries, whatever they stand in.

#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "output/match.hpp"

namespace notulen::comparing {

using Json = nlohmann::json;
using Entries = std::vector<Entry>;

// null for what is not there, in things that are no objects too.
const Json& get(const Json& object, std::string_view key);
// The value's text, whatever its type: an expected number may be written as 3 or "3".
std::string text_of(const Json& value);
Wording wording(const Json& value);
// Says something: no null, no "", no false.
bool given(const Json& value);

// An item with the one that it stands below, null for none.
struct Placed {
  const Json* item;
  const Json* parent;
};
// Items of all levels, each before what stands below it: of several with one id the last counts.
std::vector<Placed> flat(const Json& items);

Entries names(const Json& people);
// Name and value of those who have it.
Entries names_with(const Json& people, std::string_view key);
Entries notices(const Json& people);

Entries numbers_with_titles(const std::vector<Placed>& items);
Entries titles_below_titles(const std::vector<Placed>& items);
Entries titles_with_presenters(const std::vector<Placed>& items);
// Who spoke below which title: an expected result lists `speakers`, an output has them in its statements.
Entries titles_with_speakers(const std::vector<Placed>& items);

Entries owners(const Json& follow_up);
// Texts, told apart by the value of a key where one is named.
std::vector<Sentence> sentences(const Json& list, std::string_view kind_key = {});
// A deadline when it is a whole date, else empty: vaguer ones are not compared.
std::string day(const Json& follow_up);

}  // namespace notulen::comparing
