#include "cli/language.h"

#include <cstdlib>

namespace samsvar::cli {

namespace {

using messages::Language;

/// The language of a locale's name such as nn_NO.UTF-8.
std::optional<Language> language_of_locale(std::string_view locale) {
  const std::string_view word = locale.substr(0, locale.find_first_of("_.@"));
  return word == "no" ? Language::Bokmal : language_of_code(word);
}

/// The first of these that is set decides, as everywhere on the system.
Language language_of_environment() {
  for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
    const char* value = std::getenv(name);
    if (value != nullptr && *value != '\0') {
      return language_of_locale(value).value_or(Language::Bokmal);
    }
  }
  return Language::Bokmal;
}

}  // namespace

std::optional<Language> language_of_code(std::string_view code) {
  for (const Language language : {Language::Bokmal, Language::Nynorsk, Language::English}) {
    if (code == messages::code(language)) {
      return language;
    }
  }
  return std::nullopt;
}

Language find_language(const std::vector<std::string>& arguments) {
  constexpr std::string_view option = "--lang";
  std::optional<Language> found;
  for (std::size_t index = 0; index < arguments.size(); ++index) {
    std::string_view argument = arguments[index];
    if (argument == option && index + 1 < arguments.size()) {
      found = language_of_code(arguments[index + 1]);
    } else if (argument.starts_with("--lang=")) {
      argument.remove_prefix(option.size() + 1);
      found = language_of_code(argument);
    }
  }
  return found ? *found : language_of_environment();
}

}  // namespace samsvar::cli
