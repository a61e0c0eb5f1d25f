#include "engine/ir/rule_set.h"

namespace samsvar::ir {

std::optional<RuleId> RuleSet::find_rule(std::string_view id) const {
  for (const RuleId rule : rules.ids()) {
    if (rules[rule].id == id) {
      return rule;
    }
  }
  return std::nullopt;
}

std::optional<LegalSourceId> RuleSet::find_source(std::string_view word) const {
  for (const LegalSourceId source : sources.ids()) {
    if (sources[source].word == word) {
      return source;
    }
  }
  return std::nullopt;
}

const Version* version_on(const Rule& rule, values::Date date) {
  if ((rule.from && date < *rule.from) || (rule.to && date > *rule.to)) {
    return nullptr;
  }
  const Version* current = nullptr;
  for (const Version& version : rule.versions) {
    if (version.from <= date) {
      current = &version;
    }
  }
  return current;
}

}  // namespace samsvar::ir
