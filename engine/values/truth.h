#pragma once
// Strong Kleene logic: what is not known stays unknown until an operand settles the answer alone.

#include <algorithm>
#include <cstdint>

namespace samsvar::values {

/// In the order False < Unknown < True, so that `og` is the least and `eller` the greatest.
enum class Truth : std::uint8_t { False, Unknown, True };

[[nodiscard]] constexpr Truth both(Truth left, Truth right) {
  return std::min(left, right);
}

[[nodiscard]] constexpr Truth either(Truth left, Truth right) {
  return std::max(left, right);
}

[[nodiscard]] constexpr Truth negate(Truth truth) {
  return truth == Truth::True ? Truth::False : truth == Truth::False ? Truth::True : Truth::Unknown;
}

[[nodiscard]] constexpr Truth truth_of(bool condition) {
  return condition ? Truth::True : Truth::False;
}

}  // namespace samsvar::values
