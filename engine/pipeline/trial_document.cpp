#include "engine/pipeline/trial_document.h"

#include <algorithm>
#include <optional>
#include <set>
#include <string_view>
#include <utility>

namespace samsvar::pipeline {

namespace {

/// A key of the document: a value as given, or keys below it.
struct Node {
  std::string key;
  std::optional<std::string> yaml;
  std::optional<source::SourceRange> origin;
  std::vector<Node> children;

  Node& child(std::string_view wanted) {
    const auto found = std::find_if(children.begin(), children.end(),
                                    [&](const Node& node) { return node.key == wanted; });
    if (found != children.end()) {
      return *found;
    }
    children.push_back({.key = std::string(wanted)});
    return children.back();
  }

  [[nodiscard]] bool is_given(std::string_view wanted) const {
    return std::any_of(children.begin(), children.end(),
                       [&](const Node& node) { return node.key == wanted; });
  }
};

Node& at_path(Node& root, std::string_view path) {
  Node* node = &root;
  while (true) {
    const std::size_t dot = path.find('.');
    node = &node->child(path.substr(0, dot));
    if (dot == std::string_view::npos) {
      return *node;
    }
    path.remove_prefix(dot + 1);
  }
}

void set_unless_given(Node& section, std::string_view key, std::string yaml) {
  if (!section.is_given(key)) {
    section.child(key).yaml = std::move(yaml);
  }
}

/// One party of each kind that the rule's kind of subject, and agreements between two, are made of.
std::string invented_parties(const ir::Vocabulary& vocabulary, const ir::Rule& rule) {
  std::vector<ir::PartyKindId> kinds = vocabulary.subject_kinds[rule.kind].parties;
  for (const ir::SubjectKind& kind : vocabulary.subject_kinds) {
    if (kind.form == ir::SubjectForm::Pair) {
      kinds.insert(kinds.end(), kind.parties.begin(), kind.parties.end());
      break;
    }
  }
  std::string list;
  std::set<std::uint32_t> seen;
  for (const ir::PartyKindId id : kinds) {
    const ir::PartyKind& kind = vocabulary.party_kinds[id];
    if (kind.keys.empty() || !seen.insert(id.index).second) {
      continue;
    }
    list +=
        (list.empty() ? "" : ", ") + ("{" + kind.keys.front()) + ": Prøve " + kind.title.nb + "}";
  }
  return "[" + list + "]";
}

/// The type of document that shows a set to be whole: of the rule's kind of subject, else of any.
std::string framework_type(const ir::Vocabulary& vocabulary, const ir::Rule& rule) {
  const ir::SubjectKind& own = vocabulary.subject_kinds[rule.kind];
  if (!own.framework_types.empty()) {
    return own.framework_types.front();
  }
  for (const ir::SubjectKind& kind : vocabulary.subject_kinds) {
    if (!kind.framework_types.empty()) {
      return kind.framework_types.front();
    }
  }
  return "";
}

/// `fullstendig` does not reach a noun introduced after the registration.
values::Date registration_date(const ir::Vocabulary& vocabulary, values::Date date) {
  for (const ir::Noun& noun : vocabulary.nouns) {
    date = std::max(date, noun.introduced.value_or(date));
  }
  return date;
}

void add_agreement_defaults(Node& agreement, const ir::Vocabulary& vocabulary, const ir::Rule& rule,
                            values::Date date) {
  set_unless_given(agreement, "id", "prøve");
  set_unless_given(agreement, "tittel", "Prøve");
  set_unless_given(agreement, "status", "gjeldende");
  const std::string type = framework_type(vocabulary, rule);
  if (!type.empty()) {
    set_unless_given(agreement, "type", type);
  }
  set_unless_given(agreement, "parter", invented_parties(vocabulary, rule));
  // From New Year, so that a roster is assessed over the whole of the year.
  const values::Date new_year = values::date_of(values::year_of(date), 1, 1);
  set_unless_given(agreement, "gjelder", "{fom: " + values::to_text(new_year) + "}");
}

class DocumentText {
 public:
  TrialDocument write(const Node& root) && {
    write_children(root, 0);
    return std::move(document_);
  }

 private:
  void write_children(const Node& node, std::size_t depth) {
    for (const Node& child : node.children) {
      const auto begin = static_cast<std::uint32_t>(document_.text.size());
      if (child.yaml || child.children.empty()) {
        write_key(child, depth);
        document_.text += ' ';
        write_value(child.yaml.value_or(""), depth);
        document_.text += '\n';
      }
      if (child.origin) {
        const auto end = static_cast<std::uint32_t>(document_.text.size());
        document_.pieces.push_back({begin, end, *child.origin});
      }
      if (!child.children.empty()) {
        write_key(child, depth);
        document_.text += '\n';
        write_children(child, depth + 1);
      }
    }
  }

  void write_key(const Node& node, std::size_t depth) {
    document_.text += std::string(2 * depth, ' ') + node.key + ':';
  }

  /// A value over several lines stands deeper than its key, as YAML wants.
  void write_value(std::string_view yaml, std::size_t depth) {
    for (const char character : yaml) {
      document_.text += character;
      if (character == '\n') {
        document_.text += std::string(2 * depth + 2, ' ');
      }
    }
  }

  TrialDocument document_;
};

}  // namespace

TrialDocument write_trial_document(const ir::Vocabulary& vocabulary, const ir::Rule& rule,
                                   const ir::Trial& trial, values::Date date) {
  Node root;
  set_unless_given(root, "samsvar", "1");
  set_unless_given(root, "registrert", values::to_text(registration_date(vocabulary, date)));
  set_unless_given(root, "registrering", "fullstendig");
  for (const ir::Trial::Given& given : trial.given) {
    Node& node = at_path(root, given.path);
    node.yaml = given.yaml;
    node.origin = given.range;
  }
  // A source of facts that is no agreement, or the whole section in one value, stands as given.
  const bool has_whole_section = root.is_given("avtale") && root.child("avtale").yaml.has_value();
  if (!root.is_given("dokument") && !has_whole_section) {
    add_agreement_defaults(root.child("avtale"), vocabulary, rule, date);
  }
  return DocumentText().write(root);
}

}  // namespace samsvar::pipeline
