#pragma once
// The subcommands of this folder on the command line: their options, described where they are declared.

#include <functional>
#include <optional>
#include <string>

#include "vocabulary.hpp"

namespace CLI {
class App;
}

namespace convert {

// What the program's other commands share with these.
struct Shared {
  std::string& encoding;
  std::string& vocabulary;
};

// Adds `convert` and `stream`. The function runs the one that was called (nothing when it was another); it takes a
// function that gives the words.
using Words = std::function<std::optional<notulen::Vocabulary>()>;
std::function<std::optional<int>(const Words&)> add_commands(CLI::App& app, Shared shared);

}  // namespace convert
