// The document set as it is drawn, and the same in words.
#include "engine/messages/texts.h"
#include "engine/report/finding_words.h"
#include "engine/report/html/document_graph.h"
#include "engine/report/html/document_words.h"
#include "engine/report/html/svg.h"
#include "engine/report/words.h"
#include "engine/support/check.h"

#include <algorithm>
#include <array>

namespace samsvar::report::html {

namespace {

using messages::field;
using messages::say;
using messages::Text;

// As in the style sheet: a box with its distance to the next, and the strip for the arcs.
constexpr std::size_t box_step = 76;
constexpr std::size_t box_height = 68;
constexpr int gutter = 64;
constexpr int indentation = 20;

constexpr std::array<EdgeKind, 4> edge_kinds = {EdgeKind::PartOf, EdgeKind::Replaces,
                                                EdgeKind::Precedes, EdgeKind::RefersTo};

std::string_view class_of_edge(EdgeKind kind) {
  switch (kind) {
    case EdgeKind::PartOf:
      return "part-of";
    case EdgeKind::Replaces:
      return "replaces";
    case EdgeKind::Precedes:
      return "precedes";
    case EdgeKind::RefersTo:
      return "refers-to";
  }
  CHECK(false, "every edge has a class");
}

Text text_of_edge(EdgeKind kind) {
  switch (kind) {
    case EdgeKind::PartOf:
      return Text::html_part_of;
    case EdgeKind::Replaces:
      return Text::html_replaces;
    case EdgeKind::Precedes:
      return Text::html_precedes;
    case EdgeKind::RefersTo:
      return Text::html_refers_to;
  }
  CHECK(false, "every edge has a text");
}

std::string_view class_of_box(BoxKind kind) {
  switch (kind) {
    case BoxKind::InForce:
      return "in-force";
    case BoxKind::Doubtful:
      return "doubtful";
    case BoxKind::NotUsed:
      return "not-used";
    case BoxKind::Missing:
      return "missing";
  }
  CHECK(false, "every box has a class");
}

std::string standing_words(const Run& run, BoxKind kind) {
  switch (kind) {
    case BoxKind::InForce:
      return {};
    case BoxKind::Doubtful:
      return say(run.language, Text::html_box_doubtful);
    case BoxKind::NotUsed:
      return say(run.language, Text::html_box_not_used);
    case BoxKind::Missing:
      return say(run.language, Text::html_box_missing);
  }
  CHECK(false, "every box has words");
}

void add_part(std::string& words, const std::string& part) {
  if (!part.empty()) {
    words += (words.empty() ? "" : " · ") + part;
  }
}

std::string title_of(const Run& run, const Box& box) {
  return box.document ? document_title(run, *box.document) : box.id;
}

std::size_t drawn_depth(const Box& box) {
  // Deeper ones stay where they can be read on a narrow screen.
  return std::min<std::size_t>(box.depth, 3);
}

void write_box(Markup& markup, const Run& run, const Box& box) {
  const std::string depth = std::to_string(drawn_depth(box));
  const auto item =
      markup.in("li", {{"class", std::string(class_of_box(box.kind)) + " d" + depth}});
  std::string line = capitalised(standing_words(run, box.kind));
  std::string lang;
  if (box.document) {
    const agreement::Document& document = run.world->documents[*box.document];
    lang = document.language;
    add_part(line, capitalised(document_type(run, document)));
    add_part(line, document_validity(run, document));
  }
  markup.element("strong", title_of(run, box), {{"lang", lang}});
  markup.element("span", line, {{"class", "about"}});
  if (box.document) {
    markup.element("span", run.world->file_name(*box.document), {{"class", "file"}});
  }
}

std::string number(std::size_t value) {
  return std::to_string(value);
}

std::string point(int x, std::size_t y) {
  return std::to_string(x) + " " + std::to_string(y);
}

/// A curve from box to box, to the left of them; its head is a triangle at the box that is named.
void write_arc(Markup& markup, const DocumentGraph& graph, const Edge& edge) {
  const std::size_t shift = 14 + static_cast<std::size_t>(edge.kind) * 13;
  const std::size_t from = edge.from * box_step + shift;
  const std::size_t to = edge.to * box_step + shift;
  const std::size_t distance = edge.from > edge.to ? edge.from - edge.to : edge.to - edge.from;
  const int reach =
      std::max(2, gutter - 22 - static_cast<int>(std::min<std::size_t>(distance, 5)) * 8);
  const auto edge_of = [&](std::size_t box) {
    return gutter + indentation * static_cast<int>(drawn_depth(graph.boxes[box]));
  };
  const int end = edge_of(edge.to);
  const std::string style(class_of_edge(edge.kind));
  markup.empty(
      "path", {{"class", "edge " + style},
               {"d", "M" + point(edge_of(edge.from), from) + " H" + std::to_string(gutter) + " C" +
                         point(reach, from) + " " + point(reach, to) + " " + point(gutter - 7, to) +
                         " H" + std::to_string(end - 7)}});
  markup.empty("path", {{"class", "head " + style},
                        {"d", "M" + point(end - 9, to - 5) + " L" + point(end, to) + " L" +
                                  point(end - 9, to + 5) + " Z"}});
}

std::vector<std::string> edges_in_words(const Run& run, const DocumentGraph& graph) {
  std::vector<std::string> sentences;
  for (const Edge& edge : graph.edges) {
    sentences.push_back(say(run.language, {text_of_edge(edge.kind),
                                           {field("from", title_of(run, graph.boxes[edge.from])),
                                            field("to", title_of(run, graph.boxes[edge.to]))}}));
  }
  return sentences;
}

void write_edge_key(Markup& markup, const Run& run, const DocumentGraph& graph) {
  const auto key = markup.in("ul", {{"class", "key"}});
  for (const EdgeKind kind : edge_kinds) {
    const bool is_used = std::any_of(graph.edges.begin(), graph.edges.end(),
                                     [kind](const Edge& edge) { return edge.kind == kind; });
    if (!is_used) {
      continue;
    }
    constexpr std::array<Text, 4> names = {Text::html_edge_part_of, Text::html_edge_replaces,
                                           Text::html_edge_precedes, Text::html_edge_refers_to};
    const auto item = markup.in("li");
    {
      const auto swatch = markup.in("svg", {{"class", "swatch"},
                                            {"width", "30"},
                                            {"height", "14"},
                                            {"aria-hidden", "true"},
                                            {"focusable", "false"}});
      markup.empty("path",
                   {{"class", "edge " + std::string(class_of_edge(kind))}, {"d", "M0 7 L22 7"}});
      markup.empty("path", {{"class", "head " + std::string(class_of_edge(kind))},
                            {"d", "M21 2 L30 7 L21 12 Z"}});
    }
    markup.text(say(run.language, names[static_cast<std::size_t>(kind)]));
  }
}

}  // namespace

void write_graph(Markup& markup, const Run& run, const DocumentGraph& graph) {
  if (graph.boxes.empty()) {
    return;
  }
  const auto figure = markup.in("figure", {{"class", "picture graph"}});
  markup.element("figcaption", say(run.language, Text::html_documents));
  const std::vector<std::string> sentences = edges_in_words(run, graph);
  {
    const auto drawing =
        markup.in("div", {{"class", sentences.empty() ? "boxes" : "boxes with-arcs"}});
    if (!sentences.empty()) {
      std::string words;
      for (const std::string& sentence : sentences) {
        words += (words.empty() ? "" : " ") + sentence;
      }
      const std::size_t height = graph.boxes.size() * box_step - (box_step - box_height);
      const auto arcs = picture(markup, "arcs", std::to_string(gutter), number(height),
                                say(run.language, Text::html_references), words);
      for (const Edge& edge : graph.edges) {
        write_arc(markup, graph, edge);
      }
    }
    const auto list = markup.in("ul");
    for (const Box& box : graph.boxes) {
      write_box(markup, run, box);
    }
  }
  if (graph.left_out > 0) {
    markup.element(
        "p", say(run.language, {Text::html_boxes_left_out,
                                {field("count", static_cast<std::int64_t>(graph.left_out))}}));
  }
  if (sentences.empty()) {
    return;
  }
  write_edge_key(markup, run, graph);
  const auto details = markup.in("details");
  markup.element("summary", say(run.language, Text::html_references));
  const auto list = markup.in("ul");
  for (const std::string& sentence : sentences) {
    markup.element("li", sentence);
  }
}

}  // namespace samsvar::report::html
