#include "engine/report/country/mark_words.h"

#include "engine/report/words.h"

namespace samsvar::report::country {

using evaluation::Severity;
using evaluation::Status;

std::string mark_word(messages::Language language, Mark mark) {
  switch (mark) {
    case Mark::NotApplicable:
      return status_word(language, Status::NotApplicable);
    case Mark::Met:
      return status_word(language, Status::Met);
    case Mark::Unclear:
      return status_word(language, Status::Unclear);
    case Mark::Due:
      return status_word(language, Status::Due);
    case Mark::Observation:
      return severity_word(language, Severity::Observation);
    case Mark::Remark:
      return severity_word(language, Severity::Remark);
    case Mark::CriterionNotMet:
      return severity_word(language, Severity::CriterionNotMet);
    case Mark::PossibleBreach:
      return severity_word(language, Severity::PossibleBreach);
  }
  CHECK(false, "every mark has a word");
}

std::string_view mark_class(Mark mark) {
  switch (mark) {
    case Mark::NotApplicable:
      return "apart";
    case Mark::Met:
      return "met";
    case Mark::Unclear:
      return "unclear";
    case Mark::Due:
      return "due";
    case Mark::Observation:
      return "observation";
    case Mark::Remark:
      return "remark";
    case Mark::CriterionNotMet:
      return "criterion";
    case Mark::PossibleBreach:
      return "breach";
  }
  CHECK(false, "every mark has a class");
}

}  // namespace samsvar::report::country
