#include "engine/agreement/yaml_tree.h"

#include "engine/agreement/yaml_events.h"
#include "engine/agreement/yaml_limits.h"
#include "engine/agreement/yaml_ranges.h"
#include "engine/diagnostics/codes.h"
#include "engine/messages/texts.h"
#include "engine/support/check.h"
#include "engine/support/text.h"

#include <algorithm>
#include <cctype>
#include <map>
#include <unordered_map>
#include <utility>

namespace samsvar::agreement {

namespace {

using diagnostics::Code;
using diagnostics::Diagnostics;
using messages::field;

bool begins_null_word(std::string_view rest) {
  return rest.starts_with("~") || rest.starts_with("null") || rest.starts_with("Null") ||
         rest.starts_with("NULL");
}

class TreeBuilder final : public YamlListener {
 public:
  TreeBuilder(const source::SourceMap& map, source::FileId file, Diagnostics& diagnostics)
      : file_(file), text_(map[file].text()), diagnostics_(diagnostics) {}

  bool document_start(std::uint32_t begin) override {
    if (++documents_ > 1) {
      report(Code::A106, begin, begin);
      return false;
    }
    return true;
  }

  bool scalar(std::uint32_t begin, std::string_view text, bool plain,
              YamlDecoration decoration) override {
    refuse(decoration, begin);
    const auto end = find_scalar_end(text_, begin, text, plain);
    if (!end) {
      report(Code::A110, begin, begin + 1);
      return false;
    }
    if (text.size() > max_scalar_bytes) {
      report(Code::A108, begin, begin, {field("limit", std::int64_t{max_scalar_bytes})});
      return false;
    }
    if (support::find_control_character(text)) {
      report(Code::A117, begin, *end);
    }
    cursor_ = *end;
    return add({.kind = NodeKind::Scalar, .range = range(begin, *end), .text = compose(text)},
               plain && text == "<<");
  }

  bool empty(std::uint32_t begin, YamlDecoration decoration) override {
    refuse(decoration, begin);
    return add({.kind = NodeKind::Empty, .range = empty_range(begin)}, false);
  }

  bool alias(std::uint32_t begin) override {
    report(Code::A104, begin, narrow(word_end(begin)));
    return add({.kind = NodeKind::Empty, .range = range(begin, begin)}, false);
  }

  bool mapping_start(std::uint32_t begin, bool flow, YamlDecoration decoration) override {
    return open(NodeKind::Mapping, begin, flow && byte_at(begin) == '{', decoration);
  }

  bool sequence_start(std::uint32_t begin, bool flow, YamlDecoration decoration) override {
    return open(NodeKind::Sequence, begin, flow, decoration);
  }

  bool mapping_end() override { return close('}'); }

  bool sequence_end() override { return close(']'); }

  void fault(std::uint32_t begin, YamlFault what) override {
    begin = std::min(cause_of(what, begin), narrow(text_.size()));
    report(code_of(what), begin, std::min(begin + 1, narrow(text_.size())));
  }

  std::optional<Node> result() && {
    if (failed_) {
      return std::nullopt;
    }
    return root_ ? std::move(root_) : Node{.range = range(0, 0)};
  }

 private:
  struct Level {
    Node node;
    bool flow = false;
    std::optional<Entry> waiting;  // a mapping's key without its value yet
    std::unordered_map<std::string, SourceRange> keys;
  };

  static Code code_of(YamlFault fault) {
    switch (fault) {
      case YamlFault::Colon:
        return Code::A114;
      case YamlFault::Indentation:
        return Code::A116;
      case YamlFault::UnclosedFlow:
        return Code::A111;
      case YamlFault::StrayCloser:
        return Code::A118;
      case YamlFault::StrayCharacter:
        return Code::A115;
      case YamlFault::Escape:
        return Code::A119;
      case YamlFault::Anchor:
        return Code::A104;
      case YamlFault::Other:
        return Code::A101;
    }
    CHECK(false, "every fault has a code");
  }

  /// Some faults are noticed only after what caused them.
  [[nodiscard]] std::uint32_t cause_of(YamlFault what, std::uint32_t noticed) const {
    if (what == YamlFault::Escape && noticed > 0) {
      const std::size_t backslash = text_.rfind('\\', noticed - 1);
      return backslash == std::string_view::npos ? noticed : narrow(backslash);
    }
    if (what == YamlFault::UnclosedFlow && !levels_.empty() && levels_.back().flow) {
      return levels_.back().node.range.begin;
    }
    return noticed;
  }

  [[nodiscard]] SourceRange range(std::uint32_t begin, std::uint32_t end) const {
    return {file_, begin, std::max(begin, end)};
  }

  [[nodiscard]] char byte_at(std::uint32_t offset) const {
    return offset < text_.size() ? text_[offset] : '\n';
  }

  [[nodiscard]] std::size_t word_end(std::uint32_t begin) const {
    return std::min(text_.find_first_of(" \t\n,]}:", begin), text_.size());
  }

  void report(Code code, std::uint32_t begin, std::uint32_t end,
              std::vector<messages::Field> fields = {},
              std::vector<diagnostics::Label> related = {}) {
    failed_ = true;
    if (++problems_ <= max_yaml_problems) {
      diagnostics_.add(code, range(begin, end), std::move(fields), std::move(related));
    }
  }

  void refuse(YamlDecoration decoration, std::uint32_t begin) {
    if (decoration.anchor) {
      report(Code::A104, begin, narrow(word_end(begin)));
    }
    if (decoration.tag) {
      report(Code::A105, begin, narrow(word_end(begin)));
    }
  }

  [[nodiscard]] std::string compose(std::string_view text) const { return support::compose(text); }

  /// An empty value has no place of its own: it is told at the token that follows. It stands after
  /// its key's colon, or after its dash; between brackets, where it is told.
  [[nodiscard]] SourceRange empty_range(std::uint32_t told) const {
    const bool after_key = !levels_.empty() && levels_.back().waiting.has_value();
    if (levels_.empty() || (levels_.back().flow && !after_key)) {
      const bool word = begins_null_word(text_.substr(told));
      return range(told, word ? narrow(word_end(told)) : told);
    }
    const std::uint32_t at = skip_blanks(text_, cursor_);
    const std::uint32_t place = byte_at(at) == (after_key ? ':' : '-') ? at + 1 : cursor_;
    const std::uint32_t next = skip_blanks(text_, place);
    const bool same_line = text_.substr(place, next - place).find('\n') == std::string_view::npos;
    if (next == told && begins_null_word(text_.substr(next)) && same_line) {
      return range(next, narrow(word_end(next)));
    }
    return range(place, place);
  }

  bool open(NodeKind kind, std::uint32_t begin, bool flow, YamlDecoration decoration) {
    refuse(decoration, begin);
    if (levels_.size() >= max_depth) {
      report(Code::A107, begin, begin + 1, {field("limit", std::int64_t{max_depth})});
      return false;
    }
    cursor_ = begin + (flow ? 1 : 0);
    levels_.push_back({.node = {.kind = kind, .range = range(begin, begin)}, .flow = flow});
    return true;
  }

  bool close(char closer) {
    Level level = std::move(levels_.back());
    levels_.pop_back();
    const std::uint32_t end = level.flow ? flow_end(text_, cursor_, closer) : cursor_;
    level.node.range = range(level.node.range.begin, end);
    cursor_ = level.node.range.end;
    return add(std::move(level.node), false);
  }

  bool add(Node node, bool merge_key) {
    if (++nodes_ > max_nodes) {
      report(Code::A109, node.range.begin, node.range.begin,
             {field("limit", std::int64_t{max_nodes})});
      return false;
    }
    cursor_ = std::max(cursor_, node.range.end);
    if (levels_.empty()) {
      root_ = std::move(node);
      return true;
    }
    Level& level = levels_.back();
    if (level.node.kind == NodeKind::Sequence) {
      level.node.items.push_back(std::move(node));
    } else if (level.waiting) {
      level.waiting->value = std::move(node);
      level.node.entries.push_back(*std::exchange(level.waiting, std::nullopt));
    } else {
      add_key(level, node, merge_key);
    }
    return problems_ < max_yaml_problems;
  }

  void add_key(Level& level, Node& node, bool merge_key) {
    if (node.kind != NodeKind::Scalar) {
      report(Code::A113, node.range.begin, node.range.begin + 1);
    } else if (merge_key) {
      report(Code::A104, node.range.begin, node.range.end);
    }
    const auto [first, is_new] = level.keys.emplace(node.text, node.range);
    if (!is_new && node.kind == NodeKind::Scalar) {
      report(Code::A103, node.range.begin, node.range.end, {field("key", node.text)},
             {{first->second, {messages::Text::first_here, {}}}});
    }
    const std::string_view written =
        text_.substr(node.range.begin, node.range.end - node.range.begin);
    if (node.kind == NodeKind::Scalar && !support::is_composed(written)) {
      diagnostics_.add(Code::A112, node.range, {field("key", node.text)});
    }
    level.waiting = Entry{.key = std::move(node.text), .key_range = node.range, .value = {}};
  }

  source::FileId file_;
  std::string_view text_;
  Diagnostics& diagnostics_;
  std::vector<Level> levels_;
  std::optional<Node> root_;
  std::uint32_t cursor_ = 0;  // the end of what has been read
  std::size_t documents_ = 0;
  std::size_t nodes_ = 0;
  std::size_t problems_ = 0;
  bool failed_ = false;
};

void report_early(const EarlyFinding& finding, source::FileId file, Diagnostics& diagnostics) {
  const SourceRange range{file, finding.begin, finding.begin + 1};
  switch (finding.fault) {
    case EarlyFault::TooDeep:
      diagnostics.add(Code::A107, range, {field("limit", std::int64_t{max_depth})});
      return;
    case EarlyFault::TooMany:
      diagnostics.add(Code::A109, range, {field("limit", std::int64_t{max_nodes})});
      return;
    case EarlyFault::Tab:
      diagnostics.add(Code::A102, range);
      return;
  }
}

}  // namespace

const Entry* find_entry(const Node& mapping, std::string_view key) {
  const auto found = std::find_if(mapping.entries.begin(), mapping.entries.end(),
                                  [&](const Entry& entry) { return entry.key == key; });
  return found == mapping.entries.end() ? nullptr : &*found;
}

std::optional<Node> read_yaml_tree(const source::SourceMap& map, source::FileId file,
                                   Diagnostics& diagnostics) {
  const std::string_view text = map[file].text();
  if (const auto finding = find_early_fault(text)) {
    report_early(*finding, file, diagnostics);
    return std::nullopt;
  }
  TreeBuilder builder(map, file, diagnostics);
  read_yaml_events(text, builder);
  return std::move(builder).result();
}

}  // namespace samsvar::agreement
