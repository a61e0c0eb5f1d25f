#pragma once
// The documents that bear on a subject and how they refer to each other: a list of boxes, those
// that are part of another below it, with the references as arcs beside them. What is known to be
// missing has a box too.

#include "engine/report/gap_report.h"
#include "engine/report/html/markup.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace samsvar::report::html {

/// Of more documents than these only the first are drawn; all are in the list of files.
inline constexpr std::size_t most_boxes = 30;

enum class BoxKind : std::uint8_t {
  InForce,
  Doubtful,  // it cannot be told whether it is in force or whom it binds
  NotUsed,   // in hand and referred to, but no part of the set on the date
  Missing,
};

struct Box {
  BoxKind kind = BoxKind::InForce;
  std::optional<relations::DocumentId> document;  // none of what is missing
  std::string id;
  std::size_t depth = 0;  // below how many others it stands
};

enum class EdgeKind : std::uint8_t { PartOf, Replaces, Precedes, RefersTo };

/// Places in `boxes`.
struct Edge {
  std::size_t from = 0;
  std::size_t to = 0;
  EdgeKind kind = EdgeKind::RefersTo;

  friend bool operator==(const Edge&, const Edge&) = default;
};

struct DocumentGraph {
  std::vector<Box> boxes;
  std::vector<Edge> edges;
  std::size_t left_out = 0;
};

[[nodiscard]] DocumentGraph graph_of(const Run& run, const relations::Subject& subject);

/// Nothing where there is no document to draw.
void write_graph(Markup& markup, const Run& run, const DocumentGraph& graph);

}  // namespace samsvar::report::html
