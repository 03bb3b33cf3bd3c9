#include "layout/mail_head.hpp"

#include <optional>
#include <string_view>

namespace notulen::layout {
namespace {

constexpr std::size_t most_lines = 30;

// What a line of a mail's head tells: `from`, `subject`, `answer` (the subject of one, or one that says nothing), …; nothing for another line.
std::optional<std::string_view> told_in(const Line& line, const Vocabulary& words) {
  const std::string_view s = line.raw.view();
  const std::size_t colon = s.find(": ");
  if (colon == std::string_view::npos || colon > 24) return std::nullopt;
  if (s.starts_with("X-")) return "other";
  const auto kind = words.value("mail_head", s.substr(0, colon));
  const std::string_view said = s.substr(colon + 2, s.find_last_not_of(' ') - colon - 1);
  // `Betreft: verslag` is the title of nothing either.
  if (kind == "subject" && (words.longest("mail_answer", said) || said.find(' ') == std::string_view::npos)) return "answer";
  return kind;
}

}  // namespace

void take_mail_head(std::vector<Line>& lines, std::vector<Span>& furniture, const Vocabulary& words) {
  std::size_t begin = 0;
  while (begin < lines.size() && lines[begin].blank()) ++begin;
  bool from = false, to = false, subject = false;
  std::size_t end = begin;
  for (; end < lines.size() && end < begin + most_lines && !lines[end].blank(); ++end) {
    const auto kind = told_in(lines[end], words);
    if (!kind) return;  // a heading block of the minutes, or its text
    from = from || *kind == "from";
    to = to || *kind == "to" || *kind == "sent";
    subject = subject || *kind == "subject" || *kind == "answer";
  }
  if (!from || !to || !subject) return;
  for (std::size_t i = begin; i < end; ++i) {
    if (told_in(lines[i], words) == "subject") continue;
    for (const Span& span : lines[i].raw.trimmed_spans()) furniture.push_back(span);
    lines[i].raw = {};
  }
}

}  // namespace notulen::layout
