// samsvar rules mutants: small changes of the requirements that no test notices.

#include "cli/commands.h"
#include "cli/coverage_text.h"
#include "cli/output.h"
#include "cli/surroundings.h"
#include "engine/messages/texts.h"
#include "engine/pipeline/mutants.h"
#include "engine/report/layout.h"
#include "engine/report/source_excerpt.h"

namespace samsvar::cli {

namespace {

using messages::field;
using messages::Message;
using messages::Text;
using pipeline::MutationReport;
using pipeline::Survivor;

/// So many survivors are listed unless all are asked for.
constexpr std::size_t most_listed = 40;

class Mutants {
 public:
  Mutants(const Telling& telling, const RulesOfRun& rules, const MutationReport& report)
      : telling_(telling), rules_(rules), report_(report) {}

  void tell_counts() const {
    const std::size_t noticed = report_.all - report_.survivors.size();
    telling_.paragraph({Text::mutants_counted,
                        {field("all", as_number(report_.all)), field("noticed", as_number(noticed)),
                         field("share", share_words(noticed, report_.all)),
                         field("explained", as_number(report_.explained())),
                         field("left", as_number(report_.unexplained()))}});
    if (report_.failed_trials > 0) {
      telling_.line(
          {Text::mutants_trials_failed, {field("failed", as_number(report_.failed_trials))}});
    }
  }

  void tell_survivors(bool all) const {
    std::size_t told = 0;
    std::optional<ir::RuleId> last;
    for (const Survivor& survivor : report_.survivors) {
      if (survivor.is_explained() || (!all && told == most_listed)) {
        continue;
      }
      tell_rule(survivor.mutation.rule, last);
      telling_.line({Text::mutants_survivor,
                     {field("line", line_of(survivor.mutation.range)),
                      field("changed", report::clean(survivor.mutation.changed))}});
      ++told;
    }
    if (told < report_.unexplained()) {
      telling_.line({Text::mutants_more, {field("left", as_number(report_.unexplained() - told))}});
    }
  }

  void tell_explained() const {
    if (report_.explained() == 0) {
      return;
    }
    telling_.out << '\n';
    telling_.line({Text::mutants_explained, {}});
    std::optional<ir::RuleId> last;
    for (const Survivor& survivor : report_.survivors) {
      if (survivor.is_explained()) {
        tell_rule(survivor.mutation.rule, last);
        telling_.line({Text::mutants_proof,
                       {field("line", line_of(survivor.mutation.range)),
                        field("changed", report::clean(survivor.mutation.changed)),
                        field("proof", proof_of(survivor))}});
      }
    }
  }

  /// Claims that nothing answers to: the rule or its tests have changed since.
  void tell_idle() const {
    if (report_.idle.empty()) {
      return;
    }
    telling_.out << '\n';
    telling_.line({Text::mutants_idle, {}});
    std::optional<ir::RuleId> last;
    for (const pipeline::IdleClaim& idle : report_.idle) {
      const ir::Equivalent& one = claim(idle.rule, idle.equivalent);
      tell_rule(idle.rule, last);
      telling_.line({Text::mutants_survivor,
                     {field("line", line_of(one.range)), field("changed", one.changed)}});
    }
  }

 private:
  [[nodiscard]] const ir::Rule& rule(ir::RuleId id) const {
    return rules_.library.catalogue.rules.rules[id];
  }

  [[nodiscard]] const ir::Equivalent& claim(ir::RuleId id, std::size_t index) const {
    return rule(id).equivalents[index];
  }

  [[nodiscard]] Message proof_of(const Survivor& survivor) const {
    return survivor.equivalent
               ? messages::plain(claim(survivor.mutation.rule, *survivor.equivalent).proof)
               : Message{Text::mutants_only_citations, {}};
  }

  [[nodiscard]] std::int64_t line_of(source::SourceRange range) const {
    return as_number(rules_.sources.begin(range).line);
  }

  /// The rule's name and file, once for all that follows of it.
  void tell_rule(ir::RuleId id, std::optional<ir::RuleId>& last) const {
    if (last != id) {
      telling_.out << "  " << rule(id).id << "  "
                   << report::line_words(rules_.sources, rule(id).id_range) << '\n';
    }
    last = id;
  }

  const Telling& telling_;
  const RulesOfRun& rules_;
  const MutationReport& report_;
};

/// True when no share is above its threshold; otherwise what is has been told.
bool tell_thresholds(const Telling& telling, const MutationReport& report,
                     const std::optional<pipeline::Thresholds>& thresholds) {
  if (!thresholds) {
    telling.out << '\n';
    telling.line({Text::coverage_no_thresholds, {}});
    return true;
  }
  std::vector<Message> above;
  const auto compare = [&](Text what, std::size_t part, std::optional<values::Decimal> most) {
    if (most && !pipeline::is_at_most(part, report.all, *most)) {
      above.push_back({Text::mutants_above,
                       {field("what", Message{what, {}}), field("part", as_number(part)),
                        field("share", share_words(part, report.all)),
                        field("threshold", percent_words(*most))}});
    }
  };
  compare(Text::mutants_name_survivors, report.unexplained(), thresholds->survivors);
  compare(Text::mutants_name_explained, report.explained(), thresholds->equivalents);
  if (above.empty()) {
    return true;
  }
  telling.out << '\n';
  telling.paragraph({Text::mutants_all_above, {field("above", std::move(above))}});
  return false;
}

}  // namespace

ExitCode run_rules_mutants(const Options& options) {
  RulesOfRun rules = load_rules_of(options);
  const auto thresholds =
      pipeline::load_thresholds(rules.sources, rule_folder(options), rules.diagnostics);
  std::optional<ir::RuleId> only;
  if (!options.rule.empty()) {
    only = find_rule(rules.library, options.rule, rules.diagnostics);
  }
  std::vector<pipeline::TrialSetting> settings;
  if (!rules.diagnostics.has_errors()) {
    settings = pipeline::set_up_trials(rules.sources, rules.library, std::nullopt, options.jobs,
                                       rules.diagnostics);
  }
  Output output(options.output);
  const Telling telling{output.stream(), options.language, wants_colour(options)};
  if (!tell_mistakes(telling, rules)) {
    return finish(output, options, ExitCode::CouldNot);
  }
  const MutationReport report =
      pipeline::run_mutants(rules.sources, rules.library, settings, only, options.jobs);
  const Mutants mutants(telling, rules, report);
  mutants.tell_counts();
  mutants.tell_survivors(options.verbose);
  mutants.tell_explained();
  mutants.tell_idle();
  const bool is_well = tell_thresholds(telling, report, thresholds) && report.idle.empty();
  return finish(output, options, is_well ? ExitCode::NothingToActOn : ExitCode::Gaps);
}

}  // namespace samsvar::cli
