// og, eller, ikke: strong Kleene, every operand evaluated even when one has settled the answer, so
// that a report names every clause that falls short and not only the first.

#include "engine/evaluation/context.h"
#include "engine/evaluation/reading.h"
#include "engine/messages/texts.h"

#include <utility>

namespace samsvar::evaluation {

namespace {

using messages::Message;
using messages::Text;

/// Takes from one operand what belongs to the answer: its evidence always, its doubts and
/// shortfalls as long as the answer may turn out to rest on them.
void gather(Judgement& whole, Judgement part) {
  whole.evidence.insert(whole.evidence.end(), part.evidence.begin(), part.evidence.end());
  add_doubts(whole.doubts, part.doubts);
  whole.shortfalls.insert(whole.shortfalls.end(), part.shortfalls.begin(), part.shortfalls.end());
  whole.remedies.insert(whole.remedies.end(), part.remedies.begin(), part.remedies.end());
  whole.why.children.push_back(std::move(part.why));
}

void keep_what_belongs(Judgement& judgement) {
  if (judgement.truth != Truth::Unknown) {
    judgement.doubts.clear();
  }
  if (judgement.truth != Truth::False) {
    judgement.shortfalls.clear();
    judgement.remedies.clear();
  }
}

/// Is it the `mangler` that leaves the rest to what the parties agree?
bool is_default(const Context& context, ir::ExprId operand) {
  const auto* stated = std::get_if<ir::Stated>(&context.rules().exprs[operand].form);
  return stated != nullptr && stated->missing;
}

Judgement combine(Context& context, const std::vector<ir::ExprId>& operands, bool negated,
                  bool all_needed) {
  Judgement whole;
  whole.truth = all_needed ? Truth::True : Truth::False;
  for (const ir::ExprId operand : operands) {
    Judgement part = judge(context, operand, negated);
    if (!all_needed && operands.size() > 1 && is_default(context, operand)) {
      // «x mangler eller …» lets the parties agree otherwise: what falls short is how they did.
      part.shortfalls.clear();
      part.remedies.clear();
    }
    whole.truth = all_needed ? values::both(whole.truth, part.truth)
                             : values::either(whole.truth, part.truth);
    gather(whole, std::move(part));
  }
  keep_what_belongs(whole);
  whole.why.words = Message{all_needed ? Text::why_all : Text::why_any, {}};
  whole.why.truth = whole.truth;
  return whole;
}

}  // namespace

Judgement judge_and(Context& context, const std::vector<ir::ExprId>& operands, bool negated) {
  return combine(context, operands, negated, !negated);
}

Judgement judge_or(Context& context, const std::vector<ir::ExprId>& operands, bool negated) {
  return combine(context, operands, negated, negated);
}

}  // namespace samsvar::evaluation
