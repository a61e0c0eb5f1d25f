#pragma once
// Words as people write them in a document, made alike before they are compared with a table: small
// letters, plain hyphens and single plain spaces. Only for this folder's own little parsers.

#include <string>
#include <string_view>

namespace samsvar::values {

/// Small letters, composed; every dash a hyphen; every run of spaces one space, none at the ends
/// and none around a hyphen.
[[nodiscard]] std::string folded(std::string_view text);

}  // namespace samsvar::values
