#pragma once
// Which segments are title, header lines, attendance, agenda list, item headings at which level, text, action list:
// decided over the whole document, in one place, by an explained score.

#include <cstddef>
#include <string>
#include <vector>

#include "segment.hpp"
#include "vocabulary.hpp"

namespace notulen {

enum class Part : unsigned char {
  front,       // before the business: title, labelled lines, letterhead
  attendance,  // who was there and who was not; starts at a label or heading that says so
  agenda,      // a bare list of the agenda, table of contents
  item,        // heading or text of an agenda item, `Place::item` says which
  actions,     // a list of actions that stands under no item
  decisions,   // a list of decisions that stands under no item
  next_agenda, // points for the next meeting
  aside,       // what is neither: summary, attachments, links, signatures, preamble of the minutes
};

struct Place {
  Part part = Part::front;
  bool heading = false;  // it is the heading of its part or item
  bool title = false;    // it is (a line of) the document's own title
  int item = -1;         // index into Outline::items, for Part::item
};

struct OutlineItem {
  std::size_t segment = 0;  // of its heading
  int level = 0;            // 0 for top-level items
  int parent = -1;          // index of the item it stands under
  std::string number;       // as printed, without closing dot, parenthesis or word before it; empty for none
  Text title;               // without number and presenters; empty where the item bears none
  Text presenter;           // who introduces it as printed, `Jos Som - Kerkrade`; empty for none
  Text rest;                // text that follows on the heading's own line: `1. Opening: de voorzitter …`
  double score = 0;         // of the heading's reading against that of plain text, in log-odds
};

struct Outline {
  std::vector<Place> places;  // one a segment
  std::vector<OutlineItem> items;
  bool minutes = true;  // anything in the text speaks of a meeting
  std::string families;  // the families of headings, their scores over the whole document, and which bears the items
  std::vector<std::string> reasons;  // one a segment, where asked for: the readings, their scores, why one won
};

Outline outline(const std::vector<Segment>& segments, const Vocabulary& words, bool reasons = true);

// Keeps the first `most` items; what stood under the others belongs to the last of these.
void keep_items(Outline& outline, std::size_t most);

}  // namespace notulen
