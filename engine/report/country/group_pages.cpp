// A region, a county, a counterpart …; and each of the parties that are followed up.

#include "engine/messages/texts.h"
#include "engine/report/country/site.h"
#include "engine/report/country/tables.h"
#include "engine/report/finding_words.h"

#include <algorithm>

namespace samsvar::report::country {

namespace {

using messages::field;
using messages::say;
using messages::Text;

/// The followed parties that have a subject in the group, with what of theirs lies in it.
std::vector<HeatRow> rows_within(const Site& site, const Group& group) {
  std::vector<HeatRow> rows;
  for (const HeatRow& row : site.followed) {
    HeatRow within{.title = row.title, .page = row.page, .lines = {}};
    for (const std::size_t line : row.lines) {
      if (std::binary_search(group.lines.begin(), group.lines.end(), line)) {
        within.lines.push_back(line);
      }
    }
    if (!within.lines.empty()) {
      rows.push_back(std::move(within));
    }
  }
  return rows;
}

void write_map_of_group(const Sheet& sheet, const Group& group) {
  const messages::Language language = sheet.run().language;
  const std::vector<HeatRow> rows = rows_within(sheet.site, group);
  const std::vector<ir::RuleId> columns = heat_columns(sheet.site.country, rows);
  if (columns.empty()) {
    return;
  }
  const std::string title = capitalised(
      say(language, {Text::country_heat_map_of, {field("kind", sheet.site.followed_word)}}));
  const std::string described =
      say(language, {Text::country_heat_map_explained, {field("kind", sheet.site.followed_word)}});
  const auto section = sheet.markup.in("section");
  sheet.markup.element("h2", title);
  write_colour_key(sheet);
  const auto scroll = sheet.markup.in("div", {{"class", "wide"}, {"tabindex", "0"}});
  draw_heat_map(sheet.markup, sheet.site.country,
                {.rows = rows, .columns = columns, .title = title, .described = described},
                sheet.name);
}

std::vector<std::size_t> part_of(const std::vector<std::size_t>& lines, std::size_t begin,
                                 std::size_t end) {
  return {lines.begin() + static_cast<std::ptrdiff_t>(begin),
          lines.begin() + static_cast<std::ptrdiff_t>(end)};
}

void write_group(const Site& site, const Division& division, const Group& group) {
  const messages::Language language = site.run().language;
  write_in_parts(
      site, group.page, group.name, {.count = group.lines.size()},
      [&](const Sheet& sheet, std::size_t begin, std::size_t end) {
        write_counts_table(
            sheet, capitalised(division.title), say(language, Text::country_column_received),
            {{.name = group.name,
              .page = {},
              .number =
                  say(language,
                      {Text::country_received_cell,
                       {field("count", static_cast<std::int64_t>(group.received.with_documents)),
                        field("all", static_cast<std::int64_t>(group.received.parties))}}),
              .counts = group.counts}});
        if (begin == 0) {
          write_map_of_group(sheet, group);
        }
        const auto section = sheet.markup.in("section");
        sheet.markup.element("h2", say(language, Text::country_members));
        write_lines_table(sheet, part_of(group.lines, begin, end));
      });
}

}  // namespace

void write_group_pages(const Site& site) {
  for (const Division& division : site.divisions) {
    for (const Group& group : division.groups) {
      write_group(site, division, group);
    }
  }
}

void write_party_pages(const Site& site) {
  for (const HeatRow& row : site.followed) {
    write_in_parts(site, row.page, row.title, {.count = row.lines.size()},
                   [&](const Sheet& sheet, std::size_t begin, std::size_t end) {
                     write_lines_table(sheet, part_of(row.lines, begin, end));
                     const auto report = site.sources.reports.find(*row.party);
                     if (begin == 0 && report != site.sources.reports.end()) {
                       sheet.markup.fragment(report->second);
                     }
                   });
  }
}

}  // namespace samsvar::report::country
