#include "engine/report/text_subject.h"

#include "engine/messages/texts.h"
#include "engine/report/finding_words.h"
#include "engine/report/layout.h"
#include "engine/report/selection.h"
#include "engine/report/text_finding.h"
#include "engine/report/text_unclear.h"
#include "engine/report/words.h"

#include <string>
#include <vector>

namespace samsvar::report {

namespace {

using evaluation::Finding;
using evaluation::Severity;
using evaluation::Status;
using messages::field;
using messages::say;
using messages::Text;
using Findings = std::vector<const Finding*>;

Tone tone_of(Severity severity) {
  switch (severity) {
    case Severity::PossibleBreach:
      return Tone::Alarm;
    case Severity::CriterionNotMet:
    case Severity::Remark:
      return Tone::Caution;
    case Severity::Observation:
    case Severity::None:
      return Tone::Strong;
  }
  CHECK(false, "every severity has a tone");
}

void write_wrapped(std::ostream& out, const Run& run, Tone tone, std::string_view text) {
  for (const std::string& line : wrap(text, line_width)) {
    out << toned(run.colour, tone, line) << '\n';
  }
}

void write_section(std::ostream& out, const Run& run, Tone tone, const std::string& heading,
                   std::size_t count) {
  out << '\n'
      << toned(run.colour, tone,
               say(run.language,
                   {Text::report_heading_with_count,
                    {field("heading", heading), field("count", static_cast<std::int64_t>(count))}}))
      << '\n';
}

void write_heading(std::ostream& out, const Run& run, const relations::Subject& subject) {
  write_wrapped(out, run, Tone::Strong, subject.title);
  std::string line =
      messages::in(run.language, run.world->vocabulary->subject_kinds[subject.kind].title);
  line += " · " + say(run.language, {Text::report_assessed_on,
                                     {field("date", date_words(run.language, subject.date))}});
  const std::vector<std::string> files = file_names(run, subject);
  if (files.empty()) {
    line += " · " + say(run.language, Text::report_no_documents);
  }
  std::string separator = " · ";
  for (const std::string& file : files) {
    line += separator + file;
    separator = ", ";
  }
  write_wrapped(out, run, Tone::Quiet, capitalised(std::move(line)));
  if (subject.draft) {
    write_wrapped(out, run, Tone::Ahead,
                  say(run.language, {Text::report_assessed_as_draft,
                                     {field("date", date_words(run.language, subject.date))}}));
  }
  if (!subject.measured) {
    write_wrapped(out, run, Tone::Quiet, say(run.language, Text::report_not_measured));
  }
}

void write_in_full(std::ostream& out, const Run& run, const relations::Subject& subject,
                   const Findings& findings) {
  bool is_first = true;
  for (const Finding* finding : findings) {
    if (!is_first) {
      out << '\n';
    }
    write_finding_in_full(out, run, subject, *finding);
    is_first = false;
  }
}

void write_with_margin(std::ostream& out, std::string margin, std::string_view text) {
  for (const std::string& line : wrap(text, line_width - 4)) {
    out << margin << line << '\n';
    margin = "    ";
  }
}

/// All of a group in a sentence each, with what to ask, when everything is asked for.
void write_in_sentences(std::ostream& out, const Run& run, const relations::Subject& subject,
                        const Findings& findings) {
  for (const Finding* finding : findings) {
    const std::string& id = run.catalogue->rules.rules[finding->rule].id;
    write_with_margin(out, "  ", finding_message(run, subject, *finding) + " [" + id + "]");
    for (const evaluation::Doubt& doubt : finding->doubts) {
      if (doubt.question) {
        const std::string question = say(run.language, *doubt.question);
        write_with_margin(
            out, "    ", say(run.language, {Text::report_question, {field("question", question)}}));
      }
    }
  }
}

Findings select(const SubjectReport& report, const Run& run, Status status) {
  Findings selected;
  for (const Finding& finding : report.findings) {
    if (finding.status == status && is_within_remit(run, finding)) {
      selected.push_back(&finding);
    }
  }
  return selected;
}

void write_gaps(std::ostream& out, const Run& run, const SubjectReport& report) {
  bool has_gaps = false;
  for (const Severity severity : severities_by_weight) {
    Findings gaps;
    for (const Finding& finding : report.findings) {
      if (is_shown_as_gap(run, finding) && finding.severity == severity) {
        gaps.push_back(&finding);
      }
    }
    if (!gaps.empty()) {
      has_gaps = true;
      write_section(out, run, tone_of(severity), severity_word(run.language, severity),
                    gaps.size());
      write_in_full(out, run, *report.subject, gaps);
    }
  }
  if (!has_gaps && !report.findings.empty()) {
    const bool has_documents = !file_names(run, *report.subject).empty();
    const Text text =
        has_documents ? Text::report_nothing_to_act_on : Text::report_nothing_received;
    out << '\n' << say(run.language, text) << '\n';
  }
}

void write_due_and_unclear(std::ostream& out, const Run& run, const SubjectReport& report) {
  const Findings due = select(report, run, Status::Due);
  if (!due.empty()) {
    write_section(out, run, Tone::Ahead, status_word(run.language, Status::Due), due.size());
    write_in_full(out, run, *report.subject, due);
  }
  const Findings unclear = select(report, run, Status::Unclear);
  if (!unclear.empty()) {
    write_section(out, run, Tone::Strong, status_word(run.language, Status::Unclear),
                  unclear.size());
    write_unclear(out, run, unclear);
    if (run.verbose) {
      out << '\n';
      write_in_sentences(out, run, *report.subject, unclear);
    }
  }
}

void write_rest(std::ostream& out, const Run& run, const SubjectReport& report) {
  for (const Status status : {Status::Met, Status::NotApplicable}) {
    const Findings findings = select(report, run, status);
    if (run.verbose && !findings.empty()) {
      write_section(out, run, Tone::Strong, status_word(run.language, status), findings.size());
      write_in_sentences(out, run, *report.subject, findings);
    }
  }
}

void write_counts(std::ostream& out, const Run& run, const SubjectReport& report) {
  Counts within;
  Counts outside;
  for (const Finding& finding : report.findings) {
    (is_within_remit(run, finding) ? within : outside).add(finding);
  }
  out << '\n';
  write_wrapped(out, run, Tone::Quiet, counts_words(run.language, within));
  if (outside.by_status != Counts{}.by_status) {
    write_wrapped(out, run, Tone::Quiet,
                  say(run.language, {Text::report_outside_supervision,
                                     {field("what", counts_words(run.language, outside))}}));
  }
}

}  // namespace

void write_subject(std::ostream& out, const Run& run, const SubjectReport& report) {
  write_heading(out, run, *report.subject);
  write_gaps(out, run, report);
  write_due_and_unclear(out, run, report);
  write_rest(out, run, report);
  write_counts(out, run, report);
}

std::string counts_words(messages::Language language, const Counts& counts) {
  std::string words;
  for (const Status status : statuses_by_weight) {
    words += (words.empty() ? "" : " · ") +
             say(language, {Text::report_named_count,
                            {field("name", status_word(language, status)),
                             field("count", static_cast<std::int64_t>(counts.of(status)))}});
  }
  return words;
}

std::string marked_title(const Run& run, const relations::Subject& subject) {
  const messages::Language language = run.language;
  const ir::SubjectKind& kind = run.world->vocabulary->subject_kinds[subject.kind];
  if (kind.form == ir::SubjectForm::Group) {
    // A group is called after one of its parties, or after what they have in common.
    return say(language, {Text::report_group_mark,
                          {field("title", subject.title), field("kind", kind.title)}});
  }
  if (subject.draft) {
    return say(language, {Text::report_draft_mark, {field("title", subject.title)}});
  }
  if (!subject.measured) {
    return say(language, {Text::report_unmeasured_mark, {field("title", subject.title)}});
  }
  return subject.title;
}

}  // namespace samsvar::report
