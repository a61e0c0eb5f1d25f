#pragma once
// The frame of every page: document type, head with the one style sheet, the way past the top, the
// header, the footer. What is between is the caller's.

#include "engine/messages/message.h"
#include "engine/report/gap_report.h"
#include "engine/report/html/markup.h"

#include <functional>
#include <string>
#include <string_view>

namespace samsvar::report::html {

struct Page {
  messages::Language language = messages::Language::Bokmal;
  std::string title;  // of the document; the header has its own heading
  std::string_view more_style = {};
  /// Written between the skip link and `<main>`, within `<main id="main">`, and after it.
  std::function<void(Markup&)> header;
  std::function<void(Markup&)> main;
  std::function<void(Markup&)> footer;
};

/// The whole document, self-contained: no script, nothing from outside.
void write_page(Markup& markup, const Page& page);

/// One page of a report of many.
struct PageOfMany {
  std::string title;
  std::string front;  // the front page's address from here; empty on that page itself
  /// Rules beside those of every page.
  std::string_view more_style = {};
};

/// With the header and the footer that pages of a run have, and a way to the front page.
void write_page(Markup& markup, const Run& run, const PageOfMany& page,
                const std::function<void()>& body);

}  // namespace samsvar::report::html
