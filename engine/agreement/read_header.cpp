#include "engine/agreement/read_header.h"

#include "engine/agreement/read_days.h"
#include "engine/agreement/read_parties.h"
#include "engine/agreement/read_registration.h"
#include "engine/agreement/read_value.h"
#include "engine/agreement/words.h"
#include "engine/diagnostics/codes.h"
#include "engine/messages/texts.h"

#include <algorithm>
#include <array>
#include <utility>

namespace samsvar::agreement {

namespace {

constexpr auto header_keys = {
    Key::Id,     Key::Title,    Key::Type,     Key::State,    Key::LanguageOf, Key::Covers,
    Key::PartOf, Key::RefersTo, Key::Replaces, Key::Precedes, Key::Parties,    Key::Bound,
    Key::Serves, Key::InForce,  Key::Origin,   Key::Revised,  Key::Remark};

struct StatusWord {
  std::array<std::string_view, 3> spelled;
  Status status;
};

constexpr auto status_words = std::to_array<StatusWord>({
    {{"gjeldende", "gjeldande", "in_force"}, Status::InForce},
    {{"utkast", "utkast", "draft"}, Status::Draft},
    {{"oppsagt", "oppsagd", "terminated"}, Status::Terminated},
    {{"mal", "mal", "template"}, Status::Template},
});

class HeaderReader {
 public:
  HeaderReader(Reading& reading, std::optional<ir::NounId> section, Document& document,
               Record& content)
      : reading_(reading), section_(section), document_(document), content_(content) {}

  void entry(const Entry& entry) {
    const auto key = find_key(entry.key, header_keys);
    const auto noun = find_noun(entry.key, key);
    const std::size_t problems = reading_.reported;
    if (key) {
      structural(*key, entry.value, noun);
    }
    if (noun) {
      add_content(entry, *noun, reading_.reported == problems);
    }
    if (!key && document_.facts_only && reading_.vocabulary.find_party_key(entry.key)) {
      party(entry);
    } else if (!key && !noun) {
      other(entry);
    }
  }

 private:
  [[nodiscard]] std::optional<ir::NounId> find_noun(std::string_view word,
                                                    std::optional<Key> key) const {
    if (!section_) {
      return std::nullopt;
    }
    const auto exact = reading_.vocabulary.find_child(section_, word);
    return exact || !key ? exact : reading_.vocabulary.find_child(section_, canonical(*key));
  }

  /// What has been reported of the header is not reported again of the same words as data.
  void add_content(const Entry& entry, ir::NounId id, bool report) {
    const ir::Noun& noun = reading_.noun(id);
    const std::size_t reported = reading_.reported;
    diagnostics::Diagnostics found;
    diagnostics::Diagnostics* const before = std::exchange(reading_.diagnostics, &found);
    if (const Datum* first = content_.find(noun.segment)) {
      reading_.report(Code::A205, entry.key_range,
                      {field("key", entry.key), field("noun", noun.segment)},
                      {{first->key_range, {messages::Text::first_here, {}}}});
      reading_.doubt(*section_);
    } else {
      content_.fields.push_back(
          {.segment = noun.segment,
           .noun = id,
           .value = {read_entry(reading_, entry, {id, noun.type}, Layer::PerParty)}});
    }
    reading_.diagnostics = before;
    if (report) {
      reading_.diagnostics->append(std::move(found));
    } else {
      reading_.reported = reported;
    }
  }

  void other(const Entry& entry) {
    if (is_key(entry.key, Key::Registration) && section_) {
      read_section_registration(reading_, entry.value, *section_);
      return;
    }
    std::vector<std::string> known = spellings(header_keys);
    if (section_) {
      const std::vector<std::string> nouns = child_words(reading_.vocabulary, section_);
      known.insert(known.end(), nouns.begin(), nouns.end());
    }
    // Not the section's noun, which the vocabulary need not have: the header is doubtful as such.
    reading_.report_unknown_key(entry, known);
    reading_.doubt(std::string(canonical(Key::Agreement)));
  }

  /// `kommune: Etne` straight under `dokument`.
  void party(const Entry& entry) {
    Node alone{.kind = NodeKind::Mapping, .range = entry.value.range};
    alone.entries.push_back(entry);
    document_.parties.stated = true;
    document_.parties.range = entry.value.range;
    read_party_entry(reading_, alone, std::nullopt, document_.parties);
  }

  void structural(Key key, const Node& node, std::optional<ir::NounId> noun) {
    if (key == Key::Id) {
      id(node);
    } else if (key == Key::Title) {
      document_.title = with_single_spaces(node.text);
    } else if (key == Key::Type) {
      type(node, noun);
    } else if (key == Key::State) {
      status(node);
    } else if (key == Key::LanguageOf) {
      language(node);
    } else if (key == Key::Covers) {
      covers(node);
    } else if (key == Key::Parties) {
      document_.parties = parties(node, noun);
    } else if (key == Key::Bound) {
      document_.bound = parties(node, noun);
    } else if (key == Key::InForce) {
      validity(node);
    } else if (std::vector<Reference>* list = references_of(key)) {
      references(node, *list);
    }
  }

  std::vector<Reference>* references_of(Key key) {
    switch (key) {
      case Key::PartOf:
        return &document_.part_of;
      case Key::RefersTo:
        return &document_.refers_to;
      case Key::Replaces:
        return &document_.replaces;
      case Key::Precedes:
        return &document_.precedes;
      default:
        return nullptr;
    }
  }

  void id(const Node& node) {
    if (node.kind == NodeKind::Scalar && !is_unknown(node)) {
      document_.id = with_single_spaces(node.text);
      document_.id_range = node.range;
    }
  }

  void type(const Node& node, std::optional<ir::NounId> noun) {
    if (node.kind != NodeKind::Scalar || is_unknown(node)) {
      return;
    }
    const std::string word = with_single_spaces(node.text);
    const ir::ChoiceWord* choice = noun ? reading_.vocabulary.find_choice(*noun, word) : nullptr;
    document_.type = choice == nullptr ? word : choice->word;
    document_.type_range = node.range;
  }

  void status(const Node& node) {
    if (is_unknown(node)) {
      return;
    }
    const std::string word = with_single_spaces(node.text);
    for (const StatusWord& row : status_words) {
      if (std::find(row.spelled.begin(), row.spelled.end(), word) != row.spelled.end()) {
        document_.status = row.status;
        return;
      }
    }
    reading_.report(Code::A208, node.range, {field("value", reading_.shown(node))});
  }

  void language(const Node& node) {
    static constexpr std::array<std::string_view, 3> languages{"nb", "nn", "en"};
    if (is_unknown(node)) {
      return;
    }
    const std::string_view word = trimmed(node.text);
    if (std::find(languages.begin(), languages.end(), word) == languages.end()) {
      reading_.report(Code::A210, node.range, {field("value", reading_.shown(node))});
      return;
    }
    document_.language = std::string(word);
  }

  void covers(const Node& node) {
    document_.covers_stated = true;
    document_.covers_range = node.range;
    if (node.kind != NodeKind::Sequence) {
      point(node);
      return;
    }
    for (const Node& item : node.items) {
      point(item);
    }
  }

  void point(const Node& node) {
    if (is_unknown(node)) {
      document_.covers_open = true;
      return;
    }
    const std::string_view number = trimmed(node.text);
    if (node.kind != NodeKind::Scalar || !is_digits(number)) {
      reading_.report(Code::A211, node.range, {field("value", reading_.shown(node))});
      document_.covers_open = true;
      return;
    }
    document_.covers.emplace_back(number);
  }

  PartyList parties(const Node& node, std::optional<ir::NounId> noun) {
    return read_party_list(
        reading_, node,
        noun ? kind_of(reading_.vocabulary, reading_.noun(*noun).type) : std::nullopt);
  }

  void validity(const Node& node) {
    Validity& validity = document_.validity;
    validity.range = node.range;
    validity.stated = true;
    if (node.kind != NodeKind::Mapping) {
      validity.from_unknown = true;
      validity.to_unknown = true;
      if (!is_unknown(node)) {
        reading_.report(Code::A212, node.range, {field("value", reading_.shown(node))});
      }
      return;
    }
    const DaySpan days = read_day_span(reading_, node);
    validity.from = days.from;
    validity.from_unknown = days.from_unknown;
    validity.to = days.to;
    validity.to_unknown = days.to_unknown;
    for (const Entry& entry : node.entries) {
      if (!find_key(entry.key, {Key::FirstDay, Key::LastDay, Key::Remark})) {
        reading_.report_unknown_key(entry, spellings({Key::FirstDay, Key::LastDay}));
        validity.from_unknown = validity.from_unknown || !validity.from;
        validity.to_unknown = validity.to_unknown || !validity.to;
      }
    }
  }

  void references(const Node& node, std::vector<Reference>& list) {
    if (node.kind == NodeKind::Empty) {
      return;
    }
    if (node.kind != NodeKind::Sequence) {
      reference(node, list);
      return;
    }
    for (const Node& item : node.items) {
      reference(item, list);
    }
  }

  /// A reference that is `ukjent` or cannot be read still says that there is a document which is
  /// not in hand: it is kept under the words that stand there.
  void reference(const Node& node, std::vector<Reference>& list) {
    if (node.kind == NodeKind::Scalar) {
      list.push_back({.id = with_single_spaces(node.text), .range = node.range});
      return;
    }
    reading_.report(Code::A213, node.range, {field("value", reading_.shown(node))});
    list.push_back({.id = reading_.shown(node), .range = node.range});
  }

  Reading& reading_;
  std::optional<ir::NounId> section_;
  Document& document_;
  Record& content_;
};

/// "a/b/askøy-avtale.yaml" is askøy-avtale.
std::string file_stem(std::string_view path) {
  const std::size_t slash = path.rfind('/');
  std::string_view name = slash == std::string_view::npos ? path : path.substr(slash + 1);
  const std::size_t dot = name.rfind('.');
  if (dot != std::string_view::npos && dot > 0) {
    name = name.substr(0, dot);
  }
  return std::string(name);
}

}  // namespace

void read_header(Reading& reading, const Node& node, std::optional<ir::NounId> section,
                 Document& document, Record& content) {
  if (is_unknown(node)) {
    return;
  }
  if (node.kind != NodeKind::Mapping) {
    reading.report(Code::A320, node.range,
                   {field("value", reading.shown(node)),
                    field("key", std::string(canonical(document.facts_only ? Key::SourceDocument
                                                                           : Key::Agreement)))});
    reading.doubt(std::string(canonical(Key::Agreement)));
    return;
  }
  HeaderReader reader(reading, section, document, content);
  for (const Entry& entry : node.entries) {
    reader.entry(entry);
  }
}

void name_after_file(Reading& reading, Document& document) {
  document.id = file_stem(reading.map[reading.file].name());
  document.id_range = {reading.file, document.range.begin, document.range.begin};
  reading.report(Code::A202, document.id_range, {field("id", document.id)});
}

}  // namespace samsvar::agreement
