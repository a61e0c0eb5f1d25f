#include "engine/diagnostics/load_diagnostic.h"

#include "engine/diagnostics/codes.h"
#include "engine/support/check.h"

namespace samsvar::diagnostics {

namespace {

using source::LoadProblem;

Code code_of(LoadProblem problem) {
  switch (problem) {
    case LoadProblem::Missing:
      return Code::I101;
    case LoadProblem::Folder:
      return Code::I102;
    case LoadProblem::NotAFile:
      return Code::I103;
    case LoadProblem::SymlinkLoop:
      return Code::I104;
    case LoadProblem::Unreadable:
      return Code::I105;
    case LoadProblem::TooLarge:
      return Code::I106;
    case LoadProblem::NotUtf8:
      return Code::I107;
    case LoadProblem::ControlCharacter:
      return Code::I108;
  }
  CHECK(false, "every load problem has a code");
}

}  // namespace

Diagnostic diagnostic_of(const source::LoadFault& fault) {
  constexpr std::size_t bytes_in_a_mebibyte = std::size_t{1024} * 1024;
  return {.code = code_of(fault.problem),
          .range = fault.range,
          .fields = {messages::field("path", fault.path),
                     messages::field("limit",
                                     static_cast<std::int64_t>(fault.limit / bytes_in_a_mebibyte))},
          .related = {},
          .subject = fault.path};
}

}  // namespace samsvar::diagnostics
