#pragma once
// JSON written straight into a string: members in the order they are told, in one line or indented by one blank a level.
// The bytes are those of nlohmann/json's dump(); bytes that are no UTF-8 become U+FFFD, as there.

#include <algorithm>
#include <charconv>
#include <concepts>
#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "few.hpp"

namespace notulen {

// Appends the text between quotes, escaped.
void append_quoted(std::string& out, std::string_view text);

// A confidence as it is printed everywhere: hundredths, 0 for what is no number.
int in_hundredths(double sure);

class JsonWriter {
 public:
  using Put = std::function<void(std::string_view)>;

  // Where `put` is given it takes what is written piece by piece; `out` holds the last.
  JsonWriter(std::string& out, bool pretty, const Put* put = nullptr) : out_(out), pretty_(pretty), put_(put) {}

  template <typename F>
  void object(F&& members) { nest('{', '}', members); }
  template <typename F>
  void array(F&& elements) { nest('[', ']', elements); }

  // A member's key; its value follows.
  void key(std::string_view name) {
    next();
    const std::string_view behind = pretty_ ? "\": " : "\":";
    const std::size_t at = out_.size();
    out_.resize(at + 1 + name.size() + behind.size());  // in one piece: there are many keys
    char* to = out_.data() + at;
    *to = '"';
    std::copy(behind.begin(), behind.end(), std::copy(name.begin(), name.end(), to + 1));
  }
  template <typename T>
  void member(std::string_view name, const T& value) {
    key(name);
    put(value);
  }
  // An element that is no array or object; before one that is, element().
  template <typename T>
  void element(const T& value) {
    next();
    put(value);
  }
  void element() {
    next();
    if (put_ == nullptr || out_.size() < piece) return;
    (*put_)(out_);
    out_.clear();
  }

  void put(std::nullptr_t) { out_ += "null"; }
  void put(bool value) { out_ += value ? "true" : "false"; }
  void put(std::string_view text) { append_quoted(out_, text); }
  void put(const char* text) { append_quoted(out_, text); }
  void put(const std::string& text) { append_quoted(out_, text); }
  template <std::integral T>
  void put(T number) {
    char digits[24];
    out_.append(digits, std::to_chars(digits, digits + sizeof digits, number).ptr);
  }
  template <typename T>
  void put(const Boxed<T>& maybe) {
    if (maybe) put(*maybe);
    else put(nullptr);
  }
  template <typename T>
  void put(const std::optional<T>& maybe) {
    if (maybe) put(*maybe);
    else put(nullptr);
  }
  template <typename T>
  void put(const Rare<T>& values) {
    put(static_cast<const std::vector<T>&>(values));
  }
  template <typename T>
  void put(const std::vector<T>& values) {
    array([&] {
      for (const T& value : values) element(value);
    });
  }
  // A number of hundredths from 0 to 100 as a fraction: `0.95`, `0.5`, `1.0`.
  void put_hundredths(int hundredths);

 private:
  std::string& out_;
  static constexpr std::size_t piece = 1 << 16;
  bool pretty_;
  const Put* put_;
  bool first_ = true;  // nothing stands yet in the innermost object or array
  std::size_t depth_ = 0;

  void line() {
    if (pretty_) (out_ += '\n').append(depth_, ' ');
  }
  void next() {
    if (!first_) out_ += ',';
    first_ = false;
    line();
  }
  template <typename F>
  void nest(char open, char close, F& inside) {
    out_ += open;
    first_ = true;
    ++depth_;
    inside();
    --depth_;
    if (!first_) line();
    first_ = false;
    out_ += close;
  }
};

}  // namespace notulen
