#pragma once
// Who is to do something.

#include <string>
#include <string_view>
#include <vector>

#include "vocabulary.hpp"

namespace notulen {

// One entry a person or body: split at `/`, `,`, `&`, `+` and an `en` between two names (`werkgroep Sport en spel` is
// one). Honorifics stay.
std::vector<std::string> split_owners(std::string_view text, const Vocabulary& words);

// True where the text is nothing but names, codes or words for bodies: `Jan`, `JdV/PK`, `de voorzitter`.
bool names_owners(std::string_view text, const Vocabulary& words);

// Nothing but words with capitals and what joins them: `Jan en Piet van Dam`. Whether they are names is not asked.
bool words_of_names(std::string_view text, const Vocabulary& words);

// The name that a sentence begins with and that acts in it: `Ferry stuurt …`; empty for none.
std::string_view acting_name(std::string_view sentence, const Vocabulary& words);

// The name behind `door`: `gaan door Ferry getest worden`; empty for none.
std::string_view agent_name(std::string_view sentence, const Vocabulary& words);

// The bytes of `A/B` in front of a task: `A/B brief aan ouders`; 0 where no such pair stands there.
std::size_t pair_in_front(std::string_view text, const Vocabulary& words);

}  // namespace notulen
