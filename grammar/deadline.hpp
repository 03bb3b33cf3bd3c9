#pragma once
// When something must be done: `voor 1 mei`, `eind mei`, `week 12`, `volgende week vrijdag`, `Q3`, `volgende
// vergadering`. Whole dates have a page of their own (date.hpp).

#include "grammar/lexicon.hpp"

namespace notulen::grammar::deadline {
using namespace tao::pegtl;  // NOLINT: a grammar page reads as a grammar

struct gap : plus<one<' ', '\t', '\n'>> {};
struct year : seq<sor<string<'1', '9'>, string<'2', '0'>>, digit, digit, not_at<alnum>> {};
struct month : lexicon<"month"> {};
struct weekday : lexicon<"weekday"> {};

struct part : lexicon<"part_of_month"> {};
struct in_month : seq<opt<part, gap>, month, opt<gap, year>> {};
struct week_number : rep_min_max<1, 2, digit> {};
struct in_week : seq<lexicon<"week">, opt<one<'.'>>, star<one<' '>>, week_number,
                     not_at<sor<alnum, seq<one<'.', ',', '-', '/'>, digit>>>, opt<gap, year>> {};
struct quarter_number : range<'1', '4'> {};
struct quarter_word : lexicon<"quarter"> {};
struct in_quarter : sor<seq<one<'Q', 'q'>, quarter_number, not_at<alnum>, opt<gap, year>>, seq<quarter_word, opt<gap, opt<istring<'v', 'a', 'n'>, gap>, year>>> {};
struct in_year : seq<opt<part, gap>, year> {};
struct days_on : lexicon<"days_on"> {};
struct next_week : lexicon<"next_week"> {};
struct next_month : lexicon<"next_month"> {};
struct coming : sor<seq<next_week, opt<gap, weekday>>, days_on> {};
// `volgende OV`, `het volgende MT`: how they call their meeting.
struct capital : range<'A', 'Z'> {};
struct next_meeting : seq<lexicon<"due_next">, gap, rep_min_max<2, 5, capital>, not_at<alnum>> {};
// `najaar 2022`: less than a year, and no day begins or ends it.
struct in_season : seq<lexicon<"season">, gap, year> {};
struct vague : sor<lexicon<"due_vague">, next_meeting, in_season> {};

// `21/10`, `21-10`: a day and its month.
struct short_day : rep_min_max<1, 2, digit> {};
struct short_month : rep_min_max<1, 2, digit> {};
struct short_date : seq<short_day, one<'/', '-'>, short_month, not_at<sor<alnum, seq<one<'/', '-', '.'>, digit>>>> {};

// `voor vrijdag`, `deze vrijdag`: the first one behind the meeting.
struct on_weekday : seq<opt<lexicon<"coming">, gap>, weekday> {};
// `voor de 15e`: the first such day behind the meeting.
struct on_day : seq<istring<'d', 'e'>, gap, short_day, sor<istring<'s', 't', 'e'>, istring<'d', 'e'>, istring<'e'>>> {};

struct moment : sor<short_date, coming, next_month, in_week, in_quarter, in_month, in_year, vague, on_weekday, on_day> {};

// What stands before a moment inside a sentence and makes it a deadline.
struct before : seq<lexicon<"due_before">, opt<one<':'>>, gap> {};
// … and what makes one of a promise: `zegt toe de raad in februari te informeren`.
struct during : seq<lexicon<"due_during">, gap> {};

}  // namespace notulen::grammar::deadline
