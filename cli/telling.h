#pragma once
// What the rules commands write with: where to, in which language, with or without colour.

#include "cli/rules_of_run.h"

#include <cstddef>
#include <ostream>

namespace samsvar::cli {

struct Telling {
  std::ostream& out;
  messages::Language language;
  bool colour;

  void line(const messages::Message& message) const;
  /// Over as many lines as it takes.
  void paragraph(const messages::Message& message) const;
  [[nodiscard]] std::string say(const messages::Message& message) const;
};

[[nodiscard]] std::int64_t as_number(std::size_t count);

/// True when the rules are without errors; otherwise all mistakes have been told.
[[nodiscard]] bool tell_mistakes(const Telling& telling, const RulesOfRun& rules);

}  // namespace samsvar::cli
