#pragma once
// What the program says to people, in Dutch where their system speaks it and in English otherwise. JSON, reports and
// whatever else programs read stay as they are. `messages.nl.txt` has the Dutch.

#include <string>
#include <string_view>

namespace CLI {
class App;
}

// Whether the first of LC_ALL, LC_MESSAGES and LANG that says anything says Dutch. The locale need not be there.
bool dutch();

// The message in the language of the user; as it is where the table has none.
std::string told(std::string_view english);

// The message in Dutch, whoever the user is; as it is where the table has none.
std::string in_dutch(std::string_view english);

// Descriptions and headings of the help.
void translate(CLI::App& app);
