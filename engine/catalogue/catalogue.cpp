#include "engine/catalogue/catalogue.h"

#include "engine/catalogue/dependency_graph.h"
#include "engine/diagnostics/codes.h"
#include "engine/ir/traverse.h"
#include "engine/messages/texts.h"
#include "engine/support/check.h"

#include <algorithm>
#include <string>
#include <utility>

namespace samsvar::catalogue {

namespace {

using messages::field;
using messages::Text;

std::vector<ir::RuleId> by_id(const ir::RuleSet& rules) {
  std::vector<ir::RuleId> order = rules.rules.ids();
  std::sort(order.begin(), order.end(), [&](ir::RuleId left, ir::RuleId right) {
    return rules.rules[left].id < rules.rules[right].id;
  });
  const auto twin =
      std::adjacent_find(order.begin(), order.end(), [&](ir::RuleId left, ir::RuleId right) {
        return rules.rules[left].id == rules.rules[right].id;
      });
  CHECK(twin == order.end(), "semantics keeps one rule of each id");
  return order;
}

std::vector<Dependency> dependencies_of(const ir::RuleSet& rules,
                                        const std::vector<ir::RuleId>& order) {
  std::vector<Dependency> all;
  for (const ir::RuleId from : order) {
    ir::for_each_expr(rules, rules.rules[from], [&](const ir::Expr& expr) {
      if (const auto* satisfies = std::get_if<ir::Satisfies>(&expr.form)) {
        all.push_back({.from = from,
                       .to = satisfies->rule,
                       .range = expr.range,
                       .through_host = satisfies->target != ir::Target::Element});
      }
    });
  }
  return all;
}

/// A rule may ask of the host what it asks of everyone.
bool is_allowed_circle(const Dependency& dependency) {
  return dependency.from == dependency.to && dependency.through_host;
}

void report_circle(const ir::RuleSet& rules, const std::vector<Dependency>& circle,
                   diagnostics::Diagnostics& diagnostics) {
  std::string names = rules.rules[circle.front().from].id;
  std::vector<diagnostics::Label> steps;
  for (const Dependency& step : circle) {
    const std::string& to = rules.rules[step.to].id;
    names += " → " + to;
    steps.push_back(
        {step.range,
         {Text::label_rests_on, {field("from", rules.rules[step.from].id), field("to", to)}}});
  }
  diagnostics.add(diagnostics::Code::R310, circle.front().range, {field("cycle", names)},
                  std::move(steps));
}

void report_circles(const Catalogue& catalogue, diagnostics::Diagnostics& diagnostics) {
  // Nodes are places in the order of ids, so that the circle named is the same on every run.
  std::vector<std::size_t> place(catalogue.order.size());
  for (std::size_t index = 0; index < catalogue.order.size(); ++index) {
    place[catalogue.order[index].index] = index;
  }
  std::vector<Edge> edges;
  std::vector<Dependency> counted;
  for (const Dependency& dependency : catalogue.dependencies) {
    if (!is_allowed_circle(dependency)) {
      edges.push_back({place[dependency.from.index], place[dependency.to.index]});
      counted.push_back(dependency);
    }
  }
  for (const std::vector<std::size_t>& circle : find_circles(place.size(), edges)) {
    std::vector<Dependency> steps;
    for (const std::size_t edge : circle) {
      steps.push_back(counted[edge]);
    }
    report_circle(catalogue.rules, steps, diagnostics);
  }
}

}  // namespace

Catalogue build(ir::RuleSet rules, diagnostics::Diagnostics& diagnostics) {
  Catalogue catalogue{.rules = std::move(rules), .order = {}, .dependencies = {}};
  catalogue.order = by_id(catalogue.rules);
  catalogue.dependencies = dependencies_of(catalogue.rules, catalogue.order);
  report_circles(catalogue, diagnostics);
  return catalogue;
}

}  // namespace samsvar::catalogue
