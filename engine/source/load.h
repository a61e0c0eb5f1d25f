#pragma once
// Brings a file's text into the source map, or says what is wrong with the file. What comes out is
// valid UTF-8 without a byte order mark, with `\n` as the only line break and no control characters
// but tabs, so that no later phase meets a byte that it does not expect.

#include "engine/source/source_map.h"
#include "engine/support/expected.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <istream>
#include <optional>
#include <string>
#include <string_view>

namespace samsvar::source {

enum class LoadProblem : std::uint8_t {
  Missing,
  Folder,    // a folder where a file should be
  NotAFile,  // a pipe, a device, a socket
  SymlinkLoop,
  Unreadable,  // no permission, or the disk failed
  TooLarge,
  NotUtf8,
  ControlCharacter,
};

struct LoadFault {
  LoadProblem problem{};
  /// The path as given, valid UTF-8.
  std::string path;
  /// Of TooLarge: the most bytes that are read.
  std::size_t limit = 0;
  /// Of NotUtf8 and ControlCharacter: where. The map then holds the text up to that place under the
  /// file's name.
  std::optional<SourceRange> range;
};

/// The largest agreement or register that is read. A hundred times the register of the whole
/// country; small enough that a hostile file cannot fill the memory.
inline constexpr std::size_t max_agreement_bytes = std::size_t{4} * 1024 * 1024;
inline constexpr std::size_t max_rule_file_bytes = std::size_t{4} * 1024 * 1024;

/// Is shown the bytes as they were read, before anything is made plain: what a fingerprint is of.
using Witness = std::function<void(const std::string& name, std::string_view bytes)>;

/// Reads the file at `path` under the name `path`. Adds nothing to the map unless the result is a
/// FileId or a fault with a range.
[[nodiscard]] Expected<FileId, LoadFault> load(SourceMap& map, const std::string& path,
                                               std::size_t max_bytes, const Witness& witness = {});

/// Reads all of a stream (standard input) under a name in angle brackets.
[[nodiscard]] Expected<FileId, LoadFault> load(SourceMap& map, std::istream& stream,
                                               const std::string& name, std::size_t max_bytes,
                                               const Witness& witness = {});

}  // namespace samsvar::source
