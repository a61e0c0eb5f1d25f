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
  std::optional<values::Date> date;
  std::vector<Doubt> doubts;
};

JudgedDeadline judge_deadline(Context& context, const ir::Deadline& deadline) {
  const Operand operand = read_operand(context, deadline.date);
  JudgedDeadline judged;
  judged.doubts = operand.doubts;
  for (const Alternative& alternative : operand.alternatives) {
    const auto* date = std::get_if<values::Date>(&alternative.value);
    if (date == nullptr || (judged.date && *judged.date != *date)) {
      judged.date.reset();
      break;
    }
    judged.date = *date;
  }
  if (!judged.date && judged.doubts.empty()) {
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
  if (!judged.date || !judged.doubts.empty()) {
    finding.shortfalls.clear();
    finding.remedies.clear();
    finding = unclear(std::move(finding), judged.doubts);
  } else if (context.date() <= *judged.date) {
    finding.status = Status::Due;
  }
}

}  // namespace samsvar::evaluation
