#pragma once
// Offices alone on their lines among labels that stand so too: `Griffier`, `Noor Sap`, `Gedeputeerde`, `Aukje Hiddema`.

#include <vector>

#include "segment.hpp"
#include "vocabulary.hpp"

namespace notulen::layout {

// Where such labels have their persons below them, an office that no table of labels knows gets a colon: it begins a
// group, and is no function of the person above it.
void offices_above_names(std::vector<Segment>& segments, const Vocabulary& words);

}  // namespace notulen::layout
