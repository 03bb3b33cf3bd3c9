// The library as others use it: installed elsewhere, found by find_package(notulen), linked into their program.

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

namespace fs = std::filesystem;

TEST(Package, BuildsAProgramOutsideTheTree) {
  std::string pattern = (fs::temp_directory_path() / "notulen-package-XXXXXX").string();
  ASSERT_NE(mkdtemp(pattern.data()), nullptr);
  const fs::path folder = pattern;
  std::ofstream(folder / "CMakeLists.txt") << R"(cmake_minimum_required(VERSION 3.25)
project(consumer LANGUAGES CXX)
find_package(notulen 0.1 REQUIRED)
add_executable(consumer main.cpp)
target_link_libraries(consumer PRIVATE notulen::notulen)
)";
  std::ofstream(folder / "main.cpp") << R"(#include <notulen.hpp>
int main() {
  const notulen::Result result = notulen::parse("Notulen tuinraad\n\nDatum: 9 maart 2021\n");
  return result.documents.size() == 1 && result.documents[0].meeting.date == "2021-03-09" ? 0 : 1;
}
)";
  // A sanitized library needs its sanitizers at the consumer's link too.
  const std::string command = "cd " + folder.string() + " && { cmake --install " NOTULEN_BINARY_DIR
                              " --prefix $PWD/there && cmake -S . -B b -DCMAKE_PREFIX_PATH=$PWD/there "
                              "-DCMAKE_EXE_LINKER_FLAGS='" NOTULEN_LINK_FLAGS "' && cmake --build b && b/consumer; } >log 2>&1";
  const int status = std::system(command.c_str());
  if (status != 0) std::system(("tail -n 20 " + (folder / "log").string()).c_str());
  EXPECT_EQ(status, 0);
  fs::remove_all(folder);
}
