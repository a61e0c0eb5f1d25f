#include "engine/pipeline/trials.h"

#include "engine/evaluation/evaluate.h"
#include "engine/messages/texts.h"
#include "engine/pipeline/parallel.h"
#include "engine/pipeline/stopwatch.h"
#include "engine/pipeline/trial_words.h"

#include <string>

namespace samsvar::pipeline {

namespace {

using messages::field;
using messages::Text;

std::vector<messages::Message> complaints_of(const ir::Trial& trial,
                                             const evaluation::Finding& finding) {
  const bool as_expected = finding.status == expected_status(trial) &&
                           (!trial.deadline || finding.deadline == trial.deadline) &&
                           (trial.detail.empty() || has_detail(finding, trial.detail)) &&
                           (trial.via.empty() || finding.via == trial.via);
  if (as_expected) {
    return {};
  }
  return {{Text::trial_expected_got,
           {field("expected", expected_words(trial)),
            field("got", finding_words(finding, trial.deadline.has_value()))}}};
}

}  // namespace

TrialResult run_trial(const TrialSetting& setting, const catalogue::Catalogue& catalogue) {
  TrialResult result{.rule = setting.rule,
                     .trial = setting.trial,
                     .date = setting.date,
                     .finding = std::nullopt,
                     .complaints = setting.complaints};
  if (setting.subject) {
    result.finding =
        evaluation::evaluate(catalogue, *setting.world, setting.rule, *setting.subject);
    result.complaints =
        complaints_of(catalogue.rules.rules[setting.rule].trials[setting.trial], *result.finding);
  }
  return result;
}

std::vector<TrialResult> run_trials(source::SourceMap& sources, const RuleLibrary& library,
                                    std::optional<ir::RuleId> only, unsigned jobs,
                                    diagnostics::Diagnostics& diagnostics) {
  const Stopwatch stopwatch;
  const std::vector<TrialSetting> settings =
      set_up_trials(sources, library, only, jobs, diagnostics);
  std::vector<TrialResult> results(settings.size());
  for_each_index(settings.size(), jobs, [&](std::size_t index) {
    results[index] = run_trial(settings[index], library.catalogue);
  });
  stopwatch.trace("ran", results.size(), "trials");
  return results;
}

}  // namespace samsvar::pipeline
