#pragma once
// The shipped rules and register, read once for all tests, and worlds made of the register and a
// few documents.

#include "tests/support/desk.h"

#include <string>
#include <string_view>
#include <vector>

namespace samsvar::reference {

using relations::Party;
using relations::PartyId;
using values::date_of;

/// The day after everything that the register has dated.
inline const values::Date latest = date_of(2026, 11, 22);

[[nodiscard]] const tests::Rulebook& rules();

[[nodiscard]] const std::string& register_path();

/// The register and these documents.
[[nodiscard]] const tests::Desk& country();
[[nodiscard]] tests::Desk country_with(std::vector<tests::TextFile> documents);

/// A document that these parties ("kommune: Haram") agreed on that day, whole and in force.
[[nodiscard]] tests::TextFile agreement_of(std::string_view id, std::string_view parties,
                                           std::string_view first_day);

template <typename Dated>
[[nodiscard]] bool holds_on(const Dated& dated, values::Date date) {
  return (!dated.from || *dated.from <= date) && (!dated.to || date <= *dated.to);
}

/// The municipalities, or the trusts, that exist on a date.
[[nodiscard]] std::vector<PartyId> living(std::string_view kind, values::Date date);

[[nodiscard]] const Party& party(PartyId id);

/// The only value of a further field of its entry; empty when it has none.
[[nodiscard]] std::string extra(PartyId id, std::string_view key);

/// Its number on the date, or the last that it had.
[[nodiscard]] std::string number_of(const Party& party, values::Date date);

}  // namespace samsvar::reference
