#pragma once
// For calendars (RFC 5545): the next meeting as VEVENT, each action or commitment that has a day as VTODO, its owners as
// CONTACT (no addresses are known). Times are local ones without a zone. A UID is made of the file's name, the kind, the
// text and the owners, so that it survives an edit elsewhere.

#include "formats/format.hpp"

namespace notulen {

Rendered ics(const Document& document);

}  // namespace notulen
