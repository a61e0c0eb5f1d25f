#pragma once
// An id as it may stand in an address, an anchor or a file name on any system: small letters,
// digits, hyphens and underscores. Distinct ids give distinct slugs, whatever else is in the run,
// so that a link to a subject or a finding keeps its meaning.

#include <cstddef>
#include <string>
#include <string_view>

namespace samsvar::report::html {

/// A longer slug is cut and ends in a fingerprint of the whole id.
inline constexpr std::size_t longest_slug = 120;

/// "etne×helse-fonna-hf" gives "etne_xhelse-fonna-hf". Capitals are marked where they begin (`_k`)
/// and end (`_l`), so that names that differ in case alone are apart where case does not count.
[[nodiscard]] std::string slug(std::string_view id);

}  // namespace samsvar::report::html
