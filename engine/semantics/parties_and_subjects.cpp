#include "engine/semantics/parties_and_subjects.h"

#include "engine/diagnostics/codes.h"
#include "engine/messages/texts.h"
#include "engine/semantics/suggestions.h"
#include "engine/semantics/words.h"

#include <algorithm>

namespace samsvar::semantics {

namespace {

using diagnostics::Code;
using ir::SubjectForm;

std::vector<std::string> texts_of(const std::vector<syntax::Name>& names) {
  std::vector<std::string> texts;
  for (const syntax::Name& name : names) {
    texts.push_back(name.text);
  }
  return texts;
}

SubjectForm form_of(const syntax::SubjectKindDecl& decl, diagnostics::Diagnostics& diagnostics) {
  const std::string word = decl.form ? decl.form->text : std::string();
  const std::optional<SubjectForm> form = form_word(word);
  if (!form) {
    diagnostics.add(Code::N118, decl.form ? decl.form->range : decl.id.range,
                    {messages::field("word", decl.form ? word : decl.id.text),
                     messages::field("advice", advice(word, form_words(),
                                                      {messages::Text::advice_forms, {}}))});
  }
  return form.value_or(SubjectForm::All);
}

/// Of a group, a word that is no kind of party is the field of the register that members share.
void resolve_parties(ir::SubjectKind& kind, const syntax::SubjectKindDecl& decl,
                     const ir::Vocabulary& vocabulary, diagnostics::Diagnostics& diagnostics) {
  for (const syntax::Name& word : decl.parties) {
    const bool is_field = kind.form == SubjectForm::Group && !vocabulary.find_party_kind(word.text);
    if (is_field) {
      kind.grouped_by = word.text;
    } else if (const auto party = resolve_party_kind(vocabulary, word, diagnostics)) {
      kind.parties.push_back(*party);
    }
  }
}

/// One kind of party for `part`, two for `par`; a group needs something to group by.
void check_party_count(const ir::SubjectKind& kind, const syntax::SubjectKindDecl& decl,
                       diagnostics::Diagnostics& diagnostics) {
  const std::size_t wanted = kind.form == SubjectForm::Party  ? 1
                             : kind.form == SubjectForm::Pair ? 2
                                                              : 0;
  const bool right =
      kind.form == SubjectForm::Group ? !decl.parties.empty() : decl.parties.size() == wanted;
  if (decl.form && form_word(decl.form->text) && !right) {
    diagnostics.add(Code::N123, decl.form->range, {messages::field("word", decl.form->text)});
  }
}

}  // namespace

void collect_party_kinds(Workbench& bench) {
  for (const auto& declared : declarations<syntax::PartyKindDecl>(bench)) {
    const syntax::PartyKindDecl& decl = *declared.decl;
    std::vector<std::string> keys = texts_of(decl.keys);
    if (keys.empty()) {
      keys.push_back(decl.id.text);
    }
    bench.set.vocabulary.party_kinds.add(
        {.range = decl.range,
         .word = decl.id.text,
         .title = local_text(decl.title),
         .keys = std::move(keys),
         .register_key = decl.register_key ? decl.register_key->text : std::string()});
  }
}

void collect_subject_kinds(Workbench& bench) {
  for (const auto& declared : declarations<syntax::SubjectKindDecl>(bench)) {
    const syntax::SubjectKindDecl& decl = *declared.decl;
    ir::SubjectKind kind{.range = decl.range,
                         .word = decl.id.text,
                         .title = local_text(decl.title),
                         .code = decl.code ? decl.code->text : decl.id.text,
                         .form = form_of(decl, bench.diagnostics),
                         .parties = {},
                         .grouped_by = {},
                         .framework_types = texts_of(decl.framework)};
    resolve_parties(kind, decl, bench.set.vocabulary, bench.diagnostics);
    check_party_count(kind, decl, bench.diagnostics);
    bench.set.vocabulary.subject_kinds.add(std::move(kind));
  }
}

void collect_presences(Workbench& bench) {
  Store<ir::PresenceId, ir::Presence>& presences = bench.set.vocabulary.presences;
  const auto all = declarations<syntax::PresenceDecl>(bench);
  for (const auto& declared : all) {
    presences.add({.range = declared.decl->range,
                   .word = declared.name,
                   .title = local_text(declared.decl->title),
                   .included = {}});
  }
  const std::vector<ir::PresenceId> ids = presences.ids();
  std::vector<std::vector<bool>> covers(ids.size(), std::vector<bool>(ids.size(), false));
  for (std::size_t index = 0; index < all.size(); ++index) {
    for (const syntax::Name& word : all[index].decl->covers) {
      const auto found = std::find_if(ids.begin(), ids.end(), [&](ir::PresenceId id) {
        return presences[id].word == word.text;
      });
      if (found == ids.end()) {
        bench.diagnostics.add(Code::N112, word.range,
                              {messages::field("word", word.text),
                               messages::field("advice", advice(word.text, words_of(presences)))});
        continue;
      }
      covers[index][found->index] = true;
    }
  }
  for (std::size_t middle = 0; middle < ids.size(); ++middle) {
    for (std::size_t from = 0; from < ids.size(); ++from) {
      for (std::size_t to = 0; to < ids.size(); ++to) {
        covers[from][to] = covers[from][to] || (covers[from][middle] && covers[middle][to]);
      }
    }
  }
  for (const ir::PresenceId id : ids) {
    for (const ir::PresenceId other : ids) {
      if (id != other && covers[id.index][other.index]) {
        presences[id].included.push_back(other);
      }
    }
  }
}

std::optional<ir::PartyKindId> resolve_party_kind(const ir::Vocabulary& vocabulary,
                                                  const syntax::Name& word,
                                                  diagnostics::Diagnostics& diagnostics) {
  const std::optional<ir::PartyKindId> kind = vocabulary.find_party_kind(word.text);
  if (!kind) {
    diagnostics.add(
        Code::N106, word.range,
        {messages::field("word", word.text),
         messages::field("advice", advice(word.text, words_of(vocabulary.party_kinds)))});
  }
  return kind;
}

std::optional<ir::SubjectKindId> resolve_subject_kind(const ir::Vocabulary& vocabulary,
                                                      const syntax::Name& word,
                                                      diagnostics::Diagnostics& diagnostics) {
  const std::optional<ir::SubjectKindId> kind = vocabulary.find_subject_kind(word.text);
  if (!kind) {
    diagnostics.add(
        Code::N107, word.range,
        {messages::field("word", word.text),
         messages::field("advice", advice(word.text, words_of(vocabulary.subject_kinds)))});
  }
  return kind;
}

std::optional<ir::NounId> document_section(const ir::Vocabulary& vocabulary) {
  for (const ir::SubjectKind& kind : vocabulary.subject_kinds) {
    if (kind.form == SubjectForm::Agreement) {
      return vocabulary.find_noun(kind.word);
    }
  }
  return std::nullopt;
}

}  // namespace samsvar::semantics
