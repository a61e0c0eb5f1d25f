#pragma once
// What a report on many subjects remembers of each: how every requirement came out, in one byte,
// and never the findings themselves. The findings are written to the subject's own page as they
// arrive; all that the other pages count and compare is kept here.

#include "engine/report/country/spread.h"
#include "engine/report/gap_report.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace samsvar::report::country {

/// How a requirement came out, from what asks least of anyone to what asks most.
enum class Mark : std::uint8_t {
  NotApplicable,
  Met,
  Unclear,
  Due,
  Observation,
  Remark,
  CriterionNotMet,
  PossibleBreach,
};

inline constexpr std::size_t mark_count = 8;

[[nodiscard]] Mark mark_of(const evaluation::Finding& finding);
[[nodiscard]] bool is_gap(Mark mark);

/// A subject and how its requirements came out.
struct Line {
  std::string id;
  std::string title;
  std::string page;    // relative to the report's folder
  std::string anchor;  // of the subject on its page
  ir::SubjectKindId kind;
  std::vector<relations::PartyId> parties;
  bool counted = false;        // see `is_counted`
  bool has_documents = false;  // something was received for it
  Counts counts;               // within the reader's remit
  std::vector<Mark> marks;     // in the order of `Country::rules_of(kind)`
};

/// A gap in a requirement whose last day to comply has passed.
struct PassedDeadline {
  std::size_t line = 0;
  ir::RuleId rule;
  values::Date deadline;
};

/// Everything the pages beside the subjects' own are made from.
class Country {
 public:
  explicit Country(const Run& run);
  /// Its parts point at its own run.
  Country(const Country&) = delete;
  Country& operator=(const Country&) = delete;

  /// `page` is where the subject's own findings stand.
  void add(const SubjectReport& report, std::string page);

  [[nodiscard]] const Run& run() const { return run_; }

  [[nodiscard]] const std::vector<Line>& lines() const { return lines_; }

  /// The requirements that are asked of a kind of subject, in order of id.
  [[nodiscard]] const std::vector<ir::RuleId>& rules_of(ir::SubjectKindId kind) const;
  /// The mark of a requirement, nothing when it is not asked of the line's kind.
  [[nodiscard]] std::optional<Mark> mark(const Line& line, ir::RuleId rule) const;

  /// In order of date, then of line.
  [[nodiscard]] std::vector<PassedDeadline> passed_deadlines() const;

  /// Of every noun that enough subjects state a number for, in order of the noun's path.
  [[nodiscard]] std::vector<Spread> spreads() const { return spreads_.spreads(); }

 private:
  Run run_;
  std::vector<Line> lines_;
  std::map<ir::SubjectKindId, std::vector<ir::RuleId>> rules_;
  std::vector<std::size_t> places_;  // of each rule among those of its kind
  std::vector<PassedDeadline> passed_;
  SpreadCollector spreads_;
};

}  // namespace samsvar::report::country
