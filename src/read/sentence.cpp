#include "read/sentence.hpp"

#include "grammar/sentence.hpp"
#include "read/phrase.hpp"

namespace notulen {
namespace {

namespace g = grammar::sentence;

template <typename Rule>
struct action {};

template <>
struct action<g::body> {
  template <typename Input>
  static void apply(const Input& in, const Vocabulary&, std::string_view& body) {
    body = in.string_view();
  }
};

}  // namespace

std::vector<Span> split_sentences(std::string_view text, const Vocabulary& words) {
  std::vector<Span> out;
  reading::Input in(text.data(), text.data() + text.size(), "");
  while (!in.empty()) {
    const char* before = in.current();
    std::string_view body;
    if (!reading::parse<g::sentence, action>(in, words, body) || in.current() == before) break;
    while (!body.empty() && (body.back() == ' ' || body.back() == '\t')) body.remove_suffix(1);
    if (body.empty()) continue;
    const auto begin = static_cast<std::size_t>(body.data() - text.data());
    out.push_back({begin, begin + body.size()});
  }
  return out;
}

}  // namespace notulen
