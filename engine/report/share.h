#pragma once
// How much of what could be decided is met. What is undecided stands beside the share and never in
// it, and a share of nothing is no number.

#include "engine/report/gap_report.h"

#include <string>

namespace samsvar::report {

/// A whole sentence, "Av 31 som kunne avgjøres, er 30 i samsvar (96 %).", the percentage rounded
/// down; for none of none a sentence that gives no number.
[[nodiscard]] std::string share_words(messages::Language language, const Counts& counts);
/// The share alone, for a column of shares: "30 av 31 (96 %)", "–".
[[nodiscard]] std::string short_share_words(messages::Language language, const Counts& counts);

}  // namespace samsvar::report
