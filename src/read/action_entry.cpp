// An entry of a list of actions, split into number, owners, deadline, status and what is to be done.

#include <algorithm>

#include "bytes.hpp"
#include "letters.hpp"
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

namespace {

constexpr std::size_t longest_tail = 80;  // bytes at the end in which owner, deadline and status may stand

// What parts the last piece from the text before it.
enum class Joint { none, dash, colon, comma, stop, mention };

Joint joint_at(std::string_view rest, std::size_t at, const Vocabulary& words, std::size_t& length) {
  length = owner_end(rest.substr(at), words);
  if (length > 0) return rest[at] == ':' ? Joint::colon : Joint::dash;
  const char c = rest[at];
  if (c == '>' && at > 0 && rest[at - 1] == ' ' && at + 1 < rest.size() && rest[at + 1] == ' ') {
    length = 2;
    return Joint::dash;
  }
  if (c == ' ' && at + 1 < rest.size() && rest[at + 1] == '@') {
    length = 1;
    return rest.find(' ', at + 1) == std::string_view::npos ? Joint::mention : Joint::none;
  }
  if (at + 1 >= rest.size() || rest[at + 1] != ' ') return Joint::none;
  length = 2;
  if (c == ',' || c == ';' || c == '|') return Joint::comma;
  // `weth. Bierman`: the stop of a title ends nothing.
  if (const std::size_t word = rest.find_last_of(" –-", at) + 1; c == '.' && (words.contains("role", rest.substr(word, at + 1 - word)) || words.contains("honorific", rest.substr(word, at + 1 - word)))) return Joint::none;
  return c == '.' ? Joint::stop : Joint::none;
}

// `@Wietske Bol`, `@Arjan de Nooij en @Lian Feng`, and perhaps a day behind them: the bytes that those mentioned take; 0 where
// anything else stands there.
std::size_t mentioned(std::string_view text, const Vocabulary& words) {
  std::size_t end = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::string_view rest = text.substr(at);
    const std::size_t infix = words.match_length("infix", rest), joint = words.match_length("owner_joint", rest);
    const bool sign = rest[0] == '/' || rest[0] == '&';
    const std::size_t name = rest[0] == '@' ? 1 : 0;
    const bool capital = name < rest.size() && (upper(rest[name]) || static_cast<unsigned char>(rest[name]) >= 0xC3);
    if (at == 0 && !(name > 0 && capital)) return 0;
    if (!capital && infix == 0 && joint == 0 && !sign) return names_moment(rest, words) ? end : 0;
    const std::size_t length = !capital && infix > 0 ? infix : !capital && joint > 0 ? joint : std::min(rest.find(' '), rest.size());
    if (capital || infix > 0) end = at + length;
    at = std::min(text.find_first_not_of(' ', at + length), text.size());
  }
  return end;
}

// Takes the word for a field (`Wie`, `Deadline`, `Status`) off the end of what stands before its value.
std::size_t without_field(std::string_view text) {
  std::size_t at = text.size();
  while (at > 0 && (text[at - 1] == ' ' || text[at - 1] == ':')) --at;
  return at;
}

bool has_year(std::string_view date) {
  int run = 0;
  for (const char c : date) {
    run = c >= '0' && c <= '9' ? run + 1 : 0;
    if (run == 4) return true;
  }
  return false;
}

// The number the entry begins with, and the bytes it takes; 0 for none.
std::size_t number_of(std::string_view entry, const Vocabulary& words, Maybe& number) {
  std::string_view code;
  const std::size_t length = entry_number(entry, words, code);
  // `R. Bos stuurt de brief`: the initial of who does it.
  if (length > 2 && entry[0] >= 'A' && entry[0] <= 'Z' && entry[1] == '.' && acting_name(entry, words).size() > length) return 0;
  if (length > 0) number = maybe(code.empty() ? trim(entry.substr(0, length), " \t.:()-#") : code);
  return length;
}

class Entry {
 public:
  Entry(std::string_view entry, const Vocabulary& words) : entry_(entry), words_(words), end_(entry.size()) {}

  ActionEntry read() {
    begin_ = number_of(entry_, words_, out_.number);
    read_fields();
    if (!whole_) {
      read_front();
      for (int tails = 0; tails < 6 && take_tail(); ++tails) {
      }
      read_status();
    }
    const std::string_view kept = trim(entry_.substr(begin_, end_ - begin_), " \t\n");
    out_.text = kept.empty() ? Span{begin_, begin_}
                             : Span{static_cast<std::size_t>(kept.data() - entry_.data()),
                                    static_cast<std::size_t>(kept.data() - entry_.data()) + kept.size()};
    return std::move(out_);
  }

 private:
  std::string_view entry_;
  const Vocabulary& words_;
  ActionEntry out_;
  std::size_t begin_ = 0, end_;
  bool whole_ = false;  // the fields told all

  // `Wie: A - Wat: taak - Wanneer: 1 mei`: every piece has its field's name in front.
  void read_fields() {
    const std::string_view body = entry_.substr(begin_, end_ - begin_);
    const auto first = words_.longest("entry_field", body);
    if (!first || body.size() > 400 || first->length >= body.size() || body[first->length] != ':') return;
    std::vector<std::string_view> pieces;
    for (std::size_t at = 0; at < body.size();) {
      const std::size_t end = std::min({body.find(" - ", at), body.find(" – ", at), body.find(" | ", at), body.find("; ", at), body.size()});
      pieces.push_back(trim(body.substr(at, end - at), " \t\n,;"));
      at = std::min(first_not_in<" -–|;">(body, end), body.size());
    }
    std::string_view what;
    ActionEntry found;
    std::swap(found, out_);
    out_.number = found.number;
    bool all = pieces.size() > 1;
    for (const std::string_view piece : pieces) {
      const auto field = words_.longest("entry_field", piece);
      if (!field || field->length >= piece.size() || piece[field->length] != ':') all = false;
      else if (field->value == "text") what = trim(piece.substr(field->length + 1), " \t\n");
      else all = all && take_field(piece);
    }
    if (!all || what.empty()) {
      out_ = std::move(found);
      return;
    }
    begin_ = static_cast<std::size_t>(what.data() - entry_.data());
    end_ = begin_ + what.size();
    whole_ = true;
  }

  // Who stands in front: `A — taak`, `A en B: taak`, `@a @b taak`.
  void read_front() {
    const std::string_view body = entry_.substr(begin_);
    const std::size_t head = std::min(body.size(), longest_tail);
    // `(A) taak`
    if (body.starts_with("(")) {
      const std::size_t close = body.substr(0, head).find(") ");
      if (close != std::string_view::npos && names_owners(body.substr(1, close - 1), words_)) {
        out_.owners = split_owners(body.substr(1, close - 1), words_);
        begin_ += close + 2;
        return;
      }
    }
    for (std::size_t at = 1; at < head; ++at) {
      const std::size_t length = owner_end(body.substr(at), words_);
      if (length == 0) continue;
      // `Sleutels: gereed` tells how the keys stand.
      if (words_.contains("action_status", trim(body.substr(at + length)))) return;
      if (at + length < body.size() && names_owners(body.substr(0, at), words_) && !titled_behind(body, at) && !named_behind_colon(body, at)) {
        out_.owners = split_owners(body.substr(0, at), words_);
        begin_ += at + length;
        return;
      }
      break;
    }
    if (const std::size_t pair = pair_in_front(body, words_); pair > 0) {
      out_.owners = split_owners(body.substr(0, pair), words_);
      begin_ += pair + 1;
      return;
    }
    std::size_t at = 0;
    while (at < head && body[at] == '@') {
      std::size_t space = body.find(' ', at);
      if (space == std::string_view::npos) return;
      // `@Puck Steenbergen certificaat aanvragen`: the surname is part of the mention.
      for (std::size_t next = space + 1; upper(body[at + 1]) && next < body.size();) {
        const std::size_t infix = words_.match_length("infix", body.substr(next)), word = next + (infix > 0 ? infix + 1 : 0);
        const std::size_t end = std::min(body.find(' ', word), body.size());
        if (word + 1 >= body.size() || !upper(body[word]) || !lower(body[word + 1]) || end >= body.size()) break;
        space = end;
        next = end + 1;
      }
      at = std::min(body.find_first_not_of(' ', space), body.size());
    }
    if (at == 0 || at >= body.size()) return;
    out_.owners = split_owners(body.substr(0, at), words_);
    begin_ += at;
  }

  // `Gladheid Kerkbrug – weth. Bierman – gereed`: somebody with his title stands between dashes, so the front names none.
  bool titled_behind(std::string_view body, std::size_t at) const {
    const auto titled = [&](std::string_view s) { return words_.longest("honorific", s) || words_.longest("role", s); };
    if (titled(body)) return false;
    for (std::size_t length = 0; at < body.size() && at < 300; at += std::max<std::size_t>(length, 1)) {
      length = owner_end(body.substr(at), words_);
      if (length == 0 || at + length >= body.size()) continue;
      const std::string_view rest = body.substr(at + length);
      const std::string_view piece = trim(rest.substr(0, std::min({rest.find(" – "), rest.find(" - "), rest.size()})), " \t.");
      if (titled(piece) && names_owners(piece, words_)) return true;
    }
    return false;
  }

  [[nodiscard]] bool known(std::string_view name) const { return words_.contains("given_name", name.substr(0, first_in<" ,/&">(name))) || words_.names(name); }

  // `Pamflet - tekst: Els (af op 27 mei)`: a known name stands behind the colon, and none before the dash.
  bool named_behind_colon(std::string_view body, std::size_t at) const {
    const std::size_t colon = body[at] == ':' ? std::string_view::npos : body.rfind(": ");
    if (colon == std::string_view::npos || colon <= at || known(body.substr(0, at))) return false;
    const std::string_view rest = body.substr(colon + 2), who = trim(rest.substr(0, rest.find(" (")), " .");
    return !who.empty() && who.size() < 40 && known(who) && names_owners(who, words_);
  }

  bool take_status(std::string_view said) {
    if (out_.status || said.size() < 2 || !words_.contains("action_status", said)) return false;
    out_.status = std::string(said);
    out_.done = status_done(said, words_);
    return true;
  }

  // `uitgesteld tot november`, `gedaan, antwoord volgt`: how it stands, and what is told of that.
  bool take_status_told(std::string_view said) {
    constexpr std::size_t longest = 40;
    const std::size_t word = said.size() > longest ? 0 : words_.match_length("action_status", said);
    if (out_.status || word < 4 || word + 2 >= said.size()) return false;
    const std::string_view rest = said.substr(word + 1);
    if (!(said[word] == ',' && rest[0] == ' ') && !(said[word] == ' ' && words_.longest("preposition", rest))) return false;
    out_.status = std::string(said);
    out_.done = status_done(said.substr(0, word), words_);
    return true;
  }

  bool take_due(std::string_view said) {
    if (out_.due_text || !names_moment(said, words_)) return false;
    out_.due_text = std::string(said);
    return true;
  }

  bool take_owners(std::string_view said) {
    if (!out_.owners.empty() || !names_owners(said, words_)) return false;
    out_.owners = split_owners(said, words_);
    return true;
  }

  // `Wie: A`, `deadline 3 mei`, `status: loopt`: a field with its name in front.
  bool take_field(std::string_view said) {
    const auto field = words_.longest("entry_field", said);
    if (!field) return false;
    std::string_view value = trim(said.substr(field->length), " \t\n.,;:<>");
    if (value.empty()) return false;
    // The stop of `z.s.m.` belongs to it.
    if (value.find('.') != std::string_view::npos && value.data() + value.size() < said.data() + said.size() && *(value.data() + value.size()) == '.') value = {value.data(), value.size() + 1};
    if (field->value == "text") return false;
    if (field->value == "owner") return take_owners(value);
    // `uiterlijk 15 juni` is said of the day, `deadline 3 mei` names the field.
    const std::string_view word = said.substr(0, field->length);
    if (field->value == "due" && said.substr(field->length, 1) == " " && words_.contains("due_before", word) && fold_case(word) != "deadline") return take_due(said);
    if (field->value == "due") return take_due(value);
    return take_status(value);
  }

  // `(A, voor 1 mei)`, `(loopt)`, `(1 mei)`
  bool take_bracket(std::string_view inside) {
    inside = trim(inside, " \t\n.;:");
    if (inside.empty()) return false;
    // `(4-10-2022)` tells when it came up, `(16 april?)` asks.
    const bool digit = inside.front() >= '0' && inside.front() <= '9';
    const bool when = inside.back() != '?' && !(digit && has_year(inside));
    if (take_field(inside) || take_owners(inside) || (when && take_due(inside)) || take_status(inside)) return true;
    const std::size_t comma = inside.find_last_of(",;");
    if (comma == std::string_view::npos) return false;
    const std::string_view first = trim(inside.substr(0, comma)), last = trim(inside.substr(comma + 1), " \t\n.");
    if (!out_.owners.empty() || !names_owners(first, words_)) return false;
    if (!take_due(last) && !take_status(last)) return false;
    return take_owners(first);
  }

  // `… – Floor, Ronald Bos en Els`: the comma stands between those whom a dash sets off.
  bool owners_from_dash(std::string_view rest, std::size_t comma) const {
    for (const std::string_view dash : {" – ", " - "})
      if (const std::size_t at = rest.substr(0, comma).rfind(dash); at != std::string_view::npos && names_owners(trim(rest.substr(at + dash.size())), words_)) return true;
    return false;
  }

  // What stands apart at the end: behind a dash, arrow, colon, comma or stop, or in brackets. True where something did.
  bool take_tail() {
    const std::string_view rest = trim(entry_.substr(begin_, end_ - begin_), " \t\n.;");
    if (rest.empty()) return false;
    const auto offset = static_cast<std::size_t>(rest.data() - entry_.data());
    if (rest.back() == ')' || rest.back() == ']') {
      const std::size_t open = rest.find_last_of("([");
      if (open == std::string_view::npos || rest.size() - open > longest_tail) return false;
      if (open == 0 || !take_bracket(rest.substr(open + 1, rest.size() - open - 2))) return false;
      end_ = offset + open;
      return true;
    }
    if (take_mentions(rest)) return true;
    // `Beamer (Kee) gereed`
    if (const std::size_t close = rest.rfind(") "); close != std::string_view::npos && take_status(trim(rest.substr(close + 1)))) {
      end_ = offset + close + 1;
      return true;
    }
    const std::size_t from = rest.size() > longest_tail ? rest.size() - longest_tail : 1;
    bool marked = false;  // behind a dash a piece is looked for no further
    for (std::size_t at = rest.size(); at-- > from && !marked;) {
      std::size_t length = 0;
      const Joint joint = joint_at(rest, at, words_, length);
      if (joint == Joint::none || at + length >= rest.size()) continue;
      const std::string_view tail = trim(rest.substr(at + length), " \t");
      std::size_t before = at;
      if (joint == Joint::mention) {  // all of `@kee @bram`
        for (std::size_t word = rest.rfind(' ', before - 1); word != std::string_view::npos && word > from && rest[word + 1] == '@';
             word = rest.rfind(' ', before - 1))
          before = word;
        if (take_owners(rest.substr(before + 1))) {
          end_ = offset + before;
          return true;
        }
        return false;
      }
      bool taken = take_field(tail);
      if (!taken && joint == Joint::colon) {
        // The name of the field stands before the colon.
        const std::size_t word = rest.find_last_of(" ,.;|", at > 0 ? at - 1 : 0);
        const std::size_t name = word == std::string_view::npos ? 0 : word + 1;
        if (words_.contains("entry_field", rest.substr(name, at - name))) {
          const std::string_view whole = rest.substr(name);
          taken = name > 0 && take_field(whole);
          before = name;
        } else {
          taken = take_status(tail) || (rest.size() - at < 60 && take_owners(tail));
        }
      } else if (!taken) {
        // `hek verven, Lucas, eind juni`: behind a comma only a known name before the day.
        const bool owner = joint == Joint::dash || (joint == Joint::comma && out_.due_text && words_.contains("given_name", tail.substr(0, tail.find(' '))) && !owners_from_dash(rest, at));
        const bool last = joint == Joint::stop && out_.status && tail.find(' ') == std::string_view::npos && known(tail);  // `… terugvragen. Els. KLAAR`
        taken = take_status(tail) || (last && take_owners(tail)) || take_due(tail) || (owner && take_owners(tail)) || (joint == Joint::dash && take_status_told(tail));
      }
      if (taken) {
        end_ = offset + without_field(rest.substr(0, before));
        while (end_ > begin_ && (entry_[end_ - 1] == ',' || entry_[end_ - 1] == ';' || entry_[end_ - 1] == '|')) --end_;
        return true;
      }
      marked = joint == Joint::dash || joint == Joint::stop;
    }
    return false;
  }

  // `accounts aanvragen @Wietske Bol 24 mei 2023`: whole names behind their signs, and by when.
  bool take_mentions(std::string_view rest) {
    if (!out_.owners.empty() || out_.due_text) return false;
    for (std::size_t at = rest.find(" @", rest.size() > longest_tail ? rest.size() - longest_tail : 0); at != std::string_view::npos; at = rest.find(" @", at + 2)) {
      const std::string_view tail = rest.substr(at + 1);
      const std::size_t length = at > 0 ? mentioned(tail, words_) : 0;
      if (length == 0 || !take_owners(tail.substr(0, length))) continue;
      if (const std::string_view when = trim(tail.substr(length), " \t,;"); !when.empty()) take_due(when);
      end_ = static_cast<std::size_t>(rest.data() - entry_.data()) + at;
      return true;
    }
    return false;
  }

  void read_status() {
    // `…, Status: loopt`, and what follows it is talk.
    std::string_view status;
    for (std::size_t at = begin_; at < end_ && !out_.status; ++at) {
      if (entry_[at] != ',' && entry_[at] != ';' && entry_[at] != '.' && entry_[at] != ' ') continue;
      if (status_tail(entry_.substr(at, 80), words_, status) == 0) continue;
      out_.status = std::string(trim(status));
      out_.done = status_done(status, words_);
      end_ = at;
    }
    // What comes first or stands alone may be how it stands: `Blijft open. …`, `afgehandeld`.
    const std::string_view text = entry_.substr(begin_, end_ - begin_);
    if (take_status(trim(text.substr(0, first_in<".;:">(text))))) return;
    const std::string_view said = trim(text);
    if (!said.empty() && upper(said[0])) take_status(trim(said.substr(0, first_in<",">(said))));  // `Vervalt, de leverancier …`
  }
};

}  // namespace

bool bears_number(std::string_view entry, const Vocabulary& words) {
  Maybe number;
  number_of(entry, words, number);
  return number.has_value();
}

ActionEntry read_action_entry(std::string_view entry, const Vocabulary& words) { return Entry(entry, words).read(); }

}  // namespace notulen
