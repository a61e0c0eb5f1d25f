#pragma once
// The kind of thing that a noun holds. Kinds are never mixed in a rule: comparing a number of days
// with a number of months is a mistake that the checker reports, not a guess that the engine makes.

#include <cstdint>
#include <string>
#include <vector>

namespace samsvar::ir {

enum class Kind : std::uint8_t {
  Error,  // already reported; silences what follows from it
  Boolean,
  Number,
  Count,
  Percent,
  Money,
  MoneyRate,
  Text,
  Choice,
  Date,
  Event,  // a date, or that it has not happened
  TimeOfDay,
  Duration,
  Period,
  Limit,
  Roster,
  Statistic,
  Party,
  Document,
  Subject,
  Record,
  List,
};

struct Type {
  Kind kind = Kind::Error;
  /// Of Party and Subject: the declared kind, empty for any.
  std::string of;
  /// Of List: the one element type. An element that is a Record takes its fields from the nouns
  /// below the list's own path.
  std::vector<Type> element;
};

}  // namespace samsvar::ir
