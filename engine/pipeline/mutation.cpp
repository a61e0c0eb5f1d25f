#include "engine/pipeline/mutation.h"

#include "engine/ir/traverse.h"
#include "engine/pipeline/mutation_numbers.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <utility>

namespace samsvar::pipeline {

namespace {

using ir::Comparison;
using ir::Expr;
using ir::ExprId;
using ir::Quantifier;
using source::SourceRange;

struct Neighbour {
  Comparison comparison;
  std::string_view sign;
};

/// The neighbouring comparison and the opposite one.
std::vector<Neighbour> neighbours(Comparison comparison, bool is_ordered) {
  switch (comparison) {
    case Comparison::Equal:
      return is_ordered ? std::vector<Neighbour>{{Comparison::NotEqual, "<>"},
                                                 {Comparison::LessOrEqual, "<="},
                                                 {Comparison::GreaterOrEqual, ">="}}
                        : std::vector<Neighbour>{{Comparison::NotEqual, "<>"}};
    case Comparison::NotEqual:
      return {{Comparison::Equal, "="}};
    case Comparison::Less:
      return {{Comparison::LessOrEqual, "<="}, {Comparison::GreaterOrEqual, ">="}};
    case Comparison::LessOrEqual:
      return {{Comparison::Less, "<"}, {Comparison::Greater, ">"}};
    case Comparison::Greater:
      return {{Comparison::GreaterOrEqual, ">="}, {Comparison::LessOrEqual, "<="}};
    case Comparison::GreaterOrEqual:
      return {{Comparison::Greater, ">"}, {Comparison::Less, "<"}};
  }
  return {};
}

/// Kinds that `<` may stand between, whatever their values; a time limit's depends on its value.
bool is_ordered(ir::Kind kind) {
  static constexpr auto kinds = std::to_array<ir::Kind>(
      {ir::Kind::Number, ir::Kind::Count, ir::Kind::Percent, ir::Kind::Money, ir::Kind::MoneyRate,
       ir::Kind::Date, ir::Kind::Event, ir::Kind::TimeOfDay, ir::Kind::Duration});
  return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

std::string joined(std::initializer_list<std::string_view> words) {
  std::string all;
  for (const std::string_view word : words) {
    all += all.empty() ? "" : " ";
    all += word;
  }
  return all;
}

/// Clauses that a version does not restate are those of the version before it.
bool demand_the_same(const ir::Version& left, const ir::Version& right) {
  const auto day = [](const ir::Version& version) {
    return version.deadline ? std::optional(version.deadline->date) : std::nullopt;
  };
  return left.binding == right.binding && left.condition == right.condition &&
         left.requirement == right.requirement && day(left) == day(right);
}

class Finder {
 public:
  Finder(const source::SourceMap& sources, const ir::RuleSet& set, ir::RuleId rule)
      : set_(set), id_(rule), rule_(set.rules[rule]), words_(sources, rule_.range.file) {}

  std::vector<Mutation> find() {
    change_days();
    for (const ExprId id : ir::outermost(rule_)) {
      visit(id, set_.exprs[id].range);
    }
    return std::move(found_);
  }

 private:
  /// `condition` is the smallest condition around it.
  void visit(ExprId id, SourceRange condition) {
    const Expr& expr = set_.exprs[id];
    const bool is_value = std::holds_alternative<ir::Constant>(expr.form) ||
                          std::holds_alternative<ir::Lookup>(expr.form) ||
                          std::holds_alternative<ir::ElementValue>(expr.form);
    if (expr.type.kind == ir::Kind::Boolean && !is_value) {
      condition = expr.range;
    }
    std::visit([&](const auto& form) { change(id, condition, form); }, expr.form);
    for (const ExprId child : ir::children(expr)) {
      visit(child, condition);
    }
  }

  void add(SourceRange range, std::string changed,
           std::variant<ExprChange, Negation, DayChange> change) {
    found_.push_back(
        {.rule = id_, .range = range, .changed = std::move(changed), .change = std::move(change)});
  }

  template <typename Form>
  void put(ExprId at, SourceRange condition, const Pieces& pieces, Form form) {
    Expr changed = set_.exprs[at];
    changed.form = std::move(form);
    add(condition, words_.replaced(condition, pieces), ExprChange{at, std::move(changed)});
  }

  template <typename Form>
  void vary(ExprId id, SourceRange condition, const Form& form) {
    for (Variation& variation : variations(words_, set_.exprs[id].range, form)) {
      put(id, condition, {{variation.piece, variation.by}}, std::move(variation.form));
    }
  }

  void negate(ExprId id, SourceRange condition) {
    add(condition, words_.negated(condition), Negation{id});
  }

  // ---------------------------------------------------------------- one form at a time

  void change(ExprId id, SourceRange condition, const ir::And& form) {
    put(id, condition, joints(form.operands, "AND", "OR"), ir::Or{form.operands});
  }

  void change(ExprId id, SourceRange condition, const ir::Or& form) {
    put(id, condition, joints(form.operands, "OR", "AND"), ir::And{form.operands});
  }

  /// Every `og` between the operands, to be an `eller`, or the other way round.
  [[nodiscard]] Pieces joints(const std::vector<ExprId>& operands, std::string_view from,
                              std::string_view to) const {
    Pieces pieces;
    for (std::size_t index = 1; index < operands.size(); ++index) {
      const SourceRange before = set_.exprs[operands[index - 1]].range;
      const SourceRange after = set_.exprs[operands[index]].range;
      const auto word =
          words_.find_word({before.file, before.end, after.begin}, words_.keyword(from));
      if (word) {
        pieces.push_back({*word, words_.keyword(to)});
      }
    }
    return pieces;
  }

  void change(ExprId id, SourceRange condition, const ir::Not& form) {
    put(id, condition, {{words_.first_word(condition), ""}}, set_.exprs[form.operand].form);
  }

  void change(ExprId id, SourceRange condition, const ir::Compare& form) {
    const auto sign =
        words_.sign_between(set_.exprs[form.left].range, set_.exprs[form.right].range);
    if (!sign) {
      negate(id, condition);
      return;
    }
    const bool ordered = is_ordered(set_.exprs[form.left].type.kind);
    for (const Neighbour& neighbour : neighbours(form.comparison, ordered)) {
      ir::Compare changed = form;
      changed.comparison = neighbour.comparison;
      put(id, condition, {{*sign, std::string(neighbour.sign)}}, changed);
    }
  }

  void change(ExprId id, SourceRange condition, const ir::Quantified& form) {
    if (form.quantifier == Quantifier::AtLeast) {
      vary(id, condition, form);
      return;
    }
    const bool becomes_all = form.quantifier == Quantifier::Exists;
    ir::Quantified changed = form;
    changed.quantifier = becomes_all ? Quantifier::All : Quantifier::Exists;
    put(id, condition,
        {{words_.first_word(condition), words_.keyword(becomes_all ? "ALL" : "EXISTS")}}, changed);
  }

  void change(ExprId id, SourceRange condition, const ir::DateAmong& form) {
    ir::DateAmong changed = form;
    changed.latest = !form.latest;
    put(id, condition,
        {{words_.first_word(set_.exprs[id].range),
          words_.keyword(changed.latest ? "LATEST" : "EARLIEST")}},
        std::move(changed));
  }

  void change(ExprId id, SourceRange condition, const ir::Constant& form) {
    vary(id, condition, form);
  }

  void change(ExprId id, SourceRange condition, const ir::Coverage& form) {
    negate(id, condition);
    vary(id, condition, form);
  }

  void change(ExprId id, SourceRange condition, const ir::StatisticMeets& form) {
    negate(id, condition);
    vary(id, condition, form);
  }

  void change(ExprId id, SourceRange condition, const ir::CoversPoint& form) {
    negate(id, condition);
    vary(id, condition, form);
  }

  void change(ExprId id, SourceRange condition, const ir::OneOf& /*form*/) {
    negate(id, condition);
  }

  void change(ExprId id, SourceRange condition, const ir::Stated& /*form*/) {
    negate(id, condition);
  }

  void change(ExprId id, SourceRange condition, const ir::Agreed& /*form*/) {
    negate(id, condition);
  }

  void change(ExprId id, SourceRange condition, const ir::Contains& /*form*/) {
    negate(id, condition);
  }

  void change(ExprId id, SourceRange condition, const ir::Covers& /*form*/) {
    negate(id, condition);
  }

  void change(ExprId id, SourceRange condition, const ir::NoOverlap& /*form*/) {
    negate(id, condition);
  }

  /// Of the others nothing can be changed by itself: `oppfyller` and `skjønn` are never negated.
  template <typename Form>
  void change(ExprId /*id*/, SourceRange /*condition*/, const Form& /*form*/) {}

  // ---------------------------------------------------------------- the rule's own days

  void change_days() {
    using Day = DayChange::Day;
    const std::string applies = words_.keyword("APPLIES");
    const std::string from = words_.keyword("FROM");
    const std::string until = words_.keyword("UNTIL");
    move_day({Day::From, 0, {}}, rule_.from, rule_.id_range, joined({applies, from}));
    move_day({Day::To, 0, {}}, rule_.to, rule_.id_range, joined({applies, until}));
    for (std::size_t index = 1; index < rule_.versions.size(); ++index) {
      const std::size_t before = found_.size();
      move_day({Day::Version, index, {}}, rule_.versions[index].from, rule_.id_range, from);
      const bool same = demand_the_same(rule_.versions[index - 1], rule_.versions[index]);
      for (std::size_t added = before; added < found_.size(); ++added) {
        found_[added].divides_only_citations = same;
      }
    }
    for (std::size_t index = 0; index < rule_.exceptions.size(); ++index) {
      const ir::Exception& exception = rule_.exceptions[index];
      const std::string name = joined({words_.keyword("EXCEPTION"), exception.id, applies});
      move_day({Day::ExceptionFrom, index, {}}, exception.from, exception.range,
               joined({name, from}));
      move_day({Day::ExceptionTo, index, {}}, exception.to, exception.range, joined({name, until}));
    }
  }

  void move_day(DayChange change, std::optional<values::Date> date, SourceRange range,
                const std::string& words) {
    if (!date) {
      return;
    }
    for (const int step : {-1, 1}) {
      change.to = *date + std::chrono::days{step};
      add(range, joined({words, values::to_text(change.to)}), change);
    }
  }

  const ir::RuleSet& set_;
  ir::RuleId id_;
  const ir::Rule& rule_;
  MutationWords words_;
  std::vector<Mutation> found_;
};

}  // namespace

std::vector<Mutation> mutations(const source::SourceMap& sources, const ir::RuleSet& set,
                                ir::RuleId rule) {
  return Finder(sources, set, rule).find();
}

}  // namespace samsvar::pipeline
