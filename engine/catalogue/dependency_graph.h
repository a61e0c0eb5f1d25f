#pragma once
// The graph of which rule rests on which, and the circles in it.

#include <cstddef>
#include <vector>

namespace samsvar::catalogue {

/// An edge between two nodes by their index.
struct Edge {
  std::size_t from = 0;
  std::size_t to = 0;
};

/// One circle from each group of nodes that all lead to each other, as the edges' indices in the
/// order they are followed; shortest first found from the group's lowest node, so that the same
/// edges always give the same circles. An edge from a node to itself is a circle of its own.
[[nodiscard]] std::vector<std::vector<std::size_t>> find_circles(std::size_t node_count,
                                                                 const std::vector<Edge>& edges);

}  // namespace samsvar::catalogue
