// The properties on the rules and the invented agreements that come with the program: facts filled
// in by another source, and files with their keys in another order.

#include "tests/differential/generated_case.h"
#include "tests/properties/verdicts.h"
#include "tests/properties/workplace.h"

#include <gtest/gtest.h>

#include <iostream>
#include <set>

namespace samsvar::tests {
namespace {

using evaluation::Status;
using relations::Subject;

constexpr std::uint32_t seed = 20261129;
constexpr int facts_filled_in = 30;
const values::Date date = values::date_of(2026, 11, 22);
constexpr const char* agreements = "agreements/oppdiktede";

// ---------------------------------------------------------------- facts

/// A value of the noun as YAML; nothing for the kinds that this test leaves out.
std::string some_value(Draw& draw, const ir::Noun& noun) {
  const bool first = draw.one_in(2);
  switch (noun.type.kind) {
    case ir::Kind::Boolean:
      return first ? "ja" : "nei";
    case ir::Kind::Count:
    case ir::Kind::Number:
      return first ? "0" : "7";
    case ir::Kind::Percent:
      return first ? "10 %" : "95 %";
    case ir::Kind::Date:
      return first ? "2013-05-05" : "2026-01-01";
    case ir::Kind::Event:
      return first ? "ikke_skjedd" : "2019-02-03";
    case ir::Kind::Limit:
      return first ? "10 minutter" : "3 dager";
    case ir::Kind::Roster:
      return first ? "hele døgnet" : "[{dager: man-fre, fra: \"08:00\", til: \"16:00\"}]";
    case ir::Kind::Text:
      return "noe";
    case ir::Kind::Choice:
      return noun.choices.at(draw.below(static_cast<std::uint32_t>(noun.choices.size()))).word;
    default:
      return {};
  }
}

/// Is it a field of what a list holds, or worked out from something else?
bool stands_by_itself(const ir::Vocabulary& vocabulary, ir::NounId id) {
  for (auto at = vocabulary.nouns[id].parent; at; at = vocabulary.nouns[*at].parent) {
    if (vocabulary.nouns[*at].type.kind == ir::Kind::List) {
      return false;
    }
  }
  return vocabulary.nouns[id].derivation == ir::Derivation::None;
}

/// The facts that the rules read as values.
std::vector<ir::NounId> facts(const Rulebook& rules) {
  std::set<ir::NounId> all;
  for (const ir::Expr& expr : rules.catalogue().rules.exprs) {
    const auto* lookup = std::get_if<ir::Lookup>(&expr.form);
    if (lookup == nullptr || !stands_by_itself(rules.vocabulary(), lookup->noun.noun)) {
      continue;
    }
    const ir::Stance stance = rules.vocabulary().nouns[lookup->noun.noun].stance;
    if (lookup->noun.factual || stance == ir::Stance::Fact) {
      all.insert(lookup->noun.noun);
    }
  }
  return {all.begin(), all.end()};
}

/// A source of facts that says one thing about a municipality.
TextFile source_of(const std::string& municipality, const std::string& path,
                   const std::string& value) {
  std::string text =
      "samsvar: 1\nregistrert: 2026-11-22\nregistrering: delvis\ndokument:\n  id: ny-kilde\n"
      "  tittel: Ny kilde\n  type: tjenestebeskrivelse\n  parter: [{kommune: " +
      municipality + "}]\nfaktisk:\n";
  std::string indent = "  ";
  std::string rest = path;
  for (std::size_t dot = rest.find('.'); dot != std::string::npos; dot = rest.find('.')) {
    text += indent + rest.substr(0, dot) + ":\n";
    indent += "  ";
    rest = rest.substr(dot + 1);
  }
  return {"ny-kilde.yaml", text + indent + rest + ": " + value + "\n"};
}

std::vector<evaluation::Finding> findings(const Rulebook& rules, const Desk& desk,
                                          const Subject& subject) {
  std::vector<evaluation::Finding> all;
  for (const ir::RuleId rule : rules.catalogue().order) {
    if (rules.rule(rule).kind == subject.kind) {
      all.push_back(evaluation::evaluate(rules.catalogue(), desk.world(), rule, subject));
    }
  }
  return all;
}

/// Does any document that bears on the subject say something of the fact?
bool is_stated(const Desk& desk, const Subject& subject, ir::NounId noun) {
  const relations::View view{
      .world = &desk.world(), .set = &subject.set, .parties = &subject.parties, .date = date};
  const bool beside = desk.world().vocabulary->nouns[noun].stance == ir::Stance::Both;
  return !relations::read_noun(view, noun, beside).statements.empty();
}

TEST(Shipped, AFactFilledInNeverChangesAnyVerdictButUnclear) {
  Draw draw{seed};
  const Rulebook rules = shipped_rules();
  const std::vector<TextFile> files = files_below(agreements);
  const Desk desk(rules, files);
  const std::vector<Subject> subjects = desk.subjects("samarbeid", date);
  const std::vector<ir::NounId> nouns = facts(rules);
  ASSERT_FALSE(subjects.empty());
  int filled_in = 0;
  int settled = 0;
  while (filled_in < facts_filled_in) {
    const Subject& subject = subjects.at(draw.below(static_cast<std::uint32_t>(subjects.size())));
    const ir::NounId noun = nouns.at(draw.below(static_cast<std::uint32_t>(nouns.size())));
    const std::string value = some_value(draw, rules.vocabulary().nouns[noun]);
    if (value.empty() || subject.draft || is_stated(desk, subject, noun)) {
      continue;
    }
    ++filled_in;
    const std::string& municipality = desk.world().parties[subject.parties.front()].name;
    std::vector<TextFile> more = files;
    more.push_back(source_of(municipality, rules.vocabulary().nouns[noun].path, value));
    const Desk richer(rules, more);
    const auto before = findings(rules, desk, subject);
    const auto after = findings(rules, richer, richer.subject("samarbeid", date, subject.id));
    ASSERT_EQ(before.size(), after.size());
    for (std::size_t index = 0; index < before.size(); ++index) {
      settled += before[index].status != after[index].status ? 1 : 0;
      EXPECT_TRUE(before[index].status == Status::Unclear ||
                  before[index].status == after[index].status)
          << verdict_text(rules, before[index]) << "\nbecame " << verdict_text(rules, after[index])
          << "\n"
          << more.back().text;
    }
  }
  std::cout << filled_in << " facts filled in, " << settled << " verdicts settled\n";
  EXPECT_GT(settled, 0);
}

// ---------------------------------------------------------------- order of keys

std::size_t indentation(const std::string& line) {
  const std::size_t first = line.find_first_not_of(' ');
  return first == std::string::npos ? line.size() : first;
}

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  std::size_t begin = 0;
  for (std::size_t end = text.find('\n'); end != std::string::npos; end = text.find('\n', begin)) {
    lines.push_back(text.substr(begin, end - begin + 1));
    begin = end + 1;
  }
  return lines;
}

/// Is it a key of a block mapping, and no list entry, remark or continuation?
bool is_key(const std::string& line, std::size_t indent) {
  const std::size_t first = indentation(line);
  return first == indent && line[first] != '-' && line[first] != '#' && line[first] != '\n' &&
         line.find(':') != std::string::npos;
}

/// The keys of the mapping that the lines hold in another order, and so on below each.
std::string with_keys_turned(const std::vector<std::string>& lines, std::size_t indent) {
  std::vector<std::string> blocks;
  std::vector<std::string> below;
  std::string head;
  const auto finish = [&] {
    if (!head.empty()) {
      const bool is_mapping = !below.empty() && is_key(below.front(), indent + 2);
      std::string rest;
      for (const std::string& line : below) {
        rest += line;
      }
      blocks.push_back(head + (is_mapping ? with_keys_turned(below, indent + 2) : rest));
    }
    below.clear();
  };
  std::string before;
  for (const std::string& line : lines) {
    if (is_key(line, indent)) {
      finish();
      head = line;
    } else if (head.empty()) {
      before += line;
    } else {
      below.push_back(line);
    }
  }
  finish();
  std::string all = before;
  for (auto block = blocks.rbegin(); block != blocks.rend(); ++block) {
    all += *block;
  }
  return all;
}

std::string all_verdicts(const Rulebook& rules, const Desk& desk) {
  std::string all;
  for (const ir::SubjectKind& kind : rules.vocabulary().subject_kinds) {
    for (const Subject& subject : desk.subjects(kind.word, date)) {
      for (const evaluation::Finding& finding : findings(rules, desk, subject)) {
        all += subject.id + " " + verdict_text(rules, finding) + "\n";
      }
    }
  }
  return all;
}

TEST(Shipped, AgreementsWithTheirKeysTurnedRoundGiveTheSameVerdicts) {
  const Rulebook rules = shipped_rules();
  std::vector<TextFile> files = files_below(agreements);
  const std::string before = all_verdicts(rules, Desk(rules, files));
  for (TextFile& file : files) {
    const std::string turned = with_keys_turned(lines_of(file.text), 0);
    EXPECT_NE(turned, file.text) << file.name;
    file.text = turned;
  }
  EXPECT_EQ(before, all_verdicts(rules, Desk(rules, files)));
}

}  // namespace
}  // namespace samsvar::tests
