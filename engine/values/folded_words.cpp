#include "engine/values/folded_words.h"

#include "engine/support/text.h"

#include <array>
#include <utility>

namespace samsvar::values {

namespace {

// Written as bytes beside the plain form: what a keyboard, a word processor or a copied page gives.
constexpr auto plain_forms = std::to_array<std::pair<std::string_view, std::string_view>>({
    {"\u2010", "-"},  // hyphen
    {"\u2011", "-"},  // non-breaking hyphen
    {"\u2012", "-"},  // figure dash
    {"\u2013", "-"},  // en dash
    {"\u2014", "-"},  // em dash
    {"\u2212", "-"},  // minus sign
    {"\u00a0", " "},  // no-break space
    {"\u2009", " "},  // thin space
    {"\u202f", " "},  // narrow no-break space
});

std::string with_plain_forms(std::string_view text) {
  std::string plain;
  while (!text.empty()) {
    std::size_t taken = 1;
    std::string_view put;
    for (const auto& [written, form] : plain_forms) {
      if (text.starts_with(written)) {
        taken = written.size();
        put = form;
        break;
      }
    }
    if (put.empty()) {
      const bool is_space = text.front() == '\t' || text.front() == '\n' || text.front() == '\r';
      plain += is_space ? ' ' : text.front();
    } else {
      plain += put;
    }
    text.remove_prefix(taken);
  }
  return plain;
}

}  // namespace

std::string folded(std::string_view text) {
  std::string words;
  for (const char letter : with_plain_forms(support::fold_case(text))) {
    const bool after_break = words.empty() || words.back() == ' ' || words.back() == '-';
    if (letter == ' ' && after_break) {
      continue;
    }
    if (letter == '-' && !words.empty() && words.back() == ' ') {
      words.pop_back();
    }
    words += letter;
  }
  while (!words.empty() && words.back() == ' ') {
    words.pop_back();
  }
  return words;
}

}  // namespace samsvar::values
