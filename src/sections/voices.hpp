#pragma once
// Who speaks: which of the paragraphs that begin like a turn are one, told by what the whole document knows.

#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>

#include "model.hpp"
#include "read/speaker.hpp"
#include "sections/context.hpp"

namespace notulen {

class Voices {
 public:
  Voices(const Context& context, const Document& document);

  // The turn that a paragraph is; nothing where its first words are a topic, a label or an owner of an action.
  // `heads_points`: what is said stands in bullets below it.
  [[nodiscard]] std::optional<Speaker> turn(std::string_view text, bool heads_points = false) const;

  // True where the speaker is listed or bears a title: what else looks like a turn inside a paragraph is none.
  [[nodiscard]] bool certain(std::string_view text, const Speaker& speaker) const;

  // True where lines that begin with a name tell who does what: under `Actiepunten vorige keer`.
  [[nodiscard]] bool tasks(std::string_view title) const;

 private:
  void know(const Person& person);
  [[nodiscard]] bool listed(const std::string& folded) const;
  [[nodiscard]] bool person(std::string_view name, const Speaker& speaker) const;
  [[nodiscard]] bool value_of_label(std::string_view rest) const;

  const Vocabulary& words_;
  std::set<std::string> known_;                          // forms of the listed persons' names, folded
  std::set<std::string> logins_;                         // what they are called where they sign in
  std::set<std::string> codes_;                          // their initials: `hdv`
  std::set<std::string> bodies_;  // whom the persons stand for
  std::size_t bodies_speak_ = 0;  // turns of these beside a person's
  std::unordered_map<std::string, std::size_t> spoken_;  // how often a name begins a paragraph like a turn
  std::size_t stopped_ = 0;                              // paragraphs that begin as in verbatim minutes
  std::size_t lone_ = 0;     // turns whose name stands on a line of its own
};

}  // namespace notulen
