#include "engine/catalogue/links.h"

namespace samsvar::catalogue {

namespace {

/// The exception that a place in the rule belongs to.
std::optional<std::size_t> exception_at(const ir::Rule& rule, source::SourceRange range) {
  for (std::size_t index = 0; index < rule.exceptions.size(); ++index) {
    const source::SourceRange exception = rule.exceptions[index].range;
    if (exception.file == range.file && exception.begin <= range.begin &&
        range.end <= exception.end) {
      return index;
    }
  }
  return std::nullopt;
}

}  // namespace

std::vector<Link> links(const Catalogue& catalogue) {
  std::vector<Link> all;
  for (const Dependency& dependency : catalogue.dependencies) {
    all.push_back(
        {.from = dependency.from,
         .to = dependency.to,
         .exception = exception_at(catalogue.rules.rules[dependency.from], dependency.range),
         .through_host = dependency.through_host,
         .range = dependency.range});
  }
  return all;
}

std::vector<ir::RuleId> rules_of_task(const Catalogue& catalogue, ir::TaskId task) {
  std::vector<ir::RuleId> all;
  for (const ir::RuleId id : catalogue.order) {
    if (catalogue.rules.rules[id].task == task) {
      all.push_back(id);
    }
  }
  return all;
}

}  // namespace samsvar::catalogue
