#include "manners.hpp"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <vector>

#include "files.hpp"
#include "messages.hpp"
#include "notulen.hpp"

namespace {

struct Option {
  std::string name, letter;  // without dashes; either may be empty
  std::string about, value;  // value: what it takes (`FILE`); empty for a flag
  std::vector<std::string> choices;
  bool file = false;         // takes a file or folder
};

struct Command {
  std::string name, about;   // name: empty for the program itself
  std::vector<Option> options;
  std::vector<std::string> operands;
};

bool is_file(const std::string& value) {
  constexpr std::string_view files[] = {"FILE", "DIR", "TABLES", "PATH", "FILE:LINE"};
  return std::find(std::begin(files), std::end(files), value) != std::end(files);
}

// `NAME:{json,csv}`: what the option takes, and which words that may be.
void read_type(const std::string& type, Option& option) {
  option.value = type.substr(0, type.find_first_of(":= "));
  const std::size_t open = type.find('{'), close = type.find('}');
  if (open == std::string::npos || close == std::string::npos) return;
  option.choices = CLI::detail::split(type.substr(open + 1, close - open - 1), ',');
}

Command read_command(const CLI::App& app, const std::string& name) {
  Command out{name, app.get_description(), {}, {}};
  for (const CLI::Option* option : app.get_options()) {
    if (option->get_positional()) {
      out.operands.push_back(option->get_single_name());
      continue;
    }
    Option told;
    if (!option->get_lnames().empty()) told.name = option->get_lnames().front();
    if (!option->get_snames().empty()) told.letter = option->get_snames().front();
    told.about = option->get_description();
    if (option->get_items_expected_max() > 0) read_type(option->get_type_name(), told);
    told.file = is_file(told.value);
    out.options.push_back(std::move(told));
  }
  return out;
}

// The program first, then its subcommands, hidden ones left out.
std::vector<Command> commands_of(const CLI::App& app) {
  std::vector<Command> out{read_command(app, "")};
  for (const CLI::App* sub : app.get_subcommands([](const CLI::App* one) { return !one->get_group().empty(); })) out.push_back(read_command(*sub, sub->get_name()));
  return out;
}

std::string replaced(std::string text, std::string_view what, std::string_view with) {
  for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size())) text.replace(at, what.size(), with);
  return text;
}

std::string joined(const std::vector<std::string>& words, const char* between = " ") {
  std::string out;
  for (const std::string& word : words) out += (out.empty() ? "" : between) + word;
  return out;
}

// In the language of manual pages a backslash, a dash and what begins a line mean something.
std::string roff(const std::string& text) {
  std::string out = replaced(replaced(replaced(text, "\\", "\\e"), "-", "\\-"), "…", "...");
  if (!out.empty() && (out[0] == '.' || out[0] == '\'')) out.insert(0, "\\&");
  return out;
}

void add_roff(std::string& out, const std::vector<Option>& options) {
  for (const Option& option : options) {
    std::vector<std::string> names;
    if (!option.letter.empty()) names.push_back("\\fB\\-" + roff(option.letter) + "\\fR");
    if (!option.name.empty()) names.push_back("\\fB" + roff("--" + option.name) + "\\fR");
    out += ".TP\n" + joined(names, ", ") + (option.value.empty() ? "" : " \\fI" + roff(option.value) + "\\fR") + "\n" + roff(option.about) +
           (option.choices.empty() ? "" : ": " + roff(joined(option.choices, ", "))) + ".\n";
  }
}

std::string man_page(const CLI::App& app) {
  const auto heading = [](std::string_view name) { return ".SH " + told(name) + "\n"; };
  const std::vector<Command> commands = commands_of(app);
  std::string out = ".TH NOTULEN 1 \"\" \"notulen " + roff(std::string(notulen::version())) + "\" \"" + told("User Commands") + "\"\n" + heading("NAME") + "notulen \\- " + told("Dutch minutes as data") + "\n" + heading("SYNOPSIS");
  for (const Command& command : commands) {
    out += (&command == &commands.front() ? "" : std::string(".br\n")) + "\\fBnotulen\\fR" + (command.name.empty() ? "" : " \\fB" + command.name + "\\fR") + " [\\fI" + told("OPTION") + "\\fR...]";
    for (const std::string& operand : command.operands) out += " \\fI" + roff(operand) + "\\fR" + (operand == "FILE:LINE" ? "" : "...");
    out += "\n";
  }
  out += heading("DESCRIPTION") + roff(commands.front().about) + "\n" + heading("OPTIONS");
  add_roff(out, commands.front().options);
  out += heading("COMMANDS");
  for (const Command& command : commands) {
    if (command.name.empty()) continue;
    out += ".SS " + command.name + "\n" + roff(command.about) + ".\n";
    add_roff(out, command.options);
  }
  return out + heading("EXIT STATUS") + roff(told("0 fine, 1 a file could not be read or converted, 2 wrong usage, 128 and the number of a signal that ended it.")) + "\n";
}

std::vector<std::string> flags(const Command& command) {
  std::vector<std::string> out;
  for (const Option& option : command.options) out.push_back(option.name.empty() ? "-" + option.letter : "--" + option.name);
  return out;
}

std::vector<std::string> subcommands(const std::vector<Command>& commands) {
  std::vector<std::string> out;
  for (const Command& command : commands)
    if (!command.name.empty()) out.push_back(command.name);
  return out;
}

std::string bash(const std::vector<Command>& commands) {
  const std::string names = joined(subcommands(commands), "|");
  std::string out =
      "# bash completion for notulen\n_notulen() {\n"
      "  local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]} command= word\n"
      "  for word in \"${COMP_WORDS[@]:1:COMP_CWORD-1}\"; do\n    case $word in " + names + ") command=$word; break ;; esac\n  done\n"
      "  case $command:$previous in\n";
  for (const Command& command : commands)
    for (const Option& option : command.options) {
      if (option.value.empty() || option.file) continue;  // files are what is completed unless told otherwise
      out += "    " + command.name + ":--" + option.name + ") " +
             (option.choices.empty() ? "return" : "COMPREPLY=($(compgen -W '" + joined(option.choices) + "' -- \"$current\")); return") + " ;;\n";
    }
  out += "  esac\n  case $command:$current in\n";
  for (const Command& command : commands) out += "    " + command.name + ":-*) COMPREPLY=($(compgen -W '" + joined(flags(command)) + "' -- \"$current\")) ;;\n";
  return out + "    :*) COMPREPLY=($(compgen -W '" + joined(subcommands(commands)) + "' -- \"$current\")) ;;\n  esac\n}\ncomplete -o default -F _notulen notulen\n";
}

// A description between [ ] and quotes.
std::string zsh_text(const std::string& text) {
  std::string out;
  for (const char c : text) {
    if (c == '\'') out += "'\\''";
    else if (c == '[' || c == ']' || c == ':') out += std::string("\\") + c;
    else out += c;
  }
  return out;
}

std::string zsh(const std::vector<Command>& commands) {
  std::string out = "#compdef notulen\n\n_notulen() {\n  local command=${words[(r)(" + joined(subcommands(commands), "|") + ")]}\n  case $command in\n";
  for (std::size_t i = commands.size(); i-- > 0;) {  // the program itself last: it is what remains
    const Command& command = commands[i];
    out += "    " + (command.name.empty() ? std::string("*") : command.name) + ")\n      _arguments";
    for (const Option& option : command.options) {
      const std::string value = option.value.empty() ? "" : ":" + zsh_text(option.value) + ":" + (option.file ? "_files" : option.choices.empty() ? " " : "(" + joined(option.choices) + ")");
      out += " \\\n        '" + (option.name.empty() ? "-" + option.letter : "--" + option.name) + "[" + zsh_text(option.about) + "]" + value + "'";
    }
    if (command.name.empty()) {
      out += " \\\n        '1:command or file:_notulen_first' '*:file:_files' ;;\n";
    } else {
      out += std::string(" \\\n        '1: :(") + command.name + ")'" + (command.operands.empty() ? "" : " '*:file:_files'") + " ;;\n";
    }
  }
  out += "  esac\n}\n\n_notulen_first() {\n  local -a commands=(";
  for (const Command& command : commands)
    if (!command.name.empty()) out += "\n    '" + command.name + ":" + zsh_text(command.about) + "'";
  return out + ")\n  _describe command commands\n  _files\n}\n\n_notulen \"$@\"\n";
}

std::string fish(const std::vector<Command>& commands) {
  const auto quoted = [](const std::string& text) { return "'" + replaced(replaced(text, "\\", "\\\\"), "'", "\\'") + "'"; };
  const std::string names = joined(subcommands(commands));
  std::string out = "# fish completion for notulen\n";
  for (const Command& command : commands) {
    const std::string when = command.name.empty() ? "'not __fish_seen_subcommand_from " + names + "'" : "'__fish_seen_subcommand_from " + command.name + "'";
    if (!command.name.empty()) out += "complete -c notulen -n __fish_use_subcommand -a " + command.name + " -d " + quoted(command.about) + "\n";
    for (const Option& option : command.options) {
      out += "complete -c notulen -n " + when;
      if (!option.letter.empty()) out += " -s " + option.letter;
      if (!option.name.empty()) out += " -l " + option.name;
      if (!option.value.empty()) out += option.file ? " -r -F" : " -x";
      if (!option.choices.empty()) out += " -a " + quoted(joined(option.choices));
      out += " -d " + quoted(option.about) + "\n";
    }
  }
  return out;
}

}  // namespace

void add_manners(CLI::App& app) {
  app.add_subcommand("man", "Print the manual page")->group("");
  CLI::App* const completion = app.add_subcommand("completion", "Print the completion of a shell")->group("");
  completion->add_option("SHELL", "Which shell")->required()->check(CLI::IsMember({"bash", "zsh", "fish"}));
}

std::optional<int> run_manners(const CLI::App& app) {
  if (app.got_subcommand("man")) {
    write_out(man_page(app));
    return 0;
  }
  if (!app.got_subcommand("completion")) return std::nullopt;
  const std::string shell = app.get_subcommand("completion")->get_option("SHELL")->as<std::string>();
  const std::vector<Command> commands = commands_of(app);
  write_out(shell == "bash" ? bash(commands) : shell == "zsh" ? zsh(commands) : fish(commands));
  return 0;
}
