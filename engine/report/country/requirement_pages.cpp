// Every requirement: in a table, on the map, and each with those it concerns.

#include "engine/messages/texts.h"
#include "engine/report/country/mark_words.h"
#include "engine/report/country/requirement_rows.h"
#include "engine/report/country/site.h"
#include "engine/report/country/tables.h"
#include "engine/report/finding_words.h"
#include "engine/report/html/slug.h"
#include "engine/report/words.h"
#include "engine/support/text.h"

#include <algorithm>
#include <map>

namespace samsvar::report::country {

namespace {

using evaluation::Status;
using messages::field;
using messages::say;
using messages::Text;

Status status_of(Mark mark) {
  switch (mark) {
    case Mark::NotApplicable:
      return Status::NotApplicable;
    case Mark::Met:
      return Status::Met;
    case Mark::Unclear:
      return Status::Unclear;
    case Mark::Due:
      return Status::Due;
    case Mark::Observation:
    case Mark::Remark:
    case Mark::CriterionNotMet:
    case Mark::PossibleBreach:
      return Status::Gap;
  }
  CHECK(false, "every mark is of a verdict");
}

Counts counts_of(const Country& country, ir::RuleId rule) {
  Counts counts;
  for (const Line& line : country.lines()) {
    const std::optional<Mark> mark = country.mark(line, rule);
    if (mark && line.counted) {
      ++counts.by_status[static_cast<std::size_t>(status_of(*mark))];
    }
  }
  return counts;
}

bool is_asked(const Counts& counts) {
  return counts.of(Status::Gap) + counts.of(Status::Due) + counts.of(Status::Unclear) +
             counts.of(Status::Met) >
         0;
}

/// What the page says of the requirement itself.
void write_requirement(const Sheet& sheet, ir::RuleId rule) {
  const Run& run = sheet.run();
  const ir::Rule& it = run.catalogue->rules.rules[rule];
  const ir::Version* version = ir::version_on(it, run.as_of);
  const auto paragraph = sheet.markup.in("p", {{"class", "basis"}});
  sheet.markup.element("code", it.id);
  if (version != nullptr) {
    sheet.markup.text(" · " + basis_words(run.language, run.catalogue->rules, version->basis) +
                      " (" + binding_word(run.language, version->binding) + ")");
  }
}

struct Concerned {
  Mark mark;
  std::size_t line;
};

/// The most pressing first, then in the order of the subjects.
std::vector<Concerned> concerned(const Country& country, ir::RuleId rule) {
  std::vector<Concerned> all;
  for (std::size_t index = 0; index < country.lines().size(); ++index) {
    const Line& line = country.lines()[index];
    const std::optional<Mark> mark = country.mark(line, rule);
    if (mark && line.counted && *mark != Mark::NotApplicable) {
      all.push_back({.mark = *mark, .line = index});
    }
  }
  std::stable_sort(all.begin(), all.end(), [](const Concerned& left, const Concerned& right) {
    return left.mark > right.mark;
  });
  return all;
}

void write_concerned(const Sheet& sheet, ir::RuleId rule, const std::vector<Concerned>& all,
                     std::size_t begin, std::size_t end) {
  while (begin < end) {
    const Mark mark = all[begin].mark;
    std::vector<std::size_t> lines;
    for (; begin < end && all[begin].mark == mark; ++begin) {
      lines.push_back(all[begin].line);
    }
    const auto section = sheet.markup.in("section");
    sheet.markup.element("h2", mark_word(sheet.run().language, mark) + " (" +
                                   number_words(sheet.run().language, lines.size()) + ")");
    write_finding_links(sheet, rule, lines);
  }
}

void write_one(const Site& site, const RequirementRow& row) {
  const std::vector<Concerned> all = concerned(site.country, row.rule);
  write_in_parts(site, requirement_page(site, row.rule), rule_title(site.run(), row.rule),
                 {.count = all.size()},
                 [&](const Sheet& sheet, std::size_t begin, std::size_t end) {
                   {
                     const auto section = sheet.markup.in("section");
                     write_requirement(sheet, row.rule);
                     write_requirements_table(sheet, {row});
                   }
                   write_concerned(sheet, row.rule, all, begin, end);
                 });
}

void write_map(const Site& site) {
  const messages::Language language = site.run().language;
  const std::string title =
      capitalised(say(language, {Text::country_heat_map_of, {field("kind", site.followed_word)}}));
  const std::string described =
      say(language, {Text::country_heat_map_explained, {field("kind", site.followed_word)}});
  write_page(site, std::string(heat_page), title, [&](const Sheet& sheet) {
    const std::vector<ir::RuleId> columns = heat_columns(site.country, site.followed);
    {
      const auto section = sheet.markup.in("section");
      sheet.markup.element("p", described);
      write_colour_key(sheet);
      const auto scroll = sheet.markup.in("div", {{"class", "wide"}, {"tabindex", "0"}});
      draw_heat_map(
          sheet.markup, site.country,
          {.rows = site.followed, .columns = columns, .title = title, .described = described},
          sheet.name);
    }
    std::vector<RequirementRow> rows;
    for (const ir::RuleId rule : columns) {
      rows.push_back({.rule = rule, .counts = counts_of(site.country, rule)});
    }
    write_requirements_table(sheet, rows);
  });
}

}  // namespace

std::string requirement_page(const Site& site, ir::RuleId rule) {
  return "requirements/" +
         html::slug(support::fold_case(site.run().catalogue->rules.rules[rule].id)) + ".html";
}

std::vector<RequirementRow> requirement_rows(const Country& country) {
  const auto& rules = country.run().catalogue->rules.rules;
  std::vector<ir::RuleId> order = rules.ids();
  std::sort(order.begin(), order.end(),
            [&](ir::RuleId left, ir::RuleId right) { return rules[left].id < rules[right].id; });
  std::vector<RequirementRow> rows;
  for (const ir::RuleId rule : order) {
    RequirementRow row{.rule = rule, .counts = counts_of(country, rule)};
    if (is_asked(row.counts)) {
      rows.push_back(row);
    }
  }
  return rows;
}

void write_requirements_table(const Sheet& sheet, const std::vector<RequirementRow>& rows) {
  const Run& run = sheet.run();
  std::vector<CountsRow> counts;
  for (const RequirementRow& row : rows) {
    const ir::Version* version = ir::version_on(run.catalogue->rules.rules[row.rule], run.as_of);
    const std::string page = requirement_page(sheet.site, row.rule);
    counts.push_back({.name = rule_title(run, row.rule),
                      .page = page == sheet.name || !is_asked(row.counts) ? std::string() : page,
                      .number = version == nullptr ? std::string()
                                                   : binding_word(run.language, version->binding),
                      .counts = row.counts});
  }
  write_counts_table(sheet, say(run.language, Text::country_requirement),
                     say(run.language, Text::country_column_binding), counts);
}

void write_requirement_pages(const Site& site) {
  const std::vector<RequirementRow> rows = requirement_rows(site.country);
  const std::string title = say(
      site.run().language,
      {Text::country_all_requirements, {field("count", static_cast<std::int64_t>(rows.size()))}});
  write_page(site, std::string(requirements_page), title,
             [&](const Sheet& sheet) { write_requirements_table(sheet, rows); });
  for (const RequirementRow& row : rows) {
    write_one(site, row);
  }
  write_map(site);
}

}  // namespace samsvar::report::country
