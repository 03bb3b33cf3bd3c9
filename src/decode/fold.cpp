#include "decode/fold.hpp"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <cstdint>

#include "bytes.hpp"

namespace notulen {
namespace {

constexpr std::u32string_view single_quotes = U"‘’‚‛`´′", double_quotes = U"“”„‟″«»", dashes = U"‐‑‒–—−-";

bool white(UChar32 c) { return u_isUWhiteSpace(c) || (c >= 0x1C && c <= 0x1F); }  // the separators of ASCII too

bool word_part(UChar32 c) { return c == '_' || u_isalpha(c) || u_getNumericValue(c) != U_NO_NUMERIC_VALUE; }

bool among(std::u32string_view set, UChar32 c) { return set.find(static_cast<char32_t>(c)) != set.npos; }

icu::UnicodeString from_utf8(std::string_view text) {
  return icu::UnicodeString::fromUTF8({text.data(), static_cast<std::int32_t>(text.size())});
}

// Compatibility forms and case. Where ICU has no data the text stays as it is.
icu::UnicodeString alike(std::string_view text) {
  icu::UnicodeString out = from_utf8(text);
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* nfkc = icu::Normalizer2::getNFKCInstance(status);
  if (U_FAILURE(status)) return out;
  const icu::UnicodeString composed = nfkc->normalize(out, status);
  if (U_SUCCESS(status)) out = composed;
  return out.foldCase(U_FOLD_CASE_DEFAULT);
}

}  // namespace

std::string folded(std::string_view text) {
  const icu::UnicodeString from = alike(text);
  icu::UnicodeString to;
  const auto ends_in = [&](char16_t c) { return !to.isEmpty() && to[to.length() - 1] == c; };
  bool after_dash = false;  // white space behind a dash is dropped
  for (std::int32_t i = 0; i < from.length(); i = from.moveIndex32(i, 1)) {
    const UChar32 c = from.char32At(i);
    if (white(c)) {
      if (!after_dash && !ends_in(u' ')) to += u' ';
      continue;
    }
    after_dash = among(dashes, c);
    if (after_dash) {
      if (ends_in(u' ')) to.truncate(to.length() - 1);
      to += u'-';
    } else {
      to.append(among(single_quotes, c) ? UChar32{'\''} : among(double_quotes, c) ? UChar32{'"'} : c);
    }
  }
  std::string out;
  to.toUTF8String(out);
  const std::size_t begin = first_not_in<" .;:,">(out);
  return begin == out.npos ? std::string() : out.substr(begin, last_not_in<" .;:,">(out) + 1 - begin);
}

std::vector<std::string> words_of(std::string_view folded_text) {
  const icu::UnicodeString text = from_utf8(folded_text);
  std::vector<std::string> out;
  bool inside = false;
  for (std::int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
    const UChar32 c = text.char32At(i);
    const bool part = word_part(c);
    if (part && !inside) out.emplace_back();
    if (part) icu::UnicodeString(c).toUTF8String(out.back());
    inside = part;
  }
  return out;
}

}  // namespace notulen
