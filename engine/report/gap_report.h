#pragma once
// What a report is made of, in the order that a writer receives it: the run, each subject with its
// findings, the problems, the totals. Writers turn it into bytes and decide nothing; what a reader
// is shown is chosen here. Findings are handed over one subject at a time, so that a whole country
// need not be kept in memory.

#include "engine/catalogue/catalogue.h"
#include "engine/diagnostics/diagnostic.h"
#include "engine/evaluation/finding.h"
#include "engine/messages/message.h"
#include "engine/relations/world.h"
#include "engine/source/source_map.h"

#include <array>
#include <cstdint>
#include <map>
#include <ostream>
#include <string>
#include <vector>

namespace samsvar::report {

enum class Reader : std::uint8_t { Municipality, Directorate, Supervisor };

/// A file that the run was given, as a report can be held against it later.
struct InputFile {
  std::string name;
  std::string sha256;  // of its bytes as they were read
};

struct Run {
  const source::SourceMap* sources = nullptr;
  const catalogue::Catalogue* catalogue = nullptr;
  const relations::World* world = nullptr;
  values::Date as_of;
  messages::Language language = messages::Language::Bokmal;
  Reader reader = Reader::Municipality;
  bool verbose = false;
  bool summary = false;
  bool colour = false;
  std::string version;       // of the program
  std::string rules_sha256;  // of the rule files' names and bytes
  /// In the order that they were read; empty where the format does not tell them.
  std::vector<InputFile> inputs;
};

struct Counts {
  std::array<std::uint64_t, 5> by_status{};  // in the order of evaluation::Status
  void add(const evaluation::Finding& finding);
  void add(const Counts& other);
  [[nodiscard]] std::uint64_t of(evaluation::Status status) const;
};

struct SubjectReport {
  const relations::Subject* subject = nullptr;
  std::vector<evaluation::Finding> findings;  // in order of rule id
};

/// What the reader is shown as something to act on. For the supervisor only statute and regulation;
/// everything else is kept apart.
[[nodiscard]] bool is_shown_as_gap(const Run& run, const evaluation::Finding& finding);

struct Ending {
  std::vector<diagnostics::Diagnostic> problems;
  std::vector<relations::UnusedDocument> unused;
  Counts counts;  // drafts and unmeasured pairs left out
  std::uint64_t subjects = 0;
  bool without_register = false;
  bool register_by_default = false;  // the one that comes with the rules, since no other was given
};

/// One format. `begin` once, `subject` for each in order, `end` once.
class Writer {
 public:
  Writer() = default;
  Writer(const Writer&) = delete;
  Writer& operator=(const Writer&) = delete;
  virtual ~Writer() = default;

  virtual void begin(const Run& run) = 0;
  virtual void subject(const SubjectReport& subject) = 0;
  virtual void end(const Ending& ending) = 0;
};

}  // namespace samsvar::report
