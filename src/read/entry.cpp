#include "read/entry.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "bytes.hpp"
#include "letters.hpp"
#include "read/entry_chunk.hpp"
#include "read/entry_parts.hpp"
#include "read/entry_signs.hpp"
#include "read/function.hpp"
#include "read/list_habits.hpp"
#include "read/person.hpp"
#include "read/statement.hpp"
#include "read/surnames.hpp"
#include "read/words.hpp"

namespace notulen {
namespace {

using Kind = EntryPart::Kind;

constexpr std::size_t most_shared = 40;  // persons that one bracket or function is said of; keeps a hostile list cheap

// Persons that a bracket names behind a count or house numbers: `nrs. 2, 8 (A, B)`. A bracket holds no other brackets.
std::vector<Entry> counted(std::string_view list, std::string_view bracket, const Vocabulary& words) {
  const auto open = static_cast<std::size_t>(bracket.data() - list.data());
  if (first_in<"0123456789">(list.substr(0, open)) == std::string_view::npos) return {};
  std::vector<Entry> entries = read_entries(bracket.substr(1, bracket.size() - 2), words);
  for (Entry& entry : entries) {
    const NameParts& parts = entry.person.parts;
    if ((!parts.family_name && !parts.given_name) || !has_capital(entry.person.name.substr(0, entry.person.name.find(' ')))) return {};
    for (Span* span : {&entry.whole, &entry.name}) {
      span->begin += open + 1;
      span->end += open + 1;
    }
  }
  return entries;
}

// `A (secretaris), B (penningmeester), C (campagne)`: among functions a small word that no body is called by is one too.
void odd_function(std::vector<Entry>& entries, const Vocabulary& words) {
  Person* odd = nullptr;
  std::size_t functions = 0;
  for (Entry& entry : entries) {
    functions += entry.person.role.has_value();
    if (!entry.person.organization) continue;
    if (odd) return;
    odd = &entry.person;
  }
  if (!odd || functions < 2 || odd->role) return;
  const std::string& said = *odd->organization;
  if (said.find_first_not_of("abcdefghijklmnopqrstuvwxyz") != std::string::npos || words.longest("body", said) || words.longest("list_body", said)) return;
  odd->role = std::exchange(odd->organization, std::nullopt);
}

// Walks over the parts of a list; what stands between two names is said of the persons before it.
class ListReader {
 public:
  ListReader(std::string_view list, const std::vector<EntryPart>& parts, const Vocabulary& words)
      : list_(list), parts_(parts), words_(words), habits_(list_habits(parts, words)), brackets_(habits_.brackets) {}

  std::vector<Entry> read() {
    if (!parts_.empty() && parts_.front().kind == Kind::stroke) return {};  // `Afwezig: / OPENBARE ZITTING`: nobody
    for (at_ = 0; at_ < parts_.size(); ++at_) {
      const EntryPart& part = parts_[at_];
      if (part.kind == Kind::bracket && out_.empty()) out_ = counted(list_, part.text, words_);
      else if (part.kind == Kind::bracket && unnamed_) bracket_of_unnamed(part.text);
      else if (part.kind == Kind::bracket) bracket(part.text);
      else if (part.kind == Kind::chunk && !chunk(part.text)) continue;
      else if (part.kind == Kind::semicolon) semicolon();
      else if (part.kind == Kind::mark && !out_.empty() && out_.back().mark.empty()) out_.back().mark = std::string(part.text.substr(0, 8));
      before_ = part.kind;
    }
    share_surnames(out_, words_);
    for (std::size_t k = 1; k < out_.size(); ++k)  // `A (gemeente Oost), B (idem)`
      if (Maybe& body = out_[k].person.organization; body && words_.contains("same_again", *body)) body = out_[k - 1].person.organization;
    groups_.resize(out_.size());
    for (std::size_t k = 0; k < out_.size(); ++k)
      if (!groups_[k].empty() && !out_[k].person.role) out_[k].person.role = std::string(groups_[k]);
    for (Entry& entry : out_)  // `pastoor A`
      if (Person& person = entry.person; !person.role && person.honorific_prefix && words_.contains("honorific_role", *person.honorific_prefix)) person.role = person.honorific_prefix;
    odd_function(out_, words_);
    return std::move(out_);
  }

 private:
  [[nodiscard]] std::size_t place(const char* p) const { return static_cast<std::size_t>(p - list_.data()); }
  [[nodiscard]] bool follows(Kind kind) const { return at_ + 1 < parts_.size() && parts_[at_ + 1].kind == kind; }
  [[nodiscard]] std::size_t few(std::size_t first) const {
    return std::max(first, out_.size() - std::min(out_.size(), most_shared));
  }
  static std::string_view inside(std::string_view bracket) { return trimmed(bracket.substr(1, bracket.size() - 2)); }
  [[nodiscard]] bool behind_comma() const { return beside().behind_comma(); }
  [[nodiscard]] Beside beside() const {
    const Person* last = out_.empty() ? nullptr : &out_.back().person;
    const auto body_behind = [&] {  // `…, burgemeester Maasdonk`
      if (!follows(Kind::comma) || at_ + 2 >= parts_.size() || parts_[at_ + 2].kind != Kind::chunk) return false;
      const std::string_view said = trimmed(parts_[at_ + 2].text);
      const std::size_t role = role_length(said, words_);
      return role > 0 && has_capital(said.substr(role));
    };
    return {habits_, before_, last, body_behind(), plural_.has_value(), at_ > 1 && parts_[at_ - 2].kind == Kind::bracket, follows(Kind::bracket), follows(Kind::bracket) ? inside(parts_[at_ + 1].text) : std::string_view{}};
  }

  // Groups parted by semicolons have brackets of their own: `A, B (studenten); C, D (personeel)`.
  void semicolon() {
    notice_.reset();
    group_begin_ = out_.size();
    brackets_ = 0;
    group_end_ = at_ + 1;
    for (; group_end_ < parts_.size() && parts_[group_end_].kind != Kind::semicolon; ++group_end_) brackets_ += parts_[group_end_].kind == Kind::bracket;
  }

  // A bracket holds for the persons joined by `en`; the only one, at the end of the list, for all.
  void bracket(std::string_view text) {
    const std::string_view said = inside(text);
    Person probe;  // what it tells of the last one
    probe.name = out_.back().person.name;
    probe.honorific_prefix = out_.back().person.honorific_prefix;
    describe_bracket(probe, text, words_);
    const bool own = words_.contains("office", said) || (probe.role && (!is_plural(*probe.role) || words_.contains("small_role", *probe.role))) || probe.abbreviation || probe.reason ||
                     words_.first("absent_word", said);
    const bool last = at_ + 1 == (group_end_ > 0 ? group_end_ : parts_.size());
    const bool moment = probe.present_from || probe.present_until || probe.remark || probe.replaces || probe.replaced_by;
    std::size_t first = few(run_);
    const std::size_t counts = last_few(text);
    if (counts > 0 && counts <= out_.size()) first = out_.size() - counts;
    else if (const auto all = words_.longest("all_of_them", said)) first = all_of_them(all->value, last);
    else if (own || words_.longest("last_of_them", said)) first = out_.size() - 1;
    else if (titled_) first = out_.size() - 1;
    else if (brackets_ == 1 && last && !moment) first = std::min(first, few(group_begin_));
    const bool away = probe.notice && counts == 0 && !words_.longest("all_of_them", said);  // and nothing says of how many
    for (std::size_t k = first; k < out_.size(); ++k) {
      if (away && k + 1 < out_.size() && !out_[k].person.notice) out_[k].own_end = out_[k].whole.end;
      describe_bracket(out_[k].person, counts > 0 ? text.substr(text.find(' ') + 2) : text, words_);
      out_[k].whole.end = place(text.data()) + text.size();
    }
    if (probe.role) roleless_ = out_.size();
    closed_ = true;
  }

  // The first of `(allen m.k.)`; of `(beiden m.k.)` where the words tell how many.
  [[nodiscard]] std::size_t all_of_them(std::string_view count, bool last) const {
    const std::size_t first = last && brackets_ == 1 ? group_begin_ : few(roleless_);
    const std::size_t many = count.empty() ? 0 : static_cast<std::size_t>(count[0] - '0');
    return many > 0 && many < out_.size() ? std::max(first, out_.size() - many) : first;
  }

  // `… en nog een paar leden online (Bob, Els en iemand van het bureau)`: those whom the bracket names.
  void bracket_of_unnamed(std::string_view text) {
    unnamed_ = false;
    const std::size_t begin = place(text.data()) + 1;
    for (Entry& entry : read_entries(text.substr(1, text.size() - 2), words_)) {
      if (!has_capital(entry.person.name.substr(0, entry.person.name.find(' ')))) continue;
      for (Span* span : {&entry.whole, &entry.name}) {
        span->begin += begin;
        span->end += begin;
      }
      groups_.resize(out_.size() + 1);
      out_.push_back(std::move(entry));
    }
    run_ = roleless_ = out_.size();
  }

  // False where the words only lead on to what follows.
  bool chunk(std::string_view text) {
    // `A; zij wordt vervangen door de heer B`: the honorific began a part of its own.
    if (const auto instead = out_.empty() || !follows(Kind::chunk) ? std::nullopt : words_.longest("stands_in", trimmed(text)); instead && instead->length == trimmed(text).size()) {
      const std::string_view whom = trimmed(parts_[++at_].text);
      Person& last = out_.back().person;
      (instead->value.starts_with("replaces") ? last.replaces : last.replaced_by) = std::string(trimmed(whom.substr(read_honorifics(whom, words_).end)));
      out_.back().whole.end = place(whom.data()) + whom.size();
      return true;
    }
    EntryChunk c;
    if (text.size() > 2 && text[0] == '@' && has_capital(text.substr(1, 1))) text.remove_prefix(1);  // `@Merel Bos`
    if (before_ == Kind::bracket && text.size() > 2 && text[0] == ':') text = trimmed(text.substr(1));  // `A (nr 40): afw.`
    c.text = c.name = text;
    if (take_openers(c, before_, out_.empty(), words_)) before_ = Kind::semicolon;
    if (before_ == Kind::dash && habits_.bars_part) before_ = Kind::semicolon;
    take_code(c, words_);
    while (!c.name.empty() && (c.name.back() == '!' || c.name.back() == ' ' || c.name.ends_with(" -"))) c.name.remove_suffix(1);
    // `T. Das alsmede mevrouw A. Bos`: the honorific began a part of its own.
    if (const std::size_t blank = c.name.rfind(' '); blank != std::string_view::npos && !has_capital(c.name.substr(blank + 1)) &&
                                                     follows(Kind::chunk) && words_.contains("list_opener", c.name.substr(blank + 1)))
      c.name = trimmed(c.name.substr(0, blank));
    take_honorifics(c, words_);
    take_code_behind(c, words_);
    if (c.honorifics.value && (c.name == "+" || c.name == "&" || c.name == "en")) {
      if (!words_.contains("honorific_plural", c.written)) couple_ = c.honorifics.value;  // `mevr. + dhr. A`, not `de dames en heren A, B`
      return false;
    }
    if (c.name.empty() && c.honorifics.value && behind_comma() && !out_.empty() && (!out_.back().person.honorific_prefix || words_.contains("role", c.written))) {
      if (words_.contains("role", c.written)) describe_person(out_.back().person, c.written, words_, false);  // `A, pastoor`
      else out_.back().person.honorific_prefix = c.honorifics.value;  // `A, mw., wethouder`
      return true;
    }
    if (c.name.empty() || leads_on(c)) return false;
    if (represented(c)) return true;
    part_behind_name(c, before_, words_);
    stands_for_next(c);
    if (second_half(c)) return true;
    if (habits_.nicknames && before_ != Kind::bracket && !behind_figure(parts_, at_) && (has_capital(c.name.substr(0, 1)) || may_be_nickname(c.name, words_))) {
      add(c);
      return true;
    }
    behind_function(c);
    if (before_ == Kind::dash && next_behind_dash(c, beside(), words_)) before_ = Kind::semicolon;
    title(c);
    // `R. en K. Vink`
    if (c.name.size() == 1 && upper(c.name[0]) && follows(Kind::conjunction) && at_ + 2 < parts_.size() && parts_[at_ + 2].kind == Kind::chunk)
      if (const NameParts next = name_parts(trimmed(parts_[at_ + 2].text), false, words_); next.initials && next.family_name) {
        add(c);
        return true;
      }
    const bool about_last = is_about(c, beside(), words_);
    if (about_last && habits_.things && before_ == Kind::comma && is_thing(c)) return true;
    if (about_last) about(c);
    else if (is_name(c, beside(), words_)) add(c);
    else unnamed_ = follows(Kind::bracket) && !has_capital(c.name) && c.name.find(' ') != std::string_view::npos;
    return true;
  }

  // A word that is no function among things: `bier, taart, Bert, muziek`.
  [[nodiscard]] bool is_thing(const EntryChunk& c) const {
    return !c.name.empty() && c.name.find(' ') == std::string_view::npos && lower(c.name[0]) && role_length(c.name, words_) == 0 && !words_.contains("notice", c.name);
  }

  // A function, or plain membership, right before a name that begins with an honorific: `wethouder mw. A`.
  bool leads_on(EntryChunk& c) {
    // `zonder kennisgeving de heer B`: said before the names.
    const auto notice = words_.longest("notice", c.name);
    const bool whole = notice && notice->length == c.name.size();
    // Behind a comma a name must follow at once: `A, zonder bericht B en C`.
    const bool behind = before_ == Kind::comma && !out_.empty();
    if (notice && (!behind || (whole ? follows(Kind::chunk) && read_honorifics(parts_[at_ + 1].text, words_).value : leads_to_name(c.name.substr(notice->length))))) {
      if (whole ? follows(Kind::chunk) : !has_capital(c.name.substr(0, 1)) && has_capital(c.name.substr(notice->length)) && before_ != Kind::bracket) {
        notice_ = notice->value == "yes" ? std::optional<bool>(true) : notice->value == "no" ? std::optional<bool>(false) : std::nullopt;
        before_ = Kind::semicolon;
        if (whole) return true;
        c.name = trimmed(c.name.substr(notice->length));
        c.honorifics = read_honorifics(c.name, words_);
        c.name = trimmed(c.name.substr(c.honorifics.end));
        return false;
      }
    }
    while (!c.name.empty() && c.name.back() == ':') c.name = trimmed(c.name.substr(0, c.name.size() - 1));
    if (words_.contains("list_opener", c.name) || (words_.contains("membership", c.name) && !behind_comma())) return true;
    // `de dijkgraaf, de heer A, …`
    const auto titled = [&](std::size_t at) { return at < parts_.size() && parts_[at].kind == Kind::chunk && read_honorifics(parts_[at].text, words_).value; };
    // … and at its end `en de secretaris, mevrouw B`
    const bool apposed = (out_.empty() || before_ == Kind::conjunction) && follows(Kind::comma) && titled(at_ + 2) && c.name.data() > c.text.data() && !is_plural(c.name);
    if (!words_.contains("role", c.name) || !(titled(at_ + 1) || apposed)) return false;
    const bool plain = behind_comma() && !out_.empty() && !out_.back().person.role;
    if (plain && is_plural(c.name) && groups_.back().empty()) return false;
    // `De heer A, secretaris De heer B`: line breaks were lost.
    if (plain && !habits_.commas_part && !has_capital(c.name.substr(0, 1)) && has_capital(parts_[at_ + 1].text.substr(0, 1))) return false;
    function_ = c.name;
    many_bear_ = is_plural(c.name);
    fresh_ = true;
    before_ = before_ == Kind::chunk ? Kind::semicolon : before_;
    return true;
  }

  // Words that a name begins and nothing else: ` Bos`, not ` VVD`.
  [[nodiscard]] bool leads_to_name(std::string_view rest) const {
    rest = trimmed(rest);
    return rest.size() > 2 && has_capital(rest.substr(0, 1)) && !has_capital(rest.substr(1, 1)) && !words_.longest("body", rest) && !words_.longest("list_body", rest) && !words_.contains("party", rest);
  }

  // `A, vertegenwoordigd door de heer B`: the honorific had begun a part of its own.
  bool represented(const EntryChunk& c) {
    if (out_.empty() || !words_.contains("stands_in", c.name) || !follows(Kind::chunk)) return false;
    const std::string_view taker = parts_[at_ + 1].text;
    if (!stands_in(out_.back().person, joined_text(c.name, taker), words_)) return false;
    out_.back().whole.end = place(taker.data()) + taker.size();
    ++at_;
    return true;
  }

  // `Th. Bakker i.p.v. L. Kamps`: the initials began a part of their own.
  void stands_for_next(EntryChunk& c) {
    const std::size_t blank = c.name.rfind(' ');
    if (!c.instead.empty() || blank == std::string_view::npos || blank == 0 || !lower(c.name[blank + 1]) || !follows(Kind::chunk)) return;
    const std::string_view whole = joined_text(c.name.substr(blank + 1), trimmed(parts_[at_ + 1].text));
    const auto found = words_.longest("stands_in", whole);
    if (!found || found->value.ends_with("apart") || found->length + 1 < c.name.size() - blank || found->length >= whole.size()) return;
    c.instead = whole;
    c.name = trimmed(c.name.substr(0, blank));
    ++at_;
  }

  // The second half of a married name: `A – van B`.
  bool second_half(const EntryChunk& c) {
    if (before_ != Kind::dash || out_.empty() || out_.back().person.name.size() >= 80) return false;
    if (!lone_surname(c, beside(), words_) && (c.name.empty() || c.name[0] < 'a' || !words_.longest("infix", c.name) || !has_capital(c.name))) return false;  // `– tot 16.00u`
    Entry& entry = out_.back();
    entry.name.end = entry.whole.end = place(c.name.data()) + c.name.size();
    entry.person.name = std::string(list_.substr(entry.name.begin, entry.name.end - entry.name.begin));
    entry.person.parts = name_parts(entry.person.name, entry.person.honorific_prefix.has_value(), words_);
    return true;
  }

  // Line breaks were lost: `A, Voorzitter B C, Schepen D E`.
  void behind_function(EntryChunk& c) {
    if (!behind_comma() || out_.empty() || c.honorifics.value) return;
    if (many_bear_ && !groups_.empty() && !groups_.back().empty()) return;  // `wethouders A en B, secretaris C`: theirs is told already
    std::size_t next = name_behind_function(c.name, words_);
    // `A, voorzitter B. Mand, penningmeester`: where a function ends the list, it stands behind each name.
    if (next == 0 && (habits_.function_last || habits_.functions_follow) && !out_.back().person.role)
      if (const std::size_t title = name_behind_title(c.name, words_); title > 0) {
        const NameParts parts = name_parts(c.name.substr(title), true, words_);
        if (parts.initials || (habits_.functions_follow && parts.family_name && parts.given_name)) next = title;
      }
    // `A, B en C, leden D, secretaris`: the membership is said of those before it.
    if (const std::size_t member = next == 0 ? words_.match_length("membership", c.name) : 0; member > 0 && member + 1 < c.name.size() && !words_.contains("article", c.name.substr(0, member))) {
      if (known_name(name_parts(trimmed(c.name.substr(member)), false, words_), words_)) {
        c.name = trimmed(c.name.substr(member));
        roleless_ = out_.size();
        before_ = Kind::semicolon;
        return;
      }
    }
    if (next == 0) return;
    const std::string_view office = trimmed(c.name.substr(0, next));
    describe_person(out_.back().person, office, words_, false);
    if (is_plural(office) || is_plural(office.substr(0, office.find(' '))))  // `leden van de raad`
      for (std::size_t k = few(roleless_); k + 1 < out_.size(); ++k)
        if (!out_[k].person.role) describe_person(out_[k].person, office, words_, false);
    roleless_ = out_.size();
    c.name.remove_prefix(next);
    before_ = Kind::semicolon;
  }

  void title(EntryChunk& c) {
    if (second_office(c, beside(), words_)) return;
    const std::size_t title = opening_title(c, beside(), !function_.empty(), words_);
    if (title == 0) return;
    function_ = trimmed(c.name.substr(0, title));
    many_bear_ = is_plural(function_);
    c.name.remove_prefix(title);
    c.inner = read_honorifics(c.name, words_);
    c.name.remove_prefix(c.inner.end);
    c.titled = true;
  }

  // `A, B, schepenen`: what is said in the plural, or of all, holds for those before it of whom nothing is said yet.
  void about(const EntryChunk& c) {
    std::string_view said = c.told.empty() ? c.name : joined_text(c.name, c.told);
    // `A, secr.; B`: the dot is the abbreviation's.
    if (const std::size_t end = place(said.data()) + said.size(); end + 1 < list_.size() && list_[end] == '.' && (list_[end + 1] == ';' || list_[end + 1] == ','))
      if (const std::string_view dotted(said.data(), said.size() + 1); words_.contains("role", dotted)) said = dotted;
    Person& last = out_.back().person;
    const bool notice = words_.contains("notice", said);
    const bool role = role_length(said, words_) > 0;
    if (role && last.role && (before_ == Kind::conjunction || before_ == Kind::stroke)) {
      *last.role += (before_ == Kind::stroke ? " / " : " en ") + std::string(said);  // `voorzitter en notulist`
    } else {
      const bool many = behind_comma() && (words_.longest("all_of_them", said) || !membership_of(said, words_).empty() ||
                                           (!words_.longest("last_of_them", said) && is_plural(said)));
      for (std::size_t k = notice ? few(0) : many ? few(roleless_) : out_.size() - 1; k < out_.size(); ++k) {
        if (notice && out_[k].person.notice) continue;
        describe_person(out_[k].person, said, words_, false);
        out_[k].whole.end = place(c.text.data()) + c.text.size();
      }
    }
    out_.back().whole.end = place(c.text.data()) + c.text.size();
    roleless_ = out_.size();
  }

  void add(EntryChunk& c) {
    if (before_ != Kind::conjunction || closed_ || c.titled) run_ = out_.size();
    closed_ = false;
    titled_ = c.titled && !many_bear_ && before_ == Kind::comma;
    if (before_ == Kind::semicolon || before_ == Kind::chunk || (before_ == Kind::bracket && c.honorifics.value)) {
      roleless_ = out_.size();
      plural_.reset();
    }
    Entry entry;
    entry.name = {place(c.name.data()), place(c.name.data()) + c.name.size()};
    entry.whole = {place(c.text.data()), entry.name.end};
    entry.mark = std::string(c.mark);
    Person& person = entry.person;
    person.name = std::string(c.name);
    // The dot of an abbreviated surname is part of it: `Hassan B.`
    if (ends_abbreviated(c.name) && entry.name.end < list_.size() && list_[entry.name.end] == '.') {
      person.name += '.';
      entry.whole.end = ++entry.name.end;
    }
    if (c.honorifics.value) {
      plural_.reset();
      if (words_.contains("honorific_plural", c.written)) plural_ = c.honorifics.value;
    }
    person.honorific_prefix = c.inner.value ? c.inner.value : c.honorifics.value ? c.honorifics.value : plural_;
    const bool called = person.honorific_prefix && words_.contains("first_name_honorific", *person.honorific_prefix) && words_.contains("given_name", person.name);
    person.parts = name_parts(person.name, person.honorific_prefix && !called, words_);
    if (!c.code.empty()) person.abbreviation = std::string(c.code);
    if (before_ == Kind::semicolon && !c.titled && many_bear_ && !std::exchange(fresh_, false)) {
      function_ = {};
      many_bear_ = false;
    }
    if (!function_.empty() && !many_bear_) person.role = std::string(function_);
    groups_.resize(out_.size());
    const std::string_view group = many_bear_ ? function_ : std::string_view{};
    if (!many_bear_) function_ = {};
    person.notice = notice_;
    for (const std::string_view said : {c.told, c.instead}) {
      if (said.empty()) continue;
      if (said.data() == c.instead.data()) stands_in(person, said, words_);
      else describe_person(person, said, words_, true);
      entry.whole.end = place(said.data()) + said.size();
    }
    if (!c.form.empty()) {
      person.organization = std::string(c.form);
      entry.whole.end = place(c.form.data()) + c.form.size();
    }
    if (couple_ && c.honorifics.value) {
      out_.push_back(entry);
      out_.back().person.honorific_prefix = couple_;
      out_.back().couple = true;
      groups_.push_back(group);
    }
    couple_.reset();
    entry.joined = before_ == Kind::conjunction;
    out_.push_back(std::move(entry));
    groups_.push_back(group);
  }

  const std::string_view list_;
  const std::vector<EntryPart>& parts_;
  const Vocabulary& words_;
  const ListHabits habits_;
  long brackets_;               // of the list, or of the group in hand
  std::vector<Entry> out_;
  std::vector<std::string_view> groups_;  // the function of a group, for those who have none of their own
  std::size_t at_ = 0;          // the part in hand
  std::size_t group_begin_ = 0;  // first entry behind the last semicolon
  std::size_t group_end_ = 0;    // the part where that group ends; 0 before the first semicolon
  std::size_t run_ = 0;         // first entry of the persons joined by `en`, who share a bracket
  std::size_t roleless_ = 0;    // first entry that a role behind a comma may hold for
  bool titled_ = false;         // the last one's function parts him from those before him
  bool closed_ = false;         // a bracket ended that run
  bool unnamed_ = false;        // the words right before a bracket name nobody
  Kind before_ = Kind::semicolon;
  std::string_view function_;   // one that stood right before the name to come
  bool fresh_ = false;          // nobody bears it yet
  bool many_bear_ = false;      // that function holds for the names behind the first too
  std::optional<bool> notice_;  // said before the names
  Maybe couple_;                // the first honorific of a couple with one name
  Maybe plural_;                // the honorific of `de heren A, B en C`
};

}  // namespace

std::vector<Entry> read_entries(std::string_view list, const Vocabulary& words) {
  return ListReader(list, read_entry_parts(list, words), words).read();
}

}  // namespace notulen
