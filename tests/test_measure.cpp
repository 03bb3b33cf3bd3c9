// The measure: what is folded away, what counts as right, what the figures come to.

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <regex>
#include <set>
#include <string>
#include <tuple>
#include <vector>

#include "decode/fold.hpp"
#include "output/match.hpp"
#include "output/scores.hpp"

using namespace notulen;
using nlohmann::json;
namespace fs = std::filesystem;

namespace {

const fs::path root = NOTULEN_SOURCE_DIR;

std::string content(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  EXPECT_TRUE(in) << file;
  return {std::istreambuf_iterator<char>(in), {}};
}

std::vector<std::string> list(std::initializer_list<const char*> words) { return {words.begin(), words.end()}; }

// An expected result with every key that is measured, all empty.
const char* const every_key = R"({"meeting": {"title": null, "type": null, "date": null, "start_time": null,
  "end_time": null, "location": null, "chair": null, "secretary": null, "next": null}, "attendees": [],
  "apologies": [], "agenda_items": [], "decisions": [], "follow_ups": []})";

}  // namespace

TEST(Fold, OnlyWordingCounts) {
  const struct {
    const char *text, *want;
  } rows[] = {{"De  Raad\n besluit.", "de raad besluit"},
              {"‘Ja’, zei `hij`", "'ja', zei 'hij'"},
              {"„Nee” en «nee»", "\"nee\" en \"nee\""},
              {"Delissen – van Dam", "delissen-van dam"},
              {"a - - b", "a--b"},
              {"- a -", "-a-"},
              {"10 − 2", "10-2"},
              {"Straße", "strasse"},
              {"ﬁets 5½ m²", "fiets 51⁄2 m2"},
              {"cafe\u0301", "café"},
              {"a\u00A0b\u2003c\u001Dd", "a b c d"},
              {"ΣΟΦΟΣ", "σοφοσ"},
              {" ..; Punt :,", "punt"},
              {"(punt)", "(punt)"},
              {"... ;", ""},
              {"", ""}};
  for (const auto& row : rows) EXPECT_EQ(folded(row.text), row.want) << row.text;
}

TEST(Fold, Words) {
  EXPECT_EQ(words_of("a-b c_d 5⁄2 café's"), list({"a", "b", "c_d", "5", "2", "café", "s"}));
  EXPECT_EQ(words_of("x\u0301y Ⅳ ③ 五 ½"), list({"x", "y", "Ⅳ", "③", "五", "½"}));
  EXPECT_EQ(words_of("(-) …"), list({}));
  EXPECT_EQ(words_of(""), list({}));
}

TEST(Match, Overlap) {
  const struct {
    const char *a, *b;
    double want;
  } rows[] = {{"een twee drie vier", "Vier drie, twee een.", 1},
              {"een twee drie vier", "een twee drie", 6.0 / 7},
              {"een een twee", "een twee twee", 4.0 / 6},
              {"een", "twee", 0},
              {"-", "-", 0},
              {"", "", 0}};
  for (const auto& row : rows) {
    EXPECT_DOUBLE_EQ(overlap(comparing::Wording(row.a), comparing::Wording(row.b)), row.want)
        << row.a << " | " << row.b;
    EXPECT_DOUBLE_EQ(overlap(comparing::Wording(row.b), comparing::Wording(row.a)), row.want);
  }
}

TEST(Match, SentencesTheClosestFirst) {
  using comparing::Sentence, comparing::Wording;
  const auto pairs = [](std::vector<const char*> wanted, std::vector<const char*> found) {
    std::vector<Sentence> a, b;
    for (const char* text : wanted) a.push_back({"", Wording(text)});
    for (const char* text : found) b.push_back({"", Wording(text)});
    return match(a, b);
  };
  using Want = comparing::Pairs;
  EXPECT_EQ(pairs({"a b c d", "a b c e"}, {"a b c e", "a b c d"}), (Want{{0, 1}, {1, 0}}));
  EXPECT_EQ(pairs({"a b c d"}, {"a b c x"}), (Want{{0, 0}}));             // three of four: just enough
  EXPECT_EQ(pairs({"a b c d e f g"}, {"a b c d e x y"}), Want{});         // five of seven
  EXPECT_EQ(pairs({"a b c d"}, {"a b c x", "a b c y"}), (Want{{0, 0}}));  // of equals the first
  EXPECT_EQ(pairs({"a b c d niet"}, {"a b c d"}), Want{});                // turned round
  EXPECT_EQ(pairs({"a b c d e niet"}, {"a b c d e geen"}), Want{});
  EXPECT_EQ(pairs({"a b c niet d"}, {"niet a b c d"}), (Want{{0, 0}}));
  EXPECT_EQ(comparing::match({{"action", Wording("a b")}}, {{"agenda", Wording("a b")}}), Want{});
}

// Right, found and wanted of one field; right of the lenient comparison.
TEST(Measure, Fields) {
  const struct {
    const char *field, *expected, *actual;
    std::size_t right, found, wanted, lenient;
  } rows[] = {
      {"meeting.title", R"({"meeting": {"title": "Verslag – ALV"}})", R"({"meeting": {"title": "verslag-alv."}})", 1, 1,
       1, 1},
      {"meeting.title", R"({"meeting": {"title": "a b c d"}})", R"({"meeting": {"title": "a b c"}})", 0, 1, 1, 1},
      {"meeting.title", R"({"meeting": {"title": "a b c d"}})", R"({"meeting": {"title": "a b"}})", 0, 1, 1, 0},
      {"meeting.title", R"({"meeting": {"title": null}})", R"({"meeting": {"title": "a"}})", 0, 1, 0, 0},
      {"meeting.title", R"({"meeting": {"title": null}})", R"({"meeting": {"title": "."}})", 0, 0, 0, 0},
      {"meeting.date", R"({"meeting": {"date": "2020-01-02"}})", R"({"meeting": {"date": "2020-01-03"}})", 0, 1, 1, 0},
      {"meeting.next.date", R"({"meeting": {"next": null}})", R"({"meeting": {"next": {"date": "2020-01-03"}}})", 0, 1,
       0, 0},
      {"meeting.next.date", R"({"meeting": {"next": {"date": "2020-01"}}})",
       R"({"meeting": {"next": {"date": "2020-01"}}})", 1, 1, 1, 1},
      // Lists are compared whatever their order, and each value as often as it stands there; null counts.
      {"attendees.name", R"({"attendees": [{"name": "A"}, {"name": "B"}, {"name": "A"}]})",
       R"({"attendees": [{"name": "a"}, {"name": "a"}, {"name": "a"}, {"name": "b"}]})", 3, 4, 3, 3},
      {"attendees.name", R"({"attendees": [{"name": "Jan de Wit Bos"}]})",
       R"({"attendees": [{"name": "Jan Wit Bos"}]})", 0, 1, 1, 1},
      {"attendees.name", R"({"attendees": [{"name": null}]})", R"({"attendees": [{"role": "lid"}]})", 1, 1, 1, 1},
      {"attendees.role", R"({"attendees": [{"name": "A", "role": "lid"}, {"name": "B", "role": null}]})",
       R"({"attendees": [{"name": "A", "role": "lid"}, {"name": "B", "role": "lid"}]})", 1, 2, 1, 1},
      {"attendees.role", R"({"attendees": [{"name": "A", "role": "lid"}]})",
       R"({"attendees": [{"name": "B", "role": "lid"}]})", 0, 1, 1, 0},
      {"persons.replaces",
       R"({"attendees": [{"name": "A", "replaces": "B"}], "apologies": [{"name": "B", "replaced_by": "A"}]})",
       R"({"attendees": [{"name": "A", "replaces": "B"}], "apologies": [{"name": "B", "replaces": "A"}]})", 1, 1, 2, 1},
      {"apologies.notice",
       R"({"apologies": [{"name": "A", "notice": true}, {"name": "B", "notice": false},
           {"name": "C", "notice": null}]})",
       R"({"apologies": [{"name": "A", "notice": true}, {"name": "B", "notice": true}, {"name": "C"}]})", 1, 2, 2, 1},
      // Items of all levels; a number may be one or a text.
      {"agenda_items", R"({"agenda_items": [{"number": 1, "title": "A", "items": [{"number": "1a", "title": "B"}]}]})",
       R"({"agenda_items": [{"number": "1.", "title": "a"}, {"number": "1a", "title": "b"},
           {"number": "2", "title": "b"}]})",
       2, 3, 2, 2},
      {"agenda_items", R"({"agenda_items": [{"number": "1", "title": "a b c d"}]})",
       R"({"agenda_items": [{"number": "2", "title": "a b c d"}]})", 0, 1, 1, 0},
      {"agenda_items.nesting", R"({"agenda_items": [{"title": "A", "items": [{"title": "B"}]}]})",
       R"({"agenda_items": [{"title": "A"}, {"title": "B"}]})", 0, 0, 1, 0},
      {"agenda_items.nesting", R"({"agenda_items": [{"title": null, "items": [{"title": "B"}]}]})",
       R"({"agenda_items": [{"items": [{"title": "B"}]}]})", 1, 1, 1, 1},
      {"agenda_items.presenters", R"({"agenda_items": [{"title": "A", "presenters": [{"name": "Jan"}]}]})",
       R"({"agenda_items": [{"title": "A", "presenters": [{"name": "Jan"}, {"name": "Piet"}]}]})", 1, 2, 1, 1},
      {"statements.speaker", R"({"agenda_items": [{"title": "A", "speakers": ["Jan", "Jan"]}]})",
       R"({"agenda_items": [{"title": "A", "content": [{"type": "statement", "speaker": "Jan"},
           {"type": "paragraph"}]}]})",
       1, 1, 2, 1},
      {"decisions", R"({"decisions": [{"text": "a b c d"}, {"text": "e f"}]})",
       R"({"decisions": [{"text": "a b c x"}]})", 1, 1, 2, 1},
      {"decisions.agenda_item",
       R"({"decisions": [{"text": "a", "agenda_item": "Kas"}, {"text": "b", "agenda_item": 2},
           {"text": "c", "agenda_item": null}]})",
       R"({"agenda_items": [{"id": "i1", "title": "kas"}, {"id": "i2", "number": "3"}],
           "decisions": [{"text": "a", "agenda_item": "i1"}, {"text": "b", "agenda_item": "i2"}, {"text": "c"}]})",
       2, 3, 3, 2},
      {"decisions.agenda_item", R"({"decisions": [{"text": "a", "agenda_item": "de kas van nu"}]})",
       R"({"agenda_items": [{"id": "i1", "title": "de kas nu"}], "decisions": [{"text": "a", "agenda_item": "i1"}]})",
       0, 1, 1, 1},
      {"decisions.agenda_item", R"({"decisions": [{"text": "a", "agenda_item": "7"}]})",
       R"({"decisions": [{"text": "a", "agenda_item": "7"}]})", 1, 1, 1, 1},
      // Of items with one id, or with none, the last in reading order counts.
      {"decisions.agenda_item", R"({"decisions": [{"text": "a", "agenda_item": "2"}]})",
       R"({"agenda_items": [{"number": "1", "items": [{"number": "1a"}]}, {"number": "2"}],
           "decisions": [{"text": "a"}]})", 1, 1, 1, 1},
      {"decisions.agenda_item", R"({"decisions": [{"text": "a", "agenda_item": "1a"}]})",
       R"({"agenda_items": [{"number": "1", "items": [{"number": "1a"}]}, {"number": "2"}],
           "decisions": [{"text": "a"}]})", 0, 1, 1, 0},
      {"decisions.agenda_item", R"({"decisions": [{"text": "a", "agenda_item": "2"}]})",
       R"({"agenda_items": [{"number": "2"}], "decisions": [{"text": "a", "agenda_item": ""}]})", 0, 1, 1, 0},
      {"follow_ups", R"({"follow_ups": [{"type": "action", "text": "a"}, {"type": "agenda", "text": "b"}]})",
       R"({"follow_ups": [{"type": "action", "text": "b"}, {"type": "action", "text": "a"}]})", 1, 2, 2, 1},
      // Owners of what is not matched are found and wanted all the same.
      {"follow_ups.owners",
       R"({"follow_ups": [{"text": "a", "owners": ["Jan", "Piet"]}, {"text": "b", "owners": ["An"]}]})",
       R"({"follow_ups": [{"text": "a", "owners": ["piet"]}, {"text": "x", "owners": ["An", "Bo"]}]})", 1, 3, 3, 1},
      {"follow_ups.due", R"({"follow_ups": [{"text": "a", "due": "2020-01-02"}, {"text": "b", "due": "2020-01"}]})",
       R"({"follow_ups": [{"text": "a", "due": "2020-01-02"}, {"text": "b", "due": "2020-01"}]})", 1, 1, 1, 1},
      {"follow_ups.status", R"({"follow_ups": [{"text": "a", "status": "Loopt"}, {"text": "b", "status": ""}]})",
       R"({"follow_ups": [{"text": "a", "status": "loopt."}, {"text": "b", "status": "X"}]})", 1, 2, 1, 1},
      {"follow_ups.number", R"({"follow_ups": [{"text": "a", "number": "A1"}]})",
       R"({"follow_ups": [{"text": "a", "number": "A2"}]})", 0, 1, 1, 0},
  };
  for (const auto& row : rows) {
    const Measurement got = measure(row.expected, row.actual);
    ASSERT_TRUE(got.strict.contains(row.field)) << row.field;
    const Tally &strict = got.strict.at(row.field), &lenient = got.lenient.at(row.field);
    EXPECT_EQ(strict.right, row.right) << row.field << row.expected << row.actual;
    EXPECT_EQ(strict.found, row.found) << row.field << row.expected << row.actual;
    EXPECT_EQ(strict.wanted, row.wanted) << row.field << row.expected << row.actual;
    EXPECT_EQ(lenient.right, row.lenient) << row.field << row.expected << row.actual;
    EXPECT_EQ(lenient.found, row.found);
    EXPECT_EQ(lenient.wanted, row.wanted);
  }
}

TEST(Measure, OnlyWhatTheExpectedResultNames) {
  const char* const much =
      R"({"meeting": {"title": "a", "date": "b"}, "attendees": [{"name": "A"}], "decisions": [{"text": "a"}]})";
  EXPECT_TRUE(measure("{}", much).strict.empty());
  const Fields title = measure(R"({"meeting": {"title": "a"}})", much).strict;
  EXPECT_EQ(title.size(), 1u);
  // An item without `speakers` says nothing of who spoke; without items there is nothing to say.
  EXPECT_FALSE(measure(R"({"agenda_items": [{"title": "a", "speakers": []}, {"title": "b"}]})", "{}")
                   .strict.contains("statements.speaker"));
  const Fields all = measure(every_key, "{}").strict;
  EXPECT_EQ(all.size(), 29u);
  for (const auto& [name, tally] : all) EXPECT_EQ(tally.f1(), 1.0) << name;
}

TEST(Measure, WithoutAResult) {
  for (const char* actual : {"", "{}", "null", "[]", "no JSON", "{\"attendees\": ["}) {
    const Measurement got = measure(R"({"attendees": [{"name": "A"}]})", actual);
    EXPECT_TRUE(got.missing) << actual;
    EXPECT_EQ(got.strict.at("attendees.name").recall(), 0.0);
  }
  const Measurement first =
      measure(R"({"attendees": [{"name": "A"}]})", "{\"attendees\": [{\"name\": \"A\"}]}\n{\"attendees\": []}\n");
  EXPECT_FALSE(first.missing);
  EXPECT_EQ(first.strict.at("attendees.name").right, 1u);
  for (const char* expected : {"", "[]", "{", "3"}) EXPECT_TRUE(measure(expected, "{}").error) << expected;
  EXPECT_FALSE(measure("{}", "{}").error);
}

TEST(Measure, ConfidenceAgainstRight) {
  const char* const expected = R"({"attendees": [{"name": "A"}, {"name": "B"}],
    "agenda_items": [{"number": "1", "title": "a", "items": [{"number": "2", "title": "b"}]}],
    "decisions": [{"text": "a b c d"}], "follow_ups": [{"type": "action", "text": "e f"}]})";
  const char* const actual =
      R"({"attendees": [{"name": "X", "confidence": 0.5}, {"name": "B", "confidence": 0.9}, {"name": "A"}],
    "apologies": [{"name": "C", "confidence": 0.9}],
    "agenda_items": [{"number": "1", "title": "b", "confidence": 0.4,
      "items": [{"number": "2", "title": "b", "confidence": 1}]}],
    "decisions": [{"text": "x", "confidence": 0.3}, {"text": "a b c", "confidence": 0.7}],
    "follow_ups": [{"type": "action", "text": "e f", "confidence": 0.95}]})";
  std::vector<std::tuple<int, double, bool>> got;
  const Measurement all = measure(expected, actual);  // apologies are not measured here
  for (const Judged& one : all.judged) got.emplace_back(one.kind, one.confidence, one.right);
  const std::vector<std::tuple<int, double, bool>> want{{Judged::person, 0.5, false},   {Judged::person, 0.9, true},
                                                        {Judged::item, 0.4, false},     {Judged::item, 1, true},
                                                        {Judged::decision, 0.3, false}, {Judged::decision, 0.7, true},
                                                        {Judged::follow_up, 0.95, true}};
  EXPECT_EQ(got, want);

  const std::string text = confidence_text({{"a", all}});
  EXPECT_NE(text.find("\n0.7 to 0.8       1  0.700  1.000          -          -      1.000          -\n"),
            std::string::npos)
      << text;
  EXPECT_NE(text.find("\n0.9 to 1.0       3  0.950  1.000      1.000      1.000          -      1.000\n"),
            std::string::npos)
      << text;
  EXPECT_NE(text.find("\n0.1 to 0.2       0      -      -"), std::string::npos) << text;
}

TEST(Scores, SumsOverDocuments) {
  const Measurement right = measure(R"({"meeting": {"title": "a"}})", R"({"meeting": {"title": "a"}})");
  const Measurement half = measure(R"({"meeting": {"title": "a"}, "attendees": [{"name": "A"}, {"name": "B C D E"}]})",
                                   R"({"meeting": {"title": "a"}, "attendees": [{"name": "B C D"}]})");
  const std::vector<MeasuredFile> files{
      {"one", right}, {"two", half}, {"none", measure(R"({"meeting": {"title": "a"}})", "")}};
  // Title: 2 of 3 found, F1 0.8, weight 3. Names: F1 0, weight 2; leniently 1 of 1 found and 2 wanted, 2/3.
  const json got = json::parse(scores_json(files));
  EXPECT_EQ(got["documents"], 3);
  EXPECT_EQ(got["missing"], json({"none"}));
  EXPECT_EQ(got["perfect"], 1);
  EXPECT_EQ(got["overall"], 0.48);
  EXPECT_EQ(got["mean"], 0.4667);  // 1, 2/5 and 0
  EXPECT_EQ(got["lenient"]["overall"], 0.7467);
  EXPECT_EQ(got["lenient"]["mean"], 0.6);
  EXPECT_EQ(got["fields"]["meeting.title"]["precision"], 1.0);
  EXPECT_EQ(got["fields"]["meeting.title"]["recall"], 0.6667);
  EXPECT_EQ(got["fields"]["attendees.name"]["f1"], 0.0);
  EXPECT_EQ(got["fields"]["attendees.name"]["lenient"]["f1"], 0.6667);

  const std::string text = scores_text(files);
  EXPECT_NE(text.find("\nmeeting.title                  1.000   0.667   0.800   0.800       3      2\n"),
            std::string::npos)
      << text;
  EXPECT_NE(text.find("\ndocuments 3, without a result 1, perfect 1, mean of documents 0.4667, overall F1 0.4800\n"),
            std::string::npos)
      << text;
  EXPECT_EQ(worst_text(files, 2),
            "  two: 3 errors (right/found/wanted): attendees.name 0/1/2\n"
            "  none: 1 errors (right/found/wanted): meeting.title 0/0/1\n");
  EXPECT_EQ(worst_text(files, 0), "");
}

// The README's tables have a row for every field and every bin.
TEST(Scores, ReadmeNamesEveryField) {
  const std::string readme = content(root / "README.md");
  const std::size_t begin = readme.find("\n## Accuracy\n"), end = readme.find("\n## ", begin + 1);
  ASSERT_NE(begin, std::string::npos);
  const std::string section = readme.substr(begin, end - begin);
  const auto first_cells = [&](const char* pattern) {
    std::set<std::string> out;
    const std::regex wanted(pattern);
    for (std::sregex_iterator at(section.begin(), section.end(), wanted), last; at != last; ++at) out.insert((*at)[1]);
    return out;
  };
  std::set<std::string> fields;
  for (const auto& [name, tally] : measure(every_key, "{}").strict) fields.insert(name);
  EXPECT_EQ(first_cells("\n\\| `([a-z_.]+)` \\|"), fields);
  EXPECT_EQ(first_cells("\n\\| (0\\.[0-9] to [01]\\.[0-9]) \\|").size(), 10u);
}
