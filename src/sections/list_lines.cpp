#include "sections/list_lines.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace notulen {
namespace {

bool comma_between(std::string_view text, const std::vector<Entry>& entries) {
  return text.substr(entries[0].whole.end, entries[1].whole.begin - std::min(entries[1].whole.begin, entries[0].whole.end))
      .find_first_not_of(", ") == std::string_view::npos;
}

void merge(std::vector<Entry>& entries) {
  Person& person = entries[0].person;
  person.organization = entries[1].person.name;
  if (!person.role) person.role = entries[1].person.role;
  entries[0].whole.end = entries[1].whole.end;
  entries.pop_back();
}

// A list may be wrapped over lines: one that ends in a comma or inside a bracket goes on.
void join(std::vector<ListLine>& lines) {
  std::vector<ListLine> out;
  for (ListLine& line : lines) {
    if (!out.empty() && line.depth == 0 && out.back().depth == 0) {
      const std::string_view last = out.back().text.view();
      const auto open = last.rfind('(');
      const bool inside = open != std::string_view::npos && last.find(')', open) == std::string_view::npos;
      // A long line of names that is full goes on, in the middle of a name too.
      const bool full = last.size() > 60 && !last.ends_with('.') && !last.ends_with(';') &&
                        std::count(last.begin(), last.end(), ',') > 2 && line.segment != out.back().segment &&
                        line.segment->cut == false && !line.segment->blank_before;
      if (full || last.ends_with(',') || last.ends_with(" en") || last.ends_with(" &") || (inside && last.size() - open < 200)) {
        out.back().text.join(line.text);
        continue;
      }
    }
    out.push_back(std::move(line));
  }
  lines = std::move(out);
}

}  // namespace

std::vector<ReadLine> read_list(std::vector<ListLine> lines, const Vocabulary& words) {
  join(lines);
  std::vector<std::vector<Entry>> read;
  std::size_t pairs = 0;
  for (const ListLine& line : lines) {
    read.push_back(read_entries(line.text.view(), words));
    const auto& entries = read.back();
    pairs += entries.size() == 2 && !entries[0].person.organization && !entries[0].person.role &&
             !entries[1].person.honorific_prefix && comma_between(line.text.view(), entries);
    pairs += entries.size() == 1 && entries[0].person.organization;
  }
  // `A, Organisatie` on nearly every line.
  const bool second_is_body = lines.size() >= 3 && pairs * 10 >= lines.size() * 7;
  std::vector<ReadLine> out;
  std::vector<std::pair<int, std::string>> bodies;  // depth and words of the bullets above
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const ListLine& line = lines[i];
    while (!bodies.empty() && bodies.back().first >= line.depth) bodies.pop_back();
    // A bullet with deeper ones below it is the body that those stand for.
    if (i + 1 < lines.size() && lines[i + 1].depth > line.depth && line.text.size() < 100 && read[i].size() <= 3) {
      bodies.emplace_back(line.depth, line.text.str());
      continue;
    }
    if (second_is_body && read[i].size() == 2 && comma_between(line.text.view(), read[i])) merge(read[i]);
    for (Entry& entry : read[i])
      if (!bodies.empty() && !entry.person.organization) entry.person.organization = bodies.back().second;
    out.push_back({std::move(lines[i]), std::move(read[i])});
  }
  return out;
}

}  // namespace notulen
