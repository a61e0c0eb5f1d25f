#pragma once
// A duty roster as an agreement writes it: who is there on which days between which hours, as a
// pattern that repeats without end. What it covers of real dates is worked out in `coverage.h`.

#include "engine/values/date.h"

#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace samsvar::values {

/// The days that a shift begins on.
struct Days {
  /// Monday first. Named weekdays ("man-fre", "lørdag").
  std::array<bool, 7> weekdays{};
  /// `helligdager`: the twelve public holidays. In a roster, an entry for holidays takes the place
  /// of named weekdays on those days.
  bool holidays = false;
  /// `alle dager`, `alle`, `daglig`: every calendar day, holidays included.
  bool all = false;
  /// `virkedager`: Monday to Friday that are not public holidays (Saturday is not counted).
  bool working_days = false;

  friend auto operator<=>(const Days&, const Days&) = default;
};

/// "man-fre", "lør-søn", "man, ons, fre", "virkedager", "helligdager", "alle", "alle dager",
/// "hver dag", nynorsk and English spellings ("mån-fre", "mon-fri", "weekdays"); an en dash is a
/// hyphen; case does not matter. `fre-man` runs over the weekend. Anything else is nothing.
[[nodiscard]] std::optional<Days> parse_days(std::string_view text);

/// {dager: man-fre, fra: "22:00", til: "07:00"}
struct Shift {
  Days days;
  /// `to` before `from` runs into the next day. Equal is not a shift (the reader refuses it).
  /// Neither: the roster says that it happens that day, not when ("hver dag").
  std::optional<TimeOfDay> from;
  std::optional<TimeOfDay> to;
  /// How many are there.
  std::uint32_t heads = 1;
  /// `forbehold`: hours resting on this entry alone are for a human to weigh.
  bool with_reservation = false;
  /// `vakt`: the name of one and the same watch or person, shared between rosters.
  std::string watch;
  /// `rolle`: free text for the reader of the report.
  std::string role;

  friend bool operator==(const Shift&, const Shift&) = default;
};

struct Roster {
  std::vector<Shift> shifts;
  /// The list is not all: an `ukjent` entry, or a registration that is not complete. Hours that
  /// nothing covers are then unknown, not uncovered.
  bool open = false;

  friend bool operator==(const Roster&, const Roster&) = default;
};

/// `hele døgnet` (with or without "alle dager"): one shift 00:00 to 24:00 every day.
[[nodiscard]] Roster around_the_clock();

/// A roster written as words: "hele døgnet", "24/7", "hver dag", "daglig", "virkedager", nynorsk
/// and English spellings. Words with no hours give shifts with none. Anything else is nothing.
[[nodiscard]] std::optional<Roster> parse_roster_words(std::string_view text);

}  // namespace samsvar::values
