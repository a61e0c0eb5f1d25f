#include "engine/report/share.h"

#include "engine/messages/texts.h"

namespace samsvar::report {

using evaluation::Status;
using messages::field;
using messages::say;
using messages::Text;

namespace {

std::string in_words(messages::Language language, const Counts& counts, Text some, Text none) {
  const std::uint64_t met = counts.of(Status::Met);
  const std::uint64_t decided = met + counts.of(Status::Gap);
  if (decided == 0) {
    return say(language, none);
  }
  // Rounded down: nearly all is not all.
  return say(language, {some,
                        {field("met", static_cast<std::int64_t>(met)),
                         field("decided", static_cast<std::int64_t>(decided)),
                         field("percent", static_cast<std::int64_t>(met * 100 / decided))}});
}

}  // namespace

std::string share_words(messages::Language language, const Counts& counts) {
  return in_words(language, counts, Text::report_share, Text::report_share_of_none);
}

std::string short_share_words(messages::Language language, const Counts& counts) {
  return in_words(language, counts, Text::report_share_short, Text::report_share_short_of_none);
}

}  // namespace samsvar::report
