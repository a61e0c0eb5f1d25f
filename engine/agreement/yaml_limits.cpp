#include "engine/agreement/yaml_limits.h"

#include "engine/agreement/yaml_ranges.h"

#include <algorithm>

namespace samsvar::agreement {

namespace {

/// Walks the text once, line by line outside brackets and freely inside them. It need not know all
/// of YAML: the tree builder holds the same limits again, event by event.
class FirstLook {
 public:
  explicit FirstLook(std::string_view text) : text_(text) {}

  std::optional<EarlyFinding> run() {
    while (at_ < text_.size() && !found_) {
      line();
    }
    return found_;
  }

 private:
  [[nodiscard]] char peek() const { return at_ < text_.size() ? text_[at_] : '\n'; }

  [[nodiscard]] bool at_indicator(std::string_view characters) const {
    return characters.find(peek()) != std::string_view::npos &&
           (at_ + 1 >= text_.size() || text_[at_ + 1] == ' ' || text_[at_ + 1] == '\n');
  }

  void to_line_end() { at_ = std::min(text_.find('\n', at_), text_.size()); }

  void find(EarlyFault fault, std::size_t offset) {
    found_ = EarlyFinding{fault, static_cast<std::uint32_t>(offset)};
  }

  /// One line outside brackets, and whatever its value runs into.
  void line() {
    const std::size_t begin = at_;
    while (peek() == ' ') {
      ++at_;
    }
    if (peek() == '\t') {
      // Also on a line with nothing else: that YAML allows it, not every reader of YAML knows.
      find(EarlyFault::Tab, at_);
      return;
    }
    block_column_ = at_ - begin;
    while (at_ < text_.size() && peek() != '\n' && !found_) {
      token(begin);
    }
    ++at_;
  }

  /// What begins here, at the place of a key or value.
  void token(std::size_t line_begin) {
    switch (peek()) {
      case ' ':
      case '\t':
        ++at_;
        return;
      case '#':
        to_line_end();
        return;
      case '[':
      case '{':
        brackets();
        return;
      case '|':
      case '>':
        block(line_begin);
        return;
      default:
        break;
    }
    const std::size_t column = at_ - line_begin;
    if (at_indicator("-?:")) {
      block_column_ = peek() == ':' ? block_column_ : column;
      ++at_;
      return;
    }
    if (peek() == '"' || peek() == '\'') {
      quoted();
    } else {
      plain();
    }
    if (at_indicator(":")) {
      block_column_ = column;
    }
  }

  void quoted() {
    const auto end = find_scalar_end(text_, static_cast<std::uint32_t>(at_), {}, false);
    at_ = end ? *end : text_.size();
  }

  /// Up to a colon that ends a key, a comment, or the line's end.
  void plain() {
    while (at_ < text_.size() && peek() != '\n') {
      if (at_indicator(":") || (peek() == '#' && text_[at_ - 1] == ' ')) {
        return;
      }
      ++at_;
    }
  }

  /// The lines after `|` or `>` that are empty or indented more than the key they stand under.
  void block(std::size_t line_begin) {
    const std::size_t parent = block_column_;
    const bool own_line = text_.find_first_not_of(' ', line_begin) == at_;
    to_line_end();
    while (at_ < text_.size()) {
      const std::size_t first = at_ + 1;
      const std::size_t content = text_.find_first_not_of(' ', first);
      const bool empty = content != std::string_view::npos && text_[content] == '\n';
      const bool inside = content != std::string_view::npos &&
                          (content - first > parent || (own_line && content - first >= parent));
      if (!empty && !inside) {
        return;
      }
      at_ = std::min(text_.find('\n', empty ? content : first), text_.size());
    }
  }

  /// From an opening bracket to the one that closes it.
  void brackets() {
    std::size_t depth = 0;
    bool value_may_begin = true;
    while (at_ < text_.size() && !found_) {
      const char byte = peek();
      if ((byte == '"' || byte == '\'') && value_may_begin) {
        quoted();
        value_may_begin = false;
        continue;
      }
      if (byte == '#' && (text_[at_ - 1] == ' ' || text_[at_ - 1] == '\n')) {
        to_line_end();
        continue;
      }
      depth = bracket(byte, depth);
      value_may_begin = byte == ' ' || byte == '\n'
                            ? value_may_begin
                            : std::string_view("[{,:").find(byte) != std::string_view::npos;
      ++at_;
      if (depth == 0) {
        return;
      }
    }
  }

  std::size_t bracket(char byte, std::size_t depth) {
    if (byte == '[' || byte == '{') {
      ++depth;
      if (depth > max_depth) {
        find(EarlyFault::TooDeep, at_);
      }
    } else if (byte == ']' || byte == '}') {
      --depth;
    } else if (byte == ',' && ++commas_ > max_nodes) {
      find(EarlyFault::TooMany, at_);
    }
    return depth;
  }

  std::string_view text_;
  std::size_t at_ = 0;
  std::size_t block_column_ = 0;
  std::size_t commas_ = 0;
  std::optional<EarlyFinding> found_;
};

}  // namespace

std::optional<EarlyFinding> find_early_fault(std::string_view text) {
  return FirstLook(text).run();
}

}  // namespace samsvar::agreement
