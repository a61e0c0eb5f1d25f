#include "engine/report/html/svg.h"

#include <array>

namespace samsvar::report::html {

namespace {

/// Parallel lines `width` apart, `weight` strong, turned by `degrees`.
struct Hatching {
  std::string_view id;
  std::string_view width;
  std::string_view weight;
  std::string_view degrees;
};

constexpr auto hatchings = std::to_array<Hatching>({
    {"h-nobody", "7", "3", "45"},
    {"h-not-known", "9", "1.5", "-45"},
    {"h-hours-not-said", "5", "1.5", "0"},
    {"h-reserved", "5", "2.5", "90"},
});

}  // namespace

std::string percent(std::int64_t part, std::int64_t whole) {
  constexpr std::int64_t thousandths = 100'000;
  const std::int64_t share = whole == 0 ? 0 : part * thousandths / whole;
  const std::string decimals = std::to_string(1000 + share % 1000).substr(1);
  return std::to_string(share / 1000) + "." + decimals + "%";
}

Markup::Element picture(Markup& markup, std::string_view kind, std::string_view width,
                        std::string_view height, std::string_view title,
                        std::string_view description) {
  const Attributes attributes = {{"role", "img"},
                                 {"class", std::string(kind)},
                                 {"width", std::string(width)},
                                 {"height", std::string(height)}};
  return markup.in_described("svg", attributes, title, description);
}

void write_patterns(Markup& markup) {
  const auto drawing = markup.in("svg", {{"class", "patterns"},
                                         {"width", "0"},
                                         {"height", "0"},
                                         {"aria-hidden", "true"},
                                         {"focusable", "false"}});
  const auto definitions = markup.in("defs");
  for (const Hatching& hatching : hatchings) {
    const std::string width(hatching.width);
    const auto pattern = markup.in(
        "pattern", {{"id", std::string(hatching.id)},
                    {"patternUnits", "userSpaceOnUse"},
                    {"width", width},
                    {"height", width},
                    {"patternTransform", "rotate(" + std::string(hatching.degrees) + ")"}});
    markup.empty("rect", {{"class", "ground"}, {"width", width}, {"height", width}});
    markup.empty("rect",
                 {{"class", "stroke"}, {"width", std::string(hatching.weight)}, {"height", width}});
  }
}

}  // namespace samsvar::report::html
