#include "engine/relations/circles.h"

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/strong_components.hpp>

#include <algorithm>

namespace samsvar::relations {

namespace {

using Graph = boost::adjacency_list<boost::vecS, boost::vecS, boost::directedS>;

std::vector<int> components(std::uint32_t node_count, const std::vector<Edge>& edges) {
  Graph graph(node_count);
  for (const Edge& edge : edges) {
    boost::add_edge(edge.from, edge.to, graph);
  }
  std::vector<int> component(node_count);
  boost::strong_components(graph, boost::make_iterator_property_map(
                                      component.begin(), boost::get(boost::vertex_index, graph)));
  return component;
}

/// Follows edges within the start's component until a node comes again; what lies between is a
/// circle. Empty when the component is a single node without an edge to itself.
std::vector<std::uint32_t> walk(std::uint32_t start, const std::vector<Edge>& edges,
                                const std::vector<int>& component) {
  std::vector<std::uint32_t> path;
  std::uint32_t at = start;
  while (std::find(path.begin(), path.end(), at) == path.end()) {
    const auto onward = std::find_if(edges.begin(), edges.end(), [&](const Edge& edge) {
      return edge.from == at && component[edge.to] == component[at];
    });
    if (onward == edges.end()) {
      return {};
    }
    path.push_back(at);
    at = onward->to;
  }
  path.erase(path.begin(), std::find(path.begin(), path.end(), at));
  std::rotate(path.begin(), std::min_element(path.begin(), path.end()), path.end());
  return path;
}

}  // namespace

std::vector<std::vector<std::uint32_t>> find_circles(std::uint32_t node_count,
                                                     const std::vector<Edge>& edges) {
  const std::vector<int> component = components(node_count, edges);
  std::vector<std::vector<std::uint32_t>> circles;
  std::vector<bool> seen(node_count, false);
  for (std::uint32_t node = 0; node < node_count; ++node) {
    const auto part = static_cast<std::size_t>(component[node]);
    if (seen[part]) {
      continue;
    }
    seen[part] = true;
    std::vector<std::uint32_t> circle = walk(node, edges, component);
    if (!circle.empty()) {
      circles.push_back(std::move(circle));
    }
  }
  return circles;
}

}  // namespace samsvar::relations
