#include "engine/report/html/quotation.h"

#include "engine/messages/texts.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <optional>
#include <utility>

namespace samsvar::report::html {

namespace {

using messages::field;
using messages::say;
using messages::Text;
using source::SourceFile;

constexpr std::uint32_t lines_around = 2;
// Of one marked place, and of one figure; a document may be a single list of thousands of lines.
constexpr std::uint32_t most_marked_lines = 12;
constexpr std::size_t most_lines = 60;
// Bytes of a line before its first mark and in all; a line may be a gigabyte long.
constexpr std::size_t most_before_mark = 120;
constexpr std::size_t most_of_line = 600;

/// What is done to one line: byte offsets in it.
struct LineMarks {
  std::vector<std::pair<std::size_t, std::size_t>> marks;
  std::vector<std::pair<std::size_t, std::string>> insertions;
  std::vector<std::string> lines_before;
  std::vector<std::string> absent_before;  // what is said to be missing
};

bool continues(char byte) {
  return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

std::size_t at_code_point(std::string_view text, std::size_t at) {
  while (at > 0 && at < text.size() && continues(text[at])) {
    --at;
  }
  return std::min(at, text.size());
}

class Figure {
 public:
  Figure(const Run& run, source::FileId id) : run_(run), file_((*run.sources)[id]), id_(id) {}

  void add(const QuotedPlace& place) {
    if (!place.absent.empty()) {
      note_absent(place.range.begin, place.absent);
    } else if (place.insertion.empty()) {
      mark(place.range);
    } else {
      insert(place.range.begin, place.insertion);
    }
    if (!place.words.empty() &&
        std::find(words_.begin(), words_.end(), place.words) == words_.end()) {
      words_.push_back(place.words);
    }
  }

  void write(Markup& markup) const {
    const auto figure = markup.in("figure", {{"class", "quote"}});
    {
      const auto caption = markup.in("figcaption");
      markup.element("span", file_.name(), {{"class", "file"}});
      for (const std::string& words : words_) {
        markup.text(" · " + words);
      }
    }
    const auto list = markup.in("ol", {{"class", "lines"}, {"lang", language()}});
    std::uint32_t previous = 0;
    std::size_t written = 0;
    for (const auto& [number, marks] : lines_) {
      if (written++ == most_lines) {
        markup.element("li", "⋯", {{"class", "cut"}});
        break;
      }
      if (previous != 0 && number != previous + 1) {
        markup.element("li", "⋯", {{"class", "cut"}});
      }
      previous = number;
      write_line(markup, number, marks);
    }
  }

 private:
  [[nodiscard]] std::uint32_t last_line() const {
    const std::uint32_t count = file_.line_count();
    return count > 1 && file_.line_text(count).empty() ? count - 1 : count;
  }

  void show(std::uint32_t first, std::uint32_t last) {
    first = first > lines_around ? first - lines_around : 1;
    last = std::min(last + lines_around, last_line());
    for (std::uint32_t line = first; line <= last; ++line) {
      lines_[line];
    }
  }

  void mark(source::SourceRange range) {
    const std::uint32_t first = file_.place(range.begin).line;
    const std::uint32_t last = std::min(file_.place(range.end).line, first + most_marked_lines - 1);
    show(first, last);
    for (std::uint32_t line = first; line <= last; ++line) {
      const std::size_t begin = file_.line_begin(line);
      const std::string_view text = file_.line_text(line);
      const std::size_t from = line == first ? range.begin - begin : text.find_first_not_of(' ');
      const std::size_t to = std::min<std::size_t>(range.end - begin, text.size());
      if (from < to && from < text.size()) {
        lines_[line].marks.emplace_back(from, to);
      }
    }
  }

  /// Whole lines where a line begins, else words within the line.
  void insert(std::uint32_t offset, std::string_view yaml) {
    std::uint32_t line = file_.place(offset).line;
    const std::size_t in_line = offset - file_.line_begin(line);
    if (in_line > 0 && !yaml.starts_with('\n')) {
      show(line, line);
      add_once(lines_[line].insertions, {in_line, std::string(yaml)});
      return;
    }
    line += in_line > 0 ? 1U : 0U;
    show(line, line > 1 ? line - 1 : line);
    add_once(lines_[line].lines_before, std::string(yaml.substr(yaml.starts_with('\n') ? 1 : 0)));
  }

  /// Before the line where it would begin, or after the line that it would stand in.
  void note_absent(std::uint32_t offset, const std::string& words) {
    std::uint32_t line = file_.place(offset).line;
    line += offset > file_.line_begin(line) ? 1U : 0U;
    show(line > 1 ? line - 1 : line, line > 1 ? line - 1 : line);
    add_once(lines_[line].absent_before, words);
  }

  template <typename Element>
  static void add_once(std::vector<Element>& all, Element element) {
    if (std::find(all.begin(), all.end(), element) == all.end()) {
      all.push_back(std::move(element));
    }
  }

  [[nodiscard]] std::string language() const {
    for (const agreement::Document& document : run_.world->documents) {
      if (document.file == id_) {
        return document.language;
      }
    }
    return {};
  }

  void write_line(Markup& markup, std::uint32_t number, const LineMarks& marks) const {
    for (const std::string& lines : marks.lines_before) {
      write_inserted(markup, lines);
    }
    for (const std::string& words : marks.absent_before) {
      markup.element("li", words,
                     {{"class", "absent"}, {"lang", std::string(messages::code(run_.language))}});
    }
    if (number > last_line()) {
      return;
    }
    Attributes attributes = {{"value", std::to_string(number)}};
    if (!marks.marks.empty()) {
      attributes.push_back({"class", "marked"});
    }
    const auto item = markup.in("li", attributes);
    const auto code = markup.in("code");
    write_pieces(markup, file_.line_text(number), marks);
  }

  void write_inserted(Markup& markup, std::string_view lines) const {
    while (!lines.empty()) {
      const std::size_t end = std::min(lines.find('\n'), lines.size());
      const auto item = markup.in("li", {{"class", "new"}});
      const auto code = markup.in("code");
      markup.element("ins", lines.substr(0, end));
      lines.remove_prefix(std::min(end + 1, lines.size()));
    }
  }

  static void write_pieces(Markup& markup, std::string_view text, LineMarks marks) {
    std::sort(marks.marks.begin(), marks.marks.end());
    std::sort(marks.insertions.begin(), marks.insertions.end());
    std::size_t first = text.size();
    if (!marks.marks.empty()) {
      first = marks.marks.front().first;
    }
    if (!marks.insertions.empty()) {
      first = std::min(first, marks.insertions.front().first);
    }
    const bool is_long = text.size() > most_of_line;
    std::size_t at = is_long && first < text.size() && first > most_before_mark
                         ? at_code_point(text, first - most_before_mark)
                         : 0;
    const std::size_t end = is_long ? at_code_point(text, at + most_of_line) : text.size();
    if (at > 0) {
      markup.text("…");
    }
    const auto insert_until = [&](std::size_t limit) {
      while (!marks.insertions.empty() && marks.insertions.front().first <= limit) {
        const std::size_t place = std::clamp(marks.insertions.front().first, at, end);
        markup.text(text.substr(at, place - at));
        markup.element("ins", marks.insertions.front().second);
        at = place;
        marks.insertions.erase(marks.insertions.begin());
      }
    };
    for (const auto& [from, to] : marks.marks) {
      insert_until(from);
      const std::size_t begin = std::clamp(from, at, end);
      const std::size_t stop = std::clamp(to, begin, end);
      markup.text(text.substr(at, begin - at));
      if (begin < stop) {
        markup.element("mark", text.substr(begin, stop - begin));
      }
      at = stop;
    }
    insert_until(text.size());
    markup.text(text.substr(at, end - at));
    if (end < text.size()) {
      markup.text("…");
    }
  }

  const Run& run_;
  const SourceFile& file_;
  source::FileId id_;
  std::map<std::uint32_t, LineMarks> lines_;
  std::vector<std::string> words_;
};

}  // namespace

void write_quotations(Markup& markup, const Run& run, const std::vector<QuotedPlace>& places) {
  std::vector<source::FileId> files;
  std::map<source::FileId, Figure> figures;
  for (const QuotedPlace& place : places) {
    const source::FileId file = place.range.file;
    if (std::find(files.begin(), files.end(), file) == files.end()) {
      files.push_back(file);
    }
    figures.try_emplace(file, run, file).first->second.add(place);
  }
  for (const source::FileId file : files) {
    figures.at(file).write(markup);
  }
}

}  // namespace samsvar::report::html
