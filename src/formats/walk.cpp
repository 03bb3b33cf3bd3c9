#include "formats/walk.hpp"

namespace notulen::formats {
namespace {

void add_line(std::string& out, const std::string& line) {
  if (!out.empty()) out += '\n';
  out += line;
}

void add_entries(std::string& out, const Rare<ListEntry>& entries, int depth) {
  for (const ListEntry& entry : entries) {
    if (!entry.text.empty()) add_line(out, std::string(static_cast<std::size_t>(depth) * 2, ' ') + "- " + entry.text);
    add_entries(out, entry.items, depth + 1);
  }
}

}  // namespace

std::string joined(const std::vector<std::string>& texts, const char* between) {
  std::string out;
  for (const std::string& text : texts) out += (out.empty() ? "" : between) + text;
  return out;
}

std::string plain_text(const Block& block) {
  std::string out;
  switch (block.type) {
    case BlockType::paragraph:
    case BlockType::subheading: return block.text;
    case BlockType::statement: return block.speaker ? *block.speaker + ": " + block.text : block.text;
    case BlockType::list: add_entries(out, block.entries, 0); break;
    case BlockType::table:
      if (!block.header.empty()) add_line(out, joined(block.header, "\t"));
      for (const auto& row : block.rows) add_line(out, joined(row, "\t"));
      break;
    case BlockType::item: break;
  }
  return out;
}

std::string plain_text(const std::vector<Block>& blocks, const char* between) {
  std::vector<std::string> texts;
  for (const Block& block : blocks)
    if (block.type != BlockType::item) texts.push_back(plain_text(block));
  return joined(texts, between);
}

}  // namespace notulen::formats
