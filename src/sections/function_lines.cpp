#include "sections/function_lines.hpp"

#include <cstddef>
#include <string_view>
#include <utility>

#include "bytes.hpp"
#include "read/function.hpp"
#include "sections/list_signs.hpp"

namespace notulen {
namespace {

// A whole name and nothing else.
bool names_one(const ListLine& line, const Vocabulary& words) {
  const std::string_view s = line.text.view();
  return s.size() <= 60 && first_in<",;:()|/0123456789">(s) == std::string_view::npos && full_name(s, words) && !words.longest("role", s);
}

// `burgemeester gemeente Oost`, right below the name.
bool tells_function(const ListLine& line, const Vocabulary& words) {
  const std::string_view s = line.text.view();
  if (line.segment->blank_before || !line.segment->bullet.empty() || s.size() > 160 || words.longest("honorific", s) || words.longest("absent_word", s)) return false;
  const std::size_t name = name_behind_title(s, words);
  return words.longest("role", s) && !(name > 0 && full_name(s.substr(name), words));  // `wethouder C. Bos`: the next one
}

}  // namespace

void join_functions(std::vector<ListLine>& lines, const Vocabulary& words) {
  std::size_t named = 0, told = 0;
  std::vector<bool> joins(lines.size());
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (!names_one(lines[i], words)) continue;
    ++named;
    if (i + 1 == lines.size() || lines[i + 1].segment == lines[i].segment || !tells_function(lines[i + 1], words)) continue;
    ++told;
    joins[i + 1] = true;
  }
  const bool one = told == 1 && lines.size() == 2;
  if (!one && (told < 2 || told * 10 < named * 6)) return;
  std::vector<ListLine> out;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (!joins[i]) {
      out.push_back(std::move(lines[i]));
      continue;
    }
    out.back().text.append_glue(", ");
    out.back().told = out.back().text.size();
    out.back().text.append(lines[i].text);
  }
  lines = std::move(out);
}

}  // namespace notulen
