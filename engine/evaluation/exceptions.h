#pragma once
// Exceptions: invoked by their `når`, proved by their `krever`. One that is proved makes the
// requirement met, or not applicable; one that is neither refused nor proved leaves a requirement
// that is not met undecided. Internal to this folder.

#include "engine/evaluation/context.h"
#include "engine/evaluation/finding.h"
#include "engine/evaluation/judgement.h"

#include <string>
#include <vector>

namespace samsvar::evaluation {

/// An exception that holds on the date, with what its parts came to.
struct JudgedException {
  const ir::Exception* exception = nullptr;
  Judgement invoked;  // når
  Judgement proved;   // krever; true where nothing is required

  [[nodiscard]] Truth truth() const { return values::both(invoked.truth, proved.truth); }
};

/// Those of the current rule that hold on the date of assessment, in the order they are written.
[[nodiscard]] std::vector<JudgedException> judge_exceptions(Context& context);

/// Settles the finding when an exception says, or may say, that the rule does not apply. Judged
/// before the requirement.
[[nodiscard]] bool is_set_aside(const std::vector<JudgedException>& exceptions, Finding& finding);

/// The requirement together with the exceptions that are invoked.
struct Answer {
  Truth truth = Truth::Unknown;
  std::string via;  // the exception that made it true
  std::vector<Doubt> doubts;
};

void weigh_exceptions(const std::vector<JudgedException>& exceptions, Answer& answer,
                      Finding& finding);

/// What a gap is explained by: the requirement, and every exception that was invoked and failed.
void explain_gap(const Judgement& requirement, const std::vector<JudgedException>& exceptions,
                 Finding& finding);

}  // namespace samsvar::evaluation
