#pragma once
// What a test says of a finding: in words that read as a sentence when it fails.

#include "engine/evaluation/finding.h"
#include "tests/support/small_country.h"

#include <set>
#include <string>
#include <vector>

namespace samsvar::evaluation {

/// "met", "gap", "due", "unclear missing_information judgement", "not applicable condition".
inline std::string words(const Finding& finding) {
  constexpr const char* reasons[] = {"missing",   "contradictory", "judgement",    "not received",
                                     "in force?", "claimed",       "rate missing", "host cycle"};
  constexpr const char* because[] = {"",          "not in force", "narrowed",
                                     "condition", "exception",    "no items"};
  std::set<int> seen;
  for (const Doubt& doubt : finding.doubts) {
    seen.insert(static_cast<int>(doubt.reason));
  }
  std::string text;
  switch (finding.status) {
    case Status::Met:
      return "met";
    case Status::Gap:
      return "gap";
    case Status::Due:
      return "due";
    case Status::Unclear:
      for (const int reason : seen) {
        text += (text.empty() ? "" : ", ") + std::string(reasons[reason]);
      }
      return "unclear: " + text;
    case Status::NotApplicable:
      return std::string("not applicable: ") +
             because[static_cast<std::size_t>(finding.not_applicable)];
  }
  return text;
}

/// A requirement asked of documents, as the verdict on Utmark and its trust.
inline std::string answer(const std::string& requirement, const std::vector<tests::TextFile>& files,
                          values::Date date = tests::assessment_day) {
  const tests::Rulebook rules = tests::requiring(requirement);
  return words(tests::Desk(rules, files).finding("R", date, "utmark×fjord-hf"));
}

/// Of one complete framework agreement with the section `natt` given.
inline std::string answer(const std::string& requirement, const std::string& lines) {
  return answer(requirement, {tests::file({.body = "natt:\n" + lines})});
}

/// Of the same agreement, not completely transcribed.
inline std::string partly(const std::string& requirement, const std::string& lines) {
  return answer(requirement, {tests::file({.body = "natt:\n" + lines, .registration = "delvis"})});
}

inline std::vector<std::string> said(const std::vector<messages::Message>& all) {
  std::vector<std::string> texts;
  for (const messages::Message& message : all) {
    texts.push_back(messages::say(messages::Language::Bokmal, message));
  }
  return texts;
}

}  // namespace samsvar::evaluation
