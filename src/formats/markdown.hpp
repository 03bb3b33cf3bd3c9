#pragma once
// Minutes in one clean layout, in CommonMark with the tables that most programs know: what was read, and all that was
// said. The program reads its own pages back.

#include "formats/format.hpp"

namespace notulen {

Rendered markdown(const Document& document);

}  // namespace notulen
