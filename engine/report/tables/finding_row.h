#pragma once
// One finding as the flat formats need it: every part a text in the reader's language, ready to
// stand in a cell, a line or a list. What a format with places of its own needs, it takes from the
// finding itself.

#include "engine/report/gap_report.h"

#include <optional>
#include <string>

namespace samsvar::report::tables {

struct FindingRow {
  std::string subject;  // marked when it is a draft or outside the register
  std::string subject_id;
  std::string kind;
  std::string rule;
  std::string title;
  std::string status;
  std::string severity;  // empty unless a gap
  std::string binding;
  std::string basis;
  std::string address;
  std::optional<values::Date> deadline;
  std::string reasons;
  std::string sentence;
  std::string file;  // of the first place; empty when it rests on no document
  std::optional<source::Place> place;
  std::string other_places;
  // Of a `for hver` all elements together, since what is counted everywhere is the finding.
  std::string items;
  std::string duty_holders;
  std::string addressees;
  std::string proposal;
  std::string insertion;  // lines that would stand in the agreement as they are
  std::string questions;
  std::string verified;
};

[[nodiscard]] FindingRow finding_row(const Run& run, const relations::Subject& subject,
                                     const evaluation::Finding& finding);

[[nodiscard]] std::string yes_or_no(messages::Language language, bool answer);

/// With ", " between.
[[nodiscard]] std::string joined(const std::vector<std::string>& parts);

/// The address of the main basis.
[[nodiscard]] std::string main_address(const Run& run, const std::vector<ir::Citation>& basis);

}  // namespace samsvar::report::tables
