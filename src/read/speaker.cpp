#include "read/speaker.hpp"

#include "bytes.hpp"
#include "grammar/speaker.hpp"
#include "read/person.hpp"
#include "read/phrase.hpp"

namespace notulen {
namespace {

namespace g = grammar::speaker;

struct Found {
  const char* text = nullptr;
  Span name, office;
  bool honorific = false, bracket = false;
};

template <typename Rule>
struct action {};

template <Span Found::*Which>
struct store {
  template <typename Input>
  static void apply(const Input& in, const Vocabulary&, Found& found) {
    found.*Which = {static_cast<std::size_t>(in.begin() - found.text), static_cast<std::size_t>(in.end() - found.text)};
  }
};
template <> struct action<g::name> : store<&Found::name> {};
template <> struct action<g::stop_name> : store<&Found::name> {};
template <> struct action<g::titling> : store<&Found::office> {};
template <> struct action<g::alone> : store<&Found::office> {};
template <>
struct action<g::honorific> {
  static void apply0(const Vocabulary&, Found& found) { found.honorific = true; }
};
template <>
struct action<g::bracket> {
  static void apply0(const Vocabulary&, Found& found) { found.bracket = true; }
};

constexpr std::size_t longest_nickname = 40;  // bytes
constexpr std::size_t searched = 1000;  // bytes; what is longer is not looked through before it is read

template <typename Rule>
std::optional<Speaker> reads(std::string_view text, const Vocabulary& words) {
  Ahead ahead(words);
  if (!reading::may_start<Rule>(text, ahead)) return std::nullopt;
  reading::Input in(text.data(), text.data() + text.size(), "");
  Found found;
  found.text = text.data();
  if (!reading::parse<Rule, action>(in, ahead, found)) return std::nullopt;
  Speaker speaker;
  speaker.text = static_cast<std::size_t>(in.current() - text.data());
  const bool named = found.name.end > 0 && found.name.begin >= found.office.end;
  speaker.name = named ? found.name : found.office;
  speaker.titled = named && (found.honorific || found.office.end > 0);
  speaker.office = !named;
  speaker.bracket = found.bracket;
  return speaker;
}

// `m3rel: wie heeft de sleutel?`
std::optional<Speaker> nickname_turn(std::string_view text, const Vocabulary& words) {
  const std::size_t colon = text.substr(0, longest_nickname).find(": ");
  if (colon == std::string_view::npos || !words.names(text.substr(0, colon))) return std::nullopt;
  Speaker speaker;
  speaker.name = {0, colon};
  speaker.text = std::min(text.find_first_not_of(' ', colon + 1), text.size());
  return speaker;
}

}  // namespace

std::optional<Speaker> read_any_speaker(std::string_view text, const Vocabulary& words) {
  // What every turn has is looked for first, as fast as can be.
  if (text.size() <= searched && first_in<":;">(text) == std::string_view::npos) return std::nullopt;
  auto speaker = reads<g::turn>(text, words);
  if (!speaker) speaker = nickname_turn(text, words);
  if (!speaker || speaker->text >= text.size()) return std::nullopt;
  // `Arjan: 27` counts votes, `Mevrouw Bos (VVD): 140.` answers.
  if (!(speaker->titled && speaker->bracket && text.ends_with('.')) && first_not_in<"0123456789 .,%">(text, speaker->text) == std::string_view::npos) return std::nullopt;
  const std::string_view mark = text.substr(speaker->name.end, speaker->text - speaker->name.end);
  speaker->semicolon = mark.find(':') == std::string_view::npos;
  if (!speaker->titled && !speaker->office)  // `Voorzitter` reads as a name too
    speaker->office = words.contains("speaker_office", text.substr(speaker->name.begin, speaker->name.end - speaker->name.begin));
  speaker->bare = !speaker->titled && !speaker->office && speaker->name.begin == 0 && !speaker->bracket &&
                  text.substr(0, speaker->name.end).find(' ') == std::string_view::npos;
  const std::string_view name = text.substr(speaker->name.begin, speaker->name.end - speaker->name.begin);
  speaker->label = !speaker->office && !speaker->titled && (words.longest("no_speaker", name) || words.contains("label", name));
  return speaker;
}

std::optional<Speaker> read_speaker(std::string_view text, const Vocabulary& words) {
  auto speaker = read_any_speaker(text, words);
  return speaker && !speaker->label ? speaker : std::nullopt;
}

std::optional<Speaker> read_lone_speaker(std::string_view text, const Vocabulary& words) {
  while (!text.empty() && (text.back() == ':' || text.back() == ' ')) text.remove_suffix(1);
  if (text.size() < 4 || text.size() > 80) return std::nullopt;
  // Marks stand in its title alone: `Mr. Vroom`.
  constexpr auto none = std::string_view::npos;
  if (first_in<":;.?!">(text) != none && first_in<":;.?!">(text, read_honorifics(text, words).end) != none) return std::nullopt;
  const auto speaker = read_speaker(std::string(text) + ": …", words);
  if (!speaker || (!speaker->titled && !speaker->office) || speaker->text <= text.size()) return std::nullopt;
  // Behind the name only a party's bracket.
  const std::string_view rest = text.substr(std::min(speaker->name.end, text.size()));
  return rest.empty() || rest.starts_with(" (") ? speaker : std::nullopt;
}

std::optional<Speaker> read_stopped_speaker(std::string_view text, const Vocabulary& words) {
  if (text.find('.') == std::string_view::npos) return std::nullopt;
  auto speaker = reads<g::stopped_office>(text, words);
  if (speaker && text.substr(0, speaker->text).find('.') == std::string_view::npos) speaker.reset();
  if (!speaker) speaker = reads<g::stopped_turn>(text, words);
  if (!speaker) return std::nullopt;
  while (speaker->name.end > speaker->name.begin && text[speaker->name.end - 1] == '.') --speaker->name.end;
  if (text.substr(speaker->name.end, speaker->text - speaker->name.end).find('.') == std::string_view::npos) return std::nullopt;
  speaker->stop = true;
  return speaker;
}

}  // namespace notulen
