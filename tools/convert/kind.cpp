#include "convert/kind.hpp"

#include <algorithm>
#include <array>
#include <cctype>

namespace convert {
namespace {

using std::string_view;

constexpr std::size_t head = 4096;  // bytes in which the beginning of a file tells what it is

// The ending of a name, lower case, without its dot.
std::string ending(const std::string& name) {
  const std::size_t slash = name.rfind('/'), dot = name.rfind('.');
  if (dot == std::string::npos || (slash != std::string::npos && dot < slash)) return {};
  std::string out = name.substr(dot + 1);
  std::transform(out.begin(), out.end(), out.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return out;
}

bool one_of(string_view word, std::initializer_list<string_view> words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

bool has(string_view bytes, string_view part) { return bytes.find(part) != string_view::npos; }

// No bytes that text of any encoding we read has none of.
bool looks_like_text(string_view bytes) {
  const string_view first = bytes.substr(0, head);
  if (first.starts_with("\xff\xfe") || first.starts_with("\xfe\xff")) return true;
  return std::none_of(first.begin(), first.end(), [](unsigned char c) { return c < 9 || (c > 13 && c < 32 && c != 26 && c != 27); });
}

bool begins_html(string_view bytes) {
  std::string first(bytes.substr(0, head));
  std::transform(first.begin(), first.end(), first.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  string_view rest = first;
  if (rest.starts_with("\xef\xbb\xbf")) rest.remove_prefix(3);
  rest.remove_prefix(std::min(rest.find_first_not_of(" \t\r\n"), rest.size()));
  if (rest.starts_with("<!doctype html") || rest.starts_with("<html")) return true;
  return (rest.starts_with("<?xml") || rest.starts_with("<!--")) && has(rest, "<html");
}

// A zip of an office suite. The name of a part stands as it is in the zip's list of names.
Kind of_zip(string_view bytes) {
  if (has(bytes.substr(0, head), "mimetypeapplication/vnd.oasis.opendocument.text")) return Kind::odt;
  return has(bytes, "word/document") && has(bytes, "[Content_Types].xml") ? Kind::docx : Kind::unknown;
}

// An OLE file is a Word document when its directory names the stream of one (in UTF-16).
Kind of_ole(string_view bytes) {
  constexpr string_view stream("W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0", 24);
  return has(bytes, stream) ? Kind::doc : Kind::unknown;
}

}  // namespace

Kind kind_of(string_view bytes, const std::string& name, bool named) {
  if (bytes.starts_with("%PDF-") || (ending(name) == "pdf" && has(bytes.substr(0, 1024), "%PDF-"))) return Kind::pdf;
  if (bytes.starts_with("PK\x03\x04")) return of_zip(bytes);
  if (bytes.starts_with("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")) return of_ole(bytes);
  if (bytes.starts_with("{\\rtf")) return Kind::rtf;
  const std::string end = ending(name);
  if (begins_html(bytes) || (one_of(end, {"html", "htm", "xhtml"}) && looks_like_text(bytes))) return Kind::html;
  if (one_of(end, {"txt", "text", "md", "markdown", "org", "rst", "adoc", "asciidoc"})) return Kind::text;
  if (!looks_like_text(bytes)) return Kind::unknown;
  // Old archives have names without an ending, or with the word processor's own for plain text.
  return named || one_of(end, {"", "asc", "doc", "wiki"}) ? Kind::text : Kind::unknown;
}

string_view media_type(Kind kind) {
  constexpr std::array<string_view, 8> types{
      "text/plain",      "text/html",       "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      "application/vnd.oasis.opendocument.text", "application/rtf", "application/pdf", "application/msword", "application/octet-stream"};
  return types[static_cast<std::size_t>(kind)];
}

}  // namespace convert
