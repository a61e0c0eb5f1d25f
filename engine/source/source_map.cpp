#include "engine/source/source_map.h"

#include "engine/support/check.h"

#include <algorithm>
#include <utility>

namespace samsvar::source {

namespace {

bool starts_code_point(char byte) {
  return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
}

}  // namespace

SourceFile::SourceFile(std::string name, std::string text)
    : name_(std::move(name)), text_(std::move(text)) {
  line_begins_.push_back(0);
  for (std::uint32_t offset = 0; offset < text_.size(); ++offset) {
    if (text_[offset] == '\n') {
      line_begins_.push_back(offset + 1);
    }
  }
}

Place SourceFile::place(std::uint32_t offset) const {
  const auto limit = std::min(offset, static_cast<std::uint32_t>(text_.size()));
  const auto after = std::upper_bound(line_begins_.begin(), line_begins_.end(), limit);
  const auto line = static_cast<std::uint32_t>(after - line_begins_.begin());
  const std::uint32_t begin = line_begins_[line - 1];
  const auto code_points =
      std::count_if(text_.begin() + begin, text_.begin() + limit, starts_code_point);
  return {.line = line, .column = static_cast<std::uint32_t>(code_points) + 1};
}

std::uint32_t SourceFile::line_begin(std::uint32_t line) const {
  CHECK(line >= 1, "lines are counted from one");
  if (line > line_begins_.size()) {
    return static_cast<std::uint32_t>(text_.size());
  }
  return line_begins_[line - 1];
}

std::string_view SourceFile::line_text(std::uint32_t line) const {
  const std::uint32_t begin = line_begin(line);
  std::string_view rest = std::string_view(text_).substr(begin);
  rest = rest.substr(0, rest.find('\n'));
  if (rest.ends_with('\r')) {
    rest.remove_suffix(1);
  }
  return rest;
}

std::uint32_t SourceFile::line_count() const {
  return static_cast<std::uint32_t>(line_begins_.size());
}

FileId SourceMap::add(std::string name, std::string text) {
  files_.emplace_back(std::move(name), std::move(text));
  return FileId{static_cast<std::uint32_t>(files_.size() - 1)};
}

const SourceFile& SourceMap::operator[](FileId file) const {
  CHECK(file.index < files_.size(), "a FileId comes from the map that it is looked up in");
  return files_[file.index];
}

std::string_view SourceMap::text(SourceRange range) const {
  return (*this)[range.file].text().substr(range.begin, range.end - range.begin);
}

Place SourceMap::begin(SourceRange range) const {
  return (*this)[range.file].place(range.begin);
}

Place SourceMap::end(SourceRange range) const {
  return (*this)[range.file].place(range.end);
}

}  // namespace samsvar::source
