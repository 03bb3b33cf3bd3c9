#include "sections/labelled.hpp"

#include <optional>
#include <utility>

#include "read/label.hpp"

namespace notulen {
namespace {

bool value_label(const std::string& kind) {
  return kind == "date" || kind == "time" || kind == "end_time" || kind == "location" || kind == "title" ||
         kind == "body" || kind == "next" || kind == "skip" || kind == "subject";
}

class Gatherer {
 public:
  explicit Gatherer(const Context& context) : context_(context) {}

  void segment(std::size_t index) {
    const Segment& segment = context_.segments[index];
    if (segment.is_table()) return table(segment);
    const auto label = label_of(segment.text);
    if (!label) return;
    Text value = segment.text.slice(label->end, segment.text.size()).trimmed();
    const Segment* holder = &segment;
    // A bare label takes the line below it for its value.
    if (value.empty() && index + 1 < context_.segments.size()) {
      const Segment& below = context_.segments[index + 1];
      const bool same_part = context_.outline.places[index + 1].part == context_.outline.places[index].part;
      if (same_part && !context_.outline.places[index + 1].heading && !below.is_table() && !label_of(below.text) && !bare(below.text)) {
        value = below.text;
        holder = &below;
      }
    }
    add(*label, segment.text, value, *holder);
  }

  std::vector<Labelled> values;

 private:
  [[nodiscard]] std::optional<Label> label_of(const Text& text) const {
    auto label = read_label(text.view().substr(0, 400), context_.words);
    if (!label || !value_label(label->kind)) return std::nullopt;
    // The colon of a time is none of a label: `Tijd 20:00`.
    std::size_t colon = text.view().substr(0, label->end).rfind(':');
    if (label->colon && colon != std::string_view::npos && colon > label->words_end && digit(text, colon - 1) &&
        digit(text, colon + 1)) {
      label->colon = false;
      label->end = label->words_end;
    }
    // `Lokaal Zilverdam: A. Bos` is a party, no room.
    if (label->kind == "location" && label->colon && !label->qualifier.empty()) return std::nullopt;
    // `Vergaderkamer 2, Laan 40` is a place without a label.
    if (label->kind == "location" && !label->colon && label->end < text.size() &&
        context_.words.contains("place_word", text.view().substr(label->begin, label->words_end - label->begin)))
      return std::nullopt;
    // Without a colon a long line is a sentence that happens to begin with the word.
    if (!label->colon && text.size() > 120) return std::nullopt;
    return label;
  }

  // A label of any kind and nothing else: `Voorzitter`.
  [[nodiscard]] bool bare(const Text& text) const {
    const auto label = read_label(text.view().substr(0, 80), context_.words);
    return label && label->end >= text.size();
  }

  static bool digit(const Text& text, std::size_t at) {
    return at < text.size() && text.str()[at] >= '0' && text.str()[at] <= '9';
  }

  void add(const Label& label, const Text& text, const Text& value, const Segment& segment) {
    values.push_back({label.kind, text.str().substr(label.begin, label.words_end - label.begin), value, &segment,
                      label.colon});
  }

  // The value stands in the label's own cell, in the next one, or below it.
  void table(const Segment& segment) {
    for (std::size_t r = 0; r < segment.rows.size(); ++r) {
      const auto& row = segment.rows[r];
      for (std::size_t c = 0; c < row.size(); ++c) {
        const auto label = label_of(row[c]);
        if (!label || (c > 0 && bare(row[c - 1]) && !bare(row[c]))) continue;  // `Plaats | Locatie Elzenhof`: a value
        Text value = row[c].slice(label->end, row[c].size()).trimmed();
        const auto worded = [&](const Text& cell) { return label_of(cell) && (bare(cell) || label_of(cell)->colon); };  // not `Locatie Elzenhof`
        if (value.empty() && c + 1 < row.size() && !row[c + 1].empty() && !worded(row[c + 1])) value = row[c + 1];
        // Below the names of the columns each row is one of its own.
        const bool row_apart = segment.header && r > 0;
        if (value.empty() && !row_apart && r + 1 < segment.rows.size() && c < segment.rows[r + 1].size() &&
            !label_of(segment.rows[r + 1][c]) && !bare(segment.rows[r + 1][c]))
          value = segment.rows[r + 1][c];
        add(*label, row[c], value, segment);
      }
    }
  }

  const Context& context_;
};

}  // namespace

std::vector<Labelled> labelled_values(const Context& context) {
  Gatherer gatherer(context);
  for (std::size_t i = 0; i < context.segments.size(); ++i) {
    const Part part = context.outline.places[i].part;
    const std::size_t before = gatherer.values.size();
    gatherer.segment(i);
    if (part == Part::front || part == Part::attendance) continue;
    for (std::size_t v = gatherer.values.size(); v-- > before;)
      if (gatherer.values[v].kind != "next") gatherer.values.erase(gatherer.values.begin() + static_cast<long>(v));
  }
  return std::move(gatherer.values);
}

std::size_t find_word(TableName table, std::string_view text, const Vocabulary& words, std::size_t* end,
                      std::string* value) {
  const auto found = words.first(table, text);
  if (!found) return std::string_view::npos;
  if (end) *end = found->end;
  if (value) *value = std::string(found->value);
  return found->begin;
}

}  // namespace notulen
