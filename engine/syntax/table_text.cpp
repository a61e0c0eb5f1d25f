#include "engine/syntax/table_text.h"

#include <algorithm>
#include <utility>

namespace samsvar::syntax {

namespace {

constexpr char separator = ';';

bool is_blank(char character) {
  return character == ' ' || character == '\t';
}

std::string trimmed(std::string text) {
  const auto is_outer = [](char character) { return is_blank(character) || character == '\n'; };
  text.erase(text.begin(), std::find_if_not(text.begin(), text.end(), is_outer));
  text.erase(std::find_if_not(text.rbegin(), text.rend(), is_outer).base(), text.end());
  return text;
}

class TableReader {
 public:
  explicit TableReader(std::string_view text) : text_(text) {}

  TableText read() {
    while (at_ < text_.size() && !table_.broken_at) {
      read_record();
    }
    return std::move(table_);
  }

 private:
  void read_record() {
    Record record;
    while (true) {
      record.push_back(read_cell());
      const bool goes_on = at_ < text_.size() && text_[at_] == separator;
      if (table_.broken_at) {
        return;
      }
      ++at_;
      if (!goes_on) {
        break;
      }
    }
    const bool is_empty = std::all_of(record.begin(), record.end(),
                                      [](const Cell& cell) { return cell.text.empty(); });
    if (!is_empty) {
      table_.records.push_back(std::move(record));
    }
  }

  /// Stops at the separator, the line break or the end.
  Cell read_cell() {
    while (at_ < text_.size() && is_blank(text_[at_])) {
      ++at_;
    }
    if (at_ < text_.size() && text_[at_] == '"') {
      return read_quoted();
    }
    const std::size_t begin = at_;
    at_ = std::min(text_.find_first_of(";\n", at_), text_.size());
    Cell cell{.text = trimmed(std::string(text_.substr(begin, at_ - begin)))};
    cell.begin = static_cast<std::uint32_t>(begin);
    cell.end = static_cast<std::uint32_t>(begin + cell.text.size());
    return cell;
  }

  Cell read_quoted() {
    const std::size_t begin = at_;
    std::string text;
    for (++at_; at_ < text_.size(); ++at_) {
      if (text_[at_] != '"') {
        text += text_[at_];
      } else if (at_ + 1 < text_.size() && text_[at_ + 1] == '"') {
        text += text_[++at_];
      } else {
        break;
      }
    }
    const bool is_closed = at_ < text_.size();
    at_ += is_closed ? 1 : 0;
    const auto end = static_cast<std::uint32_t>(at_);
    while (at_ < text_.size() && is_blank(text_[at_])) {
      ++at_;
    }
    const bool ends_here = at_ == text_.size() || text_[at_] == separator || text_[at_] == '\n';
    if (!is_closed || !ends_here) {
      table_.broken_at = static_cast<std::uint32_t>(begin);
    }
    return {
        .text = trimmed(std::move(text)), .begin = static_cast<std::uint32_t>(begin), .end = end};
  }

  std::string_view text_;
  std::size_t at_ = 0;
  TableText table_;
};

}  // namespace

TableText read_table_text(std::string_view text) {
  return TableReader(text).read();
}

}  // namespace samsvar::syntax
