// The only file that knows yaml-cpp. Its exceptions end here, and so does the one that stops it.

#include "engine/agreement/yaml_events.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <array>
#include <sstream>
#include <string>
#include <utility>

namespace samsvar::agreement {

namespace {

/// Leaves yaml-cpp, which knows no other way to be told to stop.
struct Stop {};

class Bridge final : public YAML::EventHandler {
 public:
  Bridge(std::size_t size, YamlListener& listener) : size_(size), listener_(listener) {}

  [[nodiscard]] std::uint32_t offset(const YAML::Mark& mark) const {
    if (mark.pos < 0) {
      return 0;
    }
    return static_cast<std::uint32_t>(std::min(static_cast<std::size_t>(mark.pos), size_));
  }

  void OnDocumentStart(const YAML::Mark& mark) override {
    carry_on(listener_.document_start(offset(mark)));
  }

  void OnDocumentEnd() override {}

  void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override {
    carry_on(listener_.empty(offset(mark), {.anchor = anchor != YAML::NullAnchor}));
  }

  void OnAlias(const YAML::Mark& mark, YAML::anchor_t /*anchor*/) override {
    carry_on(listener_.alias(offset(mark)));
  }

  void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                const std::string& value) override {
    carry_on(listener_.scalar(offset(mark), value, tag != "!", decoration(tag, anchor)));
  }

  void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                       YAML::EmitterStyle::value style) override {
    carry_on(listener_.sequence_start(offset(mark), style == YAML::EmitterStyle::Flow,
                                      decoration(tag, anchor)));
  }

  void OnSequenceEnd() override { carry_on(listener_.sequence_end()); }

  void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  YAML::EmitterStyle::value style) override {
    carry_on(listener_.mapping_start(offset(mark), style == YAML::EmitterStyle::Flow,
                                     decoration(tag, anchor)));
  }

  void OnMapEnd() override { carry_on(listener_.mapping_end()); }

 private:
  /// "?" is what an untagged plain value has, "!" a quoted one.
  static YamlDecoration decoration(const std::string& tag, YAML::anchor_t anchor) {
    return {.anchor = anchor != YAML::NullAnchor, .tag = !tag.empty() && tag != "?" && tag != "!"};
  }

  static void carry_on(bool wanted) {
    if (!wanted) {
      throw Stop{};
    }
  }

  std::size_t size_;
  YamlListener& listener_;
};

YamlFault fault_of(std::string_view sentence) {
  using Saying = std::pair<std::string_view, YamlFault>;
  static constexpr auto sayings = std::to_array<Saying>({
      {"illegal map value", YamlFault::Colon},
      {"illegal map key", YamlFault::Colon},
      {"end of map not found", YamlFault::Indentation},
      {"end of sequence not found", YamlFault::Indentation},
      {"illegal block entry", YamlFault::Indentation},
      {"illegal tab when looking for indentation", YamlFault::Indentation},
      {"end of map flow not found", YamlFault::UnclosedFlow},
      {"end of sequence flow not found", YamlFault::UnclosedFlow},
      {"illegal flow end", YamlFault::StrayCloser},
      {"unknown token", YamlFault::StrayCharacter},
      {"illegal character in scalar", YamlFault::StrayCharacter},
      {"unknown escape character", YamlFault::Escape},
      {"bad character found while scanning hex number", YamlFault::Escape},
      {"invalid unicode", YamlFault::Escape},
      {"alias", YamlFault::Anchor},
      {"anchor", YamlFault::Anchor},
      {"tag", YamlFault::Anchor},
  });
  const auto* const found = std::find_if(sayings.begin(), sayings.end(), [&](const Saying& saying) {
    return sentence.find(saying.first) != std::string_view::npos;
  });
  return found == sayings.end() ? YamlFault::Other : found->second;
}

}  // namespace

void read_yaml_events(std::string_view text, YamlListener& listener) {
  Bridge bridge(text.size(), listener);
  try {
    std::istringstream stream{std::string(text)};
    YAML::Parser parser(stream);
    while (parser.HandleNextDocument(bridge)) {
    }
  } catch (const Stop&) {
    return;
  } catch (const YAML::Exception& exception) {
    listener.fault(bridge.offset(exception.mark), fault_of(exception.msg));
  }
}

}  // namespace samsvar::agreement
