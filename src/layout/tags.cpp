#include "layout/tags.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "letters.hpp"

namespace notulen::layout {
namespace {

using namespace std::string_view_literals;

constexpr std::array block_names{
    "article"sv, "aside"sv, "blockquote"sv, "body"sv, "caption"sv, "center"sv, "col"sv, "colgroup"sv, "dd"sv, "details"sv, "div"sv, "dl"sv,
    "dt"sv, "figcaption"sv, "figure"sv, "footer"sv, "form"sv, "h1"sv, "h2"sv, "h3"sv, "h4"sv, "h5"sv, "h6"sv, "head"sv, "header"sv, "hr"sv,
    "html"sv, "li"sv, "main"sv, "nav"sv, "ol"sv, "p"sv, "pre"sv, "script"sv, "section"sv, "style"sv, "summary"sv,
    "table"sv, "tbody"sv, "td"sv, "tfoot"sv, "th"sv, "thead"sv, "title"sv, "tr"sv, "ul"sv};
constexpr std::array inline_names{"a"sv, "abbr"sv, "b"sv, "big"sv, "br"sv, "code"sv, "del"sv, "em"sv, "font"sv, "i"sv, "img"sv, "ins"sv, "kbd"sv, "link"sv, "mark"sv, "meta"sv, "o:p"sv, "s"sv, "small"sv, "span"sv, "strike"sv, "strong"sv, "sub"sv, "sup"sv, "tt"sv, "u"sv};

}  // namespace

bool is_block(std::string_view name) {
  return std::find(block_names.begin(), block_names.end(), name) != block_names.end();
}

bool read_tag(std::string_view text, std::size_t at, Tag& tag) {
  if (at >= text.size() || text[at] != '<') return false;
  const std::string_view ahead = text.substr(at, 400);  // no tag is longer
  if (ahead.starts_with("<!--")) {
    const std::size_t close = ahead.find("-->");
    tag = {"!--", false, close == std::string_view::npos ? 0 : close + 3};
    return tag.length > 0;
  }
  if (ahead.starts_with("<!DOCTYPE") || ahead.starts_with("<!doctype")) {
    tag = {"!doctype", false, ahead.find('>') + 1};
    return tag.length > 0;
  }
  const std::size_t end = ahead.find('>');
  if (end == std::string_view::npos) return false;
  tag.closing = ahead[1] == '/';
  tag.name.clear();
  for (std::size_t p = tag.closing ? 2 : 1; p < end && (alnum(ahead[p]) || ahead[p] == ':'); ++p) tag.name += upper(ahead[p]) ? static_cast<char>(ahead[p] + 32) : ahead[p];
  tag.length = end + 1;
  return is_block(tag.name) || std::find(inline_names.begin(), inline_names.end(), tag.name) != inline_names.end();
}

}  // namespace notulen::layout
