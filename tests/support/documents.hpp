#pragma once
// All minutes that tests may run over: our own, what fuzzing found, and the shared ones where they are there.

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

inline std::vector<std::filesystem::path> all_minutes(bool found_by_fuzzing = true) {
  namespace fs = std::filesystem;
  std::vector<fs::path> out;
  const fs::path root = NOTULEN_SOURCE_DIR, shared = root.parent_path() / "shared";
  std::vector<fs::path> folders{root / "corpus", shared / "seed", shared / "corpus/real", shared / "corpus/layouts"};
  if (found_by_fuzzing) folders.push_back(root / "tests/fuzz/found");
  for (const fs::path& folder : folders) {
    if (!fs::exists(folder)) continue;  // the shared ones are not part of the project
    for (const auto& entry : fs::directory_iterator(folder))
      if (entry.path().extension() == ".txt") out.push_back(entry.path());
  }
  std::sort(out.begin(), out.end());
  return out;
}

inline std::string bytes_of(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}
