// The provisions that norms and rules cite, source by source.

#include "cli/coverage_text.h"
#include "engine/messages/texts.h"
#include "engine/pipeline/provisions.h"
#include "engine/report/layout.h"
#include "engine/report/words.h"

#include <algorithm>
#include <array>

namespace samsvar::cli {

namespace {

using messages::field;
using messages::Message;
using messages::Text;
using pipeline::Provision;

constexpr std::array headings = {Text::coverage_column_cited, Text::coverage_column_without_rule,
                                 Text::coverage_column_untested, Text::coverage_column_unverified};
using Figures = std::array<std::size_t, headings.size()>;

class Provisions {
 public:
  explicit Provisions(const CoverageText& text)
      : text_(text),
        set_(text.rules.library.catalogue.rules),
        provisions_(pipeline::provisions(set_)) {}

  void tell() {
    text_.telling.out << '\n';
    text_.telling.paragraph({Text::coverage_provisions,
                             {field("provisions", as_number(provisions_.size())),
                              field("sources", as_number(number_of_sources()))}});
    measure_columns();
    tell_headings();
    for (auto begin = provisions_.begin(); begin != provisions_.end();) {
      const auto end = std::find_if(begin, provisions_.end(), [&](const Provision& other) {
        return other.citation.source != begin->citation.source;
      });
      tell_source({begin, end});
      begin = end;
    }
  }

 private:
  [[nodiscard]] const std::string& source_name(const Provision& provision) const {
    return set_.sources[provision.citation.source].short_title;
  }

  [[nodiscard]] std::size_t number_of_sources() const {
    std::size_t count = 0;
    std::optional<ir::LegalSourceId> last;
    for (const Provision& provision : provisions_) {
      count += last == provision.citation.source ? 0U : 1U;
      last = provision.citation.source;
    }
    return count;
  }

  void measure_columns() {
    for (const Provision& provision : provisions_) {
      name_width_ = std::max(name_width_, report::display_width(source_name(provision)));
    }
    for (std::size_t column = 0; column < headings.size(); ++column) {
      widths_[column] = report::display_width(text_.telling.say({headings[column], {}}));
    }
  }

  void tell_headings() const {
    std::string line = "  " + std::string(name_width_, ' ');
    for (const Text heading : headings) {
      line += "  " + text_.telling.say({heading, {}});
    }
    text_.telling.out << line << '\n';
  }

  void tell_source(const std::vector<Provision>& of_source) const {
    Figures figures{of_source.size(), 0, 0, 0};
    for (const Provision& provision : of_source) {
      figures[1] += provision.rules.empty() ? 1U : 0U;
      figures[2] += pipeline::has_untested_rule(set_, provision) ? 1U : 0U;
      figures[3] += provision.is_verified ? 0U : 1U;
    }
    std::string line = "  " + report::pad_right(source_name(of_source.front()), name_width_);
    for (std::size_t column = 0; column < figures.size(); ++column) {
      line += "  " + report::pad_left(std::to_string(figures[column]), widths_[column]);
    }
    text_.telling.out << line << '\n';
    if (text_.verbose) {
      for (const Provision& provision : of_source) {
        tell_provision(provision);
      }
    }
  }

  /// Only those that something is to be said of.
  void tell_provision(const Provision& provision) const {
    std::vector<std::string> remarks;
    const auto remark = [&](bool is_so, const Message& message) {
      if (is_so) {
        remarks.push_back(text_.telling.say(message));
      }
    };
    remark(provision.rules.empty(),
           {Text::coverage_no_rule, {field("norms", norms_of(provision))}});
    remark(pipeline::has_untested_rule(set_, provision), {Text::coverage_rule_without_test, {}});
    remark(!provision.is_verified, {Text::coverage_not_verified, {}});
    if (remarks.empty()) {
      return;
    }
    std::string line =
        report::citation_words(text_.telling.language, set_, provision.citation) + ": ";
    for (const std::string& one : remarks) {
      line += (&one == &remarks.front() ? "" : "; ") + one;
    }
    text_.telling.out << "    " << line << '\n';
  }

  [[nodiscard]] std::string norms_of(const Provision& provision) const {
    std::string words;
    for (const ir::NormId norm : provision.norms) {
      words += (words.empty() ? "" : ", ") + set_.norms[norm].id;
    }
    return words;
  }

  const CoverageText& text_;
  const ir::RuleSet& set_;
  std::vector<Provision> provisions_;
  std::size_t name_width_ = 0;
  Figures widths_{};
};

}  // namespace

void tell_provisions(const CoverageText& text) {
  Provisions(text).tell();
}

}  // namespace samsvar::cli
