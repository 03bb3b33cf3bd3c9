#pragma once
// `notulen review`: a page to look at what was read of files, and to put it right.

#include <functional>
#include <optional>

#include "convert/commands.hpp"

namespace review {

// Adds the subcommand. The function runs it (nothing when another was called); it takes a function that gives the words.
std::function<std::optional<int>(const convert::Words&)> add_command(CLI::App& app, convert::Shared shared);

}  // namespace review
