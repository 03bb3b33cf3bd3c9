#pragma once
// Containers for what there is mostly one or none of: in a large document their room counts. Standard library only.

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <initializer_list>
#include <iterator>
#include <memory>
#include <optional>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace notulen {

// An optional value that takes a pointer's room where there is none.
template <typename T>
class Boxed {
 public:
  Boxed() = default;
  Boxed(std::nullopt_t) {}
  template <typename U>
    requires(!std::same_as<std::remove_cvref_t<U>, Boxed> && !std::same_as<std::remove_cvref_t<U>, std::optional<T>> && std::constructible_from<T, U &&>)
  Boxed(U&& value) : value_(std::make_unique<T>(std::forward<U>(value))) {}  // NOLINT: what it requires hides no copy or move
  Boxed(std::optional<T> value) : value_(value ? std::make_unique<T>(*std::move(value)) : nullptr) {}
  Boxed(const Boxed& other) : value_(other.value_ ? std::make_unique<T>(*other.value_) : nullptr) {}
  Boxed(Boxed&&) noexcept = default;
  Boxed& operator=(Boxed&&) noexcept = default;
  Boxed& operator=(const Boxed& other) { return *this = Boxed(other); }  // NOLINT: a copy of itself is moved in
  ~Boxed() = default;

  [[nodiscard]] bool has_value() const { return value_ != nullptr; }
  explicit operator bool() const { return value_ != nullptr; }
  T& operator*() { return *value_; }
  const T& operator*() const { return *value_; }
  T* operator->() { return value_.get(); }
  const T* operator->() const { return value_.get(); }
  [[nodiscard]] const T& value() const {
    if (!value_) throw std::bad_optional_access();
    return *value_;
  }
  [[nodiscard]] T value_or(T other) const { return value_ ? *value_ : std::move(other); }
  void reset() { value_.reset(); }
  template <typename... Args>
  T& emplace(Args&&... args) { return *(value_ = std::make_unique<T>(std::forward<Args>(args)...)); }

  friend bool operator==(const Boxed& a, const Boxed& b) { return a.value_ && b.value_ ? *a.value_ == *b.value_ : !a.value_ && !b.value_; }
  // Beside a plain string, for boxed ones.
  template <typename U>
    requires(std::convertible_to<const U&, std::string_view>)
  friend bool operator==(const Boxed& a, const U& b) { return a.value_ && *a.value_ == std::string_view(b); }
  friend bool operator==(const Boxed& a, std::nullopt_t) { return !a.value_; }

 private:
  std::unique_ptr<T> value_;
};

// A vector whose first element needs no memory of its own. Elements for which `nothing(element)` holds are never kept.
// Where there are several, they stand elsewhere and the first one's room holds where: `hold(element, place)` makes of it
// an element that is like no other, `held(element)` gives the place back; what looks so by chance is not kept either.
template <typename T>
class Few {
 public:
  using value_type = T;
  using iterator = T*;
  using const_iterator = const T*;

  Few() = default;
  Few(std::initializer_list<T> elements) : Few(elements.begin(), elements.end()) {}
  template <std::input_iterator Iterator>
  Few(Iterator first, Iterator last) { append(first, last); }
  Few(const Few& other) : one_(other.one_) {
    if (const std::vector<T>* all = other.several()) hold(one_, new std::vector<T>(*all));
  }
  Few(Few&& other) noexcept : one_(std::exchange(other.one_, T{})) {}
  Few& operator=(const Few& other) { return *this = Few(other); }  // NOLINT: a copy of itself is moved in
  Few& operator=(Few&& other) noexcept {
    std::swap(one_, other.one_);
    return *this;
  }
  ~Few() { delete several(); }

  [[nodiscard]] bool empty() const { return nothing(one_); }
  [[nodiscard]] std::size_t size() const { return several() ? several()->size() : nothing(one_) ? 0 : 1; }
  [[nodiscard]] T* begin() { return several() ? several()->data() : &one_; }
  [[nodiscard]] T* end() { return begin() + size(); }
  [[nodiscard]] const T* begin() const { return several() ? several()->data() : &one_; }
  [[nodiscard]] const T* end() const { return begin() + size(); }
  [[nodiscard]] T& front() { return *begin(); }
  [[nodiscard]] const T& front() const { return *begin(); }
  [[nodiscard]] T& back() { return end()[-1]; }
  [[nodiscard]] const T& back() const { return end()[-1]; }
  [[nodiscard]] const T& operator[](std::size_t i) const { return begin()[i]; }

  void push_back(const T& element) {
    if (nothing(element) || held(element) != nullptr) return;
    if (empty()) {
      one_ = element;
      return;
    }
    if (!several()) hold(one_, new std::vector<T>(1, one_));
    several()->push_back(element);
  }
  // Of one or more.
  void pop_back() {
    std::vector<T>* const all = several();
    if (all && all->size() > 1) return all->pop_back();
    delete all;
    one_ = T{};
  }
  template <typename Iterator>
  void append(Iterator first, Iterator last) {
    for (; first != last; ++first) push_back(*first);
  }

  friend bool operator==(const Few& a, const Few& b) { return std::equal(a.begin(), a.end(), b.begin(), b.end()); }

 private:
  [[nodiscard]] std::vector<T>* several() const { return static_cast<std::vector<T>*>(held(one_)); }

  T one_{};  // where there is but one
};

// A vector that takes a pointer's room while it is empty.
template <typename T>
class Rare {
 public:
  using value_type = T;
  using iterator = T*;
  using const_iterator = const T*;

  Rare() = default;
  Rare(std::initializer_list<T> elements) : Rare(std::vector<T>(elements)) {}
  Rare(std::vector<T> elements) {
    if (!elements.empty()) elements_ = std::move(elements);
  }

  [[nodiscard]] bool empty() const { return !elements_ || elements_->empty(); }
  [[nodiscard]] std::size_t size() const { return elements_ ? elements_->size() : 0; }
  [[nodiscard]] T* begin() { return elements_ ? elements_->data() : nullptr; }
  [[nodiscard]] T* end() { return begin() + size(); }
  [[nodiscard]] const T* begin() const { return elements_ ? elements_->data() : nullptr; }
  [[nodiscard]] const T* end() const { return begin() + size(); }
  [[nodiscard]] T& operator[](std::size_t i) { return begin()[i]; }
  [[nodiscard]] const T& operator[](std::size_t i) const { return begin()[i]; }
  [[nodiscard]] const T& at(std::size_t i) const { return static_cast<const std::vector<T>&>(*this).at(i); }
  [[nodiscard]] T& front() { return *begin(); }
  [[nodiscard]] const T& front() const { return *begin(); }
  [[nodiscard]] T& back() { return end()[-1]; }
  [[nodiscard]] const T& back() const { return end()[-1]; }
  // As the vector it is elsewhere.
  operator const std::vector<T>&() const {
    static const std::vector<T> none;
    return elements_ ? *elements_ : none;
  }
  void erase(const T* element) { elements_->erase(elements_->begin() + (element - elements_->data())); }
  void push_back(T element) { all().push_back(std::move(element)); }
  template <typename... Args>
  T& emplace_back(Args&&... args) { return all().emplace_back(std::forward<Args>(args)...); }

  friend bool operator==(const Rare& a, const Rare& b) { return std::equal(a.begin(), a.end(), b.begin(), b.end()); }

 private:
  std::vector<T>& all() { return elements_ ? *elements_ : elements_.emplace(); }
  Boxed<std::vector<T>> elements_;
};

}  // namespace notulen
