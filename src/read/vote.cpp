#include "read/vote.hpp"

#include <charconv>
#include <utility>

#include "grammar/vote.hpp"
#include "letters.hpp"
#include "read/phrase.hpp"
#include "read/owners.hpp"

namespace notulen {
namespace {

namespace g = grammar::vote;

// A vote as far as it was read.
struct Read {
  Vote vote;
  bool favoured = false;  // `31 voor tegen 13`: which side is which was said
  bool balance = false;   // `31 tegen 13`
  bool counted = false;   // `31 stemmen voor`
  bool led_on = false;    // `105 voor alle …`
};

template <typename Rule>
struct action {};

template <bool Read::*Flag>
struct tells {
  static void apply0(const Vocabulary&, Read& read) { read.*Flag = true; }
};
template <> struct action<g::favoured> : tells<&Read::favoured> {};
template <> struct action<g::balance> : tells<&Read::balance> {};
template <> struct action<g::counted> : tells<&Read::counted> {};
template <> struct action<g::led_on> : tells<&Read::led_on> {};

// `VVD (6), CDA (4)`: the names alone.
std::string without_seats(std::string_view names) {
  std::string out;
  for (std::size_t at = 0; at < names.size(); ++at) {
    const std::size_t close = names[at] == '(' ? names.find(')', at) : std::string_view::npos;
    if (close != std::string_view::npos && names.find_first_not_of("0123456789", at + 1) == close) at = close;
    else out += names[at];
  }
  return out;
}

long number(std::string_view text, const Vocabulary& words) {
  if (const auto value = words.value("vote_number", text)) text = *value;
  long value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

template <std::optional<long> Vote::*Field>
struct store_count {
  template <typename Input>
  static void apply(const Input& in, const Vocabulary& words, Read& read) {
    read.vote.*Field = number(in.string_view(), words);
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
  static void apply(const Input& in, const Vocabulary& words, Read& read) {
    read.vote.*Field = split_owners(without_seats(in.string_view()), words);
  }
};
template <>
struct action<g::names_for> : store_names<&Vote::voters_for> {};
template <>
struct action<g::names_against> : store_names<&Vote::voters_against> {};

// One way to tell a vote, on a copy, so that what a failed way stored is gone.
template <typename Rule>
std::size_t reads(std::string_view ahead, Ahead& words, Read& read) {
  if (!reading::may_start<Rule>(ahead, words)) return 0;
  reading::Input in(ahead.data(), ahead.data() + ahead.size(), "");
  Read copy = read;
  if (!reading::parse<Rule, action>(in, words, copy)) return 0;
  const auto length = static_cast<std::size_t>(in.current() - ahead.data());
  if (!word_boundary(ahead, length)) return 0;
  read = std::move(copy);
  return length;
}

template <typename... Rules>
std::size_t first_of(std::string_view ahead, Ahead& words, Read& read) {
  if (!reading::may_start<tao::pegtl::sor<Rules...>>(ahead, words)) return 0;
  std::size_t length = 0;
  ((length = length != 0 ? length : reads<Rules>(ahead, words, read)), ...);
  return length;
}

std::size_t read_figures(std::string_view ahead, Ahead& words, Read& read) {
  return first_of<g::sides_counted, g::balance, g::so_many_for, g::so_many_against, g::so_many_abstained, g::for_so_many,
                  g::against_so_many, g::abstained_so_many, g::for_by_name, g::against_by_name>(ahead, words, read);
}

// `€ 105`, `32,50`, `4.500`: behind such a sign a figure counts no votes.
bool amount(std::string_view text, std::size_t at) {
  const std::string_view before = text.substr(0, at);
  if (before.ends_with("€") || before.ends_with("€ ") || before.ends_with("EUR ") || before.ends_with("euro ")) return true;
  return before.size() > 1 && (before.back() == ',' || before.back() == '.') && digit(before[before.size() - 2]);
}

bool rejected(std::string_view text, const Vocabulary& words) {
  for (std::size_t at = 0; at < text.size(); ++at)
    if (word_boundary(text, at) && words.longest("rejected", text.substr(at))) return true;
  return false;
}

}  // namespace

std::optional<Vote> read_vote(std::string_view text, const Vocabulary& words) {
  Read read;
  bool any = false;
  Ahead ahead(words);
  for (std::size_t at = 0; at < text.size();) {
    std::size_t length = 0;
    if (word_boundary(text, at) && text[at] != ' ' && !amount(text, at)) length = read_figures(text.substr(at), ahead, read);
    any = any || length != 0;
    at += length != 0 ? length : 1;
  }
  Vote& vote = read.vote;
  const bool one_side = vote.votes_for && !vote.votes_against && !vote.abstained && vote.voters_for.empty() && vote.voters_against.empty();
  if (!any || (one_side && read.led_on && !read.counted)) return std::nullopt;
  // `verworpen met 20 tegen 18 stemmen`: the side that won is told first.
  if (read.balance && !read.favoured && vote.votes_for > vote.votes_against && rejected(text, words)) {
    std::swap(vote.votes_for, vote.votes_against);
    std::swap(vote.voters_for, vote.voters_against);
  }
  return std::move(vote);
}

Maybe read_result(std::string_view text, const Vocabulary& words) {
  Maybe last;  // `wordt met algemene stemmen aangenomen`: the word at the end tells most
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (!word_boundary(text, at)) continue;
    if (const auto match = words.longest("result", text.substr(at))) {
      // `Conform het advies wordt …`, `als hamerstuk naar de raad`: no result unless it ends what is said.
      const std::string_view rest = text.substr(at + match->length), next = rest.substr(std::min(rest.find_first_not_of(' '), rest.size()));
      if (match->value == "last" && !next.empty() && std::string_view(".,;:)").find(next.front()) == std::string_view::npos && !words.longest("result_goes_on", next)) continue;
      std::string_view written = text.substr(at, match->length);
      while (!written.empty() && written.back() == '.') written.remove_suffix(1);
      last = std::string(written);
      at += match->length - 1;
    }
  }
  return last;
}

}  // namespace notulen
