#pragma once
// A path as a reference in the sense of RFC 3986.

#include <string>
#include <string_view>

namespace samsvar::report::exchange {

/// Relative for a relative path, `file://` for an absolute one; every byte outside letters, digits
/// and `-._~/` is percent-encoded, so that a name can never be read as a scheme or a query.
[[nodiscard]] std::string uri_of_path(std::string_view path);

/// An address as it is written for people, with what is not ASCII percent-encoded.
[[nodiscard]] std::string uri_of_address(std::string_view address);

}  // namespace samsvar::report::exchange
