#include "layout/label_runs.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

#include "layout/label_heads.hpp"
#include "layout/label_values.hpp"
#include "letters.hpp"

namespace notulen::layout {
namespace {

constexpr std::size_t shortest = 60;       // bytes of a line that may hold labels and values
constexpr int most_tries = 4;              // on one line

// Groups of those present go right behind their label, whatever stood between.
std::vector<std::size_t> order_of(const std::vector<LabelHead>& heads) {
  std::vector<std::size_t> order;
  const auto present = std::find_if(heads.begin(), heads.end(), [](const LabelHead& h) { return h.wants == Wants::persons; });
  for (std::size_t k = 0; k < heads.size(); ++k) {
    if (present != heads.end() && heads[k].wants == Wants::group) continue;
    order.push_back(k);
    if (present != heads.end() && k == static_cast<std::size_t>(present - heads.begin()))
      for (std::size_t g = 0; g < heads.size(); ++g)
        if (heads[g].wants == Wants::group) order.push_back(g);
  }
  return order;
}

void share_out(const Line& line, std::vector<Line>& out, const Vocabulary& words) {
  const std::string_view s = line.raw.view();
  std::size_t done = 0;  // bytes of the line that are put down
  int tries = 0;
  for (std::size_t at = 0; at < s.size() && tries < most_tries; ++at) {
    if (!upper(s[at]) || (at > 0 && s[at - 1] != ' ')) continue;
    std::size_t behind = at;
    const std::vector<LabelHead> heads = heads_at(s, at, behind, words);
    if (!waiting(heads)) {
      if (behind > at + 1) at = behind - 1;
      continue;
    }
    ++tries;
    const LabelValues values(s, behind, words);
    const std::vector<std::size_t> cuts = values.share(heads);
    if (cuts.empty()) {
      at = behind - 1;
      continue;
    }
    if (at > done) out.push_back(piece_of(line, done, at, done > 0));
    for (const std::size_t k : order_of(heads)) {
      Line own = piece_of(line, heads[k].begin, heads[k].end, true);
      own.raw.append_glue(":");
      own.raw.join(line.raw.slice(cuts[k], cuts[k + 1]).trimmed());
      out.push_back(std::move(own));
    }
    if (cuts.front() > behind) out.push_back(piece_of(line, behind, cuts.front(), true));
    done = values.end();
    at = done - 1;
  }
  if (done < s.size()) out.push_back(done == 0 ? line : piece_of(line, done, s.size(), true));
}

}  // namespace

std::vector<Line> share_out_labels(std::vector<Line> lines, const Vocabulary& words) {
  const auto whole = [](const Line& line) { return line.table != 0 || line.raw.size() < shortest || line.raw.view().find('|') != std::string_view::npos; };
  if (std::all_of(lines.begin(), lines.end(), whole)) return lines;
  std::vector<Line> out;
  out.reserve(lines.size());
  for (Line& line : lines) {
    if (whole(line)) out.push_back(std::move(line));
    else share_out(line, out, words);
  }
  return out;
}

}  // namespace notulen::layout
