#include "engine/report/text_unclear.h"

#include "engine/messages/texts.h"
#include "engine/report/finding_words.h"
#include "engine/report/layout.h"
#include "engine/report/words.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>

namespace samsvar::report {

namespace {

using evaluation::Doubt;
using evaluation::Finding;
using evaluation::Reason;
using messages::field;
using messages::say;
using messages::Text;

constexpr std::size_t indent = 2;
constexpr std::size_t count_width = 5;

/// How many findings a reason stands behind, and what it is about when that is one thing.
struct ReasonLine {
  std::size_t findings = 0;
  std::set<std::string> words;
};

std::map<Reason, ReasonLine> reasons_of(const Run& run,
                                        const std::vector<const Finding*>& findings) {
  std::map<Reason, ReasonLine> lines;
  for (const Finding* finding : findings) {
    std::set<Reason> seen;
    for (const Doubt& doubt : finding->doubts) {
      ReasonLine& line = lines[doubt.reason];
      line.words.insert(say(run.language, doubt.words));
      line.findings += seen.insert(doubt.reason).second ? 1U : 0U;
    }
  }
  return lines;
}

void write_reason(std::ostream& out, const Run& run, Reason reason, const ReasonLine& line) {
  std::string words = reason_word(run.language, reason);
  if (line.words.size() == 1) {
    words = say(run.language,
                {Text::report_reason_with_cause,
                 {field("reason", std::move(words)), field("cause", *line.words.begin())}});
  }
  const std::size_t hang = indent + count_width + 2;
  std::string margin =
      std::string(indent, ' ') + pad_left(std::to_string(line.findings), count_width) + "  ";
  for (const std::string& part : wrap(words, line_width - hang)) {
    out << margin << part << '\n';
    margin = std::string(hang, ' ');
  }
}

}  // namespace

std::vector<Asked> questions_of(const Run& run, const std::vector<const Finding*>& findings) {
  // Doubts with one cause have one answer, however they are worded.
  std::map<std::string, Asked> by_cause;
  for (const Finding* finding : findings) {
    std::set<std::string> seen;
    for (const Doubt& doubt : finding->doubts) {
      if (!doubt.question) {
        continue;
      }
      std::string question = say(run.language, *doubt.question);
      const std::string& cause = doubt.cause.empty() ? question : doubt.cause;
      if (seen.insert(cause).second) {
        Asked& asked = by_cause[cause];
        ++asked.findings;
        asked.question = asked.question.empty() ? std::move(question) : asked.question;
      }
    }
  }
  std::vector<Asked> all;
  for (auto& [cause, asked] : by_cause) {
    all.push_back(std::move(asked));
  }
  std::stable_sort(all.begin(), all.end(), [](const Asked& left, const Asked& right) {
    return left.findings > right.findings;
  });
  return all;
}

std::string with_count(const Run& run, const Asked& asked) {
  const Text text = asked.findings == 1 ? Text::report_question_once : Text::report_question_often;
  return say(run.language, {text,
                            {field("question", asked.question),
                             field("count", static_cast<std::int64_t>(asked.findings))}});
}

void write_unclear(std::ostream& out, const Run& run, const std::vector<const Finding*>& findings) {
  for (const auto& [reason, line] : reasons_of(run, findings)) {
    write_reason(out, run, reason, line);
  }
  const std::vector<Asked> questions = questions_of(run, findings);
  if (questions.empty()) {
    return;
  }
  out << '\n'
      << std::string(indent, ' ')
      << toned(run.colour, Tone::Quiet, say(run.language, Text::report_ask_first)) << '\n';
  for (std::size_t index = 0; index < std::min(questions_asked, questions.size()); ++index) {
    std::string margin = std::string(indent + 2, ' ') + std::to_string(index + 1) + ". ";
    const std::size_t hang = display_width(margin);
    for (const std::string& part : wrap(with_count(run, questions[index]), line_width - hang)) {
      out << margin << part << '\n';
      margin = std::string(hang, ' ');
    }
  }
}

}  // namespace samsvar::report
