#pragma once
// A value or the fault that kept us from it; std::expected's member names, for a compiler that does
// not have it yet.

#include "engine/support/check.h"

#include <utility>
#include <variant>

namespace samsvar {

template <typename Fault>
struct Unexpected {
  Fault fault;
};

template <typename Fault>
Unexpected(Fault) -> Unexpected<Fault>;

template <typename T, typename Fault>
class [[nodiscard]] Expected {
 public:
  Expected(T value)
      : content_(std::in_place_index<0>, std::move(value)) {
  }  // NOLINT(google-explicit-constructor): converts like std::expected

  Expected(Unexpected<Fault>
               unexpected)  // NOLINT(google-explicit-constructor): converts like std::expected
      : content_(std::in_place_index<1>, std::move(unexpected.fault)) {}

  [[nodiscard]] bool has_value() const { return content_.index() == 0; }

  explicit operator bool() const { return has_value(); }

  [[nodiscard]] const T& value() const {
    CHECK(has_value(), "the caller looked before taking the value");
    return std::get<0>(content_);
  }

  [[nodiscard]] T& value() {
    CHECK(has_value(), "the caller looked before taking the value");
    return std::get<0>(content_);
  }

  [[nodiscard]] const Fault& error() const {
    CHECK(!has_value(), "the caller looked before taking the fault");
    return std::get<1>(content_);
  }

  const T& operator*() const { return value(); }

  T& operator*() { return value(); }

  const T* operator->() const { return &value(); }

  T* operator->() { return &value(); }

 private:
  std::variant<T, Fault> content_;
};

}  // namespace samsvar
