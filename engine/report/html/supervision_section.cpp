#include "engine/report/html/supervision_section.h"

#include "engine/report/html/matter_section.h"
#include "engine/report/html/supervision_finding.h"
#include "engine/report/html/unclear_section.h"
#include "engine/report/html/words.h"
#include "engine/report/selection.h"
#include "engine/report/text_unclear.h"
#include "engine/report/words.h"

#include <string>
#include <vector>

namespace samsvar::report::html {

namespace {

using evaluation::Finding;
using evaluation::Severity;
using evaluation::Status;
using messages::field;
using messages::say;
using messages::Text;
using Chosen = std::vector<const Finding*>;

template <typename Choice>
Chosen chosen(const SubjectReport& report, const Choice& choice) {
  Chosen findings;
  for (const Finding& finding : report.findings) {
    if (choice(finding)) {
      findings.push_back(&finding);
    }
  }
  return findings;
}

void write_group_heading(const SubjectPlace& place, const std::string& anchor,
                         std::string_view sign, const std::string& words, std::size_t count) {
  write_heading(place.markup, "h3", {{"id", anchor}}, sign,
                say(place.run.language,
                    {Text::report_heading_with_count,
                     {field("heading", words), field("count", static_cast<std::int64_t>(count))}}));
}

void write_supervised(const SubjectPlace& place, const Chosen& findings, std::string_view kind,
                      std::string_view sign, const std::string& words) {
  if (findings.empty()) {
    return;
  }
  const std::string anchor = place.anchor + "." + std::string(kind);
  const auto group = place.markup.in(
      "section", {{"class", "group " + std::string(kind)}, {"aria-labelledby", anchor}});
  write_group_heading(place, anchor, sign, words, findings.size());
  for (const Finding* finding : findings) {
    write_supervised_finding(place, *finding);
  }
}

void write_undecided(const SubjectPlace& place, const Chosen& findings, std::string_view name,
                     Text heading, Text meaning) {
  if (findings.empty()) {
    return;
  }
  const std::string anchor = place.anchor + "." + std::string(name);
  const auto group =
      place.markup.in("section", {{"class", "group unclear"}, {"aria-labelledby", anchor}});
  write_group_heading(place, anchor, sign_of(Status::Unclear), say(place.run.language, heading),
                      findings.size());
  place.markup.element("p", say(place.run.language, meaning), {{"class", "notice"}});
  if (findings.size() > questions_asked) {
    write_first_questions(place, findings);
  }
  const auto list = place.markup.in("ul", {{"class", "compact"}});
  for (const Finding* finding : findings) {
    write_open_question(place, *finding);
  }
}

}  // namespace

void write_supervision(const SubjectPlace& place, const SubjectReport& report) {
  const Run& run = place.run;
  write_matter_section(place, report);
  const Chosen gaps =
      chosen(report, [&](const Finding& finding) { return is_shown_as_gap(run, finding); });
  write_supervised(place, gaps, class_of(Severity::PossibleBreach),
                   sign_of(Severity::PossibleBreach),
                   severity_word(run.language, Severity::PossibleBreach));
  if (gaps.empty() && !report.findings.empty()) {
    const bool has_documents = !file_names(run, *report.subject).empty();
    place.markup.element("p",
                         say(run.language, has_documents ? Text::html_no_possible_breach
                                                         : Text::report_nothing_received),
                         {{"class", "nothing"}});
  }
  const auto with = [&](Status status) {
    return chosen(report, [&run, status](const Finding& finding) {
      return finding.status == status && is_within_remit(run, finding);
    });
  };
  write_supervised(place, with(Status::Due), class_of(Status::Due), sign_of(Status::Due),
                   status_word(run.language, Status::Due));
  Chosen not_shown;
  Chosen for_a_human;
  for (const Finding* finding : with(Status::Unclear)) {
    (is_left_to_judgement(*finding) ? for_a_human : not_shown).push_back(finding);
  }
  write_undecided(place, not_shown, "not-shown", Text::html_not_shown, Text::html_not_shown_means);
  write_undecided(place, for_a_human, "for-a-human", Text::html_for_a_human,
                  Text::html_for_a_human_means);
}

}  // namespace samsvar::report::html
