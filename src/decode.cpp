#include "decode.hpp"

#include <algorithm>
#include <array>

#include "bytes.hpp"
#include "decode/charset.hpp"
#include "decode/clean.hpp"
#include "decode/normalise.hpp"
#include "vocabulary/fold.hpp"

namespace notulen {

namespace {

using namespace std::string_view_literals;

using vocabulary::continuation;

// What a file that is no text begins with: PDF, zip (docx, odt), OLE (doc), RTF, gzip, PNG, JPEG, GIF, ELF.
constexpr std::array signatures{"%PDF-"sv,         "PK\x03\x04"sv,  "\xD0\xCF\x11\xE0"sv, "{\\rtf"sv, "\x1F\x8B"sv,
                                "\x89PNG\r\n"sv, "\xFF\xD8\xFF"sv, "GIF8"sv,             "\x7F" "ELF"sv};

bool has_signature(std::string_view bytes) {
  return std::any_of(signatures.begin(), signatures.end(), [&](auto s) { return bytes.starts_with(s); });
}

// One control character in fifty is more than debris.
bool too_many(std::size_t controls, std::size_t characters) { return controls > 2 && controls > characters / 50; }

// Looked for before decoding, so that a large binary file costs nothing.
bool begins_binary(std::string_view bytes) {
  bytes = bytes.substr(0, 1 << 16);
  const auto controls = std::count_if(bytes.begin(), bytes.end(), [](char c) {
    return static_cast<unsigned char>(c) < 0x20 && decoding::treatment(static_cast<unsigned char>(c)) == decoding::Treat::control;
  });
  return too_many(static_cast<std::size_t>(controls), bytes.size());
}

// `utf8`, `UTF_8` and `Utf-8` are one name.
std::string folded_name(std::string_view name) {
  std::string out;
  for (const char c : name) {
    if (c >= 'A' && c <= 'Z') out += static_cast<char>(c + 32);
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) out += c;
  }
  return out;
}

std::string printable(std::string_view name) {
  std::string out(name.substr(0, 60));
  std::replace_if(out.begin(), out.end(), [](char c) { return c < ' ' || c > '~'; }, '?');
  return out;
}

// Reads the bytes into `clean`; false where the encoding is unknown.
bool read(std::string_view bytes, std::string_view asked, decoding::Clean& clean, Decoded& out) {
  const std::string name = folded_name(asked);
  const bool utf16 = name == "utf16" || name == "utf16le" || name == "utf16be";
  if (bytes.starts_with("\xEF\xBB\xBF")) {
    out.encoding = "UTF-8";
    decoding::read_utf8(bytes, 3, clean);
  } else if (const bool little = bytes.starts_with("\xFF\xFE"); little || bytes.starts_with("\xFE\xFF") || utf16) {
    const bool big = !little && (bytes.starts_with("\xFE\xFF") || name == "utf16be");
    out.encoding = big ? "UTF-16BE" : "UTF-16LE";
    decoding::read_utf16(bytes, 0, big, clean);  // the BOM itself is left out as any other
  } else if (name == "utf8" || (asked.empty() && decoding::is_utf8(bytes))) {
    out.encoding = "UTF-8";
    decoding::read_utf8(bytes, 0, clean);
  } else if (asked.empty() || name == "windows1252" || name == "cp1252") {
    out.encoding = "windows-1252";
    decoding::read_windows_1252(bytes, clean);
  } else {
    out.encoding = asked;
    return decoding::read_with_icu(bytes, out.encoding, clean);
  }
  return true;
}

DecodeResult failure(std::string message) { return {std::nullopt, DecodeError{std::move(message)}}; }

}  // namespace

Span Decoded::in_file(Span span) const {
  span.end = std::min(span.end, text.size());
  span.begin = std::min(span.begin, span.end);
  while (span.begin > 0 && span.begin < text.size() && continuation(text[span.begin])) --span.begin;
  while (span.end < text.size() && continuation(text[span.end])) ++span.end;
  auto piece = std::partition_point(pieces.begin(), pieces.end(), [&](const Piece& p) { return p.text_end() <= span.begin; });
  if (piece == pieces.end()) return {file_bytes, file_bytes};
  const auto units = [&](std::size_t text_bytes) { return text_bytes / piece->text_unit; };
  Span out;
  out.begin = piece->file_at + (span.begin > piece->text_at ? units(span.begin - piece->text_at) * piece->file_unit : 0);
  if (span.end <= span.begin) return {out.begin, out.begin};
  piece = std::partition_point(piece, pieces.end(), [&](const Piece& p) { return p.text_end() < span.end; });
  if (piece == pieces.end()) {
    out.end = pieces.back().file_end();
  } else {
    out.end = piece->file_at + units(span.end - piece->text_at + piece->text_unit - 1) * piece->file_unit;
  }
  return out;
}

std::size_t Decoded::line_of(std::size_t text_at) const {
  const auto after = std::upper_bound(line_starts.begin(), line_starts.end(), text_at);
  return after == line_starts.begin() ? 1 : static_cast<std::size_t>(after - line_starts.begin());
}

std::size_t Decoded::column_of(std::size_t text_at) const {
  text_at = std::min(text_at, text.size());
  const std::size_t line = line_of(text_at);
  const std::size_t start = line_starts.empty() ? 0 : line_starts[line - 1];
  return 1 + static_cast<std::size_t>(std::count_if(text.begin() + static_cast<std::ptrdiff_t>(start),
                                                    text.begin() + static_cast<std::ptrdiff_t>(text_at),
                                                    [](char c) { return !continuation(c); }));
}

DecodeResult decode(std::string_view bytes, std::string_view encoding) {
  if (bytes.empty()) return failure("is empty");
  if (has_signature(bytes)) return failure("is binary, not text");
  const bool wide = bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF") || !encoding.empty();
  if (!wide && begins_binary(bytes)) return failure("is binary, not text");

  Decoded out;
  out.file_bytes = bytes.size();
  out.text.reserve(bytes.size() + 1);
  decoding::Clean clean(out);
  if (!read(bytes, encoding, clean, out)) return failure("is in an unknown encoding: " + printable(encoding));
  clean.finish();
  if (too_many(clean.controls(), out.text.size() + clean.controls())) return failure("is binary, not text");
  if (first_not_in<" \t\n\f">(out.text) == std::string::npos) return failure("is empty");
  if (clean.may_need_normalising()) decoding::normalise(out);

  out.line_starts.reserve(static_cast<std::size_t>(std::count(out.text.begin(), out.text.end(), '\n')));
  for (std::size_t at = 0; at < out.text.size();) {
    out.line_starts.push_back(at);
    at = out.text.find('\n', at) + 1;  // the text ends in one
  }
  return {std::move(out), std::nullopt};
}

}  // namespace notulen
