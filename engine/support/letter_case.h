#pragma once
// Upper and lower case of words in any script, without a locale. Text is valid UTF-8.

#include <string>
#include <string_view>

namespace samsvar::support {

[[nodiscard]] std::string to_lower_case(std::string_view text);
[[nodiscard]] std::string to_upper_case(std::string_view text);
[[nodiscard]] bool has_lower_case(std::string_view text);
[[nodiscard]] bool has_upper_case(std::string_view text);

}  // namespace samsvar::support
