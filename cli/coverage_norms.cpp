// What became of the norms.

#include "cli/coverage_text.h"
#include "engine/ir/traverse.h"
#include "engine/messages/texts.h"
#include "engine/report/layout.h"
#include "engine/report/words.h"

#include <array>

namespace samsvar::cli {

namespace {

using ir::LeftOutBecause;
using ir::NormOutcome;
using messages::field;
using messages::Text;

struct Group {
  Text text;
  NormOutcome outcome;
  std::optional<LeftOutBecause> because = std::nullopt;
};

constexpr auto groups = std::to_array<Group>({
    {Text::coverage_encoded, NormOutcome::Encoded},
    {Text::coverage_judgement, NormOutcome::Judgement},
    {Text::coverage_no_duty, NormOutcome::LeftOut, LeftOutBecause::NoDuty},
    {Text::coverage_superseded, NormOutcome::LeftOut, LeftOutBecause::Superseded},
    {Text::coverage_unconfirmed, NormOutcome::LeftOut, LeftOutBecause::Unconfirmed},
});

class Norms {
 public:
  explicit Norms(const CoverageText& text)
      : text_(text), set_(text.rules.library.catalogue.rules) {}

  void tell(bool each) const {
    const auto all = as_number(set_.norms.size());
    text_.telling.line({Text::coverage_norms, {field("done", all), field("all", all)}});
    for (const Group& group : groups) {
      const std::vector<const ir::Norm*> norms = norms_of(group);
      text_.telling.line(
          {group.text, {field("count", report::pad_left(std::to_string(norms.size()), 5))}});
      for (const ir::Norm* norm : norms) {
        if (each) {
          tell_norm(*norm);
        }
      }
    }
  }

 private:
  [[nodiscard]] std::vector<const ir::Norm*> norms_of(const Group& group) const {
    std::vector<const ir::Norm*> all;
    for (const ir::Norm& norm : set_.norms) {
      if (norm.outcome == group.outcome && (!group.because || norm.because == *group.because)) {
        all.push_back(&norm);
      }
    }
    return all;
  }

  void tell_norm(const ir::Norm& norm) const {
    indented(7, norm.id + "  " + report::quoted(text_.telling.language, norm.title));
    switch (norm.outcome) {
      case NormOutcome::Encoded:
        indented(9, rules_of(norm));
        return;
      case NormOutcome::Judgement:
        for (const ir::RuleId rule : norm.rules) {
          indented(9, question_of(set_.rules[rule]));
        }
        return;
      case NormOutcome::LeftOut:
        indented(9, norm.sentence);
        return;
    }
  }

  [[nodiscard]] std::string rules_of(const ir::Norm& norm) const {
    std::string words;
    for (const ir::RuleId rule : norm.rules) {
      words += (words.empty() ? "" : ", ") + set_.rules[rule].id;
    }
    return words;
  }

  /// The questions that it asks, else the title, which a rule of soundness asks by itself.
  [[nodiscard]] std::string question_of(const ir::Rule& rule) const {
    std::string words = rule.id + ":";
    for (const ir::QuestionId question : rule.questions) {
      words += " " + messages::in(text_.telling.language, set_.questions[question].text);
    }
    return rule.questions.empty() ? words + " " + messages::in(text_.telling.language, rule.title)
                                  : words;
  }

  void indented(std::size_t indent, const std::string& words) const {
    for (const std::string& line : report::wrap(words, report::line_width - indent)) {
      text_.telling.out << std::string(indent, ' ') << line << '\n';
    }
  }

  const CoverageText& text_;
  const ir::RuleSet& set_;
};

}  // namespace

void tell_norms(const CoverageText& text, bool each) {
  Norms(text).tell(each);
}

}  // namespace samsvar::cli
