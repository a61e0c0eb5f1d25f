#include "engine/semantics/noun_types.h"

#include "engine/diagnostics/codes.h"
#include "engine/messages/texts.h"
#include "engine/semantics/parties_and_subjects.h"
#include "engine/semantics/suggestions.h"
#include "engine/semantics/words.h"

namespace samsvar::semantics {

namespace {

using diagnostics::Code;
using ir::Kind;

ir::Type party_type(const ir::Vocabulary& vocabulary, const syntax::TypeName& written,
                    diagnostics::Diagnostics& diagnostics) {
  if (!written.kind) {
    return {.kind = Kind::Party};
  }
  const auto kind = resolve_party_kind(vocabulary, *written.kind, diagnostics);
  return kind ? ir::Type{.kind = Kind::Party, .of = written.kind->text} : ir::Type{};
}

ir::Type subject_type(const ir::Vocabulary& vocabulary, const syntax::TypeName& written,
                      diagnostics::Diagnostics& diagnostics) {
  const auto kind =
      resolve_subject_kind(vocabulary, written.kind.value_or(written.word), diagnostics);
  return kind ? ir::Type{.kind = Kind::Subject, .of = vocabulary.subject_kinds[*kind].word}
              : ir::Type{};
}

ir::Type list_type(const ir::Vocabulary& vocabulary, const syntax::TypeName& written,
                   diagnostics::Diagnostics& diagnostics) {
  if (written.element.empty()) {
    return {.kind = Kind::List};
  }
  const ir::Type element = resolve_type(vocabulary, written.element.front(), diagnostics);
  if (element.kind == Kind::List) {
    diagnostics.add(Code::T237, written.element.front().range);
    return {};
  }
  return element.kind == Kind::Error ? ir::Type{}
                                     : ir::Type{.kind = Kind::List, .of = {}, .element = {element}};
}

}  // namespace

ir::Type resolve_type(const ir::Vocabulary& vocabulary, const syntax::TypeName& written,
                      diagnostics::Diagnostics& diagnostics) {
  const std::optional<Kind> kind = type_word(written.word.text);
  if (!kind) {
    diagnostics.add(Code::N105, written.word.range,
                    {messages::field("word", written.word.text),
                     messages::field("advice", advice(written.word.text, type_words(),
                                                      {messages::Text::advice_types, {}}))});
    return {};
  }
  switch (*kind) {
    case Kind::Party:
      return party_type(vocabulary, written, diagnostics);
    case Kind::Subject:
      return subject_type(vocabulary, written, diagnostics);
    case Kind::List:
      return list_type(vocabulary, written, diagnostics);
    case Kind::Error:
    case Kind::Boolean:
    case Kind::Number:
    case Kind::Count:
    case Kind::Percent:
    case Kind::Money:
    case Kind::MoneyRate:
    case Kind::Text:
    case Kind::Choice:
    case Kind::Date:
    case Kind::Event:
    case Kind::TimeOfDay:
    case Kind::Duration:
    case Kind::Period:
    case Kind::Limit:
    case Kind::Roster:
    case Kind::Statistic:
    case Kind::Document:
    case Kind::Record:
      break;
  }
  return {.kind = *kind};
}

const std::vector<syntax::Name>& choices_written(const syntax::TypeName& written) {
  return written.element.empty() ? written.choices : choices_written(written.element.front());
}

bool holds_choices(const ir::Type& type) {
  return type.kind == Kind::Choice || (type.kind == Kind::List && !type.element.empty() &&
                                       type.element.front().kind == Kind::Choice);
}

}  // namespace samsvar::semantics
