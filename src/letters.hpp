#pragma once
// Letters and figures of ASCII.

namespace notulen {

inline bool upper(char c) { return c >= 'A' && c <= 'Z'; }
inline bool lower(char c) { return c >= 'a' && c <= 'z'; }
inline bool digit(char c) { return c >= '0' && c <= '9'; }

}  // namespace notulen
