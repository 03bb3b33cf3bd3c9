// Minutes to measure speed with: the documents of a folder in seeded order, given names and years changed, so many
// bytes of them, as one file and as a folder of files. The same seed gives the same bytes everywhere.
//
//   bench-inputs CORPUS BYTES OUT        writes OUT.txt and OUT/00001.txt, OUT/00002.txt …

#include <algorithm>
#include <cctype>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <map>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "files.hpp"
#include "notulen.hpp"

namespace fs = std::filesystem;

namespace {

bool letter(char c) { return std::isalpha(static_cast<unsigned char>(c)) != 0 || static_cast<unsigned char>(c) >= 0x80; }
bool digit(char c) { return c >= '0' && c <= '9'; }

class Inputs {
 public:
  explicit Inputs(std::vector<std::string> documents) : documents_(std::move(documents)) {
    for (const std::string& text : documents_)
      each_word(text, [&](std::string_view word) {
        if (is_name(word)) names_[word.size()].emplace_back(word);
      });
    for (auto& [size, names] : names_) {
      std::sort(names.begin(), names.end());
      names.erase(std::unique(names.begin(), names.end()), names.end());
    }
  }

  // The next document: each stands once in every round.
  std::string next() {
    if (at_ == order_.size()) {
      order_.resize(documents_.size());
      for (std::size_t i = 0; i < order_.size(); ++i) {
        order_[i] = i;
        std::swap(order_[i], order_[random_() % (i + 1)]);
      }
      at_ = 0;
    }
    return changed(documents_[order_[at_++]]);
  }

 private:
  template <typename F>
  static void each_word(std::string_view text, F&& f) {
    for (std::size_t at = 0; at < text.size();) {
      std::size_t end = at;
      while (end < text.size() && letter(text[end])) ++end;
      if (end > at) f(text.substr(at, end - at));
      at = end + (end == at ? 1 : 0);
    }
  }

  bool is_name(std::string_view word) const {
    return word[0] >= 'A' && word[0] <= 'Z' && word.size() > 2 && words_.contains("given_name", word);
  }

  // A name becomes one of as many bytes, which keeps columns straight; a year of this century another one.
  std::string changed(std::string text) {
    std::map<std::string, std::string, std::less<>> renamed;  // one person keeps one name
    for (std::size_t at = 0; at < text.size();) {
      std::size_t end = at;
      while (end < text.size() && letter(text[end])) ++end;
      const std::string word = text.substr(at, end - at);
      if (!word.empty() && is_name(word)) {
        const auto& names = names_.at(word.size());
        const auto [name, fresh] = renamed.try_emplace(word);
        if (fresh) name->second = names[random_() % names.size()];
        text.replace(at, word.size(), name->second);
      }
      if (end > at) {
        at = end;
        continue;
      }
      while (end < text.size() && digit(text[end])) ++end;
      if (end == at + 4 && text[at] == '2' && text[at + 1] == '0') {
        const auto year = random_() % 30;
        text[at + 2] = static_cast<char>('0' + year / 10);
        text[at + 3] = static_cast<char>('0' + year % 10);
      }
      at = std::max(end, at + 1);
    }
    return text;
  }

  std::vector<std::string> documents_;
  const notulen::Vocabulary& words_ = notulen::Vocabulary::built_in();
  std::map<std::size_t, std::vector<std::string>> names_;  // by bytes
  std::vector<std::size_t> order_;
  std::size_t at_ = 0;
  std::mt19937_64 random_{20260101};
};

}  // namespace

int main(int argc, char** argv) {
  if (argc != 4) {
    std::cerr << "bench-inputs: wants CORPUS BYTES OUT\n";
    return 2;
  }
  std::vector<std::string> documents;
  for (const std::string& file : text_files({argv[1]})) {
    const FileBytes read = read_file(file);
    if (read.error) continue;
    // The whole is read in one encoding.
    const notulen::Result result = notulen::parse(read.bytes);
    if (!result.error && result.documents.front().document.encoding == "UTF-8") documents.push_back(read.bytes);
  }
  if (documents.empty()) {
    std::cerr << "bench-inputs: no minutes in " << argv[1] << '\n';
    return 1;
  }
  const std::string out = argv[3];
  fs::create_directories(out);
  std::ofstream all(out + ".txt", std::ios::binary);
  Inputs inputs(std::move(documents));
  std::size_t written = 0, files = 0;
  for (const std::size_t wanted = std::stoull(argv[2]); written < wanted;) {
    const std::string text = inputs.next() + "\n\n";
    char name[32];
    std::snprintf(name, sizeof name, "/%06zu.txt", ++files);
    std::ofstream(out + name, std::ios::binary) << text;
    all << text;
    written += text.size();
  }
  std::cout << out << ": " << files << " documents, " << written << " bytes\n";
  return all.good() ? 0 : 1;
}
