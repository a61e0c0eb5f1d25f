#pragma once
// The fixed words of the document format: keys that are there whatever the vocabulary declares, and
// words that stand where a value would. Each has a bokmål, a nynorsk and an English spelling, and
// one document may use all three.

#include "engine/agreement/yaml_tree.h"

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace samsvar::agreement {

/// One of each row of `structure_keys.def`.
enum class Key : std::uint8_t {
  Format,
  Registered,
  Registration,
  Agreement,
  SourceDocument,
  Actual,
  RegisterOf,
  Id,
  Title,
  Type,
  State,
  LanguageOf,
  Covers,
  PartOf,
  RefersTo,
  Replaces,
  Precedes,
  Parties,
  Bound,
  Serves,
  InForce,
  Origin,
  Revised,
  Remark,
  FirstDay,
  LastDay,
  StepValue,
  PerParty,
  AccordingTo,
  Wording,
  NotApplicable,
  Number,
  Role,
  ShiftDays,
  ShiftFrom,
  ShiftTo,
  AroundTheClock,
  Heads,
  Reservation,
  Watch,
  Share,
  Median,
  Within,
  Population,
  AsOf,
  Pairs,
  Name,
  OtherNames,
  Received,
  Successor,
};

/// The bokmål spelling.
[[nodiscard]] std::string_view canonical(Key key);
[[nodiscard]] bool is_key(std::string_view word, Key key);
/// Which of these keys the word spells.
[[nodiscard]] std::optional<Key> find_key(std::string_view word, std::initializer_list<Key> among);
/// The entry of a mapping under any spelling of the key, or null.
[[nodiscard]] const Entry* find_entry(const Node& mapping, Key key);
/// All spellings of the keys, for suggestions.
[[nodiscard]] std::vector<std::string> spellings(std::initializer_list<Key> keys);

/// `ukjent`, `ukjend`, `unknown`
[[nodiscard]] bool is_unknown_word(std::string_view text);
/// `ikke_aktuelt` and its other spellings, also with a space.
[[nodiscard]] bool is_not_applicable_word(std::string_view text);
/// `ikke_skjedd` and its other spellings, also with a space.
[[nodiscard]] bool is_not_happened_word(std::string_view text);
/// `ingen`, `none`: no party at all.
[[nodiscard]] bool is_none_word(std::string_view text);
/// `resten`: every part that is not named.
[[nodiscard]] bool is_rest_word(std::string_view text);
/// `ja`, `nei`, `yes`, `no`, `true`, `false`, also with a capital.
[[nodiscard]] std::optional<bool> find_boolean(std::string_view text);
/// `fullstendig` is true, `delvis` false; each in three spellings.
[[nodiscard]] std::optional<bool> find_completeness(std::string_view text);

/// Nothing, or `ukjent`.
[[nodiscard]] bool is_unknown(const Node& node);

}  // namespace samsvar::agreement
