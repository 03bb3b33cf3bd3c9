#pragma once
// What kind of file bytes are: told by the bytes first, by the name where these leave it open.

#include <string>
#include <string_view>

namespace convert {

enum class Kind { text, html, docx, odt, rtf, pdf, doc, unknown };

// `named`: somebody asked for this very file, so that text is taken for minutes whatever the name ends in.
// `unknown` is what holds no minutes (pictures, sheets, programs), or none that can be read.
Kind kind_of(std::string_view bytes, const std::string& name, bool named);

// As in `document.media_type`.
std::string_view media_type(Kind kind);

}  // namespace convert
