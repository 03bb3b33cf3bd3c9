// The whole way from bytes to JSON, with all that is promised of the output (tests/support/promises.hpp).

#include <cstdio>
#include <cstdlib>

#include "support/promises.hpp"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  static unsigned runs = 0;
  std::string broken = broken_promise(bytes, ++runs % 16 == 0);
  // A BOM, UTF-16 and a cut character are other files with a line end before or behind them.
  const bool text = bytes.find_first_of(std::string_view("\0\xef\xfe\xff", 4)) == std::string_view::npos && (bytes.empty() || static_cast<signed char>(bytes.back()) >= 0);
  if (broken.empty() && text) broken = blank_lines_matter(bytes);
  if (broken.empty()) return 0;
  std::fprintf(stderr, "broken promise: %s\n", broken.c_str());
  std::abort();
}
