#include "engine/report/html/words.h"

#include "engine/messages/texts.h"
#include "engine/report/words.h"
#include "engine/support/check.h"

namespace samsvar::report::html {

using evaluation::Severity;
using evaluation::Status;
using messages::say;
using messages::Text;

std::string_view class_of(Status status) {
  switch (status) {
    case Status::Met:
      return "met";
    case Status::Gap:
      return "gap";
    case Status::Due:
      return "due";
    case Status::Unclear:
      return "unclear";
    case Status::NotApplicable:
      return "apart";
  }
  CHECK(false, "every status has a class");
}

std::string_view sign_of(Status status) {
  switch (status) {
    case Status::Met:
      return "✓";
    case Status::Gap:
      return "▲";
    case Status::Due:
      return "▶";
    case Status::Unclear:
      return "?";
    case Status::NotApplicable:
      return "–";
  }
  CHECK(false, "every status has a sign");
}

std::string_view class_of(Severity severity) {
  switch (severity) {
    case Severity::PossibleBreach:
      return "breach";
    case Severity::CriterionNotMet:
      return "criterion";
    case Severity::Remark:
      return "remark";
    case Severity::Observation:
      return "observation";
    case Severity::None:
      return "apart";
  }
  CHECK(false, "every severity has a class");
}

std::string_view sign_of(Severity severity) {
  switch (severity) {
    case Severity::PossibleBreach:
      return "▲";
    case Severity::CriterionNotMet:
      return "◆";
    case Severity::Remark:
      return "●";
    case Severity::Observation:
      return "○";
    case Severity::None:
      return "–";
  }
  CHECK(false, "every severity has a sign");
}

void write_sign(Markup& markup, std::string_view sign) {
  markup.element("span", sign, {{"class", "sign"}, {"aria-hidden", "true"}});
}

void write_badge(Markup& markup, std::string_view kind, std::string_view sign,
                 std::string_view word) {
  const auto badge = markup.in("span", {{"class", "badge " + std::string(kind)}});
  if (!sign.empty()) {
    write_sign(markup, sign);
  }
  markup.text(word);
}

void write_heading(Markup& markup, std::string_view tag, const Attributes& attributes,
                   std::string_view sign, std::string_view words) {
  const auto heading = markup.in(tag, attributes);
  if (!sign.empty()) {
    write_sign(markup, sign);
  }
  markup.text(words);
}

void write_with_code(Markup& markup, std::string_view text) {
  while (!text.empty()) {
    const std::size_t begin = text.find('`');
    const std::size_t end = begin == std::string_view::npos ? begin : text.find('`', begin + 1);
    if (end == std::string_view::npos) {
      markup.text(text);
      return;
    }
    markup.text(text.substr(0, begin));
    markup.element("code", text.substr(begin + 1, end - begin - 1));
    text.remove_prefix(end + 1);
  }
}

void write_basis(Markup& markup, const Run& run, const std::vector<ir::Citation>& basis) {
  const ir::RuleSet& rules = run.catalogue->rules;
  bool is_first = true;
  bool is_second = false;
  for (const ir::Citation& citation : basis) {
    if (is_second) {
      markup.text(", " + say(run.language, Text::html_compare) + " ");
    } else if (!is_first) {
      markup.text(", ");
    }
    const std::string words = citation_words(run.language, rules, citation);
    const std::string address = citation_address(rules, citation);
    // Rule files are ours, and still an address of another kind is no link.
    if (address.starts_with("https://") || address.starts_with("http://")) {
      markup.element("a", words, {{"href", address}, {"rel", "external noreferrer"}});
    } else {
      markup.text(words);
    }
    is_second = is_first;
    is_first = false;
  }
}

std::string joined(const std::vector<std::string>& names) {
  std::string all;
  for (const std::string& name : names) {
    all += (all.empty() ? "" : ", ") + name;
  }
  return all;
}

}  // namespace samsvar::report::html
