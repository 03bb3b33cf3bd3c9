#pragma once
// `notulen review`: a page to look at what was read of files, and to put it right.

#include <functional>
#include <optional>
#include <string>

#include "limits.hpp"
#include "vocabulary.hpp"

namespace CLI {
class App;
}

namespace review {

using Words = std::function<std::optional<notulen::Vocabulary>()>;

// Adds the subcommand. The function runs it (nothing when another was called); it takes a function that gives the words.
std::function<std::optional<int>(const Words&)> add_command(CLI::App& app, std::string& encoding, std::string& vocabulary, notulen::Limits& limits);

}  // namespace review
