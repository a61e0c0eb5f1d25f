// samsvar rules check, list and test: work on the requirement files themselves.

#include "cli/commands.h"
#include "cli/output.h"
#include "cli/rules_of_run.h"
#include "cli/surroundings.h"
#include "cli/telling.h"
#include "cli/why_tree.h"
#include "engine/messages/texts.h"
#include "engine/pipeline/trial_words.h"
#include "engine/pipeline/trials.h"
#include "engine/report/layout.h"
#include "engine/report/source_excerpt.h"
#include "engine/report/words.h"

#include <algorithm>
#include <map>
#include <string>

namespace samsvar::cli {

namespace {

using messages::field;
using messages::say;
using messages::Text;

void tell_trial(const Telling& telling, const RulesOfRun& rules,
                const pipeline::TrialResult& result) {
  const ir::Rule& rule = rules.library.catalogue.rules.rules[result.rule];
  const ir::Trial& trial = rule.trials[result.trial];
  telling.out << report::toned(telling.colour, report::Tone::Alarm, "✗") << ' ' << rule.id << ' '
              << report::quoted(telling.language, trial.title) << '\n'
              << "  " << report::place_words(rules.sources, trial.range) << '\n';
  for (const messages::Message& complaint : result.complaints) {
    telling.out << "  " << report::clean(say(telling.language, complaint)) << '\n';
  }
  if (result.finding) {
    write_why_tree(telling.out, telling.language, telling.colour, result.finding->why, 4);
  }
  telling.out << '\n';
}

}  // namespace

ExitCode run_rules_check(const Options& options) {
  const RulesOfRun rules = load_rules_of(options);
  Output output(options.output);
  const Telling telling{output.stream(), options.language, wants_colour(options)};
  const bool is_sound = tell_mistakes(telling, rules);
  telling.line({is_sound ? Text::cli_rules_sound : Text::cli_rules_unsound,
                {field("rules", as_number(rules.library.catalogue.rules.rules.size())),
                 field("files", as_number(rules.library.file_count))}});
  return finish(output, options, is_sound ? ExitCode::NothingToActOn : ExitCode::CouldNot);
}

ExitCode run_rules_list(const Options& options) {
  const RulesOfRun rules = load_rules_of(options);
  Output output(options.output);
  const Telling telling{output.stream(), options.language, wants_colour(options)};
  const bool is_sound = tell_mistakes(telling, rules);
  const ir::RuleSet& set = rules.library.catalogue.rules;
  std::size_t id_width = 0;
  std::size_t binding_width = 0;
  for (const ir::Rule& rule : set.rules) {
    id_width = std::max(id_width, report::display_width(rule.id));
    const std::string binding =
        report::binding_word(options.language, rule.versions.back().binding);
    binding_width = std::max(binding_width, report::display_width(binding));
  }
  for (const ir::RuleId id : rules.library.catalogue.order) {
    const ir::Rule& rule = set.rules[id];
    // The latest version's; `explain` tells how it was before.
    const std::string binding =
        report::binding_word(options.language, rule.versions.back().binding);
    telling.out << report::pad_right(rule.id, id_width) << "  "
                << report::pad_right(binding, binding_width) << "  "
                << report::clean(messages::in(options.language, rule.title)) << '\n';
  }
  return finish(output, options, is_sound ? ExitCode::NothingToActOn : ExitCode::CouldNot);
}

ExitCode run_rules_test(const Options& options) {
  RulesOfRun rules = load_rules_of(options);
  Output output(options.output);
  const Telling telling{output.stream(), options.language, wants_colour(options)};
  std::optional<ir::RuleId> only;
  if (!options.rule.empty()) {
    only = find_rule(rules.library, options.rule, rules.diagnostics);
  }
  std::vector<pipeline::TrialResult> results;
  if (!rules.diagnostics.has_errors()) {
    results =
        pipeline::run_trials(rules.sources, rules.library, only, options.jobs, rules.diagnostics);
  }
  const bool is_sound = tell_mistakes(telling, rules);
  std::size_t failed = 0;
  for (const pipeline::TrialResult& result : results) {
    if (!result.passed()) {
      ++failed;
      tell_trial(telling, rules, result);
    }
  }
  telling.line(
      {Text::cli_trials_counted,
       {field("all", as_number(results.size())),
        field("passed", as_number(results.size() - failed)), field("failed", as_number(failed))}});
  const ExitCode tested = failed > 0 ? ExitCode::Gaps : ExitCode::NothingToActOn;
  return finish(output, options, is_sound ? tested : ExitCode::CouldNot);
}

}  // namespace samsvar::cli
