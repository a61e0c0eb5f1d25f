#include "engine/report/json_stream.h"

#include "engine/support/check.h"
#include "engine/support/text.h"

#include <string>

namespace samsvar::report {

namespace {

void append_escaped(std::string& out, char character) {
  constexpr std::string_view digits = "0123456789abcdef";
  switch (character) {
    case '"':
      out += "\\\"";
      return;
    case '\\':
      out += "\\\\";
      return;
    case '\n':
      out += "\\n";
      return;
    case '\r':
      out += "\\r";
      return;
    case '\t':
      out += "\\t";
      return;
    default:
      break;
  }
  const auto byte = static_cast<unsigned char>(character);
  if (byte >= 0x20U && byte != 0x7FU) {
    out += character;
    return;
  }
  out += "\\u00";
  out += digits[byte >> 4U];
  out += digits[byte & 0x0FU];
}

}  // namespace

std::string quoted_json(std::string_view text) {
  std::string out = "\"";
  out.reserve(text.size() + 2);
  for (const char character : support::to_valid_utf8(text)) {
    append_escaped(out, character);
  }
  out += '"';
  return out;
}

JsonStream::JsonStream(std::ostream& out, std::size_t broken_depth)
    : out_(&out), broken_depth_(broken_depth) {
}

JsonStream& JsonStream::begin_object() {
  return open(Kind::Object, '{');
}

JsonStream& JsonStream::end_object() {
  return close(Kind::Object, '}');
}

JsonStream& JsonStream::begin_array() {
  return open(Kind::Array, '[');
}

JsonStream& JsonStream::end_array() {
  return close(Kind::Array, ']');
}

JsonStream& JsonStream::key(std::string_view name) {
  CHECK(!levels_.empty() && levels_.back().kind == Kind::Object, "keys stand in objects");
  CHECK(!levels_.back().has_key, "a key is followed by its value");
  before_element();
  *out_ << quoted_json(name) << ": ";
  levels_.back().has_key = true;
  return *this;
}

JsonStream& JsonStream::string(std::string_view text) {
  before_value();
  *out_ << quoted_json(text);
  return *this;
}

JsonStream& JsonStream::number(std::int64_t value) {
  before_value();
  *out_ << std::to_string(value);
  return *this;
}

JsonStream& JsonStream::boolean(bool value) {
  before_value();
  *out_ << (value ? "true" : "false");
  return *this;
}

JsonStream& JsonStream::null() {
  before_value();
  *out_ << "null";
  return *this;
}

JsonStream& JsonStream::string_or_null(std::string_view text) {
  return text.empty() ? null() : string(text);
}

JsonStream& JsonStream::strings(const std::vector<std::string>& texts) {
  begin_array();
  for (const std::string& text : texts) {
    string(text);
  }
  return end_array();
}

bool JsonStream::is_complete() const {
  return is_done_ && levels_.empty();
}

void JsonStream::before_value() {
  if (levels_.empty()) {
    CHECK(!is_done_, "a stream holds one value");
    is_done_ = true;
    return;
  }
  if (levels_.back().kind == Kind::Object) {
    CHECK(levels_.back().has_key, "a value in an object has a key");
    levels_.back().has_key = false;
    return;
  }
  before_element();
}

void JsonStream::before_element() {
  const bool is_broken = levels_.size() <= broken_depth_;
  if (levels_.back().has_elements) {
    *out_ << (is_broken ? "," : ", ");
  }
  levels_.back().has_elements = true;
  if (is_broken) {
    break_line(levels_.size());
  }
}

void JsonStream::break_line(std::size_t depth) {
  *out_ << '\n' << std::string(depth * 2, ' ');
}

JsonStream& JsonStream::open(Kind kind, char bracket) {
  before_value();
  levels_.push_back({.kind = kind});
  *out_ << bracket;
  return *this;
}

JsonStream& JsonStream::close(Kind kind, char bracket) {
  CHECK(!levels_.empty() && levels_.back().kind == kind, "what is closed is what was opened last");
  CHECK(!levels_.back().has_key, "a key is followed by its value");
  const bool is_broken = levels_.back().has_elements && levels_.size() <= broken_depth_;
  levels_.pop_back();
  if (is_broken) {
    break_line(levels_.size());
  }
  *out_ << bracket;
  return *this;
}

}  // namespace samsvar::report
