#pragma once
// What the writers of the document's parts share (json.cpp), and the part that tells what was said (json_content.cpp).

#include <string_view>

#include "model.hpp"
#include "output/json_writer.hpp"

namespace notulen::json {

using Writer = JsonWriter;

template <typename Values, typename F>
void array(Writer& out, const Values& values, F&& write) {
  out.array([&] {
    for (const auto& v : values) {
      out.element();
      write(out, v);
    }
  });
}

template <typename Values, typename F>
void array(Writer& out, std::string_view key, const Values& values, F&& write) {
  out.key(key);
  array(out, values, write);
}

void source(Writer& out, const Source& s);
// The member `source`.
void source_member(Writer& out, const Source& s);
// The member `confidence`.
void confidence(Writer& out, double sure);

void block(Writer& out, const Block& b);
void agenda_item(Writer& out, const AgendaItem& item);

}  // namespace notulen::json
