#pragma once
// The fixed words of the reports: verdicts, severities, kinds of source, dates and citations in the
// reader's language, and the codes that stand for the same things in formats that machines read.

#include "engine/evaluation/finding.h"
#include "engine/ir/rule_set.h"
#include "engine/messages/message.h"
#include "engine/relations/world.h"
#include "engine/report/gap_report.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace samsvar::report {

using messages::Language;

/// The verdicts in the order that people are shown them: what to act on first.
inline constexpr std::array<evaluation::Status, 5> statuses_by_weight = {
    evaluation::Status::Gap, evaluation::Status::Due, evaluation::Status::Unclear,
    evaluation::Status::Met, evaluation::Status::NotApplicable};

/// The gravest first.
inline constexpr std::array<evaluation::Severity, 5> severities_by_weight = {
    evaluation::Severity::PossibleBreach, evaluation::Severity::CriterionNotMet,
    evaluation::Severity::Remark, evaluation::Severity::Observation, evaluation::Severity::None};

/// "Avvik", "Samsvar", …
[[nodiscard]] std::string status_word(Language language, evaluation::Status status);
/// "Mulig lovbrudd", "Merknad", …; never a conclusion.
[[nodiscard]] std::string severity_word(Language language, evaluation::Severity severity);
/// "lov", "veileder", …
[[nodiscard]] std::string binding_word(Language language, ir::Binding binding);
/// "Mangler opplysning", …
[[nodiscard]] std::string reason_word(Language language, evaluation::Reason reason);
/// "utløpt", "mal", …
[[nodiscard]] std::string unused_word(Language language, relations::UnusedDocument::Why why);
/// For whom the report is written, as it stands at its head.
[[nodiscard]] std::string reader_words(Language language, Reader reader);
/// "22. november 2026", "22 November 2026".
[[nodiscard]] std::string date_words(Language language, values::Date date);
/// "«…»" or "“…”".
[[nodiscard]] std::string quoted(Language language, std::string_view text);

/// "hol § 3 første ledd annet punktum nr. 4 bokstav b".
[[nodiscard]] std::string citation_words(Language language, const ir::RuleSet& rules,
                                         const ir::Citation& citation);
/// The main basis and the rest: "A, jf. B og C". Empty when there is none.
[[nodiscard]] std::string basis_words(Language language, const ir::RuleSet& rules,
                                      const std::vector<ir::Citation>& basis);
/// Where the provision can be read: the section's address, else the source's; empty when unknown.
[[nodiscard]] std::string citation_address(const ir::RuleSet& rules, const ir::Citation& citation);

// The same in every language; part of the published formats.
[[nodiscard]] std::string_view status_code(evaluation::Status status);
[[nodiscard]] std::string_view severity_code(evaluation::Severity severity);
[[nodiscard]] std::string_view binding_code(ir::Binding binding);
[[nodiscard]] std::string_view reason_code(evaluation::Reason reason);
[[nodiscard]] std::string_view role_code(evaluation::Role role);
[[nodiscard]] std::string_view truth_code(values::Truth truth);
[[nodiscard]] std::string_view reader_code(Reader reader);
[[nodiscard]] std::string_view unused_code(relations::UnusedDocument::Why why);

}  // namespace samsvar::report
