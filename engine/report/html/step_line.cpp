#include "engine/report/html/step_line.h"

#include "engine/evaluation/words.h"
#include "engine/support/overload.h"

#include <algorithm>

namespace samsvar::report::html {

namespace {

using agreement::Datum;
using values::Value;

bool is_number(ir::Kind kind) {
  switch (kind) {
    case ir::Kind::Number:
    case ir::Kind::Count:
    case ir::Kind::Percent:
    case ir::Kind::Money:
    case ir::Kind::MoneyRate:
      return true;
    default:
      return false;
  }
}

std::optional<std::int64_t> number_in(const Datum& datum) {
  const auto* value = std::get_if<Value>(&datum.form);
  if (value == nullptr) {
    return std::nullopt;
  }
  if (const auto* decimal = std::get_if<values::Decimal>(value)) {
    return decimal->millionths;
  }
  if (const auto* percent = std::get_if<values::Percent>(value)) {
    return percent->value.millionths;
  }
  if (const auto* money = std::get_if<values::Money>(value)) {
    return money->kroner.millionths;
  }
  return std::nullopt;
}

/// Looks for timelines below a document's content.
class Finder {
 public:
  Finder(const ir::Vocabulary& vocabulary, std::string file, bool factual,
         std::vector<StepLine>& lines)
      : vocabulary_(vocabulary), file_(std::move(file)), factual_(factual), lines_(lines) {}

  void look_in(const Datum& datum, std::optional<ir::NounId> noun, const std::string& label) {
    std::visit(Overload{[&](const agreement::Record& record) {
                          for (const agreement::Field& field : record.fields) {
                            look_in(field.value.front(), field.noun, label);
                          }
                        },
                        [&](const agreement::PerParty& shares) {
                          for (const agreement::PerParty::Share& share : shares.shares) {
                            look_in(share.value.front(), noun, share.party.name);
                          }
                        },
                        [&](const agreement::Contested& contested) {
                          for (const agreement::Position& position : contested.positions) {
                            look_in(position.datum.front(), noun, position.label);
                          }
                        },
                        [&](const agreement::Timeline& timeline) {
                          if (noun && is_number(vocabulary_.nouns[*noun].type.kind)) {
                            add(timeline, *noun, label);
                          }
                        },
                        [](const auto&) {}},
               datum.form);
  }

 private:
  void add(const agreement::Timeline& timeline, ir::NounId noun, const std::string& label) {
    const ir::NounRef ref{
        .range = {}, .where = ir::OwnDocuments{}, .noun = noun, .factual = factual_};
    StepLine line{.title = evaluation::words_of(vocabulary_, ref), .label = label, .file = file_};
    for (const agreement::Step& step : timeline.steps) {
      const auto number = number_in(step.value.front());
      if (number) {
        line.steps.push_back({.from = step.from,
                              .to = step.to,
                              .dates_known = !step.from_unknown && !step.to_unknown,
                              .millionths = *number,
                              .words = evaluation::words_of(
                                  vocabulary_, std::get<Value>(step.value.front().form), noun)});
      }
    }
    if (line.steps.size() > 1) {
      lines_.push_back(std::move(line));
    }
  }

  const ir::Vocabulary& vocabulary_;
  std::string file_;
  bool factual_;
  std::vector<StepLine>& lines_;
};

}  // namespace

std::vector<StepLine> step_lines_of(const Run& run, const relations::Subject& subject) {
  const relations::World& world = *run.world;
  std::vector<StepLine> lines;
  for (const relations::DocumentId id : subject.set.documents) {
    const agreement::Document& document = world.documents[id];
    Finder(*world.vocabulary, world.file_name(id), false, lines).look_in(document.content, {}, "");
    Finder(*world.vocabulary, world.file_name(id), true, lines).look_in(document.actual, {}, "");
  }
  return lines;
}

}  // namespace samsvar::report::html
