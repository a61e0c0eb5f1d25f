#include "engine/report/html/overview.h"

#include "engine/messages/texts.h"
#include "engine/report/finding_words.h"
#include "engine/report/html/subject_section.h"
#include "engine/report/html/svg.h"
#include "engine/report/html/words.h"
#include "engine/report/share.h"
#include "engine/report/text_subject.h"
#include "engine/report/words.h"

#include <algorithm>

namespace samsvar::report::html {

namespace {

using evaluation::Status;
using messages::field;
using messages::say;
using messages::Text;

constexpr std::int64_t as_number(std::uint64_t value) {
  return static_cast<std::int64_t>(value);
}

/// Met and not met share the bar; what is unclear stands beside it and never in it.
void write_share_bar(Markup& markup, const Run& run, const Counts& counts) {
  const std::int64_t met = as_number(counts.of(Status::Met));
  const std::int64_t decided = met + as_number(counts.of(Status::Gap));
  if (decided == 0) {
    return;
  }
  const auto bar = picture(markup, "share-bar", "100%", "16", share_words(run.language, counts),
                           counts_words(run.language, counts));
  markup.empty("rect", {{"class", "gap"}, {"width", "100%"}, {"height", "16"}});
  markup.empty("rect", {{"class", "hatch"}, {"width", "100%"}, {"height", "16"}});
  markup.empty("rect", {{"class", "met"}, {"width", percent(met, decided)}, {"height", "16"}});
}

void write_cards(Markup& markup, const Run& run, const Counts& counts) {
  const auto cards = markup.in("dl", {{"class", "cards"}});
  for (const Status status : statuses_by_weight) {
    const std::uint64_t count = counts.of(status);
    const auto card =
        markup.in("div", {{"class", std::string(class_of(status)) + (count == 0 ? " none" : "")}});
    write_heading(markup, "dt", {}, sign_of(status), status_word(run.language, status));
    markup.element("dd", std::to_string(count));
  }
}

void write_notes(Markup& markup, const Run& run, const Totals& totals, const Ending& ending) {
  if (run.reader == Reader::Supervisor) {
    const std::string what = counts_words(run.language, totals.outside_remit);
    markup.element("p",
                   say(run.language, {Text::report_outside_supervision, {field("what", what)}}),
                   {{"class", "notice"}});
  }
  if (ending.without_register) {
    markup.element("p", say(run.language, Text::report_without_register), {{"class", "notice"}});
  }
  if (ending.register_by_default) {
    const std::string& path = (*run.sources)[run.world->register_->file].name();
    markup.element("p",
                   say(run.language, {Text::report_register_by_default, {field("path", path)}}),
                   {{"class", "notice"}});
  }
}

void write_row_of(Markup& markup, const Run& run, const Entry& entry) {
  const auto row = markup.in("tr");
  {
    const auto head = markup.in("th", {{"scope", "row"}});
    if (entry.in_full) {
      markup.element("a", entry.row.title, {{"href", "#" + entry.anchor}});
    } else {
      markup.text(entry.row.title);
    }
  }
  for (const Status status : statuses_by_weight) {
    const std::uint64_t count = entry.row.counts.of(status);
    markup.element("td", std::to_string(count),
                   {{"class", std::string(class_of(status)) + (count == 0 ? " none" : "")},
                    {"data-name", status_word(run.language, status)}});
  }
  if (run.reader == Reader::Supervisor) {
    markup.element(
        "td", std::to_string(entry.row.apart),
        {{"class", "apart"}, {"data-name", say(run.language, Text::report_column_apart)}});
  }
  markup.element("td", short_share_words(run.language, entry.row.counts),
                 {{"class", "share"}, {"data-name", say(run.language, Text::html_share)}});
}

void write_column_heads(Markup& markup, const Run& run) {
  const auto head = markup.in("thead");
  const auto row = markup.in("tr");
  markup.element("th", say(run.language, Text::html_assessed), {{"scope", "col"}});
  for (const Status status : statuses_by_weight) {
    const auto cell = markup.in("th", {{"scope", "col"}, {"class", std::string(class_of(status))}});
    write_sign(markup, sign_of(status));
    markup.text(status_word(run.language, status));
  }
  if (run.reader == Reader::Supervisor) {
    markup.element("th", say(run.language, Text::report_column_apart), {{"scope", "col"}});
  }
  markup.element("th", say(run.language, Text::html_share), {{"scope", "col"}});
}

}  // namespace

std::string page_title(const Run& run, const std::vector<Entry>& entries) {
  if (entries.size() == 1) {
    return entries.front().row.title;
  }
  const auto is_pair = [&](const Entry& entry) {
    return run.world->vocabulary->subject_kinds[entry.kind].form == ir::SubjectForm::Pair;
  };
  if (std::count_if(entries.begin(), entries.end(), is_pair) == 1) {
    return std::find_if(entries.begin(), entries.end(), is_pair)->row.title;
  }
  return say(run.language, {Text::html_many_subjects, {field("count", as_number(entries.size()))}});
}

void write_summary_section(Markup& markup, const Run& run, const Totals& totals,
                           const Ending& ending) {
  const auto section = markup.in("section", {{"class", "summary"}, {"aria-labelledby", "summary"}});
  markup.element("h2", say(run.language, Text::report_summary), {{"id", "summary"}});
  if (totals.subjects == 0) {
    markup.element("p", say(run.language, Text::report_nothing_assessed));
  } else {
    const Counts& counts = run.reader == Reader::Supervisor ? totals.within_remit : ending.counts;
    write_cards(markup, run, counts);
    markup.element("p", share_and_what_stands_beside(run, totals, counts), {{"class", "lead"}});
    write_share_bar(markup, run, counts);
  }
  write_notes(markup, run, totals, ending);
}

void write_contents(Markup& markup, const Run& run, const std::vector<Entry>& entries) {
  if (entries.empty()) {
    return;
  }
  const auto contents = markup.in("nav", {{"class", "contents"}, {"aria-labelledby", "contents"}});
  markup.element("h2", say(run.language, Text::html_contents), {{"id", "contents"}});
  const auto table = markup.in("table", {{"class", "overview"}});
  write_column_heads(markup, run);
  std::vector<ir::SubjectKindId> kinds;
  for (const Entry& entry : entries) {
    if (std::find(kinds.begin(), kinds.end(), entry.kind) == kinds.end()) {
      kinds.push_back(entry.kind);
    }
  }
  const std::string columns = run.reader == Reader::Supervisor ? "8" : "7";
  for (const ir::SubjectKindId kind : kinds) {
    const auto body = markup.in("tbody");
    {
      const auto row = markup.in("tr", {{"class", "kind"}});
      markup.element(
          "th",
          capitalised(messages::in(run.language, run.world->vocabulary->subject_kinds[kind].title)),
          {{"scope", "rowgroup"}, {"colspan", columns}});
    }
    for (const Entry& entry : entries) {
      if (entry.kind == kind) {
        write_row_of(markup, run, entry);
      }
    }
  }
}

}  // namespace samsvar::report::html
