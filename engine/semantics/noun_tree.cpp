#include "engine/semantics/noun_tree.h"

#include "engine/diagnostics/codes.h"
#include "engine/messages/texts.h"
#include "engine/semantics/legal_sources.h"
#include "engine/semantics/noun_types.h"
#include "engine/semantics/parties_and_subjects.h"
#include "engine/semantics/suggestions.h"
#include "engine/semantics/words.h"

#include <algorithm>

namespace samsvar::semantics {

namespace {

using diagnostics::Code;
using ir::Kind;
using ir::Noun;
using ir::NounId;

std::vector<std::string> aliases_of(const std::vector<syntax::Quoted>& written) {
  std::vector<std::string> aliases;
  for (const syntax::Quoted& alias : written) {
    aliases.push_back(alias.text);
  }
  return aliases;
}

/// The child of that segment, made as an implied section when there is none yet.
NounId find_or_add(ir::Vocabulary& vocabulary, std::optional<NounId> parent,
                   const syntax::Name& segment) {
  auto& siblings = parent ? vocabulary.nouns[*parent].children : vocabulary.roots;
  const auto found = siblings.find(segment.text);
  if (found != siblings.end()) {
    return found->second;
  }
  Noun section;
  section.range = segment.range;
  section.path = parent ? vocabulary.nouns[*parent].path + '.' + segment.text : segment.text;
  section.segment = segment.text;
  section.parent = parent;
  section.type = {.kind = Kind::Record};
  const NounId id = vocabulary.nouns.add(std::move(section));
  // Adding may have moved the nouns, so the parent is looked up again.
  auto& siblings_now = parent ? vocabulary.nouns[*parent].children : vocabulary.roots;
  siblings_now.emplace(segment.text, id);
  return id;
}

ir::Stance stance_of(const syntax::NounDecl& decl, diagnostics::Diagnostics& diagnostics) {
  const auto stance =
      decl.stance ? stance_word(decl.stance->text) : std::optional<ir::Stance>(std::nullopt);
  if (!stance) {
    diagnostics.add(Code::R308, decl.stance ? decl.stance->range : decl.path.range,
                    {messages::field("noun", dotted(decl.path))});
  }
  return stance.value_or(ir::Stance::Both);
}

void add_choice(Noun& noun, const syntax::Name& word) {
  noun.choices.push_back({.word = word.text,
                          .title = {.nb = word.text, .nn = word.text, .en = word.text},
                          .aliases = {}});
}

/// The words in the parentheses first, then those of `verdi`, which may also give a word of the
/// parentheses its titles.
void collect_choices(Noun& noun, const syntax::NounDecl& decl,
                     diagnostics::Diagnostics& diagnostics) {
  for (const syntax::Name& word : choices_written(decl.type)) {
    add_choice(noun, word);
  }
  std::vector<syntax::Name> seen;
  for (const syntax::ChoiceDecl& choice : decl.choices) {
    const auto before = std::find_if(seen.begin(), seen.end(), [&](const syntax::Name& other) {
      return other.text == choice.word.text;
    });
    if (before != seen.end()) {
      report_declared_twice(diagnostics, choice.word.text, choice.word.range, before->range);
      continue;
    }
    seen.push_back(choice.word);
    auto found = std::find_if(noun.choices.begin(), noun.choices.end(),
                              [&](const auto& other) { return other.word == choice.word.text; });
    if (found == noun.choices.end()) {
      add_choice(noun, choice.word);
      found = std::prev(noun.choices.end());
    }
    const messages::LocalText title = local_text(choice.title);
    found->title = title.nb.empty() ? found->title : title;
    found->aliases = aliases_of(choice.aliases);
  }
}

/// Standards (of a time limit) and populations (of an answer time) are words too.
void check_choices(const Noun& noun, const syntax::NounDecl& decl,
                   diagnostics::Diagnostics& diagnostics) {
  const Kind kind = noun.type.kind;
  if (holds_choices(noun.type) && noun.choices.empty()) {
    diagnostics.add(Code::T232, decl.type.range, {messages::field("noun", noun.path)});
  }
  const bool may_have = holds_choices(noun.type) || kind == Kind::Limit ||
                        kind == Kind::Statistic || kind == Kind::Error;
  if (!may_have && !noun.choices.empty()) {
    const source::SourceRange range =
        decl.choices.empty() ? decl.type.range : decl.choices.front().word.range;
    diagnostics.add(
        Code::T234, range,
        {messages::field("noun", noun.path), messages::field("word", noun.choices.front().word)});
  }
}

/// A word that two choices answer to would be read as whichever came first.
void check_choice_aliases(const Noun& noun, source::SourceRange range,
                          diagnostics::Diagnostics& diagnostics) {
  std::map<std::string, std::string> taken;
  for (const ir::ChoiceWord& choice : noun.choices) {
    taken.emplace(choice.word, choice.word);
  }
  for (const ir::ChoiceWord& choice : noun.choices) {
    for (const std::string& alias : choice.aliases) {
      const auto [found, is_new] = taken.emplace(alias, choice.word);
      if (!is_new && found->second != choice.word) {
        diagnostics.add(Code::N103, range,
                        {messages::field("alias", alias), messages::field("noun", choice.word),
                         messages::field("other", found->second)});
      }
    }
  }
}

void collect_derivation(const ir::Vocabulary& vocabulary, Noun& noun, const syntax::NounDecl& decl,
                        diagnostics::Diagnostics& diagnostics) {
  if (decl.derived.empty()) {
    return;
  }
  const syntax::Name& word = decl.derived.front();
  const std::optional<ir::Derivation> derivation = derivation_word(word.text);
  if (!derivation) {
    diagnostics.add(Code::N124, word.range,
                    {messages::field("word", word.text),
                     messages::field("advice", advice(word.text, derivation_words(),
                                                      {messages::Text::advice_derivations, {}}))});
    return;
  }
  noun.derivation = *derivation;
  if (decl.derived.size() < 2) {
    return;
  }
  const syntax::Name& from = decl.derived[1];
  noun.derived_from = from.text;
  if (*derivation == ir::Derivation::Parties) {
    static_cast<void>(resolve_party_kind(vocabulary, from, diagnostics));
  } else if (*derivation == ir::Derivation::Subjects) {
    static_cast<void>(resolve_subject_kind(vocabulary, from, diagnostics));
  }
}

void declare(Workbench& bench, NounId id, const syntax::NounDecl& decl) {
  ir::Type type = resolve_type(bench.set.vocabulary, decl.type, bench.diagnostics);
  Noun& noun = bench.set.vocabulary.nouns[id];
  noun.range = decl.path.range;
  noun.declared = true;
  noun.type = std::move(type);
  noun.stance = stance_of(decl, bench.diagnostics);
  noun.united = decl.united;
  noun.title = local_text(decl.title);
  noun.definition = decl.definition ? local_text(*decl.definition) : messages::LocalText{};
  noun.aliases = aliases_of(decl.aliases);
  if (decl.introduced) {
    noun.introduced = decl.introduced->date;
  }
  collect_choices(noun, decl, bench.diagnostics);
  check_choices(noun, decl, bench.diagnostics);
  check_choice_aliases(noun, decl.path.range, bench.diagnostics);
  collect_derivation(bench.set.vocabulary, noun, decl, bench.diagnostics);
  // The vocabulary keeps no citations, but a wrong one should not go unnoticed.
  static_cast<void>(resolve_citations(bench.set, decl.basis, bench.diagnostics));
}

/// Only records and lists of records have nouns below them; a bare list is one of records when it
/// has any, and of texts when it has none.
void settle_structure(ir::Vocabulary& vocabulary, diagnostics::Diagnostics& diagnostics) {
  for (const NounId id : vocabulary.nouns.ids()) {
    Noun& noun = vocabulary.nouns[id];
    const bool has_children = !noun.children.empty();
    if (noun.type.kind == Kind::List && noun.type.element.empty()) {
      noun.type.element.push_back({.kind = has_children ? Kind::Record : Kind::Text});
    }
    const bool holds_records =
        noun.type.kind == Kind::Record || noun.type.kind == Kind::Error ||
        (noun.type.kind == Kind::List && noun.type.element.front().kind == Kind::Record);
    if (has_children && !holds_records) {
      const Noun& child = vocabulary.nouns[noun.children.begin()->second];
      diagnostics.add(
          Code::T233, child.range,
          {messages::field("noun", noun.path), messages::field("child", child.path)},
          {{noun.range,
            {messages::Text::label_declared_here, {messages::field("word", noun.path)}}}});
    }
  }
}

/// An alias that another noun beside it answers to would make a key in an agreement mean two
/// things.
void check_aliases(const ir::Vocabulary& vocabulary,
                   const std::map<std::string, NounId, std::less<>>& siblings,
                   diagnostics::Diagnostics& diagnostics) {
  std::map<std::string, NounId, std::less<>> taken = siblings;
  for (const auto& [segment, id] : siblings) {
    for (const std::string& alias : vocabulary.nouns[id].aliases) {
      const auto [found, is_new] = taken.emplace(alias, id);
      if (is_new || found->second == id) {
        continue;
      }
      const Noun& other = vocabulary.nouns[found->second];
      diagnostics.add(
          Code::N103, vocabulary.nouns[id].range,
          {messages::field("alias", alias), messages::field("noun", vocabulary.nouns[id].path),
           messages::field("other", other.path)},
          {{other.range,
            {messages::Text::label_declared_here, {messages::field("word", other.path)}}}});
    }
  }
}

}  // namespace

void collect_nouns(Workbench& bench) {
  ir::Vocabulary& vocabulary = bench.set.vocabulary;
  for (const auto& declared : declarations<syntax::NounDecl>(bench)) {
    std::optional<NounId> noun;
    for (const syntax::Name& segment : declared.decl->path.parts) {
      noun = find_or_add(vocabulary, noun, segment);
    }
    if (noun) {
      declare(bench, *noun, *declared.decl);
    }
  }
  settle_structure(vocabulary, bench.diagnostics);
  check_aliases(vocabulary, vocabulary.roots, bench.diagnostics);
  for (const Noun& noun : vocabulary.nouns) {
    check_aliases(vocabulary, noun.children, bench.diagnostics);
  }
}

}  // namespace samsvar::semantics
