#include "engine/agreement/completeness.h"

#include "engine/agreement/structure_keys.h"
#include "engine/support/overload.h"

#include <algorithm>

namespace samsvar::agreement {

namespace {

std::string doubtful_part(const Document& document, const std::string& path) {
  std::string part = path.substr(0, path.find('.'));
  for (const Completeness& registered : document.completeness) {
    if (is_within(path, registered.path) && registered.path.size() > part.size()) {
      part = registered.path;
    }
  }
  return part;
}

class Opener {
 public:
  Opener(const Document& document, const ir::Vocabulary& vocabulary,
         const std::vector<std::string>& more_doubts)
      : document_(document), vocabulary_(vocabulary), more_doubts_(more_doubts) {}

  void open(Datum& datum, ir::NounId noun) const {
    std::visit(Overload{[&](Contested& contested) {
                          for (Position& position : contested.positions) {
                            open(position.datum[0], noun);
                          }
                        },
                        [&](Timeline& timeline) {
                          for (Step& step : timeline.steps) {
                            open(step.value[0], noun);
                          }
                        },
                        [&](PerParty& shares) {
                          for (PerParty::Share& share : shares.shares) {
                            open(share.value[0], noun);
                          }
                        },
                        [&](ListOf& list) {
                          list.open = list.open || !is_complete(noun);
                          for (Datum& item : list.items) {
                            open(item, noun);
                          }
                        },
                        [&](Record& record) { open(record); },
                        [&](values::Value& value) {
                          if (auto* roster = std::get_if<values::Roster>(&value)) {
                            roster->open = roster->open || !is_complete(noun);
                          }
                        },
                        [](Unknown&) {}, [](ClaimedNotApplicable&) {}, [](Wording&) {},
                        [](Unreadable&) {}},
               datum.form);
  }

  void open(Record& record) const {
    for (Field& field : record.fields) {
      open(field.value[0], field.noun);
    }
  }

 private:
  [[nodiscard]] bool is_complete(ir::NounId noun) const {
    const std::string& path = vocabulary_.nouns[noun].path;
    const bool doubtful =
        std::any_of(more_doubts_.begin(), more_doubts_.end(),
                    [&](const std::string& doubt) { return is_within(path, doubt); });
    return !doubtful && document_.is_complete_for(vocabulary_, noun);
  }

  const Document& document_;
  const ir::Vocabulary& vocabulary_;
  const std::vector<std::string>& more_doubts_;
};

}  // namespace

void settle_doubts(Document& document, const std::vector<std::string>& doubts) {
  for (const std::string& path : doubts) {
    std::string part = doubtful_part(document, path);
    if (std::find(document.doubtful.begin(), document.doubtful.end(), part) ==
        document.doubtful.end()) {
      document.doubtful.push_back(std::move(part));
    }
  }
}

void open_incomplete(Document& document, const ir::Vocabulary& vocabulary,
                     const std::vector<std::string>& factual_doubts) {
  // The parts are moved out while they are changed, since completeness is asked of the document.
  Datum content = std::move(document.content);
  Datum actual = std::move(document.actual);
  if (auto* record = std::get_if<Record>(&content.form)) {
    Opener(document, vocabulary, {}).open(*record);
  }
  if (auto* record = std::get_if<Record>(&actual.form)) {
    Opener(document, vocabulary, factual_doubts).open(*record);
  }
  document.content = std::move(content);
  document.actual = std::move(actual);
  const std::string covers =
      std::string(canonical(Key::Agreement)) + "." + std::string(canonical(Key::Covers));
  if (document.covers_stated && !is_transcribed(document, covers)) {
    document.covers_open = true;
  }
}

bool is_transcribed(const Document& document, std::string_view path) {
  const bool in_doubt = std::any_of(document.doubtful.begin(), document.doubtful.end(),
                                    [&](const std::string& part) { return is_within(path, part); });
  const Completeness* nearest = nullptr;
  for (const Completeness& part : document.completeness) {
    const bool nearer = nearest == nullptr || part.path.size() > nearest->path.size();
    if (is_within(path, part.path) && nearer) {
      nearest = &part;
    }
  }
  return !in_doubt && nearest != nullptr && nearest->complete;
}

bool is_within(std::string_view inner, std::string_view outer) {
  return outer.empty() || inner == outer ||
         (inner.starts_with(outer) && inner[outer.size()] == '.');
}

}  // namespace samsvar::agreement
