#include "outline/path.hpp"

#include <algorithm>
#include <cstdint>

#include "outline/gains.hpp"

namespace notulen::outlining {
namespace {

constexpr std::size_t beam = 24;  // paths kept at a time
constexpr int none = -1;

struct Linked {
  int before = none;
  std::uint32_t segment = 0;
  int level = 0;
};

class Search {
 public:
  explicit Search(const Draft& draft) : d(draft), gains_(draft) {}

  std::vector<Step> run() {
    if (!gains_.any()) return {};
    std::vector<Path> paths(1);
    for (std::size_t i = 0; i < d.segments.size(); ++i) {
      if (!gains_.candidate(i)) continue;
      const std::size_t known = paths.size();
      paths.reserve(known * (most_levels + 2));  // what is extended stays where it is
      for (std::size_t p = 0; p < known; ++p) extend(i, paths[p], paths);
      for (std::size_t p = 0; p < known; ++p)  // as text
        if (d.readings[i].number) {
          paths[p].list = i;
          paths[p].list_number = d.readings[i].number->values.back();
        }
      keep_best(paths);
      link(i, paths);
    }
    const auto best = std::max_element(paths.begin(), paths.end(), [](const Path& a, const Path& b) { return a.score < b.score; });
    std::vector<Step> out;
    for (int at = best->last; at != none; at = steps_[static_cast<std::size_t>(at)].before) {
      const Linked& step = steps_[static_cast<std::size_t>(at)];
      out.push_back({step.segment, step.level, {}});
    }
    std::reverse(out.begin(), out.end());
    Path path;
    for (Step& step : out) {
      if (d.reasons) (void)gains_.of(step.segment, path, step.level, &step.why);
      gains_.open_item(step.segment, step.level, path);
    }
    return out;
  }

 private:
  void extend(std::size_t i, const Path& from, std::vector<Path>& paths) {
    for (int level = 0; level <= from.depth && level < most_levels; ++level)
      if (const double gain = gains_.of(i, from, level, nullptr); gain > -4) take(i, from, level, gain, paths);
  }

  void take(std::size_t i, const Path& from, int level, double gain, std::vector<Path>& paths) {
    Path to = from;
    to.score += gains_.own(i) + gain;
    gains_.open_item(i, level, to);
    to.opened = level;
    paths.push_back(to);
  }

  void keep_best(std::vector<Path>& paths) {
    order_.clear();  // paths are large: their places are sorted
    for (std::size_t p = 0; p < paths.size(); ++p) order_.push_back(p);
    std::stable_sort(order_.begin(), order_.end(), [&](std::size_t a, std::size_t b) { return paths[a].score > paths[b].score; });
    kept_.clear();
    for (const std::size_t p : order_) {
      if (kept_.size() == beam) break;
      if (std::none_of(kept_.begin(), kept_.end(), [&](const Path& other) { return paths[p].same_place(other); })) kept_.push_back(paths[p]);
    }
    paths.swap(kept_);
  }

  // Steps are kept of the paths that are: the others were many more.
  void link(std::size_t i, std::vector<Path>& paths) {
    for (Path& path : paths) {
      if (path.opened == none) continue;
      steps_.push_back({path.last, static_cast<std::uint32_t>(i), path.opened});
      path.last = static_cast<int>(steps_.size()) - 1;
      path.opened = none;
    }
  }

  const Draft& d;
  Gains gains_;
  std::vector<Linked> steps_;
  std::vector<std::size_t> order_;
  std::vector<Path> kept_;
};

}  // namespace

std::vector<Step> best_path(const Draft& draft) { return Search(draft).run(); }

}  // namespace notulen::outlining
