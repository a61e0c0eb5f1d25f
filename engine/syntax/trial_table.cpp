#include "engine/syntax/trial_table.h"

#include "engine/diagnostics/codes.h"
#include "engine/messages/texts.h"
#include "engine/support/text.h"
#include "engine/syntax/expectation_cell.h"
#include "engine/syntax/keywords.h"
#include "engine/syntax/table_text.h"
#include "krav_parser.h"

#include <algorithm>
#include <utility>

namespace samsvar::syntax {

namespace {

using diagnostics::Code;
using diagnostics::Diagnostics;
using diagnostics::Label;
using messages::field;

struct Column {
  enum class Use : std::uint8_t { Title, Date, Subject, Expectation, Noun };

  Use use{};
  SourceRange range;
  Path path;  // of Noun
};

bool may_stand_in_name(char character) {
  return static_cast<unsigned char>(character) >= 0x80U || character == '_' ||
         (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z') ||
         (character >= '0' && character <= '9');
}

class TrialTable {
 public:
  TrialTable(const source::SourceMap& map, source::FileId file, Language language,
             Diagnostics& diagnostics)
      : file_(file),
        text_(map[file].text()),
        language_(language),
        diagnostics_(diagnostics),
        table_(read_table_text(text_)) {}

  std::vector<Trial> read() {
    if (table_.broken_at) {
      diagnostics_.add(Code::S028, {file_, *table_.broken_at, *table_.broken_at + 1});
    }
    std::vector<Trial> trials;
    if (table_.records.empty()) {
      if (!table_.broken_at) {
        diagnostics_.add(Code::S034, {file_, 0, 0}, keywords());
      }
      return trials;
    }
    if (!read_header(table_.records.front())) {
      return trials;
    }
    for (std::size_t row = 1; row < table_.records.size(); ++row) {
      if (auto trial = read_row(table_.records[row])) {
        trials.push_back(std::move(*trial));
      }
    }
    if (table_.records.size() == 1 && !table_.broken_at) {
      diagnostics_.add(Code::S034, range_of(table_.records.front()), keywords());
    }
    return trials;
  }

 private:
  using Use = Column::Use;

  [[nodiscard]] std::string spelled(TokenType keyword) const {
    return spelling(language_, keyword).value_or("");
  }

  [[nodiscard]] SourceRange range_of(const Cell& cell) const {
    return {file_, cell.begin, cell.end};
  }

  [[nodiscard]] SourceRange range_of(const Record& record) const {
    return {file_, record.front().begin, record.back().end};
  }

  [[nodiscard]] std::vector<messages::Field> keywords() const {
    return {field("title", spelled(KravLexer::TRIAL)), field("expect", spelled(KravLexer::EXPECT)),
            field("date", spelled(KravLexer::PER)), field("subject", spelled(KravLexer::FOR))};
  }

  // ---------------------------------------------------------------- the first row

  /// False when the rows cannot be read by it.
  bool read_header(const Record& header) {
    bool is_sound = true;
    for (const Cell& cell : header) {
      const auto column = read_heading(cell);
      is_sound = is_sound && column.has_value();
      if (column && is_new(*column)) {
        columns_.push_back(*column);
      } else {
        is_sound = false;
      }
    }
    if (!is_sound) {
      return false;
    }
    for (const auto& [use, keyword] : {std::pair{Use::Title, TokenType{KravLexer::TRIAL}},
                                       std::pair{Use::Expectation, TokenType{KravLexer::EXPECT}}}) {
      if (find(use) == nullptr) {
        auto fields = keywords();
        fields.push_back(field("column", spelled(keyword)));
        diagnostics_.add(Code::S029, range_of(header), std::move(fields));
        is_sound = false;
      }
    }
    return is_sound;
  }

  [[nodiscard]] const Column* find(Use use) const {
    const auto found = std::find_if(columns_.begin(), columns_.end(),
                                    [&](const Column& column) { return column.use == use; });
    return found == columns_.end() ? nullptr : &*found;
  }

  std::optional<Column> read_heading(const Cell& cell) {
    const std::string heading = support::compose(cell.text);
    Column column{.use = Use::Noun, .range = range_of(cell), .path = {}};
    for (const auto& [keyword, use] : {std::pair{TokenType{KravLexer::TRIAL}, Use::Title},
                                       std::pair{TokenType{KravLexer::PER}, Use::Date},
                                       std::pair{TokenType{KravLexer::FOR}, Use::Subject},
                                       std::pair{TokenType{KravLexer::EXPECT}, Use::Expectation}}) {
      if (heading == spelled(keyword)) {
        column.use = use;
        return column;
      }
    }
    column.path = {.range = column.range, .parts = names_of(heading, column.range)};
    const bool is_path =
        std::all_of(column.path.parts.begin(), column.path.parts.end(), [](const Name& name) {
          return !name.text.empty() &&
                 std::all_of(name.text.begin(), name.text.end(), may_stand_in_name);
        });
    if (!is_path) {
      auto fields = keywords();
      fields.push_back(field("found", heading));
      diagnostics_.add(Code::S030, column.range, std::move(fields));
      return std::nullopt;
    }
    return column;
  }

  /// The words between the dots, each pointing at the whole heading.
  static std::vector<Name> names_of(std::string_view heading, SourceRange range) {
    std::vector<Name> names;
    while (true) {
      const std::size_t dot = heading.find('.');
      names.push_back({.range = range, .text = std::string(heading.substr(0, dot))});
      if (dot == std::string_view::npos) {
        return names;
      }
      heading.remove_prefix(dot + 1);
    }
  }

  bool is_new(const Column& column) {
    const auto words = [](const Path& path) {
      std::string all;
      for (const Name& name : path.parts) {
        all += name.text + '.';
      }
      return all;
    };
    const auto first = std::find_if(columns_.begin(), columns_.end(), [&](const Column& other) {
      return other.use == column.use && words(other.path) == words(column.path);
    });
    if (first == columns_.end()) {
      return true;
    }
    diagnostics_.add(
        Code::S031, column.range,
        {field("column", std::string(text_.substr(column.range.begin,
                                                  column.range.end - column.range.begin)))},
        {Label{first->range, {messages::Text::syntax_first_here, {}}}});
    return false;
  }

  // ---------------------------------------------------------------- the other rows

  std::optional<Trial> read_row(const Record& row) {
    if (row.size() != columns_.size()) {
      diagnostics_.add(
          Code::S032, range_of(row),
          {field("count", static_cast<std::int64_t>(row.size())),
           field("columns", static_cast<std::int64_t>(columns_.size()))},
          {Label{range_of(table_.records.front()), {messages::Text::syntax_columns_here, {}}}});
      return std::nullopt;
    }
    Trial trial{.range = range_of(row), .title = {}, .subject = {}, .date = {}};
    bool is_sound = true;
    bool is_expected = false;
    for (std::size_t index = 0; index < row.size(); ++index) {
      const Cell& cell = row[index];
      if (!cell.text.empty()) {
        is_expected = is_expected || columns_[index].use == Use::Expectation;
        is_sound = take(columns_[index], cell, trial) && is_sound;
      }
    }
    if (trial.title.text.empty() || !is_expected) {
      auto fields = keywords();
      fields.push_back(field(
          "column", spelled(trial.title.text.empty() ? KravLexer::TRIAL : KravLexer::EXPECT)));
      diagnostics_.add(Code::S035, trial.range, std::move(fields));
      return std::nullopt;
    }
    return is_sound ? std::optional(std::move(trial)) : std::nullopt;
  }

  bool take(const Column& column, const Cell& cell, Trial& trial) {
    const Quoted words{.range = range_of(cell), .text = cell.text};
    switch (column.use) {
      case Use::Title:
        trial.title = words;
        return true;
      case Use::Subject:
        trial.subject = words;
        return true;
      case Use::Noun:
        trial.given.push_back({.range = words.range, .path = column.path, .yaml = words});
        return true;
      case Use::Date:
        return take_date(words, trial);
      case Use::Expectation:
        return take_expectation(words, trial);
    }
    return false;
  }

  bool take_date(const Quoted& words, Trial& trial) {
    const auto date = values::parse_date(words.text);
    if (!date) {
      diagnostics_.add(Code::S009, words.range, {field("found", words.text)});
      return false;
    }
    trial.date = DateLiteral{.range = words.range, .date = *date};
    return true;
  }

  bool take_expectation(const Quoted& words, Trial& trial) {
    auto expectation = read_expectation(words, language_);
    if (!expectation) {
      diagnostics_.add(
          Code::S033, words.range,
          {field("found", words.text), field("met", spelled(KravLexer::MET)),
           field("gap", spelled(KravLexer::GAP)), field("due", spelled(KravLexer::DUE)),
           field("unclear", spelled(KravLexer::UNCLEAR)), field("not", spelled(KravLexer::NOT)),
           field("applicable", spelled(KravLexer::APPLICABLE))});
      return false;
    }
    trial.expectation = std::move(*expectation);
    return true;
  }

  source::FileId file_;
  std::string_view text_;
  Language language_;
  Diagnostics& diagnostics_;
  TableText table_;
  std::vector<Column> columns_;
};

}  // namespace

void add_trials(const source::SourceMap& map, source::FileId table, Language language,
                RuleDecl& rule, Diagnostics& diagnostics) {
  std::vector<Trial> trials = TrialTable(map, table, language, diagnostics).read();
  std::move(trials.begin(), trials.end(), std::back_inserter(rule.trials));
}

}  // namespace samsvar::syntax
