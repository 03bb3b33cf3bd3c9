#pragma once
// Headings that nothing sets off: short lines, told by the text around them and by the others of their kind.

#include <cstddef>
#include <string_view>
#include <vector>

#include "outline/reading.hpp"

namespace notulen::outlining {

// Minutes without any blank lines or numbers: a short line between the end of one text and the start of the next is a
// heading, where several bear a title's word.
void tight_headings(const std::vector<Segment>& segments, std::vector<Reading>& readings, const Vocabulary& words);

// `Rekening en verantwoording.` between blank lines, where headings that bear a title's word end in a stop too.
void stopped_headings(const std::vector<Segment>& segments, std::vector<Reading>& readings, const Vocabulary& words);

// `Verbouwing` and a sentence right below it, `Personeel` and another, with no blank lines between, the first right below
// its numbered item: what an item that collects holds, such as `Mededelingen`, and any other where they head more.
void collected_headings(const std::vector<Segment>& segments, std::vector<Reading>& readings, const Vocabulary& words);

}  // namespace notulen::outlining
