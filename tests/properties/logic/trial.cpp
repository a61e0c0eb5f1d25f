#include "tests/properties/logic/trial.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <iostream>
#include <optional>
#include <utility>

namespace samsvar::tests::logic {

namespace {

constexpr std::size_t most_shown = 5;
constexpr const char* subject_id = "utmark×fjord-hf";

Rulebook write_rules(std::vector<Rule>& rules) {
  std::string text = "språk nb\n";
  for (std::size_t index = 0; index < rules.size(); ++index) {
    rules[index].id = "R" + std::to_string(index + 1);
    text += to_text(rules[index]);
  }
  return Rulebook({vocabulary(), text});
}

char letter(evaluation::Reason reason) {
  switch (reason) {
    case evaluation::Reason::MissingInformation:
      return 'm';
    case evaluation::Reason::ContradictoryInformation:
      return 'c';
    case evaluation::Reason::Judgement:
      return 'j';
    case evaluation::Reason::DocumentNotReceived:
      return 'd';
    case evaluation::Reason::UnknownIfInForce:
      return 'f';
    case evaluation::Reason::ClaimedNotApplicable:
      return 'k';
    case evaluation::Reason::RateMissing:
    case evaluation::Reason::HostCycle:
      return '?';
  }
  return '?';
}

/// What the engine answers, in the model's words.
Verdict verdict_of(const evaluation::Finding& finding) {
  Verdict verdict{.status = static_cast<Status>(finding.status), .why = {}, .via = {}};
  for (const evaluation::Doubt& doubt : finding.doubts) {
    verdict.why.insert(letter(doubt.reason));
  }
  if (!finding.via.empty()) {
    verdict.via.insert(finding.via);
  }
  return verdict;
}

std::string shown(const Verdict& verdict) {
  constexpr std::array names{"met", "gap", "due", "unclear", "not applicable"};
  std::string text = names.at(static_cast<std::size_t>(verdict.status));
  for (const char reason : verdict.why) {
    text += std::string(" ") + reason;
  }
  for (const std::string& id : verdict.via) {
    text += " via " + id;
  }
  return text;
}

/// Of several exceptions that are proved the engine may name any; without one it names none.
bool is_same(const Verdict& model, const Verdict& engine) {
  const bool named = engine.status != Status::Met && engine.status != Status::NotApplicable;
  const bool via =
      engine.via.empty() ? named || model.via.empty() : model.via.contains(*engine.via.begin());
  return model.status == engine.status && model.why == engine.why && via;
}

/// Without a register a pair is known from its documents alone, and there may be none.
std::optional<Verdict> engine_verdict(const Rulebook& rulebook, const Rule& rule,
                                      const World& world) {
  const Desk desk(rulebook, to_files(world));
  if (!desk.find_subject("samarbeid", today, subject_id)) {
    return std::nullopt;
  }
  return verdict_of(desk.finding(rule.id, today, subject_id));
}

Case smallest(const Case& failing) {
  return shrink(failing, [](const Case& candidate) {
    std::vector<Rule> rules{candidate.first};
    const Rulebook rulebook = write_rules(rules);
    const auto engine = engine_verdict(rulebook, rules.front(), candidate.second);
    return engine && !is_same(judge(rules.front(), candidate.second), *engine);
  });
}

std::string shown(const Case& failing) {
  std::vector<Rule> rules{failing.first};
  const Rulebook rulebook = write_rules(rules);
  const auto engine = engine_verdict(rulebook, rules.front(), failing.second);
  std::string text = "model: " + shown(judge(rules.front(), failing.second)) +
                     ", engine: " + shown(engine.value_or(Verdict{})) + "\n" +
                     to_text(rules.front());
  for (const TextFile& file : to_files(failing.second)) {
    text += "--- " + file.name + "\n" + file.text;
  }
  return text;
}

}  // namespace

Trial::Trial(std::vector<Rule> rules) : rules_(std::move(rules)), rulebook_(write_rules(rules_)) {
}

void Trial::hear(const World& world) {
  const Desk desk(rulebook_, to_files(world));
  const auto subject = desk.find_subject("samarbeid", today, subject_id);
  if (!subject) {
    ASSERT_TRUE(world.registered == World::Register::None && collect(world).firm.empty());
    return;
  }
  for (const Rule& rule : rules_) {
    const Verdict engine = verdict_of(evaluation::evaluate(rulebook_.catalogue(), desk.world(),
                                                           rulebook_.rule(rule.id), *subject));
    const Verdict model = judge(rule, world);
    ++compared_;
    ++by_status_[static_cast<std::size_t>(model.status)];
    if (is_same(model, engine)) {
      continue;
    }
    ++disagreements_;
    if (shown_.size() < most_shown && rules_shown_.insert(rule.id).second) {
      shown_.push_back(smallest({rule, world}));
    }
  }
}

void expect_agreement(const Trial& trial) {
  std::cout << trial.compared() << " verdicts compared: " << trial.by_status()[0] << " met, "
            << trial.by_status()[1] << " gaps, " << trial.by_status()[2] << " due, "
            << trial.by_status()[3] << " unclear, " << trial.by_status()[4] << " not applicable\n";
  EXPECT_GT(trial.compared(), 0U);
  EXPECT_EQ(trial.disagreements(), 0U);
  for (const Case& failing : trial.shown()) {
    ADD_FAILURE() << shown(failing);
  }
}

}  // namespace samsvar::tests::logic
