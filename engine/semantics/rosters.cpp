#include "engine/semantics/rosters.h"

#include "engine/diagnostics/codes.h"
#include "engine/semantics/kinds.h"
#include "engine/semantics/names.h"
#include "engine/semantics/suggestions.h"
#include "engine/support/check.h"

#include <algorithm>

namespace samsvar::semantics {

namespace {

using diagnostics::Code;
using ir::Kind;
using messages::field;

values::Bound bound_of(syntax::CoverageBound written) {
  switch (written) {
    case syntax::CoverageBound::AtLeast:
      return values::Bound::AtLeast;
    case syntax::CoverageBound::AtMost:
      return values::Bound::AtMost;
    case syntax::CoverageBound::Exactly:
      return values::Bound::Exactly;
  }
  CHECK(false, "every bound has a meaning");
}

values::Span span_of(syntax::CoverageSpan written) {
  switch (written) {
    case syntax::CoverageSpan::WholeDay:
      return values::Span::WholeDay;
    case syntax::CoverageSpan::EveryDay:
      return values::Span::EveryDay;
    case syntax::CoverageSpan::Hours:
      return values::Span::Hours;
  }
  CHECK(false, "every span has a meaning");
}

/// No days written means every day.
values::Demand demand_of(const syntax::Coverage& coverage) {
  values::Days days = coverage.days;
  if (days == values::Days{}) {
    days.all = true;
  }
  return {.bound = bound_of(coverage.bound),
          .heads = coverage.count,
          .span = span_of(coverage.span),
          .from = coverage.from,
          .to = coverage.to,
          .days = days};
}

struct Mode {
  std::string words;  // "til stede"
  source::SourceRange range;
};

std::optional<Mode> mode_of(const syntax::Coverage& coverage) {
  if (coverage.mode.empty()) {
    return std::nullopt;
  }
  Mode mode{{}, span(coverage.mode.front().range, coverage.mode.back().range)};
  for (const syntax::Name& word : coverage.mode) {
    mode.words += mode.words.empty() ? "" : " ";
    mode.words += word.text;
  }
  return mode;
}

std::string as_key(std::string words) {
  std::replace(words.begin(), words.end(), ' ', '_');
  return words;
}

bool is_called(const ir::Presence& presence, const std::string& words) {
  return presence.title.nb == words || presence.title.nn == words || presence.title.en == words ||
         presence.word == as_key(words);
}

std::optional<ir::PresenceId> find_presence(RuleScope& scope, const Mode& mode) {
  const auto& presences = scope.vocabulary().presences;
  std::vector<std::string> known;
  for (const ir::PresenceId id : presences.ids()) {
    if (is_called(presences[id], mode.words)) {
      return id;
    }
    known.push_back(presences[id].title.nb.empty() ? presences[id].word : presences[id].title.nb);
  }
  scope.fail(Code::N112, mode.range,
             {field("word", mode.words), field("advice", advice(mode.words, known))});
  return std::nullopt;
}

/// The presence itself first, then those that include it.
std::vector<ir::PresenceId> presences_that_count(const ir::Vocabulary& vocabulary,
                                                 ir::PresenceId presence) {
  std::vector<ir::PresenceId> all{presence};
  for (const ir::PresenceId other : vocabulary.presences.ids()) {
    const auto& included = vocabulary.presences[other].included;
    if (std::find(included.begin(), included.end(), presence) != included.end()) {
      all.push_back(other);
    }
  }
  return all;
}

/// The rosters below a noun that answer for the presence.
std::vector<ir::NounRef> rosters_below(const RuleScope& scope, const ir::NounRef& whole,
                                       ir::PresenceId presence) {
  const ir::Vocabulary& vocabulary = scope.vocabulary();
  std::vector<ir::NounRef> rosters;
  for (const ir::PresenceId counted : presences_that_count(vocabulary, presence)) {
    const auto& children = vocabulary.nouns[whole.noun].children;
    const auto child = children.find(vocabulary.presences[counted].word);
    if (child == children.end() || vocabulary.nouns[child->second].type.kind != Kind::Roster) {
      continue;
    }
    ir::NounRef roster = whole;
    roster.noun = child->second;
    rosters.push_back(roster);
  }
  return rosters;
}

/// The presences that have a roster below the noun, as a rule would write them.
std::vector<std::string> modes_below(const ir::Vocabulary& vocabulary, const ir::Noun& noun) {
  std::vector<std::string> modes;
  for (const ir::Presence& presence : vocabulary.presences) {
    const auto child = noun.children.find(presence.word);
    if (child != noun.children.end() && vocabulary.nouns[child->second].type.kind == Kind::Roster) {
      modes.push_back(presence.title.nb.empty() ? presence.word : presence.title.nb);
    }
  }
  return modes;
}

std::optional<ir::RosterRef> roster_itself(RuleScope& scope, const ir::NounRef& whole) {
  const ir::Noun& noun = scope.vocabulary().nouns[whole.noun];
  if (noun.type.kind == Kind::Roster) {
    return ir::RosterRef{whole.range, whole, {whole}, std::nullopt};
  }
  const std::vector<std::string> modes = modes_below(scope.vocabulary(), noun);
  if (modes.empty()) {
    scope.fail(Code::T211, whole.range,
               {field("noun", noun.path), field("kind", kind_words(noun.type.kind))},
               {declared_as_here(noun)});
  } else {
    scope.fail(Code::T212, whole.range,
               {field("noun", noun.path), field("modes", quoted_list(modes)),
                field("mode", modes.front())});
  }
  return std::nullopt;
}

std::optional<ir::RosterRef> rosters_of_mode(RuleScope& scope, const ir::NounRef& whole,
                                             const Mode& mode) {
  const ir::Noun& noun = scope.vocabulary().nouns[whole.noun];
  if (noun.type.kind == Kind::Roster) {
    scope.fail(Code::T213, mode.range, {field("noun", noun.path), field("mode", mode.words)},
               {declared_as_here(noun)});
    return std::nullopt;
  }
  const std::optional<ir::PresenceId> presence = find_presence(scope, mode);
  if (!presence) {
    return std::nullopt;
  }
  std::vector<ir::NounRef> rosters = rosters_below(scope, whole, *presence);
  if (rosters.empty()) {
    scope.fail(Code::T214, whole.range,
               {field("noun", noun.path), field("mode", mode.words),
                field("roster", noun.path + '.' + scope.vocabulary().presences[*presence].word)},
               {declared_here(noun)});
    return std::nullopt;
  }
  return ir::RosterRef{span(whole.range, mode.range), whole, std::move(rosters), presence};
}

std::optional<ir::NounRef> resolve_roster(RuleScope& scope, const syntax::Path& path) {
  const std::optional<ir::NounRef> noun = resolve_noun(scope, path, NounUse::Value);
  if (!noun) {
    return std::nullopt;
  }
  const std::optional<ir::RosterRef> roster = roster_itself(scope, *noun);
  return roster ? noun : std::nullopt;
}

}  // namespace

ir::ExprId resolve_coverage(RuleScope& scope, source::SourceRange range,
                            const syntax::Coverage& coverage) {
  const std::optional<Mode> mode = mode_of(coverage);
  const std::optional<ir::NounRef> whole =
      resolve_noun(scope, coverage.roster, mode ? NounUse::Section : NounUse::Value);
  if (!whole) {
    return scope.add_error(range);
  }
  std::optional<ir::RosterRef> roster =
      mode ? rosters_of_mode(scope, *whole, *mode) : roster_itself(scope, *whole);
  if (!roster) {
    return scope.add_error(range);
  }
  return scope.add_condition(range, ir::Coverage{demand_of(coverage), std::move(*roster)});
}

ir::ExprId resolve_covers(RuleScope& scope, source::SourceRange range,
                          const syntax::Covers& covers) {
  const std::optional<ir::NounRef> left = resolve_roster(scope, covers.left);
  const std::optional<ir::NounRef> right = resolve_roster(scope, covers.right);
  if (!left || !right) {
    return scope.add_error(range);
  }
  return scope.add_condition(range, ir::Covers{*left, *right});
}

ir::ExprId resolve_no_overlap(RuleScope& scope, source::SourceRange range,
                              const syntax::NoOverlap& no_overlap) {
  std::vector<ir::NounRef> rosters;
  for (const syntax::Path& path : no_overlap.rosters) {
    if (const std::optional<ir::NounRef> roster = resolve_roster(scope, path)) {
      rosters.push_back(*roster);
    }
  }
  if (rosters.size() != no_overlap.rosters.size()) {
    return scope.add_error(range);
  }
  return scope.add_condition(range, ir::NoOverlap{std::move(rosters)});
}

}  // namespace samsvar::semantics
