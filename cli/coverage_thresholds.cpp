// Whether the figures reach what the rule folder asks for.

#include "cli/coverage_text.h"
#include "engine/messages/texts.h"

namespace samsvar::cli {

namespace {

using messages::field;
using messages::Message;
using messages::Text;

struct Share {
  Text name{};
  const pipeline::Tally& tally;
  std::optional<values::Decimal> threshold;
};

}  // namespace

Message share_words(std::size_t part, std::size_t all) {
  const std::size_t tenths = all == 0 ? 1000 : part * 1000 / all;
  return {Text::coverage_share,
          {field("whole", as_number(tenths / 10)), field("tenths", as_number(tenths % 10))}};
}

Message percent_words(values::Decimal percent) {
  const std::int64_t whole = percent.millionths / values::Decimal::one;
  const std::int64_t tenths = percent.millionths % values::Decimal::one * 10 / values::Decimal::one;
  if (tenths == 0) {
    return {Text::coverage_percent, {field("whole", whole)}};
  }
  return {Text::coverage_share, {field("whole", whole), field("tenths", tenths)}};
}

bool tell_thresholds(const CoverageText& text) {
  if (!text.thresholds) {
    text.telling.out << '\n';
    text.telling.line({Text::coverage_no_thresholds, {}});
    return true;
  }
  const pipeline::Thresholds& thresholds = *text.thresholds;
  std::vector<Message> below;
  const std::size_t norms = text.rules.library.catalogue.rules.norms.size();
  if (thresholds.norms && as_number(norms) * values::Decimal::one < thresholds.norms->millionths) {
    below.push_back({Text::coverage_below_norms,
                     {field("norms", as_number(norms)),
                      field("threshold", values::to_text(*thresholds.norms))}});
  }
  for (const Share& share :
       {Share{Text::coverage_name_verdicts, text.coverage.verdicts, thresholds.verdicts},
        Share{Text::coverage_name_exceptions, text.coverage.exceptions, thresholds.exceptions},
        Share{Text::coverage_name_branches, text.coverage.branches, thresholds.branches}}) {
    if (share.threshold &&
        !pipeline::is_at_least(share.tally.reached, share.tally.all, *share.threshold)) {
      below.push_back({Text::coverage_below,
                       {field("what", Message{share.name, {}}),
                        field("share", share_words(share.tally.reached, share.tally.all)),
                        field("threshold", percent_words(*share.threshold))}});
    }
  }
  if (below.empty()) {
    return true;
  }
  text.telling.out << '\n';
  text.telling.paragraph({Text::coverage_all_below, {field("below", std::move(below))}});
  return false;
}

}  // namespace samsvar::cli
