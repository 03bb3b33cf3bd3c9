#pragma once
// Dates as minutes write them: `11 mei 2016`, `di 3 juni '19`, `05-aug-2016`, `25/09/2025`, `2025-03-12`,
// `oktober 2019`, `26 t/m 28 mei`, `Fri Sep 15 2023`. Whether such a day exists is for the reader to say.

#include "grammar/lexicon.hpp"

namespace notulen::grammar::date {
using namespace tao::pegtl;  // NOLINT: a grammar page reads as a grammar

struct blank : one<' ', '\t'> {};
struct gap : rep_min_max<1, 8, blank> {};
struct may_gap : rep_max<8, blank> {};
struct end_of_number : not_at<sor<digit, seq<one<'-', '/', '.'>, digit>>> {};

// Numbers.
struct day_number : sor<seq<one<'0'>, range<'1', '9'>>, seq<one<'1', '2', '3'>, digit>, range<'1', '9'>> {};
struct day : seq<day_number, not_at<digit>> {};
struct month_digits : sor<seq<one<'0'>, range<'1', '9'>>, seq<one<'1'>, digit>, range<'1', '9'>> {};
struct month_number : seq<month_digits, not_at<digit>> {};
struct century : sor<seq<one<'1'>, range<'5', '9'>>, string<'2', '0'>> {};
struct year : seq<century, digit, digit, end_of_number> {};
struct short_year : seq<digit, digit, end_of_number> {};

// Words.
struct weekday : lexicon<"weekday"> {};
struct month : lexicon<"month"> {};
struct joint : lexicon<"day_joint"> {};
struct ordinal_letters : sor<TAO_PEGTL_ISTRING("sten"), TAO_PEGTL_ISTRING("ste"), TAO_PEGTL_ISTRING("den"), TAO_PEGTL_ISTRING("de"), TAO_PEGTL_ISTRING("e")> {};
struct ordinal : seq<ordinal_letters, not_at<alpha>> {};
struct day_word : lexicon<"day_word"> {};
struct year_word : lexicon<"year_word"> {};
struct apostrophe : sor<one<'\'', '`'>, string<'\xE2', '\x80', '\x99'>, string<'\xE2', '\x80', '\x98'>> {};
struct dash : sor<one<'-'>, string<'\xE2', '\x80', '\x93'>, string<'\xE2', '\x80', '\x94'>> {};

struct after_weekday : seq<opt<one<','>>, may_gap, opt<TAO_PEGTL_ISTRING("de"), gap>> {};
struct on_weekday : seq<weekday, after_weekday> {};
struct before : opt<on_weekday> {};

// `11`, `1e`, `3den`, `elfde`, `11 en 12`, `26 t/m 28`, `3-4`.
struct ordinal_day : seq<day, opt<may_gap, ordinal>> {};
struct last_day : day {};
struct joined : seq<may_gap, sor<joint, dash, one<'/', '&'>>, may_gap, last_day, opt<may_gap, ordinal>> {};
struct days : sor<seq<ordinal_day, opt<joined>>, day_word> {};

// `11 mei 2016`, `3 juni '19`, `11 mei`, `dertien mei tweeduizend negentien`.
struct apostrophe_year : seq<apostrophe, short_year> {};
struct written_year : seq<opt<one<','>>, may_gap, sor<year, apostrophe_year, year_word>> {};
struct written : seq<before, days, may_gap, month, opt<written_year>> {};

// `05-aug-2016`, `3-mei-12`.
struct dashed : seq<before, day, one<'-', '/', '.'>, month, one<'-', '/', '.'>, sor<year, short_year>> {};

// `29-06-2015`, `25/9/25`, `16.4.2018`: the same mark twice; two digits make no year behind a dot.
template <char C>
struct mark : seq<may_gap, one<C>, may_gap> {};
template <char C>
struct marked : seq<day, mark<C>, month_number, mark<C>, sor<year, short_year, apostrophe_year>> {};
struct dotted : seq<day, one<'.'>, opt<blank>, month_number, one<'.'>, opt<blank>, year> {};
struct numeric : seq<before, sor<marked<'-'>, marked<'/'>, dotted>> {};

// `2025-03-12`.
struct iso_day : seq<digit, digit, end_of_number> {};
struct iso_month : seq<digit, digit> {};
struct iso_year : seq<century, digit, digit> {};
struct iso : seq<before, iso_year, sor<seq<one<'-'>, iso_month, one<'-'>>, seq<one<'/'>, iso_month, one<'/'>>>, iso_day> {};

// `oktober 2019`, `Fri Sep 15 2023`.
struct of_month : seq<month, gap, year> {};
// The clock that a computer's stamp puts between day and year: `Fri Sep 15 13:16:05 CEST 2023`.
struct clock : seq<gap, rep<2, digit>, one<':'>, rep<2, digit>, opt<one<':'>, rep<2, digit>>, opt<gap, rep_min_max<3, 4, range<'A', 'Z'>>>> {};
struct english : seq<before, month, gap, ordinal_day, opt<one<','>>, opt<clock>, gap, year> {};

// `wo 22/03`: without a year only behind a day of the week.
struct yearless : seq<on_weekday, day, one<'/'>, month_number, end_of_number> {};

struct any_date : sor<iso, numeric, dashed, english, of_month, written, yearless> {};

}  // namespace notulen::grammar::date
