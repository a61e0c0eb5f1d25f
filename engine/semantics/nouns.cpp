#include "engine/semantics/nouns.h"

#include "engine/diagnostics/codes.h"
#include "engine/messages/texts.h"
#include "engine/semantics/suggestions.h"

namespace samsvar::semantics {

using messages::Text;

void report_unknown_noun(diagnostics::Diagnostics& diagnostics, const ir::Vocabulary& vocabulary,
                         const std::string& written, source::SourceRange range) {
  std::vector<std::string> paths;
  std::vector<diagnostics::Label> labels;
  for (const ir::NounId near : near_nouns(vocabulary, written)) {
    const ir::Noun& noun = vocabulary.nouns[near];
    paths.push_back(noun.path);
    labels.push_back(
        {noun.range, {Text::label_declared_here, {messages::field("word", noun.path)}}});
  }
  messages::Message help{Text::advice_declare_noun, {messages::field("noun", written)}};
  if (paths.size() == 1) {
    help = {Text::advice_did_you_mean, {messages::field("word", paths.front())}};
  } else if (!paths.empty()) {
    help = {Text::advice_did_you_mean_one_of, {messages::field("words", quoted_list(paths))}};
  }
  diagnostics.add(diagnostics::Code::N101, range,
                  {messages::field("noun", written), messages::field("advice", std::move(help))},
                  std::move(labels));
}

}  // namespace samsvar::semantics
