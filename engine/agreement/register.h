#pragma once
// Who exists, who must have an agreement with whom, and what has been received: a small YAML file
// beside the agreements with a top-level `register:`. Without one, subjects are read from the
// documents alone and the report says so.

#include "engine/agreement/document.h"

#include <optional>
#include <string>
#include <vector>

namespace samsvar::agreement {

enum class Received : std::uint8_t { Yes, Partly, No, Unknown };

struct DatedNumber {
  std::string number;
  std::optional<values::Date> from;
  std::optional<values::Date> to;
};

/// A name that the party bore for a time; another may bear it at another time.
struct DatedName {
  std::string name;
  std::optional<values::Date> from;
  std::optional<values::Date> to;
};

struct RegisteredParty {
  ir::PartyKindId kind;
  SourceRange range;
  std::string name;
  std::vector<std::string> other_names;  // navn_også: other languages, other spellings
  std::vector<DatedName> dated_names;    // navn_også with fom, tom: earlier names
  std::vector<DatedNumber> numbers;
  Received received = Received::Unknown;
  std::optional<values::Date> from;  // fom, tom of the party itself
  std::optional<values::Date> to;
  std::vector<std::string> successors;  // etterfølger: names, or numbers

  /// Every other field of the entry, as data by name: region …
  struct Extra {
    std::string key;
    std::vector<std::string> values;
    bool unknown = false;  // `ukjent`, or a list with `ukjent` in it
    SourceRange range;
  };

  std::vector<Extra> extras;
};

/// A pair that must have an agreement, while `from`–`to`.
struct RegisteredPair {
  PartyEntry first;
  PartyEntry second;
  SourceRange range;
  std::optional<values::Date> from;
  std::optional<values::Date> to;
};

struct Register {
  source::FileId file;
  SourceRange range;
  std::optional<values::Date> as_of;
  std::vector<RegisteredParty> parties;
  std::vector<RegisteredPair> pairs;
};

}  // namespace samsvar::agreement
