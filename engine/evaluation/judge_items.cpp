// The items of a `for hver`: each judged for itself, and what they come to together. Positions that
// list differently must come to the same.

#include "engine/evaluation/context.h"
#include "engine/evaluation/reading.h"

#include <algorithm>

namespace samsvar::evaluation {

namespace {

bool is_united(const Context& context, ir::ExprId list) {
  const auto* lookup = std::get_if<ir::Lookup>(&context.rules().exprs[list].form);
  return lookup != nullptr && context.vocabulary().nouns[lookup->noun.noun].united;
}

/// The worst of the items that one position lists; none when there are certainly no items.
std::optional<Truth> judge_items_of(Context& context, const ir::ForEach& for_each,
                                    const ListAlternative& alternative, JudgedItems& judged,
                                    std::vector<Doubt>& doubts) {
  if (alternative.elements.empty() && !alternative.open) {
    return std::nullopt;
  }
  Truth worst = alternative.open ? Truth::Unknown : Truth::True;
  doubts = alternative.open ? judged.list.open_doubts : std::vector<Doubt>{};
  for (const Element& element : alternative.elements) {
    context.elements[for_each.variable.index] = element;
    const auto* statement = std::get_if<relations::Statement>(&element.form);
    judged.items.push_back(
        {.name = element.name,
         .range = statement == nullptr ? std::nullopt : std::optional(statement->datum->range),
         .judgement = judge(context, for_each.condition, false)});
    worst = values::both(worst, judged.items.back().judgement.truth);
    add_doubts(doubts, judged.items.back().judgement.doubts);
  }
  return worst;
}

}  // namespace

JudgedItems judge_items(Context& context, const ir::ForEach& for_each) {
  JudgedItems judged;
  judged.list = read_list(context, for_each.list);
  judged.doubts = judged.list.doubts;
  std::vector<Doubt> beside;
  std::vector<std::optional<Truth>> answers;
  for (const ListAlternative& alternative : judged.list.alternatives) {
    std::vector<Doubt> doubts;
    answers.push_back(judge_items_of(context, for_each, alternative, judged, doubts));
    add_doubts(answers.back() == Truth::Unknown ? judged.doubts : beside, doubts);
  }
  if (answers.empty()) {
    judged.worst = judged.doubts.empty() ? std::nullopt : std::optional(Truth::Unknown);
    return judged;
  }
  judged.worst = answers.front();
  if (std::any_of(answers.begin(), answers.end(),
                  [&](const auto& answer) { return answer != answers.front(); })) {
    add_doubts(judged.doubts, {lists_differ(judged.list)});
    judged.worst = Truth::Unknown;
  }
  // What falls short in one of the documents that are united does so whatever the others say.
  const bool certain = judged.worst == Truth::False && is_united(context, for_each.list);
  if (!judged.list.doubts.empty() && !certain) {
    judged.worst = Truth::Unknown;
  }
  if (judged.worst != Truth::Unknown) {
    add_doubts(judged.doubts, beside);
  }
  return judged;
}

}  // namespace samsvar::evaluation
