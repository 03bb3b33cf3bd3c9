#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "diagnostics.hpp"
#include "notulen.hpp"
#include "output/json.hpp"
#include "output/json_writer.hpp"
#include "support/validate.hpp"

using namespace notulen;
using nlohmann::ordered_json;

namespace {

Source at(std::uint32_t line, std::size_t begin, std::size_t end) { return {line, line, {{begin, end}}}; }

// A document in which every kind of object stands once.
Document example() {
  Document d;
  d.vocabulary = "00ff";
  d.document.id = std::string(64, 'a');
  d.document.file = "overleg.txt";
  d.document.encoding = "UTF-8";
  d.document.bytes = 900;
  d.document.lines = 40;
  d.coverage = {800, 500, 250, 20, 30};
  d.meeting.title = "Notulen \"bestuur\"";
  d.meeting.type = "notulen";
  d.meeting.date = "2016-05-11";
  d.meeting.start_time = "20:00";
  d.meeting.chair = "Eva Bos";
  d.meeting.chair_id = "person-1";
  d.meeting.next = NextMeeting{"2016-06", {}, {}, "in juni", at(39, 850, 857)};
  d.meeting.sources["title"] = at(1, 0, 17);
  d.meeting.sources["body"] = {};

  Person eva;
  eva.id = "person-1";
  eva.name = "Eva Bos";
  eva.honorific_prefix = "mevrouw";
  eva.parts = {"Eva", {}, {}, "Bos", "Bos, Eva"};
  eva.role = "voorzitter";
  eva.confidence = 0.98765;
  eva.source = at(3, 30, 50);
  Person jan;
  jan.id = "person-2";
  jan.name = "Jan";
  jan.notice = true;
  jan.replaced_by = "Eva Bos";
  jan.confidence = 1;
  d.attendees = {eva};
  d.apologies = {jan};

  Block text;
  text.text = "Café é";
  text.decision_ids = {"decision-1"};
  text.source = at(8, 100, 110);
  Block said;
  said.type = BlockType::statement;
  said.speaker = "Eva Bos";
  said.speaker_id = "person-1";
  said.text = "Ja.";
  Block sub;
  sub.type = BlockType::subheading;
  sub.text = "N.a.v. punt 6";
  sub.refers_to = "6";
  Block list;
  list.type = BlockType::list;
  list.ordered = true;
  list.entries = {{"een", {{"een a", {}}, {"een b", {{"diep", {}}}}}}, {"twee", {}}};
  Block table;
  table.type = BlockType::table;
  table.header = {"Wie", "Wat"};
  table.rows = {{"Jan", "koffie"}};
  table.follow_up_ids = {"follow-up-1"};
  Block below;
  below.type = BlockType::item;
  below.item_id = "item-1a";

  AgendaItem sub_item;
  sub_item.id = "item-1a";
  sub_item.number = "1a";
  sub_item.confidence = 0.5;
  AgendaItem item;
  item.id = "item-1";
  item.number = "1";
  item.title = "Opening";
  item.presenters = {{"Jan", "Bond", "person-2", at(7, 90, 99)}};
  item.content = {text, said, sub, list, table, below};
  item.items = {sub_item};
  item.confidence = 0.9;
  d.agenda_items = {item};
  d.content = {Block{}};

  Decision decision;
  decision.id = "decision-1";
  decision.text = "Akkoord.";
  decision.agenda_item = "item-1";
  decision.result = "aangenomen";
  decision.vote = Vote{19, 6, {}, {}, {"Jan"}};
  d.decisions = {decision};
  FollowUp todo;
  todo.id = "follow-up-1";
  todo.text = "koffie";
  todo.owners = {"Jan", "bar"};
  todo.owner_ids = {"person-2", std::nullopt};
  todo.due = "2016-W20";
  todo.done = false;
  d.follow_ups = {todo};
  d.diagnostics = {{"warning", std::string(code::unclaimed), "30 bytes stand in no value", 12, 1}, {"info", std::string(code::no_minutes), "x", 0, 0}};
  return d;
}

const char* const expected = R"~({"format":"notulen/1",
"generator":{"name":"notulen","version":"0.1.0","vocabulary":"00ff"},
"document":{"id":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","file":"overleg.txt","media_type":"text/plain",
"encoding":"UTF-8","bytes":900,"lines":40,"part":{"index":1,"of":1},"converter":null},
"coverage":{"bytes":800,"value":500,"content":250,"furniture":20,"unclaimed":30},
"meeting":{"title":"Notulen \"bestuur\"","type":"notulen","status":null,"body":null,"date":"2016-05-11","end_date":null,
"start_time":"20:00","end_time":null,"location":null,"chair":"Eva Bos","chair_id":"person-1","secretary":null,"secretary_id":null,
"next":{"date":"2016-06","time":null,"location":null,"text":"in juni","source":{"line":39,"end_line":39,"spans":[[850,857]]}},
"sources":{"title":{"line":1,"end_line":1,"spans":[[0,17]]}}},
"attendees":[{"id":"person-1","name":"Eva Bos","honorific_prefix":"mevrouw","given_name":"Eva","initials":null,"infix":null,
"family_name":"Bos","sort_name":"Bos, Eva","abbreviation":null,"role":"voorzitter","organization":null,"present_from":null,
"present_until":null,"replaces":null,"remark":null,"confidence":0.99,"source":{"line":3,"end_line":3,"spans":[[30,50]]}}],
"apologies":[{"id":"person-2","name":"Jan","honorific_prefix":null,"given_name":null,"initials":null,"infix":null,
"family_name":null,"sort_name":null,"abbreviation":null,"role":null,"organization":null,"present_from":null,
"present_until":null,"replaces":null,"remark":null,"notice":true,"reason":null,"replaced_by":"Eva Bos","confidence":1.0,"source":null}],
"others":[],
"content":[{"type":"paragraph","text":"","decision_ids":[],"follow_up_ids":[],"source":null}],
"agenda_items":[{"id":"item-1","number":"1","title":"Opening","confidence":0.9,
"presenters":[{"name":"Jan","organization":"Bond","person_id":"person-2","source":{"line":7,"end_line":7,"spans":[[90,99]]}}],
"content":[
{"type":"paragraph","text":"Café é","decision_ids":["decision-1"],"follow_up_ids":[],"source":{"line":8,"end_line":8,"spans":[[100,110]]}},
{"type":"statement","speaker":"Eva Bos","speaker_id":"person-1","text":"Ja.","decision_ids":[],"follow_up_ids":[],"source":null},
{"type":"subheading","text":"N.a.v. punt 6","refers_to":{"number":"6"},"decision_ids":[],"follow_up_ids":[],"source":null},
{"type":"list","ordered":true,"items":["een",["een a","een b",["diep"]],"twee"],"decision_ids":[],"follow_up_ids":[],"source":null},
{"type":"table","header":["Wie","Wat"],"rows":[["Jan","koffie"]],"decision_ids":[],"follow_up_ids":["follow-up-1"],"source":null},
{"type":"item","id":"item-1a","decision_ids":[],"follow_up_ids":[],"source":null}],
"items":[{"id":"item-1a","number":"1a","title":null,"confidence":0.5,"presenters":[],"content":[],"items":[],"source":null}],"source":null}],
"decisions":[{"id":"decision-1","text":"Akkoord.","agenda_item":"item-1","result":"aangenomen",
"vote":{"for":19,"against":6,"abstained":null,"voters_for":[],"voters_against":["Jan"]},"confidence":0.0,"source":null}],
"follow_ups":[{"id":"follow-up-1","type":"action","number":null,"text":"koffie","owners":["Jan","bar"],"owner_ids":["person-2",null],
"due":"2016-W20","due_from":null,"due_until":null,"due_text":null,"status":null,"done":false,"agenda_item":null,"confidence":0.0,"source":null}],
"diagnostics":[{"severity":"warning","code":"unclaimed","message":"30 bytes stand in no value","line":12,"column":1},
{"severity":"info","code":"no-minutes","message":"x","line":null,"column":null}]})~";

}  // namespace

TEST(Json, EveryKeyInItsPlace) {
  std::string one_line = expected;
  std::erase(one_line, '\n');
  EXPECT_EQ(to_json(example()), one_line);
  const std::string pretty = to_json(example(), true);
  EXPECT_TRUE(pretty.starts_with("{\n \"format\": \"notulen/1\",\n \"generator\": {\n  \"name\""));
  EXPECT_EQ(ordered_json::parse(pretty), ordered_json::parse(one_line));
}

TEST(Json, PiecesAreTheWhole) {
  Document document = example();
  document.content.assign(3000, document.content.at(0));
  for (const bool pretty : {false, true}) {
    std::string joined;
    std::size_t pieces = 0;
    write_json(document, pretty, top_level_keys(), [&](std::string_view piece) {
      joined += piece;
      ++pieces;
    });
    EXPECT_EQ(joined, to_json(document, pretty));
    EXPECT_GT(pieces, 3u);
  }
}

TEST(Json, WrittenAsNlohmannWould) {
  for (const bool pretty : {false, true}) {
    const std::string written = to_json(example(), pretty);
    EXPECT_EQ(ordered_json::parse(written).dump(pretty ? 1 : -1), written);
  }
}

// All bytes, and what is no UTF-8: alone, broken off, too long, surrogates, beyond the last character.
TEST(Json, TextsWrittenAsNlohmannWould) {
  std::vector<std::string> texts{"", "\"quoted\" and \\", "caf\xc3\xa9", "\xed\xa0\x80", "\xf4\x90\x80\x80", "\xc0\xaf", "\xe2\x82", "\xe2\x82x",
                                 "\xf0\x9f\x93\x8c", "\xf0\x9f\x93", "\xf0\x9f\x93\"", "\xe0\x80\x80", "\xe2\xe2\x82\xac", std::string("a\0b", 3)};
  for (int first = 0; first < 256; ++first)
    for (const char* rest : {"", "x", "\x80", "\xbf\x80", "\x90\x80\x80", "\xc3\xa9"}) texts.push_back(std::string(1, static_cast<char>(first)) + rest);
  for (int hundredths = 0; hundredths <= 100; ++hundredths) {
    std::string out;
    JsonWriter(out, false).put_hundredths(hundredths);
    EXPECT_EQ(out, ordered_json(hundredths / 100.0).dump());
  }
  for (const std::string& text : texts) {
    std::string out;
    append_quoted(out, text);
    EXPECT_EQ(out, ordered_json(text).dump(-1, ' ', false, ordered_json::error_handler_t::replace));
  }
}

TEST(Json, SomeKeysOnly) {
  const ordered_json all = ordered_json::parse(to_json(example()));
  const ordered_json some = ordered_json::parse(to_json(example(), false, {"decisions", "coverage"}));
  EXPECT_EQ(some, (ordered_json{{"format", all["format"]},
                                {"document", all["document"]},
                                {"coverage", all["coverage"]},
                                {"decisions", all["decisions"]}}));
  std::vector<std::string> keys;
  for (const auto& [key, value] : all.items()) keys.push_back(key);
  EXPECT_EQ(top_level_keys(), keys);
}

TEST(Json, FulfilsItsSchema) {
  EXPECT_EQ(schema_errors(to_json(example())), "");
  Document broken = example();
  broken.meeting.title = "a\xFF";  // cannot come out of decoding; must not throw all the same
  EXPECT_EQ(schema_errors(to_json(broken)), "");
}

// Each change makes the example wrong in one place.
TEST(Schema, RejectsWhatIsNotInIt) {
  const struct {
    const char* pointer;
    ordered_json value;
  } rows[] = {
      {"/format", "notulen/2"},
      {"/surplus", 1},
      {"/meeting/surplus", nullptr},
      {"/meeting/date", "11 mei 2016"},
      {"/meeting/date", "2016-13-11"},
      {"/meeting/date", ""},
      {"/meeting/start_time", "8.30"},
      {"/meeting/start_time", "25:00"},
      {"/meeting/status", "Concept"},
      {"/meeting/chair_id", "Eva Bos"},
      {"/meeting/sources/colour", nullptr},
      {"/meeting/next/date", "juni"},
      {"/document/id", "abc"},
      {"/document/part/index", 0},
      {"/coverage/bytes", -1},
      {"/attendees/0/id", "person-0"},
      {"/attendees/0/name", ""},
      {"/attendees/0/notice", true},
      {"/attendees/0/confidence", 1.5},
      {"/attendees/0/source/spans", ordered_json::array()},
      {"/attendees/0/source/spans/0", {1, 2, 3}},
      {"/attendees/0/source/line", 0},
      {"/apologies/0/notice", "ja"},
      {"/agenda_items/0/number", 1},
      {"/agenda_items/0/content/0/type", "statement"},
      {"/agenda_items/0/content/0/type", "heading"},
      {"/agenda_items/0/content/0/speaker", "Eva"},
      {"/agenda_items/0/content/3/items/1/0", 5},
      {"/agenda_items/0/content/2/refers_to", "6"},
      {"/agenda_items/0/items/0/items", nullptr},
      {"/decisions/0/vote/for", "19"},
      {"/decisions/0/agenda_item", "1"},
      {"/follow_ups/0/type", "task"},
      {"/follow_ups/0/due", "2016-5"},
      {"/follow_ups/0/due_from", "2016-05"},
      {"/diagnostics/0/code", "oops"},
      {"/diagnostics/0/severity", "fatal"},
  };
  for (const auto& row : rows) {
    ordered_json json = ordered_json::parse(to_json(example()));
    json[ordered_json::json_pointer(row.pointer)] = row.value;
    EXPECT_NE(schema_errors(json.dump()), "") << row.pointer << " = " << row.value;
  }
}

// No key may be missing, wherever it stands.
TEST(Schema, RequiresEveryKey) {
  const ordered_json whole = ordered_json::parse(to_json(example()));
  const ordered_json leaves = whole.flatten();
  std::size_t tried = 0;
  for (const auto& [path, value] : leaves.items()) {
    // Every object on the way to a leaf, and the leaf itself.
    for (ordered_json::json_pointer pointer(path); !pointer.empty(); pointer.pop_back()) {
      const ordered_json::json_pointer parent = pointer.parent_pointer();
      if (!whole.at(parent).is_object() || parent.to_string() == "/meeting/sources") continue;
      ordered_json json = whole;
      json.at(parent).erase(pointer.back());
      EXPECT_NE(schema_errors(json.dump()), "") << "without " << pointer.to_string();
      ++tried;
    }
  }
  EXPECT_GT(tried, 150u);
}
