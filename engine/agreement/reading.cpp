#include "engine/agreement/reading.h"

#include "engine/agreement/read.h"
#include "engine/diagnostics/codes.h"
#include "engine/support/edit_distance.h"

#include <utility>

namespace samsvar::agreement {

namespace {

/// Longer keys and values are nobody's slip of the pen, and comparing them would take its time.
constexpr std::size_t longest_misspelt = 200;

}  // namespace

std::vector<std::string> similar_words(std::string_view word,
                                       const std::vector<std::string>& known) {
  return word.size() > longest_misspelt ? std::vector<std::string>{}
                                        : support::near_words(word, known);
}

void Reading::report(Code code, SourceRange range, std::vector<messages::Field> fields,
                     std::vector<diagnostics::Label> related) {
  ++reported;
  if (reported <= max_problems) {
    diagnostics->add(code, range, std::move(fields), std::move(related));
  }
}

void Reading::report_rest() {
  if (reported > max_problems) {
    diagnostics->add(Code::A217, {file, 0, 0},
                     {field("limit", static_cast<std::int64_t>(max_problems))});
  }
}

void Reading::doubt(std::string path) {
  (factual ? factual_doubts : content_doubts).push_back(std::move(path));
}

void Reading::doubt(ir::NounId id) {
  doubt(noun(id).path);
}

std::vector<std::string> Reading::report_unknown_key(const Entry& entry,
                                                     const std::vector<std::string>& known) {
  std::vector<std::string> similar = similar_words(entry.key, known);
  const std::string key = excerpt(map, entry.key_range);
  if (similar.empty()) {
    report(Code::A204, entry.key_range, {field("key", key)});
  } else {
    report(Code::A203, entry.key_range,
           {field("key", key), field("suggestions", quoted_list(similar))});
  }
  return similar;
}

std::string Reading::shown(const Node& node) const {
  return excerpt(map, node.range);
}

std::vector<std::string> child_words(const ir::Vocabulary& vocabulary,
                                     std::optional<ir::NounId> parent) {
  std::vector<std::string> words;
  const auto& children = parent ? vocabulary.nouns[*parent].children : vocabulary.roots;
  for (const auto& [segment, id] : children) {
    words.push_back(segment);
    const std::vector<std::string>& aliases = vocabulary.nouns[id].aliases;
    words.insert(words.end(), aliases.begin(), aliases.end());
  }
  return words;
}

std::string quoted_list(const std::vector<std::string>& words) {
  std::string list;
  for (const std::string& word : words) {
    list += (list.empty() ? "`" : ", `") + word + "`";
  }
  return list;
}

}  // namespace samsvar::agreement
