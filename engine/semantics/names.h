#pragma once
// What a word or path in a rule stands for: a bound variable, a noun of the subject's own
// documents, of a list's element, or of the agreement with the host.

#include "engine/semantics/rule_scope.h"

#include <optional>
#include <string_view>

namespace samsvar::semantics {

/// Stands where the parser has reported that it understood nothing.
inline constexpr std::string_view syntax_placeholder = "?";

enum class NounUse : std::uint8_t {
  Value,    // the noun itself is spoken of, so it must be declared
  Section,  // what stands below it is
};

[[nodiscard]] std::optional<ir::VariableId> find_variable(const RuleScope& scope,
                                                          std::string_view word);

/// Nothing when the path leads to no noun that may be spoken of here; that has then been reported,
/// or was when the noun was declared.
[[nodiscard]] std::optional<ir::NounRef> resolve_noun(RuleScope& scope, const syntax::Path& path,
                                                      NounUse use);

/// The noun where a bare word names a declared one, without complaint where it does not.
[[nodiscard]] std::optional<ir::NounId> find_declared_root(const RuleScope& scope,
                                                           std::string_view word);

/// Is the rule's task one whose host is known by a noun and an agreement? Reported when it is not.
[[nodiscard]] bool has_host(RuleScope& scope, ir::Target target, source::SourceRange range);

}  // namespace samsvar::semantics
