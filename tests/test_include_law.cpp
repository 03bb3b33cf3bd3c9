// Who may see whom: the rooms of the house, kept by reading the #include lines.

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <set>
#include <string>
#include <vector>

namespace fs = std::filesystem;

namespace {

const fs::path root = NOTULEN_SOURCE_DIR;

struct Include {
  std::string file;  // that includes, from the root
  std::string path;  // between quotes or angle brackets
  bool quoted = false;
};

std::vector<Include> includes_of(const std::string& folder) {
  std::vector<Include> out;
  for (const auto& entry : fs::recursive_directory_iterator(root / folder)) {
    const std::string extension = entry.path().extension();
    if (extension != ".hpp" && extension != ".cpp") continue;
    std::ifstream in(entry.path());
    for (std::string line; std::getline(in, line);) {
      const auto keyword = line.find("#include");
      if (keyword == std::string::npos || line.find_first_not_of(" \t") != keyword) continue;
      const auto open = line.find_first_of("<\"", keyword);
      const auto close = line.find_first_of(">\"", open + 1);
      if (open == std::string::npos || close == std::string::npos) continue;
      out.push_back({fs::relative(entry.path(), root).generic_string(), line.substr(open + 1, close - open - 1), line[open] == '"'});
    }
  }
  return out;
}

// What may see what is before it; -1 for what every stage may see. The data go through layout before phrases are read,
// but the readers of phrases know no lines or segments, and layout must know a label or a name when it sees one.
int stage(const std::string& path) {
  static const std::vector<std::string> order{"decode", "read", "layout", "outline", "sections", "resolve", "output", "formats"};
  for (std::size_t i = 0; i < order.size(); ++i)
    if (path == order[i] + ".hpp" || path == order[i] + ".cpp" || path.starts_with(order[i] + "/")) return static_cast<int>(i);
  return -1;
}

bool standard(const Include& include) {
  return !include.quoted && include.path.find('/') == std::string::npos && include.path.find('.') == std::string::npos;
}

}  // namespace

TEST(IncludeLaw, GrammarSeesPegtlAndGrammar) {
  const auto includes = includes_of("grammar");
  ASSERT_FALSE(includes.empty());
  for (const Include& i : includes)
    EXPECT_TRUE(i.path.starts_with("tao/pegtl") || i.path.starts_with("grammar/") || standard(i)) << i.file << ": " << i.path;
}

TEST(IncludeLaw, ModelSeesTheStandardLibrary) {
  for (const Include& i : includes_of("src"))
    if (i.file == "src/model.hpp" || i.file == "src/text.hpp" || i.file == "src/few.hpp") {
      EXPECT_TRUE(standard(i) || (i.path == "text.hpp" && i.file != "src/few.hpp") || (i.path == "few.hpp" && i.file == "src/text.hpp")) << i.file << ": " << i.path;
    }
}

TEST(IncludeLaw, NoStageSeesALaterOne) {
  int seen = 0;
  for (const Include& i : includes_of("src")) {
    const int from = stage(i.file.substr(4)), to = stage(i.path);
    if (!i.quoted || from < 0 || to < 0) continue;
    ++seen;
    EXPECT_LE(to, from) << i.file << ": " << i.path;
  }
  EXPECT_GT(seen, 10);
}

TEST(IncludeLaw, LibrariesStayInTheirRoom) {
  for (const Include& i : includes_of("src")) {
    if (i.path.starts_with("unicode/")) {
      EXPECT_TRUE(i.file.starts_with("src/decode")) << i.file << ": " << i.path;
    }
    if (i.path.starts_with("nlohmann/")) {
      EXPECT_TRUE(i.file.starts_with("src/output/") || i.file.starts_with("src/formats/")) << i.file << ": " << i.path;
    }
    if (i.path.starts_with("tao/") || i.path.starts_with("grammar/")) {
      // The headers are the way to the grammars, for the readers of phrases alone.
      const bool way = i.file == "src/read/phrase.hpp" || i.file == "src/read/start.hpp" || i.file == "src/read/needed.hpp";
      EXPECT_TRUE(i.file.starts_with("src/read/") && (way || i.file.ends_with(".cpp"))) << i.file << ": " << i.path;
    }
    if (i.path == "read/phrase.hpp" || i.path == "read/start.hpp" || i.path == "read/needed.hpp") {
      EXPECT_TRUE(i.file.starts_with("src/read/")) << i.file << ": " << i.path;
    }
  }
}

TEST(IncludeLaw, ToolsSeePublicHeaders) {
  const std::set<std::string> allowed{"files.hpp",  "manners.hpp", "messages.hpp", "messages_nl.hpp", "notulen.hpp", "explain.hpp",           "output/scores.hpp",
                                      "model.hpp",  "limits.hpp", "text.hpp",    "output/harmless.hpp",   "output/outline_text.hpp",
                                      "output/json.hpp", "vocabulary.hpp", "unknown.hpp",
                                      "formats/format.hpp", "formats/sqlite.hpp", "formats/review.hpp", "review.hpp", "output/done_mark.hpp", "output/read_json.hpp", "output/report_json.hpp", "output/stream_line.hpp"};
  for (const Include& i : includes_of("tools")) {
    if (!i.quoted || i.path.starts_with("convert/") || i.file == "tools/benchmarks/stages.cpp") continue;  // that one measures stages
    EXPECT_TRUE(allowed.contains(i.path)) << i.file << ": " << i.path;
  }
}

TEST(IncludeLaw, TopLevelHoldsTheRoomsAndNothingElse) {
  const std::set<std::string> rooms{"CMakeLists.txt", "README.md", "grammar", "src", "corpus", "tests", "tools"};
  for (const auto& entry : fs::directory_iterator(root)) {
    const std::string name = entry.path().filename();
    // Build folders and /out/ are ignored by git, not part of the project.
    // Only a folder can be a build; a link committed under such a name would be a stray.
    const bool made = entry.is_directory() && !entry.is_symlink() && (name.starts_with("build") || name == "out");
    if (name.starts_with(".") || made) continue;
    EXPECT_TRUE(rooms.contains(name)) << name;
  }
}
