#pragma once
// YAML as a stream of events: the one interface between us and whichever library reads YAML. Places
// are byte offsets into the text. Only the beginning of a scalar or collection is told; ends are
// worked out from the text itself (`yaml_ranges.h`).

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace samsvar::agreement {

/// What comes with a scalar or collection that we do not allow.
struct YamlDecoration {
  bool anchor = false;  // &name
  bool tag = false;     // !!str
};

/// Why the text cannot be read as YAML.
enum class YamlFault : std::uint8_t {
  Colon,           // `a: b: c`, or a key without its value
  Indentation,     // a line that belongs to no level
  UnclosedFlow,    // a bracket or brace that is never closed
  StrayCloser,     // a bracket or brace that was never opened
  StrayCharacter,  // a value that begins with @, ` or %
  Escape,          // an unknown backslash escape in double quotes
  Anchor,          // something wrong with an anchor, alias or tag
  Other,
};

/// Receives the events. Every function answers whether to carry on.
class YamlListener {
 public:
  YamlListener() = default;
  YamlListener(const YamlListener&) = delete;
  YamlListener& operator=(const YamlListener&) = delete;
  virtual ~YamlListener() = default;

  virtual bool document_start(std::uint32_t begin) = 0;
  /// `plain`: without quotes and not a block of text.
  virtual bool scalar(std::uint32_t begin, std::string_view text, bool plain,
                      YamlDecoration decoration) = 0;
  /// Nothing, `~` or `null`. `begin` is where the next token stands when there is nothing.
  virtual bool empty(std::uint32_t begin, YamlDecoration decoration) = 0;
  virtual bool alias(std::uint32_t begin) = 0;
  virtual bool mapping_start(std::uint32_t begin, bool flow, YamlDecoration decoration) = 0;
  virtual bool mapping_end() = 0;
  virtual bool sequence_start(std::uint32_t begin, bool flow, YamlDecoration decoration) = 0;
  virtual bool sequence_end() = 0;
  virtual void fault(std::uint32_t begin, YamlFault what) = 0;
};

/// Reads all documents of the text, which is valid UTF-8 without control characters, until the
/// listener says stop or the text is found faulty.
void read_yaml_events(std::string_view text, YamlListener& listener);

}  // namespace samsvar::agreement
