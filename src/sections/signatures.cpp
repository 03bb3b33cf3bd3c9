#include "sections/signatures.hpp"

#include <algorithm>
#include <string>

#include "bytes.hpp"
#include "read/entry.hpp"
#include "read/label.hpp"
#include "read/person.hpp"
#include "read/words.hpp"
#include "sections/officer_names.hpp"

namespace notulen {
namespace {

// `De voorzitter,        De secretaris,` over or under the names that sign, at the very end.
constexpr std::size_t tail = 300;  // bytes at the end of a text in which signatures may stand

class Signatures {
 public:
  Signatures(const Context& context, Attendance& out) : context_(context), words_(context.words), out_(out) {}

  void read() {
    const std::size_t all = context_.segments.size();
    for (std::size_t i = all > 12 ? all - 12 : 0; i < all && !(out_.chair && out_.secretary); ++i)
      if (!context_.segments[i].is_table() && context_.outline.places[i].part != Part::attendance) labelled(context_.segments[i]);
    for (std::size_t i = all > 12 ? all - 12 : 0; i < all && !(out_.chair && out_.secretary); ++i) {
      const auto offices = columns(context_.segments[i]);
      if (offices.empty() || std::none_of(offices.begin(), offices.end(), [&](const Text& t) { return !office(t).empty(); })) continue;
      for (std::size_t c = 0; c < offices.size(); ++c) {
        const std::string_view kind = office(offices[c]);
        if (kind.empty()) continue;
        // The names stand below, else above, in as many columns.
        for (const std::size_t other : {i + 1, i - 1}) {
          if (other >= all) continue;
          const auto names = columns(context_.segments[other]);
          if (names.size() == offices.size() && sign(kind, names[c], context_.segments[other])) break;
        }
      }
    }
    for (std::size_t i = all > 4 ? all - 4 : 0; i < all && !(out_.chair && out_.secretary); ++i)
      if (!context_.segments[i].is_table() && context_.outline.places[i].part != Part::attendance && (!context_.outline.places[i].heading || context_.segments[i].text.size() > 60))
        beside(context_.segments[i]);
  }

 private:
  // The cells of a row, or the parts of a line that wide gaps set apart.
  [[nodiscard]] std::vector<Text> columns(const Segment& segment) const {
    std::vector<Text> out;
    if (segment.is_table()) {
      if (segment.rows.size() == 1)
        for (const Text& cell : segment.rows[0])
          if (!cell.empty()) out.push_back(cell);
      return out;
    }
    if (segment.text.size() > 200) return out;
    const Text& text = segment.text;
    std::size_t begin = 0;
    for (std::size_t at = 1; at + 1 < text.size(); ++at) {
      if (text.view()[at] != ' ' || text.origin(at + 1) < text.origin(at - 1) + 5) continue;
      out.push_back(text.slice(begin, at).trimmed());
      begin = at + 1;
    }
    out.push_back(text.slice(begin, text.size()).trimmed());
    return out;
  }

  // `Notulist: A. Bos` below the last item.
  void labelled(const Segment& segment) {
    if (segment.text.size() > 80 || !segment.bullet.empty()) return;
    const auto label = read_label(segment.text.view(), words_);
    if (!label || !label->colon || !label->qualifier.empty()) return;
    const auto office = words_.value("office", segment.text.view().substr(label->begin, label->words_end - label->begin));
    const bool chair = label->kind == "chair";
    if (!chair && label->kind != "secretary" && !(label->kind == "officer" && office && *office != "none")) return;
    const Text value = segment.text.slice(label->end, segment.text.size()).trimmed();
    const bool open = chair ? !out_.chair : !out_.secretary;
    if (sign(chair ? "chair" : "secretary", value, segment, true) && open && label->kind == "officer") list(segment.text.str().substr(label->begin, label->words_end - label->begin), value, segment);
  }

  // Who bears an office on a line with its label is one of those present: `Griffier: A. Bos`.
  void list(std::string office, const Text& value, const Segment& segment) {
    std::vector<Entry> entries = read_entries(value.view(), words_);
    if (entries.size() != 1 || listed_person(entries[0].person.name, out_) || !entries[0].person.parts.family_name) return;
    Person person = std::move(entries[0].person);
    if (!person.role) person.role = std::move(office);
    person.source = {segment.line, segment.end_line, value.spans(entries[0].whole.begin, entries[0].whole.end)};
    person.confidence = 0.9;
    out_.attendees.push_back(std::move(person));
  }

  // `… gesloten. De voorzitter, (w.g.) A. Bos. De secretaris, (w.g.) B. Mol.`, `B. Mol, secretaris`: office and name in
  // one text, at its end.
  void beside(const Segment& segment) {
    const std::size_t size = segment.text.size();
    const std::size_t from = size > tail ? size - tail : 0;
    const std::string_view s = segment.text.view();
    for (std::size_t at = from; at < size; ++at) {
      if (!word_boundary(s, at) || s[at] == ' ' || (at > 0 && s[at - 1] != ' ')) continue;
      const auto office = words_.longest("office", s.substr(at));
      if (!office || office->value == "none") continue;
      const std::string_view before = trimmed(s.substr(from, at - from));
      const std::size_t word = before.rfind(' ');
      const std::string_view last = word == std::string_view::npos ? before : before.substr(word + 1);
      const bool led = words_.contains("signs_as", last) || (s[at] >= 'A' && s[at] <= 'Z');
      const std::size_t end = at + office->length;
      if (led && end < size && (s[end] == ',' || s[end] == ':' || s[end] == ' ')) {
        std::size_t to = end;
        while (to < size && std::string_view(",: ").find(s[to]) != std::string_view::npos) ++to;
        const std::size_t mark = words_.match_length("signed", s.substr(to));
        // Without a comma or mark it may be the subject of a sentence.
        const std::size_t stop = name_end(s, to + mark);
        const std::string_view rest = trimmed(s.substr(stop));
        const bool closes = rest.empty() || rest == "." || words_.longest("signs_as", rest.substr(rest.starts_with(". ") ? 2 : 0)) || words_.longest("office", rest.substr(rest.starts_with(". ") ? 2 : 0));
        if ((mark > 0 || s[end] != ' ' || before.empty()) && closes && sign(office->value, segment.text.slice(to, stop), segment)) at = stop;
      } else if (last.ends_with(",") && (end == size || s.substr(end) == "." || (size - end < 80 && s[end] == ' ' && words_.longest("honorific", s.substr(end + 1))))) {
        // `B. Mol, secretaris` with nothing before it but other signatures.
        const std::size_t comma = s.rfind(',', at);
        std::size_t begin = comma;
        while (begin > from) {
          std::size_t start = s.rfind(' ', begin - 1);
          start = start == std::string_view::npos || start < from ? from : start + 1;
          const std::string_view one = trimmed(s.substr(start, begin - start));
          // A stop ends the sentence before, but for those of initials and titles.
          const bool stopped = begin < comma && std::string_view(".:;!?,").find(s[begin - 1]) != std::string_view::npos;
          // `…, preses ds. H. Bos`: behind the office of another.
          if (begin < comma && !one.empty() && fold_case(one) == one && !words_.contains("infix", one) && !words_.longest("honorific", s.substr(start))) break;
          if (stopped && one.size() > 2 && one.find('.') == std::string_view::npos && !words_.longest("honorific", s.substr(start))) break;
          begin = start == from ? from : start - 1;
        }
        while (begin < comma && s[begin] == ' ') ++begin;
        if (comma > begin) sign(office->value, segment.text.slice(begin, comma).trimmed(), segment);
      }
    }
  }

  // Where a name from `at` on ends, the honorific before it and all.
  [[nodiscard]] std::size_t name_end(std::string_view s, std::size_t at) const {
    while (at < s.size() && s[at] == ' ') ++at;
    const std::size_t begin = at + read_honorifics(s.substr(at), words_).end;
    return begin + name_at(s.substr(begin), words_).end;
  }

  // Whose line it is: `De voorzitter,`, `w.g. secretaris`.
  [[nodiscard]] std::string_view office(const Text& text) const {
    std::string_view s = text.view();
    while (!s.empty() && std::string_view(",.: ").find(s.back()) != std::string_view::npos) s.remove_suffix(1);
    for (std::size_t length = words_.match_length("signs_as", s); length > 0 && length < s.size(); length = words_.match_length("signs_as", s))
      s.remove_prefix(std::min(first_not_in<" ,:">(s, length), s.size()));
    const auto value = words_.value("office", s);
    return value ? *value : std::string_view{};
  }

  // `listed`: one of those present may go by a surname alone.
  bool sign(std::string_view kind, const Text& text, const Segment& segment, bool listed = false) {
    if ((kind == "chair" && out_.chair) || (kind != "chair" && (kind == "none" || out_.secretary))) return true;
    // `(w.g.) A. Bos`
    std::size_t begin = words_.match_length("signed", text.view());
    while (begin < text.size() && (text.view()[begin] == ' ' || text.view()[begin] == ':')) ++begin;
    begin += read_honorifics(text.view().substr(begin), words_).end;
    const Span name = name_at(text.view().substr(begin), words_);
    const std::string_view rest = text.view().substr(std::min(begin + name.end, text.size()));
    if (first_not_in<" .,">(rest) != std::string_view::npos || name.end == name.begin) return false;
    const Text signer = text.slice(begin + name.begin, begin + name.end);
    const NameParts parts = name_parts(signer.view(), begin > 0, words_);
    const Person* person = listed_person(signer.view(), out_);
    const bool full = name.end - name.begin >= 5 && signer.view().find(' ') != std::string_view::npos && parts.family_name;
    if (!full && !(listed && (person || parts.family_name || parts.given_name))) return false;
    (kind == "chair" ? out_.chair : out_.secretary) = person ? person->name : signer.str();
    (kind == "chair" ? out_.chair_source : out_.secretary_source) =
        person ? person->source : Source{segment.line, segment.end_line, signer.spans()};
    return true;
  }

  const Context& context_;
  const Vocabulary& words_;
  Attendance& out_;
};

}  // namespace

void read_signatures(const Context& context, Attendance& attendance) { Signatures(context, attendance).read(); }

}  // namespace notulen
