#include <gtest/gtest.h>

#include "sections/attendance.hpp"

namespace {

using namespace notulen;

Attendance read(const std::vector<std::pair<Part, std::string>>& lines) {
  Decoded decoded;
  Outline outline;
  std::vector<Segment> segments;
  for (const auto& [part, line] : lines) {
    Segment segment;
    segment.text = Text(line, decoded.text.size());
    segment.line = segment.end_line = segments.size() + 1;
    decoded.text += line + '\n';
    segments.push_back(segment);
    Place place;
    place.part = part;
    outline.places.push_back(place);
  }
  std::vector<Diagnostic> diagnostics;
  return read_attendance({decoded, segments, outline, Vocabulary::built_in()}, diagnostics);
}

std::string names(const std::vector<Person>& people) {
  std::string out;
  for (const Person& p : people) out += p.name + '|' + p.role.value_or("") + ';';
  return out;
}

}  // namespace

TEST(Attendance, LabelsAndLists) {
  const auto a = read({{Part::front, "Voorzitter: Bob Vink"},
                       {Part::front, "Locatie: Dorpshuis Oost"},
                       {Part::attendance, "Aanwezig: Bob Vink, Mila Bos (notulist)"},
                       {Part::attendance, "Fenna ter Horst"},
                       {Part::attendance, "Afwezig met kennisgeving: Lode Acker"},
                       {Part::item, "Aanwezig: Niemand Anders"}});
  EXPECT_EQ(names(a.attendees), "Bob Vink|Voorzitter;Mila Bos|notulist;Fenna ter Horst|;");
  EXPECT_EQ(names(a.apologies), "Lode Acker|;");
  EXPECT_EQ(a.apologies.at(0).notice, true);
  EXPECT_EQ(a.chair, "Bob Vink");
  EXPECT_EQ(a.secretary, "Mila Bos");
  EXPECT_EQ(a.attendees.at(0).source.spans, (std::vector<Span>{{12, 20}}));
}

TEST(Attendance, LabelAloneAndNobody) {
  const auto a = read({{Part::attendance, "Aanwezig:"}, {Part::attendance, "Bob Vink"}, {Part::attendance, "Afwezig: geen"}});
  EXPECT_EQ(names(a.attendees), "Bob Vink|;");
  EXPECT_TRUE(a.apologies.empty());
  EXPECT_FALSE(a.chair);
}
