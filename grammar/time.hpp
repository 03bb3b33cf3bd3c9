#pragma once
// Times of the day as minutes write them: `20.03 uur`, `14:00`, `18u30`, `20.00h`, `half acht`, `kwart voor 10`,
// `ten 2 ure des namiddags`, `11.30 – 13.30 uur`, `van 15 tot 17 uur`; `1140 - 1300` only where a label says so.

#include "grammar/lexicon.hpp"

namespace notulen::grammar::time {
using namespace tao::pegtl;  // NOLINT: a grammar page reads as a grammar

struct blank : one<' ', '\t'> {};
struct may_gap : rep_max<4, blank> {};
struct gap : rep_min_max<1, 4, blank> {};
struct end_of_number : not_at<sor<digit, seq<one<'.', ':', ',', '/'>, digit>>> {};

// Numbers.
struct hour_digits : sor<seq<one<'0', '1'>, digit>, seq<one<'2'>, range<'0', '4'>>, digit> {};
struct hour : seq<hour_digits, not_at<digit>> {};
struct hour_name : lexicon<"clock_hour"> {};
struct minute_digits : seq<range<'0', '5'>, digit> {};
struct minute : seq<minute_digits, end_of_number> {};
struct seconds : seq<one<':'>, minute_digits> {};

// `20.03`, `20:03`, `20u03`, `20 u. 03`; the colon and the letter make it a time by themselves.
struct dot : one<'.'> {};
struct sure_mark : sor<one<':'>, one<'u', 'U', 'h', 'H'>> {};
struct minute_behind_colon : seq<minute_digits, opt<seconds>, not_at<digit>> {};
struct dotted : seq<hour, dot, minute> {};
struct sure : seq<hour, sure_mark, minute_behind_colon> {};
// `4½ ure`, `11¾ uur`, `4 1/4 uur`
struct behind_unit;
struct and_half : seq<opt<blank>, sor<string<'\xC2', '\xBD'>, seq<string<'1', '/', '2'>, at<behind_unit>>>> {};
struct and_quarter : seq<opt<blank>, sor<string<'\xC2', '\xBC'>, seq<string<'1', '/', '4'>, at<behind_unit>>>> {};
struct and_three : seq<opt<blank>, sor<string<'\xC2', '\xBE'>, seq<string<'3', '/', '4'>, at<behind_unit>>>> {};
struct halved : seq<hour, sor<and_half, and_quarter, and_three>> {};
// `21 u. 40`
struct spaced_minute : seq<minute_digits, not_at<sor<alnum, seq<one<'.', ':', '/', '-'>, digit>>>> {};
struct spaced : seq<hour, opt<blank>, one<'u'>, opt<one<'.'>>, blank, spaced_minute> {};
// `20,05 uur`, as typed or scanned: two figures on both sides, and the unit behind them.
struct comma_clock : seq<at<rep<2, digit>>, hour, one<','>, minute, at<behind_unit>> {};
struct clock : sor<sure, dotted, spaced, halved, comma_clock> {};

// `8 uur`, `13u`, `2 ure`, `acht uur`.
struct unit : lexicon<"clock_unit"> {};
struct behind_unit : seq<may_gap, unit> {};
struct bare_hour : seq<sor<hour, hour_name>, end_of_number> {};

// `half acht`, `kwart voor 10`.
struct shift : lexicon<"clock_shift"> {};
struct shifted : seq<shift, gap, sor<hour, hour_name>, end_of_number, opt<behind_unit>> {};

// `des avonds` behind it.
struct day_part : lexicon<"day_part"> {};
struct behind_part : seq<may_gap, day_part> {};
struct before_part : seq<day_part, gap> {};

struct shifted_moment : seq<shifted, opt<behind_part>> {};
struct moment : seq<sor<clock, bare_hour>, opt<behind_unit>, opt<behind_part>> {};

// The second time of a range.
struct last_hour : hour {};
struct last_minute : minute {};
struct last_mark : sor<dot, sure_mark> {};
struct last_sure_minute : seq<minute_digits, opt<seconds>, not_at<digit>> {};
struct last_clock : sor<seq<last_hour, sure_mark, last_sure_minute>, seq<last_hour, dot, last_minute>> {};
struct last_bare : seq<last_hour, end_of_number> {};
struct last_moment : seq<sor<last_clock, last_bare>, opt<behind_unit>, opt<behind_part>> {};

struct dash : sor<one<'-', '/'>, string<'\xE2', '\x80', '\x93'>, string<'\xE2', '\x80', '\x94'>> {};
struct joint : seq<may_gap, sor<dash, lexicon<"time_joint">>, may_gap> {};
// `10.00 12.00 uur`: a converter lost the dash.
struct two_clocks : seq<clock, gap, last_clock, behind_unit> {};
struct dashless : seq<at<two_clocks>, two_clocks> {};
struct period : sor<seq<sor<clock, bare_hour>, opt<behind_unit>, joint, last_moment>, dashless> {};

// `1140 - 1300`.
struct packed_hour : seq<range<'0', '2'>, digit> {};
struct packed_minute : minute_digits {};
struct last_packed_hour : seq<range<'0', '2'>, digit> {};
struct last_packed_minute : minute_digits {};
struct packed : seq<packed_hour, packed_minute, may_gap, dash, may_gap, last_packed_hour, last_packed_minute, not_at<digit>> {};

// Words that only a time follows: `om`, `aanvang`, `ten`.
struct cue : seq<lexicon<"time_cue">, rep_max<1, one<':'>>, gap> {};
struct cues : seq<cue, opt<cue>, opt<before_part>, opt<cue>> {};

struct any_time : sor<packed, seq<opt<cues>, sor<period, shifted_moment, moment>>> {};

}  // namespace notulen::grammar::time
