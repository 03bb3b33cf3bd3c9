#include "layout/html.hpp"

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>

#include "bytes.hpp"
#include "layout/tags.hpp"

namespace notulen::layout {
namespace {

constexpr std::size_t deepest = 40;  // lists and tables in one another

// `h1` to `h6`
bool is_heading(std::string_view name) { return name.size() == 2 && name[0] == 'h' && name[1] >= '1' && name[1] <= '6'; }
bool is_cell(std::string_view name) { return name == "td" || name == "th"; }
bool is_hidden(std::string_view name) { return name == "head" || name == "style" || name == "script"; }

bool opens_table(const Line& line) { return line.raw.view().find("<table") != std::string_view::npos; }

// Calls f(at, tag) for every block tag of the line.
template <typename F>
void for_each_block(std::string_view s, F&& f) {
  Tag tag;
  for (std::size_t at = s.find('<'); at != std::string_view::npos; at = s.find('<', at + 1))
    if (read_tag(s, at, tag) && is_block(tag.name)) f(at, tag);
}

// How a table is built, before it is read: of the tables in the order in which they open.
struct Shape {
  std::size_t rows = 0, cells = 0;
  bool nests = false;
  // What has a cell a row, or tables inside, only sets out the page.
  [[nodiscard]] bool holds_data() const { return !nests && cells > rows && rows > 0; }
};

std::vector<Shape> shapes_of(const std::vector<Line>& lines) {
  std::vector<Shape> shapes;
  std::vector<std::size_t> open;
  for (const Line& line : lines)
    for_each_block(line.raw.view(), [&](std::size_t, const Tag& tag) {
      if (tag.name == "table" && tag.closing && !open.empty()) open.pop_back();
      if (tag.closing) return;
      if (tag.name == "table") {
        if (!open.empty()) shapes[open.back()].nests = true;
        if (open.size() < deepest) open.push_back(shapes.size());
        shapes.emplace_back();
      }
      if (open.empty()) return;
      shapes[open.back()].rows += tag.name == "tr";
      shapes[open.back()].cells += is_cell(tag.name);
    });
  return shapes;
}

// It says that it is HTML, or most of its lines bear block tags, those of tables left out.
bool is_page(const std::vector<Line>& lines) {
  std::size_t full = 0, tagged = 0, closing = 0;
  bool told = false;
  std::size_t tables = 0;
  for (const Line& line : lines) {
    if (line.blank()) continue;
    bool any = false, in_table = tables > 0;
    for_each_block(line.raw.view(), [&](std::size_t, const Tag& tag) {
      any = true;
      if (tag.name == "table") {
        in_table = true;
        tables = tag.closing ? tables - (tables > 0) : tables + 1;
      }
      if (in_table) return;
      const bool page = tag.name == "html" || tag.name == "body";
      told = told || page;
      closing += tag.closing && !page;
    });
    full += !in_table;
    tagged += any && !in_table;
  }
  return told || (closing > 3 && tagged * 2 > full);
}

class Page {
 public:
  Page(const std::vector<Line>& lines, std::vector<Span>& debris, bool whole) : lines_(lines), debris_(debris), whole_(whole), shapes_(shapes_of(lines)) {
    for (const Line& line : lines) for_each_block(line.raw.view(), [&](std::size_t, const Tag& tag) { headed_page_ = headed_page_ || is_heading(tag.name); });
  }

  std::vector<Line> read() {
    for (const Line& line : lines_) {
      const bool inside = whole_ || !tables_.empty();
      if (!inside && !opens_table(line)) {
        out_.push_back(line);
        continue;
      }
      read_line(line);
      if (!whole_ && tables_.empty()) end_block(line);
    }
    if (!lines_.empty()) {
      end_row(lines_.back());
      end_block(lines_.back());
    }
    return std::move(out_);
  }

 private:
  void read_line(const Line& line) {
    if (block_.empty()) first_ = line.number;
    std::size_t from = 0;
    for_each_block(line.raw.view(), [&](std::size_t at, const Tag& tag) {
      if (at < from) return;
      take(line, from, at);
      from = at + tag.length;
      for (const Span& span : line.raw.spans(at, from)) debris_.push_back(span);
      block(line, tag);
    });
    take(line, from, line.raw.size());
    if (preformatted_) end_block(line);
  }

  void take(const Line& line, std::size_t from, std::size_t to) {
    const Text piece = line.raw.slice(from, to).trimmed();
    if (piece.empty()) return;
    if (hidden_) {
      for (const Span& span : piece.spans()) debris_.push_back(span);
      return;
    }
    if (block_.empty()) first_ = line.number;
    if (std::exchange(broken_, false)) {
      block_.append_glue("<br>");
      block_.append(piece);
    } else {
      block_.join(piece);
    }
    last_ = line.end_number;
  }

  void block(const Line& line, const Tag& tag) {
    if (is_hidden(tag.name)) {
      hidden_ = !tag.closing;
      head_ = hidden_ && tag.name == "head";
    } else if (tag.name == "title") {
      // Without headings the page's title is all there is.
      end_block(line);
      hidden_ = tag.closing ? head_ : headed_page_;
    } else if (tag.name == "table") {
      end_block(line);
      if (!tag.closing) {
        if (tables_.size() < deepest) tables_.push_back(shapes_[table_].holds_data());
        ++table_;
        headed_ = false;
      } else if (!tables_.empty()) {
        end_row(line);
        tables_.pop_back();
      }
      space(line);
    } else if (!tables_.empty() && tables_.back()) {
      in_table(line, tag);
    } else if (is_heading(tag.name)) {
      end_block(line);
      space(line);
      if (!tag.closing && !hidden_) {
        block_.append_glue(std::string(static_cast<std::size_t>(tag.name[1] - '0'), '#') + ' ');
        marked_ = true;
      }
    } else if (tag.name == "li") {
      end_block(line);
      if (!tag.closing && !hidden_) {
        for (std::size_t depth = 1; depth < lists_; ++depth) block_.append_glue("  ");
        block_.append_glue("- ");
        marked_ = true;
      }
    } else {
      end_block(line);
      if (tag.name == "ul" || tag.name == "ol") lists_ = tag.closing ? lists_ - (lists_ > 0) : std::min(lists_ + 1, deepest);
      if (tag.name == "pre") preformatted_ = !tag.closing;
      if (lists_ == 0 || tag.name == "ul" || tag.name == "ol") space(line);
    }
  }

  void in_table(const Line& line, const Tag& tag) {
    if (tag.name == "tr") {
      end_row(line);
    } else if (is_cell(tag.name)) {
      end_cell();
      if (!tag.closing) {
        cell_ = true;
        heads_ += tag.name == "th";
        if (row_.empty()) row_first_ = line.number;
      }
    } else if (!block_.empty() && cell_) {
      broken_ = true;
    }
  }

  void end_cell() {
    if (!cell_) return;
    if (row_.empty()) row_.append_glue("| ");
    // A bar of its own parts no cells.
    const std::string_view s = block_.view();
    std::size_t from = 0;
    for (std::size_t bar = s.find('|'); bar != std::string_view::npos; bar = s.find('|', bar + 1)) {
      row_.append(block_.slice(from, bar));
      row_.append_glue("\\");
      from = bar;
    }
    row_.append(block_.slice(from, block_.size()));
    row_.append_glue(" |");
    ++cells_;
    cell_ = broken_ = false;
    block_ = {};
  }

  void end_row(const Line& line) {
    end_cell();
    if (!row_.empty()) {
      put(std::exchange(row_, {}), row_first_, line.end_number);
      if (heads_ == cells_ && !headed_) {
        Text ruler;
        for (std::size_t i = 0; i < cells_; ++i) ruler.append_glue("|---");
        ruler.append_glue("|");
        put(std::move(ruler), line.number, line.number);
      }
      headed_ = true;
    }
    cells_ = heads_ = 0;
  }

  void end_block(const Line& line) {
    if (!block_.empty() && !(marked_ && first_not_in<" -#">(block_.view()) == std::string_view::npos)) put(std::exchange(block_, {}), first_, std::max(first_, last_));
    block_ = {};
    marked_ = false;
    first_ = last_ = line.number;
  }

  // A blank line, where none stands.
  void space(const Line& line) {
    if (!out_.empty() && !out_.back().raw.empty()) put({}, line.number, line.number);
  }

  void put(Text text, std::uint32_t first, std::uint32_t last) {
    Line made;
    made.raw = std::move(text);
    made.number = first;
    made.end_number = last;
    made.indent = indent_of(made.raw.view());
    out_.push_back(std::move(made));
  }

  const std::vector<Line>& lines_;
  std::vector<Span>& debris_;
  const bool whole_;
  const std::vector<Shape> shapes_;
  std::vector<Line> out_;
  Text block_, row_;
  std::uint32_t first_ = 0, last_ = 0, row_first_ = 0;  // lines of the block and row in hand
  std::vector<bool> tables_;                            // the open ones: whether each holds data
  std::size_t table_ = 0;                               // the next that opens
  std::size_t lists_ = 0, cells_ = 0, heads_ = 0;       // open lists; cells of the row, and how many of them are heads
  bool headed_page_ = false;  // it has headings
  bool head_ = false;         // between `<head>` and its end
  bool marked_ = false;       // the block in hand has a mark of its own: `- `, `## `
  bool hidden_ = false, preformatted_ = false, cell_ = false, headed_ = false;
  bool broken_ = false;  // what comes next in the cell is another paragraph
};

}  // namespace

void read_html(std::vector<Line>& lines, std::vector<Span>& debris) {
  if (std::none_of(lines.begin(), lines.end(), [](const Line& line) { return line.raw.view().find('<') != std::string_view::npos; })) return;
  const bool whole = is_page(lines);
  if (whole || std::any_of(lines.begin(), lines.end(), opens_table)) lines = Page(lines, debris, whole).read();
}

}  // namespace notulen::layout
