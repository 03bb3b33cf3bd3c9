#include "formats/csv.hpp"

#include <functional>
#include <string>

#include "formats/walk.hpp"
#include "output/json_writer.hpp"

namespace notulen {
namespace {

using namespace formats;

std::string cell(std::string text) {
  // https://owasp.org/www-community/attacks/CSV_Injection
  if (!text.empty() && (std::string_view("=+-@\t\r\n").find(text[0]) != std::string_view::npos)) text.insert(0, 1, '\'');
  if (text.find_first_of(",\"\r\n") == std::string::npos) return text;
  std::string out = "\"";
  for (const char c : text) {
    if (c == '"') out += '"';
    out += c;
  }
  return out + '"';
}

std::string yes_no(const std::optional<bool>& value) { return value ? (*value ? "true" : "false") : ""; }

std::string number(double sure) {
  const int percent = in_hundredths(sure);
  const std::string digits = std::to_string(percent % 100);
  return percent == 100 ? "1" : "0." + std::string(2 - digits.size(), '0') + digits;
}

// A column: its name and what stands in it.
template <typename Row>
struct Column {
  const char* name;
  std::function<std::string(const Row&)> value;
};

template <typename Row>
std::string heading(const std::vector<Column<Row>>& columns) {
  std::string out = "\xEF\xBB\xBF" "document_id,file,part,date";
  for (const auto& column : columns) out += std::string(",") + column.name;
  return out + "\r\n";
}

template <typename Row>
void add_row(std::string& out, const Document& document, const std::vector<Column<Row>>& columns, const Row& row) {
  out += cell(document.document.id) + ',' + cell(document.document.file) + ',' + std::to_string(document.document.part) + ',' +
         cell(document.meeting.date.value_or(""));
  for (const auto& column : columns) out += ',' + cell(column.value(row));
  out += "\r\n";
}

const std::vector<Column<Person>>& person_columns(bool absent) {
  const auto columns = [](bool wanted) {
    std::vector<Column<Person>> out{
        {"id", [](const Person& p) { return p.id; }},
        {"name", [](const Person& p) { return p.name; }},
        {"honorific_prefix", [](const Person& p) { return p.honorific_prefix.value_or(""); }},
        {"given_name", [](const Person& p) { return p.parts.given_name.value_or(""); }},
        {"initials", [](const Person& p) { return p.parts.initials.value_or(""); }},
        {"infix", [](const Person& p) { return p.parts.infix.value_or(""); }},
        {"family_name", [](const Person& p) { return p.parts.family_name.value_or(""); }},
        {"sort_name", [](const Person& p) { return p.parts.sort_name.value_or(""); }},
        {"abbreviation", [](const Person& p) { return p.abbreviation.value_or(""); }},
        {"role", [](const Person& p) { return p.role.value_or(""); }},
        {"organization", [](const Person& p) { return p.organization.value_or(""); }},
        {"present_from", [](const Person& p) { return p.present_from.value_or(""); }},
        {"present_until", [](const Person& p) { return p.present_until.value_or(""); }},
        {"replaces", [](const Person& p) { return p.replaces.value_or(""); }},
        {"remark", [](const Person& p) { return p.remark.value_or(""); }}};
    if (wanted) {
      out.push_back({"notice", [](const Person& p) { return yes_no(p.notice); }});
      out.push_back({"reason", [](const Person& p) { return p.reason.value_or(""); }});
      out.push_back({"replaced_by", [](const Person& p) { return p.replaced_by.value_or(""); }});
    }
    out.push_back({"confidence", [](const Person& p) { return number(p.confidence); }});
    out.push_back({"line", [](const Person& p) { return std::to_string(p.source.line); }});
    return out;
  };
  static const auto present = columns(false), away = columns(true);
  return absent ? away : present;
}

struct ItemRow {
  const AgendaItem& item;
  const AgendaItem* parent;
};

const std::vector<Column<ItemRow>>& item_columns() {
  static const std::vector<Column<ItemRow>> columns{
      {"id", [](const ItemRow& r) { return r.item.id; }},
      {"parent", [](const ItemRow& r) { return r.parent ? r.parent->id : ""; }},
      {"number", [](const ItemRow& r) { return r.item.number.value_or(""); }},
      {"title", [](const ItemRow& r) { return r.item.title.value_or(""); }},
      {"presenters", [](const ItemRow& r) {
         std::vector<std::string> names;
         for (const Presenter& p : r.item.presenters) names.push_back(p.name);
         return joined(names, "; ");
       }},
      {"text", [](const ItemRow& r) { return plain_text(r.item.content, "\n"); }},
      {"confidence", [](const ItemRow& r) { return number(r.item.confidence); }},
      {"line", [](const ItemRow& r) { return std::to_string(r.item.source.line); }}};
  return columns;
}

struct DecisionRow {
  const Decision& decision;
  const AgendaItem* item;
};

std::string count(const std::optional<long>& votes) { return votes ? std::to_string(*votes) : ""; }

// What of the vote is asked, of a decision that was voted on.
std::string vote(const DecisionRow& r, const std::function<std::string(const Vote&)>& what) { return r.decision.vote ? what(*r.decision.vote) : ""; }

const std::vector<Column<DecisionRow>>& decision_columns() {
  static const std::vector<Column<DecisionRow>> columns{
      {"id", [](const DecisionRow& r) { return r.decision.id; }},
      {"text", [](const DecisionRow& r) { return r.decision.text; }},
      {"result", [](const DecisionRow& r) { return r.decision.result.value_or(""); }},
      {"for", [](const DecisionRow& r) { return vote(r, [](const Vote& v) { return count(v.votes_for); }); }},
      {"against", [](const DecisionRow& r) { return vote(r, [](const Vote& v) { return count(v.votes_against); }); }},
      {"abstained", [](const DecisionRow& r) { return vote(r, [](const Vote& v) { return count(v.abstained); }); }},
      {"voters_for", [](const DecisionRow& r) { return vote(r, [](const Vote& v) { return joined(v.voters_for, "; "); }); }},
      {"voters_against", [](const DecisionRow& r) { return vote(r, [](const Vote& v) { return joined(v.voters_against, "; "); }); }},
      {"agenda_item", [](const DecisionRow& r) { return r.decision.agenda_item.value_or(""); }},
      {"item_title", [](const DecisionRow& r) { return r.item ? r.item->title.value_or("") : ""; }},
      {"confidence", [](const DecisionRow& r) { return number(r.decision.confidence); }},
      {"line", [](const DecisionRow& r) { return std::to_string(r.decision.source.line); }}};
  return columns;
}

struct FollowUpRow {
  const FollowUp& task;
  const AgendaItem* item;
};

const std::vector<Column<FollowUpRow>>& follow_up_columns() {
  static const std::vector<Column<FollowUpRow>> columns{
      {"id", [](const FollowUpRow& r) { return r.task.id; }},
      {"type", [](const FollowUpRow& r) { return std::string(type_name(r.task.type)); }},
      {"number", [](const FollowUpRow& r) { return r.task.number.value_or(""); }},
      {"text", [](const FollowUpRow& r) { return r.task.text; }},
      {"owners", [](const FollowUpRow& r) { return joined(r.task.owners, "; "); }},
      {"due", [](const FollowUpRow& r) { return r.task.due.value_or(""); }},
      {"due_from", [](const FollowUpRow& r) { return r.task.due_from.value_or(""); }},
      {"due_until", [](const FollowUpRow& r) { return r.task.due_until.value_or(""); }},
      {"due_text", [](const FollowUpRow& r) { return r.task.due_text.value_or(""); }},
      {"status", [](const FollowUpRow& r) { return r.task.status.value_or(""); }},
      {"done", [](const FollowUpRow& r) { return yes_no(r.task.done); }},
      {"agenda_item", [](const FollowUpRow& r) { return r.task.agenda_item.value_or(""); }},
      {"item_title", [](const FollowUpRow& r) { return r.item ? r.item->title.value_or("") : ""; }},
      {"confidence", [](const FollowUpRow& r) { return number(r.task.confidence); }},
      {"line", [](const FollowUpRow& r) { return std::to_string(r.task.source.line); }}};
  return columns;
}

Rendered persons(const Document& document, const std::vector<Person>& people, bool absent) {
  Rendered out;
  for (const Person& person : people) add_row(out.text, document, person_columns(absent), person);
  return out;
}

Rendered attendees(const Document& document) { return persons(document, document.attendees, false); }
Rendered apologies(const Document& document) { return persons(document, document.apologies, true); }

void add_items(std::string& out, const Document& document, const std::vector<AgendaItem>& items, const AgendaItem* parent) {
  for (const AgendaItem& item : items) {
    add_row(out, document, item_columns(), ItemRow{item, parent});
    add_items(out, document, item.items, &item);
  }
}

Rendered items(const Document& document) {
  Rendered out;
  add_items(out.text, document, document.agenda_items, nullptr);
  return out;
}

Rendered decisions(const Document& document) {
  Rendered out;
  const ItemIndex index(document);
  for (const Decision& decision : document.decisions) add_row(out.text, document, decision_columns(), DecisionRow{decision, index.find(decision.agenda_item)});
  return out;
}

Rendered follow_ups(const Document& document) {
  Rendered out;
  const ItemIndex index(document);
  for (const FollowUp& task : document.follow_ups) add_row(out.text, document, follow_up_columns(), FollowUpRow{task, index.find(task.agenda_item)});
  return out;
}

}  // namespace

const std::vector<CsvTable>& csv_tables() {
  static const std::string people = heading(person_columns(false)), away = heading(person_columns(true)), agenda = heading(item_columns()),
                           decided = heading(decision_columns()), tasks = heading(follow_up_columns());
  static const std::vector<CsvTable> tables{{"attendees", people, attendees}, {"apologies", away, apologies}, {"items", agenda, items},
                                            {"decisions", decided, decisions}, {"follow-ups", tasks, follow_ups}};
  return tables;
}

}  // namespace notulen
