#include "cli/rules_of_run.h"

#include "cli/surroundings.h"
#include "engine/diagnostics/codes.h"
#include "engine/messages/texts.h"
#include "engine/pipeline/clock.h"
#include "engine/report/write_diagnostics.h"
#include "engine/support/edit_distance.h"

#include <algorithm>
#include <iostream>
#include <vector>

namespace samsvar::cli {

using diagnostics::Code;
using messages::field;
using messages::Text;

RulesOfRun load_rules_of(const Options& options) {
  RulesOfRun run;
  const auto tests =
      options.command == Command::Check ? pipeline::RuleTests::LeftOut : pipeline::RuleTests::Read;
  run.library = pipeline::load_rules(run.sources, rule_folder(options), run.diagnostics, tests);
  return run;
}

pipeline::Request request_of(const Options& options) {
  return {.paths = options.paths,
          .chosen_register = register_choice(options),
          .as_of = options.as_of ? *options.as_of : pipeline::today(),
          .language = options.language,
          .reader = options.reader,
          .verbose = options.verbose,
          .summary = options.summary,
          .colour = wants_colour(options),
          .jobs = options.jobs,
          .version = SAMSVAR_VERSION,
          .only = std::nullopt};
}

ExitCode finish(Output& output, const Options& options, ExitCode code) {
  diagnostics::Diagnostics faults;
  if (output.finish(faults)) {
    return code;
  }
  const source::SourceMap none;
  report::write_diagnostics(std::cerr, none, options.language, false, faults.items());
  return std::max(code, ExitCode::CouldNot);
}

std::optional<ir::RuleId> find_rule(const pipeline::RuleLibrary& library, const std::string& id,
                                    diagnostics::Diagnostics& diagnostics) {
  const ir::RuleSet& rules = library.catalogue.rules;
  const auto found = rules.find_rule(id);
  if (found) {
    return found;
  }
  std::vector<std::string> ids;
  for (const ir::Rule& rule : rules.rules) {
    ids.push_back(rule.id);
  }
  const std::vector<std::string> near = support::near_words(id, ids);
  std::string words;
  for (const std::string& word : near) {
    words += (words.empty() ? "`" : ", `") + word + "`";
  }
  messages::Message proposal{Text::cli_see_rules_list, {}};
  if (!near.empty()) {
    proposal = {Text::cli_did_you_mean, {field("words", words)}};
  }
  diagnostics.add({.code = Code::U113, .fields = {field("rule", id), field("proposal", proposal)}});
  return std::nullopt;
}

}  // namespace samsvar::cli
