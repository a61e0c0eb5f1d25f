#include "engine/report/text_finding.h"

#include "engine/messages/texts.h"
#include "engine/report/finding_words.h"
#include "engine/report/layout.h"
#include "engine/report/source_excerpt.h"
#include "engine/report/words.h"

#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace samsvar::report {

namespace {

using evaluation::Evidence;
using evaluation::Finding;
using evaluation::Item;
using evaluation::Role;
using evaluation::Status;
using messages::field;
using messages::say;
using messages::Text;

constexpr std::size_t sentence_indent = 2;
constexpr std::size_t label_indent = 4;
constexpr std::size_t label_width = 14;
constexpr std::size_t row_indent = label_indent + label_width;
constexpr std::size_t quotation_indent = row_indent + 2;

/// Rows under one label: the label stands on the first of them.
class Rows {
 public:
  Rows(std::ostream& out, const Run& run, Text label) : out_(&out), run_(&run), label_(label) {}

  void add(std::string_view text) {
    for (const std::string& line : wrap(text, line_width - row_indent)) {
      *out_ << margin() << line << '\n';
    }
  }

  /// As it stands, so that it can be pasted.
  void add_quotation(std::string_view text) {
    while (!text.empty()) {
      const std::size_t end = std::min(text.find('\n'), text.size());
      *out_ << margin() << "  " << clean(text.substr(0, end)) << '\n';
      text.remove_prefix(std::min(end + 1, text.size()));
    }
  }

 private:
  std::string margin() {
    if (is_labelled_) {
      return std::string(row_indent, ' ');
    }
    is_labelled_ = true;
    return std::string(label_indent, ' ') +
           toned(run_->colour, Tone::Quiet, pad_right(say(run_->language, label_), label_width));
  }

  std::ostream* out_;
  const Run* run_;
  Text label_;
  bool is_labelled_ = false;
};

std::string joined(const std::vector<std::string>& names) {
  std::string all;
  for (const std::string& name : names) {
    all += (all.empty() ? "" : ", ") + name;
  }
  return all;
}

void write_sentence(std::ostream& out, const Run& run, const std::string& sentence) {
  for (const std::string& line : wrap(sentence, line_width - sentence_indent)) {
    out << std::string(sentence_indent, ' ') << toned(run.colour, Tone::Strong, line) << '\n';
  }
}

void write_basis(std::ostream& out, const Run& run, const Finding& finding) {
  const std::string basis = basis_words(run.language, run.catalogue->rules, finding.basis);
  const std::string binding = binding_word(run.language, finding.binding);
  Rows(out, run, Text::report_label_basis)
      .add(say(run.language, {Text::report_basis_with_binding,
                              {field("basis", basis), field("binding", binding)}}));
}

void write_places(std::ostream& out, const Run& run, const Finding& finding) {
  Rows rows(out, run, Text::report_label_place);
  // A line is quoted once, however many of its values count.
  std::set<std::string> told;
  for (const Evidence& evidence : finding.evidence) {
    const std::string line = line_words(*run.sources, evidence.range);
    if (!told.insert(line + std::string(role_code(evidence.role)) + evidence.party).second) {
      continue;
    }
    rows.add(evidence_words(run, evidence));
    if (evidence.role == Role::Absent) {
      // A remedy says what to write; without one, the evidence does.
      rows.add_quotation(finding.remedies.empty() ? std::string_view(evidence.yaml) : "");
      continue;
    }
    const std::string quotation = without_comment(excerpt_at(*run.sources, evidence.range).text);
    const std::size_t begin = std::min(quotation.find_first_not_of(' '), quotation.size());
    rows.add_quotation(clip(quotation.substr(begin), line_width - quotation_indent));
  }
}

void write_items(std::ostream& out, const Run& run, const Finding& finding) {
  Rows rows(out, run, Text::report_label_items);
  std::int64_t met = 0;
  for (const Item& item : finding.items) {
    if (item.status == Status::Met && !run.verbose) {
      ++met;
      continue;
    }
    if (item.status == Status::Gap) {
      continue;  // what falls short of it has been told
    }
    std::string words = status_word(run.language, item.status);
    const std::string particulars = say(run.language, item.words);
    if (!particulars.empty()) {
      words += ", " + particulars;
    }
    rows.add(say(run.language, {Text::report_item_line,
                                {field("item", item.name), field("words", std::move(words))}}));
  }
  if (met > 0) {
    rows.add(say(run.language, {Text::report_items_met, {field("count", met)}}));
  }
}

void write_proposals(std::ostream& out, const Run& run, const Finding& finding) {
  Rows rows(out, run, Text::report_label_proposal);
  for (const evaluation::Remedy& remedy : finding.remedies) {
    std::string words = as_sentence(say(run.language, remedy.words));
    if (remedy.range) {
      words += " (" + line_words(*run.sources, *remedy.range) + ")";
    }
    rows.add(words);
    rows.add_quotation(remedy.yaml);
  }
}

void write_duty(std::ostream& out, const Run& run, const Finding& finding) {
  if (!finding.duty_holders.empty()) {
    Rows(out, run, Text::report_label_duty).add(joined(holder_words(run, finding.duty_holders)));
  }
  if (!finding.addressees.empty() && finding.addressees != finding.duty_holders) {
    Rows(out, run, Text::report_label_addressee).add(joined(holder_words(run, finding.addressees)));
  }
}

}  // namespace

void write_finding_in_full(std::ostream& out, const Run& run, const relations::Subject& subject,
                           const Finding& finding) {
  const FindingWords words = finding_words(run, subject, finding);
  write_sentence(out, run, words.sentence);
  write_basis(out, run, finding);
  write_places(out, run, finding);
  Rows besides(out, run, Text::report_label_besides);
  for (const std::string& clause : words.further) {
    besides.add(clause);
  }
  write_items(out, run, finding);
  write_proposals(out, run, finding);
  write_duty(out, run, finding);
  Rows(out, run, Text::report_label_rule).add(run.catalogue->rules.rules[finding.rule].id);
}

std::vector<std::string> holder_words(const Run& run, std::vector<std::string> holders) {
  const ir::Vocabulary& vocabulary = run.catalogue->rules.vocabulary;
  for (std::string& holder : holders) {
    if (const auto kind = vocabulary.find_party_kind(holder)) {
      holder = messages::in(run.language, vocabulary.party_kinds[*kind].title);
    }
  }
  return holders;
}

std::string evidence_words(const Run& run, const Evidence& evidence) {
  if (evidence.role == Role::Absent) {
    return say(run.language, {Text::report_absent_at,
                              {field("place", line_words(*run.sources, evidence.range))}});
  }
  const std::string place = place_words(*run.sources, evidence.range);
  if (evidence.party.empty()) {
    return place;
  }
  return say(run.language,
             {Text::report_position, {field("place", place), field("party", evidence.party)}});
}

std::string main_place(const Run& run, const Finding& finding) {
  return finding.evidence.empty() ? std::string()
                                  : place_words(*run.sources, finding.evidence.front().range);
}

}  // namespace samsvar::report
