#include "cli/explain_rule.h"

#include "cli/surroundings.h"
#include "engine/messages/texts.h"
#include "engine/report/layout.h"
#include "engine/report/source_excerpt.h"
#include "engine/report/words.h"

#include <string>
#include <string_view>
#include <vector>

namespace samsvar::cli {

namespace {

using messages::field;
using messages::say;
using messages::Text;

class Explanation {
 public:
  Explanation(std::ostream& out, const RulesOfRun& rules, const Options& options, ir::RuleId id)
      : out_(out),
        run_(rules),
        set_(rules.library.catalogue.rules),
        rule_(set_.rules[id]),
        language_(options.language),
        colour_(wants_colour(options)) {}

  void write() {
    out_ << report::toned(colour_, report::Tone::Strong, rule_.id) << "  "
         << report::clean(messages::in(language_, rule_.title)) << "\n\n";
    row(Text::explain_applies_to, applies_to());
    row(Text::explain_duty, duty_holders());
    row(Text::explain_validity, validity(rule_.from, rule_.to));
    for (const ir::Version& version : rule_.versions) {
      write_version(version);
    }
    for (const ir::Exception& exception : rule_.exceptions) {
      write_exception(exception);
    }
    for (const ir::QuestionId question : rule_.questions) {
      row(Text::explain_question, messages::in(language_, set_.questions[question].text));
    }
    row(Text::explain_stands_in, report::line_words(run_.sources, rule_.id_range));
  }

 private:
  /// A label and what it says, wrapped beside it; nothing when there is nothing to say.
  void row(Text label, const std::string& words) {
    if (words.empty()) {
      return;
    }
    constexpr std::size_t label_width = 20;
    std::string before = "  " + report::pad_right(say(language_, label), label_width);
    for (const std::string& line : report::wrap(words, report::line_width - label_width - 2)) {
      out_ << before << line << '\n';
      before = std::string(label_width + 2, ' ');
    }
  }

  /// The rule's own words, which are meant to be read aloud.
  [[nodiscard]] std::string as_written(ir::ExprId expr) const {
    std::string words;
    for (const char character : run_.sources.text(set_.exprs[expr].range)) {
      const bool is_space = character == ' ' || character == '\n' || character == '\t';
      if (!is_space) {
        words += character;
      } else if (!words.empty() && words.back() != ' ') {
        words += ' ';
      }
    }
    return words;
  }

  [[nodiscard]] std::string applies_to() const {
    const ir::SubjectKind& kind = set_.vocabulary.subject_kinds[rule_.kind];
    const std::string title = messages::in(language_, kind.title);
    if (!rule_.narrowed) {
      return title;
    }
    return say(language_,
               {Text::explain_narrowed,
                {field("kind", title), field("condition", as_written(*rule_.narrowed))}});
  }

  [[nodiscard]] std::string duty_holders() const {
    std::vector<messages::Message> holders;
    for (const std::string& word : rule_.duty_holders) {
      const auto kind = set_.vocabulary.find_party_kind(word);
      holders.push_back(kind ? messages::plain(set_.vocabulary.party_kinds[*kind].title)
                             : messages::plain(word));
    }
    if (holders.empty()) {
      return "";
    }
    messages::Message all{Text::explain_list, {field("words", std::move(holders))}};
    if (rule_.task) {
      const messages::LocalText& task = set_.vocabulary.tasks[*rule_.task].title;
      return say(language_, {Text::explain_duty_for_task,
                             {field("holders", std::move(all)), field("task", task)}});
    }
    return say(language_, all);
  }

  [[nodiscard]] std::string validity(std::optional<values::Date> from,
                                     std::optional<values::Date> to) const {
    const std::string first = from ? report::date_words(language_, *from) : "";
    const std::string last = to ? report::date_words(language_, *to) : "";
    if (from && to) {
      return say(language_, {Text::explain_from_to, {field("from", first), field("to", last)}});
    }
    if (from) {
      return say(language_, {Text::explain_from, {field("from", first)}});
    }
    return to ? say(language_, {Text::explain_to, {field("to", last)}}) : "";
  }

  void write_version(const ir::Version& version) {
    out_ << '\n';
    if (rule_.versions.size() > 1) {
      out_ << "  " << validity(version.from, std::nullopt) << ":\n";
    }
    row(Text::explain_requirement, as_written(version.requirement));
    if (version.condition) {
      row(Text::explain_condition, as_written(*version.condition));
    }
    row(Text::explain_basis,
        say(language_, {Text::explain_basis_with_binding,
                        {field("basis", report::basis_words(language_, set_, version.basis)),
                         field("binding", report::binding_word(language_, version.binding))}}));
    write_sources(version.basis);
    if (version.deadline) {
      row(Text::explain_deadline, as_written(version.deadline->date));
      row(Text::explain_deadline_checked, verification(version.deadline->verification));
    }
    row(Text::explain_rule_checked, verification(version.verification));
  }

  /// Each source of the basis once: what it is called, where it stands and how it was checked.
  void write_sources(const std::vector<ir::Citation>& basis) {
    std::vector<ir::LegalSourceId> told;
    for (const ir::Citation& citation : basis) {
      bool is_told = false;
      for (const ir::LegalSourceId earlier : told) {
        is_told = is_told || earlier == citation.source;
      }
      if (is_told) {
        continue;
      }
      told.push_back(citation.source);
      const ir::LegalSource& source = set_.sources[citation.source];
      row(Text::explain_source,
          say(language_, {Text::explain_source_words,
                          {field("title", messages::in(language_, source.title)),
                           field("identity", source.identity)}}));
      row(Text::explain_address, report::citation_address(set_, citation));
      row(Text::explain_source_checked, verification(source.verification));
    }
  }

  /// What has not been checked is always said; what has, with its date.
  [[nodiscard]] std::string verification(const ir::Verification& verification) const {
    if (!verification.verified) {
      return say(language_, {Text::explain_not_verified, {field("note", verification.note)}});
    }
    if (!verification.date) {
      return "";
    }
    return say(language_, {Text::explain_verified,
                           {field("date", report::date_words(language_, *verification.date)),
                            field("note", verification.note)}});
  }

  void write_exception(const ir::Exception& exception) {
    out_ << '\n';
    row(Text::explain_exception,
        say(language_, {Text::explain_exception_words,
                        {field("id", exception.id), field("title", exception.title)}}));
    row(Text::explain_basis, report::basis_words(language_, set_, exception.basis));
    row(Text::explain_validity, validity(exception.from, exception.to));
    row(Text::explain_invoked, as_written(exception.condition));
    if (exception.proof) {
      row(Text::explain_proof, as_written(*exception.proof));
    }
    row(Text::explain_effect,
        say(language_, exception.not_applicable ? Text::explain_effect_not_applicable
                                                : Text::explain_effect_met));
  }

  std::ostream& out_;
  const RulesOfRun& run_;
  const ir::RuleSet& set_;
  const ir::Rule& rule_;
  messages::Language language_;
  bool colour_;
};

}  // namespace

void explain_rule(std::ostream& out, const RulesOfRun& rules, const Options& options,
                  ir::RuleId rule) {
  Explanation(out, rules, options, rule).write();
}

}  // namespace samsvar::cli
