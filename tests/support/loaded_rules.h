#pragma once
// A rule folder of one file, written, loaded and taken away again, for tests of what is done with
// rules and their trials together.

#include "engine/diagnostics/codes.h"
#include "engine/pipeline/rule_library.h"
#include "engine/pipeline/trials.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

namespace samsvar::tests {

inline constexpr std::string_view quay_vocabulary = R"(språk nb
kilde loven lov "LOV-1" kort "kl" kontrollert 2026-11-22 "lest" slutt
kilde rundskrivet rundskriv "R-1" ikke kontrollert "ikke funnet" slutt
begrep avtale.type valg (ramme, tillegg) avtaleinnhold nb "typen" innført 2026-01-01 slutt
begrep kai.dybde antall avtaleinnhold nb "dybden" innført 2026-01-01 slutt
begrep kai.belyst ja_nei faktum nb "belyst" innført 2026-01-01 slutt
begrep kai.fortøyninger liste avtaleinnhold nb "fortøyningene" innført 2026-01-01 slutt
begrep kai.fortøyninger.tåler antall avtaleinnhold nb "tåler" innført 2026-01-01 slutt
part by nb "by" nøkkel by slutt
emne avtale nb "avtale" kode agreement slag avtale rammeavtale ramme slutt
begrep byens.avtaler liste av avtale faktum nb "avtalene" hentes dokumenter
  innført 2026-01-01 slutt
)";

/// A rule of agreements on quays, with its clauses after `krav`.
inline std::string quay_rule(const std::string& id, const std::string& requirement,
                             const std::string& rest) {
  return "regel " + id +
         "\n  tittel nb \"a\" nn \"b\" en \"c\"\n  hjemmel loven § 2 første ledd\n  binding lov\n"
         "  gjelder fra 2020-01-01\n  gjelder for hver avtale\n  pliktsubjekt by\n  krav " +
         requirement + "\n" + rest + "\nslutt\n";
}

/// `given` are lines such as "kai.dybde = 5".
inline std::string trial(const std::string& title, const std::vector<std::string>& given,
                         const std::string& expected) {
  std::string text = "  prøve \"" + title + "\"\n";
  for (const std::string& one : given) {
    text += "    gitt " + one + "\n";
  }
  return text + "    forvent " + expected + "\n";
}

class LoadedRules {
 public:
  explicit LoadedRules(const std::string& rules) {
    const auto* test = testing::UnitTest::GetInstance()->current_test_info();
    const std::filesystem::path folder = std::filesystem::path(testing::TempDir()) /
                                         (std::string(test->test_suite_name()) + test->name());
    std::filesystem::create_directories(folder);
    std::ofstream(folder / "kai.krav") << quay_vocabulary << rules;
    library = pipeline::load_rules(sources, {folder, "rules"}, diagnostics);
    std::filesystem::remove_all(folder);
    for (const diagnostics::Diagnostic& one : diagnostics.items()) {
      EXPECT_FALSE(diagnostics.has_errors())
          << diagnostics::name(one.code) << ' '
          << (one.range ? std::string(sources.text(*one.range)) : std::string());
    }
  }

  [[nodiscard]] ir::RuleId rule(std::string_view id) const {
    return *library.catalogue.rules.find_rule(id);
  }

  [[nodiscard]] std::string text(source::SourceRange range) const {
    return std::string(sources.text(range));
  }

  source::SourceMap sources;
  diagnostics::Diagnostics diagnostics;
  pipeline::RuleLibrary library;
};

}  // namespace samsvar::tests
