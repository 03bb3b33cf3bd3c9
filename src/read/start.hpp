#pragma once
// How what a rule matches may begin: by which bytes, or with words of which tables. Derived from the grammar itself, so
// that it cannot say no where the grammar says yes; where a rule tells nothing it says that all may begin so.

#include <array>
#include <cstddef>
#include <cstdint>

#include "grammar/lexicon.hpp"
#include "grammar/run.hpp"
#include "bytes.hpp"
#include "vocabulary/table_set.hpp"

namespace notulen::reading {

namespace pegtl = tao::pegtl;

struct Start {
  Bytes bytes;
  vocabulary::TableSet tables;
  std::uint64_t table = 0;  // the hash of the one table's name; 0 for none or several
  bool anyhow = false;  // it may match nothing at all, or nothing is known of it
  int tries = 0;        // how many rules a failing match may try

  static constexpr Start unknown() { return {Bytes::all(), {}, 0, true, 0}; }
  static constexpr Start of(const Bytes& bytes) { return {bytes, {}, 0, false, 1}; }
  constexpr void add(const Start& other) {
    bytes.add(other.bytes);
    table = tables.empty() ? other.table : other.tables.empty() || other.table == table ? table : 0;
    tables.add(other.tables);
    tries += other.tries;
  }
};

template <typename Shape>
constexpr Start start_of_shape(const Shape*) { return Start::unknown(); }

template <typename Rule>
struct StartOf;

// One behind the other: up to the first that must take something.
template <typename... Rules>
constexpr Start in_turn() {
  Start out;
  out.anyhow = true;
  const auto next = [&](const Start& start) {
    if (!out.anyhow) return;
    out.add(start);
    out.anyhow = start.anyhow;
  };
  (next(StartOf<Rules>::value), ...);
  return out;
}

template <typename... Rules>
constexpr Start one_of() {
  Start out;
  const auto next = [&](const Start& start) {
    out.add(start);
    out.anyhow = out.anyhow || start.anyhow;
  };
  (next(StartOf<Rules>::value), ...);
  return out;
}

constexpr Start optional(Start start) {
  start.anyhow = true;
  return start;
}

namespace shape = tao::pegtl::internal;

template <grammar::table_name Table>
constexpr Start start_of_shape(const grammar::lexicon<Table>*) {
  Start out;
  out.tables.add(TableName(Table.view()));
  out.table = TableName(Table.view()).hash();
  out.tries = 1;
  return out;
}
template <typename... Rules>
constexpr Start start_of_shape(const shape::seq<Rules...>*) { return in_turn<Rules...>(); }
template <typename... Rules>
constexpr Start start_of_shape(const shape::sor<Rules...>*) { return one_of<Rules...>(); }
template <typename... Rules>
constexpr Start start_of_shape(const shape::at<Rules...>*) { return in_turn<Rules...>(); }
template <typename... Rules>
constexpr Start start_of_shape(const shape::not_at<Rules...>*) { return {{}, {}, 0, true, 1}; }
template <typename... Rules>
constexpr Start start_of_shape(const shape::opt<Rules...>*) { return optional(in_turn<Rules...>()); }
template <typename... Rules>
constexpr Start start_of_shape(const shape::star<Rules...>*) { return optional(in_turn<Rules...>()); }
template <typename... Rules>
constexpr Start start_of_shape(const shape::plus<Rules...>*) { return in_turn<Rules...>(); }
template <unsigned Count, typename... Rules>
constexpr Start start_of_shape(const shape::rep<Count, Rules...>*) { return in_turn<Rules...>(); }
template <unsigned Max, typename... Rules>
constexpr Start start_of_shape(const shape::rep_opt<Max, Rules...>*) { return optional(in_turn<Rules...>()); }
template <unsigned Min, unsigned Max, typename... Rules>
constexpr Start start_of_shape(const shape::rep_min_max<Min, Max, Rules...>*) {
  return Min == 0 ? optional(in_turn<Rules...>()) : in_turn<Rules...>();
}
constexpr Start start_of_shape(const shape::eof*) { return {{}, {}, 0, true, 1}; }
constexpr Start start_of_shape(const shape::success*) { return {{}, {}, 0, true, 0}; }
template <typename Peek>
constexpr Start start_of_shape(const shape::any<Peek>*) { return Start::of(Bytes::all()); }
template <char First, char... Rest>
constexpr Start start_of_shape(const shape::string<First, Rest...>*) {
  Bytes bytes;
  bytes.add(First);
  return Start::of(bytes);
}
template <char First, char... Rest>
constexpr Start start_of_shape(const shape::istring<First, Rest...>*) {
  Bytes bytes;
  bytes.add(First);
  if (First >= 'a' && First <= 'z') bytes.add(static_cast<char>(First - 32));
  if (First >= 'A' && First <= 'Z') bytes.add(static_cast<char>(First + 32));
  return Start::of(bytes);
}
template <shape::result_on_found Found, char... Cs>
constexpr Start start_of_shape(const shape::one<Found, shape::peek_char, Cs...>*) {
  Bytes bytes;
  (bytes.add(Cs), ...);
  return Start::of(Found == shape::result_on_found::success ? bytes : bytes.inverted());
}
constexpr void add_range(Bytes& bytes, char low, char high) {
  for (int c = low; c <= high; ++c) bytes.add(static_cast<char>(c));
}
template <shape::result_on_found Found, char Low, char High>
constexpr Start start_of_shape(const shape::range<Found, shape::peek_char, Low, High>*) {
  Bytes bytes;
  add_range(bytes, Low, High);
  return Start::of(Found == shape::result_on_found::success ? bytes : bytes.inverted());
}
template <char... Cs>
constexpr Start start_of_shape(const shape::ranges<shape::peek_char, Cs...>*) {
  constexpr char ends[] = {Cs...};
  Bytes bytes;
  std::size_t i = 0;
  for (; i + 1 < sizeof...(Cs); i += 2) add_range(bytes, ends[i], ends[i + 1]);
  if (i < sizeof...(Cs)) bytes.add(ends[i]);
  return Start::of(bytes);
}
template <char... Ends>
constexpr Start start_of_shape(const grammar::run<Ends...>*) {
  Bytes bytes;
  for (int c = 0; c < 256; ++c)
    if (grammar::run<Ends...>::bytes[static_cast<std::size_t>(c)]) bytes.add(static_cast<char>(c));
  return Start::of(bytes);
}

template <typename Rule>
struct StartOf {
  static constexpr Start value = start_of_shape(static_cast<const typename Rule::rule_t*>(nullptr));
};

}  // namespace notulen::reading
