// Binds what was read: parties, equal ids, dangling references, and circles of `del_av` and
// `erstatter`.

#include "engine/diagnostics/codes.h"
#include "engine/messages/texts.h"
#include "engine/relations/circles.h"
#include "engine/relations/parties.h"
#include "engine/relations/world.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace samsvar::relations {

namespace {

using agreement::Document;
using agreement::Reference;
using diagnostics::Code;
using diagnostics::Diagnostics;
using messages::field;

void report_equal_ids(const World& world, Diagnostics& diagnostics) {
  std::map<std::string_view, DocumentId> first_with;
  for (const DocumentId id : world.documents.ids()) {
    const Document& document = world.documents[id];
    const auto [earlier, is_new] = first_with.try_emplace(document.id, id);
    if (!is_new) {
      const Document& first = world.documents[earlier->second];
      diagnostics.add(Code::B003, document.id_range, {field("id", document.id)},
                      {{first.id_range, {messages::Text::label_first_here, {}}}});
    }
  }
}

/// A document that is not in hand is told of once, at the first reference to it.
void report_dangling(const World& world, const std::vector<Reference>& references,
                     std::set<std::string>& reported, Diagnostics& diagnostics) {
  for (const Reference& reference : references) {
    if (!world.find_document(reference.id) && reported.insert(reference.id).second) {
      diagnostics.add(Code::B004, reference.range, {field("id", reference.id)});
    }
  }
}

/// The reference by which one document leads to another.
const Reference& reference_between(const World& world, DocumentId from, DocumentId to,
                                   std::vector<Reference> Document::*references) {
  const auto& list = world.documents[from].*references;
  const auto found = std::find_if(list.begin(), list.end(), [&](const Reference& reference) {
    return world.find_document(reference.id) == to;
  });
  CHECK(found != list.end(), "an edge of the graph stands for a reference");
  return *found;
}

void report_circle(const World& world, const std::vector<std::uint32_t>& circle,
                   std::vector<Reference> Document::*references, Diagnostics& diagnostics) {
  std::string names;
  std::vector<diagnostics::Label> labels;
  for (std::size_t index = 0; index < circle.size(); ++index) {
    const DocumentId from{circle[index]};
    const DocumentId to{circle[(index + 1) % circle.size()]};
    const Reference& onward = reference_between(world, from, to, references);
    names += world.documents[from].id + " → ";
    labels.push_back({onward.range, {messages::Text::label_leads_to, {field("id", onward.id)}}});
  }
  names += world.documents[DocumentId{circle.front()}].id;
  const source::SourceRange first = labels.front().range;
  labels.erase(labels.begin());
  diagnostics.add(Code::B005, first, {field("names", names)}, std::move(labels));
}

void report_circles(const World& world, std::vector<Reference> Document::*references,
                    Diagnostics& diagnostics) {
  std::vector<Edge> edges;
  for (const DocumentId id : world.documents.ids()) {
    for (const Reference& reference : world.documents[id].*references) {
      if (const auto target = world.find_document(reference.id)) {
        edges.push_back({id.index, target->index});
      }
    }
  }
  for (const auto& circle :
       find_circles(static_cast<std::uint32_t>(world.documents.size()), edges)) {
    report_circle(world, circle, references, diagnostics);
  }
}

}  // namespace

std::optional<DocumentId> World::find_document(std::string_view id) const {
  const auto found = document_ids.find(id);
  if (found == document_ids.end()) {
    return std::nullopt;
  }
  return found->second;
}

const std::string& World::file_name(DocumentId document) const {
  return (*sources)[documents[document].file].name();
}

World bind(const source::SourceMap& sources, const ir::Vocabulary& vocabulary,
           std::vector<agreement::Document> documents, std::optional<agreement::Register> register_,
           Diagnostics& diagnostics) {
  World world;
  world.vocabulary = &vocabulary;
  world.sources = &sources;
  std::sort(documents.begin(), documents.end(), [&](const Document& left, const Document& right) {
    return sources[left.file].name() < sources[right.file].name();
  });
  for (Document& document : documents) {
    std::string id = document.id;
    world.document_ids.try_emplace(std::move(id), world.documents.add(std::move(document)));
  }
  for (const DocumentId id : world.documents.ids()) {
    for (const Reference& reference : world.documents[id].replaces) {
      std::vector<DocumentId>& replacing = world.replaced_by[reference.id];
      if (replacing.empty() || replacing.back() != id) {
        replacing.push_back(id);
      }
    }
  }
  world.register_ = std::move(register_);
  bind_parties(world, diagnostics);
  report_equal_ids(world, diagnostics);
  std::set<std::string> reported;
  for (const Document& document : world.documents) {
    report_dangling(world, document.part_of, reported, diagnostics);
    report_dangling(world, document.replaces, reported, diagnostics);
    report_dangling(world, document.refers_to, reported, diagnostics);
  }
  report_circles(world, &Document::part_of, diagnostics);
  report_circles(world, &Document::replaces, diagnostics);
  return world;
}

}  // namespace samsvar::relations
