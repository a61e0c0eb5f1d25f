#include "engine/report/country/heat_map.h"

#include "engine/report/country/addresses.h"
#include "engine/report/country/mark_words.h"
#include "engine/report/layout.h"

#include <algorithm>
#include <array>
#include <optional>

namespace samsvar::report::country {

namespace {

constexpr std::size_t cell = 6;
constexpr std::size_t row_height = 12;
constexpr std::size_t label_width = 170;
constexpr std::size_t longest_label = 30;
constexpr std::size_t top = 4;

std::string number(std::size_t value) {
  return std::to_string(value);
}

/// The most pressing of the lines' marks, nothing when the requirement is asked of none of them.
std::optional<Mark> worst(const Country& country, const HeatRow& row, ir::RuleId rule) {
  std::optional<Mark> found;
  for (const std::size_t line : row.lines) {
    const std::optional<Mark> mark = country.mark(country.lines()[line], rule);
    if (mark && (!found || *mark > *found)) {
      found = mark;
    }
  }
  return found;
}

/// One path for all cells of a mark: as short as a picture of tens of thousands of cells can be.
void draw_row(html::Markup& markup, const Country& country, const HeatRow& row,
              const std::vector<ir::RuleId>& columns, std::size_t y) {
  std::array<std::string, mark_count> paths;
  std::array<std::size_t, mark_count> pens{};
  for (std::size_t column = 0; column < columns.size(); ++column) {
    const std::optional<Mark> mark = worst(country, row, columns[column]);
    if (!mark || *mark == Mark::NotApplicable) {
      continue;
    }
    const auto index = static_cast<std::size_t>(*mark);
    const std::size_t x = label_width + column * cell;
    if (!paths[index].empty() && pens[index] == x) {
      paths[index] += "h" + number(cell);
    } else {
      paths[index] += "M" + number(x) + " " + number(y + row_height / 2) + "h" + number(cell);
    }
    pens[index] = x + cell;
  }
  markup.element("text", clip(row.title, longest_label),
                 {{"x", number(label_width - 6)}, {"y", number(y + row_height - 3)}});
  for (std::size_t index = 0; index < mark_count; ++index) {
    if (!paths[index].empty()) {
      markup.empty("path", {{"class", std::string(mark_class(static_cast<Mark>(index)))},
                            {"d", paths[index]}});
    }
  }
}

}  // namespace

std::vector<ir::RuleId> heat_columns(const Country& country, const std::vector<HeatRow>& rows) {
  const ir::Vocabulary& vocabulary = *country.run().world->vocabulary;
  std::vector<ir::RuleId> columns;
  for (const ir::SubjectKindId kind : vocabulary.subject_kinds.ids()) {
    const ir::SubjectForm form = vocabulary.subject_kinds[kind].form;
    if (form == ir::SubjectForm::Group || form == ir::SubjectForm::All) {
      continue;
    }
    for (const ir::RuleId rule : country.rules_of(kind)) {
      const bool applies = std::any_of(rows.begin(), rows.end(), [&](const HeatRow& row) {
        return worst(country, row, rule).value_or(Mark::NotApplicable) != Mark::NotApplicable;
      });
      if (applies) {
        columns.push_back(rule);
      }
    }
  }
  return columns;
}

void draw_heat_map(html::Markup& markup, const Country& country, const HeatMap& map,
                   std::string_view from) {
  const std::size_t width = label_width + map.columns.size() * cell;
  const std::size_t height = 2 * top + map.rows.size() * row_height;
  const auto svg = markup.in("svg", {{"class", "heat"},
                                     {"viewBox", "0 0 " + number(width) + " " + number(height)},
                                     {"width", number(width)},
                                     {"height", number(height)},
                                     {"role", "group"}});
  markup.element("title", map.title);
  markup.element("desc", map.described);
  std::size_t y = top;
  for (const HeatRow& row : map.rows) {
    const auto link = markup.in("a", {{"href", relative_address(from, row.page)}});
    draw_row(markup, country, row, map.columns, y);
    y += row_height;
  }
}

}  // namespace samsvar::report::country
