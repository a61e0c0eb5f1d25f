#include "engine/report/country/tables.h"

#include "engine/messages/texts.h"
#include "engine/report/country/addresses.h"
#include "engine/report/country/mark_words.h"
#include "engine/report/html/words.h"
#include "engine/report/share.h"
#include "engine/report/words.h"

namespace samsvar::report::country {

namespace {

using messages::say;
using messages::Text;

std::string count_class(evaluation::Status status, std::uint64_t count) {
  return std::string(html::class_of(status)) + (count == 0 ? " none" : "");
}

void write_counts_row(const Sheet& sheet, const CountsRow& row, bool has_second) {
  html::Markup& markup = sheet.markup;
  const auto tr = markup.in("tr");
  {
    const auto th = markup.in("th", {{"scope", "row"}});
    write_link(sheet, row.page, row.name);
  }
  if (has_second) {
    markup.element("td", row.number);
  }
  for (const evaluation::Status status : statuses_by_weight) {
    const std::uint64_t count = row.counts.of(status);
    markup.element("td", number_words(sheet.run().language, count),
                   {{"class", count_class(status, count)}});
  }
  markup.element("td", short_share_words(sheet.run().language, row.counts), {{"class", "share"}});
}

}  // namespace

void write_header_row(html::Markup& markup, const std::vector<std::string>& names) {
  const auto head = markup.in("thead");
  const auto tr = markup.in("tr");
  for (const std::string& name : names) {
    markup.element("th", name, {{"scope", "col"}});
  }
}

void write_link(const Sheet& sheet, std::string_view page, std::string_view words) {
  if (page.empty()) {
    sheet.markup.text(words);
  } else {
    sheet.markup.element("a", words, {{"href", sheet.to(page)}});
  }
}

void write_counts_table(const Sheet& sheet, const std::string& first, const std::string& second,
                        const std::vector<CountsRow>& rows) {
  html::Markup& markup = sheet.markup;
  const auto scroll = markup.in("div", {{"class", "wide"}, {"tabindex", "0"}});
  const auto table = markup.in("table", {{"class", "overview"}});
  std::vector<std::string> names{first};
  if (!second.empty()) {
    names.push_back(second);
  }
  for (const evaluation::Status status : statuses_by_weight) {
    names.push_back(status_word(sheet.run().language, status));
  }
  names.push_back(say(sheet.run().language, Text::country_column_share));
  write_header_row(markup, names);
  const auto body = markup.in("tbody");
  for (const CountsRow& row : rows) {
    write_counts_row(sheet, row, !second.empty());
  }
}

void write_lines_table(const Sheet& sheet, const std::vector<std::size_t>& lines) {
  const Country& country = sheet.site.country;
  const ir::Vocabulary& vocabulary = *sheet.run().world->vocabulary;
  std::vector<CountsRow> rows;
  for (const std::size_t index : lines) {
    const Line& line = country.lines()[index];
    rows.push_back(
        {.name = line.title,
         .page = line.page,
         .number = messages::in(sheet.run().language, vocabulary.subject_kinds[line.kind].title),
         .counts = line.counts});
  }
  write_counts_table(sheet, say(sheet.run().language, Text::country_column_subject),
                     say(sheet.run().language, Text::country_column_noun), rows);
}

void write_finding_links(const Sheet& sheet, ir::RuleId rule,
                         const std::vector<std::size_t>& lines) {
  const auto list = sheet.markup.in("ul", {{"class", "links"}});
  for (const std::size_t index : lines) {
    const Line& line = sheet.site.country.lines()[index];
    const auto item = sheet.markup.in("li");
    write_link(sheet, finding_address(sheet.run(), line, rule), line.title);
  }
}

std::string number_words(messages::Language language, std::uint64_t number) {
  const std::string digits = std::to_string(number);
  const std::string_view gap = language == messages::Language::English ? "," : "\u00A0";
  std::string words;
  for (std::size_t place = 0; place < digits.size(); ++place) {
    const std::size_t left = digits.size() - place;
    if (place > 0 && left % 3 == 0 && digits.size() > 4) {
      words += gap;
    }
    words += digits[place];
  }
  return words;
}

void write_colour_key(const Sheet& sheet) {
  const auto list = sheet.markup.in("ul", {{"class", "colours"}});
  for (std::size_t index = mark_count; index-- > 0;) {
    const auto mark = static_cast<Mark>(index);
    const auto item = sheet.markup.in("li");
    sheet.markup.element("span", "", {{"class", "swatch " + std::string(mark_class(mark))}});
    sheet.markup.text(" " + mark_word(sheet.run().language, mark));
  }
}

}  // namespace samsvar::report::country
