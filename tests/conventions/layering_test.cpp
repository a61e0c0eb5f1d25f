// Data flows one way through the house: which folder may know of which, and where each library may
// be seen. The compiler cannot hold this, since every folder has the same include root.

#include "tests/support/source_tree.h"

#include <gtest/gtest.h>

#include <map>
#include <set>
#include <string>

namespace samsvar::tree {
namespace {

using Modules = std::set<std::string>;

/// What each folder may include beside itself.
const std::map<std::string, Modules> permitted = {
    {"support", {}},
    {"source", {"support"}},
    {"messages", {"support"}},
    {"values", {"messages", "support"}},
    {"diagnostics", {"messages", "source", "support"}},
    {"syntax", {"values", "diagnostics", "messages", "source", "support"}},
    {"ir", {"values", "messages", "source", "support"}},
    {"semantics", {"syntax", "ir", "values", "diagnostics", "messages", "source", "support"}},
    {"catalogue", {"ir", "values", "diagnostics", "messages", "source", "support"}},
    {"agreement", {"ir", "values", "diagnostics", "messages", "source", "support"}},
    {"relations", {"agreement", "ir", "values", "diagnostics", "messages", "source", "support"}},
    {"evaluation",
     {"catalogue", "relations", "agreement", "ir", "values", "diagnostics", "messages", "source",
      "support"}},
    {"report",
     {"evaluation", "catalogue", "relations", "agreement", "ir", "values", "diagnostics",
      "messages", "source", "support"}},
    {"pipeline",
     {"report", "evaluation", "catalogue", "relations", "agreement", "semantics", "syntax", "ir",
      "values", "diagnostics", "messages", "source", "support"}},
    // The command line sees the façade, what it reports, and the data that those are made of.
    {"cli",
     {"pipeline", "report", "evaluation", "catalogue", "relations", "ir", "values", "diagnostics",
      "messages", "source", "support"}},
};

/// Libraries and the only folder whose sources may include them; never a header.
const std::map<std::string, std::string> owners = {
    {"antlr4-runtime", "syntax"}, {"KravLexer", "syntax"}, {"KravParser", "syntax"},
    {"yaml-cpp", "agreement"},    {"sqlite3", "journal"},  {"CLI/", "cli"},
    {"sha2", "pipeline"},         {"utf8proc", "support"}, {"xlsxwriter", "report"},
};

const Modules graph_owners = {"relations", "catalogue"};

std::string quoted_include(std::string_view line) {
  constexpr std::string_view mark = "#include \"";
  if (!line.starts_with(mark)) {
    return "";
  }
  line.remove_prefix(mark.size());
  return std::string(line.substr(0, line.find('"')));
}

/// Does the include begin with the library's name, in either kind of brackets?
bool names(std::string_view include, const std::string& library) {
  return include.find("<" + library) != std::string_view::npos ||
         include.find("\"" + library) != std::string_view::npos;
}

std::string module_of(std::string path) {
  return SourceText{std::move(path), ""}.module();
}

TEST(Layering, EveryIncludeIsOfAFolderThatMayBeKnown) {
  std::size_t includes = 0;
  for (const SourceText& file : program_sources()) {
    ASSERT_TRUE(permitted.contains(file.module())) << file.path << ": a folder not in the table";
    for (const std::string_view line : file.lines()) {
      const std::string path = quoted_include(line);
      if (!path.starts_with("engine/") && !path.starts_with("cli/")) {
        continue;
      }
      ++includes;
      const std::string target = module_of(path);
      EXPECT_TRUE(target == file.module() || permitted.at(file.module()).contains(target))
          << file.path << " includes " << path << ", but " << file.module() << " may not know of "
          << target;
    }
  }
  EXPECT_GT(includes, 100U);
}

TEST(Layering, LibrariesAreSeenOnlyInTheirOwnersSources) {
  for (const SourceText& file : program_sources()) {
    for (const std::string_view line : file.lines()) {
      if (!line.starts_with("#include")) {
        continue;
      }
      for (const auto& [library, owner] : owners) {
        if (!names(line, library)) {
          continue;
        }
        EXPECT_EQ(file.module(), owner) << file.path << ": " << line;
        EXPECT_NE(file.extension(), ".h") << file.path << " shows " << library << " to others";
      }
      if (line.find("boost/graph") != std::string_view::npos) {
        EXPECT_TRUE(graph_owners.contains(file.module())) << file.path << ": " << line;
        EXPECT_NE(file.extension(), ".h") << file.path << " shows Boost.Graph to others";
      }
    }
  }
}

TEST(Layering, OnlyThePipelineAndTheCommandLineLog) {
  for (const SourceText& file : program_sources()) {
    const bool may_log = file.module() == "pipeline" || file.module() == "cli";
    EXPECT_TRUE(may_log || file.text.find("spdlog") == std::string::npos) << file.path;
  }
}

}  // namespace
}  // namespace samsvar::tree
