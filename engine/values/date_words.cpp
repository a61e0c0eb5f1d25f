#include "engine/values/date_words.h"

#include "engine/messages/texts.h"

#include <array>

namespace samsvar::values {

messages::Message words_of(Date date) {
  using messages::field;
  using messages::Text;
  static constexpr std::array<Text, 12> by_month = {
      Text::date_january,   Text::date_february, Text::date_march,    Text::date_april,
      Text::date_may,       Text::date_june,     Text::date_july,     Text::date_august,
      Text::date_september, Text::date_october,  Text::date_november, Text::date_december};
  const std::chrono::year_month_day day{date};
  return {by_month[static_cast<unsigned>(day.month()) - 1],
          {field("day", std::int64_t{static_cast<unsigned>(day.day())}),
           field("year", std::int64_t{static_cast<int>(day.year())})}};
}

}  // namespace samsvar::values
