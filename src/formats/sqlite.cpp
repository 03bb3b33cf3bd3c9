#include "formats/sqlite.hpp"

#include <sqlite3.h>

#include <initializer_list>
#include <variant>

#include "formats/schema_sql.hpp"
#include "formats/walk.hpp"
#include "notulen.hpp"

namespace notulen {
namespace {

using namespace formats;

constexpr int application = 0x6e6f7475;  // `notu`, in the header of the file
constexpr int layout_version = 1;        // of the tables; another one is not written to
constexpr std::size_t group = 200;       // files that are committed together
constexpr int patience = 60'000;         // milliseconds to wait for another process that writes

using Value = std::variant<std::nullptr_t, std::string_view, sqlite3_int64, double>;

Value value(const Maybe& text) { return text ? Value(std::string_view(*text)) : Value(nullptr); }
Value value(const std::string& text) { return std::string_view(text); }
Value value(std::size_t number) { return static_cast<sqlite3_int64>(number); }
Value value(const std::optional<long>& number) { return number ? Value(static_cast<sqlite3_int64>(*number)) : Value(nullptr); }
Value value(const std::optional<bool>& flag) { return flag ? Value(static_cast<sqlite3_int64>(*flag)) : Value(nullptr); }
Value place(const Source& source) { return source.line ? value(source.line) : Value(nullptr); }

}  // namespace

// A prepared statement.
class Database::Statement {
 public:
  Statement(sqlite3* base, const char* sql) { sqlite3_prepare_v2(base, sql, -1, &statement_, nullptr); }
  ~Statement() { sqlite3_finalize(statement_); }
  Statement(const Statement&) = delete;
  Statement& operator=(const Statement&) = delete;

  // The texts must live until the call ends. True when it went well.
  bool run(std::initializer_list<Value> values) {
    const bool row = first(values);
    sqlite3_reset(statement_);
    return row || ended_;
  }
  // True where there is a (first) row, of which text() tells before the next call.
  bool first(std::initializer_list<Value> values) {
    sqlite3_reset(statement_);
    int at = 0;
    for (const Value& one : values) {
      ++at;
      if (const auto* text = std::get_if<std::string_view>(&one)) sqlite3_bind_text64(statement_, at, text->data(), text->size(), SQLITE_STATIC, SQLITE_UTF8);
      else if (const auto* number = std::get_if<sqlite3_int64>(&one)) sqlite3_bind_int64(statement_, at, *number);
      else if (const auto* real = std::get_if<double>(&one)) sqlite3_bind_double(statement_, at, *real);
      else sqlite3_bind_null(statement_, at);
    }
    const int got = sqlite3_step(statement_);
    ended_ = got == SQLITE_DONE;
    return got == SQLITE_ROW;
  }
  std::string text() const {
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(statement_, 0));
    return bytes == nullptr ? std::string() : std::string(bytes, static_cast<std::size_t>(sqlite3_column_bytes(statement_, 0)));
  }
  int number() const { return sqlite3_column_int(statement_, 0); }
  void reset() { sqlite3_reset(statement_); }

 private:
  sqlite3_stmt* statement_ = nullptr;
  bool ended_ = false;
};

struct Database::Statements {
  explicit Statements(sqlite3* opened) : base(opened) {}
  sqlite3* base;
  Statement named{base, "SELECT document_id FROM files WHERE file = ?"};
  Statement name{base, "INSERT INTO files VALUES (?, ?) ON CONFLICT (file) DO UPDATE SET document_id = excluded.document_id"};
  Statement drop{base, "DELETE FROM documents WHERE id = ?"};
  Statement drop_nameless{base, "DELETE FROM documents WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM files WHERE document_id = ?1)"};
  Statement made{base, "SELECT d.id FROM files f JOIN documents d ON d.id = f.document_id WHERE f.file = ? AND d.id = ? AND d.version = ? AND d.vocabulary = ?"};
  Statement document{base, "INSERT INTO documents VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"};
  Statement person{base, "INSERT INTO persons VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"};
  Statement item{base, "INSERT INTO agenda_items VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"};
  Statement statement{base, "INSERT INTO statements VALUES (NULL, ?, ?, ?, ?, ?, ?, ?)"};
  Statement decision{base, "INSERT INTO decisions VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"};
  Statement follow_up{base, "INSERT INTO follow_ups VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"};
  Statement owner{base, "INSERT INTO owners VALUES (?, ?, ?, ?, ?, ?)"};
};

Database::Database() = default;

Database::~Database() {
  statements_.reset();
  sqlite3_close(base_);
}

std::string Database::trouble() const { return sqlite3_errmsg(base_); }

std::optional<std::string> Database::run(const char* sql) {
  if (sqlite3_exec(base_, sql, nullptr, nullptr, nullptr) == SQLITE_OK) return std::nullopt;
  return trouble();
}

std::optional<std::string> Database::open(const std::string& file) {
  if (sqlite3_open_v2(file.c_str(), &base_, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOFOLLOW, nullptr) != SQLITE_OK) return trouble();
  sqlite3_busy_timeout(base_, patience);
  if (auto error = run("PRAGMA foreign_keys = ON; BEGIN IMMEDIATE")) return error;
  const auto number = [&](const char* pragma) {
    Statement asked(base_, pragma);
    return asked.first({}) ? asked.number() : 0;
  };
  const bool empty = number("SELECT count(*) FROM sqlite_master") == 0;
  const bool ours = number("PRAGMA application_id") == application;
  if (!empty && !ours) return "is a database of another program";
  if (!empty && number("PRAGMA user_version") != layout_version) return "is a database of another version of this program";
  if (auto error = run(schema_sql)) return error;
  if (auto error = run(("PRAGMA application_id = " + std::to_string(application) + "; PRAGMA user_version = " + std::to_string(layout_version) + "; COMMIT").c_str()))
    return error;
  statements_ = std::make_unique<Statements>(base_);
  return std::nullopt;
}

bool Database::holds(const std::string& file, std::string_view id, std::string_view version, std::string_view vocabulary) {
  const std::lock_guard lock(mutex_);
  const bool there = statements_->made.first({value(file), id, version, vocabulary});
  statements_->made.reset();
  return there;
}

std::optional<std::string> Database::put(const std::string& file, const std::vector<Document>& documents) {
  const std::lock_guard lock(mutex_);
  Statements& s = *statements_;
  if (waiting_ == 0)
    if (auto error = run("BEGIN IMMEDIATE")) return error;
  // A file is there whole or not at all.
  if (auto error = run("SAVEPOINT one")) return error;
  const std::string& id = documents.front().document.id;
  const std::string before = s.named.first({value(file)}) ? s.named.text() : std::string();
  s.named.reset();
  bool well = s.name.run({value(file), value(id)}) && s.drop.run({value(id)});
  if (well && !before.empty() && before != id) well = s.drop_nameless.run({value(before)});
  for (const Document& document : documents) well = well && insert(document);
  if (!well) {
    std::string error = trouble();
    run("ROLLBACK TO one");
    run("RELEASE one");
    return error;
  }
  if (auto error = run("RELEASE one")) return error;
  if (++waiting_ < group) return std::nullopt;
  waiting_ = 0;
  return run("COMMIT");
}

std::optional<std::string> Database::finish() {
  const std::lock_guard lock(mutex_);
  if (waiting_ == 0) return std::nullopt;
  waiting_ = 0;
  return run("COMMIT");
}

bool Database::insert(const Document& d) {
  Statements& s = *statements_;
  const FileInfo& f = d.document;
  const Meeting& m = d.meeting;
  const Value id = value(f.id), part = value(f.part);
  const NextMeeting next = m.next.value_or(NextMeeting{});
  bool well = s.document.run({id, part, value(f.parts), value(f.media_type), value(f.encoding), value(f.bytes), value(f.lines), version(), value(d.vocabulary),
                              value(m.title), value(m.type), value(m.status), value(m.body), value(m.date), value(m.end_date), value(m.start_time),
                              value(m.end_time), value(m.location), value(m.chair), value(m.chair_id), value(m.secretary), value(m.secretary_id),
                              value(next.date), value(next.time), value(next.location), value(next.text)});
  const auto people = [&](const char* list, const std::vector<Person>& persons) {
    for (const Person& p : persons)
      well = well && s.person.run({id, part, value(p.id), std::string_view(list), value(p.name), value(p.honorific_prefix), value(p.parts.given_name),
                                   value(p.parts.initials), value(p.parts.infix), value(p.parts.family_name), value(p.parts.sort_name), value(p.abbreviation),
                                   value(p.role), value(p.organization), value(p.present_from), value(p.present_until), value(p.replaces),
                                   value(p.replaced_by), value(p.notice), value(p.reason), value(p.remark), p.confidence, place(p.source)});
  };
  people("attendees", d.attendees);
  people("apologies", d.apologies);
  people("others", d.others);
  std::size_t position = 0, statement = 0;
  well = well && insert_blocks(d, d.content, {}, statement) && insert_items(d, d.agenda_items, {}, position, statement);
  for (const Decision& decision : d.decisions) {
    const Vote vote = decision.vote.value_or(Vote{});
    well = well && s.decision.run({id, part, value(decision.id), value(decision.text), value(decision.agenda_item), value(decision.result), value(vote.votes_for),
                                   value(vote.votes_against), value(vote.abstained), decision.confidence, place(decision.source)});
  }
  for (const FollowUp& task : d.follow_ups) {
    well = well && s.follow_up.run({id, part, value(task.id), type_name(task.type), value(task.number), value(task.text), value(task.due), value(task.due_from),
                                    value(task.due_until), value(task.due_text), value(task.status), value(task.done), value(task.agenda_item), task.confidence,
                                    place(task.source)});
    for (std::size_t i = 0; i < task.owners.size(); ++i)
      well = well && s.owner.run({id, part, value(task.id), value(i + 1), value(task.owners[i]), i < task.owner_ids.size() ? value(task.owner_ids[i]) : Value(nullptr)});
  }
  return well;
}

bool Database::insert_items(const Document& d, const std::vector<AgendaItem>& items, const Maybe& parent, std::size_t& position, std::size_t& statement) {
  bool well = true;
  for (const AgendaItem& item : items) {
    const std::string text = plain_text(item.content, "\n");
    well = well && statements_->item.run({value(d.document.id), value(d.document.part), value(item.id), value(parent), value(++position), value(item.number),
                                          value(item.title), value(text), item.confidence, place(item.source)});
    well = well && insert_blocks(d, item.content, item.id, statement) && insert_items(d, item.items, item.id, position, statement);
  }
  return well;
}

bool Database::insert_blocks(const Document& d, const std::vector<Block>& blocks, const Maybe& item, std::size_t& statement) {
  bool well = true;
  for (const Block& block : blocks)
    if (block.type == BlockType::statement)
      well = well && statements_->statement.run({value(d.document.id), value(d.document.part), value(++statement), value(item), value(block.speaker),
                                                 value(block.speaker_id), value(block.text)});
  return well;
}

}  // namespace notulen
