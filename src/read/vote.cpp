#include "read/vote.hpp"

#include <charconv>

#include "grammar/vote.hpp"
#include "read/phrase.hpp"
#include "read/owners.hpp"

namespace notulen {
namespace {

namespace g = grammar::vote;

template <typename Rule>
struct action {};

long number(std::string_view text, const Vocabulary& words) {
  if (const auto value = words.value("vote_number", text)) text = *value;
  long value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

template <std::optional<long> Vote::*Field>
struct store_count {
  template <typename Input>
  static void apply(const Input& in, const Vocabulary& words, Vote& vote) {
    vote.*Field = number(in.string_view(), words);
  }
};
template <>
struct action<g::count_for> : store_count<&Vote::votes_for> {};
template <>
struct action<g::count_against> : store_count<&Vote::votes_against> {};
template <>
struct action<g::count_abstained> : store_count<&Vote::abstained> {};

template <std::vector<std::string> Vote::*Field>
struct store_names {
  template <typename Input>
  static void apply(const Input& in, const Vocabulary& words, Vote& vote) {
    vote.*Field = split_owners(in.string_view(), words);
  }
};
template <>
struct action<g::names_for> : store_names<&Vote::voters_for> {};
template <>
struct action<g::names_against> : store_names<&Vote::voters_against> {};

// One way to tell a vote, on a copy, so that what a failed way stored is gone.
template <typename Rule>
std::size_t reads(std::string_view ahead, Ahead& words, Vote& vote) {
  if (!reading::may_start<Rule>(ahead, words)) return 0;
  reading::Input in(ahead.data(), ahead.data() + ahead.size(), "");
  Vote copy = vote;
  if (!reading::parse<Rule, action>(in, words, copy)) return 0;
  const auto length = static_cast<std::size_t>(in.current() - ahead.data());
  if (!word_boundary(ahead, length)) return 0;
  vote = std::move(copy);
  return length;
}

template <typename... Rules>
std::size_t first_of(std::string_view ahead, Ahead& words, Vote& vote) {
  if (!reading::may_start<tao::pegtl::sor<Rules...>>(ahead, words)) return 0;
  std::size_t length = 0;
  ((length = length != 0 ? length : reads<Rules>(ahead, words, vote)), ...);
  return length;
}

std::size_t read_figures(std::string_view ahead, Ahead& words, Vote& vote) {
  return first_of<g::balance, g::so_many_for, g::so_many_against, g::so_many_abstained, g::for_so_many,
                  g::against_so_many, g::abstained_so_many, g::for_by_name, g::against_by_name>(ahead, words, vote);
}

}  // namespace

std::optional<Vote> read_vote(std::string_view text, const Vocabulary& words) {
  Vote vote;
  bool any = false;
  Ahead ahead(words);
  for (std::size_t at = 0; at < text.size();) {
    std::size_t length = 0;
    if (word_boundary(text, at) && text[at] != ' ') length = read_figures(text.substr(at), ahead, vote);
    any = any || length != 0;
    at += length != 0 ? length : 1;
  }
  if (!any) return std::nullopt;
  return vote;
}

Maybe read_result(std::string_view text, const Vocabulary& words) {
  Maybe last;  // `wordt met algemene stemmen aangenomen`: the word at the end tells most
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (!word_boundary(text, at)) continue;
    if (const auto match = words.longest("result", text.substr(at))) {
      std::string_view written = text.substr(at, match->length);
      while (!written.empty() && written.back() == '.') written.remove_suffix(1);
      last = std::string(written);
      at += match->length - 1;
    }
  }
  return last;
}

}  // namespace notulen
