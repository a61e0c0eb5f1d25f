// The files that the report was made from, with what could not be read or was not used.

#include "engine/messages/texts.h"
#include "engine/report/country/site.h"
#include "engine/report/country/tables.h"
#include "engine/report/html/closing.h"
#include "engine/report/write_diagnostics.h"

#include <algorithm>

namespace samsvar::report::country {

namespace {

using messages::field;
using messages::say;
using messages::Text;

/// Each is told with the lines that it is about.
constexpr std::size_t problems_a_page = 100;

void write_inputs(const Sheet& sheet, std::size_t begin, std::size_t end) {
  const messages::Language language = sheet.run().language;
  html::Markup& markup = sheet.markup;
  const auto section = markup.in("section");
  const auto scroll = markup.in("div", {{"class", "wide"}, {"tabindex", "0"}});
  const auto table = markup.in("table", {{"class", "overview text"}});
  write_header_row(
      markup, {say(language, Text::country_column_file), say(language, Text::country_column_hash)});
  const auto body = markup.in("tbody");
  for (std::size_t index = begin; index < end; ++index) {
    const InputFile& input = sheet.site.sources.inputs[index];
    const auto tr = markup.in("tr");
    markup.element("th", input.name, {{"scope", "row"}});
    const auto td = markup.in("td");
    markup.element("code", input.sha256);
  }
}

void write_problems(const Site& site) {
  std::vector<diagnostics::Diagnostic> all;
  for (const diagnostics::Diagnostic* problem :
       in_order(*site.run().sources, site.sources.ending.problems)) {
    all.push_back(*problem);
  }
  const std::string title =
      say(site.run().language,
          {Text::country_problems, {field("count", static_cast<std::int64_t>(all.size()))}});
  write_in_parts(site, std::string(problem_page), title,
                 {.count = all.size(), .a_page = problems_a_page},
                 [&](const Sheet& sheet, std::size_t begin, std::size_t end) {
                   Ending part;
                   part.problems.assign(all.begin() + static_cast<std::ptrdiff_t>(begin),
                                        all.begin() + static_cast<std::ptrdiff_t>(end));
                   html::write_problems_section(sheet.markup, sheet.run(), part);
                 });
}

}  // namespace

void write_file_pages(const Site& site) {
  const std::size_t count = site.sources.inputs.size();
  const std::string title =
      say(site.run().language,
          {Text::country_inputs, {field("count", static_cast<std::int64_t>(count))}});
  write_in_parts(site, std::string(input_page), title, {.count = count},
                 [&](const Sheet& sheet, std::size_t begin, std::size_t end) {
                   write_inputs(sheet, begin, end);
                   if (begin == 0) {
                     html::write_unused_section(sheet.markup, sheet.run(),
                                                sheet.site.sources.ending);
                   }
                 });
  if (!site.sources.ending.problems.empty()) {
    write_problems(site);
  }
}

}  // namespace samsvar::report::country
