#include "engine/report/country/write_country.h"

#include "engine/report/country/addresses.h"
#include "engine/report/country/collect.h"
#include "engine/report/country/groups.h"
#include "engine/report/country/site.h"
#include "engine/report/html/page.h"
#include "engine/report/html/subject_section.h"
#include "engine/report/selection.h"
#include "engine/report/text_subject.h"

#include <map>
#include <optional>
#include <set>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

namespace samsvar::report::country {

namespace {

class CountryWriter final : public Writer {
 public:
  explicit CountryWriter(Pages& pages) : pages_(pages) {}

  void begin(const Run& run) override {
    // A page that named every file would be mostly that.
    Run of_pages = run;
    inputs_ = std::move(of_pages.inputs);
    of_pages.inputs.clear();
    country_.emplace(of_pages);
  }

  void subject(const SubjectReport& report) override {
    const Run& run = country_->run();
    if (!is_shown(run, *report.subject)) {
      return;
    }
    const std::string page = unique_page(subject_page(run, *report.subject));
    std::ostringstream out;
    {
      html::Markup markup(out);
      html::DrawnBefore drawn;
      html::write_page(markup, run,
                       {.title = marked_title(run, *report.subject),
                        .front = relative_address(page, front_page)},
                       [&] { write_section(markup, report, drawn); });
    }
    pages_.add(page, out.str());
    country_->add(report, page);
    if (run.reader == Reader::Supervisor) {
      add_to_reports(report);
    }
  }

  void end(const Ending& ending) override {
    std::map<relations::PartyId, std::string> reports;
    for (auto& [party, report] : reports_) {
      reports.emplace(party, std::move(report.sections));
    }
    write_site(*country_, {.ending = ending, .inputs = inputs_, .reports = std::move(reports)},
               pages_);
  }

 private:
  /// All that is told of one party, for those who work on one at a time.
  struct PartyReport {
    std::string sections;
    html::DrawnBefore drawn;
  };

  void write_section(html::Markup& markup, const SubjectReport& report,
                     html::DrawnBefore& drawn) const {
    const Run& run = country_->run();
    html::write_subject_section(
        {markup, run, *report.subject, html::subject_anchor(run, *report.subject)}, report, drawn);
  }

  void add_to_reports(const SubjectReport& report) {
    const relations::World& world = *country_->run().world;
    const auto kind = followed_kind(*world.vocabulary);
    const ir::SubjectForm form = world.vocabulary->subject_kinds[report.subject->kind].form;
    if (!is_counted(*report.subject) || form == ir::SubjectForm::Group ||
        form == ir::SubjectForm::All) {
      return;
    }
    for (const relations::PartyId party : report.subject->parties) {
      if (world.parties[party].kind == kind) {
        PartyReport& of_party = reports_[party];
        std::ostringstream out;
        html::Markup markup(out);
        write_section(markup, report, of_party.drawn);
        of_party.sections += out.str();
      }
    }
  }

  /// Two documents that claim one id are reported; each is still shown.
  std::string unique_page(const std::string& page) {
    std::string unique = page;
    for (std::size_t number = 2; !pages_written_.insert(unique).second; ++number) {
      unique = part_name(page, number - 1);
    }
    return unique;
  }

  Pages& pages_;
  std::optional<Country> country_;
  std::vector<InputFile> inputs_;
  std::set<std::string> pages_written_;
  std::map<relations::PartyId, PartyReport> reports_;
};

}  // namespace

std::unique_ptr<Writer> country_writer(Pages& pages) {
  return std::make_unique<CountryWriter>(pages);
}

}  // namespace samsvar::report::country
