#include "engine/semantics/suggestions.h"

#include "engine/messages/texts.h"
#include "engine/support/edit_distance.h"

#include <algorithm>

namespace samsvar::semantics {

namespace {

using messages::Message;
using messages::Text;

/// More words than this are not listed: nobody reads them.
constexpr std::size_t max_all_listed = 12;
constexpr std::size_t max_same_ending = 3;

Message did_you_mean(const std::vector<std::string>& words) {
  if (words.size() == 1) {
    return {Text::advice_did_you_mean, {messages::field("word", words.front())}};
  }
  return {Text::advice_did_you_mean_one_of, {messages::field("words", quoted_list(words))}};
}

bool ends_with_path(std::string_view path, std::string_view ending) {
  return path.size() > ending.size() && path.ends_with(ending) &&
         path[path.size() - ending.size() - 1] == '.';
}

std::vector<std::string> declared_paths(const ir::Vocabulary& vocabulary) {
  std::vector<std::string> paths;
  for (const ir::Noun& noun : vocabulary.nouns) {
    if (noun.declared) {
      paths.push_back(noun.path);
    }
  }
  return paths;
}

/// The nouns that end in the words written; where there are none, in the last of them.
std::vector<std::string> same_ending(const std::vector<std::string>& paths,
                                     std::string_view written) {
  const std::string_view last = written.substr(written.rfind('.') + 1);
  for (const std::string_view ending : {written, last}) {
    std::vector<std::string> found;
    std::copy_if(paths.begin(), paths.end(), std::back_inserter(found),
                 [&](const std::string& path) { return ends_with_path(path, ending); });
    if (!found.empty() && found.size() <= max_same_ending) {
      return found;
    }
  }
  return {};
}

}  // namespace

std::string quoted_list(const std::vector<std::string>& words) {
  std::string all;
  for (const std::string& word : words) {
    all += all.empty() ? "`" : ", `";
    all += word + '`';
  }
  return all;
}

Message advice(std::string_view word, const std::vector<std::string>& candidates,
               Message otherwise) {
  const std::vector<std::string> near = support::near_words(word, candidates);
  return near.empty() ? std::move(otherwise) : did_you_mean(near);
}

Message advice(std::string_view word, const std::vector<std::string>& candidates) {
  if (candidates.empty()) {
    return {Text::advice_none_declared, {}};
  }
  if (candidates.size() > max_all_listed) {
    return advice(word, candidates, {Text::advice_check_spelling, {}});
  }
  return advice(word, candidates,
                {Text::advice_known_words, {messages::field("words", quoted_list(candidates))}});
}

std::vector<std::string> words_of_choices(const ir::Noun& noun) {
  std::vector<std::string> words;
  for (const ir::ChoiceWord& choice : noun.choices) {
    words.push_back(choice.word);
  }
  return words;
}

std::vector<ir::NounId> near_nouns(const ir::Vocabulary& vocabulary, std::string_view written) {
  const std::vector<std::string> paths = declared_paths(vocabulary);
  std::vector<std::string> near = support::near_words(written, paths);
  if (near.empty()) {
    near = same_ending(paths, written);
  }
  std::vector<ir::NounId> nouns;
  for (const std::string& path : near) {
    nouns.push_back(*vocabulary.find_noun(path));
  }
  return nouns;
}

}  // namespace samsvar::semantics
