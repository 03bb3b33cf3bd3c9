#pragma once
// What the words of a line tell for or against its being a title.

#include <cstddef>
#include <string_view>

#include "read/number.hpp"
#include "segment.hpp"
#include "vocabulary.hpp"

namespace notulen::outlining {

// It begins with a capital.
inline bool capital(std::string_view s) { return !s.empty() && s[0] >= 'A' && s[0] <= 'Z'; }

// The segment's text behind its printed number.
std::string_view text_after(const Segment& segment, const Boxed<Number>& number);

bool ends_with_any(std::string_view s, std::string_view chars);

// Where the words at the start of the text end that tell an outcome or a part of the sitting, not a subject:
// `Goedgekeurd`, `Openbare zitting`; 0 where there are none.
std::size_t no_heading(std::string_view s, const Vocabulary& words);

// A finite verb stands among the first words of the text.
bool has_verb(std::string_view s, int within, const Vocabulary& words);

// `De voorzitter opent de vergadering.` is no title.
bool is_sentence(std::string_view s, const Vocabulary& words);

// `Hamerstukken (zonder debat)`: an item that is a list of others.
bool gathering(std::string_view title, const Vocabulary& words);

// `Besluit: …`: the text begins with a label of decisions and its colon.
bool announces_decision(std::string_view s, const Vocabulary& words);

// `Flyer ontwerpen (actie Jan)`: a bracket at the end says who is to do it.
bool ends_in_action(std::string_view s, const Vocabulary& words);

// `VORIG VERSLAG (10 min)`: no small letter before the bracket.
bool capital_title(std::string_view s);

// `REKENING OVER 1953. De penningmeester …`: where the stop stands that ends a title in capitals; 0 for none.
std::size_t capitals_end(std::string_view s);

}  // namespace notulen::outlining
