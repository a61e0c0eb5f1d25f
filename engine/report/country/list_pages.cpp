// Long lists: the deadlines that have passed, and every subject of a kind.

#include "engine/messages/texts.h"
#include "engine/report/country/addresses.h"
#include "engine/report/country/requirement_rows.h"
#include "engine/report/country/site.h"
#include "engine/report/country/tables.h"
#include "engine/report/finding_words.h"
#include "engine/report/html/slug.h"
#include "engine/report/words.h"

#include <algorithm>

namespace samsvar::report::country {

namespace {

using messages::field;
using messages::say;
using messages::Text;

void write_list_of_kind(const Site& site, ir::SubjectKindId kind) {
  const messages::Language language = site.run().language;
  std::vector<std::size_t> counted;
  std::vector<std::size_t> apart;
  for (std::size_t index = 0; index < site.country.lines().size(); ++index) {
    const Line& line = site.country.lines()[index];
    if (line.kind == kind) {
      (line.counted ? counted : apart).push_back(index);
    }
  }
  std::vector<std::size_t> all = counted;
  all.insert(all.end(), apart.begin(), apart.end());
  if (all.empty()) {
    return;
  }
  const std::string title =
      say(language,
          {Text::country_subjects_of,
           {field("kind", capitalised(messages::in(
                              language, site.run().world->vocabulary->subject_kinds[kind].title))),
            field("count", static_cast<std::int64_t>(all.size()))}});
  const auto from = [&](std::size_t begin, std::size_t end) {
    return std::vector<std::size_t>(all.begin() + static_cast<std::ptrdiff_t>(begin),
                                    all.begin() + static_cast<std::ptrdiff_t>(end));
  };
  write_in_parts(site, subject_list_page(site, kind), title, {.count = all.size()},
                 [&](const Sheet& sheet, std::size_t begin, std::size_t end) {
                   const std::size_t split = std::min(std::max(begin, counted.size()), end);
                   if (begin < split) {
                     write_lines_table(sheet, from(begin, split));
                   }
                   if (split < end) {
                     const auto section = sheet.markup.in("section");
                     sheet.markup.element("h2", say(language, Text::country_not_counted));
                     write_lines_table(sheet, from(split, end));
                   }
                 });
}

}  // namespace

std::string subject_list_page(const Site& site, ir::SubjectKindId kind) {
  return "subjects/" + html::slug(site.run().world->vocabulary->subject_kinds[kind].code) + ".html";
}

void write_subject_lists(const Site& site) {
  for (const ir::SubjectKindId kind : site.run().world->vocabulary->subject_kinds.ids()) {
    write_list_of_kind(site, kind);
  }
}

void write_deadlines_table(const Sheet& sheet, std::size_t begin, std::size_t end) {
  const Run& run = sheet.run();
  html::Markup& markup = sheet.markup;
  const auto scroll = markup.in("div", {{"class", "wide"}, {"tabindex", "0"}});
  const auto table = markup.in("table", {{"class", "overview text"}});
  write_header_row(markup, {say(run.language, Text::country_column_deadline),
                            say(run.language, Text::country_column_subject),
                            say(run.language, Text::country_requirement)});
  const auto body = markup.in("tbody");
  for (std::size_t index = begin; index < end; ++index) {
    const PassedDeadline& passed = sheet.site.passed[index];
    const Line& line = sheet.site.country.lines()[passed.line];
    const auto tr = markup.in("tr");
    markup.element("td", date_words(run.language, passed.deadline));
    {
      const auto th = markup.in("th", {{"scope", "row"}});
      write_link(sheet, finding_address(run, line, passed.rule), line.title);
    }
    const auto td = markup.in("td");
    write_link(sheet, requirement_page(sheet.site, passed.rule), rule_title(run, passed.rule));
  }
}

void write_deadline_pages(const Site& site) {
  if (site.passed.empty()) {
    return;  // the front page says so
  }
  const messages::Language language = site.run().language;
  write_in_parts(site, std::string(deadline_page), say(language, Text::country_deadlines),
                 {.count = site.passed.size()},
                 [&](const Sheet& sheet, std::size_t begin, std::size_t end) {
                   const auto section = sheet.markup.in("section");
                   sheet.markup.element("p", say(language, Text::country_deadlines_explained));
                   write_deadlines_table(sheet, begin, end);
                 });
}

}  // namespace samsvar::report::country
