#pragma once
// A parsed file and what a test asks of it: the expressions in a small language of parentheses, the
// codes that were reported, and the words that they point at.

#include "engine/diagnostics/diagnostic.h"
#include "engine/source/source_map.h"
#include "engine/support/overload.h"
#include "engine/syntax/parse.h"

#include <string>
#include <utility>
#include <vector>

namespace samsvar::syntax::test {

struct Parsed {
  source::SourceMap map;
  diagnostics::Diagnostics diagnostics;
  RuleFile file;

  /// The n-th declaration, which must be a Decl.
  template <typename Decl>
  const Decl& get(std::size_t index = 0) const {
    return std::get<Decl>(file.declarations.at(index));
  }

  const Expr& expr(ExprId id) const { return file.exprs[id]; }

  std::string words(source::SourceRange range) const { return std::string(map.text(range)); }

  /// "S006 binding": each diagnostic's code and the words it points at.
  std::vector<std::string> problems() const {
    std::vector<std::string> all;
    for (const auto& one : diagnostics.items()) {
      all.push_back(std::string(diagnostics::name(one.code)) + " " + words(*one.range));
    }
    return all;
  }

  std::string sentence(std::size_t index = 0,
                       messages::Language language = messages::Language::Bokmal) const {
    const auto& one = diagnostics.items().at(index);
    return messages::say(language, {diagnostics::sentence(one.code), one.fields});
  }

  std::string help(std::size_t index = 0) const {
    const auto& one = diagnostics.items().at(index);
    return messages::say(messages::Language::Bokmal, {diagnostics::help(one.code), one.fields});
  }
};

/// The text as it is, `språk` line and all.
inline Parsed parse_file(std::string text) {
  Parsed parsed;
  parsed.file = parse_text(parsed.map, std::move(text), parsed.diagnostics);
  return parsed;
}

/// In bokmål.
inline Parsed parse_bokmal(const std::string& text) {
  return parse_file("språk nb\n" + text);
}

/// A rule whose only clause is the `krav`.
inline Parsed parse_requirement(const std::string& condition) {
  return parse_bokmal("regel A-B\n  krav " + condition + "\nslutt\n");
}

inline std::string dump(const Path& path) {
  std::string text = path.factual ? "actual:" : "";
  for (const Name& part : path.parts) {
    text += (&part == &path.parts.front() ? "" : ".") + part.text;
  }
  return text;
}

inline std::string dump(const Quantity& quantity) {
  std::string text = quantity.number;
  text += quantity.unit ? " " + quantity.unit->text : "";
  text += quantity.per ? " per " + quantity.per->text : "";
  text += quantity.start_event ? " from " + quantity.start_event->text : "";
  return text;
}

inline std::string dump(const RuleFile& file, ExprId id);

inline std::string dump_all(const RuleFile& file, const std::vector<ExprId>& ids) {
  std::string text;
  for (const ExprId id : ids) {
    text += " " + dump(file, id);
  }
  return text;
}

inline std::string sign(Comparison comparison) {
  constexpr std::string_view signs[] = {"=", "<>", "<", "<=", ">", ">="};
  return std::string(signs[static_cast<std::size_t>(comparison)]);
}

inline std::string dump(const Coverage& coverage) {
  constexpr std::string_view bounds[] = {"at-least", "at-most", "exactly"};
  std::string text = "(" + std::string(bounds[static_cast<std::size_t>(coverage.bound)]) + " " +
                     std::to_string(coverage.count) + " " + dump(coverage.roster);
  for (const Name& word : coverage.mode) {
    text += " " + word.text;
  }
  switch (coverage.span) {
    case CoverageSpan::WholeDay:
      text += " whole-day";
      break;
    case CoverageSpan::EveryDay:
      text += " every-day";
      break;
    case CoverageSpan::Hours:
      text += " " + to_text(coverage.from) + "-" + to_text(coverage.to);
      break;
  }
  const auto& days = coverage.days;
  text += days.all ? " all" : "";
  text += days.holidays ? " holidays" : "";
  text += days.working_days ? " working" : "";
  std::string weekdays;
  for (const bool day : days.weekdays) {
    weekdays += day ? '1' : '0';
  }
  text += weekdays == "0000000" ? "" : " " + weekdays;
  return text + ")";
}

inline std::string dump(const RuleFile& file, const Quantified& quantified) {
  constexpr std::string_view words[] = {"exists", "all", "none", "at-least"};
  std::string text = "(" + std::string(words[static_cast<std::size_t>(quantified.quantifier)]);
  text +=
      quantified.quantifier == Quantifier::AtLeast ? " " + std::to_string(quantified.at_least) : "";
  text += " " + quantified.variable.text + " " + dump(file, quantified.list);
  text += quantified.condition ? " " + dump(file, *quantified.condition) : "";
  return text + ")";
}

inline std::string dump(const StatisticMeets& meets) {
  return "(gives " + dump(meets.statistic) + " " + (meets.share ? dump(*meets.share) : "median") +
         " of " + meets.population.text + " within " + dump(meets.limit) + ")";
}

inline std::string dump(const NoOverlap& overlap) {
  std::string text = "(no-overlap";
  for (const Path& roster : overlap.rosters) {
    text += " " + dump(roster);
  }
  return text + ")";
}

inline std::string dump(const RuleFile& file, ExprId id) {
  const auto sub = [&](ExprId child) { return dump(file, child); };
  return std::visit(
      Overload{
          [](const Quantity& it) { return "[" + dump(it) + "]"; },
          [](const AssessmentDate&) { return std::string("assessment-date"); },
          [](const DateLiteral& it) { return values::to_text(it.date); },
          [](const TextLiteral& it) { return "\"" + it.text.text + "\""; },
          [](const ClockLiteral& it) { return values::to_text(it.time); },
          [](const Reference& it) { return dump(it.path); },
          [&](const Sum& it) {
            return "(" + std::string(it.subtract ? "-" : "+") + " " + sub(it.left) + " " +
                   sub(it.right) + ")";
          },
          [&](const DateAmong& it) {
            return "(" + std::string(it.latest ? "latest" : "earliest") + dump_all(file, it.dates) +
                   ")";
          },
          [&](const Count& it) { return "(count " + sub(it.list) + ")"; },
          [&](const SumOver& it) { return "(sum " + dump(it.field) + " " + sub(it.list) + ")"; },
          [&](const TableLookup& it) {
            return "(table " + it.table.text + " " + sub(it.date) + ")";
          },
          [&](const And& it) { return "(and" + dump_all(file, it.operands) + ")"; },
          [&](const Or& it) { return "(or" + dump_all(file, it.operands) + ")"; },
          [&](const Not& it) { return "(not " + sub(it.operand) + ")"; },
          [&](const Compare& it) {
            return "(" + sign(it.comparison) + " " + sub(it.left) + " " + sub(it.right) + ")";
          },
          [&](const OneOf& it) {
            return "(one-of " + sub(it.subject) + dump_all(file, it.choices) + ")";
          },
          [](const Stated& it) {
            return "(" + std::string(it.missing ? "missing" : "stated") + " " + dump(it.path) + ")";
          },
          [](const Agreed& it) { return "(agreed " + dump(it.path) + ")"; },
          [&](const Contains& it) {
            return "(contains " + sub(it.list) + " " + sub(it.item) + ")";
          },
          [&](const Quantified& it) { return dump(file, it); },
          [&](const ForEach& it) {
            return "(for-each " + it.variable.text + " " + sub(it.list) + " " + sub(it.condition) +
                   ")";
          },
          [](const Coverage& it) { return dump(it); },
          [](const Covers& it) { return "(covers " + dump(it.left) + " " + dump(it.right) + ")"; },
          [](const NoOverlap& it) { return dump(it); },
          [](const CoversPoint& it) { return "(covers-point " + dump(it.point) + ")"; },
          [](const Satisfies& it) {
            return "(satisfies " + dump(it.target.path) + " " + it.rule.text + ")";
          },
          [](const HumanJudgement& it) { return "(judgement " + it.question.text + ")"; },
          [](const StatisticMeets& it) { return dump(it); }},
      file.exprs[id].form);
}

/// Of a rule's `krav`.
inline std::string dump_requirement(const std::string& condition) {
  const Parsed parsed = parse_requirement(condition);
  if (!parsed.diagnostics.empty()) {
    return parsed.problems().front() + ": " + parsed.sentence();
  }
  return dump(parsed.file, *parsed.get<RuleDecl>().clauses.requirement);
}

}  // namespace samsvar::syntax::test
