#pragma once
// What the program says, kept apart from the language it is said in. Every phase builds a Message
// (a text's name and the things that fill it); only a writer turns it into bokmål, nynorsk or
// English. The texts themselves are the table in `texts.def`.

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace samsvar::messages {

enum class Language : std::uint8_t { Bokmal, Nynorsk, English };

/// "nb", "nn", "en".
[[nodiscard]] std::string_view code(Language language);

/// The names are in `texts.h`, apart from here, so that a new text rebuilds only what says it.
enum class Text : std::uint16_t;

/// A text that is data, such as a requirement's title: declared in rule files in three languages.
/// A missing language falls back to bokmål.
struct LocalText {
  std::string nb;
  std::string nn;
  std::string en;

  friend bool operator==(const LocalText&, const LocalText&) = default;
};

struct Message;

/// What fills a `{name}` in a text.
struct Field {
  std::string_view name;
  std::variant<std::string, LocalText, std::vector<Message>> value;
};

struct Message {
  Text text{};
  std::vector<Field> fields;
};

/// Shorthands: `field("noun", …)` from a string, a LocalText, a Message, or a list of messages.
[[nodiscard]] Field field(std::string_view name, std::string value);
[[nodiscard]] Field field(std::string_view name, LocalText value);
[[nodiscard]] Field field(std::string_view name, Message value);
[[nodiscard]] Field field(std::string_view name, std::vector<Message> values);
[[nodiscard]] Field field(std::string_view name, std::int64_t value);

/// A message that is only data: a string or a LocalText said as it stands.
[[nodiscard]] Message plain(std::string value);
[[nodiscard]] Message plain(LocalText value);

[[nodiscard]] const std::string& in(Language language, const LocalText& text);
[[nodiscard]] std::string say(Language language, const Message& message);
[[nodiscard]] std::string say(Language language, Text text);

/// The raw pattern, for the tests that hold the table to its rules.
[[nodiscard]] std::string_view pattern(Language language, Text text);
[[nodiscard]] std::string_view name(Text text);
[[nodiscard]] std::size_t text_count();

}  // namespace samsvar::messages
