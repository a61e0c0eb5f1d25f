#include "engine/report/country/groups.h"

#include "engine/report/selection.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace samsvar::report::country {

namespace {

using relations::PartyId;
using Parties = std::set<PartyId>;

bool holds(const std::optional<values::Date>& from, const std::optional<values::Date>& to,
           values::Date date) {
  return (!from || *from <= date) && (!to || date <= *to);
}

/// Who belongs together by name, before their lines are counted.
struct Membership {
  std::string title;
  std::map<std::string, Parties> members;
};

class Dividing {
 public:
  explicit Dividing(const Country& country)
      : country_(country),
        world_(*country.run().world),
        followed_kind_(followed_kind(*world_.vocabulary)) {
    for (const PartyId party : world_.parties.ids()) {
      const relations::Party& it = world_.parties[party];
      if (it.registered != nullptr && holds(it.from, it.to, country.run().as_of)) {
        existing_.insert(party);
      }
    }
    for (const relations::RegisteredPair& pair : world_.pairs) {
      if (holds(pair.from, pair.to, country.run().as_of)) {
        counterparts_[pair.first].insert(pair.second);
      }
    }
    for (const Line& line : country.lines()) {
      if (line.has_documents && is_of_parties(line)) {
        with_documents_.insert(line.parties.begin(), line.parties.end());
      }
    }
  }

  [[nodiscard]] std::vector<Division> divide() const {
    std::vector<Division> divisions;
    for (const Membership& membership : memberships()) {
      Division division = division_of(membership);
      const bool is_new =
          std::none_of(divisions.begin(), divisions.end(),
                       [&](const Division& other) { return divides_alike(other, division); });
      if (division.groups.size() > 1 && is_new) {
        divisions.push_back(std::move(division));
      }
    }
    return divisions;
  }

  /// Those of the followed parties that are among the members, or whose counterparts are.
  [[nodiscard]] Received received(const Parties* members) const {
    Received received;
    for (const PartyId party : existing_) {
      if (world_.parties[party].kind == followed_kind_ &&
          (members == nullptr || belongs(party, *members))) {
        ++received.parties;
        received.with_documents += with_documents_.contains(party) ? 1U : 0U;
      }
    }
    return received;
  }

 private:
  [[nodiscard]] ir::SubjectForm form_of(const Line& line) const {
    return world_.vocabulary->subject_kinds[line.kind].form;
  }

  [[nodiscard]] bool is_of_parties(const Line& line) const {
    const ir::SubjectForm form = form_of(line);
    return form == ir::SubjectForm::Party || form == ir::SubjectForm::Pair;
  }

  [[nodiscard]] bool belongs(PartyId party, const Parties& members) const {
    if (members.contains(party)) {
      return true;
    }
    const auto counterparts = counterparts_.find(party);
    return counterparts != counterparts_.end() &&
           std::any_of(counterparts->second.begin(), counterparts->second.end(),
                       [&](PartyId counterpart) { return members.contains(counterpart); });
  }

  /// A party belongs with its counterparts too; a pair only where one of the two is a member, since
  /// a party may have counterparts in several groups.
  [[nodiscard]] bool belongs(const Line& line, const Parties& members) const {
    return std::any_of(line.parties.begin(), line.parties.end(), [&](PartyId party) {
      return form_of(line) == ir::SubjectForm::Party ? belongs(party, members)
                                                     : members.contains(party);
    });
  }

  [[nodiscard]] std::vector<Membership> memberships() const {
    std::vector<Membership> all;
    Membership counterparts;
    std::map<std::string, Membership> fields;
    for (const auto& [party, of_party] : counterparts_) {
      for (const PartyId counterpart : of_party) {
        const relations::Party& it = world_.parties[counterpart];
        counterparts.title =
            messages::in(country_.run().language, world_.vocabulary->party_kinds[it.kind].title);
        counterparts.members[it.name].insert(counterpart);
      }
    }
    for (const PartyId party : existing_) {
      for (const auto& extra : world_.parties[party].registered->extras) {
        Membership& field = fields[extra.key];
        field.title = extra.key;
        for (const std::string& value : extra.values) {
          field.members[value].insert(party);
        }
      }
    }
    all.push_back(std::move(counterparts));
    for (auto& [key, field] : fields) {
      if (is_shared(field)) {
        all.push_back(std::move(field));
      }
    }
    return all;
  }

  [[nodiscard]] static bool is_shared(const Membership& membership) {
    return std::any_of(membership.members.begin(), membership.members.end(),
                       [](const auto& group) { return group.second.size() > 1; });
  }

  [[nodiscard]] Division division_of(const Membership& membership) const {
    Division division{.title = membership.title};
    for (const auto& [name, members] : membership.members) {
      Group group{.name = name, .received = received(&members)};
      for (std::size_t index = 0; index < country_.lines().size(); ++index) {
        const Line& line = country_.lines()[index];
        if (line.counted && form_of(line) != ir::SubjectForm::All && belongs(line, members)) {
          group.lines.push_back(index);
          group.counts.add(line.counts);
        }
      }
      division.groups.push_back(std::move(group));
    }
    return division;
  }

  [[nodiscard]] static bool divides_alike(const Division& left, const Division& right) {
    return std::equal(left.groups.begin(), left.groups.end(), right.groups.begin(),
                      right.groups.end(),
                      [](const Group& a, const Group& b) { return a.lines == b.lines; });
  }

  const Country& country_;
  const relations::World& world_;
  std::optional<ir::PartyKindId> followed_kind_;
  Parties existing_;
  std::map<PartyId, Parties> counterparts_;
  Parties with_documents_;
};

}  // namespace

std::optional<ir::PartyKindId> followed_kind(const ir::Vocabulary& vocabulary) {
  for (const ir::SubjectKindId kind : vocabulary.subject_kinds.ids()) {
    if (vocabulary.subject_kinds[kind].form == ir::SubjectForm::Pair) {
      return vocabulary.subject_kinds[kind].parties.front();
    }
  }
  return std::nullopt;
}

Received received_in_all(const Country& country) {
  return Dividing(country).received(nullptr);
}

std::vector<Division> divisions(const Country& country) {
  return Dividing(country).divide();
}

}  // namespace samsvar::report::country
