#pragma once
// Tables whose rows are the items of the meeting: `Nr. | Onderwerp | Besluit`, `Agendapunt | Bespreking | Actie`.

#include <vector>

#include "segment.hpp"
#include "vocabulary.hpp"

namespace notulen {

// Makes of each row a heading and, for each further cell, a paragraph behind its column's name, where the minutes have
// no other headings of items: a table of results inside an item stays a table. Its header goes to the furniture.
void unfold_item_tables(std::vector<Segment>& segments, std::vector<Span>& furniture, const Vocabulary& words);

}  // namespace notulen
