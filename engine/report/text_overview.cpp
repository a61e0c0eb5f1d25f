#include "engine/report/text_overview.h"

#include "engine/messages/texts.h"
#include "engine/report/finding_words.h"
#include "engine/report/layout.h"
#include "engine/report/selection.h"
#include "engine/report/share.h"
#include "engine/report/text_finding.h"
#include "engine/report/text_subject.h"
#include "engine/report/words.h"
#include "engine/report/write_text.h"

#include <algorithm>
#include <map>

namespace samsvar::report {

namespace {

using evaluation::Finding;
using evaluation::Status;
using messages::field;
using messages::say;
using messages::Text;

// With the widest column names of all three languages a line just fits the screen.
constexpr std::size_t title_width = 42;
constexpr std::size_t column_gap = 2;
constexpr std::size_t least_column_width = 5;

std::size_t column_width(const std::string& name) {
  return column_gap + std::max(least_column_width, display_width(name));
}

void write_line(std::ostream& out, const Run& run, Tone tone, std::string_view text) {
  for (const std::string& line : wrap(text, line_width)) {
    out << toned(run.colour, tone, line) << '\n';
  }
}

/// One line has room for the main provision only.
std::string main_basis(const Run& run, const Finding& finding) {
  return finding.basis.empty()
             ? run.catalogue->rules.rules[finding.rule].id
             : citation_words(run.language, run.catalogue->rules, finding.basis.front());
}

void write_totals(std::ostream& out, const Run& run, const Totals& totals, const Counts& counts) {
  // A single subject has just given its counts.
  const bool has_counts = totals.subjects > 1 || run.summary;
  if (has_counts) {
    const auto subjects = static_cast<std::int64_t>(totals.subjects);
    write_line(out, run, Tone::Plain,
               say(run.language, {Text::report_subjects_counted, {field("count", subjects)}}) +
                   " · " + counts_words(run.language, counts));
  }
  write_line(out, run, Tone::Plain, share_and_what_stands_beside(run, totals, counts));
  if (has_counts && run.reader == Reader::Supervisor) {
    write_line(
        out, run, Tone::Quiet,
        say(run.language, {Text::report_outside_supervision,
                           {field("what", counts_words(run.language, totals.outside_remit))}}));
  }
}

void write_unused(std::ostream& out, const Run& run, const Ending& ending) {
  using Why = relations::UnusedDocument::Why;
  std::map<Why, std::vector<std::string>> names;
  for (const relations::UnusedDocument& unused : ending.unused) {
    if (unused.why == Why::Draft && run.reader == Reader::Municipality) {
      continue;  // assessed as a subject of its own
    }
    const relations::World& world = *run.world;
    names[unused.why].push_back((*run.sources)[world.documents[unused.document].file].name());
  }
  if (names.empty()) {
    return;
  }
  out << '\n';
  write_line(out, run, Tone::Quiet, say(run.language, Text::report_unused));
  for (auto& [why, files] : names) {
    std::sort(files.begin(), files.end());
    std::string words;
    for (const std::string& file : files) {
      words += (words.empty() ? "" : ", ") + file;
    }
    std::string margin = "  " + pad_right(unused_word(run.language, why), 18);
    for (const std::string& line : wrap(words, line_width - 20)) {
      out << margin << line << '\n';
      margin = std::string(20, ' ');
    }
  }
}

}  // namespace

void write_column_names(std::ostream& out, const Run& run) {
  std::string line(title_width, ' ');
  for (const Status status : statuses_by_weight) {
    const std::string name = status_word(run.language, status);
    line += pad_left(name, column_width(name));
  }
  if (run.reader == Reader::Supervisor) {
    const std::string name = say(run.language, Text::report_column_apart);
    line += pad_left(name, column_width(name));
  }
  out << toned(run.colour, Tone::Quiet, line) << '\n';
}

bool OverviewRow::asks_for_action() const {
  return counts.of(Status::Gap) + counts.of(Status::Due) > 0;
}

OverviewRow overview_row(const Run& run, const SubjectReport& report) {
  OverviewRow row{.title = marked_title(run, *report.subject)};
  for (const Finding& finding : report.findings) {
    if (is_within_remit(run, finding)) {
      row.counts.add(finding);
    } else {
      ++row.apart;
    }
  }
  return row;
}

void write_row(std::ostream& out, const Run& run, const OverviewRow& row) {
  out << pad_right(clip(row.title, title_width), title_width);
  for (const Status status : statuses_by_weight) {
    const std::size_t width = column_width(status_word(run.language, status));
    const std::string number = pad_left(std::to_string(row.counts.of(status)), width);
    const bool is_gap = status == Status::Gap && row.counts.of(status) > 0;
    out << toned(run.colour, is_gap ? Tone::Strong : Tone::Plain, number);
  }
  if (run.reader == Reader::Supervisor) {
    const std::string name = say(run.language, Text::report_column_apart);
    out << pad_left(std::to_string(row.apart), column_width(name));
  }
  out << '\n';
}

void FoldedRows::add(ir::SubjectKindId kind, const OverviewRow& row) {
  Sum& sum = sums_[kind];
  ++sum.subjects;
  sum.row.counts.add(row.counts);
  sum.row.apart += row.apart;
}

void FoldedRows::write(std::ostream& out, const Run& run) const {
  for (const auto& [kind, sum] : sums_) {
    OverviewRow row = sum.row;
    row.title =
        say(run.language, {Text::report_folded_row,
                           {field("count", static_cast<std::int64_t>(sum.subjects)),
                            field("kind", run.world->vocabulary->subject_kinds[kind].title)}});
    write_row(out, run, row);
  }
}

void Gravest::add(const Run& run, const SubjectReport& report) {
  for (const Finding& finding : report.findings) {
    if (!is_shown_as_gap(run, finding)) {
      continue;
    }
    ++gaps_;
    if (entries_.size() == gravest_listed && finding.severity >= entries_.back().severity) {
      continue;
    }
    const std::string place = main_place(run, finding);
    insert({.severity = finding.severity,
            .line = say(
                run.language,
                {place.empty() ? Text::report_gravest_line : Text::report_gravest_line_with_place,
                 {field("severity", severity_word(run.language, finding.severity)),
                  field("subject", marked_title(run, *report.subject)),
                  field("basis", main_basis(run, finding)), field("place", place)}}),
            .sentence = finding_words(run, *report.subject, finding).sentence});
  }
}

void Gravest::insert(Entry entry) {
  const auto after = std::upper_bound(
      entries_.begin(), entries_.end(), entry,
      [](const Entry& left, const Entry& right) { return left.severity < right.severity; });
  entries_.insert(after, std::move(entry));
  if (entries_.size() > gravest_listed) {
    entries_.pop_back();
  }
}

void Gravest::write(std::ostream& out, const Run& run) const {
  if (entries_.empty()) {
    return;
  }
  out << '\n'
      << toned(run.colour, Tone::Strong,
               say(run.language, {Text::report_gravest,
                                  {field("shown", static_cast<std::int64_t>(entries_.size())),
                                   field("count", static_cast<std::int64_t>(gaps_))}}))
      << '\n';
  std::size_t number = 0;
  for (const Entry& entry : entries_) {
    std::string margin = pad_left(std::to_string(++number), 4) + "  ";
    const std::size_t hang = display_width(margin);
    for (const std::string& line : wrap(entry.line, line_width - hang)) {
      out << margin << toned(run.colour, Tone::Quiet, line) << '\n';
      margin = std::string(hang, ' ');
    }
    out << margin << clip(entry.sentence, line_width - hang) << '\n';
  }
}

void Totals::add(const Run& run, const SubjectReport& report) {
  ++subjects;
  if (!is_counted(*report.subject)) {
    return;
  }
  for (const Finding& finding : report.findings) {
    const bool is_within = is_within_remit(run, finding);
    (is_within ? within_remit : outside_remit).add(finding);
    waiting += is_within && is_waiting_for_document(finding) ? 1U : 0U;
  }
}

std::string share_and_what_stands_beside(const Run& run, const Totals& totals,
                                         const Counts& counts) {
  const std::string share = share_words(run.language, counts);
  const std::uint64_t unclear = counts.of(Status::Unclear);
  if (unclear == 0) {
    return share;
  }
  return say(run.language,
             {totals.waiting == 0 ? Text::report_unclear_beside_share : Text::report_beside_share,
              {field("share", share), field("unclear", static_cast<std::int64_t>(unclear)),
               field("waiting", static_cast<std::int64_t>(totals.waiting))}});
}

void write_summary(std::ostream& out, const Run& run, const Totals& totals, const Ending& ending) {
  out << '\n' << toned(run.colour, Tone::Strong, say(run.language, Text::report_summary)) << '\n';
  if (totals.subjects == 0) {
    write_line(out, run, Tone::Plain, say(run.language, Text::report_nothing_assessed));
  } else {
    write_totals(out, run, totals,
                 run.reader == Reader::Supervisor ? totals.within_remit : ending.counts);
  }
  if (ending.without_register) {
    write_line(out, run, Tone::Quiet, say(run.language, Text::report_without_register));
  }
  if (ending.register_by_default) {
    const std::string& path = (*run.sources)[run.world->register_->file].name();
    write_line(out, run, Tone::Quiet,
               say(run.language, {Text::report_register_by_default, {field("path", path)}}));
  }
  write_unused(out, run, ending);
}

}  // namespace samsvar::report
