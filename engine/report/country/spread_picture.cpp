#include "engine/report/country/spread_picture.h"

#include "engine/report/country/spread_words.h"

#include <algorithm>
#include <map>
#include <string>

namespace samsvar::report::country {

namespace {

// In the picture's own units; it is scaled to the page.
constexpr std::int64_t width = 640;
constexpr std::int64_t margin = 24;
constexpr std::int64_t axis = 64;
constexpr std::int64_t height = 92;
constexpr std::int64_t radius = 4;
constexpr std::int64_t band_top = 12;
/// Dots that would lie on each other are stacked, but never out of the picture.
constexpr std::int64_t highest_stack = 6;

class Strip {
 public:
  Strip(html::Markup& markup, const Run& run, const Spread& spread)
      : markup_(markup), run_(run), spread_(spread) {}

  void draw() {
    const auto svg =
        markup_.in("svg", {{"class", "spread"},
                           {"viewBox", "0 0 " + std::to_string(width) + " " + number(height)},
                           {"role", "img"}});
    markup_.element("title", spread_title(run_, spread_));
    markup_.element("desc", spread_summary(run_, spread_));
    draw_band();
    markup_.empty(
        "path", {{"class", "axis"},
                 {"d", "M" + number(margin) + " " + number(axis) + "H" + number(width - margin)}});
    draw_dots();
    draw_number(2 * spread_.least(), "start");
    if (spread_.most() != spread_.least()) {
      draw_number(2 * spread_.most(), "end");
    }
  }

 private:
  static std::string number(std::int64_t value) { return std::to_string(value); }

  [[nodiscard]] std::int64_t x(std::int64_t doubled) const {
    const std::int64_t range = 2 * (spread_.most() - spread_.least());
    // Equal values stand in the middle.
    return range == 0
               ? width / 2
               : margin + static_cast<std::int64_t>(
                              static_cast<double>(doubled - 2 * spread_.least()) /
                              static_cast<double>(range) * static_cast<double>(width - 2 * margin));
  }

  void draw_band() {
    const std::int64_t left = x(spread_.doubled_lower) - radius;
    const std::int64_t right = x(spread_.doubled_upper) + radius;
    markup_.empty("rect", {{"class", "band"},
                           {"x", number(left)},
                           {"y", number(band_top)},
                           {"width", number(right - left)},
                           {"height", number(axis - band_top)}});
    markup_.empty("path", {{"class", "median"},
                           {"d", "M" + number(x(spread_.doubled_median)) + " " + number(band_top) +
                                     "V" + number(axis)}});
  }

  void draw_dots() {
    std::map<std::int64_t, std::int64_t> stacked;
    for (const Amount& amount : spread_.amounts) {
      const std::int64_t column = x(2 * amount.size) / radius;
      const std::int64_t level = std::min(stacked[column]++, highest_stack - 1);
      const std::int64_t y = axis - radius - level * 2 * radius;
      if (spread_.is_outlier(amount)) {
        draw_diamond(x(2 * amount.size), y);
      } else {
        markup_.empty("circle", {{"class", "dot"},
                                 {"cx", number(x(2 * amount.size))},
                                 {"cy", number(y)},
                                 {"r", number(radius)}});
      }
    }
  }

  /// Told apart by shape, not by colour alone.
  void draw_diamond(std::int64_t x, std::int64_t y) {
    const std::int64_t reach = radius + 1;
    markup_.empty("path",
                  {{"class", "outlier"},
                   {"d", "M" + number(x) + " " + number(y - reach) + "L" + number(x + reach) + " " +
                             number(y) + "L" + number(x) + " " + number(y + reach) + "L" +
                             number(x - reach) + " " + number(y) + "Z"}});
  }

  void draw_number(std::int64_t doubled, std::string anchor) {
    markup_.element("text", doubled_words(run_, spread_, doubled),
                    {{"x", number(x(doubled))},
                     {"y", number(height - 8)},
                     {"text-anchor", spread_.most() == spread_.least() ? "middle" : anchor}});
  }

  html::Markup& markup_;
  const Run& run_;
  const Spread& spread_;
};

}  // namespace

void draw_spread(html::Markup& markup, const Run& run, const Spread& spread) {
  Strip(markup, run, spread).draw();
}

}  // namespace samsvar::report::country
