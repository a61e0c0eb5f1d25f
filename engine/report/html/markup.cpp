#include "engine/report/html/markup.h"

#include "engine/report/layout.h"

#include <algorithm>
#include <array>

namespace samsvar::report::html {

namespace {

// Around these a line break would be seen as a space.
constexpr auto inline_tags =
    std::to_array<std::string_view>({"a", "b", "bdi", "code", "em", "ins", "mark", "small", "span",
                                     "strong", "text", "time", "title", "tspan", "desc"});

// HTML's own elements without an end; in SVG they are closed with a slash.
constexpr auto void_tags = std::to_array<std::string_view>({"br", "hr", "link", "meta", "wbr"});

template <std::size_t count>
bool is_among(const std::array<std::string_view, count>& tags, std::string_view tag) {
  return std::find(tags.begin(), tags.end(), tag) != tags.end();
}

}  // namespace

std::string escaped(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (const char character : clean(text)) {
    switch (character) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      case '\'':
        out += "&#39;";
        break;
      default:
        out += character;
    }
  }
  return out;
}

Markup::Element Markup::in(std::string_view tag, const Attributes& attributes) {
  open(tag, attributes, ">");
  ++depth_;
  return {*this, tag};
}

Markup::Element Markup::in_described(std::string_view tag, const Attributes& attributes,
                                     std::string_view title, std::string_view description) {
  open(tag, attributes, ">");
  ++depth_;
  element("title", title);
  if (!description.empty()) {
    element("desc", description);
  }
  return {*this, tag};
}

void Markup::element(std::string_view tag, std::string_view text, const Attributes& attributes) {
  open(tag, attributes, ">");
  *out_ << escaped(text) << "</" << tag << '>';
}

void Markup::empty(std::string_view tag, const Attributes& attributes) {
  open(tag, attributes, is_among(void_tags, tag) ? ">" : "/>");
}

void Markup::text(std::string_view text) {
  *out_ << escaped(text);
}

void Markup::line_break() {
  *out_ << '\n';
}

void Markup::fragment(std::string_view markup) {
  *out_ << markup;
}

void Markup::doctype() {
  *out_ << "<!DOCTYPE html>";
}

void Markup::style(std::string_view sheet) {
  *out_ << "\n<style>" << sheet << "</style>";
}

void Markup::open(std::string_view tag, const Attributes& attributes, std::string_view end) {
  if (!is_among(inline_tags, tag)) {
    *out_ << '\n';
  }
  *out_ << '<' << tag;
  for (const Attribute& attribute : attributes) {
    *out_ << ' ' << attribute.name << "=\"" << escaped(attribute.value) << '"';
  }
  *out_ << end;
}

void Markup::close(std::string_view tag) {
  --depth_;
  *out_ << "</" << tag << '>';
}

}  // namespace samsvar::report::html
