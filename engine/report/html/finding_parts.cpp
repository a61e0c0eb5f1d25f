#include "engine/report/html/finding_parts.h"

#include "engine/messages/texts.h"
#include "engine/report/finding_words.h"
#include "engine/report/html/quotation.h"
#include "engine/report/html/slug.h"
#include "engine/report/html/words.h"
#include "engine/report/source_excerpt.h"
#include "engine/report/words.h"
#include "engine/support/check.h"

#include <algorithm>

namespace samsvar::report::html {

using evaluation::Finding;
using evaluation::Item;
using messages::field;
using messages::say;
using messages::Text;

namespace {

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

}  // namespace

std::string FindingPlace::word(Text text) const {
  return say(run.language, text);
}

const ir::Rule& FindingPlace::rule() const {
  return run.catalogue->rules.rules[finding.rule];
}

std::string subject_anchor(const Run& run, const relations::Subject& subject) {
  return slug(run.world->vocabulary->subject_kinds[subject.kind].code) + "." + slug(subject.id);
}

std::string finding_anchor(std::string_view subject_anchor, std::string_view rule_id) {
  // No slug holds a full stop.
  return std::string(subject_anchor) + "." + slug(rule_id);
}

std::string own_anchor(const SubjectPlace& place, const Finding& finding) {
  return finding_anchor(place.anchor, place.run.catalogue->rules.rules[finding.rule].id);
}

bool is_checked(const Finding& finding) {
  return finding.verified && finding.deadline_verified;
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

std::vector<std::string> as_sentences(std::vector<std::string> clauses) {
  for (std::string& clause : clauses) {
    clause = as_sentence(std::move(clause));
  }
  return clauses;
}

void write_item_line(const FindingPlace& place, const Item& item) {
  const auto line = place.markup.in("li");
  write_badge(place.markup, class_of(item.status), sign_of(item.status),
              status_word(place.run.language, item.status));
  const std::string words = say(place.run.language, item.words);
  place.markup.text(" " + (words.empty() ? item.name : item.name + ": " + words));
}

void write_proposals(const FindingPlace& place) {
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

std::vector<std::string> finding_questions(const FindingPlace& place) {
  std::vector<std::string> questions;
  for (const evaluation::Doubt& doubt : place.finding.doubts) {
    if (doubt.question) {
      std::string question = say(place.run.language, *doubt.question);
      if (std::find(questions.begin(), questions.end(), question) == questions.end()) {
        questions.push_back(std::move(question));
      }
    }
  }
  return questions;
}

void write_marks(const FindingPlace& place) {
  Markup& markup = place.markup;
  const auto marks = markup.in("p", {{"class", "marks"}});
  write_badge(markup, "binding", "", binding_word(place.run.language, place.finding.binding));
  if (!is_checked(place.finding)) {
    markup.text(" ");
    write_badge(markup, "unchecked", "!", place.word(Text::html_not_checked));
  }
}

void write_why(const FindingPlace& place, Unfolded unfolded) {
  Attributes attributes = {{"class", "why"}};
  if (unfolded == Unfolded::Yes) {
    attributes.push_back({"open", "open"});
  }
  const auto details = place.markup.in("details", attributes);
  place.markup.element("summary", place.word(Text::html_why));
  const auto list = place.markup.in("ul", {{"class", "tree"}});
  write_why_tree(place.markup, place.run, place.finding.why);
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

}  // namespace samsvar::report::html
