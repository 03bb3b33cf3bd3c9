#include "resolve/person_index.hpp"

#include <algorithm>
#include <utility>

#include "bytes.hpp"
#include "read/person.hpp"

namespace notulen {
namespace {

constexpr std::size_t many = 40;  // persons that share a form; no more are told apart

constexpr std::string_view dash_lead = "\xE2\x80";  // U+2010 to U+2014

// Folded, without dots and doubled spaces, every dash bare: `Vink – van Dam` and `Vink-van Dam` are one form.
std::string form_of(std::string_view name) {
  std::string out;
  const std::string folded = fold_case(name);
  for (std::size_t i = 0; i < folded.size(); ++i) {
    char c = folded[i];
    if (folded.compare(i, 2, dash_lead) == 0 && i + 2 < folded.size() && static_cast<unsigned char>(folded[i + 2]) <= 0x94) {
      c = '-';
      i += 2;
    }
    if (c == '.' || c == '@') continue;
    if (c == ' ' && (out.empty() || out.back() == ' ' || out.back() == '-')) continue;
    if (c == '-' && !out.empty() && out.back() == ' ') out.pop_back();
    out += c;
  }
  while (!out.empty() && out.back() == ' ') out.pop_back();
  return out;
}

// The letters of initials or a code: `A.Th.` gives `ath`.
std::string letters(std::string_view text) {
  std::string out;
  for (const char c : fold_case(text))
    if (c != '.' && c != ' ' && c != '-') out += c;
  return out;
}

std::string_view first_word(std::string_view text) { return text.substr(0, first_in<" -">(text)); }

std::string spaced(const Maybe& infix) { return infix ? form_of(*infix) + ' ' : std::string(); }

// The first letters of words, of each or of a folded name's first one.
std::string heads(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i)
    if (i == 0 || text[i - 1] == ' ' || text[i - 1] == '-') out += text[i];
  return out;
}

// The full names that a first name may be short for, itself where the table knows it as one; folded.
std::vector<std::string> full_names(std::string_view first, const Vocabulary& words) {
  std::vector<std::string> out;
  const std::string all = fold_case(words.value("given_name", first).value_or(std::string_view{}));
  for (std::size_t at = 0; at < all.size();) {
    const std::size_t end = std::min(all.find(' ', at), all.size());
    out.push_back(all.substr(at, end - at));
    at = end + 1;
  }
  return out;
}

// The halves of a married name, each with and without the infix of its own; the whole first.
std::vector<std::string> family_forms(const NameParts& parts, const Vocabulary& words) {
  std::vector<std::string> out;
  if (!parts.family_name) return out;
  const std::string whole = form_of(*parts.family_name), infix = spaced(parts.infix);
  const std::size_t dash = whole.find('-');
  out = {whole, infix + whole};
  if (dash != std::string::npos && dash > 1 && dash + 2 < whole.size()) {
    out.push_back(whole.substr(0, dash));
    out.push_back(infix + whole.substr(0, dash));
    const std::string second = whole.substr(dash + 1);
    out.push_back(second);
    if (const std::size_t length = words.match_length("infix", second); length > 0 && length + 1 < second.size())
      out.push_back(second.substr(length + 1));
  }
  return out;
}

// Capitals with at most an infix's small letters between: `EK`, `HdV`, `E.K.`
bool is_code(std::string_view name) {
  const std::string bare = [&] {
    std::string out;
    for (const char c : name)
      if (c != '.') out += c;
    return out;
  }();
  const auto upper = [](char c) { return c >= 'A' && c <= 'Z'; };
  if (bare.size() < 2 || bare.size() > 6 || !upper(bare.front()) || !upper(bare.back())) return false;
  return std::all_of(bare.begin(), bare.end(), [&](char c) { return upper(c) || (c >= 'a' && c <= 'z'); });
}

}  // namespace

void PersonIndex::put(Keys& keys, const std::string& form, std::size_t person) {
  if (form.empty()) return;
  Fits& fits = keys[form];
  if (fits.size() < many && (fits.empty() || fits.back() != person)) fits.push_back(person);
}

PersonIndex::Gender PersonIndex::gender_of(const Maybe& honorific) const {
  if (!honorific) return Gender::either;
  // `mevr. dr.`: the first that tells.
  for (std::string_view rest = *honorific; !rest.empty();) {
    const auto told = words_.longest("honorific_gender", rest);
    if (told) return told->value == "man" ? Gender::man : Gender::woman;
    const std::size_t space = rest.find(' ');
    rest.remove_prefix(space == std::string_view::npos ? rest.size() : space + 1);
  }
  return Gender::either;
}

PersonIndex::PersonIndex(const Document& document, const Vocabulary& words) : words_(words) {
  for (const auto* people : {&document.attendees, &document.apologies, &document.others})
    for (const Person& person : *people) add(person);
  // `de voorzitter` is who chaired, not who else bears that title.
  const auto officer = [&](const Maybe& name, std::string_view office) {
    if (!name) return;
    Fits fits = fitting(*name);
    if (fits.size() == 1) offices_[std::string(office)] = std::move(fits);
  };
  officer(document.meeting.chair, "=chair");
  officer(document.meeting.secretary, "=secretary");
}

void PersonIndex::add(const Person& person) {
  const std::size_t at = known_.size();
  const NameParts& parts = person.parts;
  Known known;
  known.id = person.id;
  known.given = parts.given_name ? form_of(*parts.given_name) : std::string();
  known.initials = parts.initials ? letters(*parts.initials) : std::string();
  known.family = family_forms(parts, words_);
  known.gender = gender_of(person.honorific_prefix);
  put(full_, form_of(person.name), at);
  if (person.abbreviation) put(full_, form_of(*person.abbreviation), at);
  if (!known.given.empty()) {
    put(part_, known.given, at);
    Fits& same = given_[known.given];
    if (same.size() < many) same.push_back(at);
    // A Jan-Willem is no Hans.
    for (const std::string& full : full_names(known.given, words_)) put(groups_, full, at);
  }
  for (const std::string& family : known.family) {
    put(part_, family, at);
    put(family_, family, at);
    if (!known.given.empty()) put(part_, known.given + ' ' + family, at);
    if (parts.initials) put(part_, form_of(*parts.initials) + ' ' + family, at);
  }
  if (person.role)
    for (std::string_view role = *person.role; !role.empty();) {  // `secretaris / penningmeester`
      const std::size_t end = std::min(first_in<",/&;(">(role), role.size());
      std::string_view one = role.substr(0, end);
      while (!one.empty() && one.back() == ' ') one.remove_suffix(1);
      put(offices_, form_of(one), at);
      role.remove_prefix(std::min(end + 1, role.size()));
      while (!role.empty() && role.front() == ' ') role.remove_prefix(1);
    }
  known_.push_back(std::move(known));
  add_codes(person, at);
}

// `EK` for Els Kramer; `HdV`, `HV` for Hans de Vries; `ABW`, `AB`, `AW` for Anna Bos-Wit.
void PersonIndex::add_codes(const Person& person, std::size_t at) {
  const NameParts& parts = person.parts;
  const Known& known = known_[at];
  if (known.family.empty() || (known.given.empty() && known.initials.empty())) return;
  const std::string names = known.given.empty() ? known.initials : heads(known.given);
  const std::string infix = parts.infix ? heads(form_of(*parts.infix)) : std::string();
  std::string bare;  // the family's letters, infixes inside it aside
  const std::string whole = known.family.front();
  bare += whole[0];
  for (std::size_t dash = whole.find('-'); dash != std::string::npos && dash + 1 < whole.size(); dash = whole.find('-', dash + 1)) {
    std::size_t next = dash + 1;
    const std::size_t length = words_.match_length("infix", std::string_view(whole).substr(next));
    if (length > 0 && next + length + 1 < whole.size()) next += length + 1;
    bare += whole[next];
  }
  for (const std::string& first : {names, names.substr(0, 1)})
    for (const std::string& middle : {infix, std::string()})
      for (const std::string& last : {bare, bare.substr(0, 1)}) put(codes_, first + middle + last, at);
}

PersonIndex::Asked PersonIndex::ask(std::string_view name) const {
  Asked asked;
  Honorifics honorifics = read_honorifics(name, words_);
  std::string_view rest = name.substr(honorifics.end);
  bool titled = honorifics.value.has_value();
  // `wethouder Vink`, `wethouder mw. Vink`
  if (const auto role = words_.longest("role", rest); role && !role->value.empty() && role->length + 1 < rest.size() && rest[role->length] == ' ') {
    rest.remove_prefix(role->length + 1);
    const Honorifics inner = read_honorifics(rest, words_);
    if (inner.value) honorifics.value = inner.value;
    rest.remove_prefix(inner.end);
    titled = true;
  }
  asked.form = form_of(rest);
  asked.parts = name_parts(rest, titled, words_);
  asked.gender = gender_of(honorifics.value);
  asked.code = is_code(rest);
  return asked;
}

bool PersonIndex::same_given(std::string_view a, std::string_view b) const {
  if (a == b) return true;
  const std::string_view x = first_word(a), y = first_word(b);
  const auto &shorter = x.size() < y.size() ? x : y, &longer = x.size() < y.size() ? y : x;
  if (shorter.size() >= 2 && longer.starts_with(shorter)) return true;
  const auto ours = full_names(x, words_), theirs = full_names(y, words_);
  return std::find_first_of(ours.begin(), ours.end(), theirs.begin(), theirs.end()) != ours.end();
}

// Nothing that both names tell is contradicted: `Jan Bos` and `J.W. Bos`, `Hans Bos` and `Johannes Bos`.
bool PersonIndex::agree(const Asked& asked, const Known& known) const {
  if (asked.gender != Gender::either && known.gender != Gender::either && asked.gender != known.gender) return false;
  const std::string given = asked.parts.given_name ? form_of(*asked.parts.given_name) : std::string();
  const std::string initials = asked.parts.initials ? letters(*asked.parts.initials) : std::string();
  if (!given.empty() && !known.given.empty()) return same_given(given, known.given);
  if (!initials.empty() && !known.initials.empty()) return initials.starts_with(known.initials) || known.initials.starts_with(initials);
  const std::string& told = given.empty() ? initials : given;
  const std::string& have = known.given.empty() ? known.initials : known.given;
  return told.empty() || have.empty() || told[0] == have[0];
}

PersonIndex::Fits PersonIndex::by_office(std::string_view name) const {
  const auto find = [&](std::string_view said) {
    const auto kind = words_.value("office", said);
    if (kind && (*kind == "chair" || *kind == "secretary"))
      if (const auto at = offices_.find('=' + std::string(*kind)); at != offices_.end()) return at->second;
    const auto at = offices_.find(form_of(said));
    return at == offices_.end() || !words_.longest("role", said) ? Fits{} : at->second;
  };
  Fits fits = find(name);
  if (const std::size_t article = words_.match_length("owner_article", name); fits.empty() && article > 0 && article + 1 < name.size())
    fits = find(name.substr(article + 1));
  return fits;
}

PersonIndex::Fits PersonIndex::by_family(const Asked& asked) const {
  for (const std::string& family : family_forms(asked.parts, words_)) {
    const auto same = family_.find(family);
    if (same == family_.end()) continue;
    Fits out;
    for (const std::size_t person : same->second)
      if (agree(asked, known_[person])) out.push_back(person);
    if (!out.empty()) return out;
  }
  return {};
}

// `Peter V`, `Jan de V`: tells two of one first name apart.
PersonIndex::Fits PersonIndex::by_given_and_letter(const std::string& form) const {
  const std::size_t space = form.rfind(' ');
  if (space == std::string::npos || space + 2 != form.size()) return {};
  const auto same = given_.find(std::string_view(form).substr(0, form.find(' ')));
  if (same == given_.end()) return {};
  Fits out;
  for (const std::size_t person : same->second)
    if (!known_[person].family.empty() && known_[person].family.front()[0] == form.back()) out.push_back(person);
  return out;
}

// `Hans` for Johannes, `Alex` for Alexander, and the other way round.
PersonIndex::Fits PersonIndex::by_short_form(const std::string& form) const {
  constexpr std::size_t least = 3;  // letters of a short form that is no nickname
  Fits out;
  const auto take = [&](const Fits& fits) {
    for (const std::size_t person : fits)
      if (out.size() < many && std::find(out.begin(), out.end(), person) == out.end()) out.push_back(person);
  };
  if (form.find(' ') != std::string::npos) return out;
  for (const std::string& full : full_names(form, words_))
    if (const auto at = groups_.find(full); at != groups_.end()) take(at->second);
  if (form.size() < least) return out;
  for (auto at = given_.lower_bound(form); at != given_.end() && at->first.starts_with(form) && out.size() < 2; ++at) take(at->second);
  for (std::size_t length = least; length < form.size() && length < 30; ++length)
    if (const auto at = given_.find(std::string_view(form).substr(0, length)); at != given_.end()) take(at->second);
  return out;
}

// The persons of the closest kind of fit that has any.
PersonIndex::Fits PersonIndex::fits(const Asked& asked) const {
  const auto allowed = [&](const Fits& fits) {
    Fits out;
    for (const std::size_t person : fits) {
      const Gender gender = known_[person].gender;
      if (asked.gender == Gender::either || gender == Gender::either || gender == asked.gender) out.push_back(person);
    }
    return out;
  };
  for (const Keys* keys : {&full_, &part_})
    if (const auto at = keys->find(asked.form); at != keys->end())
      if (Fits out = allowed(at->second); !out.empty()) return out;
  if (Fits out = by_family(asked); !out.empty()) return out;
  if (Fits out = by_given_and_letter(asked.form); !out.empty()) return out;
  if (asked.code)
    if (const auto at = codes_.find(letters(asked.form)); at != codes_.end()) return at->second;
  return allowed(by_short_form(asked.form));
}

PersonIndex::Fits PersonIndex::fitting(std::string_view name) const {
  const Asked asked = ask(name);
  if (asked.form.empty()) {  // `HH` is an honorific, and may be somebody's code
    const auto code = full_.find(form_of(name));
    return code == full_.end() ? Fits{} : code->second;
  }
  // A title is nobody's name, but somebody may be called so: the full name goes first.
  if (full_.find(form_of(name)) == full_.end())
    if (Fits out = by_office(name); !out.empty()) return out;
  return fits(asked);
}

std::optional<std::string> PersonIndex::find(std::string_view name) const {
  const Fits fits = fitting(name);
  return fits.size() == 1 ? std::optional<std::string>(known_[fits.front()].id) : std::nullopt;
}

bool PersonIndex::knows(std::string_view name) const { return !fitting(name).empty(); }

}  // namespace notulen
