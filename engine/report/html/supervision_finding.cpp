#include "engine/report/html/supervision_finding.h"

#include "engine/report/finding_words.h"
#include "engine/report/html/quotation.h"
#include "engine/report/html/words.h"
#include "engine/report/selection.h"
#include "engine/report/text_finding.h"
#include "engine/report/words.h"

#include <algorithm>
#include <string>
#include <string_view>
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

/// What is missing, by its title where the vocabulary has the word.
std::string named(const Run& run, const std::string& path) {
  const ir::Vocabulary& vocabulary = *run.world->vocabulary;
  const auto noun = vocabulary.find_noun(path);
  const std::string title = noun ? messages::in(run.language, vocabulary.nouns[*noun].title) : "";
  return title.empty() ? path : title;
}

/// Nothing that somebody proposes: only what is there, and where there is nothing.
QuotedPlace fact(const Run& run, const Evidence& evidence) {
  QuotedPlace made{.range = evidence.range, .insertion = {}, .words = {}};
  const std::string line = std::to_string(run.sources->begin(evidence.range).line);
  if (evidence.role == Role::Absent) {
    made.absent =
        say(run.language, {Text::html_absent_here, {field("what", named(run, evidence.path))}});
    made.words = say(run.language, {Text::html_would_stand_at, {field("line", line)}});
  } else if (evidence.party.empty()) {
    made.words = say(run.language, {Text::html_line, {field("line", line)}});
  } else {
    made.words = say(run.language, {Text::html_line_of_party,
                                    {field("line", line), field("party", evidence.party)}});
  }
  return made;
}

void write_quoted_facts(const FindingPlace& place) {
  std::vector<QuotedPlace> places;
  for (const Evidence& evidence : place.finding.evidence) {
    places.push_back(fact(place.run, evidence));
  }
  if (places.empty()) {
    const bool has_documents = !file_names(place.run, place.subject).empty();
    place.markup.element("p", place.word(has_documents ? Text::html_facts_of_no_line
                                                       : Text::html_facts_of_no_document));
  }
  write_quotations(place.markup, place.run, places);
}

void write_documented(const FindingPlace& place) {
  const auto part = place.markup.in("section", {{"class", "part"}});
  place.markup.element("h5", place.word(Text::html_facts));
  if (!place.finding.items.empty()) {
    std::vector<std::string> names;
    for (const Item& item : place.finding.items) {
      names.push_back(item.name);
    }
    place.markup.element(
        "p", say(place.run.language, {Text::html_facts_concern, {field("items", joined(names))}}));
  }
  write_quoted_facts(place);
}

void write_provision(const FindingPlace& place, const ir::Citation& citation) {
  const ir::Verification& verification =
      place.run.catalogue->rules.sources[citation.source].verification;
  const auto line = place.markup.in("li");
  write_basis(place.markup, place.run, {citation});
  place.markup.text(" ");
  if (!verification.verified) {
    write_badge(place.markup, "unchecked", "!", place.word(Text::html_not_checked));
  } else if (verification.date) {
    const std::string date = date_words(place.run.language, *verification.date);
    place.markup.element("small",
                         say(place.run.language, {Text::html_checked_on, {field("date", date)}}));
  } else {
    place.markup.element("small", place.word(Text::html_checked));
  }
}

void write_labelled(const FindingPlace& place, Text label, std::string_view value) {
  place.markup.element("dt", place.word(label));
  place.markup.element("dd", value);
}

void write_legal_basis(const FindingPlace& place) {
  Markup& markup = place.markup;
  const Finding& finding = place.finding;
  const ir::Version* version = ir::version_on(place.rule(), place.subject.date);
  const auto part = markup.in("section", {{"class", "part"}});
  markup.element("h5", place.word(Text::html_legal_basis));
  if (!finding.basis.empty()) {
    const auto list = markup.in("ul", {{"class", "provisions"}});
    for (const ir::Citation& citation : finding.basis) {
      write_provision(place, citation);
    }
  }
  const auto facts = markup.in("dl", {{"class", "facts"}});
  write_labelled(place, Text::html_binding, binding_word(place.run.language, finding.binding));
  if (version != nullptr) {
    write_labelled(place, Text::html_holds_from, date_words(place.run.language, version->from));
  }
  if (finding.deadline) {
    markup.element("dt", place.word(Text::html_deadline));
    const auto value = markup.in("dd");
    markup.text(date_words(place.run.language, *finding.deadline) + " ");
    if (version != nullptr && version->deadline && !version->deadline->basis.empty()) {
      const auto source = markup.in("small");
      write_basis(markup, place.run, version->deadline->basis);
    }
    if (!finding.deadline_verified) {
      markup.text(" ");
      write_badge(markup, "unchecked", "!", place.word(Text::html_not_checked));
    }
  }
  markup.element("dt", place.word(Text::report_label_rule));
  const auto value = markup.in("dd");
  markup.element("code", place.rule().id);
  if (version != nullptr && !version->verification.verified) {
    markup.text(" ");
    write_badge(markup, "unchecked", "!", place.word(Text::html_not_checked));
  }
}

void write_assessment(const FindingPlace& place, const FindingWords& words) {
  Markup& markup = place.markup;
  const auto part = markup.in("section", {{"class", "part"}});
  markup.element("h5", place.word(Text::html_assessment));
  markup.element("p", words.sentence, {{"class", "sentence"}});
  if (!words.further.empty()) {
    const auto list = markup.in("ul");
    for (const std::string& sentence : as_sentences(words.further)) {
      markup.element("li", sentence);
    }
  }
  if (!place.finding.items.empty()) {
    const auto list = markup.in("ul", {{"class", "items"}});
    for (const Item& item : place.finding.items) {
      write_item_line(place, item);
    }
  }
  write_why(place, Unfolded::Yes);
}

/// `verified` covers the deadline too; where that is in doubt, the source may still be checked.
bool is_source_unchecked(const FindingPlace& place) {
  const Finding& finding = place.finding;
  if (finding.verified || finding.deadline_verified) {
    return !finding.verified;
  }
  const ir::Version* version = ir::version_on(place.rule(), place.subject.date);
  const auto& sources = place.run.catalogue->rules.sources;
  return (version != nullptr && !version->verification.verified) ||
         std::any_of(finding.basis.begin(), finding.basis.end(),
                     [&sources](const ir::Citation& citation) {
                       return !sources[citation.source].verification.verified;
                     });
}

std::string due_words(const FindingPlace& place) {
  if (!place.finding.deadline) {
    return place.word(Text::html_not_in_place_yet);
  }
  const std::string date = date_words(place.run.language, *place.finding.deadline);
  return say(place.run.language, {Text::html_not_in_place, {field("date", date)}});
}

void write_duty_and_addressee(const FindingPlace& place) {
  const Finding& finding = place.finding;
  const bool has_addressee = finding.status == Status::Gap && !finding.addressees.empty();
  if (finding.duty_holders.empty() && !has_addressee) {
    return;
  }
  const auto facts = place.markup.in("dl", {{"class", "facts"}});
  if (!finding.duty_holders.empty()) {
    write_labelled(place, Text::html_has_duty,
                   joined(holder_words(place.run, finding.duty_holders)));
  }
  if (has_addressee) {
    write_labelled(place, Text::html_order_addressee,
                   joined(holder_words(place.run, finding.addressees)));
  }
}

void write_conclusion(const FindingPlace& place) {
  Markup& markup = place.markup;
  const Finding& finding = place.finding;
  const messages::Language language = place.run.language;
  const auto part = markup.in("section", {{"class", "part conclusion"}});
  markup.element("h5", place.word(Text::html_conclusion));
  {
    const auto line = markup.in("p");
    if (finding.status == Status::Due) {
      write_badge(markup, class_of(finding.status), sign_of(finding.status),
                  status_word(language, finding.status));
      markup.text(" " + due_words(place));
    } else {
      write_badge(markup, class_of(finding.severity), sign_of(finding.severity),
                  severity_word(language, finding.severity));
      markup.text(" " + place.word(Text::html_left_to_supervisor));
    }
  }
  if (!finding.deadline_verified) {
    markup.element("p", place.word(Text::html_check_deadline_first));
  }
  if (is_source_unchecked(place)) {
    markup.element("p", place.word(Text::html_check_source_first));
  }
  write_duty_and_addressee(place);
}

void write_mending(const FindingPlace& place) {
  if (place.finding.remedies.empty()) {
    return;
  }
  const auto part = place.markup.in("section", {{"class", "part"}});
  place.markup.element("h5", place.word(Text::html_would_mend));
  write_proposals(place);
}

}  // namespace

void write_supervised_finding(const SubjectPlace& whole, const Finding& finding) {
  Markup& markup = whole.markup;
  const FindingPlace place{markup, whole.run, whole.subject, finding};
  const std::string anchor = own_anchor(whole, finding);
  const std::string_view kind =
      finding.severity == Severity::None ? class_of(finding.status) : class_of(finding.severity);
  const auto article = markup.in("article", {{"class", "finding " + std::string(kind)},
                                             {"id", anchor},
                                             {"aria-labelledby", anchor + ".t"}});
  {
    const auto title = markup.in("h4", {{"id", anchor + ".t"}});
    markup.element("a", rule_title(whole.run, finding.rule),
                   {{"href", "#" + anchor}, {"class", "self"}});
  }
  write_documented(place);
  write_legal_basis(place);
  write_assessment(place, finding_words(whole.run, whole.subject, finding));
  write_conclusion(place);
  write_mending(place);
}

void write_open_question(const SubjectPlace& whole, const Finding& finding) {
  Markup& markup = whole.markup;
  const FindingPlace place{markup, whole.run, whole.subject, finding};
  const auto item = markup.in("li", {{"id", own_anchor(whole, finding)}});
  markup.element("p", finding_message(whole.run, whole.subject, finding));
  for (const std::string& question : finding_questions(place)) {
    const auto line = markup.in("p", {{"class", "question"}});
    markup.element("strong", place.word(Text::html_question) + ":");
    markup.text(" " + question);
  }
  {
    const auto source = markup.in("p");
    const auto small = markup.in("small");
    write_basis(markup, whole.run, finding.basis);
    markup.text(finding.basis.empty() ? "" : " · ");
    markup.element("code", place.rule().id);
  }
  const auto details = markup.in("details", {{"class", "why"}});
  markup.element("summary", place.word(Text::html_grounds));
  if (!finding.evidence.empty()) {
    write_quoted_facts(place);
  }
  const auto list = markup.in("ul", {{"class", "tree"}});
  write_why_tree(markup, whole.run, finding.why);
}

}  // namespace samsvar::report::html
