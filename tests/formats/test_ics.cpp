// Calendars, read back by python3-icalendar.

#include <gtest/gtest.h>

#include <set>

#include "formats/ics.hpp"
#include "formats/sample.hpp"
#include "support/documents.hpp"
#include "support/program.hpp"

using namespace notulen;

namespace {

std::set<std::string> uids(const std::string& calendar) {
  std::set<std::string> out;
  for (std::size_t at = calendar.find("UID:"); at != std::string::npos; at = calendar.find("UID:", at + 1)) out.insert(calendar.substr(at, calendar.find('\r', at) - at));
  return out;
}

}  // namespace

class Calendar : public Program {
 protected:
  // What an independent reader finds: a line a property.
  std::string read_back(const std::string& calendar) {
    write("in.ics", calendar);
    write("read.py",
          "import icalendar\n"
          "for c in icalendar.Calendar.from_ical(open('in.ics', 'rb').read(), multiple=True):\n"
          "  for e in c.subcomponents:\n"
          "    print(e.name)\n"
          "    for key, value in sorted(e.property_items(recursive=False)):\n"
          "      if key not in ('BEGIN', 'END'): print(key, value.dt if hasattr(value, 'dt') else str(value).replace('\\n', '|'))\n");
    const Ran ran = run("PATH=/usr/bin:$PATH python3 read.py");
    EXPECT_EQ(ran.code, 0) << ran.err;
    return ran.out;
  }
  void SetUp() override {
    Program::SetUp();
    if (run("PATH=/usr/bin:$PATH python3 -c 'import icalendar'").code != 0) GTEST_SKIP() << "no python3-icalendar here";
  }
};

TEST_F(Calendar, HoldsTheNextMeetingAndTheActions) {
  const std::string told = read_back(ics(sample_document()).text);
  EXPECT_TRUE(has(told, "VEVENT\n")) << told;
  EXPECT_TRUE(has(told, "DTSTART 2025-05-06 20:00:00\n")) << told;
  EXPECT_TRUE(has(told, "DESCRIPTION dinsdag 6 mei 2025, 20.00 uur|Notulen bestuursvergadering Tuinvereniging De Zonnehoek|2025-03-04\n")) << told;
  EXPECT_TRUE(has(told, "VTODO\n")) << told;
  EXPECT_TRUE(has(told, "CONTACT Joost\n")) << told;
  EXPECT_TRUE(has(told, "DUE 2025-05-01\n")) << told;
  EXPECT_TRUE(has(told, "STATUS NEEDS-ACTION\n")) << told;
}

TEST_F(Calendar, TextIsFoldedAndEscaped) {
  Document document = sample_document();
  std::string text = "a; b, c \\ d: \"e\" \x01 ";
  for (int i = 0; i < 40; ++i) text += "één ";
  document.follow_ups.at(0).text = text;
  const std::string calendar = ics(document).text;
  for (std::size_t at = 0, end = 0; at < calendar.size(); at = end + 2) {
    end = calendar.find("\r\n", at);
    ASSERT_NE(end, std::string::npos);
    EXPECT_LE(end - at, 75u) << calendar.substr(at, end - at);
  }
  text[text.find('\x01')] = ' ';
  EXPECT_TRUE(has(read_back(calendar), "SUMMARY " + text)) << read_back(calendar);
}

TEST(Ics, UidsSurviveAnEditElsewhere) {
  const Document before = sample_document();
  std::string edited = sample;
  edited.insert(edited.find("3. Sluiting"), "2a. Hek\nActie: Marijke verft het hek voor 3 juni 2025.\n\n");
  const auto old = uids(ics(before).text), now = uids(ics(sample_document(edited)).text);
  ASSERT_EQ(old.size(), 2u);
  ASSERT_EQ(now.size(), 3u);
  for (const std::string& uid : old) EXPECT_TRUE(now.contains(uid));
  EXPECT_NE(old, uids(ics(sample_document(sample, "other.txt")).text)) << "other minutes with the same words are others";
  Document twice = before;
  twice.follow_ups.push_back(twice.follow_ups[0]);
  EXPECT_EQ(uids(ics(twice).text).size(), 3u) << "the same words twice are two tasks";
}

TEST_F(Calendar, OfAllMinutesIsReadBack) {
  std::string all;
  std::size_t meetings = 0, tasks = 0;
  for (const auto& path : all_minutes())
    for (const Document& document : parse(bytes_of(path), {.file = path.filename().string()}).documents) {
      const Rendered rendered = ics(document);
      EXPECT_FALSE(rendered.error);
      EXPECT_EQ(rendered.nothing.has_value(), rendered.text.empty());
      all += rendered.text;
      if (document.meeting.next && document.meeting.next->date && document.meeting.next->date->size() == 10) ++meetings;
      for (const FollowUp& f : document.follow_ups)
        if (f.type != FollowUpType::agenda && ((f.due && f.due->size() == 10) || (f.due_until && f.due_until->size() == 10))) ++tasks;
    }
  const std::string told = "\n" + read_back(all);
  const auto count = [&](const std::string& what) {
    std::size_t n = 0;
    for (std::size_t at = told.find(what); at != std::string::npos; at = told.find(what, at + 1)) ++n;
    return n;
  };
  EXPECT_GT(meetings, 0u);
  EXPECT_GT(tasks, 0u);
  EXPECT_EQ(count("\nVEVENT\n"), meetings);
  EXPECT_EQ(count("\nVTODO\n"), tasks);
}

TEST_F(Program, IcsOfMinutesWithoutDaysIsNothing) {
  const Ran ran = run("notulen --format ics a.txt");
  EXPECT_EQ(ran.code, 0);
  EXPECT_EQ(ran.out, "");
  EXPECT_TRUE(has(ran.err, "a.txt: no day of a next meeting and no action with a date")) << ran.err;
  const Ran archive = run("notulen convert --format ics --out made a.txt b.txt");
  EXPECT_EQ(archive.code, 0);
  EXPECT_TRUE(has(archive.err, "0 converted (0 with warnings), 0 failed, 0 unchanged, 2 skipped")) << archive.err;
}
