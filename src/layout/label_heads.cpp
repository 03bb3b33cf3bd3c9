#include "layout/label_heads.hpp"

#include <algorithm>
#include <optional>

#include "bytes.hpp"
#include "letters.hpp"
#include "read/label.hpp"

namespace notulen::layout {
namespace {

constexpr std::size_t most_labels = 10;    // in one run

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
std::optional<LabelHead> head_at(std::string_view s, std::size_t at, const Vocabulary& words) {
  if (at >= s.size() || !upper(s[at])) return std::nullopt;
  const std::string_view ahead = s.substr(at, 60);
  if (const auto label = read_label(ahead, words); label && label->begin == 0) {
    const auto kind = wants(label->kind);
    if (!kind) return std::nullopt;
    const bool noticed = label->colon && !label->qualifier.empty();  // `Afwezig met bericht:`
    std::size_t end = label->words_end;
    if (noticed) end = ahead.find(':');
    return LabelHead{at, at + end, *kind, label->colon};
  }
  for (constexpr TableName tables[] = {"role", "body", "membership"}; const TableName table : tables)
    if (const std::size_t length = words.match_length(table, ahead); length > 0 && length < ahead.size() && ahead[length] == ':')
      return LabelHead{at, at + length, Wants::group, true};
  return std::nullopt;
}

// `Volmacht:`, `Wie:`: between known labels a word or two with a capital and a colon is a label too, whatever it announces.
std::optional<LabelHead> unknown_head_at(std::string_view s, std::size_t at, const Vocabulary& words) {
  if (at >= s.size() || !upper(s[at])) return std::nullopt;
  const std::string_view ahead = s.substr(at, 24);
  const std::size_t colon = ahead.find(':');
  if (colon == std::string_view::npos || colon < 3 || first_not_in<"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz ">(ahead.substr(0, colon)) != std::string_view::npos) return std::nullopt;
  if (std::count(ahead.begin(), ahead.begin() + static_cast<long>(colon), ' ') > 1 || words.longest("genre", ahead)) return std::nullopt;
  return LabelHead{at, at + colon, Wants::any, true};
}

}  // namespace

std::vector<LabelHead> heads_at(std::string_view s, std::size_t at, std::size_t& behind, const Vocabulary& words) {
  std::vector<LabelHead> out;
  while (out.size() < most_labels) {
    auto head = head_at(s, at, words);
    if (!head && !out.empty() && out.front().colon) head = unknown_head_at(s, at, words);
    if (!head || (!out.empty() && head->colon != out.front().colon)) break;
    out.push_back(*head);
    at = head->end;
    if (head->colon) at = std::min(first_in<":;">(s, at), s.size() - 1) + 1;  // `Heemraden;` serves as well
    while (at < s.size() && s[at] == ' ') ++at;
  }
  behind = at;
  return out;
}

bool waiting(const std::vector<LabelHead>& heads) {
  if (heads.size() < 2) return false;
  const auto count = [&](auto test) { return std::count_if(heads.begin(), heads.end(), test); };
  const auto named = count([](const LabelHead& h) { return h.wants != Wants::group && h.wants != Wants::one && h.wants != Wants::any; });
  if (heads.size() < 3 && heads.back().wants == Wants::any) return false;
  if (heads.size() == 2 && heads.front().wants == Wants::persons && heads.back().wants != Wants::absent) return false;
  if (heads.front().colon) return named >= 1;
  for (std::size_t k = 1; k < heads.size(); ++k)
    if (heads[k].wants == heads[k - 1].wants) return false;  // `Aanwezig Aanwezig`
  const bool attendance = count([](const LabelHead& h) { return h.wants == Wants::persons || h.wants == Wants::absent; }) > 0;
  return named >= 2 || attendance;
}

}  // namespace notulen::layout
