#pragma once
// Writes JSON to a stream as it is told, keeping only how deep it stands: a whole country's
// findings go through it one value at a time. What comes out is well-formed and UTF-8 whatever the
// strings hold. Misuse (a value without its key, an object left open) is a programming error.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

namespace samsvar::report {

class JsonStream {
 public:
  /// Objects and arrays down to `broken_depth` have a line for each element; deeper ones are
  /// written on one line.
  explicit JsonStream(std::ostream& out, std::size_t broken_depth = 5);

  JsonStream& begin_object();
  JsonStream& end_object();
  JsonStream& begin_array();
  JsonStream& end_array();

  /// The next value belongs to this key of the object that is open.
  JsonStream& key(std::string_view name);

  JsonStream& string(std::string_view text);
  JsonStream& number(std::int64_t value);
  JsonStream& boolean(bool value);
  JsonStream& null();

  /// Null for an empty text.
  JsonStream& string_or_null(std::string_view text);
  JsonStream& strings(const std::vector<std::string>& texts);

  /// Has one whole value been written?
  [[nodiscard]] bool is_complete() const;

 private:
  enum class Kind : std::uint8_t { Object, Array };

  struct Level {
    Kind kind;
    bool has_elements = false;
    bool has_key = false;
  };

  void before_value();
  void before_element();
  void break_line(std::size_t depth);
  JsonStream& open(Kind kind, char bracket);
  JsonStream& close(Kind kind, char bracket);

  std::ostream* out_;
  std::size_t broken_depth_;
  std::vector<Level> levels_;
  bool is_done_ = false;
};

/// The text between quotation marks, escaped; bytes that are not UTF-8 become U+FFFD.
[[nodiscard]] std::string quoted_json(std::string_view text);

}  // namespace samsvar::report
