#include "engine/report/html/finding_section.h"

#include "engine/messages/texts.h"
#include "engine/report/finding_words.h"
#include "engine/report/html/quotation.h"
#include "engine/report/html/words.h"
#include "engine/report/text_finding.h"
#include "engine/report/words.h"

#include <algorithm>
#include <vector>

namespace samsvar::report::html {

namespace {

using evaluation::Evidence;
using evaluation::Finding;
using evaluation::Item;
using evaluation::Role;
using evaluation::Severity;
using evaluation::Status;
using messages::field;
using messages::say;
using messages::Text;

/// `<dt>label</dt><dd>`, until the scope ends.
Markup::Element labelled(const FindingPlace& place, Text label) {
  place.markup.element("dt", place.word(label));
  return place.markup.in("dd");
}

QuotedPlace quoted_evidence(const FindingPlace& place, const Evidence& evidence) {
  QuotedPlace made{.range = evidence.range, .insertion = {}, .words = {}};
  const std::string line = std::to_string(place.run.sources->begin(evidence.range).line);
  if (evidence.role == Role::Absent) {
    made.insertion = evidence.yaml;
    made.words = say(place.run.language, {Text::html_missing_at, {field("line", line)}});
  } else if (evidence.party.empty()) {
    made.words = say(place.run.language, {Text::html_line, {field("line", line)}});
  } else {
    made.words = say(place.run.language, {Text::html_line_of_party,
                                          {field("line", line), field("party", evidence.party)}});
  }
  return made;
}

/// A proposal says what to write; the place of what is missing is then shown with it.
bool is_told_as_proposal(const Finding& finding, const Evidence& evidence) {
  return evidence.role == Role::Absent &&
         std::any_of(finding.remedies.begin(), finding.remedies.end(),
                     [&](const evaluation::Remedy& remedy) {
                       return remedy.range == evidence.range && remedy.yaml == evidence.yaml;
                     });
}

void write_places(const FindingPlace& place) {
  std::vector<QuotedPlace> places;
  for (const Evidence& evidence : place.finding.evidence) {
    if (!is_told_as_proposal(place.finding, evidence)) {
      places.push_back(quoted_evidence(place, evidence));
    }
  }
  if (!places.empty()) {
    const auto label = labelled(place, Text::report_label_place);
    write_quotations(place.markup, place.run, places);
  }
}

void write_items(const FindingPlace& place) {
  const auto is_told = [](const Item& item) { return item.status != Status::Gap; };
  if (std::none_of(place.finding.items.begin(), place.finding.items.end(), is_told)) {
    return;
  }
  const auto label = labelled(place, Text::report_label_items);
  const auto list = place.markup.in("ul", {{"class", "items"}});
  for (const Item& item : place.finding.items) {
    if (is_told(item)) {
      write_item_line(place, item);
    }
  }
}

void write_proposals_and_questions(const FindingPlace& place) {
  if (!place.finding.remedies.empty()) {
    const auto label = labelled(place, Text::report_label_proposal);
    write_proposals(place);
  }
  const std::vector<std::string> questions = finding_questions(place);
  if (!questions.empty()) {
    const auto label = labelled(place, Text::html_question);
    write_text_list(place.markup, questions);
  }
}

void write_duty(const FindingPlace& place) {
  const Finding& finding = place.finding;
  if (!finding.duty_holders.empty()) {
    const auto label = labelled(place, Text::report_label_duty);
    place.markup.text(joined(holder_words(place.run, finding.duty_holders)));
  }
  if (!finding.addressees.empty() && finding.addressees != finding.duty_holders) {
    const auto label = labelled(place, Text::report_label_addressee);
    place.markup.text(joined(holder_words(place.run, finding.addressees)));
  }
}

void write_facts(const FindingPlace& place, const FindingWords& words) {
  Markup& markup = place.markup;
  const auto facts = markup.in("dl", {{"class", "facts"}});
  if (!place.finding.basis.empty()) {
    const auto label = labelled(place, Text::report_label_basis);
    write_basis(markup, place.run, place.finding.basis);
  }
  if (!words.further.empty()) {
    const auto label = labelled(place, Text::report_label_besides);
    write_text_list(markup, as_sentences(words.further));
  }
  write_items(place);
  write_places(place);
  write_proposals_and_questions(place);
  write_duty(place);
  const auto label = labelled(place, Text::report_label_rule);
  markup.element("code", place.rule().id);
}

}  // namespace

void write_finding_article(const SubjectPlace& whole, const Finding& finding,
                           std::string_view heading) {
  Markup& markup = whole.markup;
  const FindingPlace place{markup, whole.run, whole.subject, finding};
  const std::string anchor = own_anchor(whole, finding);
  const std::string_view kind =
      finding.severity == Severity::None ? class_of(finding.status) : class_of(finding.severity);
  const auto article = markup.in("article", {{"class", "finding " + std::string(kind)},
                                             {"id", anchor},
                                             {"aria-labelledby", anchor + ".t"}});
  {
    const auto title = markup.in(heading, {{"id", anchor + ".t"}});
    markup.element("a", rule_title(whole.run, finding.rule),
                   {{"href", "#" + anchor}, {"class", "self"}});
  }
  write_marks(place);
  const FindingWords words = finding_words(whole.run, whole.subject, finding);
  markup.element("p", words.sentence, {{"class", "sentence"}});
  write_facts(place, words);
  write_why(place, Unfolded::No);
}

void write_unclear_details(const SubjectPlace& whole, const Finding& finding) {
  Markup& markup = whole.markup;
  const Run& run = whole.run;
  const FindingPlace place{markup, run, whole.subject, finding};
  const auto details =
      markup.in("details", {{"class", "finding unclear"}, {"id", own_anchor(whole, finding)}});
  {
    const auto summary = markup.in("summary");
    markup.element("span", rule_title(run, finding.rule), {{"class", "what"}});
    markup.text(" ");
    write_badge(markup, "binding", "", binding_word(run.language, finding.binding));
    if (!is_checked(finding)) {
      markup.text(" ");
      write_badge(markup, "unchecked", "!", place.word(Text::html_not_checked));
    }
  }
  const FindingWords words = finding_words(run, whole.subject, finding);
  markup.element("p", words.sentence, {{"class", "sentence"}});
  write_facts(place, words);
  write_why(place, Unfolded::No);
}

void write_finding_line(const SubjectPlace& whole, const Finding& finding) {
  Markup& markup = whole.markup;
  const Run& run = whole.run;
  const auto line = markup.in("li", {{"id", own_anchor(whole, finding)}});
  markup.text(finding_message(run, whole.subject, finding) + " ");
  const auto source = markup.in("small");
  if (!finding.basis.empty()) {
    write_basis(markup, run, finding.basis);
    markup.text(" · ");
  }
  markup.element("code", run.catalogue->rules.rules[finding.rule].id);
}

}  // namespace samsvar::report::html
