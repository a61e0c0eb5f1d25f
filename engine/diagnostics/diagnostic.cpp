#include "engine/diagnostics/diagnostic.h"

#include "engine/diagnostics/codes.h"
#include "engine/messages/texts.h"

#include <algorithm>
#include <array>
#include <utility>

namespace samsvar::diagnostics {

namespace {

struct Row {
  std::string_view name;
  Severity severity;
  messages::Text sentence;
  messages::Text help;
};

constexpr auto rows = std::to_array<Row>({
#define CODE(name, severity) \
  {#name, Severity::severity, messages::Text::name, messages::Text::name##_help},
#include "engine/diagnostics/codes.def"
#undef CODE
});

const Row& row(Code code) {
  return rows[static_cast<std::size_t>(code)];
}

}  // namespace

std::string_view name(Code code) {
  return row(code).name;
}

Severity severity(Code code) {
  return row(code).severity;
}

messages::Text sentence(Code code) {
  return row(code).sentence;
}

messages::Text help(Code code) {
  return row(code).help;
}

std::size_t code_count() {
  return rows.size();
}

void Diagnostics::add(Diagnostic diagnostic) {
  items_.push_back(std::move(diagnostic));
}

void Diagnostics::add(Code code, source::SourceRange range, std::vector<messages::Field> fields,
                      std::vector<Label> related) {
  items_.push_back({.code = code,
                    .range = range,
                    .fields = std::move(fields),
                    .related = std::move(related),
                    .subject = {}});
}

void Diagnostics::append(Diagnostics other) {
  items_.insert(items_.end(), std::make_move_iterator(other.items_.begin()),
                std::make_move_iterator(other.items_.end()));
}

bool Diagnostics::has_errors() const {
  return std::any_of(items_.begin(), items_.end(), [](const Diagnostic& diagnostic) {
    return severity(diagnostic.code) == Severity::Error;
  });
}

}  // namespace samsvar::diagnostics
