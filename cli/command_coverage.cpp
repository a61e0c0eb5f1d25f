// samsvar rules coverage: what became of the norms, and how far the tests of the rules go.

#include "cli/commands.h"
#include "cli/coverage_text.h"
#include "cli/output.h"
#include "cli/surroundings.h"
#include "engine/messages/texts.h"

namespace samsvar::cli {

namespace {

using messages::field;
using messages::Text;

/// True when every test comes out as expected.
bool tell_failed(const CoverageText& text) {
  if (text.coverage.failed == 0) {
    return true;
  }
  text.telling.out << '\n';
  text.telling.line({Text::coverage_trials_failed,
                     {field("failed", as_number(text.coverage.failed)),
                      field("all", as_number(text.coverage.trials))}});
  return false;
}

ExitCode tell_all(const CoverageText& text, const Options& options) {
  tell_norms(text, options.norms || options.verbose);
  if (options.norms) {
    return ExitCode::NothingToActOn;
  }
  tell_goals(text);
  tell_provisions(text);
  const bool all_passed = tell_failed(text);
  return tell_thresholds(text) && all_passed ? ExitCode::NothingToActOn : ExitCode::Gaps;
}

}  // namespace

ExitCode run_rules_coverage(const Options& options) {
  RulesOfRun rules = load_rules_of(options);
  const auto thresholds =
      pipeline::load_thresholds(rules.sources, rule_folder(options), rules.diagnostics);
  std::vector<pipeline::TrialResult> results;
  if (!rules.diagnostics.has_errors()) {
    results = pipeline::run_trials(rules.sources, rules.library, std::nullopt, options.jobs,
                                   rules.diagnostics);
  }
  Output output(options.output);
  const Telling telling{output.stream(), options.language, wants_colour(options)};
  if (!tell_mistakes(telling, rules)) {
    return finish(output, options, ExitCode::CouldNot);
  }
  const pipeline::Coverage coverage = pipeline::measure_coverage(rules.library.catalogue, results);
  const CoverageText text{telling, rules, coverage, thresholds, options.verbose};
  return finish(output, options, tell_all(text, options));
}

}  // namespace samsvar::cli
