#pragma once
// The model's worlds and rules as a person would write them: `.krav` and YAML.

#include "tests/properties/logic/model.h"
#include "tests/support/desk.h"

#include <functional>

namespace samsvar::tests::logic {

/// The day of assessment, far from every day that the papers name.
inline const values::Date today = values::date_of(2026, 11, 22);

/// Parties, subjects and nouns of the generated worlds.
[[nodiscard]] std::string vocabulary();

[[nodiscard]] std::string to_text(const Condition& condition);
[[nodiscard]] std::string to_text(const Rule& rule);

/// Puts the keys of a mapping in another order; the order written when there is none.
using Shuffle = std::function<void(std::vector<std::string>&)>;

[[nodiscard]] std::string to_text(const Said& said, const std::string& noun,
                                  const Shuffle& shuffle = {});

[[nodiscard]] std::string to_text(const Paper& paper, const Shuffle& shuffle = {});
/// A file for each paper, and the register if there is one.
[[nodiscard]] std::vector<TextFile> to_files(const World& world, const Shuffle& shuffle = {});

}  // namespace samsvar::tests::logic
