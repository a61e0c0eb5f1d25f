#include "engine/report/exchange/write_tilda.h"

#include "engine/diagnostics/codes.h"
#include "engine/messages/texts.h"
#include "engine/report/exchange/particulars.h"
#include "engine/report/json_stream.h"
#include "engine/report/layout.h"
#include "engine/report/selection.h"
#include "engine/report/tables/views.h"
#include "engine/report/text_subject.h"
#include "engine/report/words.h"
#include "engine/support/check.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace samsvar::report::exchange {

namespace {

using evaluation::Finding;
using evaluation::Status;
using messages::field;
using messages::say;
using messages::Text;

/// What cannot be shown is made visible; the lines stay.
std::string clean_lines(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    out += (out.empty() ? "" : "\n") + clean(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return out;
}

/// The numbers that the party bears on the date.
std::vector<std::string> numbers_of(const relations::Party& party, values::Date date) {
  std::vector<std::string> numbers;
  for (const agreement::DatedNumber& dated : party.numbers) {
    if ((!dated.from || *dated.from <= date) && (!dated.to || date <= *dated.to)) {
      numbers.push_back(dated.number);
    }
  }
  return numbers;
}

class TildaWriter final : public Writer {
 public:
  TildaWriter(std::ostream& out, diagnostics::Diagnostics& lost)
      : out_(&out), lost_(&lost), json_(out) {}

  void begin(const Run& run) override {
    run_ = run;
    json_.begin_object();
    json_.key("tilsynsrapporter").begin_array();
  }

  void subject(const SubjectReport& report) override {
    const relations::Subject& subject = *report.subject;
    if (!is_shown(run_, subject)) {
      return;
    }
    const tables::Tally tally = tables::tally_of(run_, report);
    apart_ += tally.apart;
    json_.begin_object();
    json_.key("tildaenhet").string_or_null(unit_of(subject));
    json_.key("tilsynutfoertav").null();
    json_.key("ansvarligTilsynsmyndighet").null();
    write_particulars(subject);
    json_.key("kontrolladresser").begin_array().end_array();
    json_.key("utfoerteTilsynsaktiviteter").begin_array().end_array();
    json_.key("kontaktpunkt").begin_array().end_array();
    json_.key("tilsynsnotater").string(notes_of(report, tally));
    write_remarks(report);
    json_.key("bruddOgReaksjoner").begin_array().end_array();
    json_.end_object();
  }

  void end(const Ending& ending) override {
    json_.end_array();
    json_.end_object();
    CHECK(json_.is_complete(), "the report is one whole value");
    *out_ << '\n';
    // The format has no place for them, and a file that was not read must not go unsaid.
    for (const diagnostics::Diagnostic& problem : ending.problems) {
      lost_->add(problem);
    }
    tell_what_is_lost();
  }

 private:
  /// Of a subject that is one party, when the register has its organisation number.
  [[nodiscard]] std::string unit_of(const relations::Subject& subject) const {
    const ir::SubjectKind& kind = run_.world->vocabulary->subject_kinds[subject.kind];
    if (kind.form != ir::SubjectForm::Party || subject.parties.size() != 1) {
      return {};
    }
    for (const std::string& number :
         numbers_of(run_.world->parties[subject.parties.front()], subject.date)) {
      if (is_organisation_number(number)) {
        return number;
      }
    }
    return {};
  }

  void write_particulars(const relations::Subject& subject) {
    json_.key("tilsynsegenskaper").begin_object();
    json_.key("internTilsynsid").string(subject.id);
    json_.key("storulykketilsyn").string("ikkeAngitt");
    json_.key("uanmeldttilsyn").string("ikkeAngitt");
    json_.key("tilsynsutvelgelse").null();
    json_.key("tilsynsstatus").string("ikkeAngitt");
    json_.key("tilsynstema").string(say(run_.language, Text::exchange_title));
    json_.key("tilsynsnoekkelord").null();
    json_.key("nettrapport").null();
    json_.end_object();
  }

  void add_line(std::string& lines, Text label, const std::string& text) const {
    if (!text.empty()) {
      lines +=
          "\n" + clean(say(run_.language,
                           {Text::exchange_labelled,
                            {field("label", say(run_.language, label)), field("text", text)}}));
    }
  }

  [[nodiscard]] std::string parties_of(const relations::Subject& subject) const {
    std::vector<std::string> parties;
    for (const relations::PartyId id : subject.parties) {
      const relations::Party& party = run_.world->parties[id];
      const std::string numbers = tables::joined(numbers_of(party, subject.date));
      parties.push_back(party.name + (numbers.empty() ? "" : " (" + numbers + ")"));
    }
    return tables::joined(parties);
  }

  [[nodiscard]] std::string notes_of(const SubjectReport& report,
                                     const tables::Tally& tally) const {
    const relations::Subject& subject = *report.subject;
    std::string notes = say(run_.language, Text::tilda_draft);
    notes += "\n" + say(run_.language, Text::exchange_caution);
    add_line(notes, Text::table_subject, marked_title(run_, subject));
    add_line(notes, Text::tilda_parties, parties_of(subject));
    add_line(notes, Text::table_files, tables::joined(file_names(run_, subject)));
    add_line(notes, Text::exchange_as_of, date_words(run_.language, run_.as_of));
    add_line(notes, Text::exchange_program,
             say(run_.language, {Text::exchange_program_value, {field("version", run_.version)}}));
    add_line(notes, Text::exchange_rules,
             say(run_.language,
                 {Text::exchange_rules_value,
                  {field("count", static_cast<std::int64_t>(run_.catalogue->order.size())),
                   field("sha256", run_.rules_sha256)}}));
    notes += "\n" + counts_words(run_.language, tally.counts);
    for (const Status status : {Status::Unclear, Status::Due}) {
      for (const Finding& finding : report.findings) {
        if (finding.status == status && is_within_remit(run_, finding)) {
          notes += "\n\n" + open_note(subject, finding);
        }
      }
    }
    return notes;
  }

  [[nodiscard]] std::string told(const tables::FindingRow& row, const std::string& head) const {
    std::string text = clean(head);
    for (const Particular& particular : particulars_of(run_, row)) {
      text += "\n" + clean_lines(say(run_.language, {Text::exchange_labelled,
                                                     {field("label", particular.label),
                                                      field("text", particular.text)}}));
    }
    return text;
  }

  [[nodiscard]] std::string open_note(const relations::Subject& subject,
                                      const Finding& finding) const {
    const tables::FindingRow row = tables::finding_row(run_, subject, finding);
    return told(row, say(run_.language, {Text::tilda_no_remark,
                                         {field("status", row.status), field("rule", row.rule),
                                          field("sentence", row.sentence)}}));
  }

  void write_remarks(const SubjectReport& report) {
    std::int64_t number = 0;
    json_.key("anmerkninger").begin_array();
    for (const Finding& finding : report.findings) {
      if (!is_shown_as_gap(run_, finding)) {
        continue;
      }
      const tables::FindingRow row = tables::finding_row(run_, *report.subject, finding);
      json_.begin_object();
      json_.key("anmerkningsreferanse").number(++number);
      json_.key("anmerkning")
          .string(told(
              row, say(run_.language, {Text::tilda_remark,
                                       {field("severity", row.severity), field("rule", row.rule),
                                        field("sentence", row.sentence)}})));
      json_.end_object();
    }
    json_.end_array();
  }

  void add_lost(messages::Message what) {
    lost_->add({.code = diagnostics::Code::I214,
                .fields = {field("format", "tilda"), field("what", std::move(what))}});
  }

  void tell_what_is_lost() {
    add_lost({Text::exchange_lost_why, {}});
    add_lost({Text::tilda_lost_open, {}});
    add_lost({Text::tilda_lost_places, {}});
    if (apart_ > 0) {
      add_lost({Text::exchange_lost_apart, {field("count", static_cast<std::int64_t>(apart_))}});
    }
    if (run_.summary) {
      lost_->add({.code = diagnostics::Code::I215, .fields = {field("format", "tilda")}});
    }
  }

  std::ostream* out_;
  diagnostics::Diagnostics* lost_;
  JsonStream json_;
  Run run_;
  std::uint64_t apart_ = 0;
};

}  // namespace

std::unique_ptr<Writer> tilda_writer(std::ostream& out, diagnostics::Diagnostics& lost) {
  return std::make_unique<TildaWriter>(out, lost);
}

bool is_organisation_number(std::string_view number) {
  constexpr auto weights = std::to_array<int>({3, 2, 7, 6, 5, 4, 3, 2, 1});
  if (number.size() != weights.size()) {
    return false;
  }
  int sum = 0;
  for (std::size_t index = 0; index < weights.size(); ++index) {
    if (number[index] < '0' || number[index] > '9') {
      return false;
    }
    sum += (number[index] - '0') * weights[index];
  }
  return number != "000000000" && sum % 11 == 0;
}

}  // namespace samsvar::report::exchange
