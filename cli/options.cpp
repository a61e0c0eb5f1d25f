#include "cli/options.h"

#include "cli/language.h"
#include "cli/option_table.h"
#include "cli/usage.h"
#include "engine/diagnostics/codes.h"
#include "engine/pipeline/parallel.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <charconv>
#include <map>
#include <string_view>
#include <utility>

namespace samsvar::cli {

namespace {

using diagnostics::Code;
using messages::field;

/// The arguments split into words, flags and values; nothing judged yet.
struct RawOptions {
  std::vector<std::string> words;
  std::map<std::string_view, bool> flags;
  std::map<std::string_view, std::string> values;
  std::vector<std::string> unknown;

  [[nodiscard]] bool has(std::string_view name) const {
    const auto flag = flags.find(name);
    return flag != flags.end() && flag->second;
  }
};

/// The option that the library stumbled on: its message begins with the name.
std::string option_in(std::string_view message) {
  const std::size_t begin = message.find("--");
  if (begin == std::string_view::npos) {
    return "";
  }
  return std::string(message.substr(begin, message.find_first_of(": =", begin) - begin));
}

RawOptions split(const std::vector<std::string>& arguments, diagnostics::Diagnostics& faults) {
  RawOptions raw;
  CLI::App app;
  app.set_help_flag();
  app.allow_extras();
  app.add_option("words", raw.words);
  for (const OptionRow& row : option_table) {
    const std::string name = row.name == "--help" ? "-h,--help" : std::string(row.name);
    if (row.kind == OptionKind::Flag) {
      app.add_flag(name, raw.flags[row.name])->take_last();
    } else {
      app.add_option(name, raw.values[row.name])->take_last();
    }
  }
  // The library reads from the back.
  std::vector<std::string> reversed(arguments.rbegin(), arguments.rend());
  try {
    app.parse(reversed);
  } catch (const CLI::Error& error) {
    add_value_fault(option_in(error.what()), faults);
  }
  for (const OptionRow& row : option_table) {
    if (row.kind == OptionKind::Value && app.count(std::string(row.name)) == 0) {
      raw.values.erase(row.name);
    }
  }
  for (const std::string& extra : app.remaining()) {
    (extra.starts_with("-") ? raw.unknown : raw.words).push_back(extra);
  }
  return raw;
}

struct CommandRow {
  std::string_view word;
  std::string_view second;
  Command command;
};

constexpr auto commands = std::to_array<CommandRow>({
    {"check", "", Command::Check},
    {"explain", "", Command::Explain},
    {"rules", "check", Command::RulesCheck},
    {"rules", "list", Command::RulesList},
    {"rules", "test", Command::RulesTest},
    {"rules", "coverage", Command::RulesCoverage},
    {"rules", "mutants", Command::RulesMutants},
    {"rules", "graph", Command::RulesGraph},
});

/// Turns raw words into options, collecting every fault on the way.
class Reading {
 public:
  explicit Reading(RawOptions raw, Options& options, diagnostics::Diagnostics& faults)
      : raw_(std::move(raw)), options_(options), faults_(faults) {}

  void read() {
    for (const std::string& option : raw_.unknown) {
      add_unknown_option(option, faults_);
    }
    read_values();
    if (raw_.has("--help") || raw_.has("--version")) {
      options_.command = raw_.has("--help") ? Command::Help : Command::Version;
      return;
    }
    if (read_command()) {
      read_format();
      check_options_belong();
      read_operands();
    }
  }

 private:
  [[nodiscard]] const std::string* value(std::string_view name) const {
    const auto found = raw_.values.find(name);
    return found == raw_.values.end() ? nullptr : &found->second;
  }

  /// The meaning of one of a few permitted words.
  template <typename T>
  void choose(std::string_view option, T& target,
              const std::vector<std::pair<std::string, T>>& permitted) {
    const std::string* written = value(option);
    if (written == nullptr) {
      return;
    }
    std::vector<std::string> words;
    for (const auto& [word, meaning] : permitted) {
      if (word == *written) {
        target = meaning;
        return;
      }
      words.push_back(word);
    }
    add_unknown_value(std::string(option), *written, words, faults_);
  }

  void read_values() {
    using report::Reader;
    std::string unused;
    choose<std::string>("--lang", unused, {{"nb", "nb"}, {"nn", "nn"}, {"en", "en"}});
    choose<Reader>("--for", options_.reader,
                   {{"municipality", Reader::Municipality},
                    {"directorate", Reader::Directorate},
                    {"supervisor", Reader::Supervisor}});
    choose<Colour>("--color", options_.colour,
                   {{"auto", Colour::Auto}, {"always", Colour::Always}, {"never", Colour::Never}});
    choose<std::string>("--log-level", options_.log_level,
                        {{"off", "off"},
                         {"error", "error"},
                         {"info", "info"},
                         {"debug", "debug"},
                         {"trace", "trace"}});
    read_date();
    read_jobs();
    read_paths_of_options();
    options_.strict = raw_.has("--strict");
    options_.summary = raw_.has("--summary");
    options_.verbose = raw_.has("--verbose");
    options_.norms = raw_.has("--norms");
  }

  void read_date() {
    const std::string* written = value("--as-of");
    if (written == nullptr) {
      return;
    }
    options_.as_of = values::parse_date(*written);
    if (!options_.as_of) {
      add_fault(Code::U106, {field("value", *written)});
    }
  }

  void read_jobs() {
    options_.jobs = pipeline::default_jobs();
    const std::string* written = value("--jobs");
    if (written == nullptr) {
      return;
    }
    constexpr unsigned most = 256;
    unsigned jobs = 0;
    const char* end = written->data() + written->size();
    const auto [rest, error] = std::from_chars(written->data(), end, jobs);
    if (error != std::errc() || rest != end || jobs == 0 || jobs > most) {
      add_fault(Code::U107, {field("value", *written), field("most", std::int64_t{most})});
      return;
    }
    options_.jobs = jobs;
  }

  void read_paths_of_options() {
    for (const auto& [name, target] :
         {std::pair{"--rules", &options_.rules_folder}, std::pair{"--output", &options_.output},
          std::pair{"--register", &options_.register_file}}) {
      if (const std::string* written = value(name)) {
        *target = *written;
        if (written->empty()) {
          add_value_fault(name, faults_);
        }
      }
    }
  }

  bool read_command() {
    if (raw_.words.empty()) {
      // An option that is not understood is more likely the mistake than a forgotten command.
      if (!faults_.has_errors()) {
        add_fault(Code::U101, {});
      }
      return false;
    }
    const std::string& first = raw_.words[0];
    const std::string second = raw_.words.size() > 1 ? raw_.words[1] : "";
    bool is_known = false;
    for (const CommandRow& row : commands) {
      is_known = is_known || row.word == first;
      if (row.word == first && (row.second.empty() || row.second == second)) {
        options_.command = row.command;
        operands_.assign(raw_.words.begin() + (row.second.empty() ? 1 : 2), raw_.words.end());
        return true;
      }
    }
    add_unknown_command(first, second, is_known);
    return false;
  }

  void add_unknown_command(const std::string& first, const std::string& second, bool is_known) {
    std::vector<std::string> candidates;
    for (const CommandRow& row : commands) {
      const std::string_view candidate = is_known ? row.second : row.word;
      const bool is_new = candidates.empty() || candidates.back() != candidate;
      if (!candidate.empty() && is_new) {
        candidates.emplace_back(candidate);
      }
    }
    cli::add_unknown_command(is_known ? first + " " + second : first, is_known ? second : first,
                             candidates, faults_);
  }

  void check_options_belong() {
    for (const OptionRow& row : option_table) {
      const bool is_given =
          row.kind == OptionKind::Flag ? raw_.has(row.name) : value(row.name) != nullptr;
      if (is_given && !belongs(row)) {
        add_fault(Code::U108,
                  {field("option", std::string(row.name)), field("command", raw_.words.front())});
      }
    }
  }

  [[nodiscard]] bool belongs(const OptionRow& row) const {
    return (row.commands & commands_of(options_.command)) != 0;
  }

  static unsigned commands_of(Command command) {
    switch (command) {
      case Command::Check:
        return of_check;
      case Command::Explain:
        return of_explain;
      case Command::RulesCheck:
      case Command::RulesList:
      case Command::RulesTest:
        return of_rules;
      case Command::RulesCoverage:
        return of_coverage;
      case Command::RulesMutants:
        return of_mutants;
      case Command::RulesGraph:
        return of_graph;
      case Command::Help:
      case Command::Version:
        return of_all;
    }
    return of_all;
  }

  /// Which formats there are depends on the command.
  void read_format() {
    if (options_.command == Command::RulesGraph) {
      choose<GraphFormat>("--format", options_.graph_format,
                          {{"text", GraphFormat::Text}, {"dot", GraphFormat::Dot}});
    } else {
      choose<Format>("--format", options_.format,
                     {{"text", Format::Text},
                      {"json", Format::Json},
                      {"html", Format::Html},
                      {"csv", Format::Csv},
                      {"xlsx", Format::Xlsx},
                      {"sarif", Format::Sarif},
                      {"junit", Format::Junit},
                      {"markdown", Format::Markdown},
                      {"oscal", Format::Oscal},
                      {"tilda", Format::Tilda}});
    }
  }

  void read_operands() {
    switch (options_.command) {
      case Command::Check:
        options_.paths = operands_;
        require(!operands_.empty(), Code::U109);
        return;
      case Command::Explain:
        require(!operands_.empty(), Code::U110);
        take_rule();
        options_.paths = operands_;
        return;
      case Command::RulesTest:
      case Command::RulesMutants:
        take_rule();
        reject_rest();
        return;
      case Command::RulesCheck:
      case Command::RulesList:
      case Command::RulesCoverage:
      case Command::RulesGraph:
        reject_rest();
        return;
      case Command::Help:
      case Command::Version:
        return;
    }
  }

  void take_rule() {
    if (!operands_.empty()) {
      options_.rule = operands_.front();
      operands_.erase(operands_.begin());
    }
  }

  void reject_rest() {
    for (const std::string& word : operands_) {
      add_fault(Code::U111, {field("word", word)});
    }
  }

  void require(bool condition, Code code) {
    if (!condition) {
      add_fault(code, {});
    }
  }

  void add_fault(Code code, std::vector<messages::Field> fields) {
    faults_.add({.code = code, .fields = std::move(fields)});
  }

  RawOptions raw_;
  Options& options_;
  diagnostics::Diagnostics& faults_;
  std::vector<std::string> operands_;
};

}  // namespace

ParsedOptions parse_options(const std::vector<std::string>& arguments) {
  ParsedOptions parsed;
  parsed.options.language = find_language(arguments);
  RawOptions raw = split(arguments, parsed.faults);
  if (!parsed.faults.has_errors()) {
    Reading(std::move(raw), parsed.options, parsed.faults).read();
  }
  return parsed;
}

}  // namespace samsvar::cli
