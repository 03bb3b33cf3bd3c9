#include <gtest/gtest.h>

#include "sections/meeting.hpp"

namespace {

using namespace notulen;

struct Line {
  Part part;
  std::string text;
  bool title = false;
};

struct Read {
  Meeting meeting;
  std::vector<Diagnostic> diagnostics;
  std::string text;

  std::string at(const char* key) const {
    const auto found = meeting.sources.find(key);
    if (found == meeting.sources.end()) return "no source";
    std::string out;
    for (const Span& span : found->second.spans) out += '[' + text.substr(span.begin, span.end - span.begin) + ']';
    return out;
  }
};

Read read(const std::vector<Line>& lines) {
  Decoded decoded;
  Outline outline;
  std::vector<Segment> segments;
  for (const Line& line : lines) {
    decoded.line_starts.push_back(decoded.text.size());
    Segment segment;
    segment.text = Text(line.text, decoded.text.size());
    segment.line = segment.end_line = segments.size() + 1;
    decoded.text += line.text + '\n';
    segments.push_back(segment);
    Place place;
    place.part = line.part;
    place.title = line.title;
    outline.places.push_back(place);
  }
  Read out;
  out.meeting = read_meeting({decoded, segments, outline, Vocabulary::built_in()}, out.diagnostics);
  out.text = decoded.text;
  return out;
}

}  // namespace

// The number of a room is no hour; the evening's end in the front begins nothing; whose hours are said is not this meeting.
TEST(Meeting, NoTimes) {
  EXPECT_FALSE(read({{Part::front, "Notulen van 3 mei 2016", true}, {Part::front, "Tijd: 5e uur, lokaal 1.14"}}).meeting.start_time);
  const Read prose = read({{Part::front, "Notulen van 3 mei 2016", true}, {Part::front, "Des avonds te half negen opent de voorzitter de vergadering."}, {Part::front, "Niets meer aan de orde zijnde, sluit de voorzitter te kwart voor elf de vergadering."}});
  EXPECT_EQ(prose.meeting.start_time, "20:30");
  EXPECT_EQ(prose.meeting.end_time, "22:45");
  const Read each = read({{Part::front, "Notulen van 3 mei 2016", true}, {Part::item, "Sluiting", true}, {Part::item, "Om 22.10 uur sluit de voorzitter de vergadering."}, {Part::item, "Koor De Kade - elke maandag 20.00-22.15 uur"}});
  EXPECT_EQ(each.meeting.end_time, "22:10");
}

// A month among words of another matter dates nothing; alone it does.
TEST(Meeting, MonthsAlone) {
  EXPECT_FALSE(read({{Part::front, "Verslag van de raad", true}, {Part::front, "Januari 1974 – Fragment uit de personeelskrant"}}).meeting.date);
  EXPECT_EQ(read({{Part::front, "Verslag van de raad", true}, {Part::front, "januari 1974"}}).meeting.date, "1974-01");
}

// The day of earlier minutes is that of no meeting that approves them.
TEST(Meeting, ApprovedMinutesGiveNoDay) {
  const std::pair<const char*, const char*> rows[] = {
      {"Verslag vergadering 14 december 2016. Wordt goedgekeurd en vastgesteld.", "nothing"},
      {"De notulen van 14 december 2016 worden vastgesteld.", "nothing"},
      {"Verslag vergadering 14 december 2016. Het wordt laat.", "2016-12-14"},
      {"Vergadering van 14 december 2016. Wordt goedgekeurd.", "2016-12-14"},
  };
  for (const auto& [line, date] : rows) EXPECT_EQ(read({{Part::front, "Overleg Kade", true}, {Part::front, line}}).meeting.date.value_or("nothing"), date) << line;
}

TEST(Meeting, TitleTypeDate) {
  const auto r = read({{Part::front, "Conceptverslag van de buurtraad", true},
                       {Part::front, "gehouden op woensdag 11 mei 2016 in het dorpshuis te Oost", true},
                       {Part::item, "1. Opening"}});
  EXPECT_EQ(r.meeting.title, "Conceptverslag van de buurtraad gehouden op woensdag 11 mei 2016 in het dorpshuis te Oost");
  EXPECT_EQ(r.meeting.type, "verslag");
  EXPECT_EQ(r.meeting.status, "concept");
  EXPECT_EQ(r.meeting.date, "2016-05-11");
  EXPECT_EQ(r.meeting.location, "dorpshuis te Oost");
  EXPECT_EQ(r.at("date"), "[woensdag 11 mei 2016]");
  EXPECT_EQ(r.at("location"), "[dorpshuis te Oost]");
  EXPECT_TRUE(r.diagnostics.empty());
}

TEST(Meeting, LabelsWinOverTheTitle) {
  const auto r = read({{Part::front, "Notulen ledenraad 4 mei 2016:", true},
                       {Part::front, "Datum: 3 mei 2016"},
                       {Part::front, "Locatie : Zaal Noord"}});
  EXPECT_EQ(r.meeting.title, "Notulen ledenraad 4 mei 2016");
  EXPECT_EQ(r.meeting.date, "2016-05-03");
  EXPECT_EQ(r.meeting.location, "Zaal Noord");
  ASSERT_EQ(r.diagnostics.size(), 1u);
  EXPECT_EQ(r.diagnostics[0].code, "date-conflict");
  EXPECT_EQ(r.diagnostics[0].line, 1u);
  EXPECT_EQ(r.diagnostics[0].column, 19u);
}

TEST(Meeting, Diagnostics) {
  const auto wrong = read({{Part::front, "Notulen van maandag 11 mei 2016", true}});
  EXPECT_EQ(wrong.meeting.date, "2016-05-11");
  ASSERT_EQ(wrong.diagnostics.size(), 1u);
  EXPECT_EQ(wrong.diagnostics[0].code, "weekday-mismatch");
  const auto none = read({{Part::front, "Notulen van 31 juni 2016", true}});
  EXPECT_FALSE(none.meeting.date);
  ASSERT_EQ(none.diagnostics.size(), 1u);
  EXPECT_EQ(none.diagnostics[0].code, "impossible-date");
}

// The title's year, where the weekday fits it: 12 March 2004 was a Friday.
TEST(Meeting, YearOfTheTitle) {
  EXPECT_EQ(read({{Part::front, "Notulen jaarvergadering 2004", true}, {Part::front, "Vrijdag 12 maart, zaal Het Anker"}}).meeting.date, "2004-03-12");
  EXPECT_FALSE(read({{Part::front, "Notulen jaarvergadering 2004", true}, {Part::front, "Maandag 12 maart, zaal Het Anker"}}).meeting.date);
  EXPECT_FALSE(read({{Part::front, "Notulen jaarvergadering 2004", true}, {Part::front, "12 maart, zaal Het Anker"}}).meeting.date);
}

TEST(Meeting, NotTheDayOfTheMeeting) {
  const auto r = read({{Part::front, "Gepubliceerd op 9 mei 2016"},
                       {Part::front, "Datum verslag: 8 mei 2016"},
                       {Part::front, "Verslag: A. Bos"},
                       {Part::item, "De voorzitter opent op 3 mei 2016 de vergadering."},
                       {Part::item, "De notulen van 4 april 2016 zijn goed."}});
  EXPECT_FALSE(r.meeting.title);
  EXPECT_FALSE(r.meeting.type);
  EXPECT_EQ(r.meeting.date, "2016-05-03");
}

TEST(Meeting, TheYearBeforeTheDay) {
  EXPECT_EQ(read({{Part::front, "Verslag vergadering nr. 4 van 2018, 30 augustus", true}}).meeting.date, "2018-08-30");
  EXPECT_FALSE(read({{Part::front, "Verslag vergadering nr. 4, 30 augustus", true}}).meeting.date);
}

TEST(Meeting, SeveralDays) {
  const auto r = read({{Part::front, "Notulen van 11 mei 2016, en voortgezet op 13 mei 2016", true}});
  EXPECT_EQ(r.meeting.date, "2016-05-11");
  EXPECT_EQ(r.meeting.end_date, "2016-05-13");
}

TEST(Meeting, TimesOfTheHeading) {
  const auto label = read({{Part::front, "Datum: 3 mei 2016 van 19.30 tot 21.00 uur"}, {Part::item, "Bob sluit om 22.15 uur."}});
  EXPECT_EQ(label.meeting.start_time, "19:30");
  EXPECT_EQ(label.meeting.end_time, "21:00");
  EXPECT_EQ(label.at("start_time"), "[19.30 tot 21.00 uur]");
  const auto title = read({{Part::front, "Notulen van 3 mei 2016, aanvang 20.00h", true}, {Part::front, "einde 22:10 uur"}});
  EXPECT_EQ(title.meeting.start_time, "20:00");
  const auto both = read({{Part::front, "Tijd: 19:00 uur, einde 20.45"}});
  EXPECT_EQ(both.meeting.start_time, "19:00");
  EXPECT_EQ(both.meeting.end_time, "20:45");
}

TEST(Meeting, TimesOfSentences) {
  const auto r = read({{Part::front, "Notulen van 3 mei 2016", true},
                       {Part::attendance, "Fenna ter Horst (tot 21.15 uur)"},
                       {Part::item, "Welkom. De voorzitter opent om ca. 20.03 uur de vergadering. Er is koffie."},
                       {Part::item, "Het zwembad sluit voortaan om 18.00 uur, waarmee de bezoekers op zondag niet blij zullen zijn."},
                       {Part::item, "Niets meer aan de orde zijnde wordt om 22.15 uur gesloten."}});
  EXPECT_EQ(r.meeting.start_time, "20:03");
  EXPECT_EQ(r.meeting.end_time, "22:15");
  EXPECT_EQ(r.at("end_time"), "[22.15 uur]");
  const auto shop = read({{Part::item, "Het zwembad sluit voortaan om 18.00 uur, waarmee de bezoekers op zondag niet blij zullen zijn."},
                          {Part::item, "De trein komt om 19.00 uur."}});
  // A day beside the hour is that of another meeting.
  EXPECT_FALSE(read({{Part::front, "Notulen van 3 mei 2016", true}, {Part::item, "Sluiting", true}, {Part::item, "De voorzitter sluit. De najaarsvergadering is op dinsdag 10 oktober om 20.00 uur."}}).meeting.end_time);
  EXPECT_FALSE(shop.meeting.start_time);
  EXPECT_FALSE(shop.meeting.end_time);
}

namespace {

std::string next_of(const std::string& line, Part part = Part::item) {
  const auto r = read({{Part::front, "Notulen van 3 november 2016", true}, {part, line}});
  if (!r.meeting.next) return "nothing";
  const auto& next = *r.meeting.next;
  return next.date.value_or("-") + '|' + next.time.value_or("-") + '|' + next.location.value_or("-") + '|' +
         next.text.value_or("-");
}

}  // namespace

TEST(Meeting, Next) {
  const std::pair<const char*, const char*> rows[] = {
      {"Volgende vergadering: dinsdag 6 december 2016.", "2016-12-06|-|-|dinsdag 6 december 2016"},
      {"Volgende vergadering: 10 januari om 20.00 uur in het dorpshuis te Oost.",
       "2017-01-10|20:00|dorpshuis te Oost|10 januari om 20.00 uur"},
      {"De volgende werkgroep vindt plaats op 29 november van 15 tot 17 uur. Neem iets mee.",
       "2016-11-29|15:00|-|29 november van 15 tot 17 uur"},
      {"Volgende vergadering: 29 februari", "2020-02-29|-|-|29 februari"},
      {"Er komt in het najaar een volgend overleg.", "-|-|-|in het najaar"},
      {"Volgend overleg: wordt nog gepland.", "-|-|-|wordt nog gepland"},
      {"Volgende D.V. kerkenraad: woensdag 7 december, 19.45 uur.", "2016-12-07|19:45|-|woensdag 7 december, 19.45 uur"},
      {"We komen weer bij elkaar op donderdag 8 december.", "2016-12-08|-|-|donderdag 8 december"},
      {"Volgende BO: 8 december, 10.00 uur", "2016-12-08|10:00|-|8 december, 10.00 uur"},
      {"Volgende RvB: 8 december", "2016-12-08|-|-|8 december"},
      {"Volgende vergadering: 8 december, 19:30, clubhuis", "2016-12-08|19:30|clubhuis|8 december, 19:30"},
      {"Volgende vergadering: 8 december 2016 om 20u - Zaal Kade, Oost", "2016-12-08|20:00|Zaal Kade|8 december 2016 om 20u"},
      {"Volgende keer: 8 december bij Thea.", "2016-12-08|-|bij Thea|8 december"},
      {"Volgende vergadering: 8 december, 19:30, weer in het clubhuis", "2016-12-08|19:30|clubhuis|8 december, 19:30"},
      {"Volgende vergaderingen: 8 december en 12 januari", "2016-12-08|-|-|8 december"},
      {"Volgende review: 8 december 2016, 13:15", "2016-12-08|13:15|-|8 december 2016, 13:15"},
      {"De voorjaarsvergadering is op 8 december om 20.00 uur, ook in de kantine.", "2016-12-08|20:00|kantine|8 december om 20.00 uur"},
      {"De kerstmarkt is op 8 december om 20.00 uur.", "nothing"},
      {"Volgende vergadering: 8 december, iedereen neemt iets mee.", "2016-12-08|-|-|8 december"},
      {"De vergadering wordt gesloten. De volgende is op 8 december.", "2016-12-08|-|-|8 december"},
      {"De volgende spreker is mevrouw Bal, op 8 december.", "nothing"},
      {"De derde werksessie is op 8 december.", "2016-12-08|-|-|8 december"},
      {"Het feest is op 8 december.", "nothing"},
      {"Volgende vergadering: 8 december, 20.00 uur, zelfde tijd en plaats.", "2016-12-08|20:00|-|8 december, 20.00 uur, zelfde tijd en plaats"},
      {"Volgende vergadering: 8 december, zelfde plaats", "2016-12-08|-|zelfde plaats|8 december"},
      {"Volgende vergadering: 8 december, zelfde plek en tijd.", "2016-12-08|-|-|8 december, zelfde plek en tijd"},
      {"Volgende vergadering: 8 december om 19.30 uur, molen Windlust", "2016-12-08|19:30|molen Windlust|8 december om 19.30 uur"},
      {"Volgende vergadering: 8 december, 13:00 uur (Webex)", "2016-12-08|13:00|Webex|8 december, 13:00 uur"},
      {"Volgende vergadering: 8 december, 13:00 uur (Kee)", "2016-12-08|13:00|-|8 december, 13:00 uur"},
      {"Volgende vergadering: 8 december 20.00 foyer", "2016-12-08|20:00|foyer|8 december 20.00"},
      {"Volgende vergadering: 8 december om 9 uur bij de koffie", "2016-12-08|09:00|bij de koffie|8 december om 9 uur"},
      {"Volgende vergadering: 8 december om 9 uur, bij Datahuis Noord", "2016-12-08|09:00|Datahuis Noord|8 december om 9 uur"},
      {"Volgende vergadering: 8 december om 9 uur, locatie Zuid.", "2016-12-08|09:00|locatie Zuid|8 december om 9 uur"},
      {"Volgende vergadering: 8 december om 9 uur, met koffie", "2016-12-08|09:00|-|8 december om 9 uur"},
      {"Volgende vergadering: 8 december bij het Stadsarchief Noorderhaven, van 10.00 tot 12.00 uur", "2016-12-08|10:00|Stadsarchief Noorderhaven|8 december"},
      {"Volgende vergaderingen: do 8 december – do 12 januari, telkens 20 u., De Kluis", "2016-12-08|20:00|De Kluis|do 8 december"},
      {"Volgend beraad: donderdag 8 december, 17.00 uur.", "2016-12-08|17:00|-|donderdag 8 december, 17.00 uur"},
      {"De derde werkgroep gaat door op 8 december om 13u30, opnieuw online.", "2016-12-08|13:30|online|8 december om 13u30"},
      {"Volgende ALV in mei 2018.", "-|-|-|in mei 2018"},
      {"Volgende boot: verf en een nieuwe mast", "nothing"},
      {"Volgende keer: het dak van het clubhuis", "nothing"},
      {"Dit punt schuift door naar het volgende overleg.", "nothing"},
      {"Op 6 december 2016 komt de glazenwasser.", "nothing"},
      {"De volgende vergadering was die van 4 april 2016.", "nothing"},
      {"Punten voor het volgende overleg: het feest van 6 december 2016", "nothing"},
      {"De volgende wens is een schommel op 6 december 2016.", "nothing"},
  };
  for (const auto& [line, value] : rows) EXPECT_EQ(next_of(line), value) << line;
}

// `Volgende openbare vergadering:` alone, its moment on the next line.
TEST(Meeting, NextOnTheLineBelow) {
  const auto r = read({{Part::front, "Notulen van 3 november 2016", true}, {Part::item, "Volgende openbare kadevergadering:"}, {Part::item, "donderdag 8 december, 20.00 uur"}});
  ASSERT_TRUE(r.meeting.next);
  EXPECT_EQ(r.meeting.next->date, "2016-12-08");
  EXPECT_FALSE(read({{Part::front, "Notulen van 3 november 2016", true}, {Part::item, "Volgende openbare kadevergadering"}, {Part::item, "Op 8 december komt de glazenwasser."}}).meeting.next);
}

TEST(Meeting, PlaceBehindTheTime) {
  const auto r = read({{Part::front, "do 3/11/2016 - 19u30 - Raadzaal, Markt 7"}, {Part::front, "Lokaal Oost: A. Bos"}});
  EXPECT_EQ(r.meeting.location, "Raadzaal, Markt 7");
  EXPECT_EQ(r.meeting.start_time, "19:30");
  EXPECT_FALSE(read({{Part::front, "Lokaal Oost: A. Bos"}}).meeting.location);
}

TEST(Meeting, TheColonOfATimeIsNoLabels) {
  const auto r = read({{Part::front, "Tijd 20:00 uur"}});
  EXPECT_EQ(r.meeting.start_time, "20:00");
}

TEST(Meeting, SpokenHoursOfAnEvening) {
  const auto r = read({{Part::front, "Notulen van 3 november 1936", true},
                       {Part::item, "De voorzitter opent om half acht."},
                       {Part::item, "Hij sluit te kwart voor tien de vergadering."}});
  EXPECT_EQ(r.meeting.start_time, "19:30");
  EXPECT_EQ(r.meeting.end_time, "21:45");
  const auto wide = read({{Part::front, "Notulen van 3 november 1936, aanvang 14.00 uur", true}, {Part::item, "De vergadering wordt gesloten te 5 uur."}});
  EXPECT_EQ(wide.meeting.end_time, "17:00");
  const auto prose = read({{Part::front, "Notulen van 3 november 1936", true},
                           {Part::front, "Namens het dorp opent ds. H. Bal om 19.30 uur de vergadering."},
                           {Part::front, "De voorzitter heft de zitting op te 21u15."}});
  EXPECT_EQ(prose.meeting.start_time, "19:30");
  EXPECT_EQ(prose.meeting.end_time, "21:15");
  const auto bare = read({{Part::item, "De voorzitter opent te 7 uur."}});
  EXPECT_EQ(bare.meeting.start_time, "19:00");
  const auto morning = read({{Part::item, "De voorzitter opent des morgens te 7 uur."}});
  EXPECT_EQ(morning.meeting.start_time, "07:00");
  const auto day = read({{Part::item, "De voorzitter opent om 7.30 uur."}, {Part::item, "Hij sluit de vergadering om 9.45 uur."}});
  EXPECT_EQ(day.meeting.start_time, "07:30");
  EXPECT_EQ(day.meeting.end_time, "09:45");
}
