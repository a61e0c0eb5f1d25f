#include "engine/report/html/finding_section.h"

#include "engine/messages/texts.h"
#include "engine/report/finding_words.h"
#include "engine/report/html/quotation.h"
#include "engine/report/html/slug.h"
#include "engine/report/html/words.h"
#include "engine/report/source_excerpt.h"
#include "engine/report/text_finding.h"
#include "engine/report/words.h"
#include "engine/support/check.h"

#include <algorithm>
#include <set>
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

/// Where one finding is being told.
struct Place {
  Markup& markup;
  const Run& run;
  const relations::Subject& subject;
  const Finding& finding;

  [[nodiscard]] std::string word(Text text) const { return say(run.language, text); }

  [[nodiscard]] const std::string& rule_id() const {
    return run.catalogue->rules.rules[finding.rule].id;
  }
};

bool is_checked(const Finding& finding) {
  return finding.verified && finding.deadline_verified;
}

/// `<dt>label</dt><dd>`, until the scope ends.
Markup::Element labelled(const Place& place, Text label) {
  place.markup.element("dt", place.word(label));
  return place.markup.in("dd");
}

void write_text_list(Markup& markup, const std::vector<std::string>& texts) {
  if (texts.size() == 1) {
    markup.element("p", texts.front());
    return;
  }
  const auto list = markup.in("ul");
  for (const std::string& text : texts) {
    markup.element("li", text);
  }
}

QuotedPlace quoted_evidence(const Place& place, const Evidence& evidence) {
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

void write_places(const Place& place) {
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

void write_items(const Place& place) {
  const auto is_told = [](const Item& item) { return item.status != Status::Gap; };
  if (std::none_of(place.finding.items.begin(), place.finding.items.end(), is_told)) {
    return;
  }
  const auto label = labelled(place, Text::report_label_items);
  const auto list = place.markup.in("ul", {{"class", "items"}});
  for (const Item& item : place.finding.items) {
    if (!is_told(item)) {
      continue;
    }
    const auto line = place.markup.in("li");
    write_badge(place.markup, class_of(item.status), sign_of(item.status),
                status_word(place.run.language, item.status));
    const std::string words = say(place.run.language, item.words);
    place.markup.text(" " + (words.empty() ? item.name : item.name + ": " + words));
  }
}

void write_proposals(const Place& place) {
  if (place.finding.remedies.empty()) {
    return;
  }
  const auto label = labelled(place, Text::report_label_proposal);
  std::vector<std::string> sentences;
  std::vector<QuotedPlace> places;
  for (const evaluation::Remedy& remedy : place.finding.remedies) {
    std::string words = as_sentence(say(place.run.language, remedy.words));
    if (remedy.range) {
      words += " (" + line_words(*place.run.sources, *remedy.range) + ")";
      if (!remedy.yaml.empty()) {
        places.push_back({.range = *remedy.range, .insertion = remedy.yaml, .words = {}});
      }
    }
    if (std::find(sentences.begin(), sentences.end(), words) == sentences.end()) {
      sentences.push_back(std::move(words));
    }
  }
  write_text_list(place.markup, sentences);
  write_quotations(place.markup, place.run, places);
}

void write_questions(const Place& place) {
  std::vector<std::string> questions;
  for (const evaluation::Doubt& doubt : place.finding.doubts) {
    if (doubt.question) {
      std::string question = say(place.run.language, *doubt.question);
      if (std::find(questions.begin(), questions.end(), question) == questions.end()) {
        questions.push_back(std::move(question));
      }
    }
  }
  if (!questions.empty()) {
    const auto label = labelled(place, Text::html_question);
    write_text_list(place.markup, questions);
  }
}

void write_duty(const Place& place) {
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

void write_facts(const Place& place, const FindingWords& words) {
  Markup& markup = place.markup;
  const auto facts = markup.in("dl", {{"class", "facts"}});
  if (!place.finding.basis.empty()) {
    const auto label = labelled(place, Text::report_label_basis);
    write_basis(markup, place.run, place.finding.basis);
  }
  if (!words.further.empty()) {
    const auto label = labelled(place, Text::report_label_besides);
    std::vector<std::string> sentences;
    for (const std::string& clause : words.further) {
      sentences.push_back(as_sentence(clause));
    }
    write_text_list(markup, sentences);
  }
  write_items(place);
  write_places(place);
  write_proposals(place);
  write_questions(place);
  write_duty(place);
  const auto label = labelled(place, Text::report_label_rule);
  markup.element("code", place.rule_id());
}

void write_marks(const Place& place) {
  Markup& markup = place.markup;
  const auto marks = markup.in("p", {{"class", "marks"}});
  write_badge(markup, "binding", "", binding_word(place.run.language, place.finding.binding));
  if (!is_checked(place.finding)) {
    markup.text(" ");
    write_badge(markup, "unchecked", "!", place.word(Text::html_not_checked));
  }
}

void write_why(const Place& place) {
  const auto details = place.markup.in("details", {{"class", "why"}});
  place.markup.element("summary", place.word(Text::html_why));
  const auto list = place.markup.in("ul", {{"class", "tree"}});
  write_why_tree(place.markup, place.run, place.finding.why);
}

std::string_view truth_sign(values::Truth truth) {
  switch (truth) {
    case values::Truth::True:
      return "✓";
    case values::Truth::False:
      return "✕";
    case values::Truth::Unknown:
      return "?";
  }
  CHECK(false, "every truth has a sign");
}

Text truth_text(values::Truth truth) {
  switch (truth) {
    case values::Truth::True:
      return Text::html_true;
    case values::Truth::False:
      return Text::html_false;
    case values::Truth::Unknown:
      return Text::html_undecided;
  }
  CHECK(false, "every truth has a word");
}

std::string own_anchor(const SubjectPlace& place, const Finding& finding) {
  return finding_anchor(place.anchor, place.run.catalogue->rules.rules[finding.rule].id);
}

}  // namespace

std::string subject_anchor(const Run& run, const relations::Subject& subject) {
  return slug(run.world->vocabulary->subject_kinds[subject.kind].code) + "." + slug(subject.id);
}

std::string finding_anchor(std::string_view subject_anchor, std::string_view rule_id) {
  // No slug holds a full stop.
  return std::string(subject_anchor) + "." + slug(rule_id);
}

void write_why_tree(Markup& markup, const Run& run, const evaluation::Why& why) {
  const auto item = markup.in("li", {{"class", std::string(truth_code(why.truth))}});
  write_sign(markup, truth_sign(why.truth));
  markup.text(capitalised(say(run.language, why.words)));
  markup.element("span", " (" + say(run.language, truth_text(why.truth)) + ")",
                 {{"class", "truth"}});
  if (!why.children.empty()) {
    const auto list = markup.in("ul");
    for (const evaluation::Why& child : why.children) {
      write_why_tree(markup, run, child);
    }
  }
}

void write_finding_article(const SubjectPlace& whole, const Finding& finding,
                           std::string_view heading) {
  Markup& markup = whole.markup;
  const Place place{markup, whole.run, whole.subject, finding};
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
  write_why(place);
}

void write_unclear_details(const SubjectPlace& whole, const Finding& finding) {
  Markup& markup = whole.markup;
  const Run& run = whole.run;
  const Place place{markup, run, whole.subject, finding};
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
  write_why(place);
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
