#include "engine/report/finding_words.h"

#include "engine/messages/texts.h"
#include "engine/report/words.h"

#include <algorithm>
#include <utility>

namespace samsvar::report {

namespace {

using evaluation::Finding;
using evaluation::NotApplicableBecause;
using evaluation::Status;
using messages::field;
using messages::Message;
using messages::say;
using messages::Text;

std::string without_stop(std::string text) {
  while (!text.empty() && (text.back() == '.' || text.back() == ' ')) {
    text.pop_back();
  }
  return text;
}

bool is_source_unverified(const Run& run, const Finding& finding) {
  if (finding.verified) {
    return false;
  }
  // `verified` covers the deadline too. Where the deadline is in doubt, the sources are accused
  // only if one of them is in doubt itself.
  if (finding.deadline_verified) {
    return true;
  }
  const auto& sources = run.catalogue->rules.sources;
  return std::any_of(finding.basis.begin(), finding.basis.end(),
                     [&sources](const ir::Citation& citation) {
                       return !sources[citation.source].verification.verified;
                     });
}

/// What must be said of the deadline; a due finding's sentence has named the day already.
std::string deadline_note(const Run& run, const Finding& finding) {
  const bool is_named = finding.status == Status::Due || !finding.deadline.has_value();
  if (!finding.deadline_verified) {
    return is_named
               ? say(run.language, Text::report_deadline_unverified)
               : say(run.language, {Text::report_dated_deadline_unverified,
                                    {field("date", date_words(run.language, *finding.deadline))}});
  }
  if (is_named || finding.status != Status::Gap) {
    return {};
  }
  return say(run.language, {Text::report_deadline_was,
                            {field("date", date_words(run.language, *finding.deadline))}});
}

/// " (the deadline …; the source …)", or nothing.
std::string notes(const Run& run, const Finding& finding) {
  std::string all = deadline_note(run, finding);
  if (is_source_unverified(run, finding)) {
    all += (all.empty() ? "" : "; ") + say(run.language, Text::report_source_unverified);
  }
  return all.empty() ? all : " (" + all + ")";
}

std::string exception_title(const Run& run, const Finding& finding) {
  for (const ir::Exception& exception : run.catalogue->rules.rules[finding.rule].exceptions) {
    if (exception.id == finding.via || exception.via == finding.via) {
      const std::string& title = messages::in(run.language, exception.title);
      return title.empty() ? finding.via : title;
    }
  }
  return finding.via;
}

std::string not_in_force_words(const Run& run, const relations::Subject& subject,
                               const Finding& finding) {
  const ir::Rule& rule = run.catalogue->rules.rules[finding.rule];
  std::optional<values::Date> from = rule.from;
  if (!from && !rule.versions.empty()) {
    from = rule.versions.front().from;
  }
  if (from && subject.date < *from) {
    return say(run.language,
               {Text::report_holds_from, {field("date", date_words(run.language, *from))}});
  }
  if (rule.to && *rule.to < subject.date) {
    return say(run.language,
               {Text::report_held_until, {field("date", date_words(run.language, *rule.to))}});
  }
  return say(run.language, Text::report_not_in_force);
}

std::string not_applicable_words(const Run& run, const relations::Subject& subject,
                                 const Finding& finding) {
  switch (finding.not_applicable) {
    case NotApplicableBecause::Applies:
      return {};
    case NotApplicableBecause::NotInForce:
      return not_in_force_words(run, subject, finding);
    case NotApplicableBecause::Narrowed:
      return say(run.language,
                 {Text::report_outside_scope,
                  {field("kind", run.world->vocabulary->subject_kinds[subject.kind].title)}});
    case NotApplicableBecause::Condition:
      return say(run.language, Text::report_condition_absent);
    case NotApplicableBecause::Exception:
      return say(run.language, {Text::report_exception_applies,
                                {field("exception", exception_title(run, finding))}});
    case NotApplicableBecause::NoItems:
      return say(run.language, Text::report_no_items);
  }
  CHECK(false, "every ground has its words");
}

Text verdict_text(const Finding& finding) {
  switch (finding.status) {
    case Status::Met:
      return finding.via.empty() ? Text::report_is_met : Text::report_is_met_through;
    case Status::Gap:
      return Text::report_is_not_met;
    case Status::Due:
      return finding.deadline ? Text::report_is_due : Text::report_is_not_yet_due;
    case Status::Unclear:
      return Text::report_is_undecided;
    case Status::NotApplicable:
      return Text::report_does_not_apply;
  }
  CHECK(false, "every status has its sentence");
}

std::string verdict(const Run& run, const Finding& finding) {
  std::vector<messages::Field> fields = {field("title", rule_title(run, finding.rule)),
                                         field("note", notes(run, finding)),
                                         field("exception", exception_title(run, finding))};
  if (finding.deadline) {
    fields.push_back(field("date", date_words(run.language, *finding.deadline)));
  }
  return say(run.language, {verdict_text(finding), std::move(fields)});
}

/// A doubt that is a question is not told as an assertion; the question follows by itself.
std::string doubt_words(const Run& run, const evaluation::Doubt& doubt) {
  std::string words = say(run.language, doubt.words);
  const bool is_question = doubt.question && say(run.language, *doubt.question) == words;
  return is_question ? say(run.language, Text::report_takes_judgement) : words;
}

/// What falls short, or is in doubt, or stands in the way; without repeats.
std::vector<std::string> particulars(const Run& run, const relations::Subject& subject,
                                     const Finding& finding) {
  std::vector<std::string> all;
  const auto add = [&all](std::string words) {
    words = without_stop(std::move(words));
    if (!words.empty() && std::find(all.begin(), all.end(), words) == all.end()) {
      all.push_back(std::move(words));
    }
  };
  switch (finding.status) {
    case Status::Met:
      break;
    case Status::Gap:
    case Status::Due:
      for (const Message& shortfall : finding.shortfalls) {
        add(say(run.language, shortfall));
      }
      break;
    case Status::Unclear:
      for (const evaluation::Doubt& doubt : finding.doubts) {
        add(doubt_words(run, doubt));
      }
      break;
    case Status::NotApplicable:
      add(not_applicable_words(run, subject, finding));
      break;
  }
  return all;
}

}  // namespace

FindingWords finding_words(const Run& run, const relations::Subject& subject,
                           const Finding& finding) {
  std::vector<std::string> further = particulars(run, subject, finding);
  std::string sentence = verdict(run, finding);
  if (!further.empty()) {
    sentence += ": " + further.front();
    further.erase(further.begin());
  }
  return {as_sentence(std::move(sentence)), std::move(further)};
}

std::string finding_message(const Run& run, const relations::Subject& subject,
                            const Finding& finding) {
  const FindingWords words = finding_words(run, subject, finding);
  if (words.further.empty()) {
    return words.sentence;
  }
  std::string rest;
  for (const std::string& clause : words.further) {
    rest += (rest.empty() ? "" : "; ") + clause;
  }
  return words.sentence + " " +
         as_sentence(say(run.language, {Text::report_besides, {field("what", std::move(rest))}}));
}

std::string rule_title(const Run& run, ir::RuleId rule) {
  const ir::Rule& declared = run.catalogue->rules.rules[rule];
  const std::string& title = messages::in(run.language, declared.title);
  return title.empty() ? declared.id : title;
}

std::string capitalised(std::string text) {
  if (!text.empty() && text.front() >= 'a' && text.front() <= 'z') {
    text.front() = static_cast<char>(text.front() - 'a' + 'A');
  } else if (text.starts_with("æ") || text.starts_with("ø") || text.starts_with("å")) {
    // The capitals lie 32 code points below, in the same second byte.
    text[1] = static_cast<char>(static_cast<unsigned char>(text[1]) - 0x20U);
  }
  return text;
}

std::string as_sentence(std::string text) {
  const bool is_open =
      !text.empty() && text.back() != '.' && text.back() != '?' && text.back() != '!';
  return capitalised(std::move(text)) + (is_open ? "." : "");
}

}  // namespace samsvar::report
