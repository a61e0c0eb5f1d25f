#include "engine/pipeline/trial_setting.h"

#include "engine/agreement/read.h"
#include "engine/diagnostics/load_diagnostic.h"
#include "engine/messages/texts.h"
#include "engine/pipeline/parallel.h"
#include "engine/pipeline/trial_document.h"
#include "engine/source/load.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <variant>

namespace samsvar::pipeline {

namespace {

using diagnostics::Diagnostic;
using diagnostics::Diagnostics;
using messages::field;
using messages::Message;
using messages::Text;

/// A trial with its texts loaded, ready to be run on any thread.
struct Prepared {
  ir::RuleId rule;
  std::size_t trial = 0;
  values::Date date;
  std::vector<source::FileId> files;
  std::optional<source::FileId> written;
  TrialDocument document;
};

/// The day that the trial is run on: the one it names, else the rule's first day.
values::Date date_of(const ir::Rule& rule, const ir::Trial& trial) {
  return trial.date.value_or(rule.from.value_or(rule.versions.front().from));
}

class Preparation {
 public:
  Preparation(source::SourceMap& sources, const RuleLibrary& library, Diagnostics& diagnostics)
      : sources_(sources), library_(library), diagnostics_(diagnostics) {}

  Prepared prepare(ir::RuleId id, std::size_t index) {
    const ir::Rule& rule = library_.catalogue.rules.rules[id];
    const ir::Trial& trial = rule.trials[index];
    Prepared prepared{.rule = id, .trial = index, .date = date_of(rule, trial)};
    for (const std::string& name : trial.files) {
      load(trial, name, prepared);
    }
    // Files alone are the whole trial; otherwise there is an agreement, even when nothing is given.
    if (!trial.given.empty() || trial.files.empty()) {
      prepared.document =
          write_trial_document(library_.catalogue.rules.vocabulary, rule, trial, prepared.date);
      prepared.written =
          sources_.add("<" + rule.id + ": " + trial.title + ">", prepared.document.text);
    }
    return prepared;
  }

 private:
  void load(const ir::Trial& trial, const std::string& name, Prepared& prepared) {
    const std::filesystem::path path = library_.folders.at(trial.range.file) / name;
    const auto known = loaded_.find(path.string());
    if (known != loaded_.end()) {
      prepared.files.push_back(known->second);
      return;
    }
    const auto loaded = source::load(sources_, path.string(), source::max_agreement_bytes);
    if (loaded) {
      prepared.files.push_back(*loaded);
      loaded_[path.string()] = *loaded;
      return;
    }
    Diagnostic diagnostic = diagnostics::diagnostic_of(loaded.error());
    diagnostic.range = trial.range;
    diagnostics_.add(std::move(diagnostic));
  }

  source::SourceMap& sources_;
  const RuleLibrary& library_;
  Diagnostics& diagnostics_;
  std::map<std::string, source::FileId> loaded_;
};

/// What is wrong with the written document is wrong with the `gitt` line that it came from.
Diagnostic in_rule_file(Diagnostic diagnostic, const Prepared& prepared, const ir::Trial& trial) {
  const auto origin = [&](source::SourceRange range) {
    if (range.file != prepared.written) {
      return range;
    }
    for (const TrialDocument::Piece& piece : prepared.document.pieces) {
      if (range.begin >= piece.begin && range.begin < piece.end) {
        return piece.origin;
      }
    }
    return trial.range;
  };
  if (diagnostic.range) {
    diagnostic.range = origin(*diagnostic.range);
  }
  for (diagnostics::Label& label : diagnostic.related) {
    label.range = origin(label.range);
  }
  return diagnostic;
}

class SettingUp {
 public:
  SettingUp(const source::SourceMap& sources, const RuleLibrary& library, const Prepared& prepared)
      : sources_(sources),
        rules_(library.catalogue.rules),
        prepared_(prepared),
        rule_(rules_.rules[prepared.rule]),
        trial_(rule_.trials[prepared.trial]) {}

  TrialSetting set_up(Diagnostics& diagnostics) {
    TrialSetting setting{.rule = prepared_.rule,
                         .trial = prepared_.trial,
                         .date = prepared_.date,
                         .world = nullptr,
                         .subject = std::nullopt,
                         .complaints = {}};
    Diagnostics found;
    setting.world = std::make_unique<const relations::World>(bind(read(found)));
    for (const Diagnostic& diagnostic : found.items()) {
      diagnostics.add(in_rule_file(diagnostic, prepared_, trial_));
    }
    setting.subject = find_subject(*setting.world, setting.complaints);
    return setting;
  }

 private:
  struct Inputs {
    std::vector<agreement::Document> documents;
    std::optional<agreement::Register> register_;
  };

  [[nodiscard]] Inputs read(Diagnostics& found) const {
    Inputs inputs;
    std::vector<source::FileId> files = prepared_.files;
    if (prepared_.written) {
      files.push_back(*prepared_.written);
    }
    for (const source::FileId file : files) {
      agreement::ReadResult read = agreement::read(sources_, file, rules_.vocabulary, found);
      if (auto* document = std::get_if<agreement::Document>(&read)) {
        inputs.documents.push_back(std::move(*document));
      } else if (auto* register_ = std::get_if<agreement::Register>(&read)) {
        inputs.register_ = std::move(*register_);
      }
    }
    return inputs;
  }

  /// A trial may well be about a reference that leads nowhere or hosts in a circle, so what `bind`
  /// has to say of the documents is not a mistake here.
  [[nodiscard]] relations::World bind(Inputs inputs) const {
    Diagnostics unsaid;
    relations::World world =
        relations::bind(sources_, rules_.vocabulary, std::move(inputs.documents),
                        std::move(inputs.register_), unsaid);
    // Documents from files are a set like any other; the one that a trial describes is complete.
    world.complete_as_given = prepared_.files.empty();
    return world;
  }

  std::optional<relations::Subject> find_subject(const relations::World& world,
                                                 std::vector<Message>& complaints) const {
    std::vector<relations::Subject> all = relations::subjects(world, rule_.kind, prepared_.date);
    if (!trial_.subject.empty()) {
      std::erase_if(all, [&](const relations::Subject& subject) {
        return subject.title != trial_.subject && subject.id != trial_.subject;
      });
    }
    if (all.size() == 1) {
      return std::move(all.front());
    }
    if (all.empty() && trial_.subject.empty() && may_be_made_up()) {
      return made_up_subject(world);
    }
    if (all.empty()) {
      complaints.push_back({Text::trial_no_subject, {field("subject", trial_.subject)}});
    } else {
      complaints.push_back({Text::trial_several_subjects, {field("subjects", titles(all))}});
    }
    return std::nullopt;
  }

  /// A group of parties, or all of them, does not come of one document.
  [[nodiscard]] bool may_be_made_up() const {
    const ir::SubjectForm form = rules_.vocabulary.subject_kinds[rule_.kind].form;
    return form == ir::SubjectForm::Group || form == ir::SubjectForm::All;
  }

  [[nodiscard]] relations::Subject made_up_subject(const relations::World& world) const {
    const ir::SubjectKind& kind = rules_.vocabulary.subject_kinds[rule_.kind];
    relations::Subject subject{.kind = rule_.kind, .id = "prøve", .title = kind.title.nb};
    subject.date = prepared_.date;
    subject.set.documents = world.documents.ids();
    for (const relations::PartyId party : world.parties.ids()) {
      if (kind.parties.empty() || std::find(kind.parties.begin(), kind.parties.end(),
                                            world.parties[party].kind) != kind.parties.end()) {
        subject.parties.push_back(party);
      }
    }
    return subject;
  }

  static std::vector<Message> titles(const std::vector<relations::Subject>& subjects) {
    std::vector<Message> all;
    for (const relations::Subject& subject : subjects) {
      all.push_back(messages::plain(subject.title));
    }
    return all;
  }

  const source::SourceMap& sources_;
  const ir::RuleSet& rules_;
  const Prepared& prepared_;
  const ir::Rule& rule_;
  const ir::Trial& trial_;
};

std::vector<Prepared> prepare_all(source::SourceMap& sources, const RuleLibrary& library,
                                  std::optional<ir::RuleId> only, Diagnostics& diagnostics) {
  Preparation preparation(sources, library, diagnostics);
  std::vector<Prepared> all;
  for (const ir::RuleId rule : library.catalogue.order) {
    if (only && *only != rule) {
      continue;
    }
    const std::size_t count = library.catalogue.rules.rules[rule].trials.size();
    for (std::size_t trial = 0; trial < count; ++trial) {
      all.push_back(preparation.prepare(rule, trial));
    }
  }
  return all;
}

/// Several trials may name one document; what is wrong with it is said once.
void add_once(const std::vector<Diagnostics>& found, Diagnostics& diagnostics) {
  std::set<std::pair<source::SourceRange, diagnostics::Code>> said;
  for (const Diagnostics& one : found) {
    for (const Diagnostic& diagnostic : one.items()) {
      if (!diagnostic.range || said.insert({*diagnostic.range, diagnostic.code}).second) {
        diagnostics.add(diagnostic);
      }
    }
  }
}

}  // namespace

std::vector<TrialSetting> set_up_trials(source::SourceMap& sources, const RuleLibrary& library,
                                        std::optional<ir::RuleId> only, unsigned jobs,
                                        Diagnostics& diagnostics) {
  const std::vector<Prepared> prepared = prepare_all(sources, library, only, diagnostics);
  std::vector<TrialSetting> settings(prepared.size());
  std::vector<Diagnostics> found(prepared.size());
  for_each_index(prepared.size(), jobs, [&](std::size_t index) {
    settings[index] = SettingUp(sources, library, prepared[index]).set_up(found[index]);
  });
  add_once(found, diagnostics);
  return settings;
}

}  // namespace samsvar::pipeline
