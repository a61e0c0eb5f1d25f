#include "engine/relations/lookup.h"

#include "engine/relations/parties.h"
#include "engine/support/overload.h"

#include <algorithm>
#include <variant>

namespace samsvar::relations {

namespace {

using agreement::Contested;
using agreement::Datum;
using agreement::Document;
using agreement::PerParty;
using agreement::Record;
using agreement::Step;
using agreement::Timeline;

/// The datum of a timeline on a date: a step's value, nothing where no step holds, or that it
/// cannot be told.
struct StepOnDate {
  const Datum* datum = nullptr;
  bool unknown = false;
};

/// May a step whose first day is not known hold on the date, or have ended the one that else would?
bool may_disturb(const Step& step, const std::optional<Date>& begun, bool holds, Date date) {
  const bool ends = step.to && !step.to_unknown;
  return !ends || date <= *step.to || (holds && (!begun || *step.to >= *begun));
}

StepOnDate step_on(const Timeline& timeline, Date date) {
  StepOnDate found;
  std::optional<Date> begun;
  // On its first day, and as long as its last is stated, no other step can hold.
  bool fixed = false;
  for (const Step& step : timeline.steps) {
    if (step.from_unknown || (step.from && date < *step.from)) {
      break;
    }
    const bool ended = step.to && date > *step.to;
    found = ended ? StepOnDate{} : StepOnDate{&step.value.front(), step.to_unknown};
    begun = step.from;
    fixed = !ended && (step.to || (step.from && date == *step.from));
  }
  const bool disturbed =
      !fixed && std::any_of(timeline.steps.begin(), timeline.steps.end(), [&](const Step& step) {
        return step.from_unknown && may_disturb(step, begun, found.datum != nullptr, date);
      });
  return disturbed ? StepOnDate{.datum = nullptr, .unknown = true} : found;
}

class Reader {
 public:
  Reader(const View& view, DocumentId document, bool stop_at_value)
      : view_(view), document_(document), stop_at_value_(stop_at_value) {}

  /// Follows `segments` from `datum` and collects what is said at their end.
  void read(const Datum& datum, const std::vector<std::string>& segments, std::size_t depth,
            const std::string& label) {
    std::visit(
        Overload{[&](const Contested& contested) {
                   for (const agreement::Position& position : contested.positions) {
                     read(position.datum.front(), segments, depth,
                          label.empty() ? position.label : label);
                   }
                 },
                 [&](const Timeline& timeline) {
                   read_step(step_on(timeline, view_.date), datum, segments, depth, label);
                 },
                 [&](const PerParty& shares) { read_share(shares, datum, segments, depth, label); },
                 [&](const Record& record) { read_record(record, datum, segments, depth, label); },
                 [&](const auto&) { read_plain(datum, segments, depth, label); }},
        datum.form);
  }

  [[nodiscard]] std::vector<Statement> take() { return std::move(statements_); }

 private:
  void state(const Datum& datum, const std::string& label) {
    statements_.push_back(
        {.document = document_, .label = label, .datum = &datum, .overridden = false});
  }

  /// A timeline that does not tell what holds on the date is itself the statement: an unknown one.
  void read_step(StepOnDate step, const Datum& timeline, const std::vector<std::string>& segments,
                 std::size_t depth, const std::string& label) {
    if (step.unknown) {
      state(timeline, label);
    } else if (step.datum != nullptr) {
      read(*step.datum, segments, depth, label);
    }
  }

  void read_share(const PerParty& shares, const Datum& datum,
                  const std::vector<std::string>& segments, std::size_t depth,
                  const std::string& label) {
    std::vector<const Datum*> own;
    for (const PerParty::Share& share : shares.shares) {
      if (is_own(share.party)) {
        own.push_back(&share.value.front());
      }
    }
    // Given for others than the subject's parties, or for several of them: stated, though not as
    // one value.
    if (depth == segments.size() && own.size() != 1) {
      state(datum, label);
      return;
    }
    for (const Datum* value : own) {
      read(*value, segments, depth, label);
    }
  }

  [[nodiscard]] bool is_own(const values::PartyName& name) const {
    if (view_.parties == nullptr) {
      return false;
    }
    const auto party = find_party(*view_.world, std::nullopt, name.name, name.number, view_.date);
    return party &&
           std::find(view_.parties->begin(), view_.parties->end(), *party) != view_.parties->end();
  }

  void read_record(const Record& record, const Datum& datum,
                   const std::vector<std::string>& segments, std::size_t depth,
                   const std::string& label) {
    if (depth == segments.size()) {
      state(datum, label);
      return;
    }
    if (const Datum* field = record.find(segments[depth])) {
      read(*field, segments, depth + 1, label);
    }
  }

  /// A value, list or word. Above the end of the path only what makes everything below unknown is
  /// a statement about it.
  void read_plain(const Datum& datum, const std::vector<std::string>& segments, std::size_t depth,
                  const std::string& label) {
    const bool is_value = std::holds_alternative<values::Value>(datum.form) ||
                          std::holds_alternative<agreement::ListOf>(datum.form);
    if (depth == segments.size() || !is_value || stop_at_value_) {
      state(datum, label);
    }
  }

  const View& view_;
  DocumentId document_;
  bool stop_at_value_;
  std::vector<Statement> statements_;
};

std::vector<std::string> segments_below(const ir::Vocabulary& vocabulary, ir::NounId noun,
                                        std::optional<ir::NounId> above) {
  std::vector<std::string> segments;
  std::optional<ir::NounId> at = noun;
  while (at && at != above) {
    segments.push_back(vocabulary.nouns[*at].segment);
    at = vocabulary.nouns[*at].parent;
  }
  std::reverse(segments.begin(), segments.end());
  return segments;
}

std::vector<Statement> statements_in(const View& view, DocumentId id, ir::NounId noun,
                                     bool factual) {
  const Document& document = view.world->documents[id];
  const ir::Stance stance = view.world->vocabulary->nouns[noun].stance;
  const auto segments = segments_below(*view.world->vocabulary, noun, std::nullopt);
  Reader reader(view, id, false);
  if (!factual && !document.facts_only) {
    reader.read(document.content, segments, 0, {});
  }
  if (factual || stance == ir::Stance::Fact) {
    reader.read(document.actual, segments, 0, {});
  }
  return reader.take();
}

/// Does the first document say that it goes before the second?
bool takes_precedence(const World& world, DocumentId first, DocumentId second) {
  const Document& other = world.documents[second];
  const auto& list = world.documents[first].precedes;
  return first != second && std::any_of(list.begin(), list.end(), [&](const auto& reference) {
           return reference.id == other.id || reference.id == other.type;
         });
}

void apply_precedence(const World& world, std::vector<Statement>& statements) {
  for (Statement& statement : statements) {
    statement.overridden =
        std::any_of(statements.begin(), statements.end(), [&](const Statement& other) {
          return takes_precedence(world, other.document, statement.document) &&
                 !takes_precedence(world, statement.document, other.document);
        });
  }
}

/// May a document say more of the noun than it does as transcribed?
bool may_say_more(const View& view, DocumentId id, ir::NounId noun, bool factual) {
  const Document& document = view.world->documents[id];
  const bool content = !factual && view.world->vocabulary->nouns[noun].stance != ir::Stance::Fact;
  return content && !document.facts_only &&
         !document.is_complete_for(*view.world->vocabulary, noun);
}

/// Judges silence, once the statements are collected. `elsewhere`: could another document state the
/// noun too? It cannot speak of an element that a list here holds.
void judge_silence(const View& view, ir::NounId noun, bool factual, bool elsewhere,
                   Reading& reading) {
  const ir::Vocabulary& vocabulary = *view.world->vocabulary;
  const bool content = !factual && vocabulary.nouns[noun].stance != ir::Stance::Fact;
  reading.missing = view.set->missing;
  const bool any_agreement =
      std::any_of(view.set->documents.begin(), view.set->documents.end(),
                  [&](DocumentId id) { return !view.world->documents[id].facts_only; });
  for (const DoubtfulDocument& doubtful : view.set->doubtful) {
    // Where something firm is stated, only a document that itself speaks of it can disturb it;
    // where there is no firm agreement, the silence of one in doubt is in doubt with it.
    const bool speaks = elsewhere && !statements_in(view, doubtful.document, noun, factual).empty();
    const bool alone =
        content && !any_agreement && !view.world->documents[doubtful.document].facts_only;
    const bool may_speak = speaks || alone || may_say_more(view, doubtful.document, noun, factual);
    if (speaks || (may_speak && reading.statements.empty())) {
      reading.doubtful.push_back(doubtful);
    } else if (may_speak) {
      reading.doubtful_and_silent.push_back(doubtful);
    }
  }
  for (const DocumentId id : view.set->documents) {
    const Document& document = view.world->documents[id];
    if (document.facts_only || !content) {
      continue;
    }
    if (!document.is_complete_for(vocabulary, noun)) {
      reading.partial.push_back(id);
    }
  }
  reading.not_agreed = content && any_agreement && reading.statements.empty() &&
                       reading.partial.empty() && reading.doubtful.empty() &&
                       reading.missing.empty();
}

}  // namespace

bool Reading::is_stated() const {
  return std::any_of(statements.begin(), statements.end(),
                     [](const Statement& statement) { return !statement.overridden; });
}

Reading read_noun(const View& view, ir::NounId noun, bool factual) {
  Reading reading;
  for (const DocumentId id : view.set->documents) {
    std::vector<Statement> found = statements_in(view, id, noun, factual);
    reading.statements.insert(reading.statements.end(), found.begin(), found.end());
  }
  apply_precedence(*view.world, reading.statements);
  judge_silence(view, noun, factual, true, reading);
  return reading;
}

Reading read_field(const View& view, const Statement& element, ir::NounId list, ir::NounId noun) {
  Reading reading;
  Reader reader(view, element.document, false);
  reader.read(*element.datum, segments_below(*view.world->vocabulary, noun, list), 0,
              element.label);
  reading.statements = reader.take();
  judge_silence(view, noun, false, false, reading);
  return reading;
}

std::vector<Statement> read_datum(const View& view, const Statement& whole) {
  Reader reader(view, whole.document, true);
  reader.read(*whole.datum, {}, 0, whole.label);
  return reader.take();
}

std::optional<DocumentId> home_of(const View& view, ir::NounId noun) {
  const auto segments = segments_below(*view.world->vocabulary, noun, std::nullopt);
  std::optional<DocumentId> home;
  std::size_t deepest = 0;
  for (const DocumentId id : view.set->documents) {
    const Document& document = view.world->documents[id];
    if (document.facts_only) {
      continue;
    }
    std::size_t depth = 0;
    const Datum* at = &document.content;
    while (at != nullptr && depth < segments.size()) {
      const auto* record = std::get_if<Record>(&at->form);
      at = record == nullptr ? nullptr : record->find(segments[depth]);
      depth += at == nullptr ? 0U : 1U;
    }
    const bool first = !home || document.id < view.world->documents[*home].id;
    if (!home || depth > deepest || (depth == deepest && first)) {
      home = id;
      deepest = depth;
    }
  }
  return home;
}

}  // namespace samsvar::relations
