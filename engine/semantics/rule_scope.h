#pragma once
// What is known while one rule is being read: its file, its variables in sight, its questions, and
// whether anything in it was wrong.

#include "engine/diagnostics/diagnostic.h"
#include "engine/ir/rule_set.h"
#include "engine/syntax/ast.h"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace samsvar::semantics {

/// Of a rule whose `gjelder for` was missing or not understood.
inline constexpr ir::SubjectKindId unknown_subject_kind{0xffffffff};

struct RuleScope {
  struct QuestionUse {
    ir::QuestionId id;
    source::SourceRange range;
    bool used = false;
  };

  const syntax::RuleFile& file;
  ir::RuleSet& set;
  ir::Rule& rule;
  diagnostics::Diagnostics& diagnostics;
  std::vector<ir::VariableId> visible = {};
  std::map<std::string, QuestionUse, std::less<>> questions = {};
  /// How many `ikke` and `ingen` stand around what is being read.
  int negations = 0;
  /// Something was wrong, here or in a declaration that this rests on: the rule is left out.
  bool failed = false;

  [[nodiscard]] const ir::Vocabulary& vocabulary() const { return set.vocabulary; }

  /// Reports an error; the rule has failed.
  void fail(diagnostics::Code code, source::SourceRange range,
            std::vector<messages::Field> fields = {},
            std::vector<diagnostics::Label> related = {}) {
    failed = true;
    diagnostics.add(code, range, std::move(fields), std::move(related));
  }

  template <typename Form>
  ir::ExprId add(source::SourceRange range, ir::Type type, Form form) {
    return set.exprs.add({.range = range, .type = std::move(type), .form = std::move(form)});
  }

  template <typename Form>
  ir::ExprId add_condition(source::SourceRange range, Form form) {
    return add(range, {.kind = ir::Kind::Boolean}, std::move(form));
  }

  /// Stands for what has been reported; nothing more is said of it.
  ir::ExprId add_error(source::SourceRange range) {
    failed = true;
    return add(range, {.kind = ir::Kind::Error}, ir::Constant{false, {}});
  }

  [[nodiscard]] const ir::Type& type(ir::ExprId expr) const { return set.exprs[expr].type; }

  [[nodiscard]] ir::Kind kind(ir::ExprId expr) const { return type(expr).kind; }
};

/// "`x` er deklarert her": a second label at a noun's declaration.
[[nodiscard]] diagnostics::Label declared_here(const ir::Noun& noun);
/// "deklarert som en dato her"
[[nodiscard]] diagnostics::Label declared_as_here(const ir::Noun& noun);

}  // namespace samsvar::semantics
