#include "engine/agreement/read.h"

#include "engine/agreement/completeness.h"
#include "engine/agreement/read_days.h"
#include "engine/agreement/read_header.h"
#include "engine/agreement/read_register.h"
#include "engine/agreement/read_registration.h"
#include "engine/agreement/read_value.h"
#include "engine/agreement/reading.h"
#include "engine/agreement/yaml_tree.h"
#include "engine/diagnostics/codes.h"
#include "engine/messages/texts.h"

#include <algorithm>
#include <utility>

namespace samsvar::agreement {

namespace {

using diagnostics::Diagnostics;

constexpr auto root_keys = {Key::Format,         Key::Registered, Key::Registration, Key::Agreement,
                            Key::SourceDocument, Key::Actual,     Key::RegisterOf,   Key::Remark};

constexpr std::string_view format_version = "1";

std::vector<std::string> root_words(const ir::Vocabulary& vocabulary) {
  std::vector<std::string> words = spellings(root_keys);
  const std::vector<std::string> nouns = child_words(vocabulary, std::nullopt);
  words.insert(words.end(), nouns.begin(), nouns.end());
  return words;
}

class DocumentReader {
 public:
  DocumentReader(Reading& reading, const Node& root) : reading_(reading), root_(root) {
    document_.file = reading.file;
    document_.range = root.range;
    document_.facts_only = find_entry(root, Key::SourceDocument) != nullptr;
  }

  Document run() {
    for (const Entry& entry : root_.entries) {
      root_entry(entry);
    }
    if (document_.id.empty()) {
      name_after_file(reading_, document_);
    }
    finish();
    return std::move(document_);
  }

 private:
  [[nodiscard]] SourceRange root_key_range() const {
    return {root_.range.file, root_.range.begin, root_.range.begin};
  }

  void root_entry(const Entry& entry) {
    const auto key = find_key(entry.key, root_keys);
    if (!key) {
      section(entry);
    } else if (*key == Key::Registered) {
      document_.registered = read_day(reading_, entry.value);
      registered_range_ = entry.key_range;
    } else if (*key == Key::Registration) {
      read_registration(reading_, entry.value);
      registration_range_ = entry.key_range;
    } else if (*key == Key::Agreement || *key == Key::SourceDocument) {
      header(entry, *key);
    } else if (*key == Key::Actual) {
      actual(entry);
    }
  }

  void header(const Entry& entry, Key key) {
    const auto noun = reading_.vocabulary.find_child(std::nullopt, canonical(key));
    Record record;
    read_header(reading_, entry.value, noun, document_, record);
    if (noun) {
      content_.fields.push_back({.segment = std::string(canonical(key)),
                                 .noun = *noun,
                                 .value = {{.range = entry.value.range,
                                            .key_range = entry.key_range,
                                            .form = std::move(record)}}});
    }
  }

  void section(const Entry& entry) {
    const auto noun = reading_.vocabulary.find_child(std::nullopt, entry.key);
    if (!noun) {
      unknown_section(entry, {});
      return;
    }
    if (document_.facts_only) {
      reading_.report(Code::A214, entry.key_range, {field("key", entry.key)});
      return;
    }
    add_section(entry, *noun, content_);
  }

  void add_section(const Entry& entry, ir::NounId id, Record& record) {
    const ir::Noun& noun = reading_.noun(id);
    if (const Datum* first = record.find(noun.segment)) {
      reading_.report(Code::A205, entry.key_range,
                      {field("key", entry.key), field("noun", noun.segment)},
                      {{first->key_range, {messages::Text::first_here, {}}}});
      reading_.doubt(id);
      return;
    }
    record.fields.push_back(
        {.segment = noun.segment,
         .noun = id,
         .value = {read_entry(reading_, entry, {id, noun.type}, Layer::PerParty)}});
  }

  /// A misspelt section is the one that the suggestion names; where nothing or more than one is
  /// near, it may be any of them.
  void unknown_section(const Entry& entry, const std::vector<std::string>& more_words) {
    std::vector<std::string> known = reading_.factual
                                         ? child_words(reading_.vocabulary, std::nullopt)
                                         : root_words(reading_.vocabulary);
    known.insert(known.end(), more_words.begin(), more_words.end());
    const std::vector<std::string> similar = reading_.report_unknown_key(entry, known);
    if (similar.size() == 1) {
      const auto noun = reading_.vocabulary.find_child(std::nullopt, similar[0]);
      if (noun || is_key(similar[0], Key::Agreement)) {
        reading_.doubt(noun ? reading_.noun(*noun).path : std::string(canonical(Key::Agreement)));
        return;
      }
    }
    reading_.doubt(std::string());
  }

  void actual(const Entry& entry) {
    reading_.factual = true;
    Record record;
    if (entry.value.kind == NodeKind::Mapping) {
      for (const Entry& section : entry.value.entries) {
        const auto noun = reading_.vocabulary.find_child(std::nullopt, section.key);
        if (noun) {
          add_section(section, *noun, record);
        } else if (!is_key(section.key, Key::Remark)) {
          unknown_section(section, {});
        }
      }
    } else if (!is_unknown(entry.value)) {
      reading_.report(Code::A320, entry.value.range,
                      {field("value", reading_.shown(entry.value)), field("key", entry.key)});
    }
    document_.actual = {
        .range = entry.value.range, .key_range = entry.key_range, .form = std::move(record)};
    reading_.factual = false;
  }

  void finish() {
    document_.content = {
        .range = root_.range, .key_range = root_key_range(), .form = std::move(content_)};
    document_.completeness = std::move(reading_.completeness);
    const bool any_complete =
        std::any_of(document_.completeness.begin(), document_.completeness.end(),
                    [](const Completeness& part) { return part.complete; });
    if (any_complete && !document_.registered && !registered_range_) {
      reading_.report(Code::A215, registration_range_.value_or(root_key_range()));
    }
    settle_doubts(document_, reading_.content_doubts);
    open_incomplete(document_, reading_.vocabulary, reading_.factual_doubts);
  }

  Reading& reading_;
  const Node& root_;
  Document document_;
  Record content_;
  std::optional<SourceRange> registered_range_;
  std::optional<SourceRange> registration_range_;
};

/// More than one kind of document in a file, or a format that is not ours.
bool is_understood(Reading& reading, const Node& root, const Entry& format) {
  if (format.value.text != format_version) {
    reading.report(Code::A201, format.value.range, {field("value", reading.shown(format.value))});
    return false;
  }
  const Entry* first = nullptr;
  for (const Key key : {Key::Agreement, Key::SourceDocument, Key::RegisterOf}) {
    const Entry* entry = find_entry(root, key);
    if (entry != nullptr && first != nullptr) {
      reading.report(Code::A216, entry->key_range,
                     {field("first", first->key), field("second", entry->key)},
                     {{first->key_range, {messages::Text::first_here, {}}}});
      return false;
    }
    first = entry != nullptr ? entry : first;
  }
  return true;
}

/// One structural key under two spellings ("avtale" and "agreement") is no less a duplicate.
bool has_repeated_key(Reading& reading, const Node& root) {
  for (const Key key : root_keys) {
    const Entry* first = find_entry(root, key);
    for (const Entry& entry : root.entries) {
      if (is_key(entry.key, key) && &entry != first) {
        reading.report(Code::A103, entry.key_range, {field("key", entry.key)},
                       {{first->key_range, {messages::Text::first_here, {}}}});
        return true;
      }
    }
  }
  return false;
}

}  // namespace

ReadResult read(const source::SourceMap& map, source::FileId file, const ir::Vocabulary& vocabulary,
                Diagnostics& diagnostics) {
  const std::optional<Node> root = read_yaml_tree(map, file, diagnostics);
  if (!root) {
    return Broken{};
  }
  const Entry* format = find_entry(*root, Key::Format);
  if (format == nullptr) {
    return NotAnAgreement{};
  }
  Reading reading{.map = map, .file = file, .vocabulary = vocabulary, .diagnostics = &diagnostics};
  if (has_repeated_key(reading, *root) || !is_understood(reading, *root, *format)) {
    return Broken{};
  }
  const Entry* register_ = find_entry(*root, Key::RegisterOf);
  ReadResult result = register_ != nullptr ? read_register(reading, *root, *register_)
                                           : ReadResult(DocumentReader(reading, *root).run());
  reading.report_rest();
  return result;
}

}  // namespace samsvar::agreement
