#pragma once
// Identifiers for formats that demand them: the same name always gives the same one, and anyone can
// work it out again.

#include <string>
#include <string_view>

namespace samsvar::report::exchange {

/// Names are within this namespace. It stands in published reports and is never changed.
inline constexpr std::string_view uuid_namespace = "5b0e7c1c-52f8-4d0b-9c0e-6c1f0f2a8d34";

/// Of version 5 (RFC 4122): made from the namespace and the name.
[[nodiscard]] std::string uuid_of(std::string_view name);

}  // namespace samsvar::report::exchange
