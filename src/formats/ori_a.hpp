#pragma once
// ORI-A 1.0.1 (https://ori-a.nl), the Dutch standard for archives of councils. It demands a day, a name of the meeting and
// an item with a title; a document that lacks one gives an error that says so. Actions, points for the next meeting,
// organisations' kinds and spans have no place there.

#include "formats/format.hpp"

namespace notulen {

Rendered ori_a(const Document& document);

}  // namespace notulen
