#pragma once
// The body that met, where the title of the minutes names it.

#include <optional>
#include <string_view>

#include "text.hpp"
#include "vocabulary.hpp"

namespace notulen {

// Bytes of the title: `Algemeen Bestuur Veiligheidsregio Maasdonk`, `raad der gemeente Zandwijk`, `leerlingenraad`; none
// where no word for a body stands in it, or one that says nothing by itself (`commissie`).
std::optional<Span> body_in(std::string_view title, const Vocabulary& words);

}  // namespace notulen
