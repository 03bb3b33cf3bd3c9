#pragma once
// Files and streams as the program needs them: whole, and with an error in plain words.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

struct FileBytes {
  std::string bytes;
  std::optional<std::string> error;
};

// The bytes of a file, pipe or, for `-`, of standard input.
FileBytes read_file(const std::string& name);

// The files named, and those of minutes in the folders named (*.txt, *.text, *.md, *.org, at any depth), sorted.
std::vector<std::string> text_files(const std::vector<std::string>& places);

// What stands behind the last slash.
std::string base_name(const std::string& path);

// Writes to standard output. A closed pipe ends the program quietly, a full disk with a message.
void write_out(std::string_view text);

// One line on standard error: `notulen: FILE: what is wrong`.
void complain(std::string_view file, std::string_view what);
