#include "engine/agreement/document.h"

#include "engine/agreement/completeness.h"

#include <algorithm>

namespace samsvar::agreement {

namespace {

using values::Truth;

/// Is the day on the right side of one end of the validity? `by_status` answers where the end is
/// not known.
Truth within(bool known_end, bool holds, bool end_unknown, Truth by_status) {
  if (known_end) {
    return values::truth_of(holds);
  }
  return end_unknown ? by_status : Truth::True;
}

}  // namespace

const Datum* Record::find(std::string_view segment) const {
  const auto found = std::find_if(fields.begin(), fields.end(),
                                  [&](const Field& field) { return field.segment == segment; });
  return found == fields.end() ? nullptr : found->value.data();
}

bool Document::is_complete_for(const ir::Vocabulary& vocabulary, ir::NounId noun) const {
  const ir::Noun& it = vocabulary.nouns[noun];
  // Who transcribed the agreement before the noun was there could not have written it down.
  const bool too_new = it.introduced && (!registered || *it.introduced > *registered);
  return !too_new && is_transcribed(*this, it.path);
}

Truth Document::in_force(values::Date date) const {
  if (status == Status::Draft || status == Status::Template) {
    return Truth::False;
  }
  // A source of facts is no agreement: it holds on the days that its facts say.
  if (facts_only && !validity.stated) {
    return Truth::True;
  }
  const bool vouched = status == Status::InForce && registered && date >= *registered;
  const Truth by_status = vouched ? Truth::True : Truth::Unknown;
  const Truth begun = within(validity.from.has_value(), validity.from && date >= *validity.from,
                             validity.from_unknown || !validity.stated, by_status);
  // A terminated agreement without a last day has an end that we do not know.
  const bool end_unknown = validity.to_unknown || !validity.stated || status == Status::Terminated;
  const Truth not_ended =
      within(validity.to.has_value(), validity.to && date <= *validity.to, end_unknown, by_status);
  return values::both(begun, not_ended);
}

}  // namespace samsvar::agreement
