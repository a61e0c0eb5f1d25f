#pragma once
// Small things that every part of a page says or marks in the same way: badges, signs beside the
// colours, links to provisions.

#include "engine/report/gap_report.h"
#include "engine/report/html/markup.h"

#include <string>
#include <string_view>
#include <vector>

namespace samsvar::report::html {

/// "gap", "due", …: the class that gives a verdict its colour, and the sign that stands beside the
/// word, since colour alone tells some readers nothing.
[[nodiscard]] std::string_view class_of(evaluation::Status status);
[[nodiscard]] std::string_view sign_of(evaluation::Status status);
[[nodiscard]] std::string_view class_of(evaluation::Severity severity);
[[nodiscard]] std::string_view sign_of(evaluation::Severity severity);

/// `<span class="sign">▲</span>`, silent to screen readers.
void write_sign(Markup& markup, std::string_view sign);
/// A word in a frame, with its sign.
void write_badge(Markup& markup, std::string_view kind, std::string_view sign,
                 std::string_view word);
/// A heading with its sign, and a number where one is given.
void write_heading(Markup& markup, std::string_view tag, const Attributes& attributes,
                   std::string_view sign, std::string_view words);

/// A message's text, with what it has in backticks as code.
void write_with_code(Markup& markup, std::string_view text);

/// The provisions, each a link to where it can be read; the first is the main one.
void write_basis(Markup& markup, const Run& run, const std::vector<ir::Citation>& basis);

/// "A, B, C"
[[nodiscard]] std::string joined(const std::vector<std::string>& names);

}  // namespace samsvar::report::html
