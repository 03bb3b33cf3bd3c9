#pragma once
// Choices of RapidCheck, called inside a property. It begins with small numbers; here all are as likely from the start.

#include <rapidcheck.h>

#include <cstddef>
#include <string>

namespace properties {

inline int between(int from, int to) { return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange(from, to)); }
inline std::size_t count(std::size_t from, std::size_t to) {
  return static_cast<std::size_t>(between(static_cast<int>(from), static_cast<int>(to)));
}
template <typename Enum>
Enum one_of(Enum end) {
  return static_cast<Enum>(between(0, static_cast<int>(end)));
}
template <typename List>
std::string pick(const List& list) {
  return list[count(0, list.size())];
}
inline bool coin() { return *rc::gen::arbitrary<bool>(); }
// One time in `of`.
inline bool seldom(int of) { return between(0, of) == 0; }

}  // namespace properties
