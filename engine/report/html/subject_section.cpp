#include "engine/report/html/subject_section.h"

#include "engine/messages/texts.h"
#include "engine/report/finding_words.h"
#include "engine/report/html/document_graph.h"
#include "engine/report/html/roster_picture.h"
#include "engine/report/html/step_line.h"
#include "engine/report/html/supervision_section.h"
#include "engine/report/html/unclear_section.h"
#include "engine/report/html/words.h"
#include "engine/report/selection.h"
#include "engine/report/share.h"
#include "engine/report/text_subject.h"
#include "engine/report/words.h"

#include <sstream>
#include <utility>
#include <vector>

namespace samsvar::report::html {

namespace {

using evaluation::Finding;
using evaluation::Severity;
using evaluation::Status;
using messages::field;
using messages::say;
using messages::Text;
using Findings = std::vector<const Finding*>;

/// A region or the whole country rests on thousands: neither named nor drawn.
constexpr std::size_t most_documents_told = 60;

struct Counted {
  Counts within;
  Counts outside;
};

Counted counts_of(const Run& run, const SubjectReport& report) {
  Counted counted;
  for (const Finding& finding : report.findings) {
    (is_within_remit(run, finding) ? counted.within : counted.outside).add(finding);
  }
  return counted;
}

Findings with_status(const SubjectReport& report, const Run& run, Status status) {
  Findings selected;
  for (const Finding& finding : report.findings) {
    if (finding.status == status && is_within_remit(run, finding)) {
      selected.push_back(&finding);
    }
  }
  return selected;
}

Findings gaps_of(const SubjectReport& report, const Run& run, Severity severity) {
  Findings selected;
  for (const Finding& finding : report.findings) {
    if (is_shown_as_gap(run, finding) && finding.severity == severity) {
      selected.push_back(&finding);
    }
  }
  return selected;
}

std::string heading_with_count(const Run& run, const std::string& heading, std::size_t count) {
  return say(run.language,
             {Text::report_heading_with_count,
              {field("heading", heading), field("count", static_cast<std::int64_t>(count))}});
}

void write_head(const SubjectPlace& place, const SubjectReport& report, const Counted& counted) {
  const Run& run = place.run;
  Markup& markup = place.markup;
  const relations::Subject& subject = *report.subject;
  const auto head = markup.in("header");
  const std::string kind =
      messages::in(run.language, run.world->vocabulary->subject_kinds[subject.kind].title);
  markup.element("p", capitalised(kind), {{"class", "kind"}});
  markup.element("h2", subject.title, {{"id", place.anchor + ".t"}});
  {
    const auto about = markup.in("p", {{"class", "about"}});
    markup.text(
        capitalised(say(run.language, {Text::report_assessed_on,
                                       {field("date", date_words(run.language, subject.date))}})));
    const std::vector<std::string> files = file_names(run, subject);
    if (files.empty()) {
      markup.text(" · " + say(run.language, Text::report_no_documents));
    }
    // A supervisor has them in a table, with what they are.
    if (files.size() > most_documents_told) {
      markup.text(" · " +
                  say(run.language, {Text::html_file_count,
                                     {field("count", static_cast<std::int64_t>(files.size()))}}));
    } else if (run.reader != Reader::Supervisor) {
      for (const std::string& file : files) {
        markup.text(" · ");
        markup.element("span", file, {{"class", "file"}});
      }
    }
  }
  if (subject.draft) {
    markup.element("p",
                   say(run.language, {Text::report_assessed_as_draft,
                                      {field("date", date_words(run.language, subject.date))}}),
                   {{"class", "notice"}});
  }
  if (!subject.measured) {
    markup.element("p", say(run.language, Text::report_not_measured), {{"class", "notice"}});
  }
  write_counts_line(markup, run, counted.within);
  markup.element("p", share_words(run.language, counted.within), {{"class", "share"}});
  if (counted.outside.by_status != Counts{}.by_status) {
    markup.element(
        "p",
        say(run.language, {Text::report_outside_supervision,
                           {field("what", counts_words(run.language, counted.outside))}}),
        {{"class", "notice"}});
  }
}

void write_articles(const SubjectPlace& place, const Findings& findings, std::string_view kind,
                    std::string_view sign, const std::string& heading) {
  if (findings.empty()) {
    return;
  }
  const std::string anchor = place.anchor + "." + std::string(kind);
  const auto group = place.markup.in(
      "section", {{"class", "group " + std::string(kind)}, {"aria-labelledby", anchor}});
  write_heading(place.markup, "h3", {{"id", anchor}}, sign,
                heading_with_count(place.run, heading, findings.size()));
  for (const Finding* finding : findings) {
    write_finding_article(place, *finding, "h4");
  }
}

void write_gaps(const SubjectPlace& place, const SubjectReport& report) {
  bool has_gaps = false;
  for (const Severity severity : severities_by_weight) {
    const Findings gaps = gaps_of(report, place.run, severity);
    has_gaps = has_gaps || !gaps.empty();
    write_articles(place, gaps, class_of(severity), sign_of(severity),
                   severity_word(place.run.language, severity));
  }
  if (!has_gaps && !report.findings.empty()) {
    const bool has_documents = !file_names(place.run, *report.subject).empty();
    place.markup.element("p",
                         say(place.run.language, has_documents ? Text::report_nothing_to_act_on
                                                               : Text::report_nothing_received),
                         {{"class", "nothing"}});
  }
}

void write_folded(const SubjectPlace& place, const SubjectReport& report, Status status) {
  const Findings findings = with_status(report, place.run, status);
  if (findings.empty()) {
    return;
  }
  Markup& markup = place.markup;
  const auto details =
      markup.in("details", {{"class", "rest " + std::string(class_of(status))},
                            {"id", place.anchor + "." + std::string(class_of(status))}});
  write_heading(
      markup, "summary", {}, sign_of(status),
      heading_with_count(place.run, status_word(place.run.language, status), findings.size()));
  const auto list = markup.in("ul", {{"class", "compact"}});
  for (const Finding* finding : findings) {
    write_finding_line(place, *finding);
  }
}

/// The drawings without anchors of their own, so that equal ones are equal.
std::string drawings_of(const Run& run, const relations::Subject& subject) {
  std::ostringstream out;
  Markup markup(out);
  write_graph(markup, run, graph_of(run, subject));
  write_roster_groups(markup, run, rosters_of(run, subject));
  write_step_lines(markup, run, subject, step_lines_of(run, subject));
  CHECK(markup.is_complete(), "a drawing closes what it opens");
  return out.str();
}

void write_drawings(const SubjectPlace& place, DrawnBefore& drawn) {
  if (place.subject.set.documents.size() > most_documents_told) {
    return;  // their own subjects have them
  }
  const std::string drawings = drawings_of(place.run, place.subject);
  if (drawings.empty()) {
    return;
  }
  Markup& markup = place.markup;
  const std::string anchor = place.anchor + ".drawings";
  const auto section = markup.in("section", {{"class", "drawings"}, {"aria-labelledby", anchor}});
  markup.element("h3", say(place.run.language, Text::html_drawings), {{"id", anchor}});
  const DrawnBefore::Subject* before =
      drawn.find_or_keep(drawings, {place.anchor, place.subject.title});
  if (before == nullptr) {
    markup.fragment(drawings);
    return;
  }
  const auto line = markup.in("p");
  markup.text(say(place.run.language, Text::html_drawn_before) + " ");
  markup.element("a", before->title, {{"href", "#" + before->anchor + ".drawings"}});
}

}  // namespace

const DrawnBefore::Subject* DrawnBefore::find_or_keep(const std::string& drawings,
                                                      Subject subject) {
  const auto [place, is_new] = by_markup_.emplace(drawings, std::move(subject));
  return is_new ? nullptr : &place->second;
}

void write_counts_line(Markup& markup, const Run& run, const Counts& counts) {
  const auto list = markup.in("ul", {{"class", "counts"}});
  for (const Status status : statuses_by_weight) {
    const std::uint64_t count = counts.of(status);
    const auto item =
        markup.in("li", {{"class", std::string(class_of(status)) + (count == 0 ? " none" : "")}});
    write_sign(markup, sign_of(status));
    markup.element("span", status_word(run.language, status), {{"class", "name"}});
    markup.text(" ");
    markup.element("strong", std::to_string(count));
  }
}

void write_subject_section(const SubjectPlace& place, const SubjectReport& report,
                           DrawnBefore& drawn) {
  const Run& run = place.run;
  const auto section = place.markup.in(
      "section",
      {{"class", "subject"}, {"id", place.anchor}, {"aria-labelledby", place.anchor + ".t"}});
  write_head(place, report, counts_of(run, report));
  if (run.reader == Reader::Supervisor) {
    write_supervision(place, report);
  } else {
    write_gaps(place, report);
    write_articles(place, with_status(report, run, Status::Due), class_of(Status::Due),
                   sign_of(Status::Due), status_word(run.language, Status::Due));
    write_unclear_section(place, with_status(report, run, Status::Unclear));
  }
  write_drawings(place, drawn);
  write_folded(place, report, Status::Met);
  write_folded(place, report, Status::NotApplicable);
  const auto way = place.markup.in("p", {{"class", "to-contents"}});
  place.markup.element("a", say(run.language, Text::html_to_contents), {{"href", "#main"}});
}

}  // namespace samsvar::report::html
