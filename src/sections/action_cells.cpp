#include "sections/action_cells.hpp"

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "bytes.hpp"
#include "sections/action_list.hpp"

namespace notulen {
namespace {

constexpr std::size_t most_cells = 400, most_columns = 6;

class Reader {
 public:
  Reader(const Context& context, std::size_t first) : context_(context), first_(first), place_(context.outline.places[first]) {}

  // `Nr`, the numbers; `Omschrijving`, what is to be done; `Wie` …
  CellTable by_column() const {
    if (place_.part != Part::actions || !head(first_)) return {};
    std::size_t height = 1;
    while (height < 200 && cell(first_ + height) && !segment(first_ + height).blank_before) ++height;
    if (height < 3) return {};
    bool text = false;
    std::size_t at = first_;
    std::vector<std::size_t> filled;  // rows of each column; cells at the end of the last may be lost at a page's end
    while (filled.size() < 8 && cell(at) && head(at) && (filled.empty() || filled.back() == height)) {
      std::size_t rows = 1;
      while (rows < height && cell(at + rows) && !segment(at + rows).blank_before) ++rows;
      if (rows == height && cell(at + rows) && !segment(at + rows).blank_before) return {};
      if (rows < height && cell(at + rows)) return {};
      text = text || head(at) == "text";
      filled.push_back(rows);
      at += rows;
    }
    if (filled.size() < 2 || filled[1] < height || !text) return {};
    CellTable out{segment(first_), at - first_};
    out.table.header = true;
    for (std::size_t row = 0; row < height; ++row) {
      out.table.rows.emplace_back();
      for (std::size_t c = 0; c < filled.size() && row < filled[c]; ++c) out.table.rows.back().push_back(segment(first_ + c * height + row).text);
    }
    return out;
  }

  // Where blank lines part the cells a line right below another goes on in its cell.
  CellTable by_row() const {
    std::size_t width = 0;
    bool blanks = true;
    while (width < most_columns && cell(first_ + width) && head(first_ + width)) {
      blanks = blanks && (width == 0 || segment(first_ + width).blank_before);
      ++width;
    }
    if (width < (place_.part == Part::item ? 3u : 2u)) return {};
    std::size_t count = 0, cells = 0, last = 0;  // segments, cells, where the last cell begins
    std::size_t whole = 0;                       // segments before the last blank line that whole rows stand above
    const auto goes_on = [&](std::size_t k) { return blanks && k > width && !segment(first_ + k).blank_before; };
    for (; count < most_cells && cell(first_ + count); ++count) {
      if (goes_on(count)) continue;
      if (!blanks && cells > width && cells % width == 0 && segment(first_ + count).blank_before) whole = count;
      ++cells;
      last = count;
    }
    // Behind the rows, apart from them, stands what belongs to the page.
    if (cells % width != 0 && whole > 0) cells = count = whole;
    // The number of the page may stand behind the last row.
    const std::string_view end = segment(first_ + last).text.view();
    if (cells % width == 1 && end.size() < 4 && first_not_in<"0123456789/">(end) == std::string_view::npos) --cells;
    if (cells < 2 * width || cells % width != 0) return {};
    CellTable out{segment(first_), count};
    out.table.header = true;
    for (std::size_t k = 0, made = 0; k < count; ++k) {
      if (goes_on(k)) {
        out.table.rows.back().back().join(segment(first_ + k).text);
        continue;
      }
      if (made == cells) break;
      if (made++ % width == 0) out.table.rows.emplace_back();
      out.table.rows.back().push_back(segment(first_ + k).text);
    }
    return out;
  }

  bool begins_record() const {
    const bool goes_on = first_ + 1 < context_.segments.size() && !segment(first_ + 1).blank_before;
    return goes_on && !segment(first_).text.empty() && label(first_) > 0 && label(first_ + 1) > 0 && lists_actions();
  }

  // `Wat: hek verven`, `Wie: Bram`, `Wanneer: 1 juni`, and the next entry the same way: a row for each.
  CellTable by_record() const {
    std::vector<std::string_view> heads;  // as the first entries have them
    std::vector<std::vector<Text>> rows;
    CellTable out{segment(first_), 0};
    bool text = false, owner = false;
    out.table.rows.emplace_back();
    for (std::size_t i = first_; out.taken < most_cells && cell(i); ++i, ++out.taken) {
      const std::size_t colon = label(i);
      if (colon == 0) break;
      const Text& line = segment(i).text;
      const std::string_view name = line.view().substr(0, colon);
      const auto kind = context_.words.value("action_column", name);
      const auto known = std::find(heads.begin(), heads.end(), name);
      const auto column = static_cast<std::size_t>(known - heads.begin());
      if (known == heads.end()) {
        if (heads.size() == most_columns) return {};
        heads.push_back(name);
        out.table.rows.front().push_back(line.slice(0, colon));
        text = text || (kind && *kind == "text");
        owner = owner || (kind && *kind == "owner");
      }
      if (rows.empty() || segment(i).blank_before || (column < rows.back().size() && !rows.back()[column].empty())) rows.emplace_back();
      rows.back().resize(std::max(rows.back().size(), column + 1));
      rows.back()[column] = line.slice(colon + 1, line.size()).trimmed();
    }
    if (!text || !owner) return {};
    out.table.header = true;
    for (std::vector<Text>& row : rows) out.table.rows.push_back(std::move(row));
    return out;
  }

 private:
  // Where the colon stands behind a short label; 0 for none.
  std::size_t label(std::size_t i) const {
    constexpr std::size_t longest = 16;
    const std::string_view s = segment(i).text.view();
    const std::size_t colon = s.substr(0, longest).find(": ");
    return colon == std::string_view::npos || s.substr(0, colon).find(' ') != std::string_view::npos ? 0 : colon;
  }

  bool lists_actions() const {
    if (!head_of(segment(first_).text.view().substr(0, label(first_))) || !head_of(segment(first_ + 1).text.view().substr(0, label(first_ + 1)))) return false;
    return place_.part == Part::actions || (place_.item >= 0 && list_kind(context_.outline.items[static_cast<std::size_t>(place_.item)].title.view(), context_.words).pure);
  }

  const Segment& segment(std::size_t i) const { return context_.segments[i]; }

  bool cell(std::size_t i) const {
    if (i >= context_.segments.size()) return false;
    const Place& place = context_.outline.places[i];
    return place.part == place_.part && (place.part == Part::actions || place.item == place_.item) && !place.heading && !segment(i).is_table() &&
           segment(i).bullet.empty();
  }

  std::optional<std::string_view> head(std::size_t i) const { return head_of(segment(i).text.view()); }
  std::optional<std::string_view> head_of(std::string_view s) const { return context_.words.value("action_column", s); }

  const Context& context_;
  const std::size_t first_;
  const Place& place_;
};

}  // namespace

CellTable cell_table(const Context& context, std::size_t s) {
  const Reader reader(context, s);
  if (reader.begins_record())
    if (CellTable out = reader.by_record(); out.taken > 0) return out;
  CellTable out = reader.by_column();
  return out.taken > 0 ? out : reader.by_row();
}

}  // namespace notulen
