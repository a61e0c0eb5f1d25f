#pragma once
// The mistakes found in one file, while it is being read: counted, so that rubbish does not give
// thousands of them, and handed over in the order of the text.

#include "engine/diagnostics/diagnostic.h"
#include "engine/source/source_map.h"
#include "engine/syntax/limits.h"

#include <cstddef>
#include <vector>

namespace samsvar::syntax {

class ErrorLog {
 public:
  ErrorLog(const source::SourceMap& map, source::FileId file) : map_(map), file_(file) {}

  void add(diagnostics::Code code, source::SourceRange range,
           std::vector<messages::Field> fields = {}, std::vector<diagnostics::Label> related = {});
  /// As `add`, but once for each line: what a strange character does to the rest of its line is
  /// not another mistake.
  void add_unless_line_is_broken(diagnostics::Code code, source::SourceRange range,
                                 std::vector<messages::Field> fields,
                                 std::vector<diagnostics::Label> related = {});

  /// Between two places of the text the parser lost its way, so that what stands after the second
  /// may belong to something that was never read.
  [[nodiscard]] bool is_broken_between(source::SourceRange first, source::SourceRange second) const;

  [[nodiscard]] bool is_full() const { return found_.size() > max_errors_per_file; }

  [[nodiscard]] bool is_empty() const { return found_.empty(); }

  /// Gives what was found, in the order of the text.
  void hand_over(diagnostics::Diagnostics& diagnostics);

 private:
  const source::SourceMap& map_;
  source::FileId file_;
  std::vector<diagnostics::Diagnostic> found_;
};

}  // namespace samsvar::syntax
