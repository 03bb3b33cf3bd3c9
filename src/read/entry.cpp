#include "read/entry.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "read/entry_parts.hpp"
#include "read/function.hpp"
#include "read/person.hpp"
#include "read/statement.hpp"
#include "read/words.hpp"

namespace notulen {
namespace {

using Kind = EntryPart::Kind;

constexpr std::size_t most_shared = 40;  // persons that one bracket or function is said of; keeps a hostile list cheap

// The text from the start of the first to the end of the second, which follows it.
std::string_view joined_text(std::string_view first, std::string_view second) {
  return {first.data(), static_cast<std::size_t>(second.data() + second.size() - first.data())};
}

bool ends_in_initial(std::string_view name) {
  return name.size() > 2 && name[name.size() - 2] == ' ' && name.back() >= 'A' && name.back() <= 'Z';
}

// `C. de Vries Jz`: his father's name, cut short.
bool patronymic(std::string_view name) {
  const std::string_view last = name.substr(name.rfind(' ') + 1);
  return last.size() < name.size() && (last.size() == 2 || last.size() == 3) && last[0] >= 'A' && last[0] <= 'Z' && last[1] == 'z' && (last.size() == 2 || last[2] == 'n');
}

// `VNG`, `D66`: capitals and figures alone.
bool is_acronym(std::string_view name) {
  return name.size() > 2 && name.size() < 9 && std::all_of(name.begin(), name.end(), [](char c) { return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); });
}

// Persons that a bracket names behind a count or house numbers: `nrs. 2, 8 (A, B)`. A bracket holds no other brackets.
std::vector<Entry> counted(std::string_view list, std::string_view bracket, const Vocabulary& words) {
  const auto open = static_cast<std::size_t>(bracket.data() - list.data());
  if (list.substr(0, open).find_first_of("0123456789") == std::string_view::npos) return {};
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

// Walks over the parts of a list; what stands between two names is said of the persons before it.
class ListReader {
 public:
  ListReader(std::string_view list, const std::vector<EntryPart>& parts, const Vocabulary& words)
      : list_(list), parts_(parts), words_(words) {
    brackets_ = std::count_if(parts.begin(), parts.end(), [](const EntryPart& p) { return p.kind == Kind::bracket; });
    dashes_ = std::count_if(parts.begin(), parts.end(), [](const EntryPart& p) { return p.kind == Kind::dash; });
    commas_ = std::any_of(parts.begin(), parts.end(), [](const EntryPart& p) { return p.kind == Kind::comma || p.kind == Kind::semicolon; });
    function_last_ = !parts.empty() && parts.back().kind == Kind::chunk && words.contains("role", trimmed(parts.back().text));
    tell_functions_follow();
    tell_first_names();
    for (std::size_t k = 0; k + 1 < parts.size() && !commas_part_; ++k)
      commas_part_ = parts[k].kind == Kind::comma && parts[k + 1].kind == Kind::chunk && read_honorifics(parts[k + 1].text, words).value.has_value();
  }

  std::vector<Entry> read() {
    if (!parts_.empty() && parts_.front().kind == Kind::stroke) return {};  // `Afwezig: / OPENBARE ZITTING`: nobody
    for (at_ = 0; at_ < parts_.size(); ++at_) {
      const EntryPart& part = parts_[at_];
      if (part.kind == Kind::bracket && out_.empty()) out_ = counted(list_, part.text, words_);
      else if (part.kind == Kind::bracket) bracket(part.text);
      else if (part.kind == Kind::chunk && !chunk(part.text)) continue;
      else if (part.kind == Kind::semicolon) semicolon();
      else if (part.kind == Kind::mark && !out_.empty() && out_.back().mark.empty()) out_.back().mark = std::string(part.text.substr(0, 8));
      before_ = part.kind;
    }
    share_surnames();
    for (std::size_t k = 1; k < out_.size(); ++k)  // `A (gemeente Oost), B (idem)`
      if (Maybe& body = out_[k].person.organization; body && words_.contains("same_again", *body)) body = out_[k - 1].person.organization;
    groups_.resize(out_.size());
    for (std::size_t k = 0; k < out_.size(); ++k)
      if (!groups_[k].empty() && !out_[k].person.role) out_[k].person.role = std::string(groups_[k]);
    return std::move(out_);
  }

 private:
  // `A, voorzitter B, burgemeester C, D, schepenen E, raadslid`: the list begins with a name and ends with a function, or
  // tells one of several persons in a row.
  void tell_functions_follow() {
    if (parts_.empty() || parts_.front().kind != Kind::chunk || role_length(trimmed(parts_.front().text), words_) > 0 || name_behind_title(trimmed(parts_.front().text), words_) > 0) return;
    std::size_t glued = 0;
    bool several = false;
    for (std::size_t k = 1; k < parts_.size(); ++k) {
      if (parts_[k].kind != Kind::chunk || parts_[k - 1].kind != Kind::comma) continue;
      const std::string_view said = trimmed(parts_[k].text);
      const std::size_t name = name_behind_title(said, words_);
      glued += name > 0;
      several = several || (name > 0 && is_plural(trimmed(said.substr(0, name))));
    }
    functions_follow_ = several || (function_last_ && glued > 0);
  }

  // One word each, most of them with a capital.
  void tell_first_names() {
    std::size_t names = 0, small = 0;
    for (const EntryPart& part : parts_) {
      if (part.kind != Kind::chunk) continue;
      const std::string_view one = trimmed(part.text);
      if (one.find(' ') != std::string_view::npos) return;
      (has_capital(one.substr(0, 1)) ? names : small)++;
    }
    // One such word behind the last name may tell of it.
    const bool last = !parts_.empty() && !has_capital(trimmed(parts_.back().text).substr(0, 1));
    first_names_ = names > 2 && small < names && (small > 1 || !last);
  }

  // A run of words taken apart.
  struct Chunk {
    std::string_view text, name;
    std::string_view written;      // the honorifics as they stand
    Honorifics honorifics, inner;  // inner: behind a function, `wethouder mw. A` in one run
    std::string_view form;  // at school
    std::string_view mark, told, instead;  // a footnote, what is said behind the name, whom he stands in for
    bool titled = false;           // a function stood before the name
  };

  [[nodiscard]] std::size_t place(const char* p) const { return static_cast<std::size_t>(p - list_.data()); }
  [[nodiscard]] bool follows(Kind kind) const { return at_ + 1 < parts_.size() && parts_[at_ + 1].kind == kind; }
  [[nodiscard]] std::size_t few(std::size_t first) const {
    return std::max(first, out_.size() - std::min(out_.size(), most_shared));
  }
  // A comma, or a stroke, which may do its work.
  [[nodiscard]] bool behind_comma() const { return before_ == Kind::comma || before_ == Kind::stroke; }

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
    const std::string_view said = trimmed(text.substr(1, text.size() - 2));
    Person probe;  // what it tells of the last one
    probe.name = out_.back().person.name;
    describe_bracket(probe, text, words_);
    const bool own = words_.contains("office", said) || (probe.role && (!is_plural(*probe.role) || words_.contains("small_role", *probe.role))) || probe.abbreviation || probe.reason ||
                     words_.first("absent_word", said);
    const bool last = at_ + 1 == (group_end_ > 0 ? group_end_ : parts_.size());
    const bool moment = probe.present_from || probe.present_until || probe.remark || probe.replaces || probe.replaced_by;
    std::size_t first = few(run_);
    const std::size_t counts = last_few(text);
    if (counts > 0 && counts <= out_.size()) first = out_.size() - counts;
    else if (words_.longest("all_of_them", said)) first = last && brackets_ == 1 ? group_begin_ : few(roleless_);
    else if (own || words_.longest("last_of_them", said)) first = out_.size() - 1;
    else if (brackets_ == 1 && last && !moment) first = std::min(first, few(group_begin_));
    for (std::size_t k = first; k < out_.size(); ++k) {
      describe_bracket(out_[k].person, counts > 0 ? text.substr(text.find(' ') + 2) : text, words_);
      out_[k].whole.end = place(text.data()) + text.size();
    }
    if (probe.role) roleless_ = out_.size();
    closed_ = true;
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
    Chunk c;
    c.text = c.name = text;
    if (open(c)) before_ = Kind::semicolon;
    while (!c.name.empty() && (c.name.back() == '!' || c.name.back() == ' ' || c.name.ends_with(" -"))) c.name.remove_suffix(1);
    // `T. Das alsmede mevrouw A. Bos`: the honorific began a part of its own.
    if (const std::size_t blank = c.name.rfind(' '); blank != std::string_view::npos && !has_capital(c.name.substr(blank + 1)) &&
                                                     follows(Kind::chunk) && words_.contains("list_opener", c.name.substr(blank + 1)))
      c.name = trimmed(c.name.substr(0, blank));
    c.honorifics = read_honorifics(c.name, words_);
    c.written = trimmed(c.name.substr(0, c.honorifics.end));
    c.name = trimmed(c.name.substr(c.honorifics.end));
    if (c.honorifics.value && (c.name == "+" || c.name == "&" || c.name == "en")) {
      couple_ = c.honorifics.value;  // `mevr. + dhr. A`
      return false;
    }
    if (c.name.empty() && c.honorifics.value && behind_comma() && !out_.empty() && !out_.back().person.honorific_prefix) {
      if (words_.contains("role", c.written)) describe_person(out_.back().person, c.written, words_, false);  // `A, pastoor`
      else out_.back().person.honorific_prefix = c.honorifics.value;  // `A, mw., wethouder`
      return true;
    }
    if (c.name.empty() || leads_on(c)) return false;
    if (represented(c)) return true;
    behind_name(c);
    if (second_half(c)) return true;
    behind_function(c);
    if (before_ == Kind::dash && next_behind_dash(c)) before_ = Kind::semicolon;
    title(c);
    if (is_about(c)) about(c);
    else if (is_name(c)) add(c);
    return true;
  }

  // `alsmede`, `te weten`, `de leden`: words before a name that are none of it. True where a new group begins.
  bool open(Chunk& c) {
    bool any = false;
    for (int tried = 0; tried < 6; ++tried) {
      // `t.w.` leads on, `T.W. Bos` is a name.
      std::size_t length = words_.match_length("list_opener", c.name);
      if (length < 6 && has_capital(c.name.substr(0, length))) length = 0;
      // `de diakenen A en B`, `het lid B`
      const std::size_t article = words_.match_length("article", c.name);
      if (length == 0 && article > 0 && article < c.name.size()) {
        const std::string_view rest = trimmed(c.name.substr(article));
        if (words_.longest("role", rest) || words_.longest("membership", rest) || words_.longest("household", rest)) length = article;
      }
      if (length == 0) {
        const std::size_t member = words_.match_length("membership", c.name);
        const std::string_view rest = trimmed(c.name.substr(member));
        const bool plain = member > 0 && !words_.contains("article", c.name.substr(0, member)) && before_ != Kind::dash;
        if (plain && member < c.name.size() && has_capital(rest.substr(0, 1)) && (before_ != Kind::comma || out_.empty() || any) && membership_of(c.name, words_).empty())
          length = member;
      }
      if (length == 0 || length >= c.name.size()) return any;
      c.name.remove_prefix(length);
      while (!c.name.empty() && (c.name.front() == ' ' || c.name.front() == ':' || c.name.front() == '\n')) c.name.remove_prefix(1);
      any = true;
    }
    return any;
  }

  // A function, or plain membership, right before a name that begins with an honorific: `wethouder mw. A`.
  bool leads_on(Chunk& c) {
    // `zonder kennisgeving de heer B`: said before the names.
    if (before_ != Kind::comma || out_.empty()) {
      const auto notice = words_.longest("notice", c.name);
      const bool whole = notice && notice->length == c.name.size();
      if (notice && (whole ? follows(Kind::chunk) : !has_capital(c.name.substr(0, 1)) && has_capital(c.name.substr(notice->length)) && before_ != Kind::bracket)) {
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
    if (!words_.contains("role", c.name) || !follows(Kind::chunk) || !read_honorifics(parts_[at_ + 1].text, words_).value) return false;
    const bool plain = behind_comma() && !out_.empty() && !out_.back().person.role;
    if (plain && is_plural(c.name) && groups_.back().empty()) return false;
    // `De heer A, secretaris De heer B`: line breaks were lost.
    if (plain && !commas_part_ && !has_capital(c.name.substr(0, 1)) && has_capital(parts_[at_ + 1].text.substr(0, 1))) return false;
    function_ = c.name;
    many_bear_ = is_plural(c.name);
    fresh_ = true;
    before_ = before_ == Kind::chunk ? Kind::semicolon : before_;
    return true;
  }

  // `A, vertegenwoordigd door de heer B`: the honorific had begun a part of its own.
  bool represented(const Chunk& c) {
    if (out_.empty() || !words_.contains("stands_in", c.name) || !follows(Kind::chunk)) return false;
    const std::string_view taker = parts_[at_ + 1].text;
    if (!stands_in(out_.back().person, joined_text(c.name, taker), words_)) return false;
    out_.back().whole.end = place(taker.data()) + taker.size();
    ++at_;
    return true;
  }

  // `A 1`, `A m.k.`, `A voorzitter`, `A vanaf 20.15 uur`, `A vervangt B`: what goes on behind the name in the same run.
  void behind_name(Chunk& c) {
    const bool about = before_ == Kind::dash || words_.longest("presence", c.name);  // `A – vanaf punt 3`
    if (const auto digit = c.name.find_last_not_of("0123456789"); !about && digit != std::string_view::npos && digit + 1 < c.name.size() &&
                                                                  c.name.size() - digit <= 3 && c.name[digit] == ' ') {
      c.mark = c.name.substr(digit + 1);
      c.name = trimmed(c.name.substr(0, digit));
    }
    form(c);
    if (const std::size_t cut = told_behind(c.name, words_)) {
      c.told = trimmed(c.name.substr(cut));
      c.name = trimmed(c.name.substr(0, cut));
    }
    if (const std::size_t cut = stand_in_inside(c.name, words_)) {
      c.instead = c.name.substr(cut);
      c.name = trimmed(c.name.substr(0, cut));
    }
  }

  // `Wendy gr. 3`, `Ellen gr.1/2`: the form at school whose parent or pupil she is.
  void form(Chunk& c) {
    const std::size_t blank = c.name.rfind(' ');
    if (blank == std::string_view::npos) return;
    const std::string_view last = c.name.substr(blank + 1);
    const std::size_t word = words_.match_length("school_form", last);
    const bool figure = word > 0 && (word < last.size() ? last[word] >= '0' && last[word] <= '9' : !c.mark.empty());
    if (!figure) return;
    c.form = word < last.size() ? last : joined_text(last, std::exchange(c.mark, {}));
    c.name = trimmed(c.name.substr(0, blank));
  }

  // `A, B, Ans Bos - Vink en C`: where no other dash tells whom they stand for, a surname alone behind one is hers.
  [[nodiscard]] bool lone_surname(const Chunk& c) const {
    if (dashes_ != 1 || !commas_ || c.honorifics.value || c.name.size() < 3 || !has_capital(c.name.substr(0, 1)) || is_acronym(c.name)) return false;
    if (std::any_of(c.name.begin() + 1, c.name.end(), [](char ch) { return ch == ' ' || (ch >= 'A' && ch <= 'Z') || (ch >= '0' && ch <= '9') || ch == '.'; })) return false;
    const Person& last = out_.back().person;
    return last.parts.family_name && (last.parts.given_name || last.honorific_prefix) && last.parts.family_name->find(' ') == std::string::npos &&
           role_length(c.name, words_) == 0 && !words_.contains("party", c.name) && !words_.longest("body", c.name) && !words_.longest("presence", c.name) &&
           remark_length(c.name, words_) == 0 && !words_.contains("given_name", c.name);
  }

  // The second half of a married name: `A – van B`.
  bool second_half(const Chunk& c) {
    if (before_ != Kind::dash || out_.empty() || out_.back().person.name.size() >= 80) return false;
    if (!lone_surname(c) && (c.name.empty() || c.name[0] < 'a' || !words_.longest("infix", c.name) || !has_capital(c.name))) return false;  // `– tot 16.00u`
    Entry& entry = out_.back();
    entry.name.end = entry.whole.end = place(c.name.data()) + c.name.size();
    entry.person.name = std::string(list_.substr(entry.name.begin, entry.name.end - entry.name.begin));
    entry.person.parts = name_parts(entry.person.name, entry.person.honorific_prefix.has_value(), words_);
    return true;
  }

  // Line breaks were lost: `A, Voorzitter B C, Schepen D E`.
  void behind_function(Chunk& c) {
    if (!behind_comma() || out_.empty() || c.honorifics.value) return;
    std::size_t next = name_behind_function(c.name, words_);
    // `A, voorzitter B. Mand, penningmeester`: where a function ends the list, it stands behind each name.
    if (next == 0 && (function_last_ || functions_follow_) && !out_.back().person.role)
      if (const std::size_t title = name_behind_title(c.name, words_); title > 0) {
        const NameParts parts = name_parts(c.name.substr(title), true, words_);
        if (parts.initials || (functions_follow_ && parts.family_name && parts.given_name)) next = title;
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

  // `wethouder K. Vink, wethouder Bos`, `Schepenen A, B`: a function opens the entry. Behind a comma it must be clear
  // that it does not tell of the person before.
  void title(Chunk& c) {
    if (before_ == Kind::dash || (before_ == Kind::bracket && !has_capital(c.name.substr(0, 1)) && !c.honorifics.value)) return;
    const std::size_t title = name_behind_title(c.name, words_);
    if (title == 0 || (c.honorifics.value && has_capital(c.name.substr(0, 1)))) return;
    const bool free = !behind_comma() || c.honorifics.value || out_.empty() || out_.back().person.role || !function_.empty();
    const std::string_view rest = c.name.substr(title);
    const NameParts parts = name_parts(rest, true, words_);
    // `wethouder Mila Bos` behind a comma is somebody else, `wethouder Sociale Zaken` is not.
    const bool full = words_.contains("title_before_name", trimmed(c.name.substr(0, title))) && parts.given_name && parts.family_name &&
                      !words_.longest("portfolio", rest) && !words_.contains("portfolio", *parts.family_name);
    // `A, secretaris Jan Bos, C`: a known first name and a surname behind a small word are surely a person.
    const bool named = parts.given_name && parts.family_name && !has_capital(c.name.substr(0, 1)) && words_.contains("given_name", rest.substr(0, rest.find(' '))) && !words_.longest("portfolio", rest);
    // `ds. Bos, ouderlingen Vink en Mol`: nobody is several.
    const bool group = is_plural(trimmed(c.name.substr(0, title)));
    const bool several = group && parts.family_name && parts.family_name->size() > 2 && !words_.longest("portfolio", rest) && !words_.contains("party", trimmed(rest)) && !words_.contains("list_body", trimmed(rest));
    if (!free && !full && !named && !several && !parts.initials && !read_honorifics(rest, words_).value) return;
    function_ = trimmed(c.name.substr(0, title));
    many_bear_ = is_plural(function_);
    c.name.remove_prefix(title);
    c.inner = read_honorifics(c.name, words_);
    c.name.remove_prefix(c.inner.end);
    c.titled = true;
  }

  // `Jelle, moos, Tineke, Bas`: among first names a word in small letters that tells nothing is what somebody is called.
  [[nodiscard]] bool nickname(std::string_view said) const {
    if (said.size() < 3 || said.size() > 20 || said.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_-") != std::string_view::npos || said.find_first_of("-0123456789") == 0) return false;
    for (constexpr TableName tables[] = {"role", "small_role", "body", "list_body", "party", "membership", "mere_member", "remark", "remark_alone", "notice", "reason", "reason_alone", "presence", "presence_mark", "there", "absent_word", "household",
                                         "honorific", "relative", "all_of_them", "nobody", "school_form", "list_opener", "infix", "same_again", "besides", "no_nickname"}; const TableName table : tables)
      if (words_.longest(table, said)) return false;
    return first_names_;
  }

  [[nodiscard]] bool is_about(const Chunk& c) const {
    if (out_.empty() || c.honorifics.value || c.titled) return false;
    if (behind_comma() && nickname(c.name)) return false;
    if (before_ == Kind::dash) return true;
    if (before_ == Kind::bracket || before_ == Kind::conjunction) return !has_capital(c.name) && (before_ == Kind::bracket || role_length(c.name, words_) > 0);
    // `A (AB), VNG`, `A, Gemeente Oost`: whom the person before stands for.
    const Person& last = out_.back().person;
    if (behind_comma() && !last.organization && last.parts.family_name && !words_.longest("body", last.name) &&
        (is_acronym(c.name) || words_.longest("body", c.name) || (last.abbreviation && c.name.find(' ') == std::string_view::npos)))
      return true;
    // `Baas (VVD), Dijkgraaf (SGP)`: between two of its kind it is a name.
    if (before_ == Kind::comma && at_ > 1 && parts_[at_ - 2].kind == Kind::bracket && follows(Kind::bracket) && has_capital(c.name.substr(0, 1)) &&
        last.organization && c.name.find(' ') == std::string_view::npos)
      return false;
    return behind_comma() && (role_length(c.name, words_) > 0 || words_.longest("all_of_them", c.name) || !membership_of(c.name, words_).empty() ||
                              words_.longest("reason", c.name) || words_.longest("presence", c.name) || words_.longest("stands_in", c.name) ||
                              remark_length(c.name, words_) > 0 || !has_capital(c.name));
  }

  // `A, voorzitter - B Bos, secretaris`, `A (VVD) | B Bos (CDA)`: behind what is told of one a dash parts him from the next.
  [[nodiscard]] bool next_behind_dash(const Chunk& c) const {
    if (out_.empty() || c.honorifics.value || words_.longest("body", c.name)) return false;
    const Person& last = out_.back().person;
    if ((!last.role && !last.organization && !last.notice) || role_length(c.name, words_) > 0) return false;
    const NameParts parts = name_parts(c.name, false, words_);
    return parts.family_name && (parts.initials || words_.contains("given_name", c.name.substr(0, c.name.find(' '))));
  }

  // `A, B, schepenen`: what is said in the plural, or of all, holds for those before it of whom nothing is said yet.
  void about(const Chunk& c) {
    const std::string_view said = c.told.empty() ? c.name : joined_text(c.name, c.told);
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

  [[nodiscard]] bool is_name(const Chunk& c) const {
    const std::string_view name = c.name;
    if (name.size() < 2 || (!has_capital(name) && !(behind_comma() && nickname(name))) || words_.contains("attendance_column", name) || words_.longest("nobody", name)) return false;
    if (words_.contains("sentence_start", name) || words_.longest("genre", name)) return false;
    const bool listed = follows(Kind::bracket) && !out_.empty() && out_.back().person.organization;
    if (words_.contains("role", name) && !listed && (out_.size() > 0 || c.text.size() > name.size()) && !c.honorifics.value) return false;
    if (name.find(':') != std::string_view::npos || sentence_like(name, words_)) return false;
    // `Petra82` signs so on a wiki; any other figure belongs to no name.
    const std::size_t digit = name.find_first_of("0123456789");
    return digit == std::string_view::npos ||
           (digit > 3 && name[1] >= 'a' && name.find_first_not_of("0123456789", digit) == std::string_view::npos && name.find(' ') == std::string_view::npos);
  }

  void add(Chunk& c) {
    if (before_ != Kind::conjunction || closed_ || c.titled) run_ = out_.size();
    closed_ = false;
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
    if ((ends_in_initial(c.name) || patronymic(c.name)) && entry.name.end < list_.size() && list_[entry.name.end] == '.') {
      person.name += '.';
      entry.whole.end = ++entry.name.end;
    }
    if (c.honorifics.value) {
      plural_.reset();
      if (words_.contains("honorific_plural", c.written)) plural_ = c.honorifics.value;
    }
    person.honorific_prefix = c.inner.value ? c.inner.value : c.honorifics.value ? c.honorifics.value : plural_;
    person.parts = name_parts(person.name, person.honorific_prefix.has_value(), words_);
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

  // `Cor en Truus Bos` are two of one name, where nobody else goes by a first name alone.
  void share_surnames() {
    const auto single = [](const Entry& entry) { return entry.person.parts.given_name && !entry.person.parts.family_name; };
    if (std::count_if(out_.begin(), out_.end(), single) != 1) return;
    for (std::size_t k = 0; k + 1 < out_.size(); ++k) {
      Person& person = out_[k].person;
      const NameParts& other = out_[k + 1].person.parts;
      if (!single(out_[k]) || !out_[k + 1].joined || out_[k].joined) continue;
      if (!other.given_name || !other.family_name || other.initials || person.organization || person.role) return;
      person.name += ' ' + (other.infix ? *other.infix + ' ' : std::string()) + *other.family_name;
      person.parts = name_parts(person.name, false, words_);
    }
  }

  const std::string_view list_;
  const std::vector<EntryPart>& parts_;
  const Vocabulary& words_;
  std::vector<Entry> out_;
  std::vector<std::string_view> groups_;  // the function of a group, for those who have none of their own
  std::size_t at_ = 0;          // the part in hand
  long brackets_ = 0;
  bool commas_part_ = false;    // `A, de heer B`: what stands behind some comma is the next person
  std::ptrdiff_t dashes_ = 0;
  bool commas_ = false;  // commas or semicolons part the list
  bool functions_follow_ = false;  // each behind its name, with nothing before the next
  bool first_names_ = false;  // the list is one of first names
  bool function_last_ = false;  // the list ends with a function
  std::size_t group_begin_ = 0;  // first entry behind the last semicolon
  std::size_t group_end_ = 0;    // the part where that group ends; 0 before the first semicolon
  std::size_t run_ = 0;         // first entry of the persons joined by `en`, who share a bracket
  std::size_t roleless_ = 0;    // first entry that a role behind a comma may hold for
  bool closed_ = false;         // a bracket ended that run
  Kind before_ = Kind::semicolon;
  std::string_view function_;   // one that stood right before the name to come
  bool fresh_ = false;          // nobody bears it yet
  bool many_bear_ = false;      // that function holds for the names behind the first too
  std::optional<bool> notice_;  // said before the names
  Maybe couple_;                // the first honorific of a couple with one name
  Maybe plural_;                // the honorific of `de heren A, B en C`
};

}  // namespace

bool comma_between(std::string_view text, const std::vector<Entry>& entries) {
  return text.substr(entries[0].whole.end, entries[1].whole.begin - std::min(entries[1].whole.begin, entries[0].whole.end))
      .find_first_not_of(", ") == std::string_view::npos;
}

bool surname_first(std::string_view line, const std::vector<Entry>& entries, const Vocabulary& words) {
  if (entries.size() != 2 || !comma_between(line, entries)) return false;
  const Person &family = entries[0].person, &given = entries[1].person;
  const std::string_view first = std::string_view(given.name).substr(0, given.name.find(' '));
  // `Mulder-de Groot` is one surname.
  const bool one = family.name.find(' ') == std::string::npos || family.name.find('-') < family.name.find(' ');
  return one && !family.honorific_prefix && !given.honorific_prefix && !words.contains("given_name", family.name) && words.contains("given_name", first);
}

std::vector<Entry> read_entries(std::string_view list, const Vocabulary& words) {
  return ListReader(list, read_entry_parts(list, words), words).read();
}

}  // namespace notulen
