#pragma once
// Where an evaluation stands: the rule, the subject, the bound elements, and the rules being
// evaluated for hosts further up, so that a circle among hosts ends.

#include "engine/catalogue/catalogue.h"
#include "engine/evaluation/judgement.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace samsvar::evaluation {

struct Context {
  const catalogue::Catalogue* catalogue = nullptr;
  const relations::World* world = nullptr;
  ir::RuleId rule;
  const relations::Subject* subject = nullptr;
  std::vector<std::optional<Element>> elements;  // by VariableId
  /// (rule, subject id) of every evaluation that led here, this one included.
  std::vector<std::pair<ir::RuleId, std::string>> trail;
  /// A draft's events are yet to come: asks what the answer is once they have.
  bool events_come = false;
  /// While `gjelder for … der`, `når` and the invocation of an exception are judged.
  bool asks_if_applicable = false;

  [[nodiscard]] const ir::RuleSet& rules() const { return catalogue->rules; }

  [[nodiscard]] const ir::Vocabulary& vocabulary() const { return catalogue->rules.vocabulary; }

  [[nodiscard]] const ir::Rule& current_rule() const { return rules().rules[rule]; }

  [[nodiscard]] values::Date date() const { return subject->date; }

  [[nodiscard]] relations::View view() const {
    return {.world = world, .set = &subject->set, .parties = &subject->parties, .date = date()};
  }
};

/// `negated`: the condition stands under an odd number of `ikke`, which is carried in to it.
[[nodiscard]] Judgement judge(Context& context, ir::ExprId condition, bool negated);

[[nodiscard]] Operand read_operand(Context& context, ir::ExprId expression);
/// A draft's event that has not come yet, where we ask what the answer is once it has.
[[nodiscard]] bool is_awaited(const Context& context, const Operand& operand);
/// As if the rule had written the noun.
[[nodiscard]] Operand read_noun(Context& context, const ir::NounRef& noun);
[[nodiscard]] ListOperand read_list(Context& context, ir::ExprId expression);

// One function a family of conditions; see the files of the same names.
[[nodiscard]] Judgement judge_and(Context& context, const std::vector<ir::ExprId>& operands,
                                  bool negated);
[[nodiscard]] Judgement judge_or(Context& context, const std::vector<ir::ExprId>& operands,
                                 bool negated);
[[nodiscard]] Judgement judge_compare(Context& context, const ir::Compare& compare, bool negated);
[[nodiscard]] Judgement judge_one_of(Context& context, const ir::OneOf& one_of, bool negated);
[[nodiscard]] Judgement judge_stated(Context& context, const ir::Stated& stated, bool negated);
[[nodiscard]] Judgement judge_agreed(Context& context, const ir::Agreed& agreed, bool negated);
[[nodiscard]] Judgement judge_contains(Context& context, const ir::Contains& contains,
                                       bool negated);
[[nodiscard]] Judgement judge_quantified(Context& context, const ir::Quantified& quantified,
                                         bool negated);
[[nodiscard]] Judgement judge_coverage(Context& context, const ir::Coverage& coverage,
                                       bool negated);
[[nodiscard]] Judgement judge_covers(Context& context, const ir::Covers& covers, bool negated);
[[nodiscard]] Judgement judge_no_overlap(Context& context, const ir::NoOverlap& no_overlap,
                                         bool negated);
[[nodiscard]] Judgement judge_covers_point(Context& context, const ir::CoversPoint& point,
                                           bool negated);
[[nodiscard]] Judgement judge_satisfies(Context& context, const ir::Satisfies& satisfies);
[[nodiscard]] Judgement judge_question(Context& context, const ir::HumanJudgement& question);
[[nodiscard]] Judgement judge_statistic(Context& context, const ir::StatisticMeets& statistic,
                                        bool negated);

/// The items of a `for hver`, each with its own answer.
struct JudgedItem {
  std::string name;
  std::optional<source::SourceRange> range;
  Judgement judgement;
};

struct JudgedItems {
  ListOperand list;
  std::vector<JudgedItem> items;
  /// The worst of them, the same for every position; none when there are certainly no items.
  std::optional<Truth> worst;
  /// Why the worst is undecided, or else what is undecided beside it.
  std::vector<Doubt> doubts;
};

[[nodiscard]] JudgedItems judge_items(Context& context, const ir::ForEach& for_each);

/// A finding for a subject further on in a chain of hosts or elements.
[[nodiscard]] Finding evaluate_in(const Context& from, ir::RuleId rule,
                                  const relations::Subject& subject);

}  // namespace samsvar::evaluation
