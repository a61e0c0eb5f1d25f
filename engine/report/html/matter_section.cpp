#include "engine/report/html/matter_section.h"

#include "engine/report/finding_words.h"
#include "engine/report/html/document_words.h"
#include "engine/report/html/words.h"
#include "engine/report/selection.h"
#include "engine/report/words.h"
#include "engine/support/check.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace samsvar::report::html {

namespace {

using messages::field;
using messages::say;
using messages::Text;
using relations::MissingDocument;

struct DocumentLine {
  relations::DocumentId document;
  bool is_doubtful = false;
};

std::vector<DocumentLine> documents_of(const relations::Subject& subject) {
  std::vector<DocumentLine> lines;
  const auto add = [&lines](relations::DocumentId document, bool is_doubtful) {
    const bool is_new = std::none_of(lines.begin(), lines.end(), [&](const DocumentLine& line) {
      return line.document == document;
    });
    if (is_new) {
      lines.push_back({document, is_doubtful});
    }
  };
  for (const relations::DocumentId document : subject.set.documents) {
    add(document, false);
  }
  for (const relations::DoubtfulDocument& doubtful : subject.set.doubtful) {
    add(doubtful.document, true);
  }
  if (subject.agreement) {
    add(*subject.agreement, false);
  }
  return lines;
}

std::string missing_words(messages::Language language, const MissingDocument& missing) {
  const auto words = [&](Text text) {
    return say(language, {text, {field("name", missing.name)}});
  };
  switch (missing.why) {
    case MissingDocument::Why::Referred:
      return words(Text::html_missing_referred);
    case MissingDocument::Why::NotReceived:
      return words(Text::html_missing_from_party);
    case MissingDocument::Why::NoneInForce:
      return words(Text::html_missing_in_force);
    case MissingDocument::Why::NoFramework:
      return say(language, Text::html_missing_perhaps);
  }
  CHECK(false, "every missing document has words");
}

void write_document_row(Markup& markup, const Run& run, const DocumentLine& line) {
  const agreement::Document& document = run.world->documents[line.document];
  const auto row = markup.in("tr");
  markup.element("th", document_title(run, line.document),
                 {{"scope", "row"}, {"lang", document.language}});
  markup.element("td", capitalised(document_type(run, document)));
  std::string validity = document_validity(run, document);
  if (line.is_doubtful) {
    validity += " · " + say(run.language, Text::html_box_doubtful);
  }
  markup.element("td", validity);
  const auto file = markup.in("td");
  markup.element("span", run.world->file_name(line.document), {{"class", "file"}});
}

void write_documents(const SubjectPlace& place) {
  Markup& markup = place.markup;
  const messages::Language language = place.run.language;
  const std::vector<DocumentLine> lines = documents_of(place.subject);
  if (lines.empty()) {
    markup.element("p", say(language, Text::html_facts_of_no_document));
  } else {
    const auto table = markup.in("table", {{"class", "plain documents"}});
    markup.element("caption", say(language, Text::html_rests_on));
    {
      const auto head = markup.in("thead");
      const auto row = markup.in("tr");
      constexpr std::array<Text, 4> columns = {Text::html_title, Text::html_type,
                                               Text::html_validity, Text::html_file};
      for (const Text column : columns) {
        markup.element("th", say(language, column), {{"scope", "col"}});
      }
    }
    const auto body = markup.in("tbody");
    for (const DocumentLine& line : lines) {
      write_document_row(markup, place.run, line);
    }
  }
  std::vector<std::string> missing;
  for (const MissingDocument& document : place.subject.set.missing) {
    std::string words = missing_words(language, document);
    if (std::find(missing.begin(), missing.end(), words) == missing.end()) {
      missing.push_back(std::move(words));
    }
  }
  if (!missing.empty()) {
    const auto box = markup.in("div", {{"class", "notice"}});
    write_text_list(markup, missing);
  }
}

std::string law_words(const SubjectPlace& place, const SubjectReport& report) {
  std::int64_t in_force = 0;
  std::int64_t others = 0;
  for (const evaluation::Finding& finding : report.findings) {
    if (is_within_remit(place.run, finding)) {
      const bool holds = finding.not_applicable != evaluation::NotApplicableBecause::NotInForce;
      (holds ? in_force : others) += 1;
    }
  }
  const std::string date = date_words(place.run.language, place.subject.date);
  return say(place.run.language,
             {Text::html_law_as_it_stood,
              {field("date", date), field("count", in_force), field("others", others)}});
}

}  // namespace

void write_matter_section(const SubjectPlace& place, const SubjectReport& report) {
  Markup& markup = place.markup;
  const Run& run = place.run;
  const std::string anchor = place.anchor + ".matter";
  const auto section =
      markup.in("section", {{"class", "group matter"}, {"aria-labelledby", anchor}});
  markup.element("h3", say(run.language, Text::html_matter), {{"id", anchor}});
  {
    const auto list = markup.in("dl", {{"class", "facts"}});
    if (!place.subject.parties.empty()) {
      std::vector<std::string> names;
      for (const relations::PartyId party : place.subject.parties) {
        names.push_back(run.world->parties[party].name);
      }
      markup.element("dt", say(run.language, Text::html_parties));
      markup.element("dd", joined(names));
    }
    markup.element("dt", say(run.language, Text::html_law_on_date));
    markup.element("dd", law_words(place, report));
  }
  write_documents(place);
}

}  // namespace samsvar::report::html
