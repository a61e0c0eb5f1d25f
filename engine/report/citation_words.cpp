// A citation as it is read aloud in each language.
#include "engine/messages/texts.h"
#include "engine/report/words.h"

#include <array>

namespace samsvar::report {

namespace {

using messages::field;
using messages::Message;
using messages::plain;
using messages::say;
using messages::Text;

constexpr std::array<Text, 12> ordinals = {
    Text::report_first, Text::report_second, Text::report_third,    Text::report_fourth,
    Text::report_fifth, Text::report_sixth,  Text::report_seventh,  Text::report_eighth,
    Text::report_ninth, Text::report_tenth,  Text::report_eleventh, Text::report_twelfth};

Message ordinal(int number) {
  if (number == ir::Citation::last) {
    return {Text::report_last, {}};
  }
  if (number >= 1 && static_cast<std::size_t>(number) <= ordinals.size()) {
    return {ordinals[static_cast<std::size_t>(number) - 1], {}};
  }
  return {Text::report_nth, {field("number", std::int64_t{number})}};
}

/// "første og annet ledd"; one text for one, another for several.
void add_ordinals(std::vector<Message>& parts, const std::vector<int>& numbers, Text one,
                  Text several) {
  if (numbers.empty()) {
    return;
  }
  std::vector<Message> words;
  words.reserve(numbers.size());
  for (const int number : numbers) {
    words.push_back(ordinal(number));
  }
  parts.push_back({numbers.size() == 1 ? one : several, {field("ordinals", std::move(words))}});
}

void add_text(std::vector<Message>& parts, Text text, const std::string& value) {
  if (!value.empty()) {
    parts.push_back({text, {field("value", value)}});
  }
}

std::string without_spaces(std::string_view text) {
  std::string out;
  for (const char character : text) {
    if (character != ' ') {
      out += character;
    }
  }
  return out;
}

}  // namespace

std::string citation_words(Language language, const ir::RuleSet& rules,
                           const ir::Citation& citation) {
  const ir::LegalSource& source = rules.sources[citation.source];
  std::vector<Message> parts;
  parts.push_back(plain(source.short_title.empty() ? source.word : source.short_title));
  add_text(parts, Text::report_heading, citation.heading);
  add_text(parts, Text::report_chapter, citation.chapter);
  add_text(parts, Text::report_section, citation.section);
  add_ordinals(parts, citation.paragraphs, Text::report_paragraph, Text::report_paragraphs);
  add_ordinals(parts, citation.sentences, Text::report_sentence, Text::report_sentences);
  add_text(parts, Text::report_item, citation.item);
  add_text(parts, Text::report_letter, citation.letter);
  std::string words;
  for (const Message& part : parts) {
    words += (words.empty() ? "" : " ") + say(language, part);
  }
  return words;
}

std::string basis_words(Language language, const ir::RuleSet& rules,
                        const std::vector<ir::Citation>& basis) {
  if (basis.empty()) {
    return {};
  }
  std::string main = citation_words(language, rules, basis.front());
  if (basis.size() == 1) {
    return main;
  }
  std::vector<Message> rest;
  for (std::size_t index = 1; index < basis.size(); ++index) {
    rest.push_back(plain(citation_words(language, rules, basis[index])));
  }
  return say(language, {Text::report_basis_and_rest,
                        {field("main", std::move(main)), field("rest", std::move(rest))}});
}

std::string citation_address(const ir::RuleSet& rules, const ir::Citation& citation) {
  constexpr std::string_view placeholder = "{paragraf}";
  const ir::LegalSource& source = rules.sources[citation.source];
  const std::size_t at = source.section_address.find(placeholder);
  if (citation.section.empty() || at == std::string::npos) {
    return source.address;
  }
  std::string address = source.section_address;
  return address.replace(at, placeholder.size(), without_spaces(citation.section));
}

}  // namespace samsvar::report
