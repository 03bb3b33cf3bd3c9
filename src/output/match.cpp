#include "output/match.hpp"

#include <algorithm>
#include <map>
#include <tuple>

#include "decode/fold.hpp"

namespace notulen::comparing {
namespace {

constexpr double enough = 0.75;

struct Candidate {
  double closeness;
  std::size_t wanted, found;
};

// The closest first, each index once.
Pairs greedy(std::vector<Candidate> candidates, std::size_t wanted, std::size_t found) {
  std::sort(candidates.begin(), candidates.end(), [](const Candidate& a, const Candidate& b) {
    return std::tuple(-a.closeness, a.wanted, a.found) < std::tuple(-b.closeness, b.wanted, b.found);
  });
  std::vector<bool> taken(wanted), used(found);
  Pairs out;
  for (const Candidate& c : candidates) {
    if (taken[c.wanted] || used[c.found]) continue;
    taken[c.wanted] = used[c.found] = true;
    out.emplace_back(c.wanted, c.found);
  }
  return out;
}

// Every part of the key, loose ones as folded.
std::vector<std::string> whole_key(const Entry& entry) {
  std::vector<std::string> out = entry.exact;
  for (const Wording& part : entry.loose) out.push_back(part.folded);
  return out;
}

// The mean of the overlaps; below `enough` where a part does not resemble its other.
double closeness(const Entry& a, const Entry& b) {
  if (a.exact != b.exact || a.loose.size() != b.loose.size() || a.loose.empty()) return 0;
  double sum = 0;
  for (std::size_t i = 0; i < a.loose.size(); ++i) {
    if (!resemble(a.loose[i], b.loose[i])) return 0;
    sum += a.loose[i].folded == b.loose[i].folded ? 1 : overlap(a.loose[i], b.loose[i]);
  }
  return sum / static_cast<double>(a.loose.size());
}

// How often the words occur that turn a sentence round.
std::pair<std::ptrdiff_t, std::ptrdiff_t> negations(const Wording& wording) {
  return {std::count(wording.words.begin(), wording.words.end(), "niet"),
          std::count(wording.words.begin(), wording.words.end(), "geen")};
}

}  // namespace

Wording::Wording(std::string_view text) : folded(notulen::folded(text)), words(words_of(folded)) {
  std::sort(words.begin(), words.end());
}

double overlap(const Wording& a, const Wording& b) {
  const std::size_t total = a.words.size() + b.words.size();
  std::size_t common = 0;
  for (std::size_t i = 0, j = 0; i < a.words.size() && j < b.words.size();) {
    const int order = a.words[i].compare(b.words[j]);
    common += order == 0;
    i += order <= 0;
    j += order >= 0;
  }
  return total == 0 ? 0.0 : 2 * static_cast<double>(common) / static_cast<double>(total);
}

bool resemble(const Wording& a, const Wording& b) { return a.folded == b.folded || overlap(a, b) >= enough; }

Pairs match(const std::vector<Entry>& wanted, const std::vector<Entry>& found, Matching how) {
  std::map<std::vector<std::string>, std::vector<std::size_t>> open;  // the wanted by their key, the last first
  for (std::size_t i = wanted.size(); i-- > 0;) open[whole_key(wanted[i])].push_back(i);
  Pairs out;
  std::vector<bool> taken(wanted.size()), used(found.size());
  for (std::size_t j = 0; j < found.size(); ++j) {
    const auto same = open.find(whole_key(found[j]));
    if (same == open.end() || same->second.empty()) continue;
    const std::size_t i = same->second.back();
    same->second.pop_back();
    taken[i] = used[j] = true;
    out.emplace_back(i, j);
  }
  if (how == Matching::strict) return out;
  std::vector<Candidate> candidates;
  for (std::size_t i = 0; i < wanted.size(); ++i) {
    for (std::size_t j = 0; j < found.size() && !taken[i]; ++j) {
      if (used[j]) continue;
      if (const double value = closeness(wanted[i], found[j]); value >= enough) candidates.push_back({value, i, j});
    }
  }
  const Pairs near = greedy(std::move(candidates), wanted.size(), found.size());
  out.insert(out.end(), near.begin(), near.end());
  return out;
}

Pairs match(const std::vector<Sentence>& wanted, const std::vector<Sentence>& found) {
  std::vector<Candidate> candidates;
  for (std::size_t i = 0; i < wanted.size(); ++i) {
    const auto denied = negations(wanted[i].wording);
    for (std::size_t j = 0; j < found.size(); ++j) {
      if (wanted[i].kind != found[j].kind || denied != negations(found[j].wording)) continue;
      const double value = overlap(wanted[i].wording, found[j].wording);
      if (value >= enough) candidates.push_back({value, i, j});
    }
  }
  return greedy(std::move(candidates), wanted.size(), found.size());
}

}  // namespace notulen::comparing
