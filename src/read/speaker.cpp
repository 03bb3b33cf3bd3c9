#include "read/speaker.hpp"

#include "grammar/speaker.hpp"

namespace notulen {
namespace {

namespace g = grammar::speaker;

struct Found {
  const char* text = nullptr;
  Span name, office;
};

template <typename Rule>
struct action {};
template <>
struct action<g::name> {
  template <typename Input>
  static void apply(const Input& in, const Vocabulary&, Found& found) {
    found.name = {static_cast<std::size_t>(in.begin() - found.text), static_cast<std::size_t>(in.end() - found.text)};
  }
};
template <>
struct action<g::office> {
  template <typename Input>
  static void apply(const Input& in, const Vocabulary&, Found& found) {
    found.office = {static_cast<std::size_t>(in.begin() - found.text), static_cast<std::size_t>(in.end() - found.text)};
  }
};

}  // namespace

std::optional<Speaker> read_speaker(std::string_view text, const Vocabulary& words) {
  tao::pegtl::memory_input<tao::pegtl::tracking_mode::lazy, tao::pegtl::eol::lf, const char*> in(
      text.data(), text.data() + text.size(), "");
  Found found;
  found.text = text.data();
  if (!tao::pegtl::parse<g::turn, action>(in, words, found)) return std::nullopt;
  Speaker speaker;
  speaker.text = static_cast<std::size_t>(in.current() - text.data());
  speaker.name = found.name.end > 0 && found.name.begin >= found.office.end ? found.name : found.office;
  if (speaker.text >= text.size()) return std::nullopt;
  // `Arjan: 27` counts votes.
  if (text.find_first_not_of("0123456789 .,%", speaker.text) == std::string_view::npos) return std::nullopt;
  const std::string_view mark = text.substr(speaker.name.end, speaker.text - speaker.name.end);
  speaker.semicolon = mark.find(':') == std::string_view::npos;
  speaker.bare = found.office.end == 0 && speaker.name.begin == 0 && mark.find('(') == std::string_view::npos &&
                 text.substr(0, speaker.name.end).find(' ') == std::string_view::npos;
  if (speaker.bare && speaker.semicolon) return std::nullopt;  // `Buurtapp; Het bestuur …` is a topic
  const std::string_view name = text.substr(speaker.name.begin, speaker.name.end - speaker.name.begin);
  if (found.office.end == 0 && (words.longest("no_speaker", name) || words.contains("label", name))) return std::nullopt;
  return speaker;
}

}  // namespace notulen
