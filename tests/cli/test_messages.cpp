// The program speaks Dutch where LANG says so, whether or not the locale was generated, and English otherwise.

#include <sstream>

#include "support/program.hpp"

namespace {

const char* const in_dutch = "export LC_ALL= LC_MESSAGES= LANG=nl_NL.UTF-8; ";
const char* const in_english = "export LC_ALL= LC_MESSAGES= LANG=en_GB.UTF-8; ";

}  // namespace

TEST_F(Program, SpeaksTheLanguageOfItsUser) {
  const struct {
    const char *command, *dutch, *english;
  } rows[] = {
      {"notulen nergens.txt", "notulen: nergens.txt: bestaat niet\n", "notulen: nergens.txt: No such file or directory\n"},
      {": > leeg.txt; notulen leeg.txt", "notulen: leeg.txt: is leeg\n", "notulen: leeg.txt: is empty\n"},
      {"notulen --select klusje a.txt", "notulen: --select: zo'n sleutel is er niet: klusje\n", "notulen: --select: no such key: klusje\n"},
      {"notulen --klusje", "notulen: Dit argument werd niet verwacht: --klusje (zie notulen --help)\n",
       "notulen: The following argument was not expected: --klusje (see notulen --help)\n"},
      {"notulen --pretty --compact a.txt", "notulen: --pretty gaat niet samen met --compact (zie notulen --help)\n",
       "notulen: --pretty excludes --compact (see notulen --help)\n"},
      {"notulen convert", "notulen: PATH is verplicht (zie notulen --help)\n", "notulen: PATH is required (see notulen --help)\n"},
      {"notulen convert a.txt", "notulen: convert: waarheen? Geef --out MAP of --jsonl BESTAND\n", "notulen: convert: where to? Give --out DIR or --jsonl FILE\n"},
      {"printf 'Notulen\\n\\nDatum: maandag 3 mei 2011\\n' > d.txt; notulen d.txt", "d.txt:3:8: waarschuwing: `maandag 3 mei 2011` was een andere dag van de week [weekday-mismatch]\n",
       "d.txt:3:8: warning: `maandag 3 mei 2011` was another day of the week [weekday-mismatch]\n"},
      {"notulen --format ori-a <<< 'Notulen tuinraad'", "notulen: -: ori-a: de tekst noemt geen dag van de vergadering, geen agendapunt met een titel\n",
       "notulen: -: ori-a: the text gives no day of the meeting, no agenda item with a title\n"},
  };
  for (const auto& row : rows) {
    EXPECT_EQ(run(in_dutch + std::string(row.command)).err, row.dutch) << row.command;
    EXPECT_EQ(run(in_english + std::string(row.command)).err, row.english) << row.command;
  }
  const Ran archive = run(in_dutch + std::string("notulen convert a.txt nergens.txt --out made"));
  EXPECT_TRUE(has(archive.err, "notulen: 1 omgezet (0 met waarschuwingen), 1 mislukt, 0 onveranderd, 0 overgeslagen; 1 vergaderingen, ")) << archive.err;
}

TEST_F(Program, LanguageIsTheFirstThatIsSaid) {
  const struct {
    const char* names;
    bool dutch;
  } rows[] = {{"LC_ALL=C LANG=nl_NL.UTF-8", false}, {"LC_ALL=nl_BE LANG=C", true},  {"LC_ALL= LC_MESSAGES=nl LANG=C", true}, {"LC_ALL= LC_MESSAGES=C LANG=nl_NL", false},
              {"LC_ALL= LC_MESSAGES= LANG=", false}, {"LC_ALL=nl_NL@euro", true}, {"LC_ALL=nlx", false},                    {"LC_ALL=nds_NL", false}};
  for (const auto& row : rows) EXPECT_EQ(has(run("env " + std::string(row.names) + " $NOTULEN nergens.txt").err, "bestaat niet"), row.dutch) << row.names;
}

TEST_F(Program, AllOfTheHelpIsInDutch) {
  for (const char* command : {"", "explain", "unknown", "schema", "convert", "stream", "review"}) {
    const std::string ask = "notulen " + std::string(command) + " --help";
    const std::string english = run(in_english + ask).out, dutch = run(in_dutch + ask).out;
    std::istringstream lines(english);
    std::size_t described = 0;
    for (std::string line; std::getline(lines, line);) {
      // A description stands behind the names, or below them, at column 30.
      if (line.size() < 40 || line.find_first_not_of(' ', 28) != 30) continue;
      ++described;
      EXPECT_FALSE(has(dutch, line.substr(30))) << command << ": " << line;
    }
    EXPECT_GE(described, 1u) << english;
  }
}

TEST_F(Program, WhatProgramsReadIsTheSameInAnyLanguage) {
  for (const char* command : {"notulen a.txt", "notulen --review 1 a.txt", "notulen convert --jsonl - --quiet a.txt nergens.txt", "notulen convert a.txt nergens.txt --out made --quiet --report r.json; grep -v second r.json"}) {
    const Ran dutch = run(in_dutch + std::string(command)), english = run(in_english + std::string(command));
    EXPECT_EQ(dutch.out, english.out) << command;
    EXPECT_EQ(dutch.code, english.code);
  }
}
