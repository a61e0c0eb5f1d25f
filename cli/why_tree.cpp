#include "cli/why_tree.h"

#include "engine/report/layout.h"
#include "engine/support/check.h"

#include <string>
#include <string_view>

namespace samsvar::cli {

namespace {

using report::Tone;
using values::Truth;

struct Sign {
  std::string_view text;
  Tone tone;
};

Sign sign(Truth truth) {
  switch (truth) {
    case Truth::True:
      return {"✓", Tone::Plain};
    case Truth::False:
      return {"✗", Tone::Alarm};
    case Truth::Unknown:
      return {"?", Tone::Caution};
  }
  CHECK(false, "every truth has a sign");
}

}  // namespace

void write_why_tree(std::ostream& out, messages::Language language, bool colour,
                    const evaluation::Why& why, std::size_t indent) {
  constexpr std::size_t step = 2;
  const auto [text, tone] = sign(why.truth);
  const std::string words = messages::say(language, why.words);
  std::string before = std::string(indent, ' ') + report::toned(colour, tone, text) + ' ';
  // At least half a line for the words, however deep the tree.
  const std::size_t width = indent + step < report::line_width / 2
                                ? report::line_width - indent - step
                                : report::line_width / 2;
  for (const std::string& line : report::wrap(words, width)) {
    out << before << line << '\n';
    before = std::string(indent + step, ' ');
  }
  for (const evaluation::Why& child : why.children) {
    write_why_tree(out, language, colour, child, indent + step);
  }
}

}  // namespace samsvar::cli
