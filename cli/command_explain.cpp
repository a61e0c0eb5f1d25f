// samsvar explain RULE [PATH…]: a requirement in words; with agreements, the whole evaluation of
// it. samsvar explain CODE: what a diagnostic's code means.

#include "cli/commands.h"
#include "cli/explain_rule.h"
#include "cli/output.h"
#include "cli/rules_of_run.h"
#include "cli/surroundings.h"
#include "cli/why_tree.h"
#include "engine/messages/texts.h"
#include "engine/pipeline/session.h"
#include "engine/report/finding_words.h"
#include "engine/report/layout.h"
#include "engine/report/source_excerpt.h"
#include "engine/report/words.h"
#include "engine/report/write_diagnostics.h"

#include <iostream>
#include <optional>
#include <string>

namespace samsvar::cli {

namespace {

using evaluation::Finding;
using messages::field;
using messages::say;
using messages::Text;
using report::Tone;

/// Writes the whole of the evaluation, where the gap report chooses from it.
class WhyWriter final : public report::Writer {
 public:
  explicit WhyWriter(std::ostream& out) : out_(out) {}

  void begin(const report::Run& run) override { run_ = run; }

  void subject(const report::SubjectReport& report) override {
    for (const Finding& finding : report.findings) {
      write(*report.subject, finding);
    }
  }

  void end(const report::Ending& ending) override {
    if (!ending.problems.empty()) {
      out_ << '\n';
      report::write_diagnostics(out_, *run_.sources, run_.language, run_.colour, ending.problems);
    }
  }

 private:
  void write(const relations::Subject& subject, const Finding& finding) {
    const std::string status = report::status_word(run_.language, finding.status);
    out_ << '\n'
         << report::toned(run_.colour, Tone::Strong, report::clean(subject.title)) << ": " << status
         << '\n';
    for (const std::string& line :
         report::wrap(report::finding_message(run_, subject, finding), report::line_width - 2)) {
      out_ << "  " << line << '\n';
    }
    write_why_tree(out_, run_.language, run_.colour, finding.why, 4);
    for (const evaluation::Evidence& evidence : finding.evidence) {
      write(evidence);
    }
    for (const evaluation::Doubt& doubt : finding.doubts) {
      if (doubt.question) {
        out_ << "  " << say(run_.language, Text::explain_question) << ": "
             << report::clean(say(run_.language, *doubt.question)) << '\n';
      }
    }
  }

  void write(const evaluation::Evidence& evidence) {
    const std::string place = report::place_words(*run_.sources, evidence.range);
    const messages::Message words =
        evidence.role == evaluation::Role::Absent
            ? messages::Message{Text::explain_absent_at,
                                {field("place", place), field("path", evidence.path)}}
            : messages::Message{Text::explain_stated_at,
                                {field("place", place), field("path", evidence.path),
                                 field("value", evidence.value)}};
    out_ << "  " << report::clean(say(run_.language, words)) << '\n';
  }

  std::ostream& out_;
  report::Run run_;
};

std::optional<diagnostics::Code> find_code(const std::string& word) {
  for (std::size_t index = 0; index < diagnostics::code_count(); ++index) {
    const auto code = static_cast<diagnostics::Code>(index);
    if (diagnostics::name(code) == word) {
      return code;
    }
  }
  return std::nullopt;
}

/// The text with three dots for what only an occurrence can fill.
std::string with_dots(std::string_view pattern) {
  std::string words;
  bool is_inside = false;
  for (const char character : pattern) {
    if (character == '{') {
      words += "…";
    }
    is_inside = character == '{' || (is_inside && character != '}');
    if (!is_inside && character != '}') {
      words += character;
    }
  }
  return words;
}

ExitCode explain_code(const Options& options, diagnostics::Code code) {
  Output output(options.output);
  output.stream() << diagnostics::name(code) << ": "
                  << with_dots(messages::pattern(options.language, diagnostics::sentence(code)))
                  << '\n'
                  << with_dots(messages::pattern(options.language, diagnostics::help(code)))
                  << '\n';
  return finish(output, options, ExitCode::NothingToActOn);
}

ExitCode explain_evaluation(std::ostream& out, const Options& options, RulesOfRun& rules,
                            ir::RuleId rule) {
  WhyWriter writer(out);
  pipeline::Request request = request_of(options);
  request.only = rule;
  const pipeline::Outcome outcome =
      pipeline::assess(rules.sources, rules.library, request, rules.diagnostics, writer);
  return outcome.has_errors ? ExitCode::CouldNot : ExitCode::NothingToActOn;
}

}  // namespace

ExitCode run_explain(const Options& options) {
  if (const auto code = find_code(options.rule)) {
    return explain_code(options, *code);
  }
  RulesOfRun rules = load_rules_of(options);
  const auto rule = rules.diagnostics.has_errors()
                        ? std::nullopt
                        : find_rule(rules.library, options.rule, rules.diagnostics);
  if (!rule) {
    report::write_diagnostics(std::cerr, rules.sources, options.language, false,
                              rules.diagnostics.items());
    return ExitCode::CouldNot;
  }
  Output output(options.output);
  explain_rule(output.stream(), rules, options, *rule);
  const ExitCode code = options.paths.empty()
                            ? ExitCode::NothingToActOn
                            : explain_evaluation(output.stream(), options, rules, *rule);
  return finish(output, options, code);
}

}  // namespace samsvar::cli
