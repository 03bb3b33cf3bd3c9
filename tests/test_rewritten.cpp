// Minutes rewritten in ways that change nothing that they say: set in, quoted, with blanks behind every line, an empty line
// behind every line, page numbers between the lines. What is read of them must stay as it was, but for as many of our own
// minutes as stand here: those that show how they are set by what the rewriting takes away.
#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "notulen.hpp"
#include "support/documents.hpp"
#include "support/forms.hpp"

using namespace notulen;

namespace {

std::string each_line(std::string_view text, const std::function<std::string(std::string_view)>& rewritten) {
  std::string out;
  for (std::size_t from = 0; from < text.size();) {
    const std::size_t end = std::min(text.find('\n', from), text.size());
    out += rewritten(text.substr(from, end - from)) + '\n';
    from = end + 1;
  }
  return out;
}

bool blank(std::string_view line) { return line.find_first_not_of(" \t") == std::string_view::npos; }

// No row of a table, which page numbers would cut in two.
bool plain(std::string_view line) { return line.find("   ") == std::string_view::npos && line.find_first_of("|\t+") == std::string_view::npos; }

std::string with_pages(std::string_view text) {
  constexpr int lines_of_page = 12;
  int page = 0, held = 0;
  return each_line(text, [&](std::string_view line) {
    if (++held < lines_of_page || !plain(line)) return std::string(line);
    held = 0;
    return std::string(line) + "\n- " + std::to_string(++page) + " -";
  });
}

// The values, without where they stand.
std::string said_in(const std::string& text) {
  const Document d = test::document_in(text);
  std::string out = d.meeting.title.value_or("-") + '\n' + d.meeting.date.value_or("-") + '\n' + d.meeting.start_time.value_or("-") + '\n' + d.meeting.location.value_or("-") + '\n' +
                    d.meeting.chair.value_or("-") + '\n' + test::people_of(d) + '\n' + test::list(d.agenda_items) + '\n';
  for (const Decision& decision : d.decisions) out += "= " + decision.text + '\n';
  for (const FollowUp& action : d.follow_ups) {
    out += "> " + action.text;
    for (const std::string& owner : action.owners) out += ", " + owner;
    out += '\n';
  }
  return out;
}

struct Rewriting {
  const char* name;
  std::function<std::string(std::string_view)> of;
  std::size_t most;  // minutes of which something else is read
};

}  // namespace

TEST(Rewritten, OurMinutesSayTheSame) {
  const std::vector<Rewriting> rewritings{
      {"set in", [](std::string_view text) { return each_line(text, [](std::string_view line) { return blank(line) ? std::string() : "    " + std::string(line); }); }, 0},
      {"blanks behind", [](std::string_view text) { return each_line(text, [](std::string_view line) { return std::string(line) + "   "; }); }, 0},
      {"quoted", [](std::string_view text) { return each_line(text, [](std::string_view line) { return (blank(line) ? ">" : "> ") + std::string(line); }); }, 5},
      {"doubled", [](std::string_view text) { return each_line(text, [](std::string_view line) { return std::string(line) + '\n'; }); }, 22},
      {"page numbers", [](std::string_view text) { return with_pages(text); }, 35},
  };
  std::vector<std::string> texts, names;
  for (const auto& path : all_minutes(false)) {
    if (path.parent_path().filename() != "corpus") continue;
    const std::string bytes = bytes_of(path);
    if (bytes.find_first_of("\r\f") != std::string::npos || bytes.find('\0') != std::string::npos || bytes.starts_with("\xEF\xBB\xBF")) continue;
    texts.push_back(bytes);
    names.push_back(path.filename().string());
  }
  ASSERT_GT(texts.size(), 300U);
  for (const Rewriting& rewriting : rewritings) {
    std::string changed;
    std::size_t count = 0;
    for (std::size_t i = 0; i < texts.size(); ++i) {
      if (said_in(rewriting.of(texts[i])) == said_in(texts[i])) continue;
      changed += names[i] + ' ';
      ++count;
    }
    EXPECT_LE(count, rewriting.most) << rewriting.name << ": " << changed;
  }
}
