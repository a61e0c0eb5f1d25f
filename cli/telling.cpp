#include "cli/telling.h"

#include "engine/report/layout.h"
#include "engine/report/write_diagnostics.h"

namespace samsvar::cli {

void Telling::line(const messages::Message& message) const {
  out << say(message) << '\n';
}

void Telling::paragraph(const messages::Message& message) const {
  for (const std::string& one : report::wrap(say(message), report::line_width)) {
    out << one << '\n';
  }
}

std::string Telling::say(const messages::Message& message) const {
  return messages::say(language, message);
}

std::int64_t as_number(std::size_t count) {
  return static_cast<std::int64_t>(count);
}

bool tell_mistakes(const Telling& telling, const RulesOfRun& rules) {
  if (!rules.diagnostics.empty()) {
    report::write_diagnostics(telling.out, rules.sources, telling.language, telling.colour,
                              rules.diagnostics.items());
    telling.out << '\n';
  }
  return !rules.diagnostics.has_errors();
}

}  // namespace samsvar::cli
