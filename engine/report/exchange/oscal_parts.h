#pragma once
// The parts that OSCAL assessment results are put together from.

#include "engine/report/gap_report.h"
#include "engine/report/json_stream.h"

#include <string>
#include <string_view>
#include <vector>

namespace samsvar::report::exchange {

/// What every part is written with.
struct Oscal {
  JsonStream& json;
  const Run& run;
};

/// A subject, or a finding of it, by a name that no other has in this run.
struct OscalSubject {
  const relations::Subject* subject = nullptr;
  std::string name;  // its identifiers are made from it
};

/// Collects the properties of one object; OSCAL allows no empty list, and no empty value.
class OscalProperties {
 public:
  void add(std::string_view name, std::string_view value);
  void add(std::string_view name, std::uint64_t value);

  /// "props": […] of the object that is open, if there are any.
  void write(JsonStream& json) const;

 private:
  struct Property {
    std::string name;
    std::string value;
  };

  std::vector<Property> properties_;
};

/// The text as OSCAL's strings may be: one line, no blank at either end.
[[nodiscard]] std::string oscal_string(std::string_view text);

/// The day of assessment as a time, since OSCAL knows no days: its first moment in UTC.
[[nodiscard]] std::string oscal_time(const Run& run);

/// The identifier of the objective that stands for the requirement.
[[nodiscard]] std::string oscal_objective(const Run& run, ir::RuleId rule);

/// "links": [{…}] of the object that is open.
void write_oscal_link(JsonStream& json, std::string_view address, std::string_view text);

/// The requirement as a local objective.
void write_oscal_rule(const Oscal& oscal, const ir::Rule& rule);

void write_oscal_observation(const Oscal& oscal, const OscalSubject& subject,
                             const evaluation::Finding& finding);

/// A satisfied or not satisfied objective, with the observation that shows it.
struct OscalConclusion {
  ir::RuleId rule;
  bool is_met = false;
  evaluation::Severity severity = evaluation::Severity::None;
  std::string subject;  // its name
  std::string title;    // of the subject
  std::string sentence;
};

void write_oscal_finding(const Oscal& oscal, const OscalConclusion& conclusion);

}  // namespace samsvar::report::exchange
