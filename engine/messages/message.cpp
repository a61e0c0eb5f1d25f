#include "engine/messages/message.h"

#include "engine/messages/texts.h"
#include "engine/support/check.h"
#include "engine/support/overload.h"

#include <array>

namespace samsvar::messages {

namespace {

struct Row {
  std::string_view name;
  std::string_view nb;
  std::string_view nn;
  std::string_view en;
};

constexpr auto rows = std::to_array<Row>({
#define TEXT(name, nb, nn, en) {#name, nb, nn, en},
#include "engine/messages/texts.def"
#undef TEXT
});

const Row& row(Text text) {
  const auto index = static_cast<std::size_t>(text);
  CHECK(index < rows.size(), "every Text is a row of the table");
  return rows[index];
}

std::string said(Language language, const std::vector<Message>& parts) {
  std::string all;
  for (std::size_t index = 0; index < parts.size(); ++index) {
    if (index > 0) {
      all += index + 1 < parts.size() ? std::string(", ") : say(language, Text::list_and);
    }
    all += say(language, parts[index]);
  }
  return all;
}

std::string said(Language language, const Field& field) {
  return std::visit(
      Overload{[](const std::string& value) { return value; },
               [&](const LocalText& value) { return in(language, value); },
               [&](const std::vector<Message>& parts) { return said(language, parts); }},
      field.value);
}

}  // namespace

std::string_view code(Language language) {
  switch (language) {
    case Language::Bokmal:
      return "nb";
    case Language::Nynorsk:
      return "nn";
    case Language::English:
      return "en";
  }
  CHECK(false, "every language has a code");
}

Field field(std::string_view name, std::string value) {
  return {name, std::move(value)};
}

Field field(std::string_view name, LocalText value) {
  return {name, std::move(value)};
}

Field field(std::string_view name, Message value) {
  std::vector<Message> one;
  one.push_back(std::move(value));
  return {name, std::move(one)};
}

Field field(std::string_view name, std::vector<Message> values) {
  return {name, std::move(values)};
}

Field field(std::string_view name, std::int64_t value) {
  return {name, std::to_string(value)};
}

Message plain(std::string value) {
  return {Text::as_it_stands, {field("text", std::move(value))}};
}

Message plain(LocalText value) {
  return {Text::as_it_stands, {field("text", std::move(value))}};
}

const std::string& in(Language language, const LocalText& text) {
  if (language == Language::Nynorsk && !text.nn.empty()) {
    return text.nn;
  }
  if (language == Language::English && !text.en.empty()) {
    return text.en;
  }
  return text.nb;
}

std::string say(Language language, const Message& message) {
  const std::string_view text = pattern(language, message.text);
  std::string out;
  std::size_t at = 0;
  while (at < text.size()) {
    const std::size_t open = text.find('{', at);
    out += text.substr(at, open - at);
    if (open == std::string_view::npos) {
      break;
    }
    const std::size_t close = text.find('}', open);
    CHECK(close != std::string_view::npos, "the table's texts close every brace");
    const std::string_view wanted = text.substr(open + 1, close - open - 1);
    bool found = false;
    for (const Field& field : message.fields) {
      if (field.name == wanted) {
        out += said(language, field);
        found = true;
        break;
      }
    }
    CHECK(found, "a message fills every field that its text names");
    at = close + 1;
  }
  return out;
}

std::string say(Language language, Text text) {
  return say(language, Message{text, {}});
}

std::string_view pattern(Language language, Text text) {
  switch (language) {
    case Language::Bokmal:
      return row(text).nb;
    case Language::Nynorsk:
      return row(text).nn;
    case Language::English:
      return row(text).en;
  }
  CHECK(false, "every language has a column");
}

std::string_view name(Text text) {
  return row(text).name;
}

std::size_t text_count() {
  return rows.size();
}

}  // namespace samsvar::messages
