// Numbers over time as they are drawn, and the same as a table.
#include "engine/messages/texts.h"
#include "engine/report/finding_words.h"
#include "engine/report/html/step_line.h"
#include "engine/report/html/svg.h"
#include "engine/report/words.h"

#include <algorithm>

namespace samsvar::report::html {

namespace {

using messages::field;
using messages::say;
using messages::Text;
using values::Date;

// In pixels, from above: room for the numbers, the line itself, the dates below.
constexpr std::int64_t top = 26;
constexpr std::int64_t bottom = 126;
constexpr std::int64_t height = 150;

/// The days that the picture spans, with room at both ends.
struct Axis {
  Date first;
  Date last;
  std::int64_t most = 1;

  [[nodiscard]] std::string x(Date date) const {
    return percent((std::clamp(date, first, last) - first).count(), (last - first).count());
  }

  /// Amounts may be near the largest number there is, so the unit is made first.
  [[nodiscard]] std::int64_t y(std::int64_t millionths) const {
    const std::int64_t unit = std::max<std::int64_t>(1, most / (bottom - top));
    return bottom - std::clamp<std::int64_t>(millionths / unit, 0, bottom - top);
  }
};

bool is_drawn(const LineStep& step) {
  return step.from && step.dates_known;
}

/// Where a step ends: its own last day, else the next step's first.
std::optional<Date> end_of(const std::vector<LineStep>& steps, std::size_t index) {
  if (steps[index].to) {
    return *steps[index].to + std::chrono::days{1};
  }
  return index + 1 < steps.size() ? steps[index + 1].from : std::nullopt;
}

Axis axis_of(const StepLine& line, Date assessed) {
  Axis axis{.first = assessed, .last = assessed};
  for (const LineStep& step : line.steps) {
    axis.most = std::max(axis.most, step.millionths);
    for (const auto& date : {step.from, step.to}) {
      if (date) {
        axis.first = std::min(axis.first, *date);
        axis.last = std::max(axis.last, *date);
      }
    }
  }
  const std::chrono::days room{std::max<std::int64_t>(120, (axis.last - axis.first).count() / 8)};
  axis.last += room;
  axis.first -= room / 4;
  return axis;
}

std::string period_words(const Run& run, const LineStep& step) {
  if (!step.dates_known) {
    return say(run.language, Text::html_dates_not_said);
  }
  if (step.from && step.to) {
    return say(run.language, {Text::html_from_to,
                              {field("from", date_words(run.language, *step.from)),
                               field("to", date_words(run.language, *step.to))}});
  }
  if (step.from) {
    return say(run.language,
               {Text::html_from, {field("date", date_words(run.language, *step.from))}});
  }
  return step.to ? say(run.language,
                       {Text::html_to, {field("date", date_words(run.language, *step.to))}})
                 : say(run.language, Text::html_dates_not_said);
}

std::string name_of_line(const Run& run, const StepLine& line) {
  std::string title = capitalised(say(run.language, line.title));
  return line.label.empty()
             ? title
             : say(run.language, {Text::html_according_to,
                                  {field("what", std::move(title)), field("party", line.label)}});
}

std::string in_words(const Run& run, const StepLine& line) {
  std::string all;
  for (const LineStep& step : line.steps) {
    all +=
        (all.empty() ? "" : "; ") + say(run.language, step.words) + " " + period_words(run, step);
  }
  return as_sentence(all);
}

void write_stroke(Markup& markup, std::string_view kind, const std::string& x1,
                  const std::string& y1, const std::string& x2, const std::string& y2) {
  markup.empty("line",
               {{"class", std::string(kind)}, {"x1", x1}, {"y1", y1}, {"x2", x2}, {"y2", y2}});
}

void write_steps(Markup& markup, const Run& run, const StepLine& line, const Axis& axis) {
  for (std::size_t index = 0; index < line.steps.size(); ++index) {
    const LineStep& step = line.steps[index];
    if (!is_drawn(step)) {
      continue;
    }
    const std::optional<Date> end = end_of(line.steps, index);
    const std::string from = axis.x(*step.from);
    const std::string to = axis.x(end.value_or(axis.last));
    const std::string y = std::to_string(axis.y(step.millionths));
    write_stroke(markup, "step", from, y, to, y);
    const bool has_next = index + 1 < line.steps.size() && is_drawn(line.steps[index + 1]) &&
                          end == line.steps[index + 1].from;
    if (has_next) {
      const std::int64_t next = axis.y(line.steps[index + 1].millionths);
      write_stroke(markup, "step", to, y, to, std::to_string(next));
    }
    markup.element("text", say(run.language, step.words),
                   {{"class", "value"},
                    {"x", from},
                    {"y", std::to_string(axis.y(step.millionths) - 7)},
                    {"dx", "4"}});
    markup.element("text", values::to_text(*step.from).substr(0, 7),
                   {{"class", "date"}, {"x", from}, {"y", std::to_string(height - 6)}});
  }
}

void write_assessed(Markup& markup, const Run& run, Date assessed, const Axis& axis) {
  const std::string x = axis.x(assessed);
  write_stroke(markup, "assessed", x, "14", x, std::to_string(bottom));
  const bool is_late = (assessed - axis.first) * 2 > (axis.last - axis.first);
  markup.element("text",
                 say(run.language, {Text::report_assessed_on,
                                    {field("date", date_words(run.language, assessed))}}),
                 {{"class", "assessed"},
                  {"x", x},
                  {"y", "11"},
                  {"text-anchor", is_late ? "end" : "start"},
                  {"dx", is_late ? "-5" : "5"}});
}

void write_line_table(Markup& markup, const Run& run, const StepLine& line) {
  const auto table = markup.in("table", {{"class", "plain"}});
  markup.element("caption", name_of_line(run, line));
  {
    const auto head = markup.in("thead");
    const auto row = markup.in("tr");
    markup.element("th", say(run.language, Text::html_period), {{"scope", "col"}});
    markup.element("th", say(run.language, Text::html_value), {{"scope", "col"}});
  }
  const auto body = markup.in("tbody");
  for (const LineStep& step : line.steps) {
    const auto row = markup.in("tr");
    markup.element("th", capitalised(period_words(run, step)), {{"scope", "row"}});
    markup.element("td", say(run.language, step.words));
  }
}

}  // namespace

void write_step_lines(Markup& markup, const Run& run, const relations::Subject& subject,
                      const std::vector<StepLine>& lines) {
  for (const StepLine& line : lines) {
    const auto figure = markup.in("figure", {{"class", "picture steps"}});
    const std::string name = name_of_line(run, line);
    markup.element("figcaption", say(run.language, {Text::html_over_time, {field("what", name)}}));
    if (std::any_of(line.steps.begin(), line.steps.end(), is_drawn)) {
      const Axis axis = axis_of(line, subject.date);
      const auto drawing =
          picture(markup, "line", "100%", std::to_string(height), name, in_words(run, line));
      write_stroke(markup, "axis", "0%", std::to_string(bottom), "100%", std::to_string(bottom));
      write_assessed(markup, run, subject.date, axis);
      write_steps(markup, run, line, axis);
    }
    write_line_table(markup, run, line);
    markup.element("p", line.file, {{"class", "file"}});
  }
}

}  // namespace samsvar::report::html
