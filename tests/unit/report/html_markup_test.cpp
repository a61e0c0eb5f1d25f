#include "engine/report/html/markup.h"

#include <gtest/gtest.h>

#include <sstream>

namespace samsvar::report::html {
namespace {

TEST(HtmlMarkup, WhatAnAgreementSaysNeverBecomesMarkup) {
  EXPECT_EQ(escaped("<script>alert(\"x\")</script> & 'y'"),
            "&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;y&#39;");
}

TEST(HtmlMarkup, AnAttributeCannotBeLeft) {
  std::ostringstream out;
  Markup markup(out);
  markup.element("a", "x", {{"href", "\" onclick=\"y"}});
  EXPECT_EQ(out.str(), "<a href=\"&quot; onclick=&quot;y\">x</a>");
}

TEST(HtmlMarkup, WhatTurnsTheDirectionOfTextOrControlsATerminalIsMadeVisible) {
  EXPECT_EQ(escaped("a\u202Eb").find("\u202E"), std::string::npos);
  EXPECT_EQ(escaped("a\x1B[31m").find('\x1B'), std::string::npos);
}

TEST(HtmlMarkup, AnElementEndsWithItsScope) {
  std::ostringstream out;
  Markup markup(out);
  {
    const auto section = markup.in("section", {{"id", "a"}});
    markup.element("b", "x");
    EXPECT_FALSE(markup.is_complete());
  }
  EXPECT_TRUE(markup.is_complete());
  EXPECT_EQ(out.str(), "\n<section id=\"a\"><b>x</b></section>");
}

TEST(HtmlMarkup, APictureBeginsWithItsWords) {
  std::ostringstream out;
  Markup markup(out);
  {
    const auto picture = markup.in_described("svg", {{"role", "img"}}, "a<b", "c");
    markup.empty("rect", {{"x", "1"}});
  }
  EXPECT_EQ(out.str(),
            "\n<svg role=\"img\"><title>a&lt;b</title><desc>c</desc>\n<rect x=\"1\"/></svg>");
}

TEST(HtmlMarkup, AnElementOfHtmlThatHoldsNothingHasNoSlash) {
  std::ostringstream out;
  Markup markup(out);
  markup.empty("meta", {{"charset", "utf-8"}});
  EXPECT_EQ(out.str(), "\n<meta charset=\"utf-8\">");
}

}  // namespace
}  // namespace samsvar::report::html
