// `notulen convert` as an archivist meets it: trees, streams, interruptions, files of every kind.

#include <regex>
#include <set>

#include "support/program.hpp"

namespace fs = std::filesystem;

class Convert : public Program {
 protected:
  void SetUp() override {
    Program::SetUp();
    for (const char* folder : {"archive/2021/voorjaar", "archive/2022", "archive/.oud"}) fs::create_directories(folder_ / folder);
    fs::rename(folder_ / "a.txt", folder_ / "archive/2021/voorjaar/a.txt");
    fs::copy(folder_ / "b.txt", folder_ / "archive/2022/b.md");
    fs::copy(folder_ / "b.txt", folder_ / "archive/.oud/c.txt");
    fs::rename(folder_ / "b.txt", folder_ / "archive/b.txt");
    write("archive/foto.jpg", std::string("\xff\xd8\xff\xe0\0\x10JFIF", 10));
  }
  // An archive of `count` small files in folders of ten.
  void fill(int count) {
    for (int i = 0; i < count; ++i) {
      const std::string folder = "many/" + std::to_string(i / 10);
      fs::create_directories(folder_ / folder);
      write(folder + "/" + std::to_string(i) + ".txt",
            "Notulen bestuur " + std::to_string(i) + "\n\nDatum: " + std::to_string(1 + i % 28) + " mei 2022\nAanwezig: Bram Zand\n\n1. Opening\nBram opent.\n");
    }
  }
  std::set<std::string> files(const std::string& folder) {
    std::set<std::string> out;
    for (const auto& entry : fs::recursive_directory_iterator(folder_ / folder))
      if (!entry.is_directory()) out.insert(fs::relative(entry.path(), folder_ / folder).generic_string());
    return out;
  }
};

using Names = std::set<std::string>;

TEST_F(Convert, MirrorsTheTree) {
  const Ran ran = run("notulen convert archive --out made");
  EXPECT_EQ(ran.code, 0) << ran.err;
  EXPECT_EQ(files("made"), (Names{"2021/voorjaar/a.txt.json", "2022/b.md.json", "b.txt.json"}));
  EXPECT_TRUE(has(read("made/2022/b.md.json"), R"("file":"2022/b.md")")) << read("made/2022/b.md.json");
  EXPECT_TRUE(has(read("made/2022/b.md.json"), R"("date":"2022-05-04")"));
  EXPECT_TRUE(has(ran.err, "3 converted (0 with warnings), 0 failed, 0 unchanged, 1 skipped; 3 meetings")) << ran.err;
}

TEST_F(Convert, WhichFiles) {
  struct Row {
    const char* arguments;
    Names files;
  };
  const Row rows[] = {
      {"archive --include '*.md'", {"2022/b.md.json"}},
      {"archive --include '2022/*'", {"2022/b.md.json"}},
      {"archive --include '**/a.*'", {"2021/voorjaar/a.txt.json"}},
      {"archive --exclude '2022'", {"2021/voorjaar/a.txt.json", "b.txt.json"}},
      {"archive --exclude '*.txt' --exclude 'x'", {"2022/b.md.json"}},
      {"archive --hidden", {".oud/c.txt.json", "2021/voorjaar/a.txt.json", "2022/b.md.json", "b.txt.json"}},
      {"archive/2022 archive/b.txt", {"2022/b.md.json", "b.txt.json"}},
      {"archive/2022/../b.txt", {"b.txt.json"}},
      {"archive/.oud/c.txt", {"c.txt.json"}},
  };
  for (const Row& row : rows) {
    fs::remove_all(folder_ / "made");
    const Ran ran = run(std::string("notulen convert --quiet --out made ") + row.arguments);
    EXPECT_EQ(ran.code, 0) << row.arguments << ran.err;
    EXPECT_EQ(ran.err, "") << row.arguments;
    EXPECT_EQ(files("made"), row.files) << row.arguments;
  }
}

TEST_F(Convert, WrongUsage) {
  struct Row {
    const char* command;
    int code;
    const char* err;
  };
  const Row rows[] = {
      {"notulen convert archive", 2, "--out DIR or --jsonl FILE"},
      {"notulen convert --out made", 2, "PATH"},
      {"notulen convert archive --out made --jsonl x", 2, "excludes"},
      {"notulen convert archive --jsonl x --keep-text", 2, "excludes"},
      {"notulen convert archive --out made --shard 4/3", 2, "K/N"},
      {"notulen convert archive --out made --shard 0/3", 2, "K/N"},
      {"notulen convert archive --out made --jobs 0", 2, "--jobs"},
      {"notulen convert archive/2022 many/2022 --out made", 2, "two paths are called `2022`"},
      {"notulen convert nergens --out made", 1, "nergens: No such file"},
      {"notulen convert archive/foto.jpg --out made", 1, "foto.jpg: no kind of file that minutes are read from"},
      {"notulen convert archive --out archive/b.txt", 1, "archive/b.txt: "},
      {"notulen convert archive --jsonl nergens/x", 1, "nergens/x: No such file"},
      {"notulen convert archive --jsonl - > /dev/full", 1, "No space left"},
  };
  fs::create_directories(folder_ / "many/2022");
  for (const Row& row : rows) {
    const Ran ran = run(row.command);
    EXPECT_EQ(ran.code, row.code) << row.command << ran.err;
    EXPECT_TRUE(has(ran.err, row.err)) << row.command << ran.err;
  }
}

TEST_F(Convert, OneBadFileStopsNothing) {
  write("archive/0.txt", std::string("MZ\0\0\x01\x02", 6));
  write("archive/0.pdf", "%PDF-1.4 and nothing else");
  const Ran ran = run("notulen convert archive --out made --report report.json");
  EXPECT_EQ(ran.code, 1);
  EXPECT_TRUE(has(ran.err, "notulen: 0.txt: ")) << ran.err;
  EXPECT_TRUE(has(ran.err, "notulen: 0.pdf: pdftotext: ")) << ran.err;
  EXPECT_EQ(files("made").size(), 3U);
  const std::string report = read("report.json");
  EXPECT_TRUE(has(report, "\"converted\": 3,")) << report;
  EXPECT_TRUE(has(report, "\"failed\": 2,")) << report;
  EXPECT_TRUE(has(report, "\"file\": \"0.pdf\"")) << report;
  EXPECT_TRUE(has(report, "\"complete\": true")) << report;
}

TEST_F(Convert, ResumeConvertsWhatChanged) {
  run("notulen convert archive --out made");
  EXPECT_TRUE(has(run("notulen convert archive --out made --resume").err, "0 converted (0 with warnings), 0 failed, 3 unchanged"));
  write("archive/b.txt", "Notulen zangkoor\n\nDatum: 5 mei 2022\n\n1. Opening\n");
  EXPECT_TRUE(has(run("notulen convert archive --out made --resume").err, "1 converted (0 with warnings), 0 failed, 2 unchanged"));
  EXPECT_TRUE(has(read("made/b.txt.json"), R"("date":"2022-05-05")"));
  write("made/b.txt.json", read("made/b.txt.json").substr(0, 90));
  EXPECT_TRUE(has(run("notulen convert archive --out made --resume").err, "1 converted (0 with warnings), 0 failed, 2 unchanged"));
  write("woorden.txt", "[action_mark]\nklusje\n");
  EXPECT_TRUE(has(run("notulen convert archive --out made --resume --vocabulary woorden.txt").err, "3 converted"));
}

TEST_F(Convert, SeveralMeetingsInAFile) {
  const std::string second = "Notulen zangkoor\n\nDatum: 8 juni 2022\nAanwezig: Bram Zand\n\n1. Opening\nBram opent.\n\n2. Rondvraag\nGeen.\n";
  const std::string two = read("archive/b.txt") + "\n2. Rondvraag\nNiemand heeft iets.\n\n\n" + second;
  write("archive/b.txt", two);
  run("notulen convert archive/b.txt --out made");
  EXPECT_EQ(files("made"), (Names{"b.txt.json", "b.txt.part2.json"}));
  EXPECT_TRUE(has(read("made/b.txt.part2.json"), R"("date":"2022-06-08")"));
  EXPECT_TRUE(has(run("notulen convert archive/b.txt --out made --resume").err, "1 unchanged"));
  fs::remove(folder_ / "made/b.txt.part2.json");
  EXPECT_TRUE(has(run("notulen convert archive/b.txt --out made --resume").err, "1 converted"));
  write("archive/b.txt", "Notulen zangkoor\n\nDatum: 5 mei 2022\n\n1. Opening\n");
  run("notulen convert archive/b.txt --out made --resume");
  EXPECT_EQ(files("made"), (Names{"b.txt.json"}));
}

// The results of a run that was never interrupted, and of one that was killed over and over.
TEST_F(Convert, KilledAndRunAgainGivesTheSame) {
  fill(120);
  run("notulen convert many --out whole --quiet && notulen convert many --jsonl whole.jsonl --quiet");
  ASSERT_EQ(files("whole").size(), 120U);
  const Ran ran = run(R"(
for t in 0.02 0.05 0.03 0.08 0.04; do timeout -s KILL $t "$NOTULEN" convert many --out killed --resume --quiet --jobs 3; done
notulen convert many --out killed --resume --quiet && diff -r whole killed && ls -A killed/0 | grep -c notulen
for t in 0.02 0.05 0.03 0.08 0.04; do timeout -s KILL $t "$NOTULEN" convert many --jsonl killed.jsonl --resume --quiet --jobs 3; done
notulen convert many --jsonl killed.jsonl --resume --quiet && cmp whole.jsonl killed.jsonl && ls *.partial *.before)");
  EXPECT_EQ(ran.out, "0\n") << ran.out << ran.err;
}

TEST_F(Convert, ATornLastLineIsDropped) {
  fill(30);
  run("notulen convert many --jsonl whole.jsonl --quiet");
  const std::string whole = read("whole.jsonl");
  EXPECT_EQ(lines(whole), 30U);
  for (const std::size_t cut : {whole.size() - 1, whole.size() / 2, std::size_t{10}, std::size_t{0}}) {
    write("torn.jsonl", whole.substr(0, cut));
    const Ran ran = run("notulen convert many --jsonl torn.jsonl --resume");
    EXPECT_EQ(read("torn.jsonl"), whole) << cut;
    EXPECT_TRUE(has(ran.err, std::to_string(lines(whole.substr(0, cut))) + " unchanged")) << cut << ran.err;
  }
  // What changed is made anew and stands where it belongs.
  fs::remove(folder_ / "many/0/3.txt");
  write("many/0/5.txt", "Notulen bestuur\n\nDatum: 5 juli 2022\n\n1. Opening\n");
  run("notulen convert many --jsonl whole.jsonl --resume --quiet && notulen convert many --jsonl new.jsonl --quiet");
  EXPECT_EQ(read("whole.jsonl"), read("new.jsonl"));
  EXPECT_EQ(lines(read("new.jsonl")), 29U);
}

TEST_F(Convert, TheOrderIsThatOfTheArchive) {
  fill(60);
  run("notulen convert many --jsonl 1.jsonl --jobs 1 --quiet; notulen convert many --jsonl - --jobs 7 --quiet > 7.jsonl");
  EXPECT_EQ(read("1.jsonl"), read("7.jsonl"));
  EXPECT_EQ(lines(read("1.jsonl")), 60U);
}

TEST_F(Convert, ShardsAddUp) {
  fill(100);
  run("notulen convert many --out whole --quiet; for k in 1 2 3; do notulen convert many --out shards --shard $k/3 --quiet --report $k.json; done");
  EXPECT_EQ(files("whole"), files("shards"));
  for (const char* name : {"1.json", "2.json", "3.json"}) {
    const std::string report = read(name);
    std::smatch found;
    ASSERT_TRUE(std::regex_search(report, found, std::regex("\"converted\": ([0-9]+)")));
    const int count = std::stoi(found[1]);
    EXPECT_TRUE(count > 15 && count < 55) << name << count;
  }
}

TEST_F(Convert, LinksAndSpecialFiles) {
  fs::create_directory_symlink("..", folder_ / "archive/2022/boven");
  fs::create_symlink("../b.txt", folder_ / "archive/2022/link.txt");
  fs::create_symlink("nergens", folder_ / "archive/2022/los.txt");
  EXPECT_EQ(run("mkfifo archive/pijp.txt; notulen convert archive --out made").code, 0);
  EXPECT_EQ(files("made").size(), 3U);
  const Ran ran = run("notulen convert archive --out made --follow");
  EXPECT_EQ(ran.code, 1);
  EXPECT_TRUE(has(ran.err, "2022/los.txt: No such file")) << ran.err;
  EXPECT_EQ(files("made"), (Names{"2021/voorjaar/a.txt.json", "2022/b.md.json", "2022/link.txt.json", "b.txt.json"}));
  // A link inside the folder of results does not lead out of it.
  fs::create_directory(folder_ / "elders");
  fs::remove_all(folder_ / "made/2021");
  fs::create_directory_symlink("../elders", folder_ / "made/2021");
  EXPECT_EQ(run("notulen convert archive --out made").code, 1);
  EXPECT_TRUE(fs::is_empty(folder_ / "elders"));
}

TEST_F(Convert, ResultsInsideTheArchiveAreNotItsFiles) {
  run("notulen convert . --out archive/json --quiet");
  const auto first = files("archive/json");
  run("notulen convert . --out archive/json --include '*' --exclude command --exclude out --exclude err --exclude '*.jpg'");
  EXPECT_EQ(files("archive/json"), first);
}

TEST_F(Convert, NamesOfStrangers) {
  write("archive/twee\nregels \x1b[31mrood.txt", read("archive/b.txt"));
  write("archive/\xff\xfe.txt", read("archive/b.txt"));
  write("archive/-rf.txt", read("archive/b.txt"));
  write("archive/$(touch x).txt", std::string("\0\x01\x02\x03", 4));
  const Ran ran = run("cd archive && notulen convert . --out ../made");
  EXPECT_EQ(ran.code, 1);
  EXPECT_EQ(files("made").size(), 6U);
  EXPECT_EQ(ran.err.find('\x1b'), std::string::npos);
  EXPECT_FALSE(fs::exists(folder_ / "archive/x"));
}

TEST_F(Convert, ProgressOnATerminalOnly) {
  fill(300);
  const Ran plain = run("notulen convert many --out made");
  EXPECT_EQ(lines(plain.err), 1U) << plain.err;
  fill(3000);  // enough for a bar that is drawn ten times a second
  // `script` gives the program a terminal.
  const Ran shown = run("script -qec \"$NOTULEN convert many --out out2 --jobs 1\" /dev/null");
  EXPECT_TRUE(has(shown.out, "3000 converted")) << shown.out;
  EXPECT_TRUE(std::regex_search(shown.out, std::regex(R"(\r\x1b\[K\[[=>]* *\] +\d+ %  \d+ of 3000, \d+/s)"))) << shown.out;
  EXPECT_EQ(run("notulen convert many --out made --quiet").err, "");
}

TEST_F(Convert, ASignalStopsWithAWord) {
  fill(3000);
  const Ran ran = run(
      "\"$NOTULEN\" convert many --out made --report report.json --jobs 1 & p=$!; "
      "for i in $(seq 1000); do [ -n \"$(ls made 2>/dev/null)\" ] && break; sleep 0.01; done; kill -TERM $p; wait $p");
  EXPECT_TRUE(has(ran.err, "stopped early: ")) << ran.err;
  EXPECT_TRUE(has(read("report.json"), "\"complete\": false"));
  for (const std::string& name : files("made")) EXPECT_TRUE(read("made/" + name).ends_with("}\n")) << name;
}

// Files as word processors write them.
class Kinds : public Convert {
 protected:
  void SetUp() override {
    Convert::SetUp();
    const bool office = std::system("command -v soffice >/dev/null") == 0 && std::system("command -v pandoc >/dev/null") == 0;
    if (!office) GTEST_SKIP() << "LibreOffice or pandoc is not here";
    write("minutes.md",
          "# Notulen bestuur tuinvereniging De Hoek\n\nDatum: 4 mei 2022\n\nAanwezig: Bram Zand (voorzitter), Femke Oord\n\nAfwezig: Joost Vaart\n\n"
          "## 1. Opening\n\nBram opent de vergadering en heet iedereen van harte welkom in de kantine.\n\n"
          "Femke vraagt naar de heg langs het pad. Bram heeft met de buren gesproken; zij zijn tevreden over de hoogte.\n\n## 2. Begroting\n\nBesluit: de contributie wordt 45 euro.\n");
    ASSERT_EQ(run("mkdir kinds && pandoc minutes.md -o kinds/m.odt && pandoc minutes.md -o kinds/m.docx && pandoc -s --metadata pagetitle=m minutes.md -o kinds/m.html && "
                  "for x in pdf doc rtf; do soffice -env:UserInstallation=file://$PWD/profile --headless --convert-to $x --outdir kinds kinds/m.odt; done >log 2>&1").code, 0);
  }
};

TEST_F(Kinds, AllGiveTheSameMinutes) {
  const Ran ran = run("notulen convert kinds --out made --keep-text");
  EXPECT_EQ(ran.code, 0) << ran.err;
  struct Row {
    const char* ending;
    const char* type;
    const char* converter;
  };
  const Row rows[] = {{"odt", "application/vnd.oasis.opendocument.text", "pandoc"},
                      {"docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "pandoc"},
                      {"html", "text/html", "pandoc"},
                      {"pdf", "application/pdf", "pdftotext"},
                      {"doc", "application/msword", "(antiword|catdoc)"},
                      {"rtf", "application/rtf", "pandoc"}};
  for (const Row& row : rows) {
    const std::string name = std::string("made/m.") + row.ending, json = read(name + ".json");
    for (const std::string part : {R"("title":"Notulen bestuur tuinvereniging De Hoek")", R"("date":"2022-05-04")", R"("name":"Femke Oord")", R"("name":"Joost Vaart")",
                                   R"("number":"2","title":"Begroting")", R"("text":"de contributie wordt 45 euro.")"})
      EXPECT_TRUE(has(json, part)) << row.ending << ": " << part << '\n' << read(name + ".txt");
    EXPECT_TRUE(has(json, "\"media_type\":\"" + std::string(row.type) + "\"")) << row.ending;
    EXPECT_TRUE(std::regex_search(json, std::regex("\"converter\":\\{\"name\":\"" + std::string(row.converter) + R"([^"]*","version":"[0-9][0-9.]+","sha256":"[0-9a-f]{64}")"))) << json.substr(0, 600);
    EXPECT_TRUE(has(read(name + ".txt"), "Begroting")) << row.ending;
  }
  EXPECT_TRUE(has(run("notulen convert kinds --out made --resume").err, "6 unchanged"));
}

// A cell of several paragraphs, which Markdown's own tables cannot hold.
TEST_F(Kinds, NoTableIsLost) {
  write("table.md",
        "# Verslag dorpsraad Oost\n\n+----------+---------------+\n| Datum    | 4 mei 2022    |\n+----------+---------------+\n| Aanwezig | Bram Zand     |\n|          |               |\n"
        "|          | Femke Oord    |\n+----------+---------------+\n\n## 1. Opening\n\nBram opent.\n");
  ASSERT_EQ(run("mkdir tables && for x in docx odt html; do pandoc table.md -o tables/t.$x; done").code, 0);
  EXPECT_EQ(run("notulen convert tables --out made --keep-text").code, 0);
  for (const char* const ending : {"docx", "odt", "html"}) {
    const std::string json = read(std::string("made/t.") + ending + ".json");
    for (const std::string part : {R"("date":"2022-05-04")", R"("name":"Bram Zand")", R"("name":"Femke Oord")", R"("unclaimed":0)"}) EXPECT_TRUE(has(json, part)) << ending << ": " << part << read(std::string("made/t.") + ending + ".txt");
  }
}

TEST_F(Kinds, TheBytesTellNotTheName) {
  run("mv kinds/m.pdf kinds/pdf.txt; mv kinds/m.docx kinds/docx.doc; mv kinds/m.html kinds/html.txt; mv kinds/m.rtf kinds/rtf.doc; mv kinds/m.odt kinds/odt");
  EXPECT_EQ(run("notulen convert kinds --out made").code, 0);
  EXPECT_TRUE(has(read("made/pdf.txt.json"), "application/pdf"));
  EXPECT_TRUE(has(read("made/docx.doc.json"), "wordprocessingml"));
  EXPECT_TRUE(has(read("made/html.txt.json"), "text/html"));
  EXPECT_TRUE(has(read("made/rtf.doc.json"), "application/rtf"));
  EXPECT_TRUE(has(read("made/odt.json"), "opendocument"));
}

TEST_F(Kinds, AMissingConverterIsNamed) {
  const Ran ran = run("PATH=/nergens notulen convert kinds --out made");
  EXPECT_EQ(ran.code, 1);
  EXPECT_TRUE(has(ran.err, "m.pdf: needs pdftotext, which is not here (Debian package poppler-utils)")) << ran.err;
  EXPECT_TRUE(has(ran.err, "m.doc: needs antiword, which is not here (Debian package antiword or catdoc)")) << ran.err;
  EXPECT_TRUE(has(ran.err, "m.docx: needs pandoc, which is not here (Debian package pandoc)")) << ran.err;
}
