#pragma once
// What the country is divided into: the counterparts in the demanded pairs, and every field that
// the register gives its parties. Which fields there are is the register's own affair; a field that
// no two parties share divides nothing.

#include "engine/report/country/collect.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace samsvar::report::country {

/// How many of the parties that must have agreements have sent any.
struct Received {
  std::uint64_t parties = 0;         // that exist on the date of assessment
  std::uint64_t with_documents = 0;  // something of theirs is in hand
};

/// One region, one county, one counterpart …
struct Group {
  std::string name;
  std::string page;
  std::vector<std::size_t> lines;  // counted subjects with a member among their parties
  Received received;
  Counts counts;
};

/// One way of dividing the country.
struct Division {
  std::string title;
  std::vector<Group> groups;  // by name
};

/// The kind of party whose agreements are followed up one by one: the first of the pairs. None when
/// no kind of subject is a pair.
[[nodiscard]] std::optional<ir::PartyKindId> followed_kind(const ir::Vocabulary& vocabulary);

[[nodiscard]] Received received_in_all(const Country& country);

/// Counterparts first, then the register's fields in the order of their names.
[[nodiscard]] std::vector<Division> divisions(const Country& country);

}  // namespace samsvar::report::country
