#include "decode/normalise.hpp"

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/stringpiece.h>
#include <unicode/utf8.h>

#include <algorithm>

#include "decode/clean.hpp"

namespace notulen::decoding {

namespace {

using Pieces = std::vector<Decoded::Piece>;

// Sorting the marks on one letter is quadratic, so no letter gets more (Unicode's stream-safe text allows 30).
constexpr int most_marks = 30;

// Moves the map of [begin, end) of the old text behind the new one, piece by piece. `next` is the first piece that may
// reach into the range.
void move_map(const Pieces& old, std::size_t& next, std::size_t begin, std::size_t end, std::size_t new_at, Pieces& out) {
  while (next < old.size() && old[next].text_end() <= begin) ++next;
  for (std::size_t i = next; i < old.size() && old[i].text_at < end; ++i) {
    Decoded::Piece part = old[i];
    const std::size_t from = std::max(part.text_at, begin), to = std::min(part.text_end(), end);
    part.file_at += (from - part.text_at) / part.text_unit * part.file_unit;
    part.units = (to - from) / part.text_unit;
    part.text_at = new_at + (from - begin);
    if (part.units > 0) out.push_back(part);
  }
}

// ICU guards the making of it too, but where ThreadSanitizer cannot see it.
const icu::Normalizer2* composer() {
  static const icu::Normalizer2* const nfc = [] {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* made = icu::Normalizer2::getNFCInstance(status);
    return U_SUCCESS(status) ? made : nullptr;
  }();
  return nfc;
}

}  // namespace

void normalise(Decoded& decoded) {
  const icu::Normalizer2* const nfc = composer();
  if (nfc == nullptr) return;
  const std::string& old = decoded.text;
  const auto* s = reinterpret_cast<const std::uint8_t*>(old.data());
  const auto point_at = [&](std::size_t at, std::size_t& end) {
    std::int32_t i = 0;
    const auto length = static_cast<std::int32_t>(std::min<std::size_t>(4, old.size() - at));
    const std::uint8_t* here = s + at;
    UChar32 c;
    U8_NEXT(here, i, length, c);
    end = at + static_cast<std::size_t>(i);
    return c;
  };

  std::string text;
  Pieces pieces;
  std::size_t done = 0, next_piece = 0;  // of the old text and map
  std::size_t letter = 0;                // where the character before began
  for (std::size_t at = 0; at < old.size();) {
    if (s[at] < 0x80) {
      letter = at++;
      continue;
    }
    std::size_t end = at;
    const UChar32 c = point_at(at, end);
    const bool mark = c >= 0x300 && !nfc->hasBoundaryBefore(c);
    if (c < 0x300 || (!mark && nfc->isInert(c))) {
      letter = at;
      at = end;
      continue;
    }
    // A letter and all marks on it.
    const std::size_t begin = mark ? std::max(letter, done) : at;
    for (int marks = 0; end < old.size() && marks < most_marks; ++marks) {
      std::size_t after = end;
      if (s[end] < 0x80 || nfc->hasBoundaryBefore(point_at(end, after))) break;
      end = after;
    }
    std::string composed;
    icu::StringByteSink<std::string> sink(&composed);
    const std::string_view cluster = std::string_view(old).substr(begin, end - begin);
    UErrorCode status = U_ZERO_ERROR;
    nfc->normalizeUTF8(0, icu::StringPiece(cluster.data(), static_cast<std::int32_t>(cluster.size())), sink, nullptr, status);
    if (U_SUCCESS(status) && composed != cluster) {
      move_map(decoded.pieces, next_piece, done, begin, text.size(), pieces);
      text.append(old, done, begin - done);
      Pieces parts;
      move_map(decoded.pieces, next_piece, begin, end, 0, parts);
      if (!parts.empty())
        map_unit(pieces, text.size(), composed.size(), parts.front().file_at,
                 parts.back().file_end() - parts.front().file_at);
      text += composed;
      done = end;
    }
    letter = at = end;
  }
  if (done == 0) return;
  move_map(decoded.pieces, next_piece, done, old.size(), text.size(), pieces);
  text.append(old, done);
  decoded.text = std::move(text);
  decoded.pieces = std::move(pieces);
}

}  // namespace notulen::decoding
