#include "formats/markdown.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "formats/walk.hpp"

namespace notulen {
namespace {

using namespace formats;

// Text that stays text: what would be a mark gets a backslash.
std::string escaped(std::string_view text, bool cell = false) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    const bool word_inside = c == '_' && i > 0 && i + 1 < text.size() && text[i - 1] != ' ' && text[i + 1] != ' ';
    if (c == '\\' || c == '`' || c == '*' || (c == '_' && !word_inside) || c == '[' || c == ']' || c == '<' || c == '&' || (c == '|' && cell)) out += '\\';
    out += c == '\n' ? ' ' : c;
  }
  return out;
}

// A paragraph must not begin like a heading, list, quotation or number.
std::string paragraph(std::string_view text) {
  std::string out = escaped(text);
  const std::size_t digits = std::min(out.find_first_not_of("0123456789"), out.size());
  if (digits > 0 && digits < out.size() && (out[digits] == '.' || out[digits] == ')')) out.insert(digits, 1, '\\');
  else if (!out.empty() && std::string_view("#>+-=~|").find(out[0]) != std::string_view::npos) out.insert(0, 1, '\\');
  return out;
}

std::string in_brackets(const std::vector<Maybe>& parts) {
  std::vector<std::string> told;
  for (const Maybe& part : parts)
    if (part) told.push_back(escaped(*part));
  return told.empty() ? "" : " (" + joined(told, ", ") + ")";
}

class Page {
 public:
  explicit Page(const Document& document) : document_(document) {}

  std::string text() {
    const Meeting& m = document_.meeting;
    heading(1, m.title.value_or(m.body.value_or("Notulen")));
    facts(m);
    people("Aanwezig", document_.attendees, false);
    people("Afwezig", document_.apologies, true);
    blocks(document_.content);
    items(document_.agenda_items, 2);
    decisions();
    tasks();
    if (m.next) next(*m.next);
    return std::move(out_);
  }

 private:
  void gap() {
    if (!out_.empty()) out_ += '\n';
  }
  void heading(std::size_t level, const std::string& text) {
    gap();
    out_ += std::string(std::min<std::size_t>(level, 6), '#') + " " + escaped(text) + "\n";
  }
  void fact(const char* label, const Maybe& value) {
    if (value) out_ += std::string("- ") + label + ": " + escaped(*value) + "\n";
  }
  void facts(const Meeting& m) {
    gap();
    const std::size_t before = out_.size();
    fact("Datum", m.date);
    fact("Tot en met", m.end_date);
    Maybe time = m.start_time;
    if (time && m.end_time) *time += " – " + *m.end_time;
    if (time) fact("Tijd", time);
    else fact("Einde", m.end_time);
    fact("Plaats", m.location);
    if (m.title) fact("Orgaan", m.body);
    fact("Voorzitter", m.chair);
    fact("Notulist", m.secretary);
    fact("Status", m.status);
    if (out_.size() == before) out_.pop_back();  // no facts, no gap
  }
  void people(const char* title, const std::vector<Person>& people, bool absent) {
    if (people.empty()) return;
    heading(2, title);
    gap();
    for (const Person& p : people) {
      Maybe notice, from, until, replaces, replaced_by;
      if (absent && p.notice) notice = *p.notice ? "met kennisgeving" : "zonder kennisgeving";
      if (p.present_from) from = "vanaf " + *p.present_from;
      if (p.present_until) until = "tot " + *p.present_until;
      if (p.replaces) replaces = "vervangt " + *p.replaces;
      if (p.replaced_by) replaced_by = "vervangen door " + *p.replaced_by;
      out_ += "- " + (p.honorific_prefix ? escaped(*p.honorific_prefix) + " " : "") + escaped(p.name) +
              in_brackets({p.role, p.organization, p.abbreviation, notice, p.reason, from, until, replaces, replaced_by, p.remark}) + "\n";
    }
  }
  void list(const Rare<ListEntry>& entries, bool ordered, std::size_t indent) {
    std::size_t n = 0;
    for (const ListEntry& entry : entries) {
      const std::string mark = ordered ? std::to_string(++n) + ". " : "- ";
      if (!entry.text.empty()) out_ += std::string(indent, ' ') + mark + escaped(entry.text) + "\n";
      list(entry.items, ordered, indent + mark.size());
    }
  }
  void row(const std::vector<std::string>& cells, std::size_t width) {
    for (std::size_t i = 0; i < width; ++i) out_ += "| " + (i < cells.size() ? escaped(cells[i], true) : std::string()) + " ";
    out_ += "|\n";
  }
  void table(const std::vector<std::string>& header, const std::vector<std::vector<std::string>>& rows) {
    std::size_t width = header.size();
    for (const auto& cells : rows) width = std::max(width, cells.size());
    if (width == 0) return;
    row(header, width);
    for (std::size_t i = 0; i < width; ++i) out_ += "| --- ";
    out_ += "|\n";
    for (const auto& cells : rows) row(cells, width);
  }
  void blocks(const std::vector<Block>& content) {
    for (const Block& block : content) {
      if (block.type == BlockType::item) continue;
      gap();
      switch (block.type) {
        case BlockType::paragraph: out_ += paragraph(block.text) + "\n"; break;
        case BlockType::statement: out_ += (block.speaker ? "**" + escaped(*block.speaker) + ":** " : std::string()) + escaped(block.text) + "\n"; break;
        case BlockType::subheading: out_ += "**" + escaped(block.text) + "**\n"; break;
        case BlockType::list: list(block.entries, block.ordered, 0); break;
        case BlockType::table: table(block.header, block.rows); break;
        case BlockType::item: break;
      }
    }
  }
  void items(const std::vector<AgendaItem>& items, std::size_t level) {
    for (const AgendaItem& item : items) {
      std::string title = item.number ? *item.number + (item.title ? ". " : ".") : "";
      title += item.title.value_or("");
      for (const Presenter& p : item.presenters) title += " (" + p.name + (p.organization ? " - " + *p.organization : "") + ")";
      heading(level, title.empty() ? item.id : title);
      blocks(item.content);
      this->items(item.items, level + 1);
    }
  }
  void decisions() {
    if (document_.decisions.empty()) return;
    heading(2, "Besluitenlijst");
    gap();
    for (const Decision& d : document_.decisions) {
      Maybe votes;
      if (d.vote && (d.vote->votes_for || d.vote->votes_against)) {
        std::vector<std::string> counts;
        if (d.vote->votes_for) counts.push_back(std::to_string(*d.vote->votes_for) + " voor");
        if (d.vote->votes_against) counts.push_back(std::to_string(*d.vote->votes_against) + " tegen");
        if (d.vote->abstained) counts.push_back(std::to_string(*d.vote->abstained) + " onthouden");
        votes = joined(counts, ", ");
      }
      out_ += "- " + escaped(d.text) + in_brackets({votes}) + "\n";
    }
  }
  void tasks() {
    std::vector<std::vector<std::string>> to_do;
    std::vector<std::string> points;
    for (const FollowUp& f : document_.follow_ups) {
      if (f.type == FollowUpType::agenda) points.push_back(f.text);
      else to_do.push_back({f.number.value_or(""), f.text, joined(f.owners, ", "), f.due_text.value_or(f.due.value_or("")), f.status.value_or("")});
    }
    if (!to_do.empty()) {
      heading(2, "Actielijst");
      gap();
      table({"Nr", "Actie", "Wie", "Wanneer", "Status"}, to_do);
    }
    if (points.empty()) return;
    heading(2, "Punten voor de volgende vergadering");
    gap();
    for (const std::string& point : points) out_ += "- " + escaped(point) + "\n";
  }
  void next(const NextMeeting& next) {
    heading(2, "Volgende vergadering");
    gap();
    std::vector<std::string> told;
    for (const Maybe* part : {&next.date, &next.time, &next.location})
      if (*part) told.push_back(escaped(**part));
    if (told.empty() && next.text) told.push_back(escaped(*next.text));
    out_ += joined(told, ", ") + "\n";
  }

  const Document& document_;
  std::string out_;
};

}  // namespace

Rendered markdown(const Document& document) { return {Page(document).text(), {}, {}}; }

}  // namespace notulen
