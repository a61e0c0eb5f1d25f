#include "engine/report/html/document_graph.h"

#include <algorithm>
#include <functional>
#include <set>

namespace samsvar::report::html {

namespace {

using agreement::Document;
using agreement::Reference;
using relations::DocumentId;

class Builder {
 public:
  Builder(const relations::World& world, const relations::Subject& subject)
      : world_(world), subject_(subject) {}

  DocumentGraph build() {
    std::vector<Box> found = boxes_in_hand();
    add_referred(found);
    add_missing(found);
    order(found);
    add_edges();
    return std::move(graph_);
  }

 private:
  [[nodiscard]] std::vector<Box> boxes_in_hand() const {
    std::vector<Box> found;
    const auto add = [&](DocumentId document, BoxKind kind) {
      const bool is_new = std::none_of(found.begin(), found.end(),
                                       [&](const Box& box) { return box.document == document; });
      if (is_new) {
        found.push_back({kind, document, world_.documents[document].id, 0});
      }
    };
    for (const DocumentId document : subject_.set.documents) {
      add(document, BoxKind::InForce);
    }
    for (const relations::DoubtfulDocument& doubtful : subject_.set.doubtful) {
      add(doubtful.document, BoxKind::Doubtful);
    }
    return found;
  }

  /// What these documents name beside themselves: in hand without being used, or not in hand.
  void add_referred(std::vector<Box>& found) const {
    const std::vector<Box> in_hand = found;
    for (const Box& box : in_hand) {
      const Document& document = world_.documents[*box.document];
      for (const auto* references : {&document.part_of, &document.replaces, &document.refers_to}) {
        for (const Reference& reference : *references) {
          add_named(found, reference.id);
        }
      }
    }
  }

  void add_named(std::vector<Box>& found, const std::string& id) const {
    const bool is_known =
        std::any_of(found.begin(), found.end(), [&](const Box& box) { return box.id == id; });
    if (!is_known) {
      const auto document = world_.find_document(id);
      found.push_back({document ? BoxKind::NotUsed : BoxKind::Missing, document, id, 0});
    }
  }

  void add_missing(std::vector<Box>& found) const {
    for (const relations::MissingDocument& missing : subject_.set.missing) {
      if (missing.why == relations::MissingDocument::Why::Referred) {
        add_named(found, missing.name);
      }
    }
  }

  /// Those that are part of none in the picture first, each with its parts below it.
  void order(const std::vector<Box>& found) {
    std::set<std::size_t> placed;
    const std::function<void(std::size_t, std::size_t)> place = [&](std::size_t index,
                                                                    std::size_t depth) {
      if (!placed.insert(index).second) {
        return;
      }
      graph_.boxes.push_back(found[index]);
      graph_.boxes.back().depth = depth;
      for (std::size_t part = 0; part < found.size(); ++part) {
        if (is_part(found[part], found[index])) {
          place(part, depth + 1);
        }
      }
    };
    for (std::size_t index = 0; index < found.size(); ++index) {
      const bool is_top = std::none_of(found.begin(), found.end(), [&](const Box& other) {
        return is_part(found[index], other);
      });
      if (is_top) {
        place(index, 0);
      }
    }
    // A circle has no top; it has been reported.
    for (std::size_t index = 0; index < found.size(); ++index) {
      place(index, 0);
    }
    if (graph_.boxes.size() > most_boxes) {
      graph_.left_out = graph_.boxes.size() - most_boxes;
      graph_.boxes.resize(most_boxes);
    }
  }

  [[nodiscard]] bool is_part(const Box& part, const Box& whole) const {
    return part.document && !whole.id.empty() &&
           names(world_.documents[*part.document].part_of, whole.id);
  }

  static bool names(const std::vector<Reference>& references, const std::string& id) {
    return std::any_of(references.begin(), references.end(),
                       [&](const Reference& reference) { return reference.id == id; });
  }

  [[nodiscard]] bool precedes(const Document& document, const Box& other) const {
    return names(document.precedes, other.id) ||
           (other.document && names(document.precedes, world_.documents[*other.document].type));
  }

  void add_edges() {
    for (std::size_t from = 0; from < graph_.boxes.size(); ++from) {
      if (!graph_.boxes[from].document) {
        continue;
      }
      const Document& document = world_.documents[*graph_.boxes[from].document];
      for (std::size_t to = 0; to < graph_.boxes.size(); ++to) {
        const Box& other = graph_.boxes[to];
        if (from == to || other.id.empty()) {
          continue;
        }
        add_edge(names(document.part_of, other.id), {from, to, EdgeKind::PartOf});
        add_edge(names(document.replaces, other.id), {from, to, EdgeKind::Replaces});
        add_edge(precedes(document, other), {from, to, EdgeKind::Precedes});
        add_edge(names(document.refers_to, other.id), {from, to, EdgeKind::RefersTo});
      }
    }
  }

  void add_edge(bool holds, Edge edge) {
    if (holds) {
      graph_.edges.push_back(edge);
    }
  }

  const relations::World& world_;
  const relations::Subject& subject_;
  DocumentGraph graph_;
};

}  // namespace

DocumentGraph graph_of(const Run& run, const relations::Subject& subject) {
  return Builder(*run.world, subject).build();
}

}  // namespace samsvar::report::html
