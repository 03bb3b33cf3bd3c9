#include "text.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "letters.hpp"

namespace notulen {
namespace {

// The hyphen at a line's end belongs to the word: `Beens-Jonker`, `StUF-koppelvlak`, and where two vowels would make
// one sound, `schema-indeling`: there no word is parted but between its halves.
bool own_hyphen(std::string_view before, std::string_view next) {
  const char a = before[before.size() - 2], b = next[0];
  if (upper(b)) return alnum(a) && !digit(a);
  if (upper(a) || digit(a)) return true;  // `12-urige`
  constexpr std::string_view sounds[] = {"aa", "ae", "ai", "au", "ee", "ei", "eu", "ie", "ij", "oe", "oi", "oo", "ou", "ui", "uu"};
  return std::any_of(std::begin(sounds), std::end(sounds), [&](std::string_view sound) { return sound[0] == a && sound[1] == b; });
}

// No word is so long: what goes on at one hyphen after the other would be looked through at each.
bool endless_word(std::string_view s) {
  constexpr std::size_t longest = 200;
  return s.size() > longest && s.substr(s.size() - longest).find(' ') == std::string_view::npos;
}

}  // namespace

Text::Text(const Text& other) : data_(other.data_), owns_(other.owns_), size_(other.size_), from_(other.owns_ ? 0 : other.from_) {
  if (!owns_) return;
  own_ = new Own(*other.own_);
  look();
}

Text::Text(Text&& other) noexcept { take(other); }

Text& Text::operator=(const Text& other) { return *this = Text(other); }

Text& Text::operator=(Text&& other) noexcept {
  if (this == &other) return *this;
  if (owns_) delete own_;
  take(other);
  return *this;
}

// What the other has; it becomes empty. What this had is gone already.
void Text::take(Text& other) {
  data_ = std::exchange(other.data_, "");
  size_ = other.size_;
  owns_ = other.owns_;
  if (owns_) own_ = other.own_;
  else from_ = other.from_;
  other.size_ = other.owns_ = 0;
  other.from_ = 0;
}

Text Text::of(std::string_view document, Span span) {
  Text out;
  if (span.begin >= span.end) return out;
  out.data_ = document.data() + span.begin;
  out.size_ = span.end - span.begin;
  out.from_ = span.begin;
  return out;
}

bool Text::literal() const {
  return !owns_ || std::all_of(own_->runs.begin(), own_->runs.end(), [](const Run& run) { return run.whole == 0; });
}

std::size_t Text::glue_before() const { return !owns_ ? 0 : own_->runs.empty() ? size_ : own_->runs.front().at; }

// The text as one that keeps its bytes.
Text::Own& Text::own() {
  if (!owns_) {
    own_ = new Own{std::string(view()), {{0, from_, size_}}};
    owns_ = 1;
  }
  return *own_;
}

void Text::look() {
  data_ = own_->bytes.data();
  size_ = own_->bytes.size();
}

void Text::append(std::string_view bytes, std::size_t from) {
  if (bytes.empty()) return;
  // What follows in the document follows here too. No other text can begin where this one ends: a zero byte stands
  // behind the document.
  if (!owns_ && size_ > 0 && bytes.data() == data_ + size_ && from == from_ + size_) {
    size_ += bytes.size();
    return;
  }
  auto& [kept, runs] = own();
  if (!runs.empty() && runs.back().whole == 0 && runs.back().at + runs.back().length == kept.size() &&
      runs.back().from + runs.back().length == from) {
    runs.back().length += bytes.size();
  } else {
    runs.push_back({kept.size(), from, bytes.size()});
  }
  kept.append(bytes);
  look();
}

void Text::append_for(std::string_view bytes, std::size_t from, std::size_t whole) {
  if (bytes.empty()) return;
  auto& [kept, runs] = own();
  runs.push_back({kept.size(), from, bytes.size(), whole});
  kept.append(bytes);
  look();
}

void Text::append_glue(std::string_view bytes) {
  if (bytes.empty()) return;
  own().bytes.append(bytes);
  look();
}

void Text::append(const Text& other) {
  if (empty()) {
    *this = other;
    return;
  }
  if (!other.owns_) {
    append(other.view(), other.from_);
    return;
  }
  std::size_t done = 0;
  for (const Run& run : other.own_->runs) {
    if (run.at > done) append_glue(other.view().substr(done, run.at - done));
    const std::string_view bytes = other.view().substr(run.at, run.length);
    if (run.whole > 0) append_for(bytes, run.from, run.whole);
    else append(bytes, run.from);
    done = run.at + run.length;
  }
  append_glue(other.view().substr(done));
}

void Text::take_off(std::size_t count) {
  if (!owns_) {
    size_ -= count;
    return;
  }
  auto& [kept, runs] = *own_;
  kept.resize(kept.size() - count);
  while (!runs.empty() && runs.back().at >= kept.size()) runs.pop_back();
  if (!runs.empty()) runs.back().length = std::min(runs.back().length, kept.size() - runs.back().at);
  look();
}

void Text::join(const Text& other) {
  if (other.empty()) return;
  if (!empty()) append_glue(" ");
  append(other);
}

void Text::join_line(const Text& other) {
  const std::string_view s = view(), more = other.view();
  // `vergade¬`: the sign that OCR writes where a word was parted.
  if (constexpr std::string_view sign = "\u00ac"; s.size() > sign.size() + 1 && s.ends_with(sign) && !more.empty() && alnum(more[0]) && !endless_word(s)) {
    take_off(sign.size());
    append(other);
    return;
  }
  const bool cut = s.size() > 2 && s.back() == '-' && alnum(s[s.size() - 2]) && !more.empty() && !endless_word(s);  // not the dash of `€ 145,-`
  if (!cut || more.starts_with("en ") || more.starts_with("of ")) return join(other);
  if (!own_hyphen(s, more)) {
    if (!lower(more[0])) return join(other);
    take_off(1);
  }
  append(other);
}

Text Text::slice(std::size_t begin, std::size_t end) const {
  Text out;
  end = std::min(end, size());
  if (begin >= end) return out;
  if (!owns_) {
    out.data_ = data_ + begin;
    out.size_ = end - begin;
    out.from_ = from_ + begin;
    return out;
  }
  std::size_t done = begin;
  const Few<Run>& runs = own_->runs;
  auto run = std::partition_point(runs.begin(), runs.end(), [&](const Run& r) { return r.at + r.length <= begin; });
  for (; run != runs.end() && run->at < end; ++run) {
    const std::size_t from = std::max(run->at, begin), to = std::min(run->at + run->length, end);
    if (from > done) out.append_glue(view().substr(done, from - done));
    if (run->whole > 0) out.append_for(view().substr(from, to - from), run->from, run->whole);
    else out.append(view().substr(from, to - from), run->from + (from - run->at));
    done = to;
  }
  if (done < end) out.append_glue(view().substr(done, end - done));
  return out;
}

Span Text::trimmed_range() const {
  const auto white = [](char c) { return c == ' ' || (c >= '\t' && c <= '\r'); };
  Span kept{0, size()};
  while (kept.begin < kept.end && white(data_[kept.begin])) ++kept.begin;
  while (kept.end > kept.begin && white(data_[kept.end - 1])) --kept.end;
  return kept;
}

Text Text::trimmed() const {
  const Span kept = trimmed_range();
  return kept == Span{0, size()} ? *this : slice(kept.begin, kept.end);
}

Spans Text::spans(std::size_t begin, std::size_t end) const {
  end = std::min(end, size());
  if (begin >= end) return {};
  if (!owns_) return {{from_ + begin, from_ + end}};
  Spans out;
  const Few<Run>& runs = own_->runs;
  auto run = std::partition_point(runs.begin(), runs.end(), [&](const Run& r) { return r.at + r.length <= begin; });
  for (; run != runs.end() && run->at < end; ++run) {
    const std::size_t from = std::max(run->at, begin), to = std::min(run->at + run->length, end);
    const Span span = run->whole > 0 ? Span{run->from, run->from + run->whole}
                                     : Span{run->from + (from - run->at), run->from + (to - run->at)};
    if (!out.empty() && out.back().end == span.begin) {
      out.back().end = span.end;
    } else {
      out.push_back(span);
    }
  }
  return out;
}

std::size_t Text::origin(std::size_t at) const {
  if (!owns_) return from_ + std::min(at, size_);
  const Few<Run>& runs = own_->runs;
  const auto run = std::partition_point(runs.begin(), runs.end(), [&](const Run& r) { return r.at + r.length <= at; });
  if (run == runs.end()) return runs.empty() ? 0 : runs.back().from + std::max(runs.back().length, runs.back().whole);
  return at <= run->at || run->whole > 0 ? run->from : run->from + (at - run->at);
}

}  // namespace notulen
