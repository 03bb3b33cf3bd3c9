#include "layout/label_values.hpp"

#include <algorithm>

#include "bytes.hpp"
#include "letters.hpp"
#include "read/date.hpp"
#include "read/label.hpp"
#include "read/number.hpp"
#include "read/time.hpp"
#include "read/words.hpp"

namespace notulen::layout {
namespace {

constexpr std::size_t most_seams = 60;     // places at which values may be parted
constexpr std::size_t most_bytes = 2500;   // that the values take
constexpr double impossible = -1000;

bool is_initials(std::string_view token) { return token.size() >= 2 && upper(token[0]) && token.find('.') < 4 && token.back() == '.'; }

// A list of first names: most of what stands between commas is one word.
bool mostly_single(std::string_view list) {
  std::size_t commas = 0, single = 0, from = 0;
  for (std::size_t at = list.find(','); at != std::string_view::npos && commas < 40; from = at + 1, at = list.find(',', from), ++commas)
    if (list.substr(from, at - from).find(' ', 1) == std::string_view::npos) ++single;
  return commas >= 2 && single * 3 >= commas * 2;
}

}  // namespace

LabelValues::LabelValues(std::string_view s, std::size_t from, const Vocabulary& words) : s_(s), words_(words), begin_(from) {
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

std::vector<std::size_t> LabelValues::share(const std::vector<LabelHead>& heads) const {
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

bool LabelValues::stops(std::size_t at, std::string_view last) const {
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
  const std::string_view next = ahead.substr(space + 1), word = next.substr(0, std::min(first_in<" ,;">(next), next.size()));
  return word.size() > 2 && ahead[space - 1] != '.' && ahead[space - 1] != ',' && !words_.longest("infix", next) && word != "en" && !words_.longest("role", next) && !words_.longest("honorific", next);
}

double LabelValues::seam(std::size_t at, std::string_view last, std::size_t word, bool infix, bool initials) const {
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
  const std::string_view next = ahead.substr(0, std::min(first_in<" ,;(">(ahead), ahead.size()));
  if (is_initials(next)) return word > 0 && (initials || infix || word > 1) ? 3 : word > 0 ? 1 : 0;
  const bool given = words_.contains("given_name", next);
  if (lower(last[0])) return given ? 2 : 1;  // behind a function: `A, secretaris B`
  if (singles_ && word == 1 && !infix && !initials) return given ? 2.5 : 1;
  if (word >= 2 || (word == 1 && (infix || initials))) return given ? 2 : 1;
  return 0;
}

double LabelValues::skipped(std::size_t start) const {
  if (start == 0) return 0;
  const std::string_view run = s_.substr(begin_, place(start) - begin_);
  // `… AANWEZIGE AMBTELIJKE STEUN A. Bos`: the rest of a label in capitals.
  if (first_in<"abcdefghijklmnopqrstuvwxyz.">(run) == std::string_view::npos && std::count(run.begin(), run.end(), ' ') > 0) return -0.5;
  const bool told = first_in<"0123456789">(run) != std::string_view::npos || words_.first("body", run) || words_.first("assembly_word", run);
  return told && run.find(',') == std::string_view::npos && run.size() < 90 ? -1 : impossible;
}

void LabelValues::tell_units() {
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

double LabelValues::fit(Wants wants, std::size_t b, std::size_t e) const {
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

}  // namespace notulen::layout
