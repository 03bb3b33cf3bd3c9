// What is still to be done: marked sentences, lists and tables of actions, points for the next meeting.

#include "read/follow_up.hpp"

#include <algorithm>

#include "bytes.hpp"
#include "read/owners.hpp"
#include "read/words.hpp"
#include "sections/action_cells.hpp"
#include "sections/action_list.hpp"
#include "sections/marked.hpp"
#include "sections/outcome_parts.hpp"

namespace notulen {
namespace {

class Reader {
 public:
  Reader(const Context& context, const std::vector<Said>& said, const std::string& meeting_date)
      : context_(context), said_(said), meeting_date_(meeting_date) {}

  ToDo read() {
    mark_lists();
    std::size_t next = 0;
    for (std::size_t s = 0; s < context_.segments.size(); ++s) {
      if (context_.out_of_time(s)) break;
      const Place& place = context_.outline.places[s];
      while (next < said_.size() && said_[next].segment < s) ++next;
      const bool cells = place.part == Part::actions || (place.part == Part::item && !place.heading);
      if (const std::size_t taken = cells ? read_cells(s) : 0)
        s += taken - 1;
      else if (place.part == Part::actions)
        read_listed(s);
      else if (place.part == Part::next_agenda)
        read_next(s);
      else if (context_.segments[s].is_table())
        read_table(s);
      else if (next < said_.size() && said_[next].segment == s)
        read_said(next);
    }
    return std::move(out_);
  }

 private:
  const Context& context_;
  const std::vector<Said>& said_;
  const std::string& meeting_date_;
  ToDo out_;
  std::vector<ListKind> kinds_;               // of the items
  ListKind list_;                             // of the list under no item that is being read
  std::vector<std::string> group_;            // owners that a heading inside the list names
  int group_depth_ = 0;                       // … of the bullet that does; 0 where it is none
  bool outcomes_follow_ = false;              // `… doorgelopen met de volgende resultaten:`
  std::optional<FollowUpType> list_follows_;  // `Acties:`, `Onderwerpen voor het volgende overleg:` before a list
  ListKind announced_;                        // what that list holds
  std::vector<std::string> announced_owners_;
  int list_depth_ = 0;                        // of the line that announced it
  int open_list_ = -2;                        // the item in which a list of actions has begun at a line of its own
  ListKind open_kind_;
  std::size_t taken_ = static_cast<std::size_t>(-1);  // the segment that the label above it was read with

  static constexpr std::size_t longest_label = 60;  // bytes of a label that stands above what is to be done

  const Vocabulary& words() const { return context_.words; }

  void mark_lists() {
    for (const OutlineItem& item : context_.outline.items) kinds_.push_back(list_kind(item.title.view(), words()));
  }

  // Without the stop at its end.
  static std::string_view follow_up_text(std::string_view text) { return text.substr(0, last_not_in<" .:">(text) + 1); }

  ListKind kind_of(int item) const { return item < 0 ? ListKind{} : kinds_[static_cast<std::size_t>(item)]; }

  // `Actie Els: zaal navragen. Loopt.`
  void take_status(FollowUp& entry) const {
    if (entry.status || entry.type != FollowUpType::action) return;
    const std::size_t stop = entry.text.rfind(". ");
    if (stop == std::string::npos || stop < 8) return;
    const std::string_view said = follow_up_text(std::string_view(entry.text).substr(stop + 2));
    if (said.size() < 4 || !words().contains("action_status", said)) return;
    entry.status = std::string(said);
    entry.done = status_done(said, words());
    entry.text.resize(stop);
  }

  void add(FollowUp entry, std::size_t segment, bool apart = true) {
    take_status(entry);
    if (!says_something(entry.text) || words().contains("action_elsewhere", follow_up_text(entry.text))) return;
    set_due(entry, apart, meeting_date_, words());
    entry.owner_ids.resize(entry.owners.size());
    out_.follow_ups.push_back(std::move(entry));
    out_.segments.push_back(segment);
  }

  void add(const FollowUpMark& mark, const Text& text, std::size_t segment, int item) {
    FollowUp entry;
    entry.type = mark.type;
    entry.number = mark.number;
    entry.status = mark.status;
    entry.done = mark.done;
    entry.due_text = mark.due_text;
    entry.owners = mark.owners;
    entry.text = mark.text ? *mark.text : text.str();
    for (const std::string_view arrow : {"→", "==>", "=>", "->", "⇒"})  // decoration
      if (entry.text.starts_with(arrow)) entry.text.erase(0, entry.text.find_first_not_of(' ', arrow.size()));
    if (entry.owners.empty() && mark.type != FollowUpType::agenda) {
      name_owner(entry, words());
    }
    entry.agenda_item = item_index(item);
    entry.confidence = mark.closing ? 0.9 : 0.95;
    // A mark that says itself what is to be done may stand outside the sentence: its segment holds both.
    const bool outside = text.empty() || mark.text.has_value();
    entry.source = source_of(outside ? context_.segments[segment].text : text, context_.segments[segment]);
    add(std::move(entry), segment, !mark.closing || mark.text.has_value());
  }

  void add_entry(const Text& line, std::size_t segment, int item, const ListKind& kind, bool outcome) {
    if (signs(line.view())) return;
    const std::string_view number = number_in_run(segment);
    const bool numbered = !number.empty() && line.view().starts_with(number);
    FollowUp entry = read_list_entry(numbered ? line.slice(number.size() + 1, line.size()) : line, context_.segments[segment], kind, outcome, group_, words());
    if (numbered && !entry.number) entry.number = std::string(number);
    entry.agenda_item = item_index(item);
    add(std::move(entry), segment);
  }

  // `Toezeggingen wethouder:` tells of the list below it what it holds and whose it is.
  void announce(std::string_view line) {
    announced_ = {};
    announced_.type = words().longest("commitment_mark", line) || words().longest("commitment_list", line) ? FollowUpType::commitment : FollowUpType::action;
    const auto label = read_follow_up_label(line, words());
    announced_owners_ = label && label->whole.end >= line.size() ? label->owners : std::vector<std::string>{};
  }
  void add_announced(const Said& at) {
    std::swap(group_, announced_owners_);
    add_entry(at.text, at.segment, at.item, announced_, false);
    std::swap(group_, announced_owners_);
  }

  void add_point(const Text& line, std::size_t segment, int item) {
    FollowUp entry = read_point(line, context_.segments[segment], words());
    entry.agenda_item = item_index(item);
    add(std::move(entry), segment);
  }

  // A table of which a converter left one cell a line. Returns how many segments it took, 0 where none stands here.
  std::size_t read_cells(std::size_t s) {
    const CellTable cells = cell_table(context_, s);
    if (cells.taken == 0) return 0;
    const Place& place = context_.outline.places[s];
    for (std::size_t i = 0; i < cells.taken && place.part == Part::item; ++i) out_.cells.push_back(s + i);
    for (FollowUp& entry : read_action_table(cells.table, words(), true)) {
      if (place.part == Part::item) entry.agenda_item = item_index(place.item);
      add(std::move(entry), s);
    }
    return cells.taken;
  }

  // What the heading says of a table's rows.
  static void take_kind(FollowUp& entry, const ListKind& kind) {
    if (kind.type != FollowUpType::action) entry.type = kind.type;
    if (!kind.status || entry.status) return;
    entry.status = kind.status;
    entry.done = true;
  }

  // A segment of a list of actions that stands under no item.
  void read_listed(std::size_t s) {
    const Segment& segment = context_.segments[s];
    const Place& place = context_.outline.places[s];
    if (place.heading) {
      announce(segment.text.view());
      group_ = announced_owners_;
      list_ = list_kind(segment.text.view(), words());
      return;
    }
    if (segment.is_table()) {
      for (FollowUp& entry : read_action_table(segment, words(), true)) {
        take_kind(entry, list_);
        add(std::move(entry), s);
      }
      return;
    }
    const Text text = plain(segment.text);
    if (text.empty() || (text.view().find("://") < 12 && text.view().find(' ') == std::string_view::npos)) return;  // a link
    if (names_group(s, text) || !is_entry(s, text)) return;
    add_entry(text, s, -1, list_, false);
  }

  // `A. Duursma, griffier` below the list.
  bool signs(std::string_view text) const {
    const std::size_t comma = text.find(", ");
    return comma != std::string_view::npos && comma < 60 && words().contains("role", follow_up_text(text.substr(comma + 2))) && names_owners(text.substr(0, comma), words());
  }

  // `14 rolstoelpad – gereed` between entries that begin so too: the number, and where the entry goes on. A number before a small
  // letter alone may as well count something.
  std::string_view bare_number(std::size_t s) const {
    if (s >= context_.segments.size() || context_.segments[s].is_table()) return {};
    const std::string_view text = context_.segments[s].text.view();
    const std::size_t end = text.substr(0, 5).find_first_not_of("0123456789");
    if (end == 0 || end == std::string_view::npos || end + 1 >= text.size() || text[end] != ' ' || text[end + 1] < 'a' || text[end + 1] > 'z') return {};
    return text.substr(0, end);
  }
  std::string_view number_in_run(std::size_t s) const {
    const std::string_view own = bare_number(s);
    const auto before = [](std::string_view a, std::string_view b) { return !a.empty() && !b.empty() && (a.size() < b.size() || (a.size() == b.size() && a < b)); };
    return (s > 0 && before(bare_number(s - 1), own)) || before(own, bare_number(s + 1)) ? own : std::string_view{};
  }

  // In a list under a heading of its own: bullets, numbers, boxes, labels, a dash behind a name. A plain line is an
  // entry only in a run of short ones, for talk may stand there too.
  bool is_entry(std::size_t s, const Text& text) const {
    const Segment& segment = context_.segments[s];
    if (!segment.bullet.empty() || segment.check) return true;
    const ActionEntry parts = read_action_entry(text.view(), words());
    if (parts.number || parts.status || (!parts.owners.empty() && parts.due_text) || !find_bracket_marks(text.view(), words()).empty()) return true;
    if (read_follow_up_label(text.view(), words())) return true;
    if (segment.blank_before && segment.blank_after) return false;
    const bool talk = text.view().back() == '.' || text.view().back() == '?' || text.size() > 120 || numbered_list(s);
    return !talk;
  }

  // True where other entries of the list around bear numbers or bullets.
  bool numbered_list(std::size_t s) const {
    std::size_t first = s;
    while (first > 0 && s - first < 20 && context_.outline.places[first - 1].part == Part::actions) --first;
    for (std::size_t i = first;
         i < context_.segments.size() && i < s + 20 && context_.outline.places[i].part == Part::actions; ++i) {
      if (!context_.segments[i].bullet.empty() || context_.segments[i].check ||
          bears_number(context_.segments[i].text.view().substr(0, 40), words()))
        return true;
    }
    return false;
  }

  // `Jan`, a line of its own above bullets.
  bool heads_bullets(std::size_t s, std::string_view name) const {
    const Segment& segment = context_.segments[s];
    const bool below = s > 0 && (context_.outline.places[s - 1].heading || !context_.segments[s - 1].bullet.empty());  // the list's heading, or the entries of somebody else
    if ((!segment.blank_before && !below) || s + 1 >= context_.segments.size() || name.size() > 40) return false;
    const Segment& next = context_.segments[s + 1];
    if (context_.outline.places[s + 1].heading || (next.bullet.empty() && !next.check)) return false;
    const std::vector<std::string> owners = split_owners(name, words());
    return !owners.empty() && std::all_of(owners.begin(), owners.end(), [&](const std::string& owner) {
      return words().names(owner) || words().contains("given_name", owner.substr(0, owner.find(' '))) || words().longest("honorific", owner) || words().contains("role", owner) || words().contains("owner_word", owner);
    });
  }

  // `- Jan` with deeper bullets below it.
  bool bullet_over_others(std::size_t s) const {
    const Segment& segment = context_.segments[s];
    if (s + 1 >= context_.segments.size() || segment.text.size() > 40) return false;
    const Segment& next = context_.segments[s + 1];
    return !next.bullet.empty() && next.depth > segment.depth && !context_.outline.places[s + 1].heading;
  }

  // `Stefan [0/4]`, `Jan:` above the entries of a person.
  bool names_group(std::size_t s, const Text& text) {
    const Segment& segment = context_.segments[s];
    const bool bullet = !segment.bullet.empty() && segment.style.heading == 0;
    if (bullet && segment.depth <= group_depth_) {
      group_.clear();
      group_depth_ = 0;
    }
    if (bullet && !bullet_over_others(s)) return false;
    std::string_view name = text.view();
    const bool colon = !name.empty() && name.back() == ':';
    if (const std::size_t open = name.find('['); open != std::string_view::npos && open > 0)
      name = name.substr(0, open);
    while (!name.empty() && (name.back() == ' ' || name.back() == ':')) name.remove_suffix(1);
    const bool set_off = segment.style.heading > 0 || segment.style.bold || segment.style.underlined || colon;
    if ((!set_off && !bullet && !heads_bullets(s, name)) || !names_owners(name, words())) return false;
    group_ = split_owners(name, words());
    group_depth_ = bullet ? segment.depth : 0;
    return true;
  }

  // A point for the next meeting.
  void read_next(std::size_t s) {
    const Segment& segment = context_.segments[s];
    if (context_.outline.places[s].heading) return;
    std::vector<Text> lines;
    if (segment.is_table()) {
      for (const auto& row : segment.rows) {
        Text line;
        for (const Text& cell : row) line.join(plain(cell));
        lines.push_back(std::move(line));
      }
    } else {
      lines.push_back(plain(segment.text));
    }
    for (const Text& line : lines) {
      add_point(line, s, -1);
    }
  }

  void read_table(std::size_t s) {
    const Place& place = context_.outline.places[s];
    if (place.part != Part::item && place.part != Part::aside && place.part != Part::front) return;
    if (is_decision_list(context_.segments[s], words()) || tells_results(context_.segments[s])) return;
    const bool open = open_list_ == place.item;
    const ListKind kind = open ? open_kind_ : kind_of(place.item);
    const bool expected = kind.pure || outcomes_follow_ || open;
    outcomes_follow_ = false;
    for (FollowUp& entry : read_action_table(context_.segments[s], words(), expected)) {
      take_kind(entry, kind);
      entry.agenda_item = item_index(open || closes(s, kind) ? -1 : place.item);
      add(std::move(entry), s);
    }
  }

  // `Omschrijving | Uitvoering | Besluit`: a column of what was decided, none of what is to be done.
  bool tells_results(const Segment& table) const {
    bool decides = false;
    for (const Text& head : table.rows.front()) {
      const Text whole = plain(head);
      const std::string_view said = whole.view();
      if (words().value("action_column", said) == "text" && words().longest("action_mark", said)) return false;
      decides = decides || (words().value("decision_column", said) == "decision" && !words().contains("action_column", said));
    }
    return decides && !read_decision_table(table, words()).empty();
  }

  // A table of actions behind the last item is a list of its own.
  bool closes(std::size_t s, const ListKind& kind) const {
    const auto& items = context_.outline.items;
    const int item = context_.outline.places[s].item;
    if (item < 0 || kind.pure || kind.partial || static_cast<std::size_t>(item) + 1 != items.size()) return false;
    return true;
  }

  void read_said(std::size_t i) {
    const Said& at = said_[i];
    const Segment& segment = context_.segments[at.segment];
    if (i == 0 || said_[i - 1].item != at.item) {
      group_.clear();
      open_list_ = -2;
      list_follows_.reset();
      outcomes_follow_ = false;
    }
    if (!at.listed && at.text.size() < 60 && words().longest("decision_list", at.text.view())) {
      open_list_ = -2;
      group_.clear();
      return;
    }
    if (at.segment == taken_ || below_mark(i) || above_task(i)) return;
    const bool open = open_list_ == at.item;
    const ListKind kind = open ? open_kind_ : kind_of(at.item);
    const bool above_table = i + 1 < said_.size() && said_[i + 1].table && said_[i + 1].item == at.item;
    if (!at.listed && at.begins && at.text.size() < 60 && at.text.view().back() != '.' && (at.text.view().back() != ':' || above_table)) {
      const ListKind line = list_kind(at.text.view(), words());
      if (line.pure && (at.text.view().back() != ':' || line.type == FollowUpType::commitment) && !read_follow_up_label(at.text.view(), words())) {  // not `Actie 3.1 Kees belt de bond`
        open_list_ = at.item;
        open_kind_ = line;
        return;
      }
    }
    const bool point = list_follows_ == FollowUpType::agenda && bears_number(at.text.view(), words());
    if (list_follows_ && ((at.listed && segment.depth > list_depth_) || point)) {
      // Points for another meeting stand under none of the items of this one.
      if (*list_follows_ == FollowUpType::agenda)
        add_point(at.text, at.segment, -1);
      else
        add_announced(at);
      return;
    }
    list_follows_ = announced_list(at.text.view(), words());
    if (list_follows_ == FollowUpType::action) announce(at.text.view());
    list_depth_ = segment.depth;
    if (kind.pure && names_group(at.segment, at.text)) return;
    const bool entry = at.listed || bears_number(at.text.view(), words()) || !number_in_run(at.segment).empty() || (kind.pure && tells_owner_and_state(at.text.view()));
    if (at.part == Part::item &&
        (segment.check ||
         (entry && (kind.pure || ((kind.partial || outcomes_follow_) && !at.listed && gives_outcome(at.text)))))) {
      const bool outcome = !kind.pure && !at.listed;
      add_entry(at.text, at.segment, open ? -1 : at.item, kind, outcome);
      if (outcome) read_marks(i);
      return;
    }
    if (!entry) outcomes_follow_ = announces_outcomes(at.text.view(), words());
    read_marks(i);
  }

  // `Actie`, a line of its own, and right below it what is to be done: as good as `Actie: A belt de drukker.`
  bool below_mark(std::size_t i) {
    const Said& at = said_[i];
    if (i == 0 || at.listed || at.table || at.part != Part::item || said_[i - 1].item != at.item || said_[i - 1].segment + 1 != at.segment || said_[i - 1].listed ||
        said_[i - 1].text.size() > 16 || context_.segments[at.segment].blank_before || !ends_sentence(at.text.view()))
      return false;
    Said whole = at;
    whole.text = said_[i - 1].text;
    if (!words().contains("action_mark", whole.text.view()) && !words().contains("commitment_mark", whole.text.view())) return false;
    whole.text.append_glue(": ");
    whole.text.append(at.text);
    const std::vector<Marked> marked = marked_in({whole}, 0, words());
    for (const Marked& one : marked) add(one.mark, one.text, at.segment, at.item);
    if (!marked.empty()) open_list_ = -2;
    return !marked.empty();
  }

  // `Actie 3.1: Bos/Vink` and right below it what they are to do, an infinitive or with its day: `Notitie schrijven. Gereed: 20 april`.
  bool above_task(std::size_t i) {
    const Said& at = said_[i];
    if (i + 1 >= said_.size() || at.text.size() > longest_label || at.listed || at.table) return false;
    const Said& next = said_[i + 1];
    if (next.item != at.item || next.segment != at.segment + 1 || next.listed || next.table || context_.segments[next.segment].blank_before) return false;
    const auto label = read_follow_up_label(at.text.view(), words());
    if (!label || label->owners.empty() || label->text || label->whole.end < follow_up_text(at.text.view()).size()) return false;
    Text task = next.text;
    Maybe due;
    if (const std::size_t stop = task.view().rfind(". "); stop != std::string_view::npos) {
      const std::string_view tail = trimmed(task.view().substr(stop + 2));
      const std::size_t length = words().match_length("due_label", tail);
      const std::size_t day = length == 0 || length >= tail.size() || tail[length] != ':' ? std::string_view::npos : tail.find_first_not_of(' ', length + 1);
      if (day != std::string_view::npos) {
        due = std::string(tail.substr(day));
        task = task.slice(0, stop);
      }
    }
    const std::string_view said = follow_up_text(task.view()), last = said.substr(said.rfind(' ') + 1);
    if (said.size() < 8 || !(due || (label->number && last.size() > 3 && last.ends_with("en") && fold_case(last) == last))) return false;
    FollowUpMark mark = *label;
    mark.closing = false;
    if (due) mark.due_text = due;
    add(mark, task, next.segment, at.item);
    taken_ = next.segment;
    return true;
  }

  static bool ends_sentence(std::string_view text) {
    return text.size() > 15 && std::string_view(".!?)").find(text.back()) != std::string_view::npos;
  }

  // `Els: wip wegbrengen - KLAAR`, though no bullet stands before it
  bool tells_owner_and_state(std::string_view text) const {
    constexpr std::size_t longest = 160;
    if (text.size() > longest || text.find(": ") == std::string_view::npos || text.find(". ") != std::string_view::npos) return false;
    const ActionEntry parts = read_action_entry(text, words());
    return parts.status && !parts.owners.empty();
  }

  // `146 Blijft open.`
  bool gives_outcome(const Text& text) const { return read_action_entry(text.view(), words()).status.has_value(); }

  void read_marks(std::size_t i) {
    for (const Marked& one : marked_in(said_, i, words())) add(one.mark, one.text, said_[i].segment, said_[i].item);
  }
};

}  // namespace

ToDo read_follow_ups(const Context& context, const std::vector<Said>& said, const std::string& meeting_date) {
  return Reader(context, said, meeting_date).read();
}

}  // namespace notulen
