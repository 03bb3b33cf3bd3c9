#pragma once
// What marks a follow-up: `(actie A)`, `[actie AB]`, `<actiepunt A>`, `Actie: …`, `Actie A: …`, `Actiepunt 31: …`,
// `[afgerond A 23-04-2018]`, `A — taak`, `→ A`, `zegt … toe`.

#include "grammar/lexicon.hpp"

namespace notulen::grammar::follow_up {
using namespace tao::pegtl;  // NOLINT: a grammar page reads as a grammar

struct blank : one<' ', '\t', '\n'> {};
struct gap : plus<blank> {};
struct faint : star<one<' ', '\t', '\n', '*', '_', '`'>> {};  // emphasis may cling to a mark
struct end : seq<star<one<' ', '\t', '\n', '.', '*', '_', ')'>>, eof> {};

struct action_mark : lexicon<"action_mark"> {};
struct commitment_mark : lexicon<"commitment_mark"> {};
struct agenda_mark : lexicon<"agenda_mark"> {};
struct mark : sor<action_mark, commitment_mark> {};
struct status : lexicon<"action_status"> {};

// `31`, `A12`, `2016-03`, `2025521-1`; `1 mei` is none.
struct sign_before : seq<opt<one<'#'>>, opt<sor<istring<'n', 'r'>, istring<'n', 'o'>>, opt<one<'.'>>, star<blank>>> {};
// A short date is none either.
struct short_date : seq<rep_min_max<1, 2, digit>, one<'-', '/'>, rep_min_max<1, 2, digit>, one<'-', '/'>, digit, digit> {};
struct parted_code : seq<not_at<short_date>, rep_opt<3, upper>, rep_min_max<1, 8, digit>, rep_min_max<1, 3, one<'-', '.', '/'>, rep_opt<2, upper>, digit, rep_max<5, alnum>>,
                         rep_opt<1, lower>, not_at<alnum>> {};
struct plain_code : seq<rep_opt<3, upper>, rep_min_max<1, 8, digit>, rep_opt<1, lower>, not_at<alnum>, not_at<gap, lexicon<"month">>> {};
struct code : sor<parted_code, plain_code> {};
struct numbered : seq<sign_before, code> {};

struct dash : sor<one<'-'>, string<'\xe2', '\x80', '\x93'>, string<'\xe2', '\x80', '\x94'>> {};
struct arrow : sor<string<'\xe2', '\x86', '\x92'>, string<'\xe2', '\x87', '\x92'>, string<'\xe2', '\x9e', '\x94'>,
                   string<'\xe2', '\x96', '\xba'>, string<'-', '-', '>'>, string<'-', '>'>, string<'=', '>'>> {};
struct colon : seq<faint, one<':'>, faint> {};

// A mark in brackets: what is behind its word names owners, status, deadline, or says what to do.
struct inner : seq<one<'('>, rep_max<60, not_one<'(', ')', '[', ']', '<', '>', '\n'>>, one<')'>> {};
struct content : rep_max<160, sor<inner, not_one<'(', ')', '[', ']', '<', '>', '{', '}', '\n'>>> {};
struct open : seq<one<'(', '[', '<', '{'>, faint> {};
struct close : one<')', ']', '>', '}'> {};
struct separator : opt<faint, sor<one<':'>, dash>> {};
struct marked : seq<mark, not_at<one<'-', '/'>>, opt<faint, numbered>, separator, faint, content> {};
// `(A 21-11, Ine)`: a letter for the word, and the number in the list of actions.
struct code_letter : seq<one<'A'>, opt<one<'P'>>, at<opt<blank>, parted_code>> {};
struct coded : seq<code_letter, opt<blank>, numbered, opt<one<','>>, faint, content> {};
// `[A: Ine, 10/2]`
struct lettered : seq<one<'A'>, opt<one<'P'>>, one<':'>, faint, at<alpha>, content> {};
// `[→ Ine]`: an arrow for the word, and who does it.
struct pointed : seq<arrow, faint, at<upper>, content> {};
struct status_first : seq<status, gap, at<upper>, content> {};
struct bracket : sor<seq<one<'['>, faint, sor<marked, lettered, pointed, status_first>, close>, seq<open, sor<marked, coded>, close>> {};

// A mark in front: `Actie:`, `Actie A en B:`, `Actiepunt 31:`, `Actie A –`.
struct owner : rep_min_max<1, 60, not_one<':', ';', '.', '(', ')', '?', '!', '\n', '|'>> {};
struct initial : seq<upper, opt<lower>, one<'.'>> {};
struct initials : plus<initial> {};
struct dotted_owner
    : seq<opt<initials>,
          rep_min_max<1, 60,
                      sor<seq<gap, initials>, not_one<':', ';', '.', '(', ')', '?', '!', '\n', '|'>, seq<one<'.'>, not_at<gap, upper>>>>> {};
struct boxed_owner : rep_min_max<1, 60, not_one<'[', ']', ':', '\n'>> {};  // `Kwame, week 17` in `Actie [Kwame, week 17]: `
struct spaced_dash : seq<gap, dash, gap> {};
// `📌 Actie:`, `➡️ **AP Kee**:`; quotes and dashes among them.
struct symbol : sor<seq<one<'\xe2'>, rep<2, range<'\x80', '\xbf'>>>, seq<string<'\xf0', '\x9f'>, rep<2, range<'\x80', '\xbf'>>>, string<'\xef', '\xb8', '\x8f'>> {};
struct ascii_arrow : seq<plus<one<'-', '='>>, one<'>'>> {};
struct before_label : star<sor<one<'*', '_', '>', ' ', ':'>, ascii_arrow, symbol>> {};
struct asked : seq<one<'?'>, plus<blank>, at<upper>> {};  // `WIE DOET WAT?  Noor: …`
struct label
    : seq<before_label, mark, opt<gap, numbered>,
          sor<colon, spaced_dash, asked, seq<gap, sor<seq<one<'('>, owner, one<')'>, colon>, seq<one<'['>, boxed_owner, one<']'>, colon>, seq<dotted_owner, colon>>>>> {};
// `→ A: taak` in front of a line; `taak → A` behind it.
struct before_arrow : star<sor<one<'*', '_', '>', ' '>, seq<one<'-'>, not_at<one<'-', '>'>>>>> {};
struct arrow_label : seq<before_arrow, arrow, star<blank>, dotted_owner, colon> {};
struct arrow_front : seq<star<one<'*', '_', ' '>>, arrow, star<blank>> {};
struct arrow_tail : seq<arrow, star<blank>, owner, end> {};
struct agenda_label : seq<before_label, agenda_mark, colon> {};
// `A35 – Bram: taak`: its code tells that it is one.
struct code_of_action : seq<one<'A'>, opt<one<'P'>>, opt<one<'-'>>, rep_min_max<1, 4, digit>> {};
struct coded_owner : rep_min_max<1, 60, not_one<':', ';', '.', '(', ')', '?', '!', '\n', '|'>> {};
struct coded_label : seq<before_label, code_of_action, sor<spaced_dash, colon>, coded_owner, colon> {};
// `Actie 31.1 A belt de drukker`: a number in place of a colon.
struct numbered_front : seq<before_label, mark, gap, numbered, gap, at<upper>> {};
// `Actie A.` closes what stands before it; `AP 12` alone.
struct closing : seq<star<one<'*', '_', ' '>>, action_mark, opt<gap, numbered>, opt<gap, owner>, end> {};

// An entry of a list: its number, and who is to do it.
struct closed_number : seq<one<'.', ')', ':'>, sor<gap, at<upper>>> {};
struct dashed_number : seq<gap, dash, gap> {};
struct bare_number : seq<gap, at<sor<upper, seq<one<'('>, upper>>>> {};
// `AP 22-20   Kan vervallen.`
struct marked_number : seq<action_mark, gap, code, sor<closed_number, dashed_number, gap>> {};
// `A. van Dam: taak` names who does it.
struct named_owner : seq<initials, gap, opt<lexicon<"infix">, gap>, not_at<lexicon<"given_name">>, upper, plus<sor<lower, upper, one<'-'>, range<'\x80', '\xff'>>>, opt<gap, upper, plus<lower>>, one<':'>> {};
struct entry_number
    : seq<opt<one<'#'>>,
          sor<marked_number, seq<one<'('>, rep_min_max<1, 3, digit>, one<')'>, gap>, seq<opt<istring<'n', 'r'>, opt<one<'.'>>, plus<blank>>, code, sor<closed_number, dashed_number, bare_number>>, seq<not_at<named_owner>, upper, one<'.', ')'>, gap, at<upper>>>> {};
struct status_tail : seq<opt<one<',', ';', '.'>>, gap, lexicon<"status_label">, colon, status> {};
// `Offerte folder Actie: A`, `Fietsen bij de halte Aktiepunt A` at the end of a line.
struct big_mark : seq<at<upper>, action_mark> {};
struct tail : seq<sor<big_mark, seq<dash, gap, action_mark>>, opt<gap, numbered>, sor<colon, gap>, owner, end> {};
struct owner_end
    : sor<seq<one<':'>, plus<blank>>, seq<gap, sor<dash, arrow>, gap>, seq<star<blank>, arrow, star<blank>>> {};

// `zegt een brief toe`.
struct word : seq<plus<not_one<' ', '\t', '\n', ';', ':', ','>>, opt<one<','>>, star<blank>> {};
struct to : seq<istring<'t', 'o', 'e'>, not_at<sor<alnum, one<'-'>>>> {};
struct promise : seq<lexicon<"promises">, gap, rep_max<20, not_at<to>, not_at<lexicon<"promises_not">>, word>, to> {};
// `Toegezegd wordt dat …`; `na de toezegging van wethouder A dat …`
struct promised : lexicon<"promised"> {};
struct that : seq<istring<'d', 'a', 't'>, blank> {};
struct promise_of : seq<lexicon<"promise_of">, gap, at<rep_max<6, not_at<that>, word>, that>> {};

}  // namespace notulen::grammar::follow_up
