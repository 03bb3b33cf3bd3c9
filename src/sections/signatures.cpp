#include "sections/signatures.hpp"

#include <algorithm>
#include <string>

#include "read/person.hpp"
#include "sections/officer_names.hpp"

namespace notulen {
namespace {

// `De voorzitter,        De secretaris,` over or under the names that sign, at the very end.
class Signatures {
 public:
  Signatures(const Context& context, Attendance& out) : context_(context), words_(context.words), out_(out) {}

  void read() {
    const std::size_t all = context_.segments.size();
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

  // Whose line it is: `De voorzitter,`, `w.g. secretaris`.
  [[nodiscard]] std::string_view office(const Text& text) const {
    std::string_view s = text.view();
    while (!s.empty() && std::string_view(",.: ").find(s.back()) != std::string_view::npos) s.remove_suffix(1);
    for (std::size_t length = words_.match_length("signs_as", s); length > 0 && length < s.size(); length = words_.match_length("signs_as", s))
      s.remove_prefix(std::min(s.find_first_not_of(" ,:", length), s.size()));
    const auto value = words_.value("office", s);
    return value ? *value : std::string_view{};
  }

  bool sign(std::string_view kind, const Text& text, const Segment& segment) {
    if ((kind == "chair" && out_.chair) || (kind != "chair" && (kind == "none" || out_.secretary))) return true;
    // `(w.g.) A. Bos`
    std::size_t begin = words_.match_length("signed", text.view());
    while (begin < text.size() && (text.view()[begin] == ' ' || text.view()[begin] == ':')) ++begin;
    begin += read_honorifics(text.view().substr(begin), words_).end;
    const Span name = name_at(text.view().substr(begin), words_);
    if (name.end + begin < text.size() || name.end - name.begin < 5 || text.view().find(' ', begin) == std::string_view::npos) return false;
    const Text signer = text.slice(begin + name.begin, begin + name.end);
    const NameParts parts = name_parts(signer.view(), begin > 0, words_);
    if (!parts.family_name) return false;
    const Person* person = listed_person(signer.view(), out_);
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
