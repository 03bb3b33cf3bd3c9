// An entry of a list of actions, split into number, owners, deadline, status and what is to be done.

#include <algorithm>

#include "read/deadline.hpp"
#include "read/follow_up.hpp"
#include "read/follow_up_marks.hpp"
#include "read/owners.hpp"

namespace notulen {

using follow_up::entry_number;
using follow_up::maybe;
using follow_up::owner_end;
using follow_up::status_tail;
using follow_up::trim;

ActionEntry read_action_entry(std::string_view entry, const Vocabulary& words) {
  ActionEntry out;
  std::string_view number, status;
  std::size_t begin = 0, end = entry.size();
  if (const std::size_t length = entry_number(entry, words, number)) {
    out.number = maybe(number.empty() ? trim(entry.substr(0, length), " \t.:)-#") : number);
    begin = length;
  }
  // Who stands in front: `A — taak`, `A en B: taak`.
  const std::string_view body = entry.substr(begin);
  const std::size_t head = std::min<std::size_t>(body.size(), 80);
  for (std::size_t at = 1; at < head; ++at) {
    const std::size_t length = owner_end(body.substr(at), words);
    if (length == 0) continue;
    if (at + length < body.size() && names_owners(body.substr(0, at), words)) {
      out.owners = split_owners(body.substr(0, at), words);
      begin += at + length;
    }
    break;
  }
  // `taak - A. Loopt`: how it stands, as a sentence of its own at the end.
  if (const std::size_t stop = entry.rfind(". "); stop != std::string_view::npos && stop > begin && stop + 2 < entry.size()) {
    const std::string_view last = trim(entry.substr(stop + 2), " \t\n.");
    if (last.size() > 1 && words.contains("action_status", last)) {
      out.status = std::string(last);
      out.done = status_done(last, words);
      end = stop;
    }
  }
  // What stands behind dashes: `taak – A – gedaan`, `taak - 1 maart`.
  for (int tails = 0; tails < 3; ++tails) {
    const std::string_view rest = trim(entry.substr(begin, end - begin), " \t\n.;");
    const std::size_t from = rest.size() > 60 ? rest.size() - 60 : 1;
    bool cut = false;
    for (std::size_t at = rest.size(); at-- > from && !rest.empty();) {
      const std::size_t length = rest[at] == ':' ? 0 : owner_end(rest.substr(at), words);
      if (length == 0 || at + length >= rest.size()) continue;
      const std::string_view tail = trim(rest.substr(at + length), " \t");
      if (!out.status && tail.size() > 1 && words.contains("action_status", tail)) {
        out.status = std::string(tail);
        out.done = status_done(tail, words);
        cut = true;
      } else if (!out.due_text && names_moment(tail, words)) {
        out.due_text = std::string(tail);
        cut = true;
      } else if (out.owners.empty() && names_owners(tail, words)) {
        out.owners = split_owners(tail, words);
        cut = true;
      }
      if (cut) end = static_cast<std::size_t>(rest.data() - entry.data()) + at;
      break;
    }
    if (!cut) break;
  }
  // `taak: A`
  if (const std::size_t colon = entry.rfind(": "); out.owners.empty() && colon != std::string_view::npos && colon > begin + 2 &&
                                                  colon + 2 < end && end - colon < 60 &&
                                                  names_owners(entry.substr(colon + 2, end - colon - 2), words)) {
    out.owners = split_owners(entry.substr(colon + 2, end - colon - 2), words);
    end = colon;
  }
  // Who stands behind: `taak (A)`, `taak → A`, `taak – A`.
  if (out.owners.empty()) {
    const std::string_view rest = trim(entry.substr(begin, end - begin), " \t\n.;");
    const auto offset = rest.empty() ? begin : static_cast<std::size_t>(rest.data() - entry.data());
    if (const auto bracket = owner_bracket(entry.substr(begin, end - begin), words)) {
      out.owners = split_owners(entry.substr(begin + bracket->begin + 1, bracket->end - bracket->begin - 2), words);
      end = begin + bracket->begin;
    } else {
      const std::size_t from = rest.size() > 60 ? rest.size() - 60 : 1;
      for (std::size_t at = rest.size(); at-- > from && !rest.empty();) {
        const std::size_t length = rest[at] == ':' ? 0 : owner_end(rest.substr(at), words);
        if (length == 0 || at + length >= rest.size()) continue;
        if (names_owners(rest.substr(at + length), words)) {
          out.owners = split_owners(rest.substr(at + length), words);
          end = offset + at;
        }
        break;
      }
    }
  }
  // `…, Status: loopt`, and what follows it is talk.
  for (std::size_t at = begin; at < end && !out.status; ++at) {
    if (entry[at] != ',' && entry[at] != ';' && entry[at] != '.' && entry[at] != ' ') continue;
    if (status_tail(entry.substr(at, 80), words, status) == 0) continue;
    out.status = std::string(trim(status));
    out.done = status_done(status, words);
    end = at;
  }
  // What comes first or stands alone may be how it stands: `Blijft open. …`, `afgehandeld`.
  const std::string_view text = entry.substr(begin, end - begin);
  const std::string_view first = trim(text.substr(0, text.find_first_of(".;:")));
  if (!out.status && first.size() > 1 && words.contains("action_status", first)) {
    out.status = std::string(first);
    out.done = status_done(first, words);
  }
  const std::string_view kept = trim(text, " \t\n");
  out.text = kept.empty() ? Span{begin, begin}
                          : Span{static_cast<std::size_t>(kept.data() - entry.data()),
                                 static_cast<std::size_t>(kept.data() - entry.data()) + kept.size()};
  return out;
}

}  // namespace notulen
