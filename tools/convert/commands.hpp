#pragma once
// The subcommands of this folder on the command line: their options, described where they are declared.

#include <functional>
#include <optional>
#include <string>

#include "formats/format.hpp"
#include "limits.hpp"
#include "vocabulary.hpp"

namespace CLI {
class App;
class Option;
}

namespace convert {

// What the program's other commands share with these.
struct Shared {
  std::string& encoding;
  std::string& vocabulary;
  notulen::Limits& limits;
};

// `--format` (the option that is returned) and `--table`.
CLI::Option* add_formats(CLI::App& command, std::string& format, std::string& table, bool sqlite);

struct Chosen {
  const notulen::Format* format = nullptr;  // null: JSON
  std::optional<std::string> error;
};
Chosen choose_format(const std::string& format, const std::string& table);

// How texts are read: `--encoding` of `files`, `--vocabulary`, the options of limit_table.
void add_reading(CLI::App& command, Shared shared, const std::string& files = "the files");

// Adds `convert` and `stream`. The function runs the one that was called (nothing when it was another); it takes a
// function that gives the words.
using Words = std::function<std::optional<notulen::Vocabulary>()>;
std::function<std::optional<int>(const Words&)> add_commands(CLI::App& app, Shared shared);

}  // namespace convert
