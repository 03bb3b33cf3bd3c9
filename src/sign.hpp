#pragma once
// A sign of one character, which keeps its bytes itself: a bullet, a tick. Standard library only.

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace notulen {

class Sign {
 public:
  Sign() = default;
  Sign(std::string_view bytes) : size_(static_cast<unsigned char>(std::min(bytes.size(), most))) { std::copy_n(bytes.begin(), size_, bytes_); }
  Sign(const char* bytes) : Sign(std::string_view(bytes)) {}

  [[nodiscard]] bool empty() const { return size_ == 0; }
  operator std::string_view() const { return {bytes_, size_}; }
  friend bool operator==(const Sign& a, std::string_view b) { return std::string_view(a) == b; }

 private:
  static constexpr std::size_t most = 3;  // no bullet or tick has more
  char bytes_[most] = {};
  unsigned char size_ = 0;
};

}  // namespace notulen
