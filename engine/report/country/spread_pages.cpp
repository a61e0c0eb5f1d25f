// How the agreements differ in one number: the picture, those far outside, every value.

#include "engine/messages/texts.h"
#include "engine/report/country/requirement_rows.h"
#include "engine/report/country/site.h"
#include "engine/report/country/spread_picture.h"
#include "engine/report/country/spread_words.h"
#include "engine/report/country/tables.h"
#include "engine/report/html/slug.h"
#include "engine/report/source_excerpt.h"

#include <algorithm>

namespace samsvar::report::country {

namespace {

using messages::say;
using messages::Text;

void write_amounts(const Sheet& sheet, const std::vector<const Amount*>& amounts) {
  const messages::Language language = sheet.run().language;
  html::Markup& markup = sheet.markup;
  const auto scroll = markup.in("div", {{"class", "wide"}, {"tabindex", "0"}});
  const auto table = markup.in("table", {{"class", "overview text"}});
  write_header_row(markup, {say(language, Text::country_column_subject),
                            say(language, Text::country_column_value),
                            say(language, Text::country_column_place)});
  const auto body = markup.in("tbody");
  for (const Amount* amount : amounts) {
    const Line& line = sheet.site.country.lines()[amount->line];
    const auto tr = markup.in("tr");
    {
      const auto th = markup.in("th", {{"scope", "row"}});
      write_link(sheet, line.page, line.title);
    }
    markup.element("td", amount->words);
    markup.element("td", place_words(*sheet.run().sources, amount->at));
  }
}

std::vector<const Amount*> outliers(const Spread& spread) {
  std::vector<const Amount*> found;
  for (const Amount& amount : spread.amounts) {
    if (spread.is_outlier(amount)) {
      found.push_back(&amount);
    }
  }
  return found;
}

void write_picture(const Sheet& sheet, const Spread& spread) {
  const auto section = sheet.markup.in("section");
  sheet.markup.element("p", spread_summary(sheet.run(), spread));
  draw_spread(sheet.markup, sheet.run(), spread);
  sheet.markup.element("p", say(sheet.run().language, Text::country_fences));
}

void write_outliers(const Sheet& sheet, const Spread& spread) {
  const messages::Language language = sheet.run().language;
  const auto section = sheet.markup.in("section");
  sheet.markup.element("h2", say(language, Text::country_outliers));
  const std::vector<const Amount*> far = outliers(spread);
  if (far.empty()) {
    sheet.markup.element("p", say(language, Text::country_none_there));
  } else {
    write_amounts(sheet, far);
  }
}

void write_spread(const Site& site, const Spread& spread) {
  write_in_parts(site, spread_page(site, spread), spread_title(site.run(), spread),
                 {.count = spread.amounts.size()},
                 [&](const Sheet& sheet, std::size_t begin, std::size_t end) {
                   if (begin == 0) {
                     write_picture(sheet, spread);
                     write_outliers(sheet, spread);
                   }
                   const auto section = sheet.markup.in("section");
                   sheet.markup.element("h2", say(site.run().language, Text::country_all_values));
                   std::vector<const Amount*> part;
                   for (std::size_t index = begin; index < end; ++index) {
                     part.push_back(&spread.amounts[index]);
                   }
                   write_amounts(sheet, part);
                 });
}

}  // namespace

std::string spread_page(const Site& site, const Spread& spread) {
  // A noun may be stated in two measures, such as days and months.
  return "spread/" + html::slug(site.run().world->vocabulary->nouns[spread.noun].path) + "-" +
         std::to_string(static_cast<int>(spread.measure)) + ".html";
}

void write_spreads_table(const Sheet& sheet) {
  const messages::Language language = sheet.run().language;
  html::Markup& markup = sheet.markup;
  const auto scroll = markup.in("div", {{"class", "wide"}, {"tabindex", "0"}});
  const auto table = markup.in("table", {{"class", "overview"}});
  write_header_row(
      markup,
      {say(language, Text::country_column_noun), say(language, Text::country_column_subjects),
       say(language, Text::country_column_least), say(language, Text::country_column_lower),
       say(language, Text::country_column_median), say(language, Text::country_column_upper),
       say(language, Text::country_column_most), say(language, Text::country_outliers)});
  const auto body = markup.in("tbody");
  for (const Spread& spread : sheet.site.spreads) {
    const auto words = [&](std::int64_t doubled) {
      return doubled_words(sheet.run(), spread, doubled);
    };
    const auto tr = markup.in("tr");
    {
      const auto th = markup.in("th", {{"scope", "row"}});
      write_link(sheet, spread_page(sheet.site, spread), spread_title(sheet.run(), spread));
    }
    for (const std::string& cell :
         {number_words(language, spread.amounts.size()), words(2 * spread.least()),
          words(spread.doubled_lower), words(spread.doubled_median), words(spread.doubled_upper),
          words(2 * spread.most()),
          number_words(language, static_cast<std::uint64_t>(outlier_count(spread)))}) {
      markup.element("td", cell);
    }
  }
}

void write_spread_pages(const Site& site) {
  for (const Spread& spread : site.spreads) {
    write_spread(site, spread);
  }
}

}  // namespace samsvar::report::country
