#include "messages.hpp"

#include <CLI/CLI.hpp>
#include <cstdlib>
#include <optional>
#include <unordered_map>
#include <vector>

#include "messages_nl.hpp"

namespace {

struct Template {
  std::vector<std::string_view> pieces;  // between the places, the first and last may be empty
  std::string_view dutch;
};

struct Table {
  std::unordered_map<std::string_view, std::string_view> whole;
  std::vector<Template> templates;  // in the order of the file: the first that fits counts
};

std::vector<std::string_view> split(std::string_view text) {
  std::vector<std::string_view> out;
  for (std::size_t at = 0;;) {
    const std::size_t end = text.find("{}", at);
    out.push_back(text.substr(at, end == std::string_view::npos ? end : end - at));
    if (end == std::string_view::npos) return out;
    at = end + 2;
  }
}

const Table& table() {
  static const Table all = [] {
    Table out;
    const std::string_view file = messages_nl;
    for (std::size_t at = 0; at < file.size();) {
      const std::size_t end = std::min(file.find('\n', at), file.size());
      const std::string_view line = file.substr(at, end - at);
      at = end + 1;
      const std::size_t equals = line.find(" = ");
      if (line.starts_with('#') || equals == std::string_view::npos) continue;
      const std::string_view english = line.substr(0, equals), dutch = line.substr(equals + 3);
      if (english.find("{}") == std::string_view::npos) out.whole.emplace(english, dutch);
      else out.templates.push_back({split(english), dutch});
    }
    return out;
  }();
  return all;
}

// What stands in the places of the template when the text is of its form.
std::optional<std::vector<std::string_view>> places(const Template& form, std::string_view text) {
  if (!text.starts_with(form.pieces.front())) return std::nullopt;
  std::vector<std::string_view> out;
  std::size_t at = form.pieces.front().size();
  for (std::size_t i = 1; i < form.pieces.size(); ++i) {
    const std::string_view piece = form.pieces[i];
    const bool last = i + 1 == form.pieces.size();
    const std::size_t end = last ? (text.size() >= at + piece.size() && text.ends_with(piece) ? text.size() - piece.size() : std::string_view::npos)
                                 : text.find(piece, at);
    if (end == std::string_view::npos || end < at || (!last && piece.empty())) return std::nullopt;
    out.push_back(text.substr(at, end - at));
    at = end + piece.size();
  }
  return out;
}

std::string translated(std::string_view english, int depth) {
  const auto whole = table().whole.find(english);
  if (whole != table().whole.end()) return std::string(whole->second);
  for (const Template& form : table().templates) {
    if (depth == 0) break;
    const auto parts = places(form, english);
    if (!parts) continue;
    const std::vector<std::string_view> dutch = split(form.dutch);
    std::string out(dutch.front());
    for (std::size_t i = 1; i < dutch.size(); ++i) out += translated((*parts)[i - 1], depth - 1) + std::string(dutch[i]);
    return out;
  }
  return std::string(english);
}

}  // namespace

bool dutch() {
  for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
    const char* const value = std::getenv(name);
    if (value == nullptr || *value == '\0') continue;
    const std::string_view language = value;
    return language.starts_with("nl") && (language.size() == 2 || language[2] == '_' || language[2] == '.' || language[2] == '@');
  }
  return false;
}

std::string in_dutch(std::string_view english) { return translated(english, 3); }

std::string told(std::string_view english) { return dutch() ? in_dutch(english) : std::string(english); }

void translate(CLI::App& app) {
  if (!dutch()) return;
  app.description(told(app.get_description()));
  app.footer(told(app.get_footer()));
  for (const char* label : {"Usage", "Options", "Positionals", "Subcommands", "OPTIONS", "SUBCOMMAND", "REQUIRED", "Excludes", "TEXT"}) app.get_formatter()->label(label, told(label));
  for (CLI::Option* option : app.get_options()) {
    option->description(told(option->get_description()));
    option->group(told(option->get_group()));
  }
  for (CLI::App* sub : app.get_subcommands([](CLI::App*) { return true; })) translate(*sub);
}
