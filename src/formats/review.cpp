#include "formats/review.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <utility>

#include "decode.hpp"
#include "formats/review_parts.hpp"
#include "formats/walk.hpp"
#include "hash.hpp"
#include "notulen.hpp"
#include "output/json_writer.hpp"
#include "vocabulary/fold.hpp"

namespace notulen {
namespace {

using Json = nlohmann::ordered_json;

// JSON that cannot end the element it stands in: `<` occurs in its strings alone, where it may be written so.
std::string in_script(std::string json) {
  std::string out;
  out.reserve(json.size() + json.size() / 32);
  for (const char c : json) c == '<' ? out += "\\u003c" : out += c;
  return out;
}

std::string dump(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

std::string block(const std::string& id, const std::string& json) {
  return "<script type=\"application/json\" id=\"" + id + "\">" + in_script(json) + "</script>\n";
}

// From bytes of a file to the UTF-16 units by which a browser counts in the decoded text.
class Units {
 public:
  explicit Units(const Decoded& decoded) : decoded_(decoded) {
    for (std::size_t at = 0; at < decoded.text.size(); ++at) {
      if (at % step == 0) known_.push_back(units_);
      units_ += units_of(decoded.text[at]);
    }
  }
  template <typename Range>
  [[nodiscard]] Range of(const Range& spans) const {
    Range out;
    for (const Span& span : spans)
      if (span.begin < span.end) out.push_back({at(text_at(span.begin).first), at(text_at(span.end - 1).second)});
    return out;
  }

 private:
  static constexpr std::size_t step = 1024;
  // A character counts with its first byte, for two units where it has four bytes.
  static std::size_t units_of(char c) {
    return vocabulary::continuation(c) ? 0 : static_cast<unsigned char>(c) >= 0xF0 ? 2 : 1;
  }
  // The text that a byte of the file became; what was left out stands before the next.
  [[nodiscard]] std::pair<std::size_t, std::size_t> text_at(std::size_t byte) const {
    const auto piece = std::partition_point(decoded_.pieces.begin(), decoded_.pieces.end(), [&](const Decoded::Piece& p) { return p.file_end() <= byte; });
    if (piece == decoded_.pieces.end()) return {decoded_.text.size(), decoded_.text.size()};
    if (byte < piece->file_at) return {piece->text_at, piece->text_at};
    const std::size_t from = piece->text_at + (byte - piece->file_at) / piece->file_unit * piece->text_unit;
    return {from, from + piece->text_unit};
  }
  [[nodiscard]] std::size_t at(std::size_t text) const {
    if (text >= decoded_.text.size()) return units_;
    std::size_t units = known_[text / step];
    for (std::size_t i = text / step * step; i < text; ++i) units += units_of(decoded_.text[i]);
    return units;
  }

  const Decoded& decoded_;
  std::vector<std::size_t> known_;  // before every `step`th byte
  std::size_t units_ = 0;
};

Json pairs(const std::vector<Span>& spans) {
  Json out = Json::array();
  for (const Span& span : spans) out.push_back(Json::array({span.begin, span.end}));
  return out;
}

// What the list of documents shows before the meeting itself is looked at.
Json summary(const std::string& file, const Document& document, std::string id) {
  std::vector<int> confidence;
  for (const auto* people : {&document.attendees, &document.apologies, &document.others})
    for (const Person& person : *people) confidence.push_back(in_hundredths(person.confidence));
  formats::for_each_item(document.agenda_items, [&](const AgendaItem& item, int) { confidence.push_back(in_hundredths(item.confidence)); });
  for (const Decision& decision : document.decisions) confidence.push_back(in_hundredths(decision.confidence));
  for (const FollowUp& todo : document.follow_ups) confidence.push_back(in_hundredths(todo.confidence));
  std::sort(confidence.begin(), confidence.end());
  const auto text = [](const Maybe& value) { return value ? Json(*value) : Json(nullptr); };
  const auto warnings = std::count_if(document.diagnostics.begin(), document.diagnostics.end(), [](const Diagnostic& d) { return d.severity == "warning"; });
  return {{"id", std::move(id)},
          {"file", file},
          {"part", document.document.part},
          {"parts", document.document.parts},
          {"title", text(document.meeting.title)},
          {"body", text(document.meeting.body)},
          {"date", text(document.meeting.date)},
          {"confidence", std::move(confidence)},
          {"unclaimed", document.coverage.unclaimed},
          {"warnings", warnings}};
}

// The source expression of a Content-Security-Policy that lets this text run, and no other.
std::string policy_hash(std::string_view text) {
  return "'sha256-" + sha256_base64(text) + "'";
}

}  // namespace

void ReviewPage::add(const std::string& file, std::string_view bytes, std::string_view encoding, const std::vector<Document>& documents) {
  const DecodeResult read = decode(bytes, encoding);
  if (!read.decoded) return;
  const Units units(*read.decoded);
  blocks_ += block("text-" + std::to_string(files_), dump(read.decoded->text));
  for (Document document : documents) {
    for_each_source(document, [&](Source& source) { source.spans = units.of(source.spans); });
    const std::string json = "{\"text\":" + std::to_string(files_) + ",\"furniture\":" + dump(pairs(units.of(document.furniture))) +
                             ",\"unclaimed\":" + dump(pairs(units.of(document.unclaimed))) + ",\"result\":" + to_json(document) + "}";
    for (const Diagnostic& found : document.diagnostics)
      if (dutch_ && !messages_.contains(found.message)) messages_.emplace(found.message, dutch_(found.message));
    index_ += (index_.empty() ? "" : ",\n") + dump(summary(file, document, sha256(json)));  // another reading is another id
    blocks_ += block("document-" + std::to_string(documents_++), json);
  }
  ++files_;
}

std::string ReviewPage::page() const {
  const std::pair<std::string_view, std::string> holes[] = {
      {"{{policy}}", "default-src 'none'; script-src " + policy_hash(review_js) + "; style-src " + policy_hash(review_css) + "; base-uri 'none'; form-action 'none'"},
      {"{{style}}", review_css},
      {"{{data}}", block("index", "[" + index_ + "]") + block("messages", dump(messages_)) + blocks_},
      {"{{script}}", review_js}};
  std::string out;
  std::string_view rest = review_html;
  for (const auto& [hole, text] : holes) {
    const std::size_t at = rest.find(hole);
    out += rest.substr(0, at);
    out += text;
    rest.remove_prefix(at + hole.size());
  }
  return out += rest;
}

}  // namespace notulen
