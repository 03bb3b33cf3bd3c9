#pragma once
// Text that knows where it came from. Standard library only.

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace notulen {

// A range of bytes, end exclusive. Of what text: the declaration that uses it says.
struct Span {
  std::size_t begin = 0;
  std::size_t end = 0;
  friend bool operator==(const Span&, const Span&) = default;
};

// A piece of text put together from pieces of the decoded document: marks left out, white space folded, wrapped
// lines and cells joined. Every byte either comes from a byte of the document or is glue (a joining space).
class Text {
 public:
  // Bytes [at, at + length) of this text are bytes [from, from + length) of the document, or stand for all of
  // [from, from + whole) there: `ë` for `&euml;`.
  struct Run {
    std::size_t at = 0;
    std::size_t from = 0;
    std::size_t length = 0;
    std::size_t whole = 0;  // 0 where the bytes are the document's own
  };

  // The runs of a text: one for most texts, which needs no memory of its own.
  class Runs {
   public:
    Runs() = default;
    Runs(Runs&& other) noexcept : one_(std::exchange(other.one_, {})), several_(std::move(other.several_)) {}
    Runs& operator=(Runs&& other) noexcept {
      one_ = std::exchange(other.one_, {});
      several_ = std::move(other.several_);
      return *this;
    }
    Runs(const Runs& other) : one_(other.one_), several_(other.several_ ? std::make_unique<std::vector<Run>>(*other.several_) : nullptr) {}
    Runs& operator=(const Runs& other) { return *this = Runs(other); }
    ~Runs() = default;

    [[nodiscard]] bool empty() const { return one_.length == 0 && !several_; }
    [[nodiscard]] const Run* begin() const { return several_ ? several_->data() : &one_; }
    [[nodiscard]] const Run* end() const { return several_ ? several_->data() + several_->size() : &one_ + (one_.length > 0 ? 1 : 0); }
    [[nodiscard]] const Run& front() const { return *begin(); }
    [[nodiscard]] Run& back() { return several_ ? several_->back() : one_; }
    [[nodiscard]] const Run& back() const { return several_ ? several_->back() : one_; }
    void push_back(const Run& run) {  // of one byte or more
      if (empty()) {
        one_ = run;
        return;
      }
      if (!several_) several_ = std::make_unique<std::vector<Run>>(1, one_);
      several_->push_back(run);
    }

   private:
    Run one_;  // where there is but one
    std::unique_ptr<std::vector<Run>> several_;
  };

  Text() = default;
  Text(std::string_view bytes, std::size_t from) { append(bytes, from); }

  [[nodiscard]] const std::string& str() const { return bytes_; }
  [[nodiscard]] std::string_view view() const { return bytes_; }
  [[nodiscard]] bool empty() const { return bytes_.empty(); }
  [[nodiscard]] std::size_t size() const { return bytes_.size(); }
  [[nodiscard]] const Runs& runs() const { return runs_; }

  // Adds bytes that stand at `from` in the document.
  void append(std::string_view bytes, std::size_t from);
  void append(const Text& other);
  // Adds bytes that stand for bytes [from, from + whole) of the document.
  void append_for(std::string_view bytes, std::size_t from, std::size_t whole);
  // Adds bytes that stand nowhere in the document (a joining space).
  void append_glue(std::string_view bytes) { bytes_.append(bytes); }
  // Adds `other` behind one space (none where this or the other is empty).
  void join(const Text& other);

  // Bytes [begin, end) of this text as a text of their own.
  [[nodiscard]] Text slice(std::size_t begin, std::size_t end) const;
  // The same without white space at its ends.
  [[nodiscard]] Text trimmed() const;
  // The same as a view.
  [[nodiscard]] std::string_view trimmed_view() const {
    const Span kept = trimmed_range();
    return view().substr(kept.begin, kept.end - kept.begin);
  }

  // Where bytes [begin, end) of this text stand in the document, in reading order; touching ranges are one.
  [[nodiscard]] std::vector<Span> spans(std::size_t begin, std::size_t end) const;
  [[nodiscard]] std::vector<Span> spans() const { return spans(0, size()); }
  // Without white space at its ends.
  [[nodiscard]] std::vector<Span> trimmed_spans() const {
    const Span kept = trimmed_range();
    return spans(kept.begin, kept.end);
  }

  // The document byte of byte `at` of this text (of the next byte that has one; the last one's end when none has).
  [[nodiscard]] std::size_t origin(std::size_t at) const;

 private:
  [[nodiscard]] Span trimmed_range() const;

  std::string bytes_;
  Runs runs_;
};

}  // namespace notulen
