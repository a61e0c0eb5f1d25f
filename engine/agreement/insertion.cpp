#include "engine/agreement/forms.h"
#include "engine/agreement/read.h"
#include "engine/agreement/structure_keys.h"
#include "engine/agreement/words.h"
#include "engine/messages/texts.h"
#include "engine/support/text.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace samsvar::agreement {

namespace {

constexpr std::size_t step_of_indentation = 2;
constexpr std::size_t max_excerpt = 80;

/// Root first.
std::vector<std::string> segments_of(const ir::Vocabulary& vocabulary, ir::NounId noun,
                                     bool factual) {
  std::vector<std::string> segments;
  std::optional<ir::NounId> at = noun;
  while (at) {
    segments.push_back(vocabulary.nouns[*at].segment);
    at = vocabulary.nouns[*at].parent;
  }
  if (factual) {
    segments.emplace_back(canonical(Key::Actual));
  }
  std::reverse(segments.begin(), segments.end());
  return segments;
}

/// The deepest section on the way to the noun that the document has.
struct Section {
  const Datum* datum;
  std::size_t depth = 0;  // how many of the segments lead to it
};

Section deepest_section(const Document& document, const std::vector<std::string>& segments,
                        bool factual) {
  Section section{&document.content};
  const bool has_facts = document.actual.key_range.begin != document.actual.key_range.end;
  if (factual && has_facts) {
    section = {&document.actual, 1};
  } else if (factual) {
    return section;
  }
  while (section.depth < segments.size()) {
    const auto* record = std::get_if<Record>(&section.datum->form);
    const Datum* next = record == nullptr ? nullptr : record->find(segments[section.depth]);
    if (next == nullptr) {
      break;
    }
    section = {next, section.depth + 1};
  }
  return section;
}

/// `<for eksempel 30 minutter>`, in quotes where YAML would take it apart.
std::string placeholder(const ir::Vocabulary& vocabulary, ir::NounId noun,
                        messages::Language language) {
  const ir::Noun& it = vocabulary.nouns[noun];
  const std::string text = messages::say(
      language,
      {messages::Text::placeholder, {messages::field("example", form_example(it, it.type))}});
  return text.find_first_of(",:[]{}#\"") == std::string::npos ? text : "'" + text + "'";
}

/// a: {b: <…>}
std::string flow_lines(const std::vector<std::string>& segments, std::size_t first,
                       const std::string& value) {
  std::string line;
  for (std::size_t index = first; index < segments.size(); ++index) {
    line += (index == first ? "" : "{") + segments[index] + ": ";
  }
  return line + value + std::string(segments.size() - first - 1, '}');
}

std::string block_lines(const std::vector<std::string>& segments, std::size_t first,
                        const std::string& value, std::size_t indentation) {
  std::string lines;
  for (std::size_t index = first; index < segments.size(); ++index) {
    lines += std::string(indentation, ' ') + segments[index] + ":";
    lines += index + 1 == segments.size() ? " " + value + "\n" : "\n";
    indentation += step_of_indentation;
  }
  return lines;
}

class Inserter {
 public:
  Inserter(const source::SourceMap& map, const Document& document)
      : file_(map[document.file]), id_(document.file), text_(file_.text()) {}

  [[nodiscard]] SourceRange at(std::size_t offset) const {
    const auto place = static_cast<std::uint32_t>(offset);
    return {id_, place, place};
  }

  [[nodiscard]] std::size_t column(std::uint32_t offset) const {
    return offset - file_.line_begin(file_.place(offset).line);
  }

  /// Right after a colon a value needs a space.
  [[nodiscard]] std::string blank_before(std::uint32_t offset) const {
    return offset > 0 && text_[offset - 1] == ':' ? " " : "";
  }

  /// The line after the one that holds the last character before `end`.
  [[nodiscard]] InsertionPoint after_line(std::uint32_t end, std::string lines) const {
    const std::size_t line_break = text_.find('\n', end > 0 ? end - 1 : 0);
    if (line_break == std::string_view::npos) {
      const bool needs_break = !text_.empty() && text_.back() != '\n';
      return {at(text_.size()), (needs_break ? "\n" : "") + std::move(lines)};
    }
    return {at(line_break + 1), std::move(lines)};
  }

  [[nodiscard]] bool is_flow(const Datum& section) const {
    return section.range.begin < text_.size() && text_[section.range.begin] == '{';
  }

  [[nodiscard]] InsertionPoint before_brace(const Datum& section, std::string line) const {
    const std::size_t brace = section.range.end - 1;
    const std::size_t last = text_.find_last_not_of(" \n", brace - 1);
    const bool empty = last == section.range.begin || text_[last] == ',';
    return {at(last + 1), (empty ? (text_[last] == ',' ? " " : "") : ", ") + std::move(line)};
  }

  /// Where the keys of a section written line by line begin.
  [[nodiscard]] std::size_t indentation_of(const Datum& section) const {
    return column(section.range.begin);
  }

 private:
  const source::SourceFile& file_;
  source::FileId id_;
  std::string_view text_;
};

}  // namespace

InsertionPoint insertion_point(const source::SourceMap& map, const Document& document,
                               const ir::Vocabulary& vocabulary, ir::NounId noun, bool factual,
                               messages::Language language) {
  const std::vector<std::string> segments = segments_of(vocabulary, noun, factual);
  const Section section = deepest_section(document, segments, factual);
  const Inserter inserter(map, document);
  const Datum& datum = *section.datum;
  const std::string value = placeholder(vocabulary, noun, language);
  const bool record = std::holds_alternative<Record>(datum.form);
  const bool empty = datum.range.begin == datum.range.end;
  if (!empty && (section.depth == segments.size() || !record)) {
    // Something else stands where the lines would: put in before it they would not be YAML.
    return {datum.range, {}};
  }
  if (section.depth == segments.size()) {
    return {inserter.at(datum.range.begin), inserter.blank_before(datum.range.begin) + value};
  }
  if (record && inserter.is_flow(datum)) {
    return inserter.before_brace(datum, flow_lines(segments, section.depth, value));
  }
  if (record && !empty) {
    return inserter.after_line(datum.range.end, block_lines(segments, section.depth, value,
                                                            inserter.indentation_of(datum)));
  }
  if (empty && datum.key_range.begin != datum.key_range.end) {
    // `tilbud:` with nothing after it.
    return inserter.after_line(
        datum.key_range.end,
        block_lines(segments, section.depth, value,
                    inserter.column(datum.key_range.begin) + step_of_indentation));
  }
  // The section is there in another shape, such as `ukjent`: what belongs in its place.
  return {inserter.at(datum.range.begin), "{" + flow_lines(segments, section.depth, value) + "}"};
}

std::string excerpt(const source::SourceMap& map, SourceRange range) {
  return support::truncate(with_single_spaces(map.text(range)), max_excerpt);
}

}  // namespace samsvar::agreement
