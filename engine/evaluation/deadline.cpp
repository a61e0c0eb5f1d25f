#include "engine/evaluation/deadline.h"

#include "engine/evaluation/reading.h"
#include "engine/evaluation/verdict.h"
#include "engine/messages/texts.h"

#include <utility>

namespace samsvar::evaluation {

namespace {

using messages::field;
using messages::Message;
using messages::Text;

struct JudgedDeadline {
  /// None where positions give different days.
  std::optional<values::Date> date;
  /// Whichever of the positions is right.
  bool has_passed = false;
  std::vector<Doubt> doubts;
};

JudgedDeadline judge_deadline(Context& context, const ir::Deadline& deadline) {
  const Operand operand = read_operand(context, deadline.date);
  JudgedDeadline judged;
  judged.doubts = operand.doubts;
  judged.has_passed = !operand.alternatives.empty();
  bool is_one = true;
  for (const Alternative& alternative : operand.alternatives) {
    const auto* date = std::get_if<values::Date>(&alternative.value);
    judged.has_passed = judged.has_passed && date != nullptr && *date < context.date();
    is_one = is_one && date != nullptr && judged.date.value_or(*date) == *date;
    judged.date = is_one ? std::optional(*date) : std::nullopt;
  }
  if (!judged.date && !judged.has_passed && judged.doubts.empty()) {
    judged.doubts.push_back({.reason = Reason::MissingInformation,
                             .words = {Text::doubt_deadline, {field("noun", operand.name)}},
                             .question = Message{Text::ask_deadline, {field("noun", operand.name)}},
                             .cause = context.current_rule().id + ":deadline"});
  }
  return judged;
}

}  // namespace

void weigh_deadline(Context& context, const ir::Version& version, Finding& finding) {
  if (!version.deadline) {
    return;
  }
  finding.deadline_verified =
      version.deadline->verification.verified && are_verified(context, version.deadline->basis);
  finding.verified = finding.verified && finding.deadline_verified;
  finding.basis.insert(finding.basis.end(), version.deadline->basis.begin(),
                       version.deadline->basis.end());
  const JudgedDeadline judged = judge_deadline(context, *version.deadline);
  finding.deadline = judged.date;
  if (finding.status != Status::Gap) {
    return;
  }
  if (!judged.doubts.empty()) {
    finding.shortfalls.clear();
    finding.remedies.clear();
    finding = unclear(std::move(finding), judged.doubts);
  } else if (!judged.has_passed) {
    finding.status = Status::Due;
  }
}

}  // namespace samsvar::evaluation
