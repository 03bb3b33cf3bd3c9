#pragma once
// Invented minutes that have something for every format.

#include <string>

#include "notulen.hpp"

inline const std::string sample =
    "Notulen bestuursvergadering Tuinvereniging De Zonnehoek\n"
    "Datum: dinsdag 4 maart 2025\n"
    "Tijd: 19.30 - 21.15 uur\n"
    "Plaats: Kantine, Laan 3\n"
    "Aanwezig: mevrouw Marijke Terpstra (voorzitter), Joost Wiersinga (notulist), J.W. van der Sluis (VVD)\n"
    "Afwezig met kennisgeving: Pieter Holtrop\n"
    "\n"
    "1. Opening\n"
    "Marijke opent de vergadering.\n"
    "\n"
    "2. Begroting & <hek>\n"
    "Joost: ik vind het hek te duur.\n"
    "\n"
    "Besluit: de contributie gaat naar 45 euro, met 12 stemmen voor en 3 tegen aangenomen.\n"
    "\n"
    "Actie: Joost stuurt de nieuwe begroting rond voor 1 mei 2025.\n"
    "\n"
    "3. Sluiting\n"
    "Besluit: het hek blijft staan.\n"
    "\n"
    "Volgende vergadering: dinsdag 6 mei 2025, 20.00 uur\n";

inline notulen::Document sample_document(const std::string& text = sample, const std::string& file = "zonnehoek.txt") {
  notulen::Options options;
  options.file = file;
  return notulen::parse(text, options).documents.at(0);
}
