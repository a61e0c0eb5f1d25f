#pragma once
// What is told below a finding's sentence, as labelled texts: legal basis, places, what to do, who
// must. The same in every format that tells findings one by one.

#include "engine/report/tables/finding_row.h"

#include <string>
#include <vector>

namespace samsvar::report::exchange {

struct Particular {
  std::string label;
  std::string text;
};

/// Those there are, in order; the lines to insert are not among them.
[[nodiscard]] std::vector<Particular> particulars_of(const Run& run, const tables::FindingRow& row);

/// "file:line:column"; empty when it rests on no document.
[[nodiscard]] std::string place_of(const tables::FindingRow& row);

}  // namespace samsvar::report::exchange
