// Lines of a heading block that tell day and time, and between them where.
#include <gtest/gtest.h>

#include "read/moment_line.hpp"
#include "support/forms.hpp"

using namespace notulen;

namespace {

// `d` for a day, `t` for a time and the place; `none` where the line tells anything else.
std::string shown(std::string_view line) {
  const auto moment = read_moment_line(line, Vocabulary::built_in());
  if (!moment) return "none";
  return std::string(moment->day ? "d" : "") + (moment->time ? "t" : "") + '|' + std::string(line.substr(moment->begin, moment->end - moment->begin));
}

}  // namespace

TEST(MomentLines, Parts) {
  EXPECT_EQ(shown("Maandag 2 februari 2015, 20.30 uur, bestuurskamer"), "dt|bestuurskamer");
  EXPECT_EQ(shown("d.d. 23-08-2022 | bad De Plons | 19:15 - 20:05"), "dt|bad De Plons");
  EXPECT_EQ(shown("jachthut Ossenbos, 19:30 uur"), "t|jachthut Ossenbos");
  EXPECT_EQ(shown("maandag 12/02/2024 – 20u – leraarslokaal"), "dt|leraarslokaal");
  EXPECT_EQ(shown("op Dinsdag 25 Februari 1936, v.m. 9½ uur, in het lokaal van Kastelein Roelfs."), "dt|in het lokaal van Kastelein Roelfs.");
  EXPECT_EQ(shown("3 mei 2012"), "d|");
  for (const char* line : {"Notulen bestuur 7 februari 2020", "Opening, 20.00 uur", "Bram komt om 20.00 uur, Kee later", "Het hek is nat, 3 mei 2012", "Voorzitter, 20.00 uur", "De kade", "Aanwezig: Bram, 20.00 uur", "de kade, het hek, 20.00 uur"})
    EXPECT_EQ(shown(line), "none") << line;
}

TEST(MomentLines, OfTheMeeting) {
  for (const char* line : {"Donderdag 19 september 2024, 15.30 uur, milieustraat Hulserpad", "19 september 2024 | milieustraat Hulserpad | 15:30", "donderdag 19/09/2024 – 15u30 – milieustraat Hulserpad"}) {
    const Document document = test::document_in("Besluitenlijst dagelijks bestuur De Steiger\n" + std::string(line) + "\n\nAanwezig: B. Pels, K. Zaagmans\n\n1. Hek\nHet hek is nat.\n");
    EXPECT_EQ(document.meeting.title, "Besluitenlijst dagelijks bestuur De Steiger") << line;
    EXPECT_EQ(document.meeting.date, "2024-09-19") << line;
    EXPECT_EQ(document.meeting.start_time, "15:30") << line;
    EXPECT_EQ(document.meeting.location, "milieustraat Hulserpad") << line;
  }
  // A bare hour beside a place; far below the title it is nothing of the kind.
  EXPECT_EQ(test::document_in("Verslag bestuur De Steiger 3 mei 2012\n\nPolyvalente zaal, 20 uur\n\n1. Hek\nHet hek is nat.\n").meeting.start_time, "20:00");
}

TEST(MomentLines, ClassesAndIllness) {
  EXPECT_EQ(test::people_of(test::document_of("Ook aanwezig: Noor en Sem (1H), Yara (2V)\nZiek: Fenna (4V)")), "C. Spreeuw||; D. Merel||; Noor||1H; Sem||1H; Yara||2V; / Fenna||4V; ");
}
