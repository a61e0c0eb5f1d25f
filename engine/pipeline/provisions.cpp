#include "engine/pipeline/provisions.h"

#include <algorithm>
#include <compare>
#include <map>
#include <string>
#include <string_view>

namespace samsvar::pipeline {

namespace {

bool is_digit(char character) {
  return character >= '0' && character <= '9';
}

/// Takes the digits at the front; leading zeros are not written in citations.
std::string_view take_number(std::string_view& text) {
  const std::size_t end = std::min(text.find_first_not_of("0123456789"), text.size());
  const std::string_view number = text.substr(0, end);
  text.remove_prefix(end);
  return number;
}

/// "3-9 a" stands before "3-10".
std::strong_ordering in_reading_order(std::string_view left, std::string_view right) {
  while (!left.empty() && !right.empty()) {
    if (is_digit(left.front()) && is_digit(right.front())) {
      const std::string_view a = take_number(left);
      const std::string_view b = take_number(right);
      const auto order = a.size() == b.size() ? a.compare(b) <=> 0 : a.size() <=> b.size();
      if (std::is_neq(order)) {
        return order;
      }
      continue;
    }
    if (left.front() != right.front()) {
      return static_cast<unsigned char>(left.front()) <=> static_cast<unsigned char>(right.front());
    }
    left.remove_prefix(1);
    right.remove_prefix(1);
  }
  return left.size() <=> right.size();
}

/// The last ledd stands after the others.
std::vector<unsigned> places(const std::vector<int>& numbers) {
  std::vector<unsigned> all;
  all.reserve(numbers.size());
  for (const int number : numbers) {
    all.push_back(static_cast<unsigned>(number));
  }
  return all;
}

struct InReadingOrder {
  bool operator()(const ir::Citation& left, const ir::Citation& right) const {
    if (left.source != right.source) {
      return left.source < right.source;
    }
    for (const auto part : {&ir::Citation::chapter, &ir::Citation::section}) {
      if (const auto order = in_reading_order(left.*part, right.*part); std::is_neq(order)) {
        return std::is_lt(order);
      }
    }
    if (left.heading != right.heading) {
      return left.heading < right.heading;
    }
    for (const auto part : {&ir::Citation::paragraphs, &ir::Citation::sentences}) {
      if (left.*part != right.*part) {
        return places(left.*part) < places(right.*part);
      }
    }
    if (const auto order = in_reading_order(left.item, right.item); std::is_neq(order)) {
      return std::is_lt(order);
    }
    return std::is_lt(in_reading_order(left.letter, right.letter));
  }
};

template <typename Id>
void add_once(std::vector<Id>& all, Id one) {
  if (std::find(all.begin(), all.end(), one) == all.end()) {
    all.push_back(one);
  }
}

class Gathering {
 public:
  explicit Gathering(const ir::RuleSet& set) : set_(set) {}

  std::vector<Provision> gather() {
    for (const ir::RuleId id : set_.rules.ids()) {
      take_rule(id);
    }
    for (const ir::NormId id : set_.norms.ids()) {
      for (const ir::Citation& citation : set_.norms[id].basis) {
        Provision& provision = at(citation);
        add_once(provision.norms, id);
        for (const ir::RuleId rule : set_.norms[id].rules) {
          add_once(provision.rules, rule);
        }
      }
    }
    std::vector<Provision> all;
    for (auto& [citation, provision] : found_) {
      std::sort(provision.rules.begin(), provision.rules.end());
      all.push_back(std::move(provision));
    }
    return all;
  }

 private:
  Provision& at(const ir::Citation& citation) {
    Provision& provision = found_[citation];
    if (provision.citation.range == source::SourceRange{}) {
      provision.citation = citation;
      provision.is_verified = set_.sources[citation.source].verification.verified;
    }
    return provision;
  }

  void take(ir::RuleId rule, const std::vector<ir::Citation>& basis, bool verified) {
    for (const ir::Citation& citation : basis) {
      Provision& provision = at(citation);
      add_once(provision.rules, rule);
      provision.is_verified = provision.is_verified && verified;
    }
  }

  void take_rule(ir::RuleId id) {
    const ir::Rule& rule = set_.rules[id];
    for (const ir::Version& version : rule.versions) {
      take(id, version.basis, version.verification.verified);
      if (version.deadline) {
        take(id, version.deadline->basis, version.deadline->verification.verified);
      }
    }
    for (const ir::Exception& exception : rule.exceptions) {
      take(id, exception.basis, true);
    }
  }

  const ir::RuleSet& set_;
  std::map<ir::Citation, Provision, InReadingOrder> found_;
};

}  // namespace

std::vector<Provision> provisions(const ir::RuleSet& set) {
  return Gathering(set).gather();
}

bool has_untested_rule(const ir::RuleSet& set, const Provision& provision) {
  return std::any_of(provision.rules.begin(), provision.rules.end(),
                     [&](ir::RuleId rule) { return set.rules[rule].trials.empty(); });
}

}  // namespace samsvar::pipeline
