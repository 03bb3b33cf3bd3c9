// An archive as a database: what stands in it, that a second run updates and never doubles, search.

#include <gtest/gtest.h>

#include "formats/sample.hpp"
#include "support/documents.hpp"
#include "support/program.hpp"

using namespace notulen;

class Sqlite : public Program {
 protected:
  void SetUp() override {
    Program::SetUp();
    if (run("command -v sqlite3").code != 0) GTEST_SKIP() << "no sqlite3 here";
    std::filesystem::create_directory(folder_ / "archive");
    write("archive/zonnehoek.txt", sample);
    for (const char* name : {"a.txt", "b.txt"}) std::filesystem::rename(folder_ / name, folder_ / "archive" / name);
  }
  Ran convert(const std::string& more = "") { return run("notulen convert archive --format sqlite --out a.db " + more); }
  std::string ask(const std::string& sql) {
    write("sql", sql);
    const Ran ran = run("sqlite3 a.db < sql");
    EXPECT_EQ(ran.code, 0) << sql << ran.err;
    return ran.out;
  }
};

TEST_F(Sqlite, HoldsWhatWasRead) {
  const Ran ran = convert();
  EXPECT_EQ(ran.code, 0) << ran.err;
  EXPECT_TRUE(has(ran.err, "3 converted")) << ran.err;
  EXPECT_EQ(ask("SELECT file, date FROM files JOIN documents ON id = document_id ORDER BY file"), "a.txt|2021-03-09\nb.txt|2022-05-04\nzonnehoek.txt|2025-03-04\n");
  EXPECT_EQ(ask("SELECT name, notice FROM persons WHERE list = 'apologies'"), "Pieter Holtrop|1\n");
  EXPECT_EQ(ask("SELECT votes_for, votes_against, result FROM decisions WHERE result IS NOT NULL"), "12|3|aangenomen\n");
  EXPECT_EQ(ask("SELECT owner, due FROM follow_ups f JOIN owners o ON (o.document_id, o.part, o.follow_up) = (f.document_id, f.part, f.id)"), "Joost|2025-05-01\n");
  EXPECT_EQ(ask("SELECT i.number, i.title FROM items_search s JOIN agenda_items i ON i.row = s.rowid WHERE items_search MATCH 'HEK' ORDER BY position"), "2|Begroting & <hek>\n3|Sluiting\n");
  EXPECT_EQ(ask("SELECT speaker FROM statements_search s JOIN statements t ON t.row = s.rowid WHERE statements_search MATCH 'duur'"), "Joost\n");
  EXPECT_EQ(ask("PRAGMA foreign_key_check; PRAGMA integrity_check"), "ok\n");
}

TEST_F(Sqlite, AgainUpdatesAndNeverDoubles) {
  convert();
  EXPECT_EQ(convert().code, 0);
  EXPECT_EQ(ask("SELECT count(*), count(DISTINCT document_id) FROM agenda_items"), "5|3\n");
  const Ran again = convert("--resume");
  EXPECT_TRUE(has(again.err, "0 converted (0 with warnings), 0 failed, 3 unchanged")) << again.err;
  // A file that changes leaves nothing of what it held.
  std::string edited = sample;
  edited.replace(edited.find("het hek te duur"), 15, "de poort te dun");
  write("archive/zonnehoek.txt", edited);
  const Ran changed = convert("--resume");
  EXPECT_TRUE(has(changed.err, "1 converted (0 with warnings), 0 failed, 2 unchanged")) << changed.err;
  EXPECT_EQ(ask("SELECT count(*) FROM statements_search WHERE statements_search MATCH 'hek'; SELECT count(*) FROM statements_search WHERE statements_search MATCH 'poort'"), "0\n1\n");
  EXPECT_EQ(ask("SELECT count(*) FROM documents"), "3\n");
  // The same bytes under two names are one document; it goes with the last of its names.
  write("archive/kopie.txt", edited);
  convert();
  EXPECT_EQ(ask("SELECT count(*) FROM documents; SELECT count(*) FROM files"), "3\n4\n");
  write("archive/kopie.txt", sample);
  convert();
  EXPECT_EQ(ask("SELECT count(*) FROM documents"), "4\n");
  EXPECT_EQ(ask("PRAGMA foreign_key_check; PRAGMA integrity_check; INSERT INTO items_search(items_search) VALUES('integrity-check')"), "ok\n");
}

TEST_F(Sqlite, SeveralMeetingsOfAFileAreParts) {
  write("archive/b.txt", "Notulen zangkoor\n\nDatum: 4 mei 2022\nAanwezig: Bram Zand\n\n1. Opening\nBram opent.\n\n2. Sluiting\nKlaar.\n\n"
                         "Notulen zangkoor\n\nDatum: 8 juni 2022\nAanwezig: Bram Zand\n\n1. Opening\nBram opent.\n\n2. Sluiting\nKlaar.\n");
  ASSERT_EQ(parse(read("archive/b.txt")).documents.size(), 2u);
  convert();
  EXPECT_EQ(ask("SELECT part, parts, date FROM documents JOIN files ON document_id = id WHERE file = 'b.txt' ORDER BY part"), "1|2|2022-05-04\n2|2|2022-06-08\n");
}

TEST_F(Sqlite, LeavesOtherDatabasesAlone) {
  run("sqlite3 a.db 'CREATE TABLE t(x); INSERT INTO t VALUES (1)'");
  const Ran ran = convert();
  EXPECT_EQ(ran.code, 1);
  EXPECT_TRUE(has(ran.err, "a.db: is a database of another program")) << ran.err;
  EXPECT_EQ(ask("SELECT x FROM t; SELECT count(*) FROM sqlite_master"), "1\n1\n");
  write("a.db", "no database at all, but a letter to somebody");
  const Ran text = convert();
  EXPECT_EQ(text.code, 1);
  EXPECT_TRUE(has(text.err, "a.db: ")) << text.err;
  EXPECT_EQ(read("a.db"), "no database at all, but a letter to somebody");
  EXPECT_EQ(run("notulen --format sqlite archive/a.txt").code, 2) << "only convert writes databases";
}

TEST_F(Sqlite, OfAllMinutesHasARowForEachValue) {
  std::size_t persons = 0, decisions = 0, follow_ups = 0, meetings = 0;
  for (const auto& path : all_minutes()) {
    std::filesystem::copy(path, folder_ / "archive" / path.filename(), std::filesystem::copy_options::overwrite_existing);
  }
  for (const auto& entry : std::filesystem::directory_iterator(folder_ / "archive"))
    for (const Document& d : parse(bytes_of(entry.path())).documents) {
      ++meetings;
      persons += d.attendees.size() + d.apologies.size() + d.others.size();
      decisions += d.decisions.size();
      follow_ups += d.follow_ups.size();
    }
  const Ran ran = convert("--quiet --jobs 2");
  EXPECT_EQ(ran.code, 0) << ran.err;
  EXPECT_EQ(ask("SELECT count(*) FROM documents; SELECT count(*) FROM persons; SELECT count(*) FROM decisions; SELECT count(*) FROM follow_ups; PRAGMA foreign_key_check"),
            std::to_string(meetings) + "\n" + std::to_string(persons) + "\n" + std::to_string(decisions) + "\n" + std::to_string(follow_ups) + "\n");
}
