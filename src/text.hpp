#pragma once
// Text that knows where it came from. Standard library only.

#include <cstddef>
#include <string>
#include <string_view>

#include "few.hpp"

namespace notulen {

// A range of bytes, end exclusive. Of what text: the declaration that uses it says.
struct Span {
  std::size_t begin = 0;
  std::size_t end = 0;
  friend bool operator==(const Span&, const Span&) = default;
  friend bool nothing(const Span& span) { return span.end == 0; }
  // For Few: no range ends at the last number there is.
  friend void hold(Span& span, void* place) { span = {reinterpret_cast<std::size_t>(place), std::size_t(-1)}; }
  friend void* held(const Span& span) { return span.end == std::size_t(-1) ? reinterpret_cast<void*>(span.begin) : nullptr; }
};
using Spans = Few<Span>;

// A piece of text put together from pieces of the decoded document: marks left out, white space folded, wrapped
// lines and cells joined. Every byte either comes from a byte of the document or is glue (a joining space).
// What is one piece of the document keeps no bytes: it looks at the document's, which must live as long.
class Text {
 public:
  Text() = default;
  Text(const Text& other);
  Text(Text&& other) noexcept;
  Text& operator=(const Text& other);
  Text& operator=(Text&& other) noexcept;
  ~Text() {
    if (owns_) delete own_;
  }
  // Bytes that stand at `from` in the document, kept.
  Text(std::string_view bytes, std::size_t from) { append(bytes, from); }
  // Bytes [span.begin, span.end) of the document, looked at where they stand.
  static Text of(std::string_view document, Span span);

  [[nodiscard]] std::string str() const { return std::string(view()); }
  [[nodiscard]] std::string_view view() const { return {data_, size_}; }
  [[nodiscard]] bool empty() const { return size_ == 0; }
  [[nodiscard]] std::size_t size() const { return size_; }
  // No byte stands for others: all are the document's own or glue.
  [[nodiscard]] bool literal() const;
  // Bytes of glue before the first that stands in the document; all where none does.
  [[nodiscard]] std::size_t glue_before() const;

  // Adds bytes that stand at `from` in the document.
  void append(std::string_view bytes, std::size_t from);
  void append(const Text& other);
  // Adds bytes that stand for bytes [from, from + whole) of the document.
  void append_for(std::string_view bytes, std::size_t from, std::size_t whole);
  // Adds bytes that stand nowhere in the document (a joining space).
  void append_glue(std::string_view bytes);
  // Adds `other` behind one space (none where this or the other is empty).
  void join(const Text& other);
  // The same for the next line of wrapped text: a word that a hyphen parts at the line's end becomes whole.
  void join_line(const Text& other);

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
  [[nodiscard]] Spans spans(std::size_t begin, std::size_t end) const;
  [[nodiscard]] Spans spans() const { return spans(0, size()); }
  // Without white space at its ends.
  [[nodiscard]] Spans trimmed_spans() const {
    const Span kept = trimmed_range();
    return spans(kept.begin, kept.end);
  }

  // The document byte of byte `at` of this text (of the next byte that has one; the last one's end when none has).
  [[nodiscard]] std::size_t origin(std::size_t at) const;

 private:
  [[nodiscard]] Span trimmed_range() const;

  // Bytes [at, at + length) of this text are bytes [from, from + length) of the document, or stand for all of
  // [from, from + whole) there: `ë` for `&euml;`.
  struct Run {
    std::size_t at = 0;
    std::size_t from = 0;
    std::size_t length = 0;
    std::size_t whole = 0;  // 0 where the bytes are the document's own
    friend bool nothing(const Run& run) { return run.length == 0; }
    friend void hold(Run& run, void* place) { run = {reinterpret_cast<std::size_t>(place), 0, std::size_t(-1), 0}; }
    friend void* held(const Run& run) { return run.length == std::size_t(-1) ? reinterpret_cast<void*>(run.at) : nullptr; }
  };

  // Bytes put together from several places, or of a text that need not live on.
  struct Own {
    std::string bytes;
    Few<Run> runs;
  };
  Own& own();
  // Leaves out the last bytes, fewer than there are, without a copy: a paragraph of many lines loses a hyphen at each.
  void take_off(std::size_t count);
  void take(Text& other);
  void look();

  // A long file has many texts: what they need is kept small.
  const char* data_ = "";
  std::size_t owns_ : 1 = 0;
  std::size_t size_ : 63 = 0;
  union {
    std::size_t from_ = 0;  // where the bytes stand, unless they are its own
    Own* own_;              // … where owns_
  };
};

}  // namespace notulen
