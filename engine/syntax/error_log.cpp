#include "engine/syntax/error_log.h"

#include "engine/diagnostics/codes.h"

#include <algorithm>
#include <utility>

namespace samsvar::syntax {

using diagnostics::Code;
using diagnostics::Diagnostic;

namespace {

/// What is wrong with the words of a line, as against what they say or where they end.
bool breaks_line(Code code) {
  return code <= Code::S007;
}

}  // namespace

void ErrorLog::add(Code code, source::SourceRange range, std::vector<messages::Field> fields,
                   std::vector<diagnostics::Label> related) {
  if (is_full()) {
    return;
  }
  found_.push_back({.code = code,
                    .range = range,
                    .fields = std::move(fields),
                    .related = std::move(related),
                    .subject = {}});
}

void ErrorLog::add_unless_line_is_broken(Code code, source::SourceRange range,
                                         std::vector<messages::Field> fields,
                                         std::vector<diagnostics::Label> related) {
  if (is_full()) {
    return;
  }
  const auto line = map_.begin(range).line;
  const bool is_broken = std::any_of(found_.begin(), found_.end(), [&](const Diagnostic& other) {
    return breaks_line(other.code) && map_.begin(*other.range).line == line;
  });
  if (!is_broken) {
    add(code, range, std::move(fields), std::move(related));
  }
}

bool ErrorLog::is_broken_between(source::SourceRange first, source::SourceRange second) const {
  return std::any_of(found_.begin(), found_.end(), [&](const Diagnostic& other) {
    return breaks_line(other.code) && first.end <= other.range->begin &&
           other.range->begin < second.begin;
  });
}

void ErrorLog::hand_over(diagnostics::Diagnostics& diagnostics) {
  std::stable_sort(
      found_.begin(), found_.end(),
      [](const Diagnostic& one, const Diagnostic& other) { return one.range < other.range; });
  const bool more = is_full();
  found_.resize(std::min(found_.size(), max_errors_per_file));
  for (Diagnostic& diagnostic : found_) {
    diagnostics.add(std::move(diagnostic));
  }
  if (more) {
    const auto end = static_cast<std::uint32_t>(map_[file_].text().size());
    diagnostics.add(Code::S019, {file_, end, end},
                    {messages::field("limit", static_cast<std::int64_t>(max_errors_per_file))});
  }
  found_.clear();
}

}  // namespace samsvar::syntax
