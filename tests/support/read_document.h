#pragma once
// Reads an agreement written inline in a test.

#include "engine/agreement/read.h"
#include "engine/support/check.h"
#include "tests/support/agreement_vocabulary.h"

#include <memory>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace samsvar::tests {

struct ReadText {
  source::SourceMap map;
  source::FileId file;
  TestVocabulary words;
  diagnostics::Diagnostics diagnostics;
  agreement::ReadResult result;

  explicit ReadText(std::string text, TestVocabulary vocabulary = agreement_vocabulary())
      : file(map.add("mappe/prøve.yaml", std::move(text))),
        words(std::move(vocabulary)),
        result(agreement::read(map, file, words.get(), diagnostics)) {}

  [[nodiscard]] const agreement::Document& document() const {
    CHECK(std::holds_alternative<agreement::Document>(result), "the test's text is a document");
    return std::get<agreement::Document>(result);
  }

  [[nodiscard]] const agreement::Register& register_() const {
    CHECK(std::holds_alternative<agreement::Register>(result), "the test's text is a register");
    return std::get<agreement::Register>(result);
  }

  [[nodiscard]] ir::NounId noun(std::string_view path) const {
    const auto found = words.get().find_noun(path);
    CHECK(found.has_value(), "the test's noun is in its vocabulary");
    return *found;
  }

  /// The datum at a dotted path through records; null when a step is missing.
  [[nodiscard]] const agreement::Datum* find(std::string_view path, bool factual = false) const {
    const agreement::Datum* datum = factual ? &document().actual : &document().content;
    while (datum != nullptr) {
      const auto* record = std::get_if<agreement::Record>(&datum->form);
      const std::size_t dot = path.find('.');
      datum = record == nullptr ? nullptr : record->find(path.substr(0, dot));
      if (dot == std::string_view::npos) {
        return datum;
      }
      path.remove_prefix(dot + 1);
    }
    return nullptr;
  }

  [[nodiscard]] bool complete(std::string_view path) const {
    return document().is_complete_for(words.get(), noun(path));
  }

  /// "A203 2:3 ukjent nøkkel … | Mente du …", one a line, in bokmål. Every language is said, since
  /// a text that names a field which is not there ends the process.
  [[nodiscard]] std::string problems() const {
    static_cast<void>(problems_in(messages::Language::Nynorsk));
    static_cast<void>(problems_in(messages::Language::English));
    return problems_in(messages::Language::Bokmal);
  }

  [[nodiscard]] std::string problems_in(messages::Language language) const {
    std::string all;
    for (const diagnostics::Diagnostic& diagnostic : diagnostics.items()) {
      const source::Place place = map.begin(*diagnostic.range);
      all += std::string(diagnostics::name(diagnostic.code)) + " " + std::to_string(place.line) +
             ":" + std::to_string(place.column) + " " +
             messages::say(language, {diagnostics::sentence(diagnostic.code), diagnostic.fields}) +
             " | " +
             messages::say(language, {diagnostics::help(diagnostic.code), diagnostic.fields}) +
             "\n";
    }
    return all;
  }
};

/// The section "tilbud" of an agreement whose registration is complete.
inline std::string with_section(std::string_view lines) {
  return "samsvar: 1\nregistrert: 2026-11-22\nregistrering: fullstendig\navtale:\n  id: prøve\n"
         "tilbud:\n" +
         std::string(lines);
}

}  // namespace samsvar::tests
