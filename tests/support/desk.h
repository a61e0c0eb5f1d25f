#pragma once
// Rules and documents written inline in a test, taken the whole way from text to finding by the
// steps that a run takes, without files and without a process. Documents have texts of their own,
// so that one set of rules serves thousands of small worlds.

#include "engine/agreement/read.h"
#include "engine/catalogue/catalogue.h"
#include "engine/diagnostics/diagnostic.h"
#include "engine/evaluation/evaluate.h"
#include "engine/relations/lookup.h"
#include "engine/relations/world.h"
#include "engine/support/check.h"
#include "tests/support/analysed_rules.h"

#include <cstdio>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace samsvar::tests {

/// Rules without mistakes, ready to assess by.
class Rulebook {
 public:
  explicit Rulebook(const std::vector<std::string>& texts) : analysed_(analyse_files(texts)) {
    catalogue_ = catalogue::build(std::move(analysed_.set), analysed_.diagnostics);
    for (const diagnostics::Diagnostic& one : analysed_.diagnostics.items()) {
      if (diagnostics::severity(one.code) == diagnostics::Severity::Error) {
        std::fprintf(stderr, "%s %s\n", std::string(diagnostics::name(one.code)).c_str(),
                     one.range ? std::string(analysed_.map.text(*one.range)).c_str() : "");
      }
    }
    CHECK(!analysed_.diagnostics.has_errors(), "the test's rules are without mistakes");
  }

  /// Rules that were read elsewhere.
  explicit Rulebook(catalogue::Catalogue catalogue) : catalogue_(std::move(catalogue)) {}

  [[nodiscard]] const catalogue::Catalogue& catalogue() const { return catalogue_; }

  [[nodiscard]] const ir::Vocabulary& vocabulary() const { return catalogue_.rules.vocabulary; }

  [[nodiscard]] const ir::Rule& rule(ir::RuleId id) const { return catalogue_.rules.rules[id]; }

  [[nodiscard]] ir::RuleId rule(std::string_view id) const {
    const auto found = catalogue_.rules.find_rule(id);
    CHECK(found.has_value(), "the test's rule is in its rulebook");
    return *found;
  }

  [[nodiscard]] ir::NounId noun(std::string_view path) const {
    const auto found = vocabulary().find_noun(path);
    CHECK(found.has_value(), "the test's noun is in its vocabulary");
    return *found;
  }

  [[nodiscard]] ir::SubjectKindId kind(std::string_view word) const {
    const auto found = vocabulary().find_subject_kind(word);
    CHECK(found.has_value(), "the test's kind of subject is in its vocabulary");
    return *found;
  }

 private:
  Analysed analysed_;
  catalogue::Catalogue catalogue_;
};

struct TextFile {
  std::string name;
  std::string text;
};

/// Documents that lie on the desk together, bound into a world.
class Desk {
 public:
  Desk(const Rulebook& rules, const std::vector<TextFile>& files) : rules_(&rules) {
    std::vector<agreement::Document> documents;
    std::optional<agreement::Register> register_;
    for (const TextFile& file : files) {
      const source::FileId id = sources_.add(file.name, file.text);
      agreement::ReadResult read = agreement::read(sources_, id, rules.vocabulary(), diagnostics_);
      if (auto* document = std::get_if<agreement::Document>(&read)) {
        documents.push_back(std::move(*document));
      } else if (auto* found = std::get_if<agreement::Register>(&read)) {
        register_ = std::move(*found);
      }
    }
    world_ = relations::bind(sources_, rules.vocabulary(), std::move(documents),
                             std::move(register_), diagnostics_);
  }

  Desk(const Desk&) = delete;
  Desk& operator=(const Desk&) = delete;
  Desk(Desk&&) = delete;
  Desk& operator=(Desk&&) = delete;
  ~Desk() = default;

  [[nodiscard]] const relations::World& world() const { return world_; }

  [[nodiscard]] const source::SourceMap& sources() const { return sources_; }

  [[nodiscard]] const diagnostics::Diagnostics& diagnostics() const { return diagnostics_; }

  /// "B004 a.yaml:7:12", one a diagnostic, in the order that they were found.
  [[nodiscard]] std::vector<std::string> problems() const {
    std::vector<std::string> all;
    for (const diagnostics::Diagnostic& one : diagnostics_.items()) {
      all.push_back(std::string(diagnostics::name(one.code)) + ' ' +
                    (one.range ? place(*one.range) : one.subject));
    }
    return all;
  }

  /// "a.yaml:7:12"
  [[nodiscard]] std::string place(source::SourceRange range) const {
    const source::Place at = sources_.begin(range);
    return sources_[range.file].name() + ':' + std::to_string(at.line) + ':' +
           std::to_string(at.column);
  }

  [[nodiscard]] std::vector<relations::Subject> subjects(std::string_view kind,
                                                         values::Date date) const {
    return relations::subjects(world_, rules_->kind(kind), date);
  }

  /// The one with the title or id; the only one when none is given.
  [[nodiscard]] std::optional<relations::Subject> find_subject(std::string_view kind,
                                                               values::Date date,
                                                               std::string_view name = {}) const {
    for (relations::Subject& subject : subjects(kind, date)) {
      if (name.empty() || subject.title == name || subject.id == name) {
        return std::move(subject);
      }
    }
    return std::nullopt;
  }

  [[nodiscard]] relations::Subject subject(std::string_view kind, values::Date date,
                                           std::string_view name = {}) const {
    auto found = find_subject(kind, date, name);
    CHECK(found.has_value(), "the test's subject is in its world");
    return std::move(*found);
  }

  [[nodiscard]] relations::DocumentId document(std::string_view id) const {
    const auto found = world_.find_document(id);
    CHECK(found.has_value(), "the test's document is in its world");
    return *found;
  }

  [[nodiscard]] evaluation::Finding finding(std::string_view rule, values::Date date,
                                            std::string_view subject_name = {}) const {
    const ir::RuleId id = rules_->rule(rule);
    const std::string& kind = rules_->vocabulary().subject_kinds[rules_->rule(id).kind].word;
    return evaluation::evaluate(rules_->catalogue(), world_, id, subject(kind, date, subject_name));
  }

 private:
  const Rulebook* rules_;
  source::SourceMap sources_;
  diagnostics::Diagnostics diagnostics_;
  relations::World world_;
};

}  // namespace samsvar::tests
