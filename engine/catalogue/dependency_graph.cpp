#include "engine/catalogue/dependency_graph.h"

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/strong_components.hpp>

#include <algorithm>
#include <deque>
#include <optional>

namespace samsvar::catalogue {

namespace {

using Graph = boost::adjacency_list<boost::vecS, boost::vecS, boost::directedS>;

/// For each node the number of its group.
std::vector<std::size_t> groups_of(std::size_t node_count, const std::vector<Edge>& edges) {
  Graph graph(node_count);
  for (const Edge& edge : edges) {
    boost::add_edge(edge.from, edge.to, graph);
  }
  std::vector<std::size_t> group(node_count, 0);
  boost::strong_components(graph, boost::make_iterator_property_map(
                                      group.begin(), boost::get(boost::vertex_index, graph)));
  return group;
}

/// The shortest way from `start` back to itself within its group, as edges; empty when there is
/// none.
std::vector<std::size_t> circle_from(std::size_t start, const std::vector<Edge>& edges,
                                     const std::vector<std::size_t>& group) {
  std::vector<std::optional<std::size_t>> reached_by(group.size());
  std::deque<std::size_t> queue{start};
  while (!queue.empty() && !reached_by[start]) {
    const std::size_t node = queue.front();
    queue.pop_front();
    for (std::size_t index = 0; index < edges.size(); ++index) {
      const Edge& edge = edges[index];
      if (edge.from == node && group[edge.to] == group[start] && !reached_by[edge.to]) {
        reached_by[edge.to] = index;
        queue.push_back(edge.to);
      }
    }
  }
  std::vector<std::size_t> circle;
  for (std::size_t node = start; reached_by[start] && (circle.empty() || node != start);) {
    circle.push_back(*reached_by[node]);
    node = edges[*reached_by[node]].from;
  }
  std::reverse(circle.begin(), circle.end());
  return circle;
}

}  // namespace

std::vector<std::vector<std::size_t>> find_circles(std::size_t node_count,
                                                   const std::vector<Edge>& edges) {
  const std::vector<std::size_t> group = groups_of(node_count, edges);
  std::vector<bool> looked_at(node_count, false);
  std::vector<std::vector<std::size_t>> circles;
  for (std::size_t node = 0; node < node_count; ++node) {
    if (looked_at[group[node]]) {
      continue;
    }
    looked_at[group[node]] = true;
    std::vector<std::size_t> circle = circle_from(node, edges, group);
    if (!circle.empty()) {
      circles.push_back(std::move(circle));
    }
  }
  return circles;
}

}  // namespace samsvar::catalogue
