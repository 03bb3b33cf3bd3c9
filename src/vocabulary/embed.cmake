# Writes OUTPUT, a C++ source with the text of each of FILES: cmake -DFILES=a;b -DOUTPUT=o.cpp -P embed.cmake
set(code "#include <cstddef>\n#include <string_view>\nnamespace notulen {\nextern const std::string_view built_in_tables[];\nextern const std::size_t built_in_table_count;\nconst std::string_view built_in_tables[] = {\n")
list(LENGTH FILES count)
foreach(file IN LISTS FILES)
  file(READ "${file}" text)
  string(APPEND code "R\"tables(${text})tables\",\n")
endforeach()
string(APPEND code "};\nconst std::size_t built_in_table_count = ${count};\n}  // namespace notulen\n")
file(WRITE "${OUTPUT}" "${code}")
