#include "engine/report/source_excerpt.h"

#include "engine/report/layout.h"

#include <algorithm>
#include <string_view>

namespace samsvar::report {

namespace {

// Bytes shown before and after the beginning of the range when a line must be cut.
constexpr std::size_t bytes_before = 60;
constexpr std::size_t bytes_after = 110;

bool continues_code_point(char byte) {
  return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

std::size_t code_point_begin(std::string_view text, std::size_t at) {
  while (at > 0 && at < text.size() && continues_code_point(text[at])) {
    --at;
  }
  return at;
}

}  // namespace

SourceExcerpt excerpt_at(const source::SourceMap& sources, source::SourceRange range) {
  const source::SourceFile& file = sources[range.file];
  const std::uint32_t line = file.place(range.begin).line;
  const std::string_view text = file.line_text(line);
  const std::size_t line_begin = file.line_begin(line);
  const std::size_t begin = std::min<std::size_t>(range.begin - line_begin, text.size());
  const std::size_t end = std::clamp<std::size_t>(range.end - line_begin, begin, text.size());

  const bool is_short = text.size() <= bytes_before + bytes_after;
  const std::size_t first =
      is_short || begin <= bytes_before ? 0 : code_point_begin(text, begin - bytes_before);
  const std::size_t last =
      is_short ? text.size() : code_point_begin(text, std::min(text.size(), begin + bytes_after));

  SourceExcerpt excerpt;
  const std::string before = (first > 0 ? "…" : "") + clean(text.substr(first, begin - first));
  excerpt.text = before + clean(text.substr(begin, last - begin)) + (last < text.size() ? "…" : "");
  excerpt.column = display_width(before);
  const std::size_t marked_end = std::min(end, last);
  excerpt.width =
      std::max<std::size_t>(1, display_width(clean(text.substr(begin, marked_end - begin))));
  return excerpt;
}

std::string without_comment(std::string_view line) {
  char quote = 0;
  char before = ' ';
  for (std::size_t at = 0; at < line.size(); ++at) {
    const char c = line[at];
    const bool begins_word = std::string_view(" [{,").find(before) != std::string_view::npos;
    if (quote != 0) {
      quote = c == quote ? 0 : quote;
    } else if ((c == '"' || c == '\'') && begins_word) {
      quote = c;
    } else if (c == '#' && before == ' ') {
      line = line.substr(0, at);
      break;
    }
    before = c;
  }
  line = line.substr(0, line.find_last_not_of(' ') + 1);
  return std::string(line);
}

std::string place_words(const source::SourceMap& sources, source::SourceRange range) {
  return line_words(sources, range) + ":" + std::to_string(sources.begin(range).column);
}

std::string line_words(const source::SourceMap& sources, source::SourceRange range) {
  return sources[range.file].name() + ":" + std::to_string(sources.begin(range).line);
}

}  // namespace samsvar::report
