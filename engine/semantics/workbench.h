#pragma once
// What the passes over the declarations share: the files, the rule set being made, and where to
// complain. Declarations are taken by name, not by file, so that the order of files changes
// nothing.

#include "engine/diagnostics/diagnostic.h"
#include "engine/ir/rule_set.h"
#include "engine/syntax/ast.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <tuple>
#include <variant>
#include <vector>

namespace samsvar::semantics {

struct Workbench {
  const std::vector<syntax::RuleFile>& files;
  ir::RuleSet& set;
  diagnostics::Diagnostics& diagnostics;
};

/// A declaration and the file whose expressions it refers to.
template <typename Decl>
struct Declared {
  std::string name;
  source::SourceRange name_range;
  const Decl* decl = nullptr;
  const syntax::RuleFile* file = nullptr;
};

/// tilbud.varsel.innen
[[nodiscard]] std::string dotted(const syntax::Path& path);

inline std::string name_of(const syntax::NounDecl& decl) {
  return dotted(decl.path);
}

inline source::SourceRange name_range_of(const syntax::NounDecl& decl) {
  return decl.path.range;
}

template <typename Decl>
std::string name_of(const Decl& decl) {
  return decl.id.text;
}

template <typename Decl>
source::SourceRange name_range_of(const Decl& decl) {
  return decl.id.range;
}

/// Reports that a name is declared twice, with both places.
void report_declared_twice(diagnostics::Diagnostics& diagnostics, const std::string& name,
                           source::SourceRange again, source::SourceRange first);

/// All declarations of one kind over all files, by name. Of those with one name the first (by file
/// and place) is kept and the others are reported.
template <typename Decl>
std::vector<Declared<Decl>> declarations(const Workbench& bench) {
  std::vector<Declared<Decl>> all;
  for (const syntax::RuleFile& file : bench.files) {
    for (const syntax::Declaration& declaration : file.declarations) {
      if (const auto* decl = std::get_if<Decl>(&declaration)) {
        all.push_back({name_of(*decl), name_range_of(*decl), decl, &file});
      }
    }
  }
  std::sort(all.begin(), all.end(), [](const auto& left, const auto& right) {
    return std::tie(left.name, left.name_range) < std::tie(right.name, right.name_range);
  });
  std::vector<Declared<Decl>> unique;
  for (const Declared<Decl>& one : all) {
    if (!unique.empty() && unique.back().name == one.name) {
      report_declared_twice(bench.diagnostics, one.name, one.name_range, unique.back().name_range);
      continue;
    }
    unique.push_back(one);
  }
  return unique;
}

/// Is there nothing to read in it?
[[nodiscard]] bool is_blank(std::string_view text);

/// A text in three languages; bokmål falls back to what there is.
[[nodiscard]] messages::LocalText local_text(const syntax::Texts& texts);
[[nodiscard]] ir::Verification verification_of(const std::optional<syntax::Verification>& written,
                                               bool verified_when_silent);

}  // namespace samsvar::semantics
