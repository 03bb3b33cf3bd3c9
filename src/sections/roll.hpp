#pragma once
// The persons gathered: each once in its list, with what labels, groups, footnotes and proxies say of them.

#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

#include "read/entry.hpp"
#include "read/label.hpp"
#include "sections/attendance.hpp"
#include "sections/listed_bodies.hpp"
#include "sections/under.hpp"

namespace notulen {

class Roll {
 public:
  Roll(const Vocabulary& words, Attendance& out) : words_(words), out_(out) {}

  void add(Entry& entry, const Segment& segment, const Text& text, const Under& under);
  void add(Person person, const std::string& mark, const Under& under, bool couple = false);

  // A moment at which somebody came or went, told in a sentence; who is listed nowhere is added where the list itself tells.
  void moved(Person person, const std::string& from, const std::string& until, bool listing);

  // What a footnote says of those who bear its mark; true where somebody does.
  bool noted(const std::string& mark, std::string_view said);

  // `Volmachten: A aan B, C aan D`: told of the listed once the lists are read; who gave one and is listed nowhere was not
  // there. False where there are too many to tell all.
  bool proxies(const Text& said, const Segment& segment);

  void proxy(const std::string& giver, const std::string& taker);

  // Whom those gathered so far stand for.
  Bodies bodies;

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
  void moments();
  void as_time(std::string& moment) const;
  void short_forms(std::vector<Person>& people, const std::vector<Person>& others);
  void codes();
  void footnotes();

  const Vocabulary& words_;
  Attendance& out_;
  std::unordered_map<std::string, std::size_t> present_, absent_;  // name → its place in the list
  std::unordered_set<std::size_t> by_label_;                       // of those present: whose function an officer's label gave
  std::vector<std::pair<std::string, std::string>> proxies_;       // who gives, who takes
  std::vector<Person> givers_;                                     // those whom a list of proxies names
  std::vector<Marked> marked_;
  std::vector<Note> notes_;
  struct Move {
    Person person;
    std::string from, until;
    bool listing;
  };
  std::vector<Move> moves_;
  std::unordered_set<std::string> mentioned_;  // names that officers' labels and sentences gave, perhaps in part
};

}  // namespace notulen
