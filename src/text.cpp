#include "text.hpp"

#include <algorithm>

namespace notulen {

void Text::append(std::string_view bytes, std::size_t from) {
  if (bytes.empty()) return;
  if (!runs_.empty() && runs_.back().whole == 0 && runs_.back().at + runs_.back().length == bytes_.size() &&
      runs_.back().from + runs_.back().length == from) {
    runs_.back().length += bytes.size();
  } else {
    runs_.push_back({bytes_.size(), from, bytes.size()});
  }
  bytes_.append(bytes);
}

void Text::append_for(std::string_view bytes, std::size_t from, std::size_t whole) {
  if (bytes.empty()) return;
  runs_.push_back({bytes_.size(), from, bytes.size(), whole});
  bytes_.append(bytes);
}

void Text::append(const Text& other) {
  std::size_t done = 0;
  for (const Run& run : other.runs_) {
    if (run.at > done) append_glue(other.view().substr(done, run.at - done));
    const std::string_view bytes = other.view().substr(run.at, run.length);
    if (run.whole > 0) append_for(bytes, run.from, run.whole);
    else append(bytes, run.from);
    done = run.at + run.length;
  }
  append_glue(other.view().substr(done));
}

void Text::join(const Text& other) {
  if (other.empty()) return;
  if (!empty()) append_glue(" ");
  append(other);
}

Text Text::slice(std::size_t begin, std::size_t end) const {
  Text out;
  end = std::min(end, size());
  if (begin >= end) return out;
  std::size_t done = begin;
  auto run = std::partition_point(runs_.begin(), runs_.end(), [&](const Run& r) { return r.at + r.length <= begin; });
  for (; run != runs_.end() && run->at < end; ++run) {
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
  while (kept.begin < kept.end && white(bytes_[kept.begin])) ++kept.begin;
  while (kept.end > kept.begin && white(bytes_[kept.end - 1])) --kept.end;
  return kept;
}

Text Text::trimmed() const {
  const Span kept = trimmed_range();
  return kept == Span{0, size()} ? *this : slice(kept.begin, kept.end);
}

std::vector<Span> Text::spans(std::size_t begin, std::size_t end) const {
  std::vector<Span> out;
  auto run = std::partition_point(runs_.begin(), runs_.end(), [&](const Run& r) { return r.at + r.length <= begin; });
  for (; run != runs_.end() && run->at < end; ++run) {
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
  const auto run = std::partition_point(runs_.begin(), runs_.end(), [&](const Run& r) { return r.at + r.length <= at; });
  if (run == runs_.end()) return runs_.empty() ? 0 : runs_.back().from + std::max(runs_.back().length, runs_.back().whole);
  return at <= run->at || run->whole > 0 ? run->from : run->from + (at - run->at);
}

}  // namespace notulen
