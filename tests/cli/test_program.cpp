// The program as its users meet it: exit codes, streams, bad files, closed pipes.

#include "support/program.hpp"

#include <string>

TEST_F(Program, ExitCodes) {
  struct Row {
    const char* command;
    int code;
    const char* err;  // stands in the messages; empty: anything
  };
  const Row rows[] = {{"notulen a.txt", 0, ""},
                      {"notulen < a.txt", 0, ""},
                      {"notulen - < a.txt", 0, ""},
                      {"notulen <(cat a.txt)", 0, ""},
                      {"notulen --help", 0, ""},
                      {"notulen --version", 0, ""},
                      {"notulen schema", 0, ""},
                      {"notulen nowhere.txt", 1, "notulen: nowhere.txt: No such file or directory\n"},
                      {"notulen .", 1, "notulen: .: is a directory\n"},
                      {": > empty; notulen empty", 1, "notulen: empty: "},
                      {"head -c 4096 /dev/zero > binary; notulen binary", 1, "notulen: binary: "},
                      {"notulen nowhere.txt a.txt", 1, "nowhere.txt"},
                      {"notulen a.txt > /dev/full", 1, "notulen: standard output: "},
                      {"notulen --bogus a.txt", 2, "--bogus"},
                      {"notulen --select nonsense a.txt", 2, "no such key: nonsense"},
                      {"notulen --pretty --compact a.txt", 2, "notulen: "},
                      {"notulen --review 7 a.txt", 2, "--review"},
                      {"notulen --vocabulary nowhere.txt a.txt", 1, "notulen: nowhere.txt: "},
                      {"echo loose > words; notulen --vocabulary words a.txt", 1, "notulen: words: line 1: "}};
  for (const Row& row : rows) {
    const Ran ran = run(row.command);
    EXPECT_EQ(ran.code, row.code) << row.command << '\n' << ran.err;
    EXPECT_TRUE(has(ran.err, row.err)) << row.command << '\n' << ran.err;
    if (row.code == 2) { EXPECT_EQ(ran.out, "") << row.command; }
  }
}

TEST_F(Program, SeveralFilesGiveJsonLinesInTheirOrder) {
  const Ran ran = run("notulen b.txt nowhere.txt a.txt");
  ASSERT_EQ(lines(ran.out), 2u) << ran.out;
  EXPECT_LT(ran.out.find("\"b.txt\""), ran.out.find('\n'));
  EXPECT_GT(ran.out.find("\"a.txt\""), ran.out.find('\n'));
}

TEST_F(Program, OneLineUnlessPrettyIsAskedFor) {
  EXPECT_EQ(lines(run("notulen a.txt").out), 1u);
  EXPECT_EQ(lines(run("notulen --compact a.txt").out), 1u);
  EXPECT_GT(lines(run("notulen --pretty a.txt").out), 20u);
}

TEST_F(Program, SelectKeepsWhatIsAskedFor) {
  const Ran ran = run("notulen --select attendees,follow_ups a.txt");
  for (const char* key : {"\"format\"", "\"document\"", "\"attendees\"", "\"follow_ups\""}) EXPECT_TRUE(has(ran.out, key)) << key;
  for (const char* key : {"\"agenda_items\"", "\"coverage\"", "\"apologies\""}) EXPECT_FALSE(has(ran.out, key)) << key;
}

TEST_F(Program, ClosedPipeEndsItQuietly) {
  const std::string many = "notulen --pretty $(for i in $(seq 300); do echo a.txt; done)";
  const Ran ran = run(many + " | head -c 10");
  EXPECT_EQ(ran.out.size(), 10u);
  EXPECT_FALSE(has(ran.err, "notulen:")) << ran.err;
  // Where the signal is ignored, as under many a service, it is no error either.
  const Ran ignoring = run("trap '' PIPE; { " + many + "; echo $? >code; } | head -c 1; cat code");
  EXPECT_TRUE(has(ignoring.out, "0\n")) << ignoring.out;
  EXPECT_FALSE(has(ignoring.err, "notulen:")) << ignoring.err;
}

TEST_F(Program, OutlinesOfSeveralStandApart) {
  const std::string one = run("notulen --outline a.txt").out;
  EXPECT_FALSE(one.ends_with("\n\n"));
  EXPECT_TRUE(has(run("notulen --outline a.txt b.txt").out, one + "\nNotulen zangkoor\n"));
}

TEST_F(Program, ExplainsHowALineWasRead) {
  const Ran fine = run("notulen explain a.txt:6");
  EXPECT_EQ(fine.code, 0);
  EXPECT_TRUE(has(fine.out, "heading of agenda item 1 `Opening`")) << fine.out;
  EXPECT_EQ(run("notulen explain a.txt").code, 2);
  EXPECT_EQ(run("notulen explain none.txt:1").code, 1);
}

TEST_F(Program, ListsUnknownWordsOfFilesAndFolders) {
  const Ran nothing = run("notulen unknown a.txt b.txt");
  EXPECT_EQ(nothing.code, 0) << nothing.err;
  EXPECT_EQ(nothing.out, "");
  write("c.txt", "Notulen tuinraad\n\nDatum: 9 maart 2021\nSpitdag: 4 mei 2021\nAanwezig: Femke Oord\n\n1. Opening\nFemke opent.\n");
  write("d.json", "{}");
  EXPECT_EQ(run("mkdir -p m/n; cp a.txt c.txt d.json m; cp c.txt m/n/e.md; notulen unknown m").out, "[label]\nspitdag = date  # 2, m/c.txt:4\n");
  EXPECT_EQ(run("notulen unknown --least 2 c.txt").out, "");
  EXPECT_EQ(run("notulen unknown c.txt > words; notulen --vocabulary words unknown c.txt").out, "");
  EXPECT_EQ(run("notulen unknown").code, 2);
  const Ran missing = run("notulen unknown nowhere.txt c.txt");
  EXPECT_EQ(missing.code, 1);
  EXPECT_TRUE(has(missing.err, "nowhere.txt")) << missing.err;
  EXPECT_TRUE(has(missing.out, "spitdag")) << missing.out;
}

TEST_F(Program, NoColourOffATerminalAndNoRawControls) {
  write("c.txt", "Verslag \x1b[31mtuinraad\n\n1. Opening\x07\nTekst.\n");
  for (const char* command : {"notulen --outline a.txt c.txt", "NO_COLOR=1 notulen --outline a.txt c.txt"})
    EXPECT_FALSE(has(run(command).out, "\x1b")) << command;
  const Ran ran = run("notulen $'no\\nwhere\\e[31m'");
  EXPECT_EQ(ran.err, "notulen: no\\x0awhere\\x1b[31m: No such file or directory\n");
}
