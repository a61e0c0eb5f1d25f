#pragma once
// Circles in a directed graph of small numbers, for references and hosts that lead back to where
// they began.

#include <cstdint>
#include <vector>

namespace samsvar::relations {

struct Edge {
  std::uint32_t from;
  std::uint32_t to;
};

/// One circle for each strongly connected part that has one, as the nodes in the order they lead to
/// each other, from the lowest; parts in order of their lowest node. Edges are followed in the
/// order given, so the same graph gives the same circles.
[[nodiscard]] std::vector<std::vector<std::uint32_t>> find_circles(std::uint32_t node_count,
                                                                   const std::vector<Edge>& edges);

}  // namespace samsvar::relations
