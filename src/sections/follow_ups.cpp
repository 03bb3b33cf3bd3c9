// What is still to be done: marked sentences, lists and tables of actions, points for the next meeting.

#include "read/follow_up.hpp"

#include <algorithm>

#include "read/owners.hpp"
#include "read/sentence.hpp"
#include "sections/outcome_parts.hpp"

namespace notulen {
namespace {

// The text without the bytes [cut.begin, cut.end), closed up before punctuation.
Text without(const Text& text, Span cut) {
  Text out = text.slice(0, cut.begin).trimmed();
  const Text rest = text.slice(cut.end, text.size()).trimmed();
  if (!rest.empty() && std::string_view(".,;:!?)").find(rest.view().front()) != std::string_view::npos) {
    if (!out.empty() && out.view().back() == '.' && rest.view() == ".") return out;
    out.append(rest);
    return out;
  }
  out.join(rest);
  return out;
}

// What a list's heading says of its entries.
struct ListKind {
  bool pure = false;     // nothing but the list: every entry is one
  bool partial = false;  // the list among other things: rows of number and outcome
  FollowUpType type = FollowUpType::action;
  Maybe status;
};

ListKind list_kind(std::string_view heading, const Vocabulary& words) {
  ListKind kind;
  constexpr std::string_view faint = " \t.:;*_#()";
  const auto skip = [&] {
    const auto first = heading.find_first_not_of(faint);
    heading.remove_prefix(first == std::string_view::npos ? heading.size() : first);
  };
  for (std::size_t at = 0; at < heading.size(); ++at) {
    if (word_boundary(heading, at) && words.longest("action_list", heading.substr(at))) kind.partial = true;
  }
  // Marks (an emoji) before the words.
  while (!heading.empty() && static_cast<unsigned char>(heading.front()) >= 0xE2) heading.remove_prefix(1);
  while (!heading.empty() && (static_cast<unsigned char>(heading.front()) & 0xC0) == 0x80) heading.remove_prefix(1);
  skip();
  if (const auto opening = words.longest("list_opening", heading)) {
    heading.remove_prefix(opening->length);
    skip();
  }
  if (const auto done = words.longest("done_list", heading); done && words.longest("action_list", heading))
    kind.status = std::string(done->value);
  if (const auto list = words.longest("action_list", heading)) {
    if (words.longest("commitment_mark", heading)) kind.type = FollowUpType::commitment;
    heading.remove_prefix(list->length);
    skip();
    // `Actielijst d.d. 15 juni`, `Actiepunten (3)`; not `Acties voor het jubileum`.
    kind.pure = heading.empty() || heading.find_first_of("0123456789") != std::string_view::npos || heading.find(' ') == std::string_view::npos;
  }
  return kind;
}

// A letter or digit at least: `...` says nothing.
bool says_something(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0xC3;
  });
}

class Reader {
 public:
  Reader(const Context& context, const std::vector<Said>& said) : context_(context), said_(said) {}

  ToDo read() {
    mark_lists();
    std::size_t next = 0;
    for (std::size_t s = 0; s < context_.segments.size(); ++s) {
      const Place& place = context_.outline.places[s];
      while (next < said_.size() && said_[next].segment < s) ++next;
      if (place.part == Part::actions) read_listed(s);
      else if (place.part == Part::next_agenda) read_next(s);
      else if (context_.segments[s].is_table()) read_table(s);
      else if (next < said_.size() && said_[next].segment == s) read_said(next);
    }
    return std::move(out_);
  }

 private:
  const Context& context_;
  const std::vector<Said>& said_;
  ToDo out_;
  std::vector<ListKind> kinds_;          // of the items
  ListKind list_;                        // of the list under no item that is being read
  std::vector<std::string> group_;       // owners that a heading inside the list names
  bool outcomes_follow_ = false;         // `… doorgelopen met de volgende resultaten:`
  std::optional<FollowUpType> list_follows_;  // `Acties:`, `Onderwerpen voor het volgende overleg:` before a list
  int list_depth_ = 0;                   // of the line that announced it
  int open_list_ = -2;                   // the item in which a list of actions has begun at a line of its own
  ListKind open_kind_;

  const Vocabulary& words() const { return context_.words; }

  void mark_lists() {
    for (const OutlineItem& item : context_.outline.items) kinds_.push_back(list_kind(item.title.view(), words()));
  }

  ListKind kind_of(int item) const { return item < 0 ? ListKind{} : kinds_[static_cast<std::size_t>(item)]; }

  void add(FollowUp entry, std::size_t segment) {
    if (!says_something(entry.text)) return;
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
    if (entry.owners.empty() && mark.type != FollowUpType::agenda) {
      name_owner(entry);
    }
    entry.agenda_item = item_index(item);
    entry.confidence = mark.closing ? 0.9 : 0.95;
    // A mark that says itself what is to be done may stand outside the sentence: its segment holds both.
    const bool outside = text.empty() || mark.text.has_value();
    entry.source = source_of(outside ? context_.segments[segment].text : text, context_.segments[segment]);
    add(std::move(entry), segment);
  }

  // A name in the sentence, where nothing else names the owner.
  void name_owner(FollowUp& entry) const {
    std::string_view name = acting_name(entry.text, words());
    if (name.empty()) name = agent_name(entry.text, words());
    if (name.empty()) name = everyone(entry.text);
    if (!name.empty()) entry.owners = {std::string(name)};
  }

  // `ID-bewijs meenemen iedereen`
  std::string_view everyone(std::string_view text) const {
    while (!text.empty() && text.back() == '.') text.remove_suffix(1);
    const std::string_view last = text.substr(text.rfind(' ') == std::string_view::npos ? 0 : text.rfind(' ') + 1);
    return words().contains("everyone", last) ? last : std::string_view{};
  }

  // One entry of a list of actions.
  void add_entry(const Text& line, std::size_t segment, int item, const ListKind& kind, bool outcome = false) {
    const Segment& from = context_.segments[segment];
    Text text = line;
    FollowUp entry;
    entry.type = kind.type;
    const std::vector<FollowUpMark> marks = find_bracket_marks(text.view(), words());
    if (!marks.empty() && !outcome) {
      const FollowUpMark& mark = marks.back();
      entry.owners = mark.owners;
      entry.number = mark.number;
      entry.status = mark.status;
      entry.done = mark.done;
      entry.due_text = mark.due_text;
      text = without(text, mark.whole);
    }
    if (const auto label = read_follow_up_label(text.view(), words()); label && !label->closing) {
      if (!label->owners.empty()) entry.owners = label->owners;
      if (label->number) entry.number = label->number;
      text = text.slice(label->whole.end, text.size()).trimmed();
    }
    const ActionEntry parts = read_action_entry(text.view(), words());
    if (parts.number) entry.number = parts.number;
    if (parts.status && !entry.status) {
      entry.status = parts.status;
      entry.done = parts.done;
    }
    if (entry.owners.empty()) entry.owners = parts.owners;
    text = text.slice(parts.text.begin, parts.text.end);
    if (entry.owners.empty()) entry.owners = group_;
    entry.text = text.str();
    if (entry.owners.empty() && !entry.status) name_owner(entry);
    if (from.check && !entry.status) {
      if (*from.check) entry.status = "X";
      entry.done = *from.check;
    }
    if (kind.status && !entry.status) {
      entry.status = kind.status;
      entry.done = true;
    }
    entry.agenda_item = item_index(item);
    entry.confidence = 0.9;
    entry.source = source_of(line, from);
    add(std::move(entry), segment);
  }

  // A segment of a list of actions that stands under no item.
  void read_listed(std::size_t s) {
    const Segment& segment = context_.segments[s];
    const Place& place = context_.outline.places[s];
    if (place.heading) {
      group_.clear();
      list_ = list_kind(segment.text.view(), words());
      return;
    }
    if (segment.is_table()) {
      for (FollowUp& entry : read_action_table(segment, words(), true)) add(std::move(entry), s);
      return;
    }
    const Text text = plain(segment.text);
    if (names_group(segment, text) || !is_entry(s, text)) return;
    add_entry(text, s, -1, list_);
  }

  // In a list under a heading of its own: bullets, numbers, boxes, labels, a dash behind a name. A plain line is an entry
  // only in a run of short ones, for talk may stand there too.
  bool is_entry(std::size_t s, const Text& text) const {
    const Segment& segment = context_.segments[s];
    if (!segment.bullet.empty() || segment.check) return true;
    const ActionEntry parts = read_action_entry(text.view(), words());
    if (parts.number || parts.status || !find_bracket_marks(text.view(), words()).empty()) return true;
    if (read_follow_up_label(text.view(), words())) return true;
    if (segment.blank_before && segment.blank_after) return false;
    const bool talk = text.view().back() == '.' || text.view().back() == '?' || text.size() > 120 || numbered_list(s);
    return !talk;
  }

  // True where other entries of the list around bear numbers or bullets.
  bool numbered_list(std::size_t s) const {
    std::size_t first = s;
    while (first > 0 && s - first < 20 && context_.outline.places[first - 1].part == Part::actions) --first;
    for (std::size_t i = first; i < context_.segments.size() && i < s + 20 && context_.outline.places[i].part == Part::actions; ++i) {
      if (!context_.segments[i].bullet.empty() || context_.segments[i].check ||
          read_action_entry(context_.segments[i].text.view().substr(0, 40), words()).number)
        return true;
    }
    return false;
  }

  // `Stefan [0/4]`, `Jan:` above the entries of a person.
  bool names_group(const Segment& segment, const Text& text) {
    if (!segment.bullet.empty() && segment.style.heading == 0) return false;
    std::string_view name = text.view();
    const bool colon = !name.empty() && name.back() == ':';
    if (const std::size_t open = name.find('['); open != std::string_view::npos && open > 0) name = name.substr(0, open);
    while (!name.empty() && (name.back() == ' ' || name.back() == ':')) name.remove_suffix(1);
    const bool set_off = segment.style.heading > 0 || segment.style.bold || segment.style.underlined || colon;
    if (!set_off || !names_owners(name, words())) return false;
    group_ = split_owners(name, words());
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

  void add_point(const Text& line, std::size_t s, int item) {
    const ActionEntry parts = read_action_entry(line.view(), words());
    FollowUp entry;
    entry.type = FollowUpType::agenda;
    entry.number = parts.number;
    entry.text = line.slice(parts.text.begin, parts.text.end).str();
    entry.owners = parts.owners;
    if (const auto bracket = presenter_bracket(line.view())) {
      entry.text = line.slice(parts.text.begin, bracket->begin).trimmed().str();
      const std::string_view inside = line.view().substr(bracket->begin + 1, bracket->end - bracket->begin - 2);
      entry.owners = split_owners(inside.substr(0, std::min(inside.find(" – "), inside.find(" - "))), words());
    }
    entry.agenda_item = item_index(item);
    entry.confidence = 0.9;
    entry.source = source_of(line, context_.segments[s]);
    add(std::move(entry), s);
  }

  // `(A – plaats)` at the end of a point.
  std::optional<Span> presenter_bracket(std::string_view line) const {
    const std::size_t last = line.find_last_not_of(" .");
    if (last == std::string_view::npos || line[last] != ')') return std::nullopt;
    const std::size_t open = line.rfind('(', last);
    if (open == std::string_view::npos || open == 0) return std::nullopt;
    const std::string_view inside = line.substr(open + 1, last - open - 1);
    const std::size_t dash = std::min(inside.find(" – "), inside.find(" - "));
    if (dash == std::string_view::npos || !names_owners(inside.substr(0, dash), words())) return std::nullopt;
    return Span{open, last + 1};
  }

  void read_table(std::size_t s) {
    const Place& place = context_.outline.places[s];
    if (place.part != Part::item && place.part != Part::aside) return;
    const ListKind kind = kind_of(place.item);
    const bool open = open_list_ == place.item;
    const bool expected = kind.pure || outcomes_follow_ || open;
    outcomes_follow_ = false;
    for (FollowUp& entry : read_action_table(context_.segments[s], words(), expected)) {
      entry.type = kind.type;
      if (kind.status && !entry.status) {
        entry.status = kind.status;
        entry.done = true;
      }
      entry.agenda_item = item_index(open ? -1 : place.item);
      add(std::move(entry), s);
    }
  }

  void read_said(std::size_t i) {
    const Said& at = said_[i];
    const Segment& segment = context_.segments[at.segment];
    if (i == 0 || said_[i - 1].item != at.item) {
      group_.clear();
      open_list_ = -2;
    }
    const bool open = open_list_ == at.item;
    const ListKind kind = open ? open_kind_ : kind_of(at.item);
    if (!at.listed && at.begins && at.text.size() < 60 && at.text.view().back() != '.') {
      if (const ListKind line = list_kind(at.text.view(), words()); line.pure) {
        open_list_ = at.item;
        open_kind_ = line;
        return;
      }
    }
    if (at.listed && list_follows_ && segment.depth > list_depth_) {
      if (*list_follows_ == FollowUpType::agenda) add_point(at.text, at.segment, at.item);
      else add_entry(at.text, at.segment, at.item, {});
      return;
    }
    list_follows_ = announces_list(at.text.view());
    list_depth_ = segment.depth;
    if (kind.pure && names_group(segment, at.text)) return;
    const bool entry = at.listed || read_action_entry(at.text.view(), words()).number.has_value();
    if (at.part == Part::item && (segment.check || (entry && (kind.pure || ((kind.partial || outcomes_follow_) && !at.listed && gives_outcome(at.text)))))) {
      const bool outcome = !kind.pure && !at.listed;
      add_entry(at.text, at.segment, open ? -1 : at.item, kind, outcome);
      if (outcome) read_marks(i);
      return;
    }
    if (!entry) outcomes_follow_ = announces_outcomes(at.text.view());
    read_marks(i);
  }

  // `146 Blijft open.`
  bool gives_outcome(const Text& text) const { return read_action_entry(text.view(), words()).status.has_value(); }

  // `De actielijst wordt doorgelopen:`
  bool announces_outcomes(std::string_view text) const {
    if (text.empty() || text.back() != ':') return false;
    for (std::size_t at = text.size() > 200 ? text.size() - 200 : 0; at < text.size(); ++at) {
      if (word_boundary(text, at) && words().longest("action_list", text.substr(at))) return true;
    }
    return false;
  }

  // `Acties:`, `Onderwerpen die in het volgende overleg terugkomen:` and a list.
  std::optional<FollowUpType> announces_list(std::string_view text) const {
    if (text.empty() || text.back() != ':') return std::nullopt;
    const std::vector<Span> sentences = split_sentences(text, words());
    if (sentences.empty() || sentences.back().end - sentences.back().begin > 160) return std::nullopt;
    text = text.substr(sentences.back().begin);
    bool actions = false, topics = false, coming = false;
    for (std::size_t at = 0; at < text.size(); ++at) {
      if (!word_boundary(text, at)) continue;
      actions = actions || (text.size() < 60 && words().longest("announced_actions", text.substr(at)));
      topics = topics || words().longest("topics", text.substr(at));
      coming = coming || words().longest("coming_meeting", text.substr(at));
    }
    if (topics && coming) return FollowUpType::agenda;
    return actions ? std::optional(FollowUpType::action) : std::nullopt;
  }

  // The text that a closing mark closes, when it stands alone.
  Text before(std::size_t i) const {
    if (i == 0 || said_[i - 1].item != said_[i].item) return {};
    const Text& text = said_[i - 1].text;
    if (said_[i - 1].listed) return text;
    const std::vector<Span> sentences = split_sentences(text.view(), words());
    return sentences.empty() ? Text{} : text.slice(sentences.back().begin, sentences.back().end);
  }

  Text unmarked(Text text) const {
    const std::vector<FollowUpMark> marks = find_bracket_marks(text.view(), words());
    for (std::size_t m = marks.size(); m-- > 0;) text = without(text, marks[m].whole);
    return text;
  }

  // `2013.05.04 Fietsen bij de halte Aktiepunt A`: the line is the entry.
  void add_tail(const FollowUpMark& tail, std::size_t i) {
    const Said& at = said_[i];
    Text text = at.text.slice(0, tail.whole.begin).trimmed();
    FollowUpMark mark = tail;
    const ActionEntry parts = read_action_entry(text.view(), words());
    if (parts.number && !mark.number) {
      mark.number = parts.number;
      text = text.slice(parts.text.begin, text.size());
    } else if (const std::vector<Span> sentences = split_sentences(text.view(), words()); !at.listed && !sentences.empty()) {
      text = text.slice(sentences.back().begin, sentences.back().end);
    }
    add(mark, text, at.segment, at.item);
  }

  void read_marks(std::size_t i) {
    const Said& at = said_[i];
    const Text& text = at.text;
    const std::vector<FollowUpMark> marks = find_bracket_marks(text.view(), words());
    // `<actiepunt A> wat te doen`: the mark stands in front of all.
    if (!marks.empty() && marks.front().whole.begin == 0 && marks.front().whole.end + 3 < text.size()) {
      const Text rest = unmarked(text);
      const std::vector<Span> first = split_sentences(rest.view(), words());
      add(marks.front(), at.listed || first.empty() ? rest : rest.slice(first.front().begin, first.front().end), at.segment, at.item);
      return;
    }
    if (const auto tail = read_tail_mark(text.view(), words())) {
      add_tail(*tail, i);
      return;
    }
    const std::vector<Span> sentences = split_sentences(text.view(), words());
    std::size_t m = 0;
    for (std::size_t s = 0; s < sentences.size(); ++s) {
      const Text sentence = text.slice(sentences[s].begin, sentences[s].end);
      for (; m < marks.size() && marks[m].whole.begin < sentences[s].end; ++m) {
        Text marked = unmarked(at.listed ? text : sentence);
        const bool bare = !at.listed && (marked.size() < 3 || marked.view().front() == '(');
        if (bare) {
          Text earlier = s > 0 ? unmarked(text.slice(sentences[s - 1].begin, sentences[s - 1].end)) : before(i);
          if (marked.size() >= 3) earlier.join(marked);
          marked = std::move(earlier);
        }
        add(marks[m], marked, at.segment, at.item);
      }
      if (const auto label = read_follow_up_label(sentence.view(), words())) {
        if (label->closing) {
          add(*label, s > 0 ? text.slice(sentences[s - 1].begin, sentences[s - 1].end) : before(i), at.segment, at.item);
          continue;
        }
        Text rest = unmarked(text.slice(sentences[s].begin + label->whole.end, text.size()).trimmed());
        if (!rest.empty()) {
          FollowUpMark mark = *label;
          if (const auto bracket = owner_bracket(rest.view(), words()); bracket && mark.owners.empty()) {
            mark.owners = split_owners(rest.view().substr(bracket->begin + 1, bracket->end - bracket->begin - 2), words());
            rest = rest.slice(0, bracket->begin).trimmed();
          }
          add(mark, rest, at.segment, at.item);
          return;
        }
      }
      if (const auto promise = read_promise(sentence.view(), words())) {
        FollowUpMark mark;
        mark.type = FollowUpType::commitment;
        mark.owners = promise->owners;
        mark.closing = true;
        add(mark, sentence, at.segment, at.item);
      }
    }
  }
};

}  // namespace

ToDo read_follow_ups(const Context& context, const std::vector<Said>& said, const std::string&) {
  return Reader(context, said).read();
}

}  // namespace notulen
