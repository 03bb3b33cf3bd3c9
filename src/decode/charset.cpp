#include "decode/charset.hpp"

#include <unicode/ucnv.h>
#include <unicode/utf16.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <memory>

namespace notulen::decoding {

namespace {

const std::uint8_t* unsigned_bytes(std::string_view bytes) { return reinterpret_cast<const std::uint8_t*>(bytes.data()); }

// ASCII that stays as it is.
constexpr auto plain = [] {
  std::array<bool, 256> table{};
  for (std::size_t i = 0x20; i < 0x7F; ++i) table[i] = true;
  table['\t'] = table['\n'] = table['\f'] = true;
  return table;
}();

// The next character of valid or invalid UTF-8: its point (negative: invalid) and where it ends.
struct Next {
  UChar32 point;
  std::size_t end;
};
Next next_utf8(const std::uint8_t* s, std::size_t at, std::size_t size) {
  // ICU counts in 32 bits: look at no more than a character's bytes.
  std::int32_t i = 0;
  const auto length = static_cast<std::int32_t>(std::min<std::size_t>(4, size - at));
  UChar32 c;
  const std::uint8_t* here = s + at;
  U8_NEXT(here, i, length, c);
  return {c, at + static_cast<std::size_t>(i)};
}

}  // namespace

bool is_utf8(std::string_view bytes) {
  const std::uint8_t* s = unsigned_bytes(bytes);
  bool seen = false;
  for (std::size_t at = 0; at < bytes.size();) {
    if (s[at] < 0x80) {
      std::uint64_t eight;
      while (at + 8 <= bytes.size() && (std::memcpy(&eight, s + at, 8), (eight & 0x8080808080808080u) == 0)) at += 8;
      while (at < bytes.size() && s[at] < 0x80) ++at;
      continue;
    }
    const Next next = next_utf8(s, at, bytes.size());
    if (next.point < 0) return seen && next.end == bytes.size() && U8_IS_LEAD(s[at]);
    seen = true;
    at = next.end;
  }
  return true;
}

void read_utf8(std::string_view bytes, std::size_t from, Clean& clean) {
  const std::uint8_t* s = unsigned_bytes(bytes);
  std::size_t run = from, at = from;
  while (at < bytes.size()) {
    if (plain[s[at]]) {
      ++at;
      continue;
    }
    const Next next = next_utf8(s, at, bytes.size());
    if (next.point >= 0x80 && treatment(static_cast<char32_t>(next.point)) == Treat::keep) {
      if (next.point >= 0x300) clean.note_beyond_latin();
      at = next.end;
      continue;
    }
    clean.copy(bytes.substr(run, at - run), run);
    if (next.point < 0) {
      clean.invalid(at, next.end - at);
    } else {
      clean.put(static_cast<char32_t>(next.point), at, next.end - at);
    }
    run = at = next.end;
  }
  clean.copy(bytes.substr(run), run);
}

void read_utf16(std::string_view bytes, std::size_t from, bool big_endian, Clean& clean) {
  const std::uint8_t* s = unsigned_bytes(bytes);
  const auto unit = [&](std::size_t at) -> char32_t {
    return big_endian ? char32_t(s[at] << 8 | s[at + 1]) : char32_t(s[at + 1] << 8 | s[at]);
  };
  std::size_t at = from;
  for (; at + 2 <= bytes.size();) {
    const char32_t c = unit(at);
    if (!U16_IS_SURROGATE(c)) {
      clean.put(c, at, 2);
      at += 2;
    } else if (U16_IS_LEAD(c) && at + 4 <= bytes.size() && U16_IS_TRAIL(unit(at + 2))) {
      clean.put(static_cast<char32_t>(U16_GET_SUPPLEMENTARY(c, unit(at + 2))), at, 4);
      at += 4;
    } else {
      clean.invalid(at, 2);
      at += 2;
    }
  }
  if (at < bytes.size()) clean.invalid(at, bytes.size() - at);
}

void read_windows_1252(std::string_view bytes, Clean& clean) {
  const std::uint8_t* s = unsigned_bytes(bytes);
  std::size_t run = 0;
  for (std::size_t at = 0; at < bytes.size(); ++at) {
    if (plain[s[at]]) continue;
    clean.copy(bytes.substr(run, at - run), run);
    run = at + 1;
    const char32_t c = windows_1252(s[at]);
    if (c == 0xFFFD) {
      clean.invalid(at, 1);
    } else {
      clean.put(c, at, 1);
    }
  }
  clean.copy(bytes.substr(run), run);
}

bool read_with_icu(std::string_view bytes, std::string& name, Clean& clean) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(ucnv_open(name.c_str(), &status), &ucnv_close);
  if (U_FAILURE(status) || !converter) return false;
  for (const char* standard : {"MIME", "IANA"}) {
    UErrorCode no_name = U_ZERO_ERROR;
    if (const char* usual = ucnv_getStandardName(name.c_str(), standard, &no_name)) {
      name = usual;
      break;
    }
  }
  ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
  if (U_FAILURE(status)) return false;
  const char* const begin = bytes.data();
  const char* const end = begin + bytes.size();
  for (const char* at = begin; at < end;) {
    const char* const start = at;
    status = U_ZERO_ERROR;
    const UChar32 c = ucnv_getNextUChar(converter.get(), &at, end, &status);
    if (status == U_INDEX_OUTOFBOUNDS_ERROR) break;  // only shift codes were left
    if (at == start && U_FAILURE(status)) ++at;      // never stand still
    const auto from = static_cast<std::size_t>(start - begin), length = static_cast<std::size_t>(at - start);
    if (U_FAILURE(status) || c < 0) {
      clean.invalid(from, length);
    } else {
      clean.put(static_cast<char32_t>(c), from, length);
    }
  }
  return true;
}

}  // namespace notulen::decoding
