#include "read/label.hpp"

#include <algorithm>

#include "bytes.hpp"
#include "grammar/label.hpp"
#include "read/label_kinds.hpp"
#include "read/person.hpp"
#include "read/phrase.hpp"

namespace notulen {
namespace {

namespace g = grammar::label;

template <typename Rule>
struct action {};

struct Found {
  const char* text = nullptr;  // where offsets count from
  Label label;
  std::size_t words_end = 0, qualifier_begin = 0, qualifier_end = 0;
  bool noticed = false;  // `(m.k.)` stands for the colon
  bool asked = false;    // … or a question mark
};

template <>
struct action<g::words> {
  template <typename Input>
  static void apply(const Input& in, const Ahead& words, Found& found) {
    found.label.kind = words.matched();
    found.label.begin = static_cast<std::size_t>(in.begin() - found.text);
    found.words_end = found.qualifier_begin = found.qualifier_end = found.label.begin + in.size();
  }
};
template <>
struct action<g::gloss> {
  template <typename Input>
  static void apply(const Input& in, const Vocabulary&, Found& found) {
    found.qualifier_begin = found.qualifier_end = static_cast<std::size_t>(in.end() - found.text);
  }
};
template <>
struct action<g::qualifier> {
  template <typename Input>
  static void apply(const Input& in, const Vocabulary&, Found& found) {
    found.qualifier_end = static_cast<std::size_t>(in.end() - found.text);
  }
};
template <>
struct action<g::noticed_end> {
  template <typename Input>
  static void apply(const Input& in, const Vocabulary&, Found& found) {
    found.qualifier_end = static_cast<std::size_t>(in.end() - found.text);
    found.noticed = true;
  }
};
template <>
struct action<g::colon> {
  static void apply0(const Vocabulary&, Found& found) { found.label.colon = true; }
};
template <>
struct action<g::stroke> : action<g::colon> {};
template <>
struct action<g::before_aside> {
  static void apply0(const Vocabulary&, Found& found) { found.qualifier_end = found.qualifier_begin; }
};
template <>
struct action<g::before_name> : action<g::before_aside> {};
template <>
struct action<g::asked> {
  static void apply0(const Vocabulary&, Found& found) { found.label.colon = found.asked = true; }
};
template <>
struct action<g::gap> {
  static void apply0(const Vocabulary&, Found& found) { found.qualifier_end = found.qualifier_begin; }
};

// The notice that any words of the label speak of.
std::optional<bool> notice_in(std::string_view text, const Vocabulary& words) {
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (!word_boundary(text, at)) continue;
    if (const auto match = words.longest("notice", text.substr(at))) {
      if (match->value == "yes") return true;
      if (match->value == "no") return false;
      at += match->length;  // said, but with a doubt: no value
    }
  }
  return std::nullopt;
}

// `thematische werkgroep 2`: what met, or its number.
bool titled(std::string_view qualifier, const Vocabulary& words) {
  return first_in<"0123456789">(qualifier) != std::string_view::npos || words.first("meeting_word", qualifier) || words.first("body", qualifier);
}

std::string trimmed(std::string_view s) {
  const auto first = first_not_in<" \t*_-–(">(s);
  if (first == std::string_view::npos) return {};
  return std::string(s.substr(first, last_not_in<" \t*_">(s) - first + 1));
}

}  // namespace

std::optional<Label> read_label(std::string_view text, const Vocabulary& vocabulary) {
  // Most texts begin with no word of a label: g::before and g::words, told without reading them.
  static constexpr vocabulary::TableSet labels = [] {
    vocabulary::TableSet out;
    out.add("label");
    return out;
  }();
  const std::size_t first = first_not_in<" \t*_#>|/~:">(text);
  if (first == std::string_view::npos) return std::nullopt;
  Ahead words(vocabulary);
  const bool pictogram = text[first] == '\xF0' || text[first] == '\xE2';
  if (!pictogram && !words.may_match<labels>(text.substr(first))) return std::nullopt;
  reading::Input in(text.data(), text.data() + text.size(), "");
  Found found;
  found.text = text.data();
  if (!reading::parse<g::labelled, action>(in, words, found)) return std::nullopt;
  Label& label = found.label;
  if (found.asked && !(text[label.begin] == 'W' || text[label.begin] == 'w')) return std::nullopt;  // `Besluit? Nee`, but `Wie waren er? A`
  // `vier leden der Kamer, te weten: A`: only lists of persons go on so.
  const bool persons = list_label(label.kind) || label.kind == "excused" || label.kind == "unexcused" || label.kind == "officers";
  if (label.colon && found.qualifier_end > found.words_end && text[found.words_end] == ',' && !persons) return std::nullopt;
  // `Aanwezig zijn; A, B`, but `van 't Hof; A`: only behind a list's words does a semicolon serve for the colon.
  if (label.colon && found.qualifier_end > found.words_end && !persons) {
    const std::size_t mark = first_in<":;">(text, found.qualifier_end);
    if (mark != std::string_view::npos && text[mark] == ';') return std::nullopt;
  }
  label.end = static_cast<std::size_t>(in.current() - text.data());
  // `Afwezig met kennisgeving de heer Bos; zonder kennisgeving de heer Mol`: what a semicolon ends is a list, no qualifier.
  if (label.colon && persons && found.qualifier_end > found.words_end) {
    const std::string_view said = text.substr(found.words_end, found.qualifier_end - found.words_end);
    const std::size_t mark = first_in<":;">(text, found.qualifier_end);
    if (mark != std::string_view::npos && text[mark] == ';' && fold_case(said) != said) {
      label.colon = false;
      label.end = std::min(first_not_in<" \t">(text, found.words_end), text.size());
    }
  }
  if (!label.colon && !found.noticed) found.qualifier_end = found.qualifier_begin;
  label.words_end = found.words_end;
  label.qualifier = trimmed(text.substr(found.qualifier_begin, found.qualifier_end - found.qualifier_begin));
  if (label.qualifier.find_first_not_of('.') == std::string::npos) label.qualifier.clear();  // `Plaats ....... :`
  // `Verslag werkgroep 2: Vrijwilligers` is a title; `Verslag en actielijst: Jan Bos` names who wrote it.
  if (label.kind == "secretary" && label.colon && !label.qualifier.empty() && label.end < text.size() && vocabulary.contains("genre_label", text.substr(label.begin, label.words_end - label.begin)) && titled(label.qualifier, vocabulary)) {
    const std::string_view value = text.substr(label.end, first_in<",;(">(text, label.end) - label.end);
    const NameParts parts = name_parts(value, false, vocabulary);
    if (!read_honorifics(value, vocabulary).value && !(parts.family_name && (parts.given_name || parts.initials)) && !vocabulary.contains("given_name", value)) return std::nullopt;
  }
  if (label.kind == "skip" && vocabulary.first("there", label.qualifier)) return std::nullopt;  // `Van het bestuur zijn aanwezig: A`
  if (label.kind == "excused") {
    label.kind = "absent";
    label.notice = true;
  } else if (label.kind == "unexcused") {
    label.kind = "absent";
    label.notice = false;
  }
  if (label.kind == "absent" && !label.qualifier.empty()) {
    if (const auto notice = notice_in(label.qualifier, vocabulary)) label.notice = notice;
  }
  return label;
}

std::size_t label_end(const Label& label, std::string_view text) {
  const std::string_view rest = text.substr(std::min(label.end, text.size()));
  if (label.colon || !list_label(label.kind) || rest.size() < 4 || rest[0] != '(' || rest.find(')') + 1 != rest.size()) return label.end;
  return std::any_of(rest.begin(), rest.end(), [](char c) { return c >= 'A' && c <= 'Z'; }) ? label.end : text.size();
}

}  // namespace notulen
