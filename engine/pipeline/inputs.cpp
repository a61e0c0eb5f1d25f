#include "engine/pipeline/inputs.h"

#include "engine/agreement/read.h"
#include "engine/diagnostics/codes.h"
#include "engine/diagnostics/load_diagnostic.h"
#include "engine/pipeline/parallel.h"
#include "engine/pipeline/sha256.h"
#include "engine/pipeline/stopwatch.h"
#include "engine/source/find_files.h"
#include "engine/source/load.h"
#include "engine/support/overload.h"

#include <iostream>
#include <utility>
#include <variant>

namespace samsvar::pipeline {

namespace {

using diagnostics::Code;
using diagnostics::Diagnostics;
using messages::field;

struct LoadedFile {
  source::FileId file;
  bool named = false;
};

struct ReadFile {
  agreement::ReadResult result = agreement::Broken{};
  Diagnostics diagnostics;
};

std::vector<LoadedFile> load_all(source::SourceMap& sources, const std::vector<std::string>& paths,
                                 std::vector<report::InputFile>& read, Diagnostics& diagnostics) {
  const source::Witness witness = [&read](const std::string& name, std::string_view bytes) {
    read.push_back({name, sha256(bytes)});
  };
  const source::FoundFiles found = source::find_agreement_files(paths);
  for (const source::LoadFault& fault : found.faults) {
    diagnostics.add(diagnostics::diagnostic_of(fault));
  }
  std::vector<LoadedFile> files;
  for (const source::FoundFile& file : found.files) {
    const auto loaded =
        file.path == "-"
            ? source::load(sources, std::cin, "<stdin>", source::max_agreement_bytes, witness)
            : source::load(sources, file.path, source::max_agreement_bytes, witness);
    if (loaded) {
      files.push_back({*loaded, file.named});
    } else {
      diagnostics.add(diagnostics::diagnostic_of(loaded.error()));
    }
  }
  return files;
}

/// Sorts what was read into documents and the one register.
class Collector {
 public:
  Collector(const source::SourceMap& sources, Diagnostics& diagnostics)
      : sources_(sources), diagnostics_(diagnostics) {}

  void add(const LoadedFile& file, agreement::ReadResult result) {
    std::visit(Overload{[&](agreement::Document& document) {
                          inputs_.documents.push_back(std::move(document));
                        },
                        [&](agreement::Register& found) { add_register(std::move(found)); },
                        [&](const agreement::NotAnAgreement&) { add_stranger(file); },
                        [](const agreement::Broken&) {}},
               result);
  }

  Inputs result() && { return std::move(inputs_); }

 private:
  void add_register(agreement::Register found) {
    if (!inputs_.register_) {
      inputs_.register_ = std::move(found);
      return;
    }
    const agreement::Register& first = *inputs_.register_;
    diagnostics_.add({.code = Code::I204,
                      .range = found.range,
                      .fields = {field("first", sources_[first.file].name())}});
  }

  /// A note when it merely lies in the folder, an error when the user named it.
  void add_stranger(const LoadedFile& file) {
    const std::string& name = sources_[file.file].name();
    diagnostics_.add({.code = file.named ? Code::I203 : Code::I202,
                      .fields = {field("path", name)},
                      .subject = name});
  }

  const source::SourceMap& sources_;
  Diagnostics& diagnostics_;
  Inputs inputs_;
};

}  // namespace

Inputs read_inputs(source::SourceMap& sources, const std::vector<std::string>& paths,
                   const ir::Vocabulary& vocabulary, unsigned jobs, Diagnostics& diagnostics) {
  const Stopwatch stopwatch;
  std::vector<report::InputFile> fingerprints;
  const std::vector<LoadedFile> files = load_all(sources, paths, fingerprints, diagnostics);
  stopwatch.trace("loaded", files.size(), "files");
  std::vector<ReadFile> read(files.size());
  for_each_index(files.size(), jobs, [&](std::size_t index) {
    read[index].result =
        agreement::read(sources, files[index].file, vocabulary, read[index].diagnostics);
  });
  Collector collector(sources, diagnostics);
  for (std::size_t index = 0; index < files.size(); ++index) {
    diagnostics.append(std::move(read[index].diagnostics));
    collector.add(files[index], std::move(read[index].result));
  }
  Inputs inputs = std::move(collector).result();
  inputs.files = std::move(fingerprints);
  stopwatch.trace("read", inputs.documents.size(), "documents");
  return inputs;
}

}  // namespace samsvar::pipeline
