// Run while the program is built: the word tables as C++ constants, their look-up structure with them.
//
//   embed TABLES... > vocabulary_tables.cpp

#include <cstdio>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>

#include "vocabulary/index.hpp"

using namespace notulen::vocabulary;

namespace {

// A string literal of bytes that no compiler reads in another way.
std::string literal(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) {
    char octal[8];
    const auto u = static_cast<unsigned char>(c);
    if (u >= ' ' && u < 0x7F && c != '"' && c != '\\' && c != '?') {
      out += c;
      continue;
    }
    std::snprintf(octal, sizeof octal, "\\%03o", static_cast<unsigned>(u));
    out += octal;
    if (c == '\n') out += "\"\n\"";
  }
  return out + '"';
}

template <typename Values, typename F>
void array(const char* type, const char* name, const Values& values, F&& element) {
  std::cout << "constexpr " << type << ' ' << name << "[] = {\n";
  for (const auto& value : values) {
    element(value);
    std::cout << ",\n";
  }
  std::cout << "};\n";
}

}  // namespace

int main(int argc, char** argv) {
  Builder builder;
  std::string files;
  for (int i = 1; i < argc; ++i) {
    std::ifstream in(argv[i], std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(in), {}};
    const auto wrong = in ? builder.read(text) : "cannot be read";
    if (wrong) {
      std::cerr << argv[i] << ": " << *wrong << '\n';
      return 1;
    }
    files += literal(text) + ",\n";
  }
  const Storage made = builder.build();
  std::cout << "#include \"vocabulary/index.hpp\"\n\nnamespace notulen {\n\nusing namespace vocabulary;\n\n"
            << "extern const std::string_view built_in_tables[] = {\n" << files << "};\n"
            << "extern const std::size_t built_in_table_count = " << argc - 1 << ";\n\nnamespace {\n";
  const auto number = [](std::uint64_t n) { std::cout << n << "u"; };
  array("std::uint16_t", "starts", made.starts, number);
  array("std::uint64_t", "filter", made.filter, number);
  array("std::uint64_t", "tables", made.tables, number);
  array("Group", "groups", made.groups, [](const Group& g) { std::cout << '{' << g.key << "u," << g.first << ',' << g.count << ',' << g.alone << '}'; });
  array("Entry", "entries", made.entries,
        [](const Entry& e) { std::cout << '{' << e.key << ',' << e.value << ',' << e.key_size << ',' << e.value_size << ',' << e.second << '}'; });
  array("WordTables", "words", made.words, [](const WordTables& w) { std::cout << '{' << w.check << "u," << w.set << '}'; });
  array("std::uint16_t", "endings", made.endings, number);
  array("TableSet", "sets", made.sets, [](const TableSet& set) {
    std::cout << "{{";
    for (const std::uint64_t bits : set.bits) std::cout << bits << "u,";
    std::cout << "}}";
  });
  std::cout << "constexpr std::string_view bytes{" << literal(made.bytes) << ", " << made.bytes.size() << "};\n}  // namespace\n\n"
            << "extern const Index built_in_index;\nconstinit const Index built_in_index{starts, filter, groups, entries, bytes, words, endings, sets, tables, "
            << literal(made.hash) << "};\n\n}  // namespace notulen\n";
  return std::cout.flush() ? 0 : 1;
}
