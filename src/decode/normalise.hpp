#pragma once
// Brings decoded text into NFC, its map with it.

#include "decode.hpp"

namespace notulen::decoding {

void normalise(Decoded& decoded);

}  // namespace notulen::decoding
