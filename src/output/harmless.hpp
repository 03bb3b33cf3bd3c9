#pragma once
// Text of strangers on a terminal: nothing in it may move the cursor, colour the screen or turn the line around.

#include <string>
#include <string_view>

namespace notulen {

// `text` with control characters and bidirectional overrides written as `\x1b`, `\u202e`; in one line.
std::string harmless(std::string_view text);

}  // namespace notulen
