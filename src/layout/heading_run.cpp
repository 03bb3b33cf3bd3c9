#include "layout/heading_run.hpp"

#include <algorithm>
#include <map>

namespace notulen::layout {
namespace {

constexpr int none = -1;
constexpr long widest_skip = 3;  // numbers that a run may leave out

// The best run that ends with a heading.
struct Run {
  double score = 0;
  int before = none;  // the heading before it
  int mains = 0;      // headings of one number in it
  long sub = 0;       // the second number of the last: 2 of `5.2`
  char letter = 0;    // `a` of `2a`
  bool titled = false;
};

bool padded(const Heading& heading) { return heading.number.printed.size() > 1 && heading.number.printed[0] == '0'; }

char letter_of(const Heading& heading) {
  const char last = heading.number.printed.back();
  return last >= '0' && last <= '9' ? '\0' : static_cast<char>(last | 0x20);
}

class Runs {
 public:
  Runs(const std::vector<Heading>& all, std::string_view s) : all_(all), s_(s), runs_(all.size()) {
    zeros_ = std::count_if(all.begin(), all.end(), padded) > 2;
  }

  std::vector<std::size_t> best() {
    int top = none;
    for (std::size_t i = 0; i < all_.size(); ++i) {
      extend(i);
      if (runs_[i].mains > 0 && (top == none || score(top) <= runs_[i].score)) top = static_cast<int>(i);
      // Among equal runs to a number the later one leads on.
      auto [at, fresh] = last_.try_emplace(all_[i].number.values.front(), static_cast<int>(i));
      if (!fresh && score(at->second) <= runs_[i].score + (sub(i) ? 0.3 : 0)) at->second = static_cast<int>(i);
      if (top_ == none || score(top_) < runs_[i].score) top_ = static_cast<int>(i);
    }
    std::vector<std::size_t> out;
    if (top == none || (runs_[static_cast<std::size_t>(top)].mains < 2 && !runs_[static_cast<std::size_t>(top)].titled)) return out;
    for (int at = top; at != none; at = runs_[static_cast<std::size_t>(at)].before) out.push_back(static_cast<std::size_t>(at));
    std::reverse(out.begin(), out.end());
    return out;
  }

 private:
  double score(int at) const { return runs_[static_cast<std::size_t>(at)].score; }
  bool sub(std::size_t i) const { return all_[i].number.values.size() > 1; }

  // What speaks for the heading by itself.
  double own(std::size_t i) const {
    const Heading& h = all_[i];
    const bool strong = h.number.closed || h.number.worded || h.title_word || (zeros_ && padded(h));
    double value = h.number.worded ? 1.5 : h.number.closed ? 0.3 : strong ? 0 : -0.4;
    if (h.title_word) value += 1.2;
    if (zeros_) value += padded(h) || h.number.values.front() > 9 ? 0.8 : -0.5;
    const std::size_t before = h.at == 0 ? std::string_view::npos : s_.find_last_not_of(' ', h.at - 1);
    if (before == std::string_view::npos) return value;
    const char c = s_[before];
    if (c == ';' || c == ',') value -= 1;
    else if (c == ':') value -= 1.2;
    else if (c == '.' || c == '?' || c == '!' || c == ')') value += 0.2;
    else if (!strong && !sub(i) && letter_of(h) == 0) value -= 1;  // `2a` needs its 2, and no stop before it
    return value;
  }

  void extend(std::size_t i) {
    const Heading& h = all_[i];
    const long n = h.number.values.front();
    const double value = own(i);
    Run best{-1e9, none, 0, 0, 0, false};
    const auto follow = [&](int before, double step) {
      const Run from = before == none ? Run{} : runs_[static_cast<std::size_t>(before)];
      if (from.score + step + value <= best.score) return;
      best = {from.score + step + value, before, from.mains + (sub(i) && !(before == none || all_[static_cast<std::size_t>(before)].number.values.front() < n) ? 0 : 1), sub(i) ? h.number.values[1] : 0, letter_of(h), from.titled || h.title_word};
    };
    if (sub(i)) {
      // `3.1` stands below the 3, or begins it.
      const long m = h.number.values[1];
      const bool deep = h.number.values.size() > 2;
      if (const auto at = last_.find(n); at != last_.end()) {
        const long before = runs_[static_cast<std::size_t>(at->second)].sub;
        if (deep && m == before) follow(at->second, 0.6);  // `2.1.3`
        else if (m > before) follow(at->second, m == before + 1 ? 0.8 : -0.5);
      } else if (const auto above = last_.find(n - 1); above != last_.end() && m == 1) {
        follow(above->second, 0.5);
      } else if (n == 1 && m == 1 && !deep && h.number.closed) {
        follow(none, 0.2);  // `1.1.` may begin an agenda without a 1
      }
    } else {
      follow(none, n <= 1 ? 0.6 : -0.3 * static_cast<double>(std::min(n - 2, 6L)));
      for (long gap = 1; gap <= 1 + widest_skip; ++gap)
        if (const auto at = last_.find(n - gap); at != last_.end()) follow(at->second, gap == 1 ? 1 : h.number.closed || h.title_word ? -0.5 * static_cast<double>(gap - 1) : -2);
      if (const auto at = last_.find(n); at != last_.end()) {
        const char letter = letter_of(h), before = runs_[static_cast<std::size_t>(at->second)].letter;
        if (letter != 0) follow(at->second, letter == (before == 0 ? 'a' : before + 1) ? 0.8 : before == 0 ? 0 : -1);
        else if (h.title_word) follow(at->second, -0.2);
      }
      if (n <= 1 && top_ != none) follow(top_, h.title_word ? -1 : -2.5);
    }
    runs_[i] = best;
  }

  const std::vector<Heading>& all_;
  std::string_view s_;
  std::vector<Run> runs_;
  std::map<long, int> last_;  // of each number, the heading with which the best run to it ends
  int top_ = none;
  bool zeros_ = false;        // the numbers are written with a nought before them
};

}  // namespace

std::vector<std::size_t> running(const std::vector<Heading>& all, std::string_view s) { return Runs(all, s).best(); }

std::vector<std::size_t> letters_below(const std::vector<std::size_t>& mains, std::string_view s) {
  constexpr std::size_t longest_title = 70;
  std::vector<std::size_t> out;
  for (std::size_t k = 0; k < mains.size(); ++k) {
    const std::size_t end = k + 1 < mains.size() ? mains[k + 1] : s.size();
    char next = 'a';
    for (std::size_t at = mains[k] + 4; at + 4 < end; ++at) {
      if (s[at - 1] != ' ' || s[at] != next || (s[at + 1] != ')' && s[at + 1] != '.') || s[at + 2] != ' ' || !(s[at + 3] >= 'A' && s[at + 3] <= 'Z')) continue;
      // The first stands behind the title, no text between; the others behind the text of the one before.
      const std::string_view title = s.substr(mains[k], at - mains[k]);
      const std::size_t dot = title.find(". ", 4);
      if (next == 'a' && (title.size() > longest_title || (dot != std::string_view::npos && dot + 3 < title.size()))) break;
      if (next > 'a' && std::string_view(".?!").find(s[s.find_last_not_of(' ', at - 1)]) == std::string_view::npos) continue;
      out.push_back(at);
      ++next;
    }
  }
  return out;
}

namespace {

// `A.1` and its like stand among the numbers.
bool coded(const std::vector<Heading>& all) {
  return std::count_if(all.begin(), all.end(), [](const Heading& h) { return h.number.values.size() > 1; }) > 2;
}

}  // namespace

std::vector<std::size_t> capitals_running(const std::vector<Heading>& all, std::string_view s) {
  std::vector<std::size_t> best;
  const bool codes = coded(all);
  for (const bool roman : {false, true}) {
    std::vector<std::size_t> run;
    long last = 0;
    for (const Heading& h : all) {
      const std::string& printed = h.number.printed;
      // `B.2` below the B
      if (h.number.values.size() > 1) {
        if (!roman && last > 0 && printed[0] == 'A' + last - 1) run.push_back(h.at);
        continue;
      }
      const long n = roman ? (h.number.kind == Number::Kind::roman ? h.number.values.back() : 0) : (printed.size() == 1 ? printed[0] - 'A' + 1 : 0);
      if (n != last + 1 || (n == 1 && !h.title_word && (roman || !codes))) continue;
      const std::size_t before = h.at == 0 ? std::string_view::npos : s.find_last_not_of(' ', h.at - 1);
      if (n > 1 && !h.title_word && (before == std::string_view::npos || std::string_view(".?!)").find(s[before]) == std::string_view::npos)) continue;
      run.push_back(h.at);
      last = n;
    }
    if (run.size() > best.size()) best = std::move(run);
  }
  if (best.size() < 3) best.clear();
  return best;
}

}  // namespace notulen::layout
