#pragma once
// By what a text shows that a list of persons, or a group in one, begins in it.

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "read/entry.hpp"
#include "read/label_kinds.hpp"
#include "vocabulary.hpp"

namespace notulen {

// An honorific or a word with a capital that begins no sentence.
bool starts_name(std::string_view text, const Vocabulary& words);

// `den dijkgraaf, den heer A`
bool starts_function(std::string_view text, const Vocabulary& words);

// A label with its persons, or a sentence that tells of some, begins here.
bool begins_list(std::string_view text, const Vocabulary& words);

// Two names or more and nothing else: what a label without a colon must have behind it outside the list.
bool lists_names(std::string_view text, const Vocabulary& words);

// `het bestuur, bestaande uit Rob Bos, voorzitter, …`: a body, and who it is made of. The body's words; nothing for none.
std::string_view opens_members(std::string_view text, const Vocabulary& words);

// Nothing but a name of two parts.
bool full_name(std::string_view text, const Vocabulary& words);

bool lone_name(std::string_view text, const Vocabulary& words);

// … and where they end: before `alsmede de leden C en D`.
std::size_t end_of_members(std::string_view text, std::size_t from, const Vocabulary& words);

// `… waaronder het voltallige bestuur (A, voorzitter; B)`
bool full_board(std::string_view text, const Vocabulary& words);

// `34 leden, te weten A`, `24 leden, w.o. het bestuur: A`, `, behalve de voorzitter, A`, `het voltallig bestuur, t.w. A`: where the names begin behind what is counted, and the body
// that is named before them.
struct Counted {
  std::size_t begin = 0;
  std::string body;
};
std::optional<Counted> behind_count(std::string_view text, std::size_t from, const Vocabulary& words);

// `alle leden, behalve A` behind a label: where those begin who were not there; 0 where nobody is excepted.
std::size_t behind_exception(std::string_view text, std::size_t from, const Vocabulary& words);

// How deep in brackets the text is behind this byte.
int bracket_depth(int depth, char c);

// Where the list that begins at `from` ends: before a sentence that tells something else.
std::size_t list_end(std::string_view text, std::size_t from, const Vocabulary& words);

// `A zit voor, B notuleert`: a sentence about those who are listed.
bool presides(std::string_view text, const Vocabulary& words);

// `Namens de bewoners`, `VVD`: a line of a list that holds nobody and says for whom those below it sit.
bool heads_group(std::string_view text, const Vocabulary& words);

// `Utrecht: A, B`, `VVD (2): A, B` in a list: where the group's words end and its persons begin.
std::optional<std::pair<std::size_t, std::size_t>> group_label(std::string_view text, const Vocabulary& words);

// A group further on in the list: `Ouderlingen: A, B, diakenen: C`, `… 41 leden. Bestuur: A`, `… de heer A VVD: de heer B`.
struct Group {
  std::size_t begin = 0, end = 0;  // its words
  std::size_t persons = 0;         // where they begin, behind the colon
  bool stop = false;               // the words announce something that is no list of persons
};
std::optional<Group> group_inside(std::string_view text, std::size_t from, const Vocabulary& words);

// `VVD: A en B` above the items: a party's word in capitals begins such lines, others may follow it (`known`).
struct PartyLine {
  std::string body;
  std::size_t begin = 0;  // of the persons
  std::vector<Entry> entries;
};
std::optional<PartyLine> read_party_line(std::string_view text, bool known, const Vocabulary& words);

// `* aftredend`: what a footnote says of those who bear its mark.
struct Footnote {
  std::string mark;
  std::string_view said;
};
std::optional<Footnote> read_footnote(std::string_view text, std::string_view bullet, const Vocabulary& words);

}  // namespace notulen
