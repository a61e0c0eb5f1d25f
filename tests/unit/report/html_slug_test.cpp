#include "engine/report/html/slug.h"

#include <gtest/gtest.h>

#include <map>
#include <string>
#include <vector>

namespace samsvar::report::html {
namespace {

TEST(HtmlSlug, KeepsWhatCanBeRead) {
  EXPECT_EQ(slug("etne-2012"), "etne-2012");
  EXPECT_EQ(slug("etne×helse-fonna-hf"), "etne_xhelse-fonna-hf");
  EXPECT_EQ(slug("bjørkvær"), "bj_orkv_er");
}

TEST(HtmlSlug, MarksCapitalsWhereTheyBeginAndEnd) {
  EXPECT_EQ(slug("AVT-Å"), "_kavt-_a");
  EXPECT_EQ(slug("aBc"), "a_kb_lc");
}

TEST(HtmlSlug, HoldsNothingThatAPathOrAnAddressMightMisread) {
  const std::string made = slug("../a/b\\c?d#e%f g:h\"<>\xF0\x9F\x98\x80");
  EXPECT_EQ(made.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-_"), std::string::npos)
      << made;
}

TEST(HtmlSlug, DistinctIdsHaveDistinctSlugs) {
  // Every id of up to four of these, which are each other's escapes.
  const std::vector<std::string> letters = {"a", "A", "_", "å", "Å", "x", "×", "z",
                                            "2", "k", "l", "K", ".", ":", " ", "y"};
  std::map<std::string, std::string> seen;
  std::vector<std::string> ids = {""};
  for (std::size_t begin = 0, length = 0; length < 4; ++length) {
    const std::size_t end = ids.size();
    for (; begin < end; ++begin) {
      for (const std::string& letter : letters) {
        ids.push_back(ids[begin] + letter);
      }
    }
  }
  for (const std::string& id : ids) {
    const auto [place, is_new] = seen.emplace(slug(id), id);
    ASSERT_TRUE(is_new) << id << " and " << place->second << ": " << place->first;
  }
}

TEST(HtmlSlug, ALongIdIsCutAndStaysDistinct) {
  const std::string at_limit(longest_slug, 'a');
  EXPECT_EQ(slug(at_limit), at_limit);
  const std::string one(longest_slug + 1, 'a');
  const std::string other = one.substr(1) + "b";
  EXPECT_EQ(slug(one).size(), longest_slug);
  EXPECT_NE(slug(one), slug(other));
  EXPECT_NE(slug(one), slug(at_limit));
}

}  // namespace
}  // namespace samsvar::report::html
