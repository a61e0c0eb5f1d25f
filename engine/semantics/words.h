#pragma once
// The words that the language itself gives a meaning, apart from its keywords: types, stances,
// kinds of source, grades of bindingness, forms of subject, and the few words that stand for a
// value. Each is known in bokmål, nynorsk and English, whatever language the file is in.

#include "engine/ir/rule_set.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace samsvar::semantics {

/// `ja_nei`, `dato`, `vaktplan` …; nothing for a word that names no type.
[[nodiscard]] std::optional<ir::Kind> type_word(std::string_view word);
[[nodiscard]] std::optional<ir::Stance> stance_word(std::string_view word);
[[nodiscard]] std::optional<ir::SourceKind> source_kind_word(std::string_view word);
[[nodiscard]] std::optional<ir::Binding> binding_word(std::string_view word);
[[nodiscard]] std::optional<ir::SubjectForm> form_word(std::string_view word);
[[nodiscard]] std::optional<ir::Derivation> derivation_word(std::string_view word);
[[nodiscard]] std::optional<ir::LeftOutBecause> left_out_words(std::string_view words);

/// `verten`, `vertens_samarbeid`, `vertskommuneavtalen`: the host of the rule's task.
[[nodiscard]] std::optional<ir::Target> host_word(std::string_view word);
[[nodiscard]] std::optional<bool> truth_word(std::string_view word);
/// `ikke_skjedd`
[[nodiscard]] bool is_not_happened(std::string_view word);
/// `ingen`, where a party could stand
[[nodiscard]] bool is_nobody(std::string_view word);
/// `fra`: the segment of the noun that states what a time limit runs from.
inline constexpr std::string_view start_event_segment = "fra";

/// Every spelling, for suggestions.
[[nodiscard]] std::vector<std::string> type_words();
[[nodiscard]] std::vector<std::string> stance_words();
[[nodiscard]] std::vector<std::string> source_kind_words();
[[nodiscard]] std::vector<std::string> binding_words();
[[nodiscard]] std::vector<std::string> form_words();
[[nodiscard]] std::vector<std::string> derivation_words();
[[nodiscard]] std::vector<std::string> host_words();

}  // namespace samsvar::semantics
