#pragma once
// The model's own half-way: what the papers of a set say of one noun, and why their silence may
// prove nothing. Internal to the model.

#include "tests/properties/logic/model.h"

namespace samsvar::tests::logic {

inline void add(Reasons& reasons, const Reasons& more) {
  reasons.insert(more.begin(), more.end());
}

inline Answer yes() {
  return {Tri::Yes, {}};
}

inline Answer no() {
  return {Tri::No, {}};
}

inline Answer yes_if(bool holds) {
  return holds ? yes() : no();
}

inline Answer maybe(Reasons why) {
  return {Tri::Maybe, std::move(why)};
}

/// All of them, or any of them; only what is itself undecided leaves the answer undecided.
Answer join(const std::vector<Answer>& parts, bool all);

/// The answer that every way of reading gives, unless a doubt stands in the way of any.
Answer agree(const std::vector<Answer>& each, Reasons doubts);

/// Everything that is said of one noun.
struct Told {
  std::vector<std::pair<const Paper*, std::vector<Said>>> by_paper{};  // positions told apart
  Reasons of_doubtful{};  // papers that may not count, and speak
  Reasons of_papers{};    // papers that are missing, or may not count
  Reasons of_silence{};   // why silence would prove nothing: papers, and what is not transcribed
  bool not_agreed = false;

  [[nodiscard]] bool silent() const { return by_paper.empty(); }

  [[nodiscard]] std::vector<Said> leaves() const;
};

Told told_of(const Scope& scope, const std::string& noun);

/// Why something that stands there is no value; nothing when it is one.
Reasons reason_of(const Said& said);

Answer ask_quantified(const Condition& it, const Scope& scope, bool negated);
Answer ask_contains(const Condition& it, const Scope& scope, bool negated);

/// Values that a noun or a count may have, and what keeps them from being all.
struct Values {
  std::vector<int> known{};
  Reasons doubts{};
  bool not_agreed = false;
};

Values count_of(const Scope& scope, const std::string& noun);

/// Every way that a list may be read, and why it may be none of them.
struct Elements {
  std::vector<Said> each{};
  bool open = false;
};

struct Lists {
  std::vector<Elements> ways{};
  Reasons doubts{};
  Reasons of_open{};
  bool not_agreed = false;
};

Lists lists_of(const Scope& scope, const std::string& noun);

}  // namespace samsvar::tests::logic
