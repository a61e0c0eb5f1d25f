#include "cli/usage.h"

#include "cli/option_table.h"
#include "engine/diagnostics/codes.h"
#include "engine/messages/texts.h"
#include "engine/support/edit_distance.h"

#include <algorithm>
#include <utility>

namespace samsvar::cli {

namespace {

using diagnostics::Code;
using messages::field;
using messages::Message;
using messages::Text;

std::string in_backticks(const std::vector<std::string>& words) {
  std::string list;
  for (const std::string& word : words) {
    list += (list.empty() ? "`" : ", `") + word + "`";
  }
  return list;
}

}  // namespace

Message proposal(const std::string& word, const std::vector<std::string>& candidates) {
  const std::vector<std::string> near = support::near_words(word, candidates);
  if (near.empty()) {
    return {Text::cli_one_of, {field("words", in_backticks(candidates))}};
  }
  return {Text::cli_did_you_mean, {field("words", in_backticks(near))}};
}

void add_unknown_option(const std::string& written, diagnostics::Diagnostics& faults) {
  const std::string name = written.substr(0, written.find('='));
  std::vector<std::string> candidates;
  for (const OptionRow& row : option_table) {
    candidates.emplace_back(row.name);
  }
  faults.add({.code = Code::U103,
              .fields = {field("option", name), field("proposal", proposal(name, candidates))}});
}

void add_value_fault(const std::string& option, diagnostics::Diagnostics& faults) {
  const auto row = std::find_if(option_table.begin(), option_table.end(),
                                [&](const OptionRow& each) { return each.name == option; });
  const bool takes_none = row != option_table.end() && row->kind == OptionKind::Flag;
  faults.add({.code = takes_none ? Code::U112 : Code::U104, .fields = {field("option", option)}});
}

void add_unknown_value(const std::string& option, const std::string& written,
                       const std::vector<std::string>& permitted,
                       diagnostics::Diagnostics& faults) {
  faults.add({.code = Code::U105,
              .fields = {field("option", option), field("value", written),
                         field("proposal", proposal(written, permitted))}});
}

void add_unknown_command(const std::string& shown, const std::string& word,
                         const std::vector<std::string>& candidates,
                         diagnostics::Diagnostics& faults) {
  faults.add({.code = Code::U102,
              .fields = {field("command", shown), field("proposal", proposal(word, candidates))}});
}

}  // namespace samsvar::cli
