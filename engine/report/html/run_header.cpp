#include "engine/report/html/run_header.h"

#include "engine/messages/texts.h"
#include "engine/report/finding_words.h"
#include "engine/report/words.h"
#include "engine/support/check.h"

namespace samsvar::report::html {

namespace {

using messages::field;
using messages::say;
using messages::Text;

}  // namespace

void write_run_header(Markup& markup, const Run& run, const std::string& title) {
  markup.element("p", say(run.language, Text::html_product), {{"class", "product"}});
  markup.element("h1", title);
  const auto facts = markup.in("dl", {{"class", "run"}});
  const auto fact = [&](Text name, const std::string& value) {
    const auto pair = markup.in("div");
    markup.element("dt", say(run.language, name));
    markup.element("dd", value);
  };
  const auto count = static_cast<std::int64_t>(run.catalogue->rules.rules.size());
  fact(Text::html_date, date_words(run.language, run.as_of));
  fact(Text::html_reader, capitalised(reader_words(run.language, run.reader)));
  fact(Text::html_rules,
       say(run.language, {Text::html_rules_with_hash,
                          {field("count", count), field("hash", run.rules_sha256.substr(0, 12))}}));
  fact(Text::html_version, run.version);
}

}  // namespace samsvar::report::html
