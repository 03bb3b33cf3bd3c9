#pragma once
// What was read, in one line, for tables of texts and results to compare; and lines broken at blanks.

#include <gtest/gtest.h>

#include <initializer_list>
#include <string>
#include <utility>
#include <vector>

#include "notulen.hpp"

namespace notulen::test {

// The first document of a text, or one that holds nothing.
inline Document document_in(const std::string& text) {
  Result result = parse(text, {});
  return result.documents.empty() ? Document{} : std::move(result.documents.front());
}

// What follows a head with a title, a day and two who were there.
inline Document document_of(const std::string& text) {
  return document_in("Verslag overleg De Steiger\n\nDatum: 3 mei 2012\nAanwezig: C. Spreeuw, D. Merel\n\n" + text + "\n");
}

// `Name|role|body|+` (with notice), `-` (without); those absent stand behind a stroke.
inline std::string people_of(const Document& document) {
  std::string out;
  const auto add = [&](const std::vector<Person>& persons) {
    for (const Person& p : persons)
      out += p.name + '|' + p.role.value_or("") + '|' + p.organization.value_or("") + (p.notice ? *p.notice ? "|+" : "|-" : "") + "; ";
  };
  add(document.attendees);
  out += "/ ";
  add(document.apologies);
  return out;
}

// `number title`, deeper ones in brackets.
inline std::string list(const std::vector<AgendaItem>& items) {
  std::string out;
  for (const AgendaItem& item : items) {
    out += (out.empty() ? "" : "; ") + item.number.value_or("-") + ' ' + item.title.value_or("?");
    if (!item.items.empty()) out += " [" + list(item.items) + "]";
  }
  return out;
}

// Minutes whose list of persons this is.
inline Document with_list(const std::string& list) { return document_in("Verslag dorpsraad 3 maart 2015\n\n" + list + "\n\n1. Opening\nWij beginnen.\n"); }
inline std::string people_in(const std::string& list) { return people_of(with_list(list)); }

inline std::string items_in(const std::string& text) { return list(document_of(text).agenda_items); }

// `text > owner owner (status)`
inline std::string actions_in(const std::string& text) {
  std::string out;
  for (const FollowUp& one : document_of(text).follow_ups) {
    out += (out.empty() ? "" : "; ") + one.text + " >";
    for (const std::string& owner : one.owners) out += ' ' + owner;
    if (one.status) out += " (" + *one.status + ')';
  }
  return out;
}

// A text and what is to be read in it.
struct Row {
  const char *text, *read;
};
inline void expect_rows(std::string (*read)(const std::string&), std::initializer_list<Row> rows) {
  for (const Row& row : rows) EXPECT_EQ(read(row.text), row.read) << row.text;
}

// The lines of a text that is broken at blanks.
inline std::vector<std::string> wrapped(const std::string& text, std::size_t width) {
  std::vector<std::string> out;
  std::size_t begin = 0;
  while (text.size() - begin > width) {
    const std::size_t blank = text.rfind(' ', begin + width);
    out.push_back(text.substr(begin, blank - begin));
    begin = blank + 1;
  }
  out.push_back(text.substr(begin));
  return out;
}

}  // namespace notulen::test
