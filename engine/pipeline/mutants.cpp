#include "engine/pipeline/mutants.h"

#include "engine/pipeline/mutated.h"
#include "engine/pipeline/parallel.h"
#include "engine/pipeline/stopwatch.h"
#include "engine/pipeline/written.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace samsvar::pipeline {

namespace {

using Settings = std::vector<const TrialSetting*>;

/// The rule itself, then those that rest on it, nearest first.
std::vector<ir::RuleId> rule_and_dependents(const catalogue::Catalogue& catalogue,
                                            ir::RuleId rule) {
  std::vector<ir::RuleId> all{rule};
  for (std::size_t next = 0; next < all.size(); ++next) {
    for (const catalogue::Dependency& dependency : catalogue.dependencies) {
      const bool rests = dependency.to == all[next];
      if (rests && std::find(all.begin(), all.end(), dependency.from) == all.end()) {
        all.push_back(dependency.from);
      }
    }
  }
  return all;
}

/// The trials that pass as the rules stand, by rule.
std::map<ir::RuleId, Settings> passing(const catalogue::Catalogue& catalogue,
                                       const std::vector<TrialSetting>& settings, unsigned jobs,
                                       std::size_t& failed) {
  std::vector<char> passed(settings.size(), 0);
  for_each_index(settings.size(), jobs, [&](std::size_t index) {
    passed[index] = run_trial(settings[index], catalogue).passed() ? 1 : 0;
  });
  std::map<ir::RuleId, Settings> by_rule;
  for (std::size_t index = 0; index < settings.size(); ++index) {
    if (passed[index] != 0) {
      by_rule[settings[index].rule].push_back(&settings[index]);
    } else {
      ++failed;
    }
  }
  return by_rule;
}

bool is_noticed(const catalogue::Catalogue& changed, const Settings& settings) {
  return std::any_of(settings.begin(), settings.end(), [&](const TrialSetting* setting) {
    return !run_trial(*setting, changed).passed();
  });
}

/// What is to be tried: the mutations of some rules, and the trials that may notice those of each.
struct Plan {
  std::vector<ir::RuleId> rules;
  std::vector<Mutation> mutations;
  std::map<ir::RuleId, Settings> trials;
};

Plan plan(const source::SourceMap& sources, const catalogue::Catalogue& catalogue,
          const std::map<ir::RuleId, Settings>& passing, std::optional<ir::RuleId> only) {
  Plan plan;
  for (const ir::RuleId rule : catalogue.order) {
    if (only && *only != rule) {
      continue;
    }
    plan.rules.push_back(rule);
    for (Mutation& mutation : mutations(sources, catalogue.rules, rule)) {
      plan.mutations.push_back(std::move(mutation));
    }
    Settings& trials = plan.trials[rule];
    for (const ir::RuleId tried : rule_and_dependents(catalogue, rule)) {
      if (const auto found = passing.find(tried); found != passing.end()) {
        trials.insert(trials.end(), found->second.begin(), found->second.end());
      }
    }
  }
  return plan;
}

/// For each mutation whether a trial notices it. Every thread changes a copy of its own.
std::vector<char> try_all(const catalogue::Catalogue& catalogue, const Plan& plan, unsigned jobs) {
  std::vector<char> noticed(plan.mutations.size(), 0);
  const std::size_t workers = std::max<std::size_t>(1, jobs);
  for_each_index(workers, jobs, [&](std::size_t worker) {
    catalogue::Catalogue changed = catalogue;
    for (std::size_t index = worker; index < plan.mutations.size(); index += workers) {
      const Mutation& mutation = plan.mutations[index];
      const Mutated mutated(changed.rules, mutation);
      noticed[index] = is_noticed(changed, plan.trials.at(mutation.rule)) ? 1 : 0;
    }
  });
  return noticed;
}

/// Each claim answers for one survivor that reads as it says.
void explain(const ir::RuleSet& set, const std::vector<ir::RuleId>& rules, MutationReport& report) {
  std::set<std::pair<ir::RuleId, std::size_t>> used;
  for (Survivor& survivor : report.survivors) {
    const auto& claims = set.rules[survivor.mutation.rule].equivalents;
    for (std::size_t index = 0; index < claims.size() && !survivor.equivalent; ++index) {
      const bool is_meant = on_one_line(claims[index].changed) == survivor.mutation.changed;
      if (is_meant && used.emplace(survivor.mutation.rule, index).second) {
        survivor.equivalent = index;
      }
    }
  }
  for (const ir::RuleId rule : rules) {
    for (std::size_t index = 0; index < set.rules[rule].equivalents.size(); ++index) {
      if (!used.contains({rule, index})) {
        report.idle.push_back({rule, index});
      }
    }
  }
}

}  // namespace

std::size_t MutationReport::explained() const {
  return static_cast<std::size_t>(
      std::count_if(survivors.begin(), survivors.end(),
                    [](const Survivor& survivor) { return survivor.is_explained(); }));
}

MutationReport run_mutants(const source::SourceMap& sources, const RuleLibrary& library,
                           const std::vector<TrialSetting>& settings,
                           std::optional<ir::RuleId> only, unsigned jobs) {
  const Stopwatch stopwatch;
  const catalogue::Catalogue& catalogue = library.catalogue;
  MutationReport report;
  Plan planned =
      plan(sources, catalogue, passing(catalogue, settings, jobs, report.failed_trials), only);
  const std::vector<char> noticed = try_all(catalogue, planned, jobs);
  report.all = planned.mutations.size();
  for (std::size_t index = 0; index < planned.mutations.size(); ++index) {
    if (noticed[index] == 0) {
      report.survivors.push_back(
          {.mutation = std::move(planned.mutations[index]), .equivalent = std::nullopt});
    }
  }
  explain(catalogue.rules, planned.rules, report);
  stopwatch.trace("tried", report.all, "mutations");
  return report;
}

}  // namespace samsvar::pipeline
