#pragma once
// The fingerprint that a report carries of the rules it was made with.

#include <string>
#include <string_view>

namespace samsvar::pipeline {

/// 64 hexadecimal digits.
[[nodiscard]] std::string sha256(std::string_view bytes);

}  // namespace samsvar::pipeline
