#pragma once
// An archive as one SQLite database: tables with keys, full-text search over items, decisions and statements. What is put
// in again takes the place of what was there. `schema.sql` beside this file has the tables.

#include <cstddef>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model.hpp"

struct sqlite3;

namespace notulen {

// Errors are one line. Threads may share it.
class Database {
 public:
  Database();
  ~Database();
  Database(const Database&) = delete;
  Database& operator=(const Database&) = delete;

  // Makes the database if need be; an error for a database that another program made.
  std::optional<std::string> open(const std::string& file);
  // All meetings of the file, in place of what it held before. Written to disk in groups and by finish().
  std::optional<std::string> put(const std::string& file, const std::vector<Document>& documents);
  // Whether the meetings of the file are there, made of the same bytes by the same version with the same words.
  bool holds(const std::string& file, std::string_view id, std::string_view version, std::string_view vocabulary);
  std::optional<std::string> finish();

 private:
  class Statement;
  struct Statements;
  std::optional<std::string> run(const char* sql);
  std::string trouble() const;
  bool insert(const Document& document);
  bool insert_items(const Document& document, const std::vector<AgendaItem>& items, const Maybe& parent, std::size_t& position, std::size_t& statement);
  bool insert_blocks(const Document& document, const std::vector<Block>& blocks, const Maybe& item, std::size_t& statement);

  std::mutex mutex_;
  sqlite3* base_ = nullptr;
  std::unique_ptr<Statements> statements_;
  std::size_t waiting_ = 0;  // files since the last commit
};

}  // namespace notulen
