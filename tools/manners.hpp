#pragma once
// The manual page and the completions of shells, made of the same options as --help.

#include <optional>
#include <string>
#include <string_view>

namespace CLI {
class App;
}

// Adds the hidden subcommands `man` and `completion SHELL`, of which the build makes what is installed.
void add_manners(CLI::App& app);

// Prints what was asked for; nothing when neither was.
std::optional<int> run_manners(const CLI::App& app);
