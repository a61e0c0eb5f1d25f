#include "engine/semantics/workbench.h"

#include "engine/diagnostics/codes.h"
#include "engine/messages/texts.h"

namespace samsvar::semantics {

namespace {

std::string text_or_empty(const std::optional<syntax::Quoted>& text) {
  return text ? text->text : std::string();
}

}  // namespace

std::string dotted(const syntax::Path& path) {
  std::string all;
  for (const syntax::Name& part : path.parts) {
    if (!all.empty()) {
      all += '.';
    }
    all += part.text;
  }
  return all;
}

void report_declared_twice(diagnostics::Diagnostics& diagnostics, const std::string& name,
                           source::SourceRange again, source::SourceRange first) {
  diagnostics.add(diagnostics::Code::N102, again, {messages::field("word", name)},
                  {{first, {messages::Text::label_declared_first_here, {}}}});
}

bool is_blank(std::string_view text) {
  return text.find_first_not_of(" \t") == std::string_view::npos;
}

messages::LocalText local_text(const syntax::Texts& texts) {
  messages::LocalText text{
      .nb = text_or_empty(texts.nb), .nn = text_or_empty(texts.nn), .en = text_or_empty(texts.en)};
  if (text.nb.empty()) {
    text.nb = text.nn.empty() ? text.en : text.nn;
  }
  return text;
}

ir::Verification verification_of(const std::optional<syntax::Verification>& written,
                                 bool verified_when_silent) {
  if (!written) {
    return {.verified = verified_when_silent, .date = std::nullopt, .note = {}};
  }
  return {.verified = written->verified,
          .date = written->date ? std::optional(written->date->date) : std::nullopt,
          .note = written->note.text};
}

}  // namespace samsvar::semantics
