#include "engine/syntax/build_noun.h"

#include "engine/syntax/build_expressions.h"

#include <utility>

namespace samsvar::syntax {

namespace {

/// A text or an alias belongs to the `definisjon` or `verdi` that it follows.
class NounBuilder {
 public:
  NounBuilder(Workbench& bench, KravParser::NounDeclarationContext& context)
      : bench_(bench), context_(context) {
    auto& header = *context.nounHeader();
    noun_.range = range_of(bench, context);
    noun_.path = path(bench, *header.path());
    noun_.type = type_name(bench, *header.typeName());
    if (header.stance != nullptr) {
      noun_.stance = word(bench, range_of(bench.file, *header.stance));
    }
    noun_.united = header.UNITED() != nullptr;
    noun_.title.range = noun_.path.range;
  }

  NounDecl build() {
    for (auto* clause : context_.nounClause()) {
      if (!bench_.parsed.is_broken(clause)) {
        take(*clause);
      }
    }
    return std::move(noun_);
  }

 private:
  /// Nothing: below a second `definisjon`, which has been reported.
  enum class Within : std::uint8_t { Noun, Definition, Value, Nothing };

  void take(KravParser::NounClauseContext& clause) {
    const SourceRange keyword = range_of(bench_.file, *clause.start);
    if (clause.localText() != nullptr) {
      take_text(clause);
    } else if (clause.ALIAS() != nullptr) {
      take_aliases(clause);
    } else if (clause.VALUE() != nullptr) {
      within_ = Within::Value;
      ChoiceDecl choice{.range = range_of(bench_, clause),
                        .word = word(bench_, range_of(bench_, *clause.valueWord())),
                        .title = {.range = range_of(bench_, clause)},
                        .aliases = {}};
      noun_.choices.push_back(std::move(choice));
    } else if (seen_.is_first(bench_, plain_text(bench_, keyword), keyword)) {
      take_single(clause, keyword);
    } else {
      within_ = Within::Nothing;
    }
  }

  void take_single(KravParser::NounClauseContext& clause, SourceRange keyword) {
    within_ = Within::Noun;
    if (clause.DEFINITION() != nullptr) {
      within_ = Within::Definition;
      noun_.definition = Texts{.range = keyword};
    } else if (clause.INTRODUCED() != nullptr) {
      noun_.introduced = date(bench_, *clause.DATE());
    } else if (clause.DERIVED() != nullptr) {
      for (auto* one : clause.derivedWord()) {
        noun_.derived.push_back(word(bench_, range_of(bench_, *one)));
      }
    } else {
      noun_.basis = citations(bench_, *clause.basisClause());
    }
  }

  void take_text(KravParser::NounClauseContext& clause) {
    if (clause.TITLE() != nullptr) {
      within_ = Within::Noun;
    }
    switch (within_) {
      case Within::Noun:
        add_text(bench_, noun_.title, *clause.localText());
        break;
      case Within::Definition:
        add_text(bench_, *noun_.definition, *clause.localText());
        break;
      case Within::Value:
        add_text(bench_, noun_.choices.back().title, *clause.localText());
        extend_choice(clause);
        break;
      case Within::Nothing:
        break;
    }
  }

  void take_aliases(KravParser::NounClauseContext& clause) {
    const bool of_value = within_ == Within::Value;
    auto& aliases = of_value ? noun_.choices.back().aliases : noun_.aliases;
    for (Quoted& alias : quoted(bench_, clause.STRING())) {
      aliases.push_back(std::move(alias));
    }
    if (of_value) {
      extend_choice(clause);
    }
  }

  void extend_choice(KravParser::NounClauseContext& clause) {
    ChoiceDecl& choice = noun_.choices.back();
    choice.range = source::span(choice.range, range_of(bench_, clause));
  }

  Workbench& bench_;
  KravParser::NounDeclarationContext& context_;
  NounDecl noun_;
  Within within_ = Within::Noun;
  SeenClauses seen_;
};

}  // namespace

std::optional<Declaration> build_noun(Workbench& bench,
                                      KravParser::NounDeclarationContext& context) {
  if (context.nounHeader() == nullptr || bench.parsed.is_broken(context.nounHeader())) {
    return std::nullopt;
  }
  return NounBuilder(bench, context).build();
}

}  // namespace samsvar::syntax
