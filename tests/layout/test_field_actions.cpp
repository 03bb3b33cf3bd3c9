// Tasks in named fields on one line.
#include <gtest/gtest.h>

#include "support/segments.hpp"

using notulen::test::furniture;
using notulen::test::shown;

TEST(FieldActions, WhatAndWhoInAnyOrder) {
  EXPECT_EQ(shown("Wie: Teun. Wat: hek verven. Wanneer: uiterlijk 1 mei.\n"), "Actie Teun: hek verven. (uiterlijk 1 mei)\n");
  EXPECT_EQ(shown("Wat: hek verven; Wie: Wilma en Coby\n"), "Actie Wilma en Coby: hek verven\n");
  EXPECT_EQ(furniture("Wat: hek verven. Wie: Teun\n"), "Wat:\nWie:\n");
}

TEST(FieldActions, AreNone) {
  // One field alone, two of a kind, words before the first.
  EXPECT_EQ(shown("Wie: Teun\n"), "Wie: Teun\n");
  EXPECT_EQ(shown("Wie: Teun. Wanneer: 1 mei\n").find("Actie"), std::string::npos);
  EXPECT_EQ(shown("Wie: Teun. Wie: Roos. Wat: hek verven\n").find("Actie"), std::string::npos);
  EXPECT_EQ(shown("Vraag van Kee. Wie: Teun. Wat: hek verven\n").find("Actie"), std::string::npos);
}
