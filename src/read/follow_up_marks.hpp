#pragma once
// How the grammar of follow-ups is applied: one reading, and what it stores.

#include "grammar/follow_up.hpp"
#include "read/follow_up.hpp"

namespace notulen::follow_up {

namespace g = grammar::follow_up;

using Input = tao::pegtl::memory_input<tao::pegtl::tracking_mode::lazy, tao::pegtl::eol::lf, const char*>;

struct Found {
  FollowUpType type = FollowUpType::action;
  std::string_view number, owner, content, status;
};

template <typename Rule>
struct action {};

template <>
struct action<g::commitment_mark> {
  static void apply0(const Vocabulary&, Found& found) { found.type = FollowUpType::commitment; }
};
template <>
struct action<g::agenda_mark> {
  static void apply0(const Vocabulary&, Found& found) { found.type = FollowUpType::agenda; }
};

template <std::string_view Found::*Field>
struct store {
  template <typename In>
  static void apply(const In& in, const Vocabulary&, Found& found) {
    found.*Field = in.string_view();
  }
};
template <>
struct action<g::code> : store<&Found::number> {};
template <>
struct action<g::owner> : store<&Found::owner> {};
template <>
struct action<g::dotted_owner> : store<&Found::owner> {};
template <>
struct action<g::content> : store<&Found::content> {};
template <>
struct action<g::status> : store<&Found::status> {};

// One reading with a fresh state, so that what a failed one stored is gone. Returns the bytes it took.
template <typename Rule>
std::size_t reads(std::string_view ahead, const Vocabulary& words, Found& found) {
  Input in(ahead.data(), ahead.data() + ahead.size(), "");
  Found fresh;
  if (!tao::pegtl::parse<Rule, action>(in, words, fresh)) return 0;
  found = fresh;
  return static_cast<std::size_t>(in.current() - ahead.data());
}

inline std::string_view trim(std::string_view s, std::string_view faint = " \t\n.,;:*_") {
  const auto first = s.find_first_not_of(faint);
  return first == std::string_view::npos ? std::string_view{} : s.substr(first, s.find_last_not_of(faint) - first + 1);
}

inline Maybe maybe(std::string_view s) { return s.empty() ? Maybe{} : Maybe(std::string(s)); }

}  // namespace notulen::follow_up
