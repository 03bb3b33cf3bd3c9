#include "convert/converters.hpp"

#include <algorithm>

namespace convert {
namespace {

struct Way {
  const char* program;
  const char* option;  // named beside the program; empty: nothing to tell
  std::vector<std::string> arguments;
};

// The ways to read a kind, and the Debian package to name when the first program is missing.
struct Ways {
  std::vector<Way> ways;
  bool all = false;  // every way is a reading; else the first whose program is there
  const char* package = "";
  bool spacing = false;  // a paragraph a line is a reading too
  double margin = 0;     // as in Readings
};

// What pandoc's filter puts where a paragraph is empty: a character for private use, that no text has.
constexpr std::string_view empty_paragraph = "\uE0F1";
constexpr std::string_view filter = R"(function Para(p) if #p.content == 0 then return pandoc.Para{pandoc.Str "\u{E0F1}"} end end)";

// Markdown keeps what tells headings, lists and tables.
Way pandoc(const char* from) {
  return {"pandoc", "", {"-f", from, "-t", "gfm", "--wrap=none", "--sandbox", "--lua-filter={1}", "{}"}};
}

Ways ways_of(Kind kind) {
  switch (kind) {
    case Kind::html: return {{pandoc("html-native_divs-native_spans")}, false, "pandoc"};
    case Kind::docx: return {{pandoc("docx+empty_paragraphs")}, false, "pandoc", true};
    case Kind::odt: return {{pandoc("odt")}, false, "pandoc", true};
    case Kind::rtf: return {{pandoc("rtf")}, false, "pandoc", true};
    case Kind::pdf:
      return {{{"pdftotext", "-layout", {"-layout", "-enc", "UTF-8", "{}", "-"}}, {"pdftotext", "", {"-enc", "UTF-8", "{}", "-"}}}, true, "poppler-utils", false,
              0.05};  // with the layout kept is right more often, and small differences are chance
    case Kind::doc:
      return {{{"antiword", "", {"-m", "UTF-8.txt", "-w", "0", "{}"}}, {"catdoc", "", {"-d", "utf-8", "-w", "{}"}}}, true, "antiword or catdoc", false,
              0.05};  // antiword keeps columns, and adds numbers to headings where their style has them
    case Kind::text:
    case Kind::unknown: break;
  }
  return {};
}

// `22.12.0` of what a program prints of itself.
std::string version_in(const std::string& text) {
  for (std::size_t at = 0; (at = text.find_first_of("0123456789", at)) != std::string::npos;) {
    const std::size_t end = std::min(text.find_first_not_of("0123456789.", at), text.size());
    const std::string number = text.substr(at, end - at);
    if (number.find('.') != std::string::npos) return number.substr(0, number.find_last_not_of('.') + 1);
    at = end;
  }
  return {};
}

// The two ways to take a text of pandoc's, which sets all paragraphs apart by a blank line: as it is, and a paragraph a
// line with a blank line for an empty one only. Where people end every line with the Enter key, the second is what they
// saw; a better outline tells.
struct Spacing {
  std::string loose, tight;
};

Spacing spacing_of(const std::string& text) {
  Spacing out;
  bool blank_before = false;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    std::string line = text.substr(at, end - at);
    at = end + 1;
    const bool marker = line.find(empty_paragraph) != std::string::npos;
    const bool blank = marker || line.find_first_not_of(" \t") == std::string::npos;
    if (marker) line.clear();
    if (!blank || !blank_before) out.loose += line + "\n";
    blank_before = blank;
    if (marker || !blank) out.tight += line + "\n";
  }
  return out;
}

}  // namespace

Converters::Program Converters::program(const std::string& name) {
  const std::lock_guard lock(mutex_);
  if (const auto known = programs_.find(name); known != programs_.end()) return known->second;
  Program found{find_program(name), ""};
  if (!found.path.empty()) {
    // Each tells it in its own way; antiword when called without a file, with exit code 1.
    const char* ask = name == "pandoc" ? "--version" : name == "pdftotext" ? "-v" : name == "catdoc" ? "-V" : "-h";
    const Ran ran = run_program({found.path, ask}, "", limits_, stop_);
    found.version = version_in(ran.out + "\n" + ran.err);
  }
  return programs_[name] = found;
}

Readings Converters::convert(Kind kind, std::string_view bytes) {
  Readings out;
  const Ways ways = ways_of(kind);
  out.margin = ways.margin;
  std::string trouble;
  for (const Way& way : ways.ways) {
    const Program found = program(way.program);
    if (found.path.empty()) continue;
    std::vector<std::string> command{found.path};
    command.insert(command.end(), way.arguments.begin(), way.arguments.end());
    Ran ran = run_program(command, bytes, limits_, stop_, filter);
    if (ran.error) {
      if (trouble.empty()) trouble = std::string(way.program) + ": " + *ran.error;
      continue;
    }
    const std::string name = way.option[0] == '\0' ? way.program : std::string(way.program) + " " + way.option;
    if (ways.spacing) {
      Spacing spacing = spacing_of(ran.out);
      out.readings.push_back({std::move(spacing.loose), name, found.version});
      out.readings.push_back({std::move(spacing.tight), name + " (a paragraph a line)", found.version});
    } else {
      out.readings.push_back({std::move(ran.out), name, found.version});
    }
    if (!ways.all) break;
  }
  if (!out.readings.empty()) return out;
  out.error = !trouble.empty() ? trouble : std::string("needs ") + ways.ways.front().program + ", which is not here (Debian package " + ways.package + ")";
  return out;
}

}  // namespace convert
