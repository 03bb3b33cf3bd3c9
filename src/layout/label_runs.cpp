#include "layout/label_runs.hpp"

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

#include "letters.hpp"
#include "read/date.hpp"
#include "read/label.hpp"
#include "read/number.hpp"
#include "read/time.hpp"
#include "read/words.hpp"

namespace notulen::layout {
namespace {

constexpr std::size_t shortest = 60;       // bytes of a line that may hold labels and values
constexpr std::size_t most_labels = 10;    // in one run
constexpr std::size_t most_seams = 60;     // places at which values may be parted
constexpr std::size_t most_bytes = 2500;   // that the values take
constexpr int most_tries = 4;              // on one line
constexpr double impossible = -1000;

enum class Wants { persons, absent, one, group, date, time, place, any };

struct Head {
  std::size_t begin = 0, end = 0;  // the words
  Wants wants = Wants::group;
  bool colon = false;
};

std::optional<Wants> wants(std::string_view kind) {
  if (kind == "present" || kind == "guests") return Wants::persons;
  if (kind == "absent") return Wants::absent;
  if (kind == "chair" || kind == "secretary" || kind == "officer" || kind == "author") return Wants::one;
  if (kind == "date") return Wants::date;
  if (kind == "time" || kind == "end_time") return Wants::time;
  if (kind == "location") return Wants::place;
  if (kind == "officers") return Wants::group;
  return std::nullopt;
}

// The label at `at`; a function or a body with a colon is one too (`Directie:`).
std::optional<Head> head_at(std::string_view s, std::size_t at, const Vocabulary& words) {
  if (at >= s.size() || !upper(s[at])) return std::nullopt;
  const std::string_view ahead = s.substr(at, 60);
  if (const auto label = read_label(ahead, words); label && label->begin == 0) {
    const auto kind = wants(label->kind);
    if (!kind) return std::nullopt;
    const bool noticed = label->colon && !label->qualifier.empty();  // `Afwezig met bericht:`
    std::size_t end = label->words_end;
    if (noticed) end = ahead.find(':');
    return Head{at, at + end, *kind, label->colon};
  }
  for (constexpr TableName tables[] = {"role", "body", "membership"}; const TableName table : tables)
    if (const std::size_t length = words.match_length(table, ahead); length > 0 && length < ahead.size() && ahead[length] == ':')
      return Head{at, at + length, Wants::group, true};
  return std::nullopt;
}

// `Volmacht:`, `Wie:`: between known labels a word or two with a capital and a colon is a label too, whatever it announces.
std::optional<Head> unknown_head_at(std::string_view s, std::size_t at, const Vocabulary& words) {
  if (at >= s.size() || !upper(s[at])) return std::nullopt;
  const std::string_view ahead = s.substr(at, 24);
  const std::size_t colon = ahead.find(':');
  if (colon == std::string_view::npos || colon < 3 || ahead.substr(0, colon).find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz ") != std::string_view::npos) return std::nullopt;
  if (std::count(ahead.begin(), ahead.begin() + static_cast<long>(colon), ' ') > 1 || words.longest("genre", ahead)) return std::nullopt;
  return Head{at, at + colon, Wants::any, true};
}

// Labels one behind the other from `at`, all with a colon or none; where the last one's value begins is told too.
std::vector<Head> heads_at(std::string_view s, std::size_t at, std::size_t& behind, const Vocabulary& words) {
  std::vector<Head> out;
  while (out.size() < most_labels) {
    auto head = head_at(s, at, words);
    if (!head && !out.empty() && out.front().colon) head = unknown_head_at(s, at, words);
    if (!head || (!out.empty() && head->colon != out.front().colon)) break;
    out.push_back(*head);
    at = head->end;
    if (head->colon) at = s.find(':', at) + 1;
    while (at < s.size() && s[at] == ' ') ++at;
  }
  behind = at;
  return out;
}

// Labels that do wait for values. A group right behind `Aanwezig:` is no label of its own: its values follow it.
bool waiting(const std::vector<Head>& heads) {
  if (heads.size() < 2) return false;
  const auto count = [&](auto test) { return std::count_if(heads.begin(), heads.end(), test); };
  const auto named = count([](const Head& h) { return h.wants != Wants::group && h.wants != Wants::one && h.wants != Wants::any; });
  if (heads.size() < 3 && heads.back().wants == Wants::any) return false;
  if (heads.size() == 2 && heads.front().wants == Wants::persons && heads.back().wants != Wants::absent) return false;
  if (heads.front().colon) return named >= 1;
  for (std::size_t k = 1; k < heads.size(); ++k)
    if (heads[k].wants == heads[k - 1].wants) return false;  // `Aanwezig Aanwezig`
  const bool attendance = count([](const Head& h) { return h.wants == Wants::persons || h.wants == Wants::absent; }) > 0;
  return named >= 2 || attendance;
}

// Where one value may end and the next begin, and how much speaks for it.
struct Seam {
  std::size_t at = 0;  // the first byte behind it
  double strength = 0;
};

// The values behind a run of labels.
class Values {
 public:
  Values(std::string_view s, std::size_t from, const Vocabulary& words) : s_(s), words_(words), begin_(from) {
    const std::size_t most = std::min(s.size(), from + most_bytes);
    singles_ = mostly_single(s.substr(from, most - from));
    seams_.push_back({from, 0});
    end_ = most;
    std::size_t at = from, word = 0;  // words of the name so far
    bool infix = false, initials = false;
    int depth = 0;
    std::string_view last;
    while (at < most) {
      const std::size_t to = std::min(s.find(' ', at), most);
      const std::string_view token = s.substr(at, to - at);
      if (depth == 0 && at > from && stops(at, last)) {
        end_ = at;
        break;
      }
      if (depth == 0 && at > from && seams_.size() < most_seams)
        if (const double strength = seam(at, last, word, infix, initials); strength > 0) {
          seams_.push_back({at, strength});
          word = 0;
          infix = initials = false;
        }
      for (const char c : token) depth = std::clamp(depth + (c == '(') - (c == ')'), 0, 9);
      if (!token.empty()) {
        if (token.back() == ',' || token.back() == ';' || token == "en" || token == "&") word = 0, infix = initials = false;
        else if (is_initials(token)) initials = true;
        else if (words_.contains("infix", token)) infix = true;
        else if (upper(token[0])) ++word;
        last = token;
      }
      at = to + 1;
    }
    while (end_ > begin_ && s[end_ - 1] == ' ') --end_;
    while (seams_.size() > 1 && seams_.back().at >= end_) seams_.pop_back();
    tell_units();
  }

  [[nodiscard]] std::size_t end() const { return end_; }

  // The best way to share the values out: where each label's begin, one place more than labels; nothing where none will do.
  [[nodiscard]] std::vector<std::size_t> share(const std::vector<Head>& heads) const {
    const std::size_t n = heads.size(), m = seams_.size();
    if (begin_ >= end_ || m < 2) return {};
    std::vector<std::vector<double>> best(n + 1, std::vector<double>(m + 1, impossible));
    std::vector<std::vector<std::size_t>> from(n + 1, std::vector<std::size_t>(m + 1, 0));
    for (std::size_t start = 0; start < m; ++start) best[0][start] = skipped(start);
    for (std::size_t k = 1; k <= n; ++k)
      for (std::size_t e = 0; e <= m; ++e)
        for (std::size_t b = 0; b <= e; ++b) {
          if (best[k - 1][b] <= impossible) continue;
          const double gain = best[k - 1][b] + fit(heads[k - 1].wants, b, e);
          if (gain > best[k][e]) best[k][e] = gain, from[k][e] = b;
        }
    if (best[n][m] < 0) return {};
    std::vector<std::size_t> cuts(n + 1, end_);
    for (std::size_t k = n, e = m; k > 0; --k) {
      e = from[k][e];
      cuts[k - 1] = place(e);
    }
    return cuts;
  }

 private:
  [[nodiscard]] std::size_t place(std::size_t seam) const { return seam < seams_.size() ? seams_[seam].at : end_; }

  static bool is_initials(std::string_view token) { return token.size() >= 2 && upper(token[0]) && token.find('.') < 4 && token.back() == '.'; }

  // A list of first names: most of what stands between commas is one word.
  static bool mostly_single(std::string_view list) {
    std::size_t commas = 0, single = 0, from = 0;
    for (std::size_t at = list.find(','); at != std::string_view::npos && commas < 40; from = at + 1, at = list.find(',', from), ++commas)
      if (list.substr(from, at - from).find(' ', 1) == std::string_view::npos) ++single;
    return commas >= 2 && single * 3 >= commas * 2;
  }

  // What ends all values: a heading, a label, a sentence.
  [[nodiscard]] bool stops(std::size_t at, std::string_view last) const {
    const std::string_view ahead = s_.substr(at, 60);
    if (words_.longest("item_word", ahead) || (upper(ahead[0]) && words_.longest("genre", ahead))) return true;
    if (const auto number = read_number(ahead, words_); number && number->kind == Number::Kind::arabic && number->end < ahead.size() && upper(ahead[number->end]) &&
                                                       (number->closed || words_.longest("item_title", ahead.substr(number->end)))) return true;
    if (const auto label = upper(ahead[0]) ? read_label(ahead, words_) : std::nullopt; label && label->begin == 0 && (label->colon || label->kind == "agenda")) return true;
    if (last.size() > 4 && last.back() == '.' && lower(last[last.size() - 2]) && lower(last[0])) return true;
    // `Eerste deel van …`: a word with a capital and one without that belongs to no name.
    if (!upper(ahead[0]) || last.empty() || last.back() == ',' || words_.longest("honorific", ahead) || words_.longest("honorific_plural", ahead)) return false;
    const std::size_t space = ahead.find(' ');
    if (space == std::string_view::npos || space + 2 >= ahead.size() || !lower(ahead[space + 1])) return false;
    const std::string_view next = ahead.substr(space + 1), word = next.substr(0, std::min(next.find_first_of(" ,;"), next.size()));
    return word.size() > 2 && ahead[space - 1] != '.' && ahead[space - 1] != ',' && !words_.longest("infix", next) && word != "en" && !words_.longest("role", next) && !words_.longest("honorific", next);
  }

  // What speaks for a new value at the word at `at`.
  [[nodiscard]] double seam(std::size_t at, std::string_view last, std::size_t word, bool infix, bool initials) const {
    const std::string_view ahead = s_.substr(at, 60);
    if (last.empty() || last.back() == ',' || last.back() == ';' || last.back() == ':' || last == "en" || last == "&" || last == "+" || last == "-" || last == "–") return 0;
    if (words_.contains("infix", last) || is_initials(last)) return 0;
    const bool titled = words_.longest("honorific", ahead).has_value() || words_.longest("honorific_plural", ahead).has_value();
    const std::string_view before = s_.substr(0, at - 1);
    if (words_.contains("honorific", last) || (before.size() > 8 && words_.contains("honorific", trimmed(before.substr(before.size() - 7))))) return 0;
    // `… 16.30 uur lerarenkamer De Kade`
    const auto room = lower(ahead[0]) && (digit(last.back()) || last == "uur") ? words_.longest("place_word", ahead) : std::nullopt;
    if (room && room->value != "no") return 2;
    if (!upper(ahead[0]) && !titled && !digit(ahead[0])) return 0;
    if (digit(ahead[0])) {
      if (digit(last.back()) || last.back() == ')' || last == "uur" || last == "u" || last == "u.") return 1;
      // `… Dorpsweg te Oost 14.00 uur`: a time behind the place.
      const auto times = find_times(ahead.substr(0, 20), words_);
      return !times.empty() && times.front().begin == 0 ? 1 : 0;
    }
    if (titled) return 3;
    if (last.back() == ')') return 3;
    if (digit(last.back()) || last == "uur" || last == "u." || last == "u") return 2;
    const std::string_view next = ahead.substr(0, std::min(ahead.find_first_of(" ,;("), ahead.size()));
    if (is_initials(next)) return word > 0 && (initials || infix || word > 1) ? 3 : word > 0 ? 1 : 0;
    const bool given = words_.contains("given_name", next);
    if (lower(last[0])) return given ? 2 : 1;  // behind a function: `A, secretaris B`
    if (singles_ && word == 1 && !infix && !initials) return given ? 2.5 : 1;
    if (word >= 2 || (word == 1 && (infix || initials))) return given ? 2 : 1;
    return 0;
  }

  // What stands before the first value: the meeting's name, a date.
  [[nodiscard]] double skipped(std::size_t start) const {
    if (start == 0) return 0;
    const std::string_view run = s_.substr(begin_, place(start) - begin_);
    // `… AANWEZIGE AMBTELIJKE STEUN A. Bos`: the rest of a label in capitals.
    if (run.find_first_of("abcdefghijklmnopqrstuvwxyz.") == std::string_view::npos && std::count(run.begin(), run.end(), ' ') > 0) return -0.5;
    const bool told = run.find_first_of("0123456789") != std::string_view::npos || words_.first("body", run) || words_.first("assembly_word", run);
    return told && run.find(',') == std::string_view::npos && run.size() < 90 ? -1 : impossible;
  }

  // What stands between one seam and the next, told once.
  struct Unit {
    std::size_t commas = 0, others = 0;  // commas before a name; joints of other kinds
    double strength = 0;                 // of the seam it begins at
    bool officer = false;                // took the chair or the minutes
    bool person = false, figure = false, named = false;  // how it begins: like a name, a figure, surely a name
    std::size_t date = 0, time = 0;      // where the date or time that it begins with ends
  };

  void tell_units() {
    units_.resize(seams_.size());
    for (std::size_t k = 0; k < seams_.size(); ++k) {
      const std::string_view run = trimmed(s_.substr(place(k), place(k + 1) - place(k)));
      Unit& unit = units_[k];
      unit.strength = seams_[k].strength;
      if (run.empty()) continue;
      const bool titled = words_.longest("honorific", run) || words_.longest("honorific_plural", run);
      unit.figure = digit(run[0]);
      unit.person = !unit.figure && (upper(run[0]) || titled);
      unit.named = titled || is_initials(run.substr(0, run.find(' ')));
      unit.officer = run.find("voorzitter)") != std::string_view::npos || run.find("notulist") != std::string_view::npos;
      const std::string_view ahead = trimmed(s_.substr(place(k), std::min<std::size_t>(end_ - place(k), 60)));
      if (const auto dates = find_dates(ahead, words_); !dates.empty() && dates.front().begin == 0) unit.date = place(k) + dates.front().end;
      if (const auto times = find_times(ahead, words_, true); !times.empty() && times.front().begin == 0) unit.time = place(k) + times.front().end;
      int depth = 0;
      for (std::size_t i = 0; i + 2 < run.size(); ++i) {
        depth = std::clamp(depth + (run[i] == '(') - (run[i] == ')'), 0, 9);
        if (depth > 0) continue;
        if ((run[i] == ',' || run[i] == ';') && run[i + 1] == ' ' && (upper(run[i + 2]) || words_.longest("honorific", run.substr(i + 2)))) ++unit.commas;
        if (run[i] == ' ' && (run.substr(i, 4) == " en " || run.substr(i, 3) == " & ")) ++unit.others;
      }
    }
  }

  // How well values [b, e) suit a label.
  [[nodiscard]] double fit(Wants wants, std::size_t b, std::size_t e) const {
    if (b == e) return wants == Wants::absent || wants == Wants::persons ? -2 : -4;
    const Unit& first = units_[b];
    Unit all;
    double inner = 0;
    for (std::size_t k = b; k < e; ++k) {
      all.commas += units_[k].commas;
      all.others += units_[k].others;
      all.officer = all.officer || units_[k].officer;
      if (k > b) inner += units_[k].strength;
    }
    double gain = b > 0 ? first.strength : 0;
    const std::size_t names = all.commas + all.others + (e - b);
    switch (wants) {
      case Wants::one:
        return first.person ? gain + 2 - 3.0 * static_cast<double>(all.others) - 1.0 * static_cast<double>(all.commas) - 2 * inner : impossible;
      case Wants::persons:
      case Wants::absent:
      case Wants::group:
        if (!first.person) return impossible;
        // Where commas part the names, a seam inside is a fault; else it is what parts them.
        gain += all.commas > 0 ? -0.4 * inner : -0.1 * inner;
        if (wants == Wants::persons) return gain + std::min(0.3 * static_cast<double>(names), 1.5);
        if (wants == Wants::absent && all.officer) gain -= 3;  // who took the chair or the minutes was there
        return gain;
      case Wants::date: return first.date > 0 && place(e) < first.date + 40 && e - b < 4 ? gain + 3 : impossible;
      case Wants::time: return first.time > 0 && place(e) < first.time + 20 ? gain + 3 : impossible;
      case Wants::any: return gain - inner;
      case Wants::place: return first.named || all.commas > 3 ? impossible : gain + 1 - inner;
    }
    return impossible;
  }

  std::string_view s_;
  const Vocabulary& words_;
  std::size_t begin_, end_;
  bool singles_ = false;
  std::vector<Seam> seams_;  // the first at the start of the values
  std::vector<Unit> units_;  // one a seam
};

// Groups of those present go right behind their label, whatever stood between.
std::vector<std::size_t> order_of(const std::vector<Head>& heads) {
  std::vector<std::size_t> order;
  const auto present = std::find_if(heads.begin(), heads.end(), [](const Head& h) { return h.wants == Wants::persons; });
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
    const std::vector<Head> heads = heads_at(s, at, behind, words);
    if (!waiting(heads)) {
      if (behind > at + 1) at = behind - 1;
      continue;
    }
    ++tries;
    const Values values(s, behind, words);
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
  std::vector<Line> out;
  out.reserve(lines.size());
  for (Line& line : lines) {
    if (line.table != 0 || line.raw.size() < shortest || line.raw.view().find('|') != std::string_view::npos) out.push_back(std::move(line));
    else share_out(line, out, words);
  }
  return out;
}

}  // namespace notulen::layout
