// samsvar rules graph: which requirements rest on each other, as text or for Graphviz.

#include "cli/commands.h"
#include "cli/output.h"
#include "cli/surroundings.h"
#include "cli/telling.h"
#include "engine/catalogue/links.h"
#include "engine/messages/texts.h"
#include "engine/pipeline/written.h"
#include "engine/report/layout.h"

#include <algorithm>
#include <set>

namespace samsvar::cli {

namespace {

using catalogue::Link;
using messages::field;
using messages::Message;
using messages::Text;

/// What both formats are written from.
class Graph {
 public:
  Graph(const Telling& telling, const RulesOfRun& rules)
      : telling_(telling),
        rules_(rules),
        catalogue_(rules.library.catalogue),
        set_(catalogue_.rules),
        links_(catalogue::links(catalogue_)) {}

  void write_text() const {
    tell_counts();
    tell_links();
    tell_replacements();
    tell_tasks();
  }

  /// Solid: in the rule itself. Dashed: in an exception, which names the edge. Dotted: the duty
  /// follows the task. Bold: takes over from.
  void write_dot() const {
    std::ostream& out = telling_.out;
    out << "digraph krav {\n  rankdir=LR;\n  node [shape=box];\n";
    std::set<std::string> written;
    for (const Link& link : links_) {
      std::string edge = "  " + node(link.from) + " -> " + node(link.to);
      if (link.exception) {
        edge += " [style=dashed, label=" +
                quoted(set_.rules[link.from].exceptions[*link.exception].id) + "]";
      }
      if (written.insert(edge).second) {
        out << edge << ";\n";
      }
    }
    for (const ir::RuleId id : catalogue_.order) {
      if (const auto before = set_.rules[id].replaces) {
        out << "  " << node(id) << " -> " << node(*before) << " [style=bold];\n";
      }
    }
    for (const ir::TaskId task : set_.vocabulary.tasks.ids()) {
      write_dot_task(task);
    }
    out << "}\n";
  }

 private:
  [[nodiscard]] const std::string& id_of(ir::RuleId rule) const { return set_.rules[rule].id; }

  static std::string quoted(const std::string& text) { return '"' + text + '"'; }

  [[nodiscard]] std::string node(ir::RuleId rule) const { return quoted(id_of(rule)); }

  void write_dot_task(ir::TaskId id) const {
    const ir::Task& task = set_.vocabulary.tasks[id];
    // A task and a rule are never spelled alike: rules have no small letters.
    telling_.out << "  " << quoted(task.word) << " [shape=ellipse];\n";
    for (const ir::RuleId rule : catalogue::rules_of_task(catalogue_, id)) {
      telling_.out << "  " << node(rule) << " -> " << quoted(task.word) << " [style=dotted];\n";
    }
  }

  void tell_counts() const {
    std::set<ir::RuleId> from;
    std::set<ir::RuleId> to;
    for (const Link& link : links_) {
      from.insert(link.from);
      to.insert(link.to);
    }
    telling_.line({Text::graph_counted,
                   {field("rules", as_number(set_.rules.size())),
                    field("from", as_number(from.size())), field("to", as_number(to.size()))}});
  }

  void tell_links() const {
    std::optional<ir::RuleId> last;
    for (const Link& link : links_) {
      if (last != link.from) {
        telling_.out << '\n' << id_of(link.from) << '\n';
      }
      last = link.from;
      const std::string words = report::clean(pipeline::as_written(rules_.sources, link.range));
      if (link.exception) {
        telling_.line({Text::graph_in_exception,
                       {field("exception", set_.rules[link.from].exceptions[*link.exception].id),
                        field("words", words)}});
      } else {
        telling_.line({Text::graph_in_rule, {field("words", words)}});
      }
    }
  }

  void tell_replacements() const {
    for (const ir::RuleId id : catalogue_.order) {
      if (const auto before = set_.rules[id].replaces) {
        telling_.out << '\n';
        telling_.line(
            {Text::graph_replaces, {field("rule", id_of(id)), field("before", id_of(*before))}});
      }
    }
  }

  void tell_tasks() const {
    for (const ir::TaskId id : set_.vocabulary.tasks.ids()) {
      const ir::Task& task = set_.vocabulary.tasks[id];
      telling_.out << '\n';
      telling_.line({Text::graph_task,
                     {field("task", task.word), field("host", host_of(task)),
                      field("agreement", task.host_agreement.empty()
                                             ? Message{Text::graph_none, {}}
                                             : messages::plain(task.host_agreement))}});
      std::string rules;
      for (const ir::RuleId rule : catalogue::rules_of_task(catalogue_, id)) {
        rules += (rules.empty() ? "" : ", ") + id_of(rule);
      }
      constexpr std::size_t indent = 2;
      for (const std::string& line : report::wrap(rules, report::line_width - indent)) {
        telling_.out << std::string(indent, ' ') << line << '\n';
      }
    }
  }

  [[nodiscard]] Message host_of(const ir::Task& task) const {
    return task.host ? messages::plain(set_.vocabulary.nouns[*task.host].path)
                     : Message{Text::graph_none, {}};
  }

  const Telling& telling_;
  const RulesOfRun& rules_;
  const catalogue::Catalogue& catalogue_;
  const ir::RuleSet& set_;
  std::vector<Link> links_;
};

}  // namespace

ExitCode run_rules_graph(const Options& options) {
  const RulesOfRun rules = load_rules_of(options);
  Output output(options.output);
  const Telling telling{output.stream(), options.language, wants_colour(options)};
  if (!tell_mistakes(telling, rules)) {
    return finish(output, options, ExitCode::CouldNot);
  }
  const Graph graph(telling, rules);
  switch (options.graph_format) {
    case GraphFormat::Text:
      graph.write_text();
      break;
    case GraphFormat::Dot:
      graph.write_dot();
      break;
  }
  return finish(output, options, ExitCode::NothingToActOn);
}

}  // namespace samsvar::cli
