#include "decode/clean.hpp"

#include <string>

namespace notulen::decoding {

namespace {

constexpr char32_t soft_hyphen = 0xAD, replacement = 0xFFFD;

// Bytes 0x80 to 0x9F.
constexpr char16_t windows_1252_table[32] = {
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D,
    0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD,
    0x017E, 0x0178};

struct Utf8 {
  char bytes[4];
  std::size_t size = 0;
  explicit Utf8(char32_t c) {
    const auto put = [&](char32_t b) { bytes[size++] = static_cast<char>(b); };
    if (c < 0x80) {
      put(c);
    } else if (c < 0x800) {
      put(0xC0 | (c >> 6));
      put(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
      put(0xE0 | (c >> 12));
      put(0x80 | ((c >> 6) & 0x3F));
      put(0x80 | (c & 0x3F));
    } else {
      put(0xF0 | (c >> 18));
      put(0x80 | ((c >> 12) & 0x3F));
      put(0x80 | ((c >> 6) & 0x3F));
      put(0x80 | (c & 0x3F));
    }
  }
  [[nodiscard]] std::string_view view() const { return {bytes, size}; }
};

}  // namespace

Treat treatment(char32_t c) {
  if (c < 0x20) {
    switch (c) {
      case '\t':
      case '\f': return Treat::keep;
      case '\n':
      case '\r':
      case '\v': return Treat::line_end;  // a vertical tab is a word processor's line break
      case '\b':
      case 0x1A:
      case 0x1B: return Treat::leave_out;  // overstriking, DOS end of file, terminal colours: text all the same
      default: return Treat::control;
    }
  }
  if (c < 0x7F) return Treat::keep;
  if (c < 0xA0) return c == 0x85 ? Treat::line_end : Treat::control;
  if (c == 0xA0) return Treat::space;
  if (c == soft_hyphen) return Treat::leave_out;
  if (c < 0x300) return Treat::keep;
  if (c >= 0x2000 && c <= 0x206F) {
    if (c <= 0x200A || c == 0x202F || c == 0x205F) return Treat::space;
    if (c <= 0x200F || (c >= 0x202A && c <= 0x202E) || c >= 0x2060) return Treat::leave_out;
    return c == 0x2028 || c == 0x2029 ? Treat::line_end : Treat::keep;
  }
  switch (c) {
    case 0x1680:
    case 0x3000: return Treat::space;
    case 0x034F:  // grapheme joiner
    case 0x061C:  // bidi mark
    case 0x180E:  // Mongolian vowel separator
    case 0xFEFF: return Treat::leave_out;
    default: return c >= 0xFE00 && c <= 0xFE0F ? Treat::leave_out : Treat::keep;  // variation selectors
  }
}

char32_t windows_1252(unsigned char byte) {
  return byte >= 0x80 && byte < 0xA0 ? windows_1252_table[byte - 0x80] : byte;
}

void map_unit(std::vector<Decoded::Piece>& pieces, std::size_t text_at, std::size_t text_length, std::size_t file_at,
              std::size_t file_length) {
  if (!pieces.empty()) {
    Decoded::Piece& last = pieces.back();
    if (last.text_unit == text_length && last.file_unit == file_length && last.text_end() == text_at &&
        last.file_end() == file_at) {
      ++last.units;
      return;
    }
  }
  pieces.push_back(
      {text_at, file_at, 1, static_cast<std::uint32_t>(text_length), static_cast<std::uint32_t>(file_length)});
}

void map_copy(std::vector<Decoded::Piece>& pieces, std::size_t text_at, std::size_t file_at, std::size_t length) {
  if (length == 0) return;
  map_unit(pieces, text_at, 1, file_at, 1);
  pieces.back().units += length - 1;
}

void Clean::add(std::string_view utf8, std::size_t file_at, std::size_t file_length) {
  map_unit(out_.pieces, out_.text.size(), utf8.size(), file_at, file_length);
  out_.text += utf8;
}

// A soft hyphen inside a line is no text; at its end it is the hyphen of a word that goes on in the next line.
void Clean::release(bool at_line_end) {
  if (held_ == '\r') add("\n", held_at_, held_length_);
  if (held_ == soft_hyphen && at_line_end) add("-", held_at_, held_length_);
  held_ = 0;
}

void Clean::copy(std::string_view run, std::size_t file_at) {
  if (run.empty()) return;
  if (held_ != 0) {
    if (run.front() == '\n') {
      put('\n', file_at++, 1);
      run.remove_prefix(1);
    } else {
      release(false);
    }
  }
  map_copy(out_.pieces, out_.text.size(), file_at, run.size());
  out_.text += run;
}

void Clean::put(char32_t c, std::size_t file_at, std::size_t file_length) {
  Treat treat = treatment(c);
  if (held_ == '\r' && c == '\n') {
    held_ = 0;
    add("\n", held_at_, file_at + file_length - held_at_);
    return;
  }
  if (held_ != 0) release(treat == Treat::line_end);
  // C1 controls are Windows-1252 that somebody took for Latin-1.
  if (treat == Treat::control && c >= 0x80 && windows_1252(static_cast<unsigned char>(c)) != replacement) {
    c = windows_1252(static_cast<unsigned char>(c));
    treat = Treat::keep;
  }
  if (c >= 0x300) may_need_normalising_ = true;
  if (c == '\r' || c == soft_hyphen) {
    held_ = c;
    held_at_ = file_at;
    held_length_ = file_length;
    return;
  }
  switch (treat) {
    case Treat::keep: add(Utf8(c).view(), file_at, file_length); break;
    case Treat::space: add(" ", file_at, file_length); break;
    case Treat::line_end: add("\n", file_at, file_length); break;
    case Treat::control: ++controls_; break;
    case Treat::leave_out: break;
  }
}

void Clean::invalid(std::size_t file_at, std::size_t file_length) {
  if (out_.invalid_bytes == 0) out_.first_invalid = file_at;
  out_.invalid_bytes += file_length;
  put(replacement, file_at, file_length);
}

void Clean::finish() {
  release(true);
  if (!out_.text.empty() && out_.text.back() != '\n') out_.text += '\n';
}

}  // namespace notulen::decoding
