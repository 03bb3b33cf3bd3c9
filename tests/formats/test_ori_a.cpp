// The archive standard ORI-A, judged by its schema, by xmllint.

#include <gtest/gtest.h>

#include "formats/ori_a.hpp"
#include "formats/sample.hpp"
#include "support/documents.hpp"
#include "support/program.hpp"

using namespace notulen;

namespace {

const std::filesystem::path schema = std::filesystem::path(NOTULEN_SOURCE_DIR).parent_path() / "shared/standards/ORI-A.xsd";

}  // namespace

TEST(OriA, HoldsWhatHasAPlaceThere) {
  const Rendered rendered = ori_a(sample_document());
  ASSERT_FALSE(rendered.error) << *rendered.error;
  for (const char* part : {"<naam>Notulen bestuursvergadering Tuinvereniging De Zonnehoek</naam>", "<datum>2025-03-04</datum>", "<aanvang>2025-03-04T19:30:00</aanvang>",
                           "<einde>2025-03-04T21:15:00</einde>", "<locatie>Kantine, Laan 3</locatie>", "<naam>Begroting &amp; &lt;hek&gt;</naam>",
                           "<volgnummer>2</volgnummer>", "<resultaatMondelingeStemming>Voor</resultaatMondelingeStemming>", "<resultaat>Aangenomen</resultaat>",
                           "<tekst>ik vind het hek te duur.</tekst>", "<tussenvoegsel>van der</tussenvoegsel>", "<voorletters>J.W.</voorletters>",
                           "<organisatie>VVD</organisatie>", "het hek blijft staan."})
    EXPECT_TRUE(has(rendered.text, part)) << part << '\n' << rendered.text;
  const std::size_t away = rendered.text.find("<persoonBuitenVergadering>");
  ASSERT_NE(away, std::string::npos);
  EXPECT_TRUE(has(rendered.text.substr(away, rendered.text.find("</persoonBuitenVergadering>") - away), "<volledigeNaam>Pieter Holtrop</volledigeNaam>"));
  // A decision without a result is no `besluit`: it stands in the item's text.
  EXPECT_EQ(rendered.text.find("<besluit>"), rendered.text.rfind("<besluit>"));
}

TEST(OriA, SaysWhatIsMissing) {
  Document document = sample_document();
  document.meeting.date = "2025-03";
  EXPECT_EQ(ori_a(document).error, "ori-a: the text gives no day of the meeting");
  document.meeting.date.reset();
  document.agenda_items.clear();
  EXPECT_EQ(ori_a(document).error, "ori-a: the text gives no day of the meeting, no agenda item with a title");
}

TEST(OriA, EndsAreNotInvented) {
  Document document = sample_document();
  document.meeting.end_time = "00:30";
  EXPECT_FALSE(has(ori_a(document).text, "<einde>")) << "past midnight, but of which day?";
  document.meeting.end_date = "2025-03-05";
  EXPECT_TRUE(has(ori_a(document).text, "<einde>2025-03-05T00:30:00</einde>"));
}

class Standard : public Program {
 protected:
  void SetUp() override {
    Program::SetUp();
    if (!std::filesystem::exists(schema)) GTEST_SKIP() << "no " << schema << " here";
    if (run("command -v xmllint").code != 0) GTEST_SKIP() << "no xmllint here";
  }
};

TEST_F(Standard, EveryDocumentThatHasWhatItDemandsIsValid) {
  std::filesystem::create_directory(folder_ / "xml");
  std::size_t valid = 0, lacking = 0;
  for (const auto& path : all_minutes())
    for (const Document& document : parse(bytes_of(path)).documents) {
      const Rendered rendered = ori_a(document);
      if (rendered.error) {
        const bool day = document.meeting.date && document.meeting.date->size() == 10;
        bool titled = false;
        for (const AgendaItem& item : document.agenda_items) titled = titled || item.title || item.number;
        EXPECT_FALSE(day && titled && (document.meeting.title || document.meeting.body)) << path << *rendered.error;
        ++lacking;
        continue;
      }
      write("xml/" + std::to_string(++valid) + ".xml", rendered.text);
    }
  EXPECT_GT(valid, 100u);
  EXPECT_GT(lacking, 0u);
  const Ran ran = run("xmllint --noout --schema '" + schema.string() + "' xml/*.xml");
  EXPECT_EQ(ran.code, 0) << ran.err.substr(0, 3000);
}

TEST_F(Standard, HostileTextIsStillValid) {
  Document document = sample_document();
  document.agenda_items[0].title = "a\x01 ]]> & <b> \xEF\xBF\xBF \xEF\xBF\xBE \x1B[31m";
  document.attendees[0].name = "\x02";
  document.agenda_items[0].number = "III";
  document.agenda_items[1].number = "";
  write("hostile.xml", ori_a(document).text);
  const Ran ran = run("xmllint --noout --schema '" + schema.string() + "' hostile.xml");
  EXPECT_EQ(ran.code, 0) << ran.err;
}

TEST_F(Program, OriAOfMinutesThatLackADayFails) {
  write("c.txt", "Notulen tuinraad\n\nAanwezig: Femke Oord\n\n1. Opening\nFemke opent.\n");
  const Ran ran = run("notulen --format ori-a c.txt");
  EXPECT_EQ(ran.code, 1);
  EXPECT_EQ(ran.out, "");
  EXPECT_TRUE(has(ran.err, "c.txt: ori-a: the text gives no day of the meeting")) << ran.err;
  const Ran two = run("notulen --format ori-a a.txt b.txt");
  EXPECT_EQ(two.code, 1) << "one XML document is no stream";
  const Ran archive = run("notulen convert --format ori-a --out made a.txt b.txt c.txt");
  EXPECT_EQ(archive.code, 1);
  EXPECT_TRUE(std::filesystem::exists(folder_ / "made/a.txt.xml"));
  EXPECT_TRUE(std::filesystem::exists(folder_ / "made/b.txt.xml"));
  EXPECT_FALSE(std::filesystem::exists(folder_ / "made/c.txt.xml"));
}
