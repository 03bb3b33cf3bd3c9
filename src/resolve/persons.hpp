#pragma once
// Ids for all persons, and links from the names in the text to them.

#include "model.hpp"
#include "vocabulary.hpp"

namespace notulen {

// Gathers in `others` whom the text names but lists nowhere, gives persons their ids, and links chair, secretary,
// speakers, presenters and owners to them.
void resolve_persons(Document& document, const Vocabulary& words);

}  // namespace notulen
