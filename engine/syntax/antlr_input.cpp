#include "engine/syntax/antlr_input.h"

#include "engine/diagnostics/codes.h"
#include "engine/syntax/limits.h"

#include <utility>

namespace samsvar::syntax {

using diagnostics::Code;

/// Stops the parser before its own recursion uses up the stack.
class NestingLimit : public antlr::tree::ParseTreeListener {
 public:
  void visitTerminal(antlr::tree::TerminalNode* /*node*/) override {}

  void visitErrorNode(antlr::tree::ErrorNode* /*node*/) override {}

  void enterEveryRule(antlr::ParserRuleContext* context) override {
    if (nests(*context) && ++depth_ > max_nesting + 1) {
      too_deep_ = context->start;
      throw antlr::ParseCancellationException("nested too deep");
    }
  }

  void exitEveryRule(antlr::ParserRuleContext* context) override {
    if (nests(*context)) {
      --depth_;
    }
  }

  void reset() {
    depth_ = 0;
    too_deep_ = nullptr;
  }

  /// Where the limit was passed, if it was.
  [[nodiscard]] const antlr::Token* too_deep() const { return too_deep_; }

 private:
  static bool nests(const antlr::ParserRuleContext& context) {
    const std::size_t rule = context.getRuleIndex();
    return rule == KravParser::RuleOperand || rule == KravParser::RuleTypeName;
  }

  std::size_t depth_ = 0;
  const antlr::Token* too_deep_ = nullptr;
};

struct ParsedText::Machinery {
  Machinery(const source::SourceMap& map, source::FileId file, ErrorLog& log, Trials trials)
      : list(read_tokens(map, file, log, trials)),
        recovery(std::make_shared<Recovery>(map, file, list, log)) {
    source = std::make_unique<antlr::ListTokenSource>(std::move(list.owned));
    stream = std::make_unique<antlr::CommonTokenStream>(source.get());
    parser = std::make_unique<KravParser>(stream.get());
    parser->removeErrorListeners();
    parser->addParseListener(&nesting);
    read(file, log);
  }

  /// Quickly, as if all were well; and if not, once more with care.
  void read(source::FileId file, ErrorLog& log) {
    auto* simulator = parser->getInterpreter<antlr::atn::ParserATNSimulator>();
    try {
      simulator->setPredictionMode(antlr::atn::PredictionMode::SLL);
      parser->setErrorHandler(std::make_shared<antlr::BailErrorStrategy>());
      tree = parser->file();
      return;
    } catch (const std::exception&) {
      nesting.reset();
      parser->reset();
    }
    try {
      simulator->setPredictionMode(antlr::atn::PredictionMode::LL);
      parser->setErrorHandler(recovery);
      tree = parser->file();
    } catch (const antlr::ParseCancellationException&) {
      tree = nullptr;
      if (nesting.too_deep() != nullptr) {
        log.add(Code::S017, range_of(file, *nesting.too_deep()),
                {messages::field("limit", static_cast<std::int64_t>(max_nesting))});
      }
    }
  }

  TokenList list;
  std::shared_ptr<Recovery> recovery;
  NestingLimit nesting;
  std::unique_ptr<antlr::ListTokenSource> source;
  std::unique_ptr<antlr::CommonTokenStream> stream;
  std::unique_ptr<KravParser> parser;
  KravParser::FileContext* tree = nullptr;
};

ParsedText::ParsedText(const source::SourceMap& map, source::FileId file, ErrorLog& log,
                       Trials trials)
    : machinery_(std::make_unique<Machinery>(map, file, log, trials)) {
}

ParsedText::~ParsedText() = default;

KravParser::FileContext* ParsedText::tree() const {
  return machinery_->tree;
}

Language ParsedText::language() const {
  return machinery_->list.language;
}

bool ParsedText::is_broken(const antlr::ParserRuleContext* context) const {
  return machinery_->recovery->broken().contains(context);
}

}  // namespace samsvar::syntax
