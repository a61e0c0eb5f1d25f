#include "engine/syntax/parse.h"

#include "engine/diagnostics/codes.h"
#include "engine/syntax/antlr_input.h"
#include "engine/syntax/build_declarations.h"
#include "engine/syntax/build_rules.h"
#include "engine/syntax/limits.h"
#include "engine/syntax/workbench.h"

#include <utility>

namespace samsvar::syntax {

namespace {

RuleFile parse_whole(const source::SourceMap& map, source::FileId file,
                     diagnostics::Diagnostics& diagnostics, Trials trials) {
  RuleFile result{.file = file, .trials = trials};
  if (map[file].text().size() > max_file_bytes) {
    diagnostics.add(diagnostics::Code::S022, {file, 0, 0},
                    {messages::field("limit", std::int64_t{max_file_bytes / 1024 / 1024})});
    return result;
  }
  ErrorLog log(map, file);
  const ParsedText parsed(map, file, log, trials);
  result.language = parsed.language();
  if (parsed.tree() != nullptr) {
    Workbench bench{map, file, parsed, log, result.exprs};
    for (auto* declaration : parsed.tree()->declaration()) {
      auto built = declaration->ruleDeclaration() != nullptr
                       ? build_rule(bench, *declaration->ruleDeclaration())
                       : build_vocabulary(bench, *declaration);
      if (built) {
        result.declarations.push_back(std::move(*built));
      }
    }
  }
  log.hand_over(diagnostics);
  return result;
}

}  // namespace

RuleFile parse(const source::SourceMap& map, source::FileId file,
               diagnostics::Diagnostics& diagnostics, Trials trials) {
  if (trials == Trials::LeftOut) {
    diagnostics::Diagnostics found;
    RuleFile result = parse_whole(map, file, found, trials);
    if (found.empty()) {
      return result;
    }
  }
  return parse_whole(map, file, diagnostics, Trials::Read);
}

RuleFile parse_text(source::SourceMap& map, std::string text,
                    diagnostics::Diagnostics& diagnostics) {
  const source::FileId file = map.add("<text>", std::move(text));
  return parse(map, file, diagnostics);
}

}  // namespace samsvar::syntax
