#pragma once
// How segments read as headings beside the others: what runs on, comes again, or has text of its own below.

#include <cstddef>
#include <vector>

#include "outline/reading.hpp"

namespace notulen::outlining {

// `01` alone on its line, the title right below: a number where such lines run on.
void numbers_alone(const std::vector<Segment>& segments, std::vector<Reading>& readings, const Vocabulary& words);

// `11-118` alone on its line, the title right below: the same with the numbers of files, which go up.
void codes_alone(const std::vector<Segment>& segments, std::vector<Reading>& readings, const Vocabulary& words);

// `1.0 Opening`, `2.0 Notulen`, `3.1 Jaarrekening`: a nought behind the number stands for none.
void zero_numbers(std::vector<Reading>& readings);

// `2021_GR_00031 - Notulen`: a council's codes before titles, two or more of one shape.
void council_codes(const std::vector<Segment>& segments, std::vector<Reading>& readings, const Vocabulary& words);

// `22.113 Subsidie`, `A-1 Begroting`, each with text of its own below: codes that go up, before titles.
void coded_titles(const std::vector<Segment>& segments, std::vector<Reading>& readings, const Vocabulary& words);

// `De raad BESLUIT:` and `Artikel 1: …`, `Artikel 2: …` below it: what is resolved, no items.
void resolved(const std::vector<Segment>& segments, std::vector<Reading>& readings, const Vocabulary& words);

// Numbered lines that follow each other at once are a list; one with text of its own below is a heading.
void listed(const std::vector<Segment>& segments, std::vector<Reading>& readings, std::size_t i, const Vocabulary& words);

// `6. Een verzoek … wordt toegestaan.`, a sentence, between the headings 5 and 7: an item as they are.
void wanted_numbers(const std::vector<Segment>& segments, std::vector<Reading>& readings);

// `1 post`, `2 rookmelders` or `I Opening`, `II Notulen`, each with text of its own below: numbers without a stop, known
// by their running on.
void unstopped_numbers(const std::vector<Segment>& segments, std::vector<Reading>& readings, const Vocabulary& words);

// `a.`, `b.`, `c.` below `6. Hamerstukken` are items, no list.
void gathered(const std::vector<Segment>& segments, std::vector<Reading>& readings, const Vocabulary& words);

// `Onderwerp: …` of each case, as systems of councils print them: a heading where it comes again and again.
void labelled(const std::vector<Segment>& segments, std::vector<Reading>& readings, const Vocabulary& words);

// `Vraag om uitleg van de heer Bos tot mevrouw Vink over de kade` above who speaks: a heading of a parliament's minutes.
void questions(const std::vector<Segment>& segments, std::vector<Reading>& readings, const Vocabulary& words);

// `01 Vraag van …` and right below it `01 Question de …`: of a heading told twice the French one is text.
void translated(const std::vector<Segment>& segments, std::vector<Reading>& readings, const Vocabulary& words);

// `De heer Bos (SP)` above what he says, again and again: turns of verbatim minutes, no headings.
void lone_speakers(const std::vector<Segment>& segments, std::vector<Reading>& readings, const Vocabulary& words);

}  // namespace notulen::outlining
