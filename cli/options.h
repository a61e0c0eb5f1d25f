#pragma once
// The command line as the user meant it, or what is wrong with it. The only file that knows the
// option library is options.cpp; its own English sentences never reach anyone.

#include "engine/diagnostics/diagnostic.h"
#include "engine/messages/message.h"
#include "engine/report/gap_report.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace samsvar::cli {

enum class Command : std::uint8_t {
  Help,
  Version,
  Check,
  Explain,
  RulesCheck,
  RulesList,
  RulesTest,
  RulesCoverage,
  RulesMutants,
  RulesGraph,
};

enum class Format : std::uint8_t {
  Text,
  Json,
  Html,
  Csv,
  Xlsx,
  Sarif,
  Junit,
  Markdown,
  Oscal,
  Tilda
};
enum class GraphFormat : std::uint8_t { Text, Dot };
enum class Colour : std::uint8_t { Auto, Always, Never };

struct Options {
  Command command = Command::Help;
  messages::Language language = messages::Language::Bokmal;
  std::vector<std::string> paths;
  std::string rule;  // of explain, rules test and rules mutants; empty for all
  std::optional<std::string> rules_folder;
  std::optional<std::string> register_file;
  std::optional<values::Date> as_of;
  report::Reader reader = report::Reader::Municipality;
  Format format = Format::Text;
  GraphFormat graph_format = GraphFormat::Text;
  std::optional<std::string> output;
  bool strict = false;
  bool summary = false;
  bool verbose = false;
  bool norms = false;
  unsigned jobs = 1;
  Colour colour = Colour::Auto;
  std::string log_level = "off";
};

struct ParsedOptions {
  Options options;
  /// Empty when the command line was understood. The language in `options` always holds.
  diagnostics::Diagnostics faults;
};

[[nodiscard]] ParsedOptions parse_options(const std::vector<std::string>& arguments);

}  // namespace samsvar::cli
