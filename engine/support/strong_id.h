#pragma once
// Typed indices into stores. A NounId cannot be passed where a RuleId is wanted, and an index
// costs four bytes where a pointer costs eight and dies when a vector grows.

#include <compare>
#include <cstdint>
#include <functional>

namespace samsvar {

template <typename Tag>
struct StrongId {
  std::uint32_t index = 0;

  friend auto operator<=>(const StrongId&, const StrongId&) = default;
};

}  // namespace samsvar

template <typename Tag>
struct std::hash<samsvar::StrongId<Tag>> {
  std::size_t operator()(samsvar::StrongId<Tag> id) const noexcept { return id.index; }
};
