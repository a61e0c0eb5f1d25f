#pragma once
// A mistake in what we were given, as data: a stable code, where, what was found and expected, what
// would mend it, and other places that matter. Phases collect diagnostics and carry on; a writer
// says them in the reader's language.

#include "engine/messages/message.h"
#include "engine/source/source_range.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace samsvar::diagnostics {

enum class Severity : std::uint8_t { Error, Warning, Note };

/// Named in `codes.h`.
enum class Code : std::uint16_t;

[[nodiscard]] std::string_view name(Code code);
[[nodiscard]] Severity severity(Code code);
/// The text with the code's own name, and the one named `<code>_help`.
[[nodiscard]] messages::Text sentence(Code code);
[[nodiscard]] messages::Text help(Code code);
[[nodiscard]] std::size_t code_count();

/// A second place: a declaration, an earlier definition, a step of a cycle.
struct Label {
  source::SourceRange range;
  messages::Message message;
};

struct Diagnostic {
  Code code{};
  /// None for what is in no file (a folder that cannot be opened).
  std::optional<source::SourceRange> range;
  /// Fill both the code's sentence and its help.
  std::vector<messages::Field> fields;
  std::vector<Label> related;
  /// The name shown when there is no range, such as a path.
  std::string subject;
};

class Diagnostics {
 public:
  void add(Diagnostic diagnostic);
  /// Shorthand for the common case.
  void add(Code code, source::SourceRange range, std::vector<messages::Field> fields = {},
           std::vector<Label> related = {});
  void append(Diagnostics other);

  [[nodiscard]] bool has_errors() const;

  [[nodiscard]] bool empty() const { return items_.empty(); }

  [[nodiscard]] const std::vector<Diagnostic>& items() const { return items_; }

 private:
  std::vector<Diagnostic> items_;
};

}  // namespace samsvar::diagnostics
