#include "engine/pipeline/mutation_words.h"

#include "engine/pipeline/written.h"
#include "engine/syntax/keywords.h"

#include <algorithm>
#include <array>

namespace samsvar::pipeline {

namespace {

using source::SourceRange;

bool is_digit(char character) {
  return character >= '0' && character <= '9';
}

bool is_of_word(char character) {
  return is_digit(character) || character == '_' || (character >= 'a' && character <= 'z') ||
         (character >= 'A' && character <= 'Z') || static_cast<unsigned char>(character) >= 0x80U;
}

/// Dashes and special spaces that files may hold where a hyphen or a space could stand.
bool is_mark(std::string_view text) {
  return text.starts_with("\xE2\x80") || text.starts_with("\xC2\xA0") ||
         text.starts_with("\xE2\x88\x92");
}

bool word_ends_at(std::string_view text, std::size_t at) {
  return at >= text.size() || !is_of_word(text[at]) || is_mark(text.substr(at));
}

bool word_begins_at(std::string_view text, std::size_t at) {
  constexpr std::size_t widest_mark = 3;
  const bool after_mark = (at >= 2 && is_mark(text.substr(at - 2))) ||
                          (at >= widest_mark && is_mark(text.substr(at - widest_mark)));
  return at == 0 || !is_of_word(text[at - 1]) || after_mark;
}

/// The first line that is no remark says it: `språk nb`.
messages::Language language_of(std::string_view text) {
  while (text.starts_with('#') || text.starts_with('\n') || text.starts_with(' ')) {
    text.remove_prefix(text.starts_with('#') ? std::min(text.find('\n'), text.size()) : 1);
  }
  const std::string line = on_one_line(text.substr(0, text.find('\n')));
  const std::size_t space = line.find(' ');
  const std::string code = space == std::string::npos ? "" : line.substr(space + 1, 2);
  return syntax::find_language(code).value_or(messages::Language::Bokmal);
}

std::uint32_t at(std::size_t offset) {
  return static_cast<std::uint32_t>(offset);
}

}  // namespace

MutationWords::MutationWords(const source::SourceMap& sources, source::FileId file)
    : sources_(sources), language_(language_of(sources[file].text())) {
}

std::string_view MutationWords::text(SourceRange range) const {
  return sources_.text(range);
}

std::string MutationWords::keyword(std::string_view token) const {
  const auto& rows = syntax::keyword_rows();
  const auto row = std::find_if(rows.begin(), rows.end(),
                                [&](const syntax::KeywordRow& one) { return one.token == token; });
  CHECK(row != rows.end(), "only keywords of the table are asked for");
  switch (language_) {
    case messages::Language::Bokmal:
      return std::string(row->nb);
    case messages::Language::Nynorsk:
      return std::string(row->nn);
    case messages::Language::English:
      return std::string(row->en);
  }
  return std::string(row->nb);
}

std::string MutationWords::replaced(SourceRange whole, const Pieces& pieces) const {
  whole = with_parentheses(whole);
  std::string all;
  std::uint32_t begin = whole.begin;
  for (const Piece& piece : pieces) {
    all += text({whole.file, begin, piece.range.begin});
    all += piece.by;
    begin = piece.range.end;
  }
  all += text({whole.file, begin, whole.end});
  all = on_one_line(all);
  // A claim of likeness stands between quotation marks, so its text has none.
  std::replace(all.begin(), all.end(), '"', '\'');
  return all;
}

std::string MutationWords::negated(SourceRange whole) const {
  whole = with_parentheses(whole);
  return replaced(whole, {{{whole.file, whole.begin, whole.begin}, keyword("NOT") + " "}});
}

std::optional<SourceRange> MutationWords::sign_between(SourceRange left, SourceRange right) const {
  if (left.end >= right.begin) {
    return std::nullopt;
  }
  const std::string_view gap = text({left.file, left.end, right.begin});
  for (const std::string_view sign : {"<=", ">=", "<>", "≤", "≥", "≠", "<", ">", "="}) {
    const std::size_t found = gap.find(sign);
    if (found != std::string_view::npos) {
      return SourceRange{left.file, left.end + at(found), left.end + at(found + sign.size())};
    }
  }
  return std::nullopt;
}

std::optional<SourceRange> MutationWords::find_word(SourceRange within,
                                                    std::string_view word) const {
  const std::string_view all = text(within);
  for (std::size_t found = all.find(word); found != std::string_view::npos;
       found = all.find(word, found + 1)) {
    const std::size_t end = found + word.size();
    if (word_begins_at(all, found) && word_ends_at(all, end)) {
      return SourceRange{within.file, within.begin + at(found), within.begin + at(end)};
    }
  }
  return std::nullopt;
}

SourceRange MutationWords::first_word(SourceRange within) const {
  const std::string_view all = text(within);
  std::size_t end = 0;
  while (end < all.size() && is_of_word(all[end])) {
    ++end;
  }
  return {within.file, within.begin, within.begin + at(end)};
}

std::vector<WrittenNumber> MutationWords::numbers(SourceRange within) const {
  const std::string_view all = text(within);
  std::vector<WrittenNumber> found;
  for (std::size_t begin = 0; begin < all.size();) {
    const bool starts = is_digit(all[begin]) && (begin == 0 || !is_of_word(all[begin - 1])) &&
                        (begin == 0 || (all[begin - 1] != ':' && all[begin - 1] != '.'));
    if (!starts) {
      ++begin;
      continue;
    }
    std::size_t end = all.find_first_not_of("0123456789", begin);
    end = std::min(end, all.size());
    if (end + 1 < all.size() && (all[end] == ',' || all[end] == '.') && is_digit(all[end + 1])) {
      end = std::min(all.find_first_not_of("0123456789", end + 1), all.size());
    }
    const bool is_clock = end < all.size() && all[end] == ':';
    const auto number = values::parse_decimal(all.substr(begin, end - begin));
    if (number && !is_clock) {
      const auto is_blank = [](char character) { return character == ' ' || character == '\n'; };
      const auto* const word =
          std::find_if_not(all.data() + end, all.data() + all.size(), is_blank);
      const auto* const word_end = std::find_if_not(word, all.data() + all.size(), is_of_word);
      found.push_back({.range = {within.file, within.begin + at(begin), within.begin + at(end)},
                       .number = *number,
                       .word = {word, static_cast<std::size_t>(word_end - word)}});
    }
    begin = end;
  }
  return found;
}

SourceRange MutationWords::with_parentheses(SourceRange range) const {
  const std::string_view file = sources_[range.file].text();
  int open = 0;
  int unopened = 0;
  for (const char character : text(range)) {
    open += character == '(' ? 1 : 0;
    if (character == ')') {
      open > 0 ? --open : ++unopened;
    }
  }
  for (; unopened > 0 && range.begin > 0; --range.begin) {
    unopened -= file[range.begin - 1] == '(' ? 1 : 0;
  }
  for (; open > 0 && range.end < file.size(); ++range.end) {
    open -= file[range.end] == ')' ? 1 : 0;
  }
  return range;
}

}  // namespace samsvar::pipeline
