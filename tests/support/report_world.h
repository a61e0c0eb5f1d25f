#pragma once
// A small world made by hand for the tests of reports: one agreement file, one requirement file, a
// few requirements of different bindingness, and a finding of every status. No parser and no
// evaluation takes part, so that a report's words are tested by themselves.

#include "engine/report/gap_report.h"

#include <optional>
#include <sstream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace samsvar::testing {

inline constexpr std::string_view agreement_text =
    "samsvar: 1\n"
    "avtale:\n"
    "  id: lia-fjord\n"
    "øhd:\n"
    "  senger: 3  # avtalt i 2013\n"
    "  responstid: {innen: {ifølge: {kommune: 60 minutter, helseforetak: 20 minutter}}}\n";

inline constexpr std::string_view requirement_text =
    "språk nb\n"
    "regel BEMANNING\n"
    "regel PLAN\n"
    "regel RESPONSTID\n"
    "regel SENGER\n"
    "regel TILSKUDD\n"
    "regel VARSEL\n";

/// The range of the first place where `words` stand in the file.
inline source::SourceRange range_of(const source::SourceMap& sources, source::FileId file,
                                    std::string_view words) {
  const auto begin = static_cast<std::uint32_t>(sources[file].text().find(words));
  return {file, begin, begin + static_cast<std::uint32_t>(words.size())};
}

class ReportWorld {
 public:
  ReportWorld() {
    agreement_file = sources.add("avtaler/lia.yaml", std::string(agreement_text));
    requirement_file = sources.add("regler/øhd.krav", std::string(requirement_text));
    add_sources();
    add_kinds();
    add_rules();
    add_document();
    run.sources = &sources;
    run.catalogue = &catalogue;
    run.world = &world;
    run.as_of = values::date_of(2026, 11, 22);
    run.version = "0.1.0";
    run.rules_sha256 = std::string(64, 'a');
  }

  ReportWorld(const ReportWorld&) = delete;
  ReportWorld& operator=(const ReportWorld&) = delete;

  [[nodiscard]] source::SourceRange in_agreement(std::string_view words) const {
    return range_of(sources, agreement_file, words);
  }

  [[nodiscard]] ir::RuleId rule(std::string_view id) const {
    return *catalogue.rules.find_rule(id);
  }

  [[nodiscard]] ir::Citation cite(ir::LegalSourceId source, std::string section,
                                  std::vector<int> paragraphs = {}, std::string item = {}) const {
    ir::Citation citation;
    citation.source = source;
    citation.section = std::move(section);
    citation.paragraphs = std::move(paragraphs);
    citation.item = std::move(item);
    return citation;
  }

  /// A possible breach with everything that a gap can have.
  [[nodiscard]] evaluation::Finding breach() const {
    evaluation::Finding finding = base("BEMANNING", evaluation::Status::Gap, ir::Binding::Law);
    finding.severity = evaluation::Severity::PossibleBreach;
    finding.basis = {cite(act, "6-2", {1}, "12"), cite(act, "6-1")};
    finding.shortfalls = {messages::plain("45,5 timer i en vanlig uke er uten sykepleier"),
                          messages::plain("alle netter 22:00–07:30 står tomme")};
    const auto at_end = static_cast<std::uint32_t>(agreement_text.size());
    finding.evidence = {{.role = evaluation::Role::Stated,
                         .range = in_agreement("3  #"),
                         .path = "øhd.senger",
                         .value = "3"},
                        {.role = evaluation::Role::Absent,
                         .range = {agreement_file, at_end, at_end},
                         .path = "øhd.bemanning",
                         .yaml = "  bemanning: …"}};
    finding.remedies = {{messages::plain("legg til bemanning om natten"),
                         source::SourceRange{agreement_file, at_end, at_end},
                         "  bemanning:\n    sykepleier: …"}};
    finding.duty_holders = {"Lia"};
    finding.addressees = {"Fjord"};
    finding.why = {messages::plain("sykepleier hele døgnet"),
                   values::Truth::False,
                   {{messages::plain("om dagen"), values::Truth::True, {}, {}}},
                   {}};
    return finding;
  }

  [[nodiscard]] evaluation::Finding remark() const {
    evaluation::Finding finding = base("PLAN", evaluation::Status::Gap, ir::Binding::Guidance);
    finding.severity = evaluation::Severity::Remark;
    finding.verified = false;
    finding.basis = {cite(guide, "")};
    finding.basis.front().heading = "Faglig forsvarlighet";
    finding.shortfalls = {messages::plain("planen er ikke nevnt")};
    return finding;
  }

  [[nodiscard]] evaluation::Finding criterion() const {
    evaluation::Finding finding = base("TILSKUDD", evaluation::Status::Gap, ir::Binding::Grant);
    finding.severity = evaluation::Severity::CriterionNotMet;
    finding.basis = {cite(guide, "")};
    return finding;
  }

  [[nodiscard]] evaluation::Finding observation() const {
    evaluation::Finding finding = base("SENGER", evaluation::Status::Gap, ir::Binding::Practice);
    finding.severity = evaluation::Severity::Observation;
    finding.basis = {cite(guide, "")};
    return finding;
  }

  [[nodiscard]] evaluation::Finding due() const {
    evaluation::Finding finding = base("PLAN", evaluation::Status::Due, ir::Binding::Law);
    finding.basis = {cite(act, "6-2", {1}, "13")};
    finding.verified = false;
    finding.deadline_verified = false;
    finding.deadline = values::date_of(2027, 7, 1);
    finding.shortfalls = {messages::plain("punkt 13 er ikke dekket")};
    return finding;
  }

  [[nodiscard]] evaluation::Finding unclear(std::string cause = "øhd.lege") const {
    evaluation::Finding finding = base("RESPONSTID", evaluation::Status::Unclear, ir::Binding::Law);
    finding.basis = {cite(act, "3-5", {3})};
    finding.doubts = {{evaluation::Reason::ContradictoryInformation,
                       messages::plain("partene oppgir ulik responstid"),
                       messages::plain("Hvilken responstid gjelder?"), std::move(cause)},
                      {evaluation::Reason::DocumentNotReceived,
                       messages::plain("tjenesteavtale 4 er ikke mottatt"),
                       messages::plain("Kan tjenesteavtale 4 sendes inn?"), "ta4"}};
    finding.evidence = {{.role = evaluation::Role::Contested,
                         .party = "kommune",
                         .range = in_agreement("60 minutter"),
                         .path = "øhd.responstid.innen",
                         .value = "60 minutter"}};
    return finding;
  }

  [[nodiscard]] evaluation::Finding met() const {
    evaluation::Finding finding = base("VARSEL", evaluation::Status::Met, ir::Binding::Regulation);
    finding.basis = {cite(act, "6-2")};
    finding.via = "VERT";
    return finding;
  }

  [[nodiscard]] evaluation::Finding not_applicable() const {
    evaluation::Finding finding =
        base("TILSKUDD", evaluation::Status::NotApplicable, ir::Binding::Grant);
    finding.basis = {cite(guide, "")};
    finding.not_applicable = evaluation::NotApplicableBecause::NotInForce;
    return finding;
  }

  [[nodiscard]] std::vector<evaluation::Finding> one_of_each() const {
    return {breach(), remark(), due(), unclear(), met(), not_applicable()};
  }

  [[nodiscard]] relations::Subject subject(std::string title = "Lia × Fjord HF") const {
    relations::Subject made;
    made.kind = pair_kind;
    made.id = "lia×fjord-hf";
    made.title = std::move(title);
    made.set.documents = {document};
    made.date = run.as_of;
    return made;
  }

  source::SourceMap sources;
  catalogue::Catalogue catalogue;
  relations::World world;
  report::Run run;
  source::FileId agreement_file;
  source::FileId requirement_file;
  ir::LegalSourceId act;
  ir::LegalSourceId guide;
  ir::SubjectKindId pair_kind;
  agreement::DocumentId document;

 private:
  [[nodiscard]] evaluation::Finding base(std::string_view id, evaluation::Status status,
                                         ir::Binding binding) const {
    evaluation::Finding finding;
    finding.rule = rule(id);
    finding.status = status;
    finding.binding = binding;
    finding.cause = std::string(id);
    finding.why = {messages::plain("vilkåret"), values::Truth::Unknown, {}, {}};
    return finding;
  }

  void add_sources() {
    ir::LegalSource law;
    law.word = "hol";
    law.address = "https://lovdata.no/lov/1";
    law.section_address = "https://lovdata.no/lov/1/§{paragraf}";
    law.verification.verified = true;
    act = catalogue.rules.sources.add(law);
    ir::LegalSource guidance;
    guidance.word = "øhd2012";
    guidance.kind = ir::SourceKind::Guidance;
    guide = catalogue.rules.sources.add(guidance);
  }

  void add_kinds() {
    ir::SubjectKind kind;
    kind.word = "samarbeid";
    kind.title = {"samarbeid", "samarbeid", "collaboration"};
    kind.code = "collaboration";
    kind.form = ir::SubjectForm::Pair;
    pair_kind = catalogue.rules.vocabulary.subject_kinds.add(kind);
    world.vocabulary = &catalogue.rules.vocabulary;
    world.sources = &sources;
  }

  void add_rule(std::string id, messages::LocalText title) {
    ir::Rule rule;
    rule.id_range = range_of(sources, requirement_file, id);
    rule.id = std::move(id);
    rule.title = std::move(title);
    rule.kind = pair_kind;
    rule.from = values::date_of(2027, 8, 1);
    ir::Exception exception;
    exception.id = "VERT";
    exception.title = {"Dekket av verten", "Dekt av verten", "Covered by the host"};
    rule.exceptions.push_back(exception);
    catalogue.order.push_back(catalogue.rules.rules.add(rule));
  }

  void add_rules() {
    add_rule("BEMANNING",
             {"Sykepleier til stede hele døgnet", "Sjukepleiar til stades heile døgnet",
              "Nurse present around the clock"});
    add_rule("PLAN", {"Planen er samordnet", "Planen er samordna", "The plan is coordinated"});
    add_rule("RESPONSTID",
             {"Responstid er avtalt", "Responstid er avtalt", "Response time is agreed"});
    add_rule("SENGER", {"Senger er avtalt", "Senger er avtalte", "Beds are agreed"});
    add_rule("TILSKUDD", {"Tilskudd er søkt", "Tilskot er søkt", "Grant is applied for"});
    add_rule("VARSEL", {"Varsel er avtalt", "Varsel er avtalt", "Notice is agreed"});
  }

  void add_document() {
    agreement::Document made{.file = agreement_file, .id = "lia-fjord"};
    made.status = agreement::Status::InForce;
    document = world.documents.add(made);
  }
};

/// The whole report of these subjects by one writer.
inline std::string written(report::Writer& writer, std::ostringstream& out, const report::Run& run,
                           const std::vector<report::SubjectReport>& subjects,
                           report::Ending ending = {}) {
  writer.begin(run);
  for (const report::SubjectReport& subject : subjects) {
    writer.subject(subject);
    ++ending.subjects;
    for (const evaluation::Finding& finding : subject.findings) {
      ending.counts.add(finding);
    }
  }
  writer.end(ending);
  return out.str();
}

/// A diagnostic with every field of its texts filled, whatever they are called.
inline diagnostics::Diagnostic diagnostic_of(diagnostics::Code code, std::string_view value = "x") {
  diagnostics::Diagnostic made;
  made.code = code;
  for (const messages::Text text : {diagnostics::sentence(code), diagnostics::help(code)}) {
    const std::string_view pattern = messages::pattern(messages::Language::Bokmal, text);
    for (std::size_t at = pattern.find('{'); at != std::string_view::npos;
         at = pattern.find('{', at + 1)) {
      const std::string_view name = pattern.substr(at + 1, pattern.find('}', at) - at - 1);
      made.fields.push_back(messages::field(name, std::string(value)));
    }
  }
  return made;
}

}  // namespace samsvar::testing
