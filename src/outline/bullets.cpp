#include "outline/bullets.hpp"

#include "outline/title_words.hpp"

#include <algorithm>
#include <map>

namespace notulen::outlining {
namespace {

class Bullets {
 public:
  Bullets(const std::vector<Segment>& segments, std::vector<Reading>& readings, const Vocabulary& vocabulary)
      : s_(segments), r_(readings), words_(vocabulary) {}

  void read() {
    council_ = printed_by_council();
    std::vector<bool> heads(s_.size()), gathers(s_.size());
    std::map<int, int> indents;  // how many headings stand at each indent
    for (std::size_t i = 0; i + 1 < s_.size(); ++i)
      if ((heads[i] = paragraphs_below(i, council_))) ++indents[s_[i].indent];
    for (std::size_t i = s_.size(); council_ && i-- > 0;) {
      if (!bullet(i) || heads[i]) continue;
      const bool deeper = i + 1 < s_.size() && bullet(i + 1) && s_[i + 1].indent > s_[i].indent;
      if (deeper) gathers[i] = heads[i + 1] || gathers[i + 1];
      // Nothing was said on it: `Kennisname ontslag` between others like it.
      else heads[i] = !part(i) && indents[s_[i].indent] > 1 && s_[i].text.size() <= longest && s_[i].text.size() > 8;
    }
    if (!council_) text_below();
    std::vector<int> open;  // indents of the headings that hold the segment
    for (std::size_t i = 0; i < s_.size(); ++i) {
      if (!s_[i].is_table() && !s_[i].text.empty())
        while (!open.empty() && open.back() >= s_[i].indent) open.pop_back();
      if (heads[i]) {
        heading(i, council_ ? static_cast<int>(open.size()) + 1 : s_[i].depth);
        open.push_back(s_[i].indent);
      } else if (council_ && bullet(i) && (gathers[i] || part(i))) {
        r_[i] = Reading{};
        r_[i].divides = true;
      } else if (i + 1 < s_.size()) {
        bullets_below(i);
      }
    }
  }

 private:
  static constexpr std::size_t longest = 320;  // bytes of a heading that a council prints

  bool bullet(std::size_t i) const { return !s_[i].bullet.empty() && !s_[i].check && r_[i].look != Look::mark; }
  // `Openbaar`, `Besloten zitting`
  bool part(std::size_t i) const { return words_.contains("sitting_part", s_[i].text.view()); }

  // The sitting's parts are bullets with further ones below, or many bullets have paragraphs of their own.
  bool printed_by_council() const {
    std::map<int, int> indents;
    for (std::size_t i = 0; i + 1 < s_.size(); ++i) {
      if (!bullet(i)) continue;
      if (part(i) && bullet(i + 1) && s_[i + 1].indent > s_[i].indent) return true;
      if (paragraphs_below(i, false) && ++indents[s_[i].indent] > 4) return true;
    }
    return false;
  }

  // A bullet with paragraphs of its own set deeper below it is a heading, as council systems print them.
  bool paragraphs_below(std::size_t i, bool council) const {
    const Segment& s = s_[i];
    const Segment& next = s_[i + 1];
    if (!bullet(i) || s.text.size() > (council ? longest : 160) || no_heading(s.text.view(), words_) == s.text.size() || part(i)) return false;
    if (r_[i].label && (!council || r_[i].label->colon || r_[i].bare)) return false;
    // Where no blank line parts them a sentence does.
    const bool parted = next.blank_before || (council && ends_with_any(next.text.view(), ".!?"));
    return next.bullet.empty() && !next.is_table() && parted && next.indent > s.indent && next.text.size() >= (council ? 5 : 20);
  }

  // `* Begroting` with its text right below, which is not set in: a heading, where the outer bullets are so and some say
  // that they are.
  void text_below() {
    std::vector<std::size_t> found;
    int outer = 0, titles = 0, settled = 0;
    bool apart = true;  // each behind a blank line
    for (std::size_t i = 0; i + 1 < s_.size(); ++i) {
      if (!bullet(i) || s_[i].depth > 1) continue;
      ++outer;
      apart = apart && s_[i].blank_before;
      const Segment& next = s_[i + 1];
      const bool text = next.bullet.empty() && !next.is_table() && next.indent <= s_[i].indent && ends_with_any(next.text.view(), ".!?");
      const auto label = text ? words_.longest("decision_label", next.text.view()) : std::nullopt;
      settled += label && label->length < next.text.size() && next.text.view()[label->length] == ':';
      const bool deeper = !next.bullet.empty() && next.depth > s_[i].depth;
      if ((!text && !deeper) || s_[i].text.size() > 60 || ends_with_any(s_[i].text.view(), ".:;,?!") || (r_[i].label && r_[i].label->kind != "next")) continue;
      found.push_back(i);
      titles += words_.contains("item_title", s_[i].text.view());
    }
    const bool all = apart && found.size() > 3 && static_cast<int>(found.size()) == outer && !headed();
    if (found.size() < 3 || (titles < 2 && settled < 3 && !all) || static_cast<int>(found.size()) * 3 < outer * 2) return;
    for (const std::size_t i : found) heading(i, s_[i].depth);
  }

  // Something else heads the items: numbers, marks.
  [[nodiscard]] bool headed() const {
    return std::any_of(r_.begin(), r_.end(), [](const Reading& r) { return r.score >= 1 && (r.look == Look::numbered || r.look == Look::lettered || r.look == Look::worded || r.look == Look::mark || r.look == Look::underlined || r.look == Look::capitals); });
  }

  void heading(std::size_t i, int level) {
    const Segment& s = s_[i];
    Reading& r = r_[i];
    r.look = Look::bulleted;
    r.level = level;
    r.score = (council_ ? 1.8 : 1.2) + (r.title_word ? 1.5 : 0) + (r.number ? 0.5 : 0) - (ends_with_any(s.text.view(), ";,:") ? 1.5 : 0);
    if (council_) r.title_end = s.text.size();
    r.why = " a bullet with paragraphs below it;";
  }

  // … and so is one with bullets below it, at the outer level of a list of the whole meeting.
  void bullets_below(std::size_t i) {
    const Segment& s = s_[i];
    const Segment& next = s_[i + 1];
    Reading& r = r_[i];
    if (!bullet(i) || no_heading(s.text.view(), words_) == s.text.size()) return;
    if (words_.contains("given_name", s.text.view())) return;  // whose tasks stand below
    if (next.bullet.empty() || next.depth <= s.depth || s.text.size() > 80 || ends_with_any(s.text.view(), ".:;,") || (r.label && r.label->kind != "next")) return;
    r.look = Look::bulleted;
    r.level = s.depth;
    r.score = 0.9 + (r.title_word ? 1.5 : 0);
    r.why = " a bullet with bullets below it;";
  }

  const std::vector<Segment>& s_;
  std::vector<Reading>& r_;
  const Vocabulary& words_;
  bool council_ = false;
};

}  // namespace

void read_bullets(const std::vector<Segment>& segments, std::vector<Reading>& readings, const Vocabulary& words) {
  Bullets(segments, readings, words).read();
}

}  // namespace notulen::outlining
