#pragma once
// Popolo (popoloproject.com) as JSON-LD, one line a document: persons, organisations, memberships, the meeting and its
// agenda items as events, decisions as motions, votes. README.md has the mapping.

#include "formats/format.hpp"

namespace notulen {

Rendered popolo(const Document& document);

}  // namespace notulen
