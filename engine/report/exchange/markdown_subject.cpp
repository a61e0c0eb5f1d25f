#include "engine/report/exchange/markdown_subject.h"

#include "engine/messages/texts.h"
#include "engine/report/exchange/markdown_text.h"
#include "engine/report/exchange/particulars.h"
#include "engine/report/selection.h"
#include "engine/report/text_subject.h"
#include "engine/report/words.h"

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace samsvar::report::exchange {

namespace {

using evaluation::Finding;
using evaluation::Severity;
using evaluation::Status;
using messages::field;
using messages::say;
using messages::Text;

using Findings = std::vector<const Finding*>;

constexpr std::array<Severity, 4> severities = {Severity::PossibleBreach, Severity::CriterionNotMet,
                                                Severity::Remark, Severity::Observation};

void write_part(std::ostream& out, const Run& run, const std::string& heading, std::size_t count) {
  const auto number = static_cast<std::int64_t>(count);
  out << "\n### "
      << say(run.language,
             {Text::report_heading_with_count, {field("heading", heading), field("count", number)}})
      << "\n";
}

void write_in_full(std::ostream& out, const Run& run, const relations::Subject& subject,
                   const Findings& findings) {
  for (const Finding* finding : findings) {
    const tables::FindingRow row = tables::finding_row(run, subject, *finding);
    out << "\n#### " << markdown_escaped(row.title) << "\n\n"
        << markdown_escaped(row.sentence) << "\n\n";
    for (const Particular& particular : particulars_of(run, row)) {
      out << "- **" << particular.label << ":** " << markdown_escaped(particular.text) << "\n";
    }
    out << "- **" << say(run.language, Text::report_label_rule) << ":** "
        << markdown_escaped(row.rule) << "\n";
    if (!row.insertion.empty()) {
      out << "\n" << markdown_block(row.insertion, "");
    }
  }
}

/// What is in doubt, and the requirements that wait for it.
struct Doubtful {
  std::string reason;
  std::string words;
  std::vector<std::string> rules;
};

std::vector<Doubtful> doubts_of(const Run& run, const Findings& findings) {
  // Doubts with one cause have one answer, however they are worded.
  std::map<std::pair<evaluation::Reason, std::string>, Doubtful> by_cause;
  for (const Finding* finding : findings) {
    const std::string& rule = run.catalogue->rules.rules[finding->rule].id;
    for (const evaluation::Doubt& doubt : finding->doubts) {
      const std::string words = say(run.language, doubt.question ? *doubt.question : doubt.words);
      Doubtful& doubtful = by_cause[{doubt.reason, doubt.cause.empty() ? words : doubt.cause}];
      if (doubtful.rules.empty()) {
        doubtful.reason = reason_word(run.language, doubt.reason);
        doubtful.words = words;
      }
      if (doubtful.rules.empty() || doubtful.rules.back() != rule) {
        doubtful.rules.push_back(rule);
      }
    }
  }
  std::vector<Doubtful> all;
  for (auto& [cause, doubtful] : by_cause) {
    all.push_back(std::move(doubtful));
  }
  std::stable_sort(all.begin(), all.end(), [](const Doubtful& left, const Doubtful& right) {
    return left.rules.size() > right.rules.size();
  });
  return all;
}

void write_doubts(std::ostream& out, const Run& run, const Findings& findings) {
  out << "\n| " << say(run.language, Text::table_question) << " | "
      << say(run.language, Text::table_reasons) << " | " << say(run.language, Text::table_rule)
      << " |\n| --- | --- | --- |\n";
  for (const Doubtful& doubtful : doubts_of(run, findings)) {
    out << "| " << markdown_escaped(doubtful.words) << " | " << doubtful.reason << " | "
        << markdown_escaped(tables::joined(doubtful.rules)) << " |\n";
  }
}

void write_in_sentences(std::ostream& out, const Run& run, const relations::Subject& subject,
                        const Findings& findings) {
  out << "\n";
  for (const Finding* finding : findings) {
    const tables::FindingRow row = tables::finding_row(run, subject, *finding);
    out << "- " << markdown_escaped(row.sentence) << " (" << markdown_escaped(row.rule) << ")\n";
  }
}

template <typename Chosen>
Findings select(const SubjectReport& report, Chosen chosen) {
  Findings selected;
  for (const Finding& finding : report.findings) {
    if (chosen(finding)) {
      selected.push_back(&finding);
    }
  }
  return selected;
}

Findings with_status(const Run& run, const SubjectReport& report, Status status) {
  return select(report, [&](const Finding& finding) {
    return finding.status == status && is_within_remit(run, finding);
  });
}

bool asks_for_something(const Run& run, const SubjectReport& report) {
  return std::any_of(report.findings.begin(), report.findings.end(), [&](const Finding& finding) {
    const bool is_settled =
        finding.status == Status::Met || finding.status == Status::NotApplicable;
    return !is_settled && is_within_remit(run, finding);
  });
}

void write_heading(std::ostream& out, const Run& run, const relations::Subject& subject) {
  out << "\n## " << markdown_escaped(marked_title(run, subject)) << "\n";
  if (subject.draft) {
    out << "\n"
        << say(run.language, {Text::report_assessed_as_draft,
                              {field("date", date_words(run.language, subject.date))}})
        << "\n";
  }
  if (!subject.measured) {
    out << "\n" << say(run.language, Text::report_not_measured) << "\n";
  }
  const std::string files = tables::joined(file_names(run, subject));
  out << "\n"
      << say(run.language, Text::exchange_documents) << ": "
      << (files.empty() ? say(run.language, Text::report_no_documents) : markdown_escaped(files))
      << "\n";
}

void write_gaps(std::ostream& out, const Run& run, const SubjectReport& report) {
  for (const Severity severity : severities) {
    const Findings gaps = select(report, [&](const Finding& finding) {
      return is_shown_as_gap(run, finding) && finding.severity == severity;
    });
    if (!gaps.empty()) {
      write_part(out, run, severity_word(run.language, severity), gaps.size());
      write_in_full(out, run, *report.subject, gaps);
    }
  }
}

}  // namespace

void write_markdown_subject(std::ostream& out, const Run& run, const SubjectReport& report) {
  if (!run.verbose && !asks_for_something(run, report)) {
    return;
  }
  write_heading(out, run, *report.subject);
  write_gaps(out, run, report);
  const Findings due = with_status(run, report, Status::Due);
  if (!due.empty()) {
    write_part(out, run, status_word(run.language, Status::Due), due.size());
    write_in_full(out, run, *report.subject, due);
  }
  const Findings unclear = with_status(run, report, Status::Unclear);
  if (!unclear.empty()) {
    write_part(out, run, status_word(run.language, Status::Unclear), unclear.size());
    write_doubts(out, run, unclear);
  }
  for (const Status status : {Status::Met, Status::NotApplicable}) {
    const Findings rest = with_status(run, report, status);
    if (run.verbose && !rest.empty()) {
      write_part(out, run, status_word(run.language, status), rest.size());
      write_in_sentences(out, run, *report.subject, rest);
    }
  }
}

}  // namespace samsvar::report::exchange
