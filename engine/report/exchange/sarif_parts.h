#pragma once
// The parts that a SARIF report is put together from: messages, places, rules, results.

#include "engine/report/gap_report.h"
#include "engine/report/json_stream.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace samsvar::report::exchange {

/// The files that results point to, numbered as they are met; SARIF lists them apart.
class SarifFiles {
 public:
  [[nodiscard]] std::size_t index_of(source::FileId file);

  [[nodiscard]] const std::vector<source::FileId>& in_order() const { return files_; }

 private:
  std::vector<source::FileId> files_;
  std::map<source::FileId, std::size_t> indices_;
};

/// What every part is written with.
struct Sarif {
  JsonStream& json;
  const Run& run;
  SarifFiles& files;
};

/// {"text": …}: braces and square brackets have a meaning of their own in SARIF's messages.
void write_sarif_message(JsonStream& json, std::string_view text);

/// "physicalLocation": {…} of the object that is open.
void write_sarif_place(const Sarif& sarif, source::SourceRange range);

/// The requirement as a reportingDescriptor.
void write_sarif_rule(const Sarif& sarif, const ir::Rule& rule);

void write_sarif_result(const Sarif& sarif, const relations::Subject& subject,
                        const evaluation::Finding& finding, std::int64_t rule_index);

}  // namespace samsvar::report::exchange
