#include "engine/report/country/stylesheet.h"

namespace samsvar::report::country {

std::string_view more_style() {
  return R"css(
main>section>h2{margin-bottom:.9rem}
main>section>p{margin-top:.6rem;max-width:46rem}
.headline{font-size:1.35rem;font-weight:600}
.wide{overflow-x:auto;margin-top:.9rem}
.overview.text th,.overview.text td{text-align:left}
.overview td{font-variant-numeric:tabular-nums}
svg.heat{max-width:none;background:var(--paper);border:1px solid var(--line);border-radius:.4rem}
svg.heat path{stroke:var(--tone);stroke-width:10;fill:none}
svg.heat path.unclear,svg.heat path.met{opacity:.45}
svg.heat text{font-size:10px;text-anchor:end}
svg.heat a:hover text{text-decoration:underline}
svg.spread{width:100%;max-width:46rem;margin-top:1rem}
svg.spread .band{fill:var(--faint)}
svg.spread .axis{stroke:var(--line)}
svg.spread .median{stroke:var(--ink);stroke-width:1.5}
svg.spread .dot{fill:var(--accent);opacity:.8}
svg.spread .outlier{fill:var(--breach)}
ul.colours{display:flex;flex-wrap:wrap;gap:.3rem 1.3rem;list-style:none;padding:0;margin-top:.9rem;
font-size:.9rem}
.colours .swatch{display:inline-block;width:.9rem;height:.9rem;border-radius:.15rem;
background:var(--tone,var(--faint));vertical-align:-.1rem}
.colours .apart{background:none;outline:1px solid var(--line)}
ul.links{columns:20rem;padding-left:1.2rem}
.parts{display:flex;flex-wrap:wrap;gap:.9rem}
)css";
}

}  // namespace samsvar::report::country
