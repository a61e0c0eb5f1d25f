#include "engine/report/html/page.h"

#include "engine/messages/texts.h"
#include "engine/report/html/closing.h"
#include "engine/report/html/run_header.h"
#include "engine/report/html/stylesheet.h"
#include "engine/report/html/svg.h"
#include "engine/support/check.h"

namespace samsvar::report::html {

using messages::say;
using messages::Text;

void write_page(Markup& markup, const Page& page) {
  markup.doctype();
  {
    const auto html = markup.in("html", {{"lang", std::string(messages::code(page.language))}});
    {
      const auto head = markup.in("head");
      markup.empty("meta", {{"charset", "utf-8"}});
      markup.element("title", page.title);
      markup.empty("meta",
                   {{"name", "viewport"}, {"content", "width=device-width, initial-scale=1"}});
      markup.empty("meta", {{"name", "color-scheme"}, {"content", "light dark"}});
      markup.empty("meta", {{"name", "referrer"}, {"content", "no-referrer"}});
      // Whatever an agreement might hold: nothing runs and nothing is fetched.
      markup.empty("meta", {{"http-equiv", "Content-Security-Policy"},
                            {"content", "default-src 'none'; style-src 'unsafe-inline'"}});
      markup.style(std::string(stylesheet()) + std::string(page.more_style));
    }
    const auto body = markup.in("body");
    markup.element("a", say(page.language, Text::html_skip),
                   {{"class", "skip"}, {"href", "#main"}});
    write_patterns(markup);
    {
      const auto header = markup.in("header", {{"class", "top"}});
      page.header(markup);
    }
    {
      const auto content = markup.in("main", {{"id", "main"}, {"tabindex", "-1"}});
      page.main(markup);
    }
    const auto footer = markup.in("footer", {{"class", "bottom"}});
    page.footer(markup);
  }
  CHECK(markup.is_complete(), "a page closes what it opens");
  markup.line_break();
}

void write_page(Markup& markup, const Run& run, const PageOfMany& page,
                const std::function<void()>& body) {
  write_page(markup, {.language = run.language,
                      .title = say(run.language,
                                   {Text::html_page_title, {messages::field("title", page.title)}}),
                      .more_style = page.more_style,
                      .header =
                          [&](Markup&) {
                            if (!page.front.empty()) {
                              const auto way = markup.in("p", {{"class", "way"}});
                              markup.element("a", say(run.language, Text::html_front_page),
                                             {{"href", page.front}});
                            }
                            write_run_header(markup, run, page.title);
                          },
                      .main = [&](Markup&) { body(); },
                      .footer = [&](Markup&) { write_footer(markup, run); }});
}

}  // namespace samsvar::report::html
