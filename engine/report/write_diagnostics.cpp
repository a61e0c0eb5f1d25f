#include "engine/report/write_diagnostics.h"

#include "engine/messages/texts.h"
#include "engine/report/layout.h"
#include "engine/report/source_excerpt.h"
#include "engine/support/check.h"

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <tuple>

namespace samsvar::report {

namespace {

using diagnostics::Diagnostic;
using messages::Language;
using messages::say;
using messages::Text;
using source::FileId;
using source::SourceMap;
using source::SourceRange;

/// What stands under a quoted line.
struct Mark {
  SourceRange range;
  bool is_primary = false;
  std::string words;
};

using MarksByLine = std::map<std::uint32_t, std::vector<Mark>>;

/// How one diagnostic is being told.
struct Telling {
  std::ostream& out;
  const SourceMap& sources;
  Language language;
  bool colour;
  std::size_t gutter = 1;  // columns of the widest line number
};

std::string_view code_of(diagnostics::Severity severity) {
  switch (severity) {
    case diagnostics::Severity::Error:
      return "error";
    case diagnostics::Severity::Warning:
      return "warning";
    case diagnostics::Severity::Note:
      return "note";
  }
  CHECK(false, "every severity has a code");
}

Tone tone_for(diagnostics::Severity severity) {
  switch (severity) {
    case diagnostics::Severity::Error:
      return Tone::Alarm;
    case diagnostics::Severity::Warning:
      return Tone::Caution;
    case diagnostics::Severity::Note:
      return Tone::Ahead;
  }
  CHECK(false, "every severity has a tone");
}

std::string gutter(const Telling& telling, std::string_view number, std::string_view sign) {
  return toned(telling.colour, Tone::Quiet,
               pad_left(number, telling.gutter) + " " + std::string(sign));
}

void write_mark(const Telling& telling, diagnostics::Severity severity, const Mark& mark) {
  const SourceExcerpt excerpt = excerpt_at(telling.sources, mark.range);
  const std::string line(excerpt.width, mark.is_primary ? '^' : '-');
  const std::string words = mark.words.empty() ? line : line + " " + clean(mark.words);
  telling.out << gutter(telling, "", "|") << " " << std::string(excerpt.column, ' ')
              << toned(telling.colour, mark.is_primary ? tone_for(severity) : Tone::Ahead, words)
              << '\n';
}

void write_quoted(const Telling& telling, std::uint32_t line, const Mark& first) {
  telling.out << gutter(telling, std::to_string(line), "|") << " "
              << excerpt_at(telling.sources, first.range).text << '\n';
}

/// Each marked line of one file, with the marks under it.
void write_lines(const Telling& telling, diagnostics::Severity severity, const MarksByLine& marks) {
  telling.out << gutter(telling, "", "|") << '\n';
  std::uint32_t previous = 0;
  for (const auto& [line, on_line] : marks) {
    if (previous != 0 && line > previous + 1) {
      telling.out << gutter(telling, "", "⋮") << '\n';
    }
    previous = line;
    // A long line is quoted around each of its marks, so that every mark has its words above it.
    std::string quoted;
    for (const Mark& mark : on_line) {
      if (excerpt_at(telling.sources, mark.range).text != quoted) {
        write_quoted(telling, line, mark);
        quoted = excerpt_at(telling.sources, mark.range).text;
      }
      write_mark(telling, severity, mark);
    }
  }
}

std::vector<Mark> marks_of(Language language, const Diagnostic& diagnostic) {
  std::vector<Mark> marks;
  if (diagnostic.range) {
    marks.push_back({.range = *diagnostic.range, .is_primary = true, .words = {}});
  }
  for (const diagnostics::Label& label : diagnostic.related) {
    marks.push_back(
        {.range = label.range, .is_primary = false, .words = say(language, label.message)});
  }
  return marks;
}

std::size_t gutter_width(const SourceMap& sources, const std::vector<Mark>& marks) {
  std::uint32_t last_line = 1;
  for (const Mark& mark : marks) {
    last_line = std::max(last_line, sources.begin(mark.range).line);
  }
  return std::to_string(last_line).size();
}

/// The file of the diagnostic first, then those of its other places in the order they are named.
std::vector<FileId> files_of(const std::vector<Mark>& marks) {
  std::vector<FileId> files;
  for (const Mark& mark : marks) {
    if (std::find(files.begin(), files.end(), mark.range.file) == files.end()) {
      files.push_back(mark.range.file);
    }
  }
  return files;
}

void write_places(Telling& telling, const Diagnostic& diagnostic) {
  const diagnostics::Severity severity = diagnostics::severity(diagnostic.code);
  const std::vector<Mark> marks = marks_of(telling.language, diagnostic);
  telling.gutter = gutter_width(telling.sources, marks);
  bool is_first = true;
  for (const FileId file : files_of(marks)) {
    MarksByLine by_line;
    const Mark* first = nullptr;
    for (const Mark& mark : marks) {
      if (mark.range.file == file) {
        first = first == nullptr ? &mark : first;
        by_line[telling.sources.begin(mark.range).line].push_back(mark);
      }
    }
    telling.out << std::string(telling.gutter, ' ')
                << toned(telling.colour, Tone::Quiet, is_first ? "--> " : "::: ")
                << clean(place_words(telling.sources, first->range)) << '\n';
    write_lines(telling, severity, by_line);
    is_first = false;
  }
}

void write_one(Telling telling, const Diagnostic& diagnostic) {
  const diagnostics::Severity severity = diagnostics::severity(diagnostic.code);
  const std::string word = problem_word(telling.language, severity) + "[" +
                           std::string(diagnostics::name(diagnostic.code)) + "]";
  telling.out << toned(telling.colour, tone_for(severity), word)
              << toned(telling.colour, Tone::Strong,
                       ": " + clean(problem_message(telling.language, diagnostic)))
              << '\n';
  if (!diagnostic.range && !diagnostic.subject.empty()) {
    telling.out << std::string(telling.gutter, ' ') << toned(telling.colour, Tone::Quiet, "--> ")
                << clean(diagnostic.subject) << '\n';
  }
  write_places(telling, diagnostic);
  const std::string help = problem_help(telling.language, diagnostic);
  if (!help.empty()) {
    telling.out << gutter(telling, "", "=") << " "
                << clean(
                       say(telling.language, {Text::report_help, {messages::field("text", help)}}))
                << '\n';
  }
}

std::string_view file_name(const SourceMap& sources, const Diagnostic& diagnostic) {
  return diagnostic.range ? std::string_view(sources[diagnostic.range->file].name())
                          : std::string_view(diagnostic.subject);
}

}  // namespace

std::string problem_word(Language language, diagnostics::Severity severity) {
  switch (severity) {
    case diagnostics::Severity::Error:
      return say(language, Text::report_error);
    case diagnostics::Severity::Warning:
      return say(language, Text::report_warning);
    case diagnostics::Severity::Note:
      return say(language, Text::report_note);
  }
  CHECK(false, "every severity has a word");
}

std::string problem_message(Language language, const Diagnostic& diagnostic) {
  return say(language, {diagnostics::sentence(diagnostic.code), diagnostic.fields});
}

std::string problem_help(Language language, const Diagnostic& diagnostic) {
  return say(language, {diagnostics::help(diagnostic.code), diagnostic.fields});
}

std::vector<const Diagnostic*> in_order(const SourceMap& sources,
                                        const std::vector<Diagnostic>& diagnostics) {
  std::vector<const Diagnostic*> ordered;
  ordered.reserve(diagnostics.size());
  for (const Diagnostic& diagnostic : diagnostics) {
    ordered.push_back(&diagnostic);
  }
  const auto key = [&sources](const Diagnostic& diagnostic) {
    const SourceRange range = diagnostic.range.value_or(SourceRange{});
    return std::tuple(file_name(sources, diagnostic), range.begin, range.end, diagnostic.code);
  };
  std::stable_sort(ordered.begin(), ordered.end(), [&](const Diagnostic* a, const Diagnostic* b) {
    const auto left = key(*a);
    const auto right = key(*b);
    if (left != right) {
      return left < right;
    }
    return problem_message(Language::Bokmal, *a) < problem_message(Language::Bokmal, *b);
  });
  return ordered;
}

void write_diagnostics(std::ostream& out, const SourceMap& sources, Language language, bool colour,
                       const std::vector<Diagnostic>& diagnostics) {
  bool is_first = true;
  for (const Diagnostic* diagnostic : in_order(sources, diagnostics)) {
    if (!is_first) {
      out << '\n';
    }
    write_one({.out = out, .sources = sources, .language = language, .colour = colour},
              *diagnostic);
    is_first = false;
  }
}

void write_problem(JsonStream& json, const SourceMap& sources, Language language,
                   const Diagnostic& diagnostic) {
  json.begin_object();
  json.key("code").string(diagnostics::name(diagnostic.code));
  json.key("severity").string(code_of(diagnostics::severity(diagnostic.code)));
  json.key("file").string_or_null(file_name(sources, diagnostic));
  if (diagnostic.range) {
    const source::Place place = sources.begin(*diagnostic.range);
    json.key("line").number(place.line);
    json.key("column").number(place.column);
  } else {
    json.key("line").null();
    json.key("column").null();
  }
  json.key("message").string(problem_message(language, diagnostic));
  json.key("help").string_or_null(problem_help(language, diagnostic));
  json.end_object();
}

}  // namespace samsvar::report
