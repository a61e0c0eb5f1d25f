#pragma once
// Text in XML. Agreements may hold characters that XML 1.0 cannot, even escaped.

#include <string>
#include <string_view>

namespace samsvar::report::exchange {

/// Valid UTF-8 without what XML cannot hold; each such character becomes U+FFFD.
[[nodiscard]] std::string xml_permitted(std::string_view text);

/// As content of an element; line breaks stay as they are.
[[nodiscard]] std::string xml_content(std::string_view text);
/// As an attribute in double quotes; line breaks and tabs survive.
[[nodiscard]] std::string xml_attribute(std::string_view text);

}  // namespace samsvar::report::exchange
