#include "engine/pipeline/thresholds.h"

#include "engine/diagnostics/codes.h"
#include "engine/diagnostics/load_diagnostic.h"
#include "engine/source/load.h"
#include "engine/support/text.h"

#include <array>
#include <fstream>
#include <system_error>

namespace samsvar::pipeline {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view file_name = "dekning-terskel";

struct Row {
  std::string_view word;
  std::optional<values::Decimal> Thresholds::*value;
  bool is_share = true;
};

constexpr auto rows = std::to_array<Row>({
    {"normer", &Thresholds::norms, false},
    {"dommer", &Thresholds::verdicts},
    {"unntak", &Thresholds::exceptions},
    {"grener", &Thresholds::branches},
    {"overlevende", &Thresholds::survivors},
    {"likeverdige", &Thresholds::equivalents},
});

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view blanks = " \t\r";
  const std::size_t begin = text.find_first_not_of(blanks);
  return begin == std::string_view::npos
             ? std::string_view()
             : text.substr(begin, text.find_last_not_of(blanks) - begin + 1);
}

/// `dommer 99,5 %`, or `normer 155`.
bool read_line(std::string_view line, Thresholds& thresholds) {
  const std::size_t end = line.find_first_of(" \t");
  const std::string_view word = line.substr(0, end);
  std::string_view rest = end == std::string_view::npos ? std::string_view() : line.substr(end);
  for (const Row& row : rows) {
    if (row.word != word || thresholds.*row.value) {
      continue;
    }
    rest = trimmed(rest);
    const bool has_sign = rest.ends_with('%');
    rest = trimmed(rest.substr(0, rest.size() - (has_sign ? 1 : 0)));
    const auto number = values::parse_decimal(rest);
    const bool is_sound = number && number->millionths >= 0 &&
                          (!row.is_share || number->millionths <= 100 * values::Decimal::one);
    if (has_sign != row.is_share || !is_sound) {
      return false;
    }
    thresholds.*row.value = *number;
    return true;
  }
  return false;
}

std::string path_shown(const RuleFolder& folder) {
  const bool has_slash = !folder.shown_as.empty() && folder.shown_as.back() == '/';
  return support::to_valid_utf8(folder.shown_as + (has_slash ? "" : "/") + std::string(file_name));
}

void read_lines(const source::SourceMap& sources, source::FileId file, Thresholds& thresholds,
                diagnostics::Diagnostics& diagnostics) {
  const std::string_view text = sources[file].text();
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    const std::string_view whole = text.substr(begin, end - begin);
    const std::string_view line = trimmed(whole.substr(0, whole.find('#')));
    if (!line.empty() && !read_line(line, thresholds)) {
      const auto at = static_cast<std::uint32_t>(line.data() - text.data());
      diagnostics.add(diagnostics::Code::I208,
                      {file, at, at + static_cast<std::uint32_t>(line.size())});
    }
    begin = end + 1;
  }
}

/// `millionths` of a percent, of `all`, against `part`; exact, since all of it is whole numbers.
std::int64_t difference(std::size_t part, std::size_t all, values::Decimal percent) {
  return static_cast<std::int64_t>(part) * 100 * values::Decimal::one -
         static_cast<std::int64_t>(all) * percent.millionths;
}

}  // namespace

std::optional<Thresholds> load_thresholds(source::SourceMap& sources, const RuleFolder& folder,
                                          diagnostics::Diagnostics& diagnostics) {
  std::error_code error;
  const fs::path path = folder.path / file_name;
  if (!fs::is_regular_file(path, error)) {
    return std::nullopt;
  }
  std::ifstream stream(path, std::ios::binary);
  if (!stream) {
    diagnostics.add(
        diagnostics::diagnostic_of({source::LoadProblem::Unreadable, path_shown(folder)}));
    return std::nullopt;
  }
  const auto loaded =
      source::load(sources, stream, path_shown(folder), source::max_rule_file_bytes);
  if (!loaded) {
    diagnostics.add(diagnostics::diagnostic_of(loaded.error()));
    return std::nullopt;
  }
  Thresholds thresholds;
  read_lines(sources, *loaded, thresholds, diagnostics);
  return thresholds;
}

bool is_at_least(std::size_t part, std::size_t all, values::Decimal percent) {
  return difference(part, all, percent) >= 0;
}

bool is_at_most(std::size_t part, std::size_t all, values::Decimal percent) {
  return difference(part, all, percent) <= 0;
}

}  // namespace samsvar::pipeline
