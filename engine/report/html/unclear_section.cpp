#include "engine/report/html/unclear_section.h"

#include "engine/messages/texts.h"
#include "engine/report/html/words.h"
#include "engine/report/text_unclear.h"
#include "engine/report/words.h"

#include <algorithm>
#include <map>
#include <string>

namespace samsvar::report::html {

namespace {

using evaluation::Finding;
using evaluation::Reason;
using evaluation::Status;
using messages::field;
using messages::say;
using messages::Text;
using Findings = std::vector<const Finding*>;

/// Every undecided finding has a doubt; one that has none would still be told, under the first.
std::map<Reason, Findings> by_first_reason(const Findings& findings) {
  std::map<Reason, Findings> groups;
  for (const Finding* finding : findings) {
    const Reason reason =
        finding->doubts.empty() ? Reason::MissingInformation : finding->doubts.front().reason;
    groups[reason].push_back(finding);
  }
  return groups;
}

}  // namespace

void write_first_questions(const SubjectPlace& place, const Findings& findings) {
  const std::vector<Asked> questions = questions_of(place.run, findings);
  if (questions.empty()) {
    return;
  }
  const auto box = place.markup.in("div", {{"class", "ask"}});
  place.markup.element("p", say(place.run.language, Text::report_ask_first), {{"class", "label"}});
  const auto list = place.markup.in("ol");
  for (std::size_t index = 0; index < std::min(questions_asked, questions.size()); ++index) {
    place.markup.element("li", with_count(place.run, questions[index]));
  }
}

void write_unclear_section(const SubjectPlace& place, const Findings& findings) {
  if (findings.empty()) {
    return;
  }
  const messages::Language language = place.run.language;
  const std::string anchor = place.anchor + "." + std::string(class_of(Status::Unclear));
  const auto section =
      place.markup.in("section", {{"class", "group unclear"}, {"aria-labelledby", anchor}});
  const auto heading = [language](const std::string& words, std::size_t count) {
    return say(language,
               {Text::report_heading_with_count,
                {field("heading", words), field("count", static_cast<std::int64_t>(count))}});
  };
  write_heading(place.markup, "h3", {{"id", anchor}}, sign_of(Status::Unclear),
                heading(status_word(language, Status::Unclear), findings.size()));
  write_first_questions(place, findings);
  for (const auto& [reason, group] : by_first_reason(findings)) {
    place.markup.element("h4", heading(reason_word(language, reason), group.size()));
    for (const Finding* finding : group) {
      write_unclear_details(place, *finding);
    }
  }
}

}  // namespace samsvar::report::html
