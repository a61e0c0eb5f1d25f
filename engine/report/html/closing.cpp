#include "engine/report/html/closing.h"

#include "engine/messages/texts.h"
#include "engine/report/finding_words.h"
#include "engine/report/html/quotation.h"
#include "engine/report/html/words.h"
#include "engine/report/source_excerpt.h"
#include "engine/report/words.h"
#include "engine/report/write_diagnostics.h"
#include "engine/support/check.h"

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace samsvar::report::html {

namespace {

using diagnostics::Diagnostic;
using evaluation::Severity;
using evaluation::Status;
using messages::field;
using messages::say;
using messages::Text;

struct ProblemMark {
  std::string_view kind;
  std::string_view sign;
};

ProblemMark mark_of_problem(diagnostics::Severity severity) {
  switch (severity) {
    case diagnostics::Severity::Error:
      return {"error", "▲"};
    case diagnostics::Severity::Warning:
      return {"warning", "◆"};
    case diagnostics::Severity::Note:
      return {"note", "●"};
  }
  CHECK(false, "every severity has a mark");
}

void write_problem_item(Markup& markup, const Run& run, const Diagnostic& problem) {
  const diagnostics::Severity severity = diagnostics::severity(problem.code);
  const ProblemMark mark = mark_of_problem(severity);
  const auto item = markup.in("li", {{"class", std::string(mark.kind)}});
  {
    const auto line = markup.in("p");
    write_badge(markup, mark.kind, mark.sign,
                capitalised(problem_word(run.language, severity)) + " " +
                    std::string(diagnostics::name(problem.code)));
    markup.text(" ");
    write_with_code(markup, as_sentence(problem_message(run.language, problem)));
    if (!problem.range && !problem.subject.empty()) {
      markup.text(" ");
      markup.element("span", problem.subject, {{"class", "file"}});
    }
  }
  if (problem.range) {
    std::vector<QuotedPlace> places = {
        {.range = *problem.range,
         .insertion = {},
         .words = say(run.language,
                      {Text::html_line,
                       {field("line", std::to_string(run.sources->begin(*problem.range).line))}})}};
    for (const diagnostics::Label& label : problem.related) {
      places.push_back(
          {.range = label.range, .insertion = {}, .words = say(run.language, label.message)});
    }
    write_quotations(markup, run, places);
  }
  const std::string help = problem_help(run.language, problem);
  if (!help.empty()) {
    const auto paragraph = markup.in("p", {{"class", "help"}});
    write_with_code(markup, as_sentence(help));
  }
}

void write_entry(Markup& markup, std::string_view kind, std::string_view sign,
                 const std::string& word, const std::string& meaning) {
  {
    const auto term = markup.in("dt");
    write_badge(markup, kind, sign, word);
  }
  markup.element("dd", meaning);
}

void write_meanings(Markup& markup, const Run& run) {
  constexpr auto severities = std::to_array<std::pair<Severity, Text>>(
      {{Severity::PossibleBreach, Text::html_means_breach},
       {Severity::CriterionNotMet, Text::html_means_criterion},
       {Severity::Remark, Text::html_means_remark},
       {Severity::Observation, Text::html_means_observation}});
  constexpr auto statuses =
      std::to_array<std::pair<Status, Text>>({{Status::Due, Text::html_means_due},
                                              {Status::Unclear, Text::html_means_unclear},
                                              {Status::Met, Text::html_means_met},
                                              {Status::NotApplicable, Text::html_means_apart}});
  const auto section =
      markup.in("section", {{"class", "meanings"}, {"aria-labelledby", "meanings"}});
  markup.element("h2", say(run.language, Text::html_meanings), {{"id", "meanings"}});
  const auto list = markup.in("dl");
  for (const auto& [severity, text] : severities) {
    write_entry(markup, class_of(severity), sign_of(severity),
                severity_word(run.language, severity), say(run.language, text));
  }
  for (const auto& [status, text] : statuses) {
    write_entry(markup, class_of(status), sign_of(status), status_word(run.language, status),
                say(run.language, text));
  }
  write_entry(markup, "unchecked", "!", say(run.language, Text::html_not_checked),
              say(run.language, Text::html_means_not_checked));
}

void write_origin(Markup& markup, const Run& run) {
  const auto section = markup.in("section", {{"class", "origin"}, {"aria-labelledby", "origin"}});
  markup.element("h2", say(run.language, Text::html_origin), {{"id", "origin"}});
  markup.element("p", say(run.language, Text::html_reproducible));
  const auto list = markup.in("dl", {{"class", "hashes"}});
  const auto count = static_cast<std::int64_t>(run.catalogue->rules.rules.size());
  markup.element("dt", say(run.language, {Text::html_rules_hash, {field("count", count)}}));
  {
    const auto hash = markup.in("dd");
    markup.element("code", run.rules_sha256);
  }
  for (const InputFile& input : run.inputs) {
    {
      const auto name = markup.in("dt");
      markup.element("span", input.name, {{"class", "file"}});
    }
    const auto value = markup.in("dd");
    markup.element("code", input.sha256);
  }
}

}  // namespace

void write_problems_section(Markup& markup, const Run& run, const Ending& ending) {
  if (ending.problems.empty()) {
    return;
  }
  const auto section =
      markup.in("section", {{"class", "problems"}, {"aria-labelledby", "problems"}});
  markup.element("h2", say(run.language, Text::report_problems), {{"id", "problems"}});
  const auto list = markup.in("ul");
  for (const Diagnostic* problem : in_order(*run.sources, ending.problems)) {
    write_problem_item(markup, run, *problem);
  }
}

void write_unused_section(Markup& markup, const Run& run, const Ending& ending) {
  std::vector<std::pair<std::string, std::string>> lines;
  for (const relations::UnusedDocument& unused : ending.unused) {
    if (unused.why == relations::UnusedDocument::Why::Draft && run.reader == Reader::Municipality) {
      continue;  // assessed as a subject of its own
    }
    lines.emplace_back(run.world->file_name(unused.document),
                       unused_word(run.language, unused.why));
  }
  if (lines.empty()) {
    return;
  }
  std::sort(lines.begin(), lines.end());
  const auto section = markup.in("section", {{"class", "unused"}, {"aria-labelledby", "unused"}});
  markup.element("h2", say(run.language, Text::report_unused), {{"id", "unused"}});
  const auto list = markup.in("ul");
  for (const auto& [file, why] : lines) {
    const auto item = markup.in("li");
    markup.element("span", file, {{"class", "file"}});
    markup.text(": " + why);
  }
}

void write_footer(Markup& markup, const Run& run) {
  markup.element("p", say(run.language, Text::html_no_conclusion), {{"class", "lead"}});
  write_meanings(markup, run);
  write_origin(markup, run);
}

}  // namespace samsvar::report::html
