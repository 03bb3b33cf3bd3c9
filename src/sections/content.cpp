#include "sections/content.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>
#include <unordered_set>

#include "bytes.hpp"
#include "letters.hpp"
#include "outline/title_words.hpp"
#include "read/entry.hpp"
#include "read/label.hpp"
#include "read/number.hpp"
#include "read/person.hpp"
#include "read/sentence.hpp"
#include "read/follow_up.hpp"
#include "read/named_list.hpp"
#include "sections/voices.hpp"

namespace notulen {
namespace {

// The honorific or office before a speaker's name; a turn's number (`01.02`) is none.
Maybe title_before(std::string_view said) {
  const auto first = first_not_in<"0123456789. ">(said), last = said.find_last_not_of(' ');
  return first == std::string_view::npos ? std::nullopt : Maybe(said.substr(first, last - first + 1));
}

Source source_of(const Segment& segment, Spans spans) { return {segment.line, segment.end_line, std::move(spans)}; }

class Writer {
 public:
  Writer(const Context& context, const OutcomeIds& ids, const Document& document)
      : context_(context), ids_(ids), voices_(context, document) {
    for (const FollowUp& follow_up : document.follow_ups) follow_ups_.emplace(follow_up.id, &follow_up);
  }

  // Adds a segment to the blocks of its item or of the document.
  void add(std::size_t i, std::vector<Block>& blocks) {
    const Segment& segment = context_.segments[i];
    if (segment.is_table()) return table(i, blocks);
    // `Besluit: ` before a cell of a column of results, or for a sign, is said by nobody.
    const std::size_t own = segment.text.glue_before();
    if (own == segment.text.size()) return;
    text(i, own > 0 && own < segment.text.size() ? segment.text.slice(own, segment.text.size()) : segment.text, blocks);
  }

  // On a page that came in one line turns stand behind each other.
  void text(std::size_t i, const Text& all, std::vector<Block>& blocks) {
    const Segment& segment = context_.segments[i];
    const bool page = segment.cut || (i + 1 < context_.segments.size() && context_.segments[i + 1].line == segment.line);
    std::size_t begin = 0;
    if (page) {
      for (const Span& sentence : split_sentences(all.view(), context_.words)) {
        if (sentence.begin <= begin) continue;
        if (const auto speaker = voices_.turn(all.view().substr(sentence.begin)); !speaker || !voices_.certain(all.view().substr(sentence.begin), *speaker)) continue;
        one(i, all.slice(begin, sentence.begin).trimmed(), blocks);
        begin = sentence.begin;
      }
    }
    one(i, begin == 0 ? all : all.slice(begin, all.size()), blocks, begin == 0);
  }

 private:
  void one(std::size_t i, const Text& all, std::vector<Block>& blocks, bool whole = false) {
    const Segment& segment = context_.segments[i];
    if (all.empty()) return;
    Block block;
    block.source = source_of(segment, all.spans());
    const std::string_view s = all.view();
    const bool heads = heads_points(i);
    auto speaker = voices_.turn(s, heads);
    const bool marked = segment.spelled && context_.words.longest("action_mark", segment.text.view());
    if (speaker && (marked || task(i, s, *speaker) || (s.find_first_not_of(' ', speaker->text) == std::string_view::npos && labels_person(i)))) speaker.reset();
    if (segment.style.heading > 0 && whole && all.size() == segment.text.size()) {
      block.type = BlockType::subheading;  // a heading that is no item's
      block.text = all.str();
      turn_ = false;
    } else if (const std::string refers = reference(s); !refers.empty()) {
      block.type = BlockType::subheading;
      block.refers_to = refers;
      block.text = all.str();
      turn_ = false;
    } else if (speaker) {
      block.type = BlockType::statement;
      block.speaker = all.str().substr(speaker->name.begin, speaker->name.end - speaker->name.begin);
      block.speaker_name = SpeakerName{title_before(s.substr(0, speaker->name.begin)), all.spans(speaker->name.begin, speaker->name.end)};
      block.text = all.str().substr(std::min(s.find_first_not_of(' ', speaker->text), s.size()));
      turn_ = true;
      turn_depth_ = heads ? segment.depth : 0;
    } else if (turn_ && !segment.blank_before && (segment.bullet.empty() || (turn_depth_ > 0 && segment.depth > turn_depth_)) && !blocks.empty() &&
               blocks.back().type == BlockType::statement) {
      // A turn runs on over the lines below it up to a blank one.
      Block& last = blocks.back();
      last.text += ' ' + all.str();
      for (const Span& span : block.source.spans) last.source.spans.push_back(span);
      last.source.end_line = segment.end_line;
      link(i, last);
      return;
    } else if (auto number = segment.bullet.empty() ? entry_number(i, s, blocks) : std::nullopt; (number || !segment.bullet.empty()) && !context_.outline.places[i].heading) {
      turn_ = false;
      return list(i, all, number, blocks);
    } else {
      block.type = BlockType::paragraph;
      block.text = all.str();
      turn_ = false;
    }
    link(i, block);
    blocks.push_back(std::move(block));
  }

  // `Griffier` above `Noor Sap`, which the list of those present has taken: above the items nobody has the floor yet.
  bool labels_person(std::size_t i) const {
    const Part part = context_.outline.places[i].part;
    return part == Part::attendance || (part == Part::front && !context_.outline.items.empty());
  }

  // A bullet with deeper ones right below it: `- Jan:` over the points that he makes.
  bool heads_points(std::size_t i) const {
    if (i + 1 >= context_.segments.size()) return false;
    const Segment& segment = context_.segments[i];
    const Segment& next = context_.segments[i + 1];
    return !segment.bullet.empty() && !next.bullet.empty() && next.depth > segment.depth;
  }

  // `Jan: belt de drukker` in a list of actions: he is to do it and does not speak.
  bool task(std::size_t i, std::string_view s, const Speaker& speaker) const {
    const Segment& segment = context_.segments[i];
    if (segment.check) return true;
    const Place& place = context_.outline.places[i];
    const bool entry_like = entry(segment) || (s.size() < 100 && s.find('?') == std::string_view::npos);
    if (!speaker.titled && !speaker.office && entry_like && place.item >= 0 && !place.heading &&
        voices_.tasks(context_.outline.items[static_cast<std::size_t>(place.item)].title.view()))
      return true;
    const std::vector<std::string>& ids = OutcomeIds::of(ids_.follow_ups, i);
    if (!ids.empty() && s.size() < 400 && !find_bracket_marks(s, context_.words).empty()) return false;  // `Jan: ik bel de drukker (actie Jan)`
    const std::string name = fold_case(s.substr(speaker.name.begin, speaker.name.end - speaker.name.begin));
    for (const std::string& id : ids) {
      const auto found = follow_ups_.find(id);
      if (found == follow_ups_.end() || found->second->type != FollowUpType::action) continue;
      const FollowUp& action = *found->second;
      // All that is said is the task.
      if ((action.text.size() + (action.due_text ? action.due_text->size() : 0)) * 5 >= (s.size() - speaker.text) * 3)
        for (const std::string& owner : action.owners)
          if (fold_case(owner) == name) return true;
    }
    return false;
  }

  bool entry(const Segment& segment) const {
    if (!segment.bullet.empty()) return true;
    const auto number = read_number(segment.text.view(), context_.words);
    return number && number->closed && number->end < segment.text.size();
  }

  // The mark of an ordered list's entry, which the list itself tells: from 1 or a on, one by one. Any other (`J. Bos`,
  // `Ad 2.`, `A35 –`) is text.
  std::optional<Number> entry_number(std::size_t i, std::string_view s, const std::vector<Block>& blocks) const {
    auto number = read_number(s, context_.words);
    if (!number || !number->closed || number->worded || number->lettered || number->values.size() != 1 || number->end >= s.size()) return std::nullopt;
    const bool runs_on = !blocks.empty() && blocks.back().type == BlockType::list && blocks.back().ordered && last_entry_.kind == number->kind;
    if (runs_on && number->values[0] == last_entry_.value + 1) return number;
    if (number->values[0] != 1) return std::nullopt;
    if (number->kind == Number::Kind::arabic || lower(number->printed[0])) return number;
    // `A. Bos` is an initial unless a B follows.
    const auto next = i + 1 < context_.segments.size() ? read_number(context_.segments[i + 1].text.view(), context_.words) : std::nullopt;
    return next && next->closed && next->kind == number->kind && next->values[0] == 2 ? number : std::nullopt;
  }

  // `N.a.v. agpt 6: …` speaks of the earlier minutes' item 6.
  std::string reference(std::string_view s) const {
    const auto cue = context_.words.longest("earlier_minutes", s);
    if (!cue) return {};
    std::size_t at = cue->length;
    while (at < s.size() && (s[at] == ' ' || s[at] == '.')) ++at;
    if (const auto word = context_.words.longest("item_word", s.substr(at))) at += word->length;
    while (at < s.size() && (s[at] == ' ' || s[at] == '.')) ++at;
    std::size_t end = at;
    while (end < s.size() && (s[end] >= '0' && s[end] <= '9')) ++end;
    return std::string(s.substr(at, end - at));
  }

  void list(std::size_t i, const Text& all, const std::optional<Number>& number, std::vector<Block>& blocks) {
    const Segment& segment = context_.segments[i];
    const bool ordered = segment.bullet.empty() || segment.bullet == "#";
    ListEntry item;
    if (number) last_entry_ = {number->kind, number->values[0]};
    item.text = all.str().substr(number ? number->end : 0);
    const bool runs_on = !blocks.empty() && blocks.back().type == BlockType::list && blocks.back().ordered == ordered;
    if (!runs_on) {
      blocks.emplace_back();
      blocks.back().type = BlockType::list;
      blocks.back().ordered = ordered;
      blocks.back().source = source_of(segment, {});
    }
    Block& block = blocks.back();
    Rare<ListEntry>* entries = &block.entries;
    for (int depth = 1; depth < segment.depth && !entries->empty(); ++depth) entries = &entries->back().items;
    entries->push_back(std::move(item));
    for (const Span& span : all.spans()) block.source.spans.push_back(span);
    block.source.end_line = segment.end_line;
    link(i, block);
  }

  void table(std::size_t i, std::vector<Block>& blocks) {
    const Segment& segment = context_.segments[i];
    Block block;
    block.type = BlockType::table;
    block.source = source_of(segment, segment.source);
    for (std::size_t r = 0; r < segment.rows.size(); ++r) {
      std::vector<std::string> cells;
      for (const Text& cell : segment.rows[r]) {
        std::string value = cell.str();
        for (char& c : value)
          if (c == '\n') c = ' ';
        cells.push_back(std::move(value));
      }
      if (r == 0 && segment.header) block.header = std::move(cells);
      else block.rows.push_back(std::move(cells));
    }
    link(i, block);
    blocks.push_back(std::move(block));
    turn_ = false;
  }

  void link(std::size_t i, Block& block) const {
    for (const std::string& id : OutcomeIds::of(ids_.decisions, i)) block.decision_ids.push_back(id);
    for (const std::string& id : OutcomeIds::of(ids_.follow_ups, i)) block.follow_up_ids.push_back(id);
  }

  const Context& context_;
  const OutcomeIds& ids_;
  Voices voices_;
  std::unordered_map<std::string, const FollowUp*> follow_ups_;  // by id
  struct {
    Number::Kind kind = Number::Kind::arabic;
    long value = 0;
  } last_entry_;       // the number of the last entry of a list
  bool turn_ = false;  // the last block is a statement that may run on
  int turn_depth_ = 0;  // the depth of the bullet that began it, where its points are bullets below; else 0
};

}  // namespace

std::vector<std::string> item_ids(const Outline& outline) {
  std::vector<std::string> ids;
  std::set<std::string> taken;
  std::map<std::string, int> last;  // how often a number has stood already
  std::size_t unnumbered = 0;
  for (const OutlineItem& item : outline.items) {
    const std::string base = "item-" + (item.number.empty() ? "n" + std::to_string(++unnumbered) : item.number);
    std::string id = base;
    for (int& n = last[base]; !taken.insert(id).second;) id = base + "-" + std::to_string(n = std::max(n, 1) + 1);
    ids.push_back(id);
  }
  return ids;
}

Content read_content(const Context& context, const OutcomeIds& outcome_ids, const std::vector<Span>& values, Document& document) {
  Content content;
  std::vector<Span> taken = values;
  std::sort(taken.begin(), taken.end(), [](const Span& a, const Span& b) { return a.begin < b.begin; });
  std::size_t kept = 0;  // overlapping ranges become one
  for (const Span& span : taken) {
    if (kept > 0 && span.begin <= taken[kept - 1].end) taken[kept - 1].end = std::max(taken[kept - 1].end, span.end);
    else taken[kept++] = span;
  }
  taken.resize(kept);
  // True where values leave no more than a label's worth of the segment, and no sentence: what stands in them need not
  // stand twice.
  const auto holds_value = [&](const Segment& segment) {
    constexpr std::size_t label = 40;  // bytes
    std::size_t all = 0, covered = 0;
    std::string left;
    for (const Span& span : segment.source) {
      all += span.end - span.begin;
      auto at = std::lower_bound(taken.begin(), taken.end(), span.begin, [](const Span& t, std::size_t p) { return t.end <= p; });
      std::size_t from = span.begin;
      for (; at != taken.end() && at->begin < span.end; ++at) {
        const std::size_t begin = std::max(at->begin, from), end = std::min(at->end, span.end);
        if (end > begin) covered += end - begin;
        if (begin > from) left += context.decoded.text.substr(from, begin - from);
        from = std::max(from, end);
      }
      if (from < span.end) left += context.decoded.text.substr(from, span.end - from);
    }
    if (covered == 0 || all - covered > label + covered / 8) return false;  // an eighth: commas, `en`, bullets
    return segment.is_table() || read_label(segment.text.view(), context.words) || !outlining::has_verb(left, 9, context.words);
  };
  // Somebody of the lists has this name, or the word as a part of it.
  std::unordered_set<std::string> listed_names, listed_parts;  // made when first asked for: few minutes need them
  const auto listed = [&](std::string_view name) {
    if (listed_names.empty())
      for (const auto* list : {&document.attendees, &document.apologies})
        for (const Person& person : *list) {
          listed_names.insert(fold_case(person.name));
          for (const Maybe& part : {person.parts.given_name, person.parts.family_name})
            if (part) listed_parts.insert(*part);
        }
    return listed_names.contains(fold_case(name)) || (name.find(' ') == std::string_view::npos && listed_parts.contains(std::string(name)));
  };
  content.item_ids = item_ids(context.outline);
  Writer writer(context, outcome_ids, document);
  const auto& items = context.outline.items;
  std::vector<AgendaItem> flat(items.size());
  for (std::size_t k = 0; k < items.size(); ++k) {
    const Segment& heading = context.segments[items[k].segment];
    AgendaItem& item = flat[k];
    item.id = content.item_ids[k];
    if (!items[k].number.empty()) item.number = items[k].number;
    if (!items[k].title.empty()) item.title = items[k].title.str();
    item.confidence = items[k].score >= 2 ? 0.95 : items[k].score >= 1 ? 0.85 : 0.6;
    item.source = source_of(heading, items[k].title.empty() ? heading.source : items[k].title.spans());
    if (!items[k].presenter.empty()) {
      const std::string_view all = items[k].presenter.view();
      const Honorifics titles = read_honorifics(all, context.words);
      const std::string_view whole = all.substr(titles.value && titles.end < all.size() ? titles.end : 0);
      std::size_t dash = whole.find(" - "), width = 3;
      if (dash == std::string_view::npos) {
        dash = whole.find(" – ");
        width = 5;
      }
      // `Hans Quist en Bart Els`: each of the persons; what stands behind a dash is said of all.
      const std::vector<Entry> several = read_entries(whole.substr(0, dash), context.words);
      std::vector<std::string> names;
      for (const Entry& one : several) names.push_back(one.person.name);
      if (several.size() < 2 || std::any_of(several.begin(), several.end(), [](const Entry& one) { return one.person.role || one.person.organization || !(one.person.parts.given_name || one.person.parts.family_name); }))
        names = {std::string(whole.substr(0, dash))};
      // `Iris van Zanten, Ketenbureau Toeslagen`: behind somebody who is listed, whom nobody is called after.
      Maybe body;
      if (const std::size_t comma = whole.find(", "); comma != std::string_view::npos && dash == std::string_view::npos && whole.find(',', comma + 1) == std::string_view::npos &&
                                                      listed(whole.substr(0, comma)) && !listed(whole.substr(comma + 2))) {
        names = {std::string(whole.substr(0, comma))};
        body = whole.substr(comma + 2);
      } else if (comma != std::string_view::npos && dash == std::string_view::npos) {
        // … or behind whole names: `Els Mol en Jan Bos, Stichting Wad`
        const std::vector<Entry> told = read_entries(whole, context.words);
        const bool whole_names = !told.empty() && told.back().person.organization && std::all_of(told.begin(), told.end(), [&](const Entry& one) { return surely_named(one.person, context.words); });
        if (whole_names) {
          names.clear();
          for (const Entry& one : told) names.push_back(one.person.name);
          body = told.back().person.organization;
        }
      }
      for (std::string& name : names) {
        Presenter presenter;
        presenter.name = std::move(name);
        if (dash != std::string_view::npos) presenter.organization = std::string(whole.substr(dash + width));
        else presenter.organization = body;
        presenter.source = source_of(heading, items[k].presenter.spans());
        item.presenters.push_back(std::move(presenter));
      }
    }
  }
  content.spans.reserve(context.segments.size());
  const auto& places = context.outline.places;
  document.content.reserve(static_cast<std::size_t>(std::count_if(places.begin(), places.end(), [](const Place& place) { return place.item < 0; })));
  for (std::size_t i = 0; i < context.segments.size(); ++i) {
    if (context.out_of_time(i)) break;  // the rest stays unclaimed
    const Place& place = context.outline.places[i];
    for (const Span& span : context.segments[i].source) content.spans.push_back(span);
    if (place.part == Part::item && place.item >= 0) {
      const auto k = static_cast<std::size_t>(place.item);
      if (place.heading) {
        if (items[k].segment != i) continue;  // a title on the line below its number
        if (items[k].parent >= 0) {
          Block block;
          block.type = BlockType::item;
          block.item_id = content.item_ids[k];
          block.source = source_of(context.segments[i], context.segments[i].source);
          flat[static_cast<std::size_t>(items[k].parent)].content.push_back(std::move(block));
        }
        writer.text(i, items[k].rest, flat[k].content);
      } else {
        writer.add(i, flat[k].content);
      }
    } else if (!((place.part == Part::front || place.part == Part::attendance) && holds_value(context.segments[i]))) {
      writer.add(i, document.content);
    }
  }
  // Children are moved into their parents from the last on, so that none is moved before it is whole.
  for (std::size_t k = flat.size(); k-- > 0;) {
    std::reverse(flat[k].items.begin(), flat[k].items.end());
    if (items[k].parent >= 0) flat[static_cast<std::size_t>(items[k].parent)].items.push_back(std::move(flat[k]));
  }
  for (std::size_t k = 0; k < flat.size(); ++k)
    if (items[k].parent < 0) document.agenda_items.push_back(std::move(flat[k]));
  return content;
}

}  // namespace notulen
