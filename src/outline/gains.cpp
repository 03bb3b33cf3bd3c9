#include "outline/gains.hpp"

#include "letters.hpp"

#include "outline/title_words.hpp"
#include "read/label.hpp"
#include "read/label_kinds.hpp"

#include <algorithm>

namespace notulen::outlining {
namespace {

// Reasons are written only for the path that was found.
void note(std::string* why, double value, const char* what) {
  if (!why || value == 0) return;
  *why += (value < 0 ? " " : " +") + std::to_string(value).substr(0, value < 0 ? 4 : 3) + " " + what + ";";
}

// `01A`, `2.B`
bool capital_behind(const Number& number) {
  return number.kind == Number::Kind::arabic && number.printed.back() >= 'A' && number.printed.back() <= 'Z';
}

// Behind H an I is a letter, behind nothing it is Roman.
long value_behind(const Number& number, const Open& before) {
  if (number.kind == Number::Kind::roman && number.printed.size() == 1) {
    const long letter = (number.printed[0] | 32) - 'a' + 1;
    if (letter == before.number + 1) return letter;
  }
  return number.values.back();
}

// Right below it stand the labels of the heading block in a table: it is a second line of the title.
bool heads_labels(const Draft& d, std::size_t i) {
  if (i + 1 >= d.segments.size() || i > 12 || !d.segments[i + 1].is_table()) return false;
  std::size_t labels = 0;
  for (const auto& row : d.segments[i + 1].rows) {
    const auto label = row.empty() ? std::nullopt : read_label(row[0].view(), d.words);
    labels += label && label->end >= row[0].size() && heading_label(label->kind);
  }
  return labels > 1;
}

bool counts(Look look) { return look == Look::numbered || look == Look::worded; }

// `5.2.1` stands below `5.2`; `5.2` below the 5, or the number 5 of `5a`.
bool below(const Number& number, const Open& parent) {
  const std::size_t n = number.values.size();
  if (parent.series.look == Look::mark) return n == 2 && number.values[0] == parent.number;  // `2.1` below `## 2. Titel`
  if (n != static_cast<std::size_t>(parent.series.rank) + 1 && parent.series.rank > 0) return false;
  return number.values[n - 2] == parent.number && (n < 3 || parent.series.rank < 2 || number.values[n - 3] == parent.above);
}

}  // namespace

// `Afgesproken:` and right below it 1, 2 and 3: one of these.
bool listed_behind_colon(const Draft& d, std::size_t i) {
  constexpr std::size_t most = 30;  // entries; keeps a hostile list cheap
  for (std::size_t n = 0; n < most && i > 0 && !d.segments[i].blank_before; ++n, --i) {
    if (ends_with_any(d.segments[i - 1].text.view(), ":")) return true;
    const auto &number = d.readings[i].number, &before = d.readings[i - 1].number;
    if (!number || !before || before->values.size() != 1 || number->values.size() != 1 || before->values[0] + 1 != number->values[0]) return false;
  }
  return false;
}

double Gains::of(std::size_t i, const Path& from, int level, std::string* why) const {
  if (motions_[i] && (level > 0 || (leading_.look == Look::numbered && !(series_of(d.readings[i]) == leading_)))) return -9;
  if (level < from.depth) return sibling(i, from, level, why);
  return level == 0 ? first(i, why) : child(i, from, why);
}

void Gains::open_item(std::size_t i, int level, Path& to) const {
  const Reading& r = d.readings[i];
  const int depth = to.depth;
  Open& open = to.open[static_cast<std::size_t>(level)];
  const Open before = open;
  const Series series = series_of(r);
  // A heading of another look among the items of a level leaves the level's own look and number standing.
  const bool guest = level < depth && !(open.series == series) && !r.number;
  if (!guest) {
    const long earlier = level < depth ? open.number : 0;
    open = {series, 0, 0, earlier, false, d.segments[i].indent, i};
    if (r.number) {
      open.number = level < depth ? value_behind(*r.number, before) : r.number->values.back();
      // `4` behind a `5` that was taken first: the next is a 6.
      if (level < depth && before.earlier > 0 && open.number > before.earlier && open.number < before.number) {
        open.earlier = open.number;
        open.number = before.number;
      }
      open.above = r.number->values.size() > 1 ? r.number->values[r.number->values.size() - 2] : 0;
      open.lettered = r.number->lettered;
    }
  }
  open.segment = i;
  to.depth = level + 1;
}

// `**Jaarvergadering 12 mei 2024**` between the title and the labels of the heading block.
bool Gains::below_title(std::size_t i) const {
  if (i == 0 || i + 1 >= d.segments.size() || d.readings[i].number || d.readings[i].look == Look::mark || d.readings[i].title_word) return false;
  const auto& before = d.readings[i - 1].label;
  if (!d.out.places[i - 1].title && !(before && before->kind == "title")) return false;
  const auto& next = d.readings[i + 1].label;
  return next && next->colon && (header_kind(next->kind) || attendance_kind(next->kind));
}

// The items begin here.
double Gains::first(std::size_t i, std::string* why) const {
  const Reading& r = d.readings[i];
  double gain = 0;
  const auto add = [&](double value, const char* what) { gain += value, note(why, value, what); };
  if (foreign(i) < -8 || below_title(i)) return -9;
  add(foreign(i), "not the items' look");
  add(-0.9, "begins the items");
  if (r.look == Look::plain && !r.title_word && heads_labels(d, i)) add(-1.5, "the heading block goes on");
  if (r.look == Look::mark) add(1.5 - 0.3 * r.level, "a marked level");
  if (r.number && r.look != Look::mark) {
    const bool code = r.number->kind == Number::Kind::letter && r.number->values.size() > 1;  // `F.1`
    const long n = code ? r.number->values.back() : r.number->values.front();
    add(n <= 1 ? 0.8 : n > 3 ? -0.6 : 0, "its first number");
    if (!r.title_word && listed_behind_colon(d, i)) add(-4, "a list behind a colon");
    if (r.number->values.size() > 1 && !code) add(-1, "a number below another");
    if (r.number->kind == Number::Kind::letter && r.number->printed[0] >= 'a') add(-1, "a small letter");
    if (r.number->kind != Number::Kind::arabic && n > 1) add(-2, "an alphabet that does not begin");
  }
  return gain;
}

// Beside the item that is open on level k.
double Gains::sibling(std::size_t i, const Path& from, int k, std::string* why) const {
  const Reading& r = d.readings[i];
  const Segment& s = d.segments[i];
  const Open& o = from.open[static_cast<std::size_t>(k)];
  const Series series = series_of(r);
  double gain = 0;
  const auto add = [&](double value, const char* what) { gain += value, note(why, value, what); };
  if (r.look == Look::mark && o.series.look == Look::mark) {
    if (r.level < o.series.rank && r.label && r.bare && r.label->kind == "next") return -9;  // `# Volgende keer` behind `## Rondvraag`
    if (r.level < o.series.rank) add(k == 0 ? -0.2 : -9, "a higher mark");
    if (r.level > o.series.rank || (k > 0 && structures(i))) return -9;
    return gain + 0.4;
  }
  // `B1` behind `A8`, `C` behind `B5`.
  if (r.number && k == 0 && series.kind == 1 && o.series.kind == 1 && o.series.rank > 1 && o.series.look == r.look && r.number->values.front() == o.above + 1 &&
      r.number->values.back() <= (series.rank > 1 ? 1 : r.number->values.front())) {
    add(1, "the next letter");
    return gain;
  }
  // `2.1` behind `1.4`, where such numbers bear the items.
  if (r.number && k == 0 && series == o.series && series.kind == 0 && series.rank == 2 && r.number->values.front() == o.above + 1 && r.number->values.back() <= 1) {
    add(1, "the next part's first number");
    return gain;
  }
  if (!(series == o.series)) {
    if (k > 0 || (r.look == Look::bulleted && leading_.look == Look::underlined)) return -9;
    // `5) Werkgroep` behind `Agendapunt 4: Nieuwbouw`.
    if (r.number && series.rank == 1 && o.series.rank == 1 && series.kind == 0 && o.series.kind == 0 && counts(r.look) && counts(o.series.look) &&
        r.number->values.back() == o.number + 1 && r.score > 0.7 && s.blank_before && s.indent <= o.indent && own_text(i) && from.list_number + 1 != o.number + 1) {
      add(0.4, "the next number, in another form");
      return gain;
    }
    // `Rondvraag` without a number among numbered items.
    if ((r.number && r.number->values.size() > 1 && r.look != Look::mark) || foreign(i) < -8) return -9;
    if (series == leading_) add(-0.3, "the items' own look begins");
    else add(r.title_word && !r.number ? -1.3 : -2.4, "another look");
    return gain;
  }
  if (s.indent > o.indent + 2 && !s.cut) add(-1, "set in deeper");
  if (r.number && s.indent > o.indent && listed_behind_colon(d, i)) add(-3, "a list behind a colon");
  if (k > 0 && ends_with_any(s.text.view(), "?")) return -9;
  if (k > 0 && !own_text(i) && !gathers_items(from.open[static_cast<std::size_t>(k - 1)].segment)) add(-2, "no text of its own");
  if (k > 0 && r.look == Look::plain && !sub_heading(i, true)) return -9;
  if (!r.number || r.look == Look::mark) {
    if (k + 1 < from.depth && r.look == Look::plain && s.blank_supposed) add(-0.5, "right below a sub-heading's text");
    if (k > 0 && series == leading_ && r.title_word) add(-1, "a title's word");
    add(0.3, "the same look");
    return gain;
  }
  if (k > 0 && r.number->values.size() > 1 && !below(*r.number, from.open[static_cast<std::size_t>(k - 1)])) return -9;
  if (k > 0 && !(s.cut && r.number->values.size() > 1) && is_sentence(text_after(s, r.number), d.words)) return -9;
  if (k > 0 && o.lettered && !r.number->lettered) return -9;  // `4` behind `3b` is `3`'s sibling
  const long n = value_behind(*r.number, o);
  if (n == o.number + 1) add(1, "the next number");
  else if (n == o.number && ((r.number->lettered && o.lettered) || capital_behind(*r.number))) add(0.8, "the next letter");
  else if (n == o.number) add(n <= 1 && !begins_list(i) ? 0.4 : -0.8, "the same number");
  else if (n > o.number) {
    add(std::max(-0.9, -0.15 * static_cast<double>(n - o.number)), "numbers left out");
    if (n > o.number + 3 && comes_later(o.number + 1, i)) add(s.blank_before && own_text(i) ? -1 : -2, "the next number comes later");
  } else if (n == o.earlier + 1 && r.score > 1) {
    add(n == o.number - 1 && s.blank_before && own_text(i) ? 0.5 : -0.3, "the next number behind one that came too early");
  } else if (n > o.earlier && n < o.number && r.score > 1.5 && s.blank_before && own_text(i) && !ends_with_any(s.text.view(), ".;,?")) {
    add(-0.4, "a number that was left out before");  // item 5 was taken first
  } else {
    add(restarts(i) ? -1 : r.title_word ? -1.7 : r.score > 2.2 ? -2.7 : -3.5, "a number gone by");
  }
  if (o.segment + 1 == i && !s.blank_before && !r.title_word && r.look == Look::numbered && ends_with_any(s.text.view(), ".;?")) add(-1.2, "a line of a list");
  if (from.list_number + 1 == n && from.list + 1 == i && !s.blank_before && !r.title_word) add(-1.5, "a list goes on");
  return gain;
}

// Below the innermost open item.
double Gains::child(std::size_t i, const Path& from, std::string* why) const {
  const Reading& r = d.readings[i];
  const Segment& s = d.segments[i];
  const Open& parent = from.open[static_cast<std::size_t>(from.depth - 1)];
  const Series series = series_of(r);
  double gain = 0;
  const auto add = [&](double value, const char* what) { gain += value, note(why, value, what); };
  if (r.look == Look::mark) {
    if (parent.series.look != Look::mark) return -9;
    if (r.level <= parent.series.rank || structures(i)) return -9;
    add(0.2, "a deeper mark");
    return gain;
  }
  // `2.1 Tekst` or `2a. Saldo` below `## 2. Titel`.
  const bool numbered_below = parent.series.look == Look::mark && r.look == Look::numbered && r.number && parent.number > 0 &&
                              ((r.number->values.size() == 2 && r.number->values[0] == parent.number) || (r.number->lettered && r.number->values[0] == parent.number));
  // `a. Mededelingen` alone above its text below `## Opening`, be it numbered or not.
  const std::string_view title = text_after(s, r.number);
  const bool letter_below = parent.series.look == Look::mark && r.look == Look::numbered && r.number && r.number->kind == Number::Kind::letter && lower(r.number->printed[0]) && r.number->values[0] == 1 &&
                            s.blank_before && title.size() < 60 && !title.empty() && upper(title[0]) && !ends_with_any(title, ".;:?") && own_text(i) && d.segments[i + 1].bullet.empty() && !is_sentence(title, d.words);
  // `**Sprekers**` and `**Catering**`, each above its text below `## Voorjaarsdag`
  if (parent.series.look == Look::mark && r.look == Look::bold && bold_subjects(i)) {
    add(0.4, "bold lines above texts below a mark");
    return gain;
  }
  // `A. Secretaris` below `IV. Benoemingen`
  const auto& above_number = d.readings[parent.segment].number;
  const bool letter_below_roman = r.number && r.number->kind == Number::Kind::letter && r.number->values.size() == 1 && upper(r.number->printed[0]) &&
                                  above_number && above_number->kind == Number::Kind::roman && r.number->values[0] == 1;
  if ((parent.series.look == Look::mark && !numbered_below && !letter_below) || r.look == Look::worded || (series == leading_ && r.look != Look::plain && !letter_below_roman && !(r.number && r.number->lettered) && s.indent < parent.indent + 2 &&
       !(r.number && parent.series.look == r.look && series.rank > parent.series.rank)))
    return -9;
  if (r.look == Look::labelled || r.look == Look::run_in) return -9;
  if (r.look == Look::bulleted && leading_.look == Look::underlined) return -9;  // a list in the text of an underlined item
  if (ends_with_any(s.text.view(), "?")) return -9;
  if (r.look == Look::plain) {
    if (!sub_heading(i)) return -9;
    const std::string_view above = text_after(d.segments[parent.segment], d.readings[parent.segment].number);
    // Where no number or mark tells the levels apart, the whole title must say so: not `Terugkoppeling ouderavond`.
    const bool collects = parent.series == series ? d.words.contains("collective_item", above) : d.words.longest("collective_item", above).has_value();
    if (!collects && i + 1 < d.segments.size() && !d.segments[i + 1].bullet.empty() && !d.segments[i + 1].blank_before) return -9;
    add(collects ? 0.8 : 0.2, collects ? "under an item that collects" : "under an item");
    const bool set_in = s.indent > parent.indent + 2;
    if (set_in) add(0.4, "set in");
    if (series == leading_ && !set_in) add(collects && !r.title_word ? 0 : -1.2, "the items' own look");
    return gain;
  }
  if (r.number && r.number->values.size() > 1) {
    if (!below(*r.number, parent)) return -9;
    if (!s.cut && is_sentence(text_after(s, r.number), d.words)) return -9;
    add(0.6, "numbered below its item");
    return gain;
  }
  add(r.number ? -0.8 : -1.2, "opens a level");
  for (int k = 0; k < from.depth; ++k) {
    const Open& o = from.open[static_cast<std::size_t>(k)];
    if (o.series == series && !letter_below_roman && !(r.number && r.number->lettered) && s.indent < o.indent + 3) add(-2.5, "looks like a level above");
  }
  if (r.number) {
    if (is_sentence(text_after(s, r.number), d.words)) return -9;
    const long n = r.number->values.back();
    if (r.number->lettered && n == parent.number && !parent.lettered) add(1.2, "a letter behind its item's number");
    else if (r.number->lettered && n != parent.number) return -9;
    else if (const Open& gone = from.open[static_cast<std::size_t>(std::min(from.depth, most_levels - 1))];
             n > 1 && from.depth < most_levels && parent.series.kind == 1 && gone.series == series && n == gone.number + 1)
      add(0.5, "numbers run on from part to part");
    else if (n > 1) add(-1.5, "does not begin at one");
    if (i > 0 && ends_with_any(d.segments[i - 1].text.view(), ":") && !d.readings[i - 1].title_word) add(-2, "a list behind a colon");
    // Letters tell of post where text follows on their line: `a) Brief van de bond. Ter kennisname.`
    const bool letters = r.number->kind == Number::Kind::letter && text_after(s, r.number).find(". ") != std::string_view::npos;
    if ((r.number->kind == Number::Kind::arabic || letters) && !r.number->lettered && d.words.longest("post_item", text_after(d.segments[parent.segment], d.readings[parent.segment].number)))
      add(-2, "a list of post");
    if (series.kind == 1 && parent.series.kind == 0) add(-1.5, "capitals below figures");
  }
  if (r.number && gathers_items(parent.segment)) add(1, "under an item that is a list of others");
  else if (!own_text(i)) add(-2.5, "no text of its own");
  else if (s.indent >= parent.indent + 2) add(0.4, "set in");
  return gain;
}

}  // namespace notulen::outlining
