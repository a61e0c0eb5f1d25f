// Between two days on which something changes, every date of assessment gives the same verdicts.

#include "tests/properties/verdicts.h"

#include <gtest/gtest.h>

#include <iostream>
#include <set>

namespace samsvar::tests {
namespace {

using values::Date;

constexpr std::uint32_t seed = 20261127;
constexpr int world_count = 20;

/// Writes dates, and remembers the days that they change something from: the day itself where it
/// begins something, and the day after it where it is the last.
class Calendar {
 public:
  explicit Calendar(Draw& draw) : draw_(draw) {}

  std::string some_day() { return written(first_ + std::chrono::days{draw_.below(span)}); }

  /// Two days, the first no later than the second.
  std::pair<std::string, std::string> some_span() {
    const Date from = first_ + std::chrono::days{draw_.below(span)};
    return {written(from), written(from + std::chrono::days{draw_.below(span)})};
  }

  /// A day that also something a month later depends on.
  std::string some_day_with_month() {
    const Date day = first_ + std::chrono::days{draw_.below(span)};
    const std::chrono::year_month_day date{day};
    const std::chrono::year_month_day later = date + std::chrono::months{1};
    written(later.ok() ? Date{later} : Date{later.year() / later.month() / std::chrono::last});
    return written(day);
  }

  [[nodiscard]] const std::set<Date>& changes() const { return changes_; }

 private:
  static constexpr std::uint32_t span = 400;

  std::string written(Date day) {
    changes_.insert(day);
    changes_.insert(day + std::chrono::days{1});
    return values::to_text(day);
  }

  Draw& draw_;
  Date first_ = values::date_of(2024, 1, 15);
  std::set<Date> changes_{values::date_of(2023, 1, 1), values::date_of(2027, 1, 1)};
};

std::string rule(const std::string& id, const std::string& clauses,
                 const std::string& validity = "gjelder fra 2012-01-01") {
  return "regel " + id +
         "\n  tittel nb \"a\" nn \"b\" en \"c\"\n  hjemmel loven § 1\n  binding lov\n  " +
         validity + "\n  gjelder for hvert samarbeid\n  pliktsubjekt kommune\n" + clauses +
         "slutt\n";
}

std::string exception(const std::string& id, const std::string& clauses) {
  return "  unntak " + id + "\n    tittel nb \"u\" nn \"u\" en \"u\"\n    hjemmel loven § 2\n" +
         clauses;
}

std::string some_rules(Calendar& calendar) {
  const auto in_time = calendar.some_span();
  const auto excused = calendar.some_span();
  const auto aside = calendar.some_span();
  return "språk nb\n" + rule("R-TALL", "  krav sak.tall >= 2\n") +
         rule("R-GYLDIG", "  krav sak.tall = 2\n",
              "gjelder fra " + in_time.first + " til " + in_time.second) +
         rule("R-ENDRET",
              "  krav sak.tall >= 1\n  fra " + calendar.some_day() + "\n    krav sak.tall >= 3\n") +
         rule("R-FRIST", "  frist " + calendar.some_day() + "\n  krav sak.tall = 3\n") +
         rule("R-MÅNED", "  frist sak.hendt + 1 måned\n  krav sak.tall = 3\n") +
         rule("R-HENDT", "  krav sak.hendt <= vurderingsdato\n") +
         rule("R-FØR", "  når sak.hendt <= " + calendar.some_day() + "\n  krav sak.tall = 1\n") +
         rule("R-UNNTAK",
              "  krav sak.tall = 1\n" +
                  exception("U-EN", "    gjelder fra " + excused.first + " til " + excused.second +
                                        "\n    når sak.tall = 2\n    krever sak.begge "
                                        "er oppgitt\n    virkning oppfylt\n") +
                  exception("U-TO", "    gjelder fra " + aside.first + " til " + aside.second +
                                        "\n    når sak.tall = 3\n    virkning ikke "
                                        "aktuelt\n"));
}

std::string steps(Draw& draw, Calendar& calendar) {
  std::set<std::string> days{calendar.some_day(), calendar.some_day(), calendar.some_day()};
  std::string all;
  int number = 1;
  for (const std::string& day : days) {
    const bool ends = number == static_cast<int>(days.size()) && draw.one_in(2);
    all += (all.empty() ? "" : ", ") + ("{fom: " + day) +
           (ends ? ", tom: " + calendar.some_span().second : "") +
           ", verdi: " + std::to_string(number++) + "}";
  }
  return "[" + all + "]";
}

std::string paper(Draw& draw, Calendar& calendar, const std::string& id, const std::string& more) {
  const auto in_force = calendar.some_span();
  const std::string validity =
      draw.one_in(4) ? ""
                     : "  gjelder: {fom: " + in_force.first +
                           (draw.one_in(2) ? ", tom: " + in_force.second : "") + "}\n";
  return "samsvar: 1\nregistrert: " + calendar.some_day() +
         "\nregistrering: " + (draw.one_in(4) ? "delvis" : "fullstendig") +
         "\navtale:\n  id: " + id +
         "\n  type: overordnet\n  status: " + (draw.one_in(6) ? "ukjent" : "gjeldende") +
         "\n  parter: [{kommune: Utmark}, {foretak: Fjord HF}]\n" + validity + more +
         "sak:\n  tall: " + steps(draw, calendar) + "\n  hendt: " + calendar.some_day_with_month() +
         "\n  begge: 1\n";
}

std::vector<TextFile> some_files(Draw& draw, Calendar& calendar) {
  std::vector<TextFile> files{{"a.yaml", paper(draw, calendar, "a", "")}};
  if (draw.one_in(2)) {
    files.push_back(
        {"b.yaml", paper(draw, calendar, "b", draw.one_in(2) ? "  erstatter: [a]\n" : "")});
  }
  return files;
}

std::string joined(const std::vector<Verdict>& verdicts) {
  std::string all;
  for (const Verdict& verdict : verdicts) {
    all += verdict.text + "\n";
  }
  return all;
}

TEST(Dates, BetweenTwoChangesGiveTheSameVerdicts) {
  Draw draw{seed};
  std::size_t intervals = 0;
  std::set<std::string> seen;
  for (int index = 0; index < world_count; ++index) {
    Calendar calendar(draw);
    const std::string rules = some_rules(calendar);
    const Rulebook rulebook({logic::vocabulary(), rules});
    const auto files = some_files(draw, calendar);
    for (auto change = calendar.changes().begin(); std::next(change) != calendar.changes().end();
         ++change) {
      const Date first = *change;
      const Date last = *std::next(change) - std::chrono::days{1};
      const std::string on_first = joined(verdicts(rulebook, files, first));
      ++intervals;
      seen.insert(on_first);
      ASSERT_EQ(on_first, joined(verdicts(rulebook, files, last)))
          << values::to_text(first) << " and " << values::to_text(last) << "\n"
          << rules << shown(files);
    }
  }
  std::cout << intervals << " intervals between changes, " << seen.size()
            << " different sets of verdicts\n";
  EXPECT_GT(seen.size(), 100U);
}

}  // namespace
}  // namespace samsvar::tests
