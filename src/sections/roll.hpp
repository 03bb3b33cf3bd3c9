#pragma once
// The persons gathered: each once in its list, with what labels, groups, footnotes and proxies say of them.

#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "read/entry.hpp"
#include "read/label.hpp"
#include "sections/attendance.hpp"

namespace notulen {

// What holds for the persons to come.
struct Under {
  Label label;
  std::string words;       // of an officer's label
  std::string role, body;  // what a group inside a list says of its persons
};

class Roll {
 public:
  Roll(const Vocabulary& words, Attendance& out) : words_(words), out_(out) {}

  void add(Entry& entry, const Segment& segment, const Text& text, const Under& under);
  void add(Person person, const std::string& mark, const Under& under, bool couple = false);

  // What a footnote says of those who bear its mark; true where somebody does.
  bool noted(const std::string& mark, std::string_view said);

  // `Volmachten: A aan B, C aan D`: told of the listed once the lists are read. False where there are too
  // many to tell all.
  bool proxies(std::string_view said);

  void finish();

 private:
  struct Marked {
    bool absent;
    std::size_t at;  // in its list
    std::string mark;
  };
  struct Note {
    bool absent;
    std::size_t at;
    std::string said;
  };

  [[nodiscard]] bool is_reason(std::string_view said) const;
  void hand_over();
  void sat_for();
  void footnotes();

  const Vocabulary& words_;
  Attendance& out_;
  std::unordered_map<std::string, std::size_t> present_, absent_;  // name → its place in the list
  std::vector<std::pair<std::string, std::string>> proxies_;       // who gives, who takes
  std::vector<Marked> marked_;
  std::vector<Note> notes_;
};

}  // namespace notulen
