#pragma once
// HTML as a stream: opens and closes elements in their order and escapes everything that is said,
// so that nothing from an agreement can become markup. An element lasts as long as the scope that
// holds it; that what is opened is closed is therefore held by the compiler.

#include <cstddef>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

namespace samsvar::report::html {

struct Attribute {
  std::string_view name;
  std::string value;
};

using Attributes = std::vector<Attribute>;

/// Text as it may stand between tags and within quotes. Control characters and direction overrides
/// become visible signs, line breaks become spaces.
[[nodiscard]] std::string escaped(std::string_view text);

class Markup {
 public:
  explicit Markup(std::ostream& out) : out_(&out) {}

  Markup(const Markup&) = delete;
  Markup& operator=(const Markup&) = delete;

  /// Closes its tag when the scope ends.
  class Element {
   public:
    Element(Markup& markup, std::string_view tag) : markup_(markup), tag_(tag) {}

    Element(const Element&) = delete;
    Element& operator=(const Element&) = delete;

    ~Element() { markup_.close(tag_); }

   private:
    Markup& markup_;
    std::string_view tag_;
  };

  /// `<tag …>` until the scope ends. `tag` is a literal.
  [[nodiscard]] Element in(std::string_view tag, const Attributes& attributes = {});
  /// The same, with a title and a description as its first children: the text of a picture.
  [[nodiscard]] Element in_described(std::string_view tag, const Attributes& attributes,
                                     std::string_view title, std::string_view description);
  /// `<tag …>text</tag>`
  void element(std::string_view tag, std::string_view text, const Attributes& attributes = {});
  /// An element that holds nothing: `<br>`, `<rect …/>`.
  void empty(std::string_view tag, const Attributes& attributes = {});
  void text(std::string_view text);
  /// As it stands in `<pre>`: without a line break of our own.
  void line_break();
  /// What another Markup has written, whole.
  void fragment(std::string_view markup);
  /// The document type and, later, the one style sheet; both are our own text.
  void doctype();
  void style(std::string_view sheet);

  /// Has everything been closed?
  [[nodiscard]] bool is_complete() const { return depth_ == 0; }

 private:
  void open(std::string_view tag, const Attributes& attributes, std::string_view end);
  void close(std::string_view tag);

  std::ostream* out_;
  std::size_t depth_ = 0;
};

}  // namespace samsvar::report::html
