#include "engine/report/html/document_words.h"

#include "engine/agreement/structure_keys.h"
#include "engine/messages/texts.h"
#include "engine/report/words.h"

namespace samsvar::report::html {

using messages::field;
using messages::say;
using messages::Text;

std::string document_title(const Run& run, relations::DocumentId id) {
  const agreement::Document& document = run.world->documents[id];
  if (!document.title.empty()) {
    return document.title;
  }
  return document.id.empty() ? run.world->file_name(id) : document.id;
}

std::string document_type(const Run& run, const agreement::Document& document) {
  if (document.type.empty()) {
    return {};
  }
  using agreement::canonical;
  using agreement::Key;
  const ir::Vocabulary& vocabulary = *run.world->vocabulary;
  const Key section = document.facts_only ? Key::SourceDocument : Key::Agreement;
  const auto noun = vocabulary.find_noun(std::string(canonical(section)) + "." +
                                         std::string(canonical(Key::Type)));
  const ir::ChoiceWord* choice = noun ? vocabulary.find_choice(*noun, document.type) : nullptr;
  return choice == nullptr ? document.type : messages::in(run.language, choice->title);
}

std::string document_validity(const Run& run, const agreement::Document& document) {
  const agreement::Validity& validity = document.validity;
  if (validity.from && validity.to) {
    return say(run.language, {Text::html_from_to,
                              {field("from", date_words(run.language, *validity.from)),
                               field("to", date_words(run.language, *validity.to))}});
  }
  if (validity.from) {
    return say(run.language,
               {Text::html_from, {field("date", date_words(run.language, *validity.from))}});
  }
  if (validity.to) {
    return say(run.language,
               {Text::html_to, {field("date", date_words(run.language, *validity.to))}});
  }
  return say(run.language, Text::html_dates_not_said);
}

}  // namespace samsvar::report::html
