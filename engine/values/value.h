#pragma once
// The values that agreements state and rules compare: closed, pure, comparable only within their
// own kind. A period of months has no length in days and an exact duration is no calendar period;
// the type checker and `compare` keep them apart.

#include "engine/values/date.h"
#include "engine/values/roster.h"
#include "engine/values/truth.h"

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace samsvar::values {

/// An exact decimal number with six decimals: enough for money, shares and beds. About ±9·10¹².
struct Decimal {
  static constexpr std::int64_t one = 1'000'000;

  std::int64_t millionths = 0;

  friend auto operator<=>(const Decimal&, const Decimal&) = default;
};

struct Percent {
  Decimal value;

  friend auto operator<=>(const Percent&, const Percent&) = default;
};

enum class Rate : std::uint8_t { Once, PerDay, PerYear };

struct Money {
  Decimal kroner;
  Rate rate = Rate::Once;

  friend auto operator<=>(const Money&, const Money&) = default;
};

struct Text {
  std::string text;

  friend auto operator<=>(const Text&, const Text&) = default;
};

/// A declared word of a choice noun, in its canonical (bokmål) spelling.
struct Choice {
  std::string word;

  friend auto operator<=>(const Choice&, const Choice&) = default;
};

/// An event that has not taken place (`ikke_skjedd`). No comparison with it is true.
struct NotHappened {
  friend auto operator<=>(const NotHappened&, const NotHappened&) = default;
};

/// Elapsed time, exact. `24 timer`, `1 døgn`, `1 uke` are exact durations.
struct Duration {
  std::int64_t seconds = 0;

  friend auto operator<=>(const Duration&, const Duration&) = default;
};

/// Calendar time: months (a year is twelve), days, or working days. Equality only; months and days
/// have no common measure.
struct Period {
  /// Longer ones are slips of the pen, and would lead dates out of their range.
  static constexpr int most_months = 12 * 1000;
  static constexpr int most_days = 366 * 1000;
  static constexpr int most_working_days = 20'000;

  int months = 0;
  int days = 0;
  int working_days = 0;

  friend bool operator==(const Period&, const Period&) = default;
};

/// A legal standard for time, such as `straks`: a word without a number.
struct Standard {
  std::string word;

  friend bool operator==(const Standard&, const Standard&) = default;
};

using Limit = std::variant<Duration, Period, Standard>;

/// An answer-time statistic: a share within a limit, or a median, of a named population.
struct Statistic {
  std::optional<Percent> share;  // none: the limit is the median
  Duration limit;
  std::string population;

  friend bool operator==(const Statistic&, const Statistic&) = default;
};

/// A party by the kind and name it was written with, and the number if any. Which registered party
/// it is, is settled by relations.
struct PartyName {
  std::string kind;  // of the vocabulary: "kommune"; empty where the noun does not say
  std::string name;
  std::string number;

  friend auto operator<=>(const PartyName&, const PartyName&) = default;
};

/// A document by its id.
struct DocumentName {
  std::string id;

  friend auto operator<=>(const DocumentName&, const DocumentName&) = default;
};

using Value = std::variant<bool, Decimal, Percent, Money, values::Text, Choice, Date, NotHappened,
                           TimeOfDay, Limit, Roster, Statistic, PartyName, DocumentName>;

/// `1`, `1,25`, `1.25`; at most six decimals; spaces as thousands separators are not accepted.
[[nodiscard]] std::optional<Decimal> parse_decimal(std::string_view text);
/// With a decimal comma, no trailing zeros: "1,25".
[[nodiscard]] std::string to_text(Decimal number);

/// The units of time that texts use, nb, nn and en, singular and plural: sekund, minutt, time,
/// døgn, uke (exact); dag, virkedag, måned, år (calendar).
[[nodiscard]] std::optional<Limit> time_quantity(Decimal number, std::string_view unit);

/// a + period or a - period in calendar time. A day that the month does not have becomes the
/// month's last day: 31 January + 1 month is the last of February. Working days count Monday to
/// Friday except public holidays.
[[nodiscard]] Date add(Date date, const Period& period);
[[nodiscard]] Date subtract(Date date, const Period& period);

/// How two time limits compare. Exact with exact by seconds. Limits of two kinds by their bounds: n
/// days are n · 24 hours, an hour more or less for the clock change; n months and n working days
/// are the fewest and the most days that they span from any day of this century. `left` is at most
/// `right` when it never can exceed it, and is not when it can; whether they are equal is unknown
/// where the bounds overlap. A standard equals itself and is unknown against anything else.
[[nodiscard]] Truth at_most(const Limit& left, const Limit& right);
[[nodiscard]] Truth equal(const Limit& left, const Limit& right);
[[nodiscard]] bool is_standard(const Limit& limit);

/// One limit after the other: exact with exact, calendar with calendar, each unit for itself.
/// Nothing for a standard, for an exact with a calendar limit, and for more time than dates reach.
[[nodiscard]] std::optional<Limit> sum(const Limit& left, const Limit& right);

/// Does the stated statistic prove the demanded one? True for the same population when a stricter
/// share and limit were stated; false when it excludes it; unknown otherwise.
[[nodiscard]] Truth proves(const Statistic& stated, const Statistic& demanded);

}  // namespace samsvar::values
