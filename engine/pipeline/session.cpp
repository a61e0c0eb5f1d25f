#include "engine/pipeline/session.h"

#include "engine/diagnostics/codes.h"
#include "engine/evaluation/evaluate.h"
#include "engine/pipeline/inputs.h"
#include "engine/pipeline/parallel.h"
#include "engine/pipeline/stopwatch.h"
#include "engine/relations/lookup.h"
#include "engine/relations/world.h"
#include "engine/report/selection.h"

#include <algorithm>
#include <utility>

namespace samsvar::pipeline {

namespace {

using diagnostics::Code;
using diagnostics::Diagnostics;

/// So many subjects are kept in memory at once for each thread.
constexpr std::size_t chunk_per_job = 16;

/// One run of `assess`: what it reads from and what it adds up.
class Assessment {
 public:
  Assessment(const report::Run& run, const Request& request, report::Writer& writer)
      : run_(run), request_(request), writer_(writer) {}

  void assess_all() {
    for (const ir::SubjectKindId kind : run_.world->vocabulary->subject_kinds.ids()) {
      const std::vector<ir::RuleId> rules = rules_for(kind);
      if (!rules.empty()) {
        assess_kind(rules, subjects_of(kind));
      }
    }
  }

  [[nodiscard]] const report::Counts& counts() const { return counts_; }

  [[nodiscard]] std::size_t subject_count() const { return subject_count_; }

  [[nodiscard]] const Outcome& outcome() const { return outcome_; }

 private:
  [[nodiscard]] std::vector<ir::RuleId> rules_for(ir::SubjectKindId kind) const {
    std::vector<ir::RuleId> rules;
    for (const ir::RuleId rule : run_.catalogue->order) {
      const bool is_wanted = !request_.only || *request_.only == rule;
      if (is_wanted && run_.catalogue->rules.rules[rule].kind == kind) {
        rules.push_back(rule);
      }
    }
    return rules;
  }

  [[nodiscard]] std::vector<relations::Subject> subjects_of(ir::SubjectKindId kind) const {
    std::vector<relations::Subject> all = relations::subjects(*run_.world, kind, request_.as_of);
    std::erase_if(
        all, [&](const relations::Subject& subject) { return !report::is_shown(run_, subject); });
    return all;
  }

  void assess_kind(const std::vector<ir::RuleId>& rules,
                   const std::vector<relations::Subject>& subjects) {
    const std::size_t chunk = std::max<std::size_t>(1, request_.jobs) * chunk_per_job;
    for (std::size_t begin = 0; begin < subjects.size(); begin += chunk) {
      const std::size_t count = std::min(chunk, subjects.size() - begin);
      std::vector<report::SubjectReport> reports(count);
      for_each_index(count, request_.jobs, [&](std::size_t index) {
        reports[index] = assess_one(rules, subjects[begin + index]);
      });
      for (const report::SubjectReport& report : reports) {
        hand_over(report);
      }
    }
  }

  [[nodiscard]] report::SubjectReport assess_one(const std::vector<ir::RuleId>& rules,
                                                 const relations::Subject& subject) const {
    report::SubjectReport report{.subject = &subject, .findings = {}};
    report.findings.reserve(rules.size());
    for (const ir::RuleId rule : rules) {
      report.findings.push_back(evaluation::evaluate(*run_.catalogue, *run_.world, rule, subject));
    }
    return report;
  }

  /// A draft's gaps are to be acted on although it is not counted; a pair that nobody demands an
  /// agreement of is not measured.
  void hand_over(const report::SubjectReport& report) {
    ++subject_count_;
    for (const evaluation::Finding& finding : report.findings) {
      if (report.subject->measured && report::is_within_remit(run_, finding)) {
        outcome_.has_gaps = outcome_.has_gaps || report::is_shown_as_gap(run_, finding);
        outcome_.has_unclear =
            outcome_.has_unclear || finding.status == evaluation::Status::Unclear;
      }
      if (report::is_counted(*report.subject)) {
        counts_.add(finding);
      }
    }
    writer_.subject(report);
  }

  const report::Run& run_;
  const Request& request_;
  report::Writer& writer_;
  report::Counts counts_;
  std::size_t subject_count_ = 0;
  Outcome outcome_;
};

/// That nothing was found goes without saying where it has been told what could not be read.
void require_something(const relations::World& world, const Assessment& assessment,
                       Diagnostics& diagnostics) {
  if (world.documents.empty() && !world.register_) {
    if (!diagnostics.has_errors()) {
      diagnostics.add({.code = Code::I205});
    }
  } else if (assessment.subject_count() == 0) {
    diagnostics.add({.code = Code::I206});
  }
}

}  // namespace

Outcome assess(source::SourceMap& sources, const RuleLibrary& library, const Request& request,
               Diagnostics diagnostics, report::Writer& writer) {
  const ir::Vocabulary& vocabulary = library.catalogue.rules.vocabulary;
  const bool rules_are_sound = !diagnostics.has_errors();
  Inputs inputs;
  RegisterOfRun chosen;
  if (rules_are_sound) {
    inputs = read_inputs(sources, request.paths, vocabulary, request.jobs, diagnostics);
    chosen = choose_register(sources, request.chosen_register, std::move(inputs.register_),
                             vocabulary, diagnostics);
  }
  if (chosen.file) {
    inputs.files.push_back(*chosen.file);
  }
  const relations::World world = relations::bind(sources, vocabulary, std::move(inputs.documents),
                                                 std::move(chosen.register_), diagnostics);
  relations::report_host_circles(world, request.as_of, diagnostics);
  const report::Run run{.sources = &sources,
                        .catalogue = &library.catalogue,
                        .world = &world,
                        .as_of = request.as_of,
                        .language = request.language,
                        .reader = request.reader,
                        .verbose = request.verbose,
                        .summary = request.summary,
                        .colour = request.colour,
                        .version = request.version,
                        .rules_sha256 = library.sha256,
                        .inputs = std::move(inputs.files)};
  const Stopwatch stopwatch;
  writer.begin(run);
  Assessment assessment(run, request, writer);
  if (rules_are_sound) {
    assessment.assess_all();
    stopwatch.trace("assessed", assessment.subject_count(), "subjects");
    require_something(world, assessment, diagnostics);
  }
  writer.end({.problems = diagnostics.items(),
              .unused = relations::unused_documents(world, request.as_of),
              .counts = assessment.counts(),
              .subjects = assessment.subject_count(),
              .without_register = !world.register_.has_value(),
              .register_by_default = chosen.is_fallback});
  Outcome outcome = assessment.outcome();
  outcome.has_errors = diagnostics.has_errors();
  return outcome;
}

}  // namespace samsvar::pipeline
