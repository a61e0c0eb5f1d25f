#include "engine/pipeline/written.h"

namespace samsvar::pipeline {

std::string on_one_line(std::string_view text) {
  std::string words;
  bool in_remark = false;
  bool in_text = false;
  for (const char character : text) {
    in_text = character == '"' ? !in_text && !in_remark : in_text && character != '\n';
    in_remark = in_remark ? character != '\n' : character == '#' && !in_text;
    const bool is_blank = in_remark || character == ' ' || character == '\t' || character == '\n';
    if (!is_blank) {
      words += character;
    } else if (!words.empty() && words.back() != ' ') {
      words += ' ';
    }
  }
  if (!words.empty() && words.back() == ' ') {
    words.pop_back();
  }
  return words;
}

std::string as_written(const source::SourceMap& sources, source::SourceRange range) {
  return on_one_line(sources.text(range));
}

}  // namespace samsvar::pipeline
