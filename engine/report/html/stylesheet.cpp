#include "engine/report/html/stylesheet.h"

namespace samsvar::report::html {

namespace {

// Every pair of text and ground below has a contrast of at least 4.5 to 1 in both themes.
constexpr std::string_view sheet = R"css(
:root{color-scheme:light dark;
--ground:#f4f5f2;--paper:#fff;--ink:#1b2226;--quiet:#525d66;--line:#d8dedb;--faint:#eceeeb;
--accent:#0b5a61;--accent-ground:#e4f0f0;--mark:#ffe9a8;--mark-ink:#2b2200;
--gap:#9b1c1c;--gap-ground:#fcefed;--breach:#9b1c1c;--breach-ground:#fcefed;
--criterion:#8a4300;--criterion-ground:#fdf1e4;--remark:#6a5100;--remark-ground:#faf4de;
--observation:#48535c;--observation-ground:#eef1f2;--due:#1b4f8f;--due-ground:#eaf1fb;
--unclear:#5a3f8a;--unclear-ground:#f3effa;--met:#1d6335;--met-ground:#e8f4ec;
--apart:#525d66;--apart-ground:#eef1f2}
@media (prefers-color-scheme:dark){:root{
--ground:#0e1214;--paper:#161b1e;--ink:#e7ebed;--quiet:#a6b1b9;--line:#30393e;--faint:#20272b;
--accent:#79c6cd;--accent-ground:#14292c;--mark:#5c4a08;--mark-ink:#fff6d6;
--gap:#ff9f95;--gap-ground:#371b19;--breach:#ff9f95;--breach-ground:#371b19;
--criterion:#f4b176;--criterion-ground:#33210f;--remark:#e4cb69;--remark-ground:#2d2710;
--observation:#bac4cc;--observation-ground:#242b30;--due:#95c1f3;--due-ground:#15263a;
--unclear:#cab1f2;--unclear-ground:#282038;--met:#88d4a2;--met-ground:#162c1e;
--apart:#a6b1b9;--apart-ground:#242b30}}
*,*::before,*::after{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0;background:var(--ground);color:var(--ink);
font:1rem/1.6 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","Noto Sans",Arial,
sans-serif;
overflow-wrap:break-word;font-variant-numeric:tabular-nums}
header.top,main,footer.bottom{padding:0 clamp(1rem,4vw,3rem)}
header.top>*,main>*,footer.bottom>*{max-width:64rem;margin-left:auto;margin-right:auto}
h1,h2,h3,h4,h5{line-height:1.25;margin:0;font-weight:650;text-wrap:balance}
h1{font-size:clamp(1.7rem,4.2vw,2.6rem);letter-spacing:-.015em}
h2{font-size:clamp(1.35rem,2.6vw,1.75rem);letter-spacing:-.01em}
h3{font-size:1.2rem}
h4{font-size:1.06rem}
h5{font-size:.95rem}
p,ul,ol,dl,dd,figure{margin:0}
a{color:var(--accent);text-underline-offset:.15em;text-decoration-thickness:.06em}
a:hover{text-decoration-thickness:.14em}
:focus-visible{outline:3px solid var(--accent);outline-offset:3px;border-radius:3px}
main:focus{outline:none}
code,ol.lines{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace;
font-size:.86rem}
small{font-size:.86rem;color:var(--quiet)}
svg{display:block;max-width:100%;overflow:visible}
svg.patterns{position:absolute;width:0;height:0}
svg text{font-size:12px;fill:var(--ink)}
.skip{position:absolute;left:-100rem;top:0;z-index:2;padding:.7rem 1.1rem;background:var(--accent);
color:var(--paper)}
.skip:focus{left:0}
.sign{display:inline-block;min-width:1.05em;margin-right:.35em;text-align:center;font-weight:700;
font-size:.9em}
.file{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace;
font-size:.84em;overflow-wrap:anywhere}
.badge{display:inline-block;padding:.05rem .55rem;border:1px solid currentColor;border-radius:1rem;
font-size:.8rem;line-height:1.5;font-weight:550;white-space:nowrap;color:var(--quiet)}
.badge .sign{margin-right:.2em}
.badge.unchecked{color:var(--criterion);border-style:dashed}
.breach{--tone:var(--breach);--tone-ground:var(--breach-ground)}
.gap{--tone:var(--gap);--tone-ground:var(--gap-ground)}
.criterion,.warning{--tone:var(--criterion);--tone-ground:var(--criterion-ground)}
.error{--tone:var(--breach);--tone-ground:var(--breach-ground)}
.remark{--tone:var(--remark);--tone-ground:var(--remark-ground)}
.observation,.note{--tone:var(--observation);--tone-ground:var(--observation-ground)}
.due{--tone:var(--due);--tone-ground:var(--due-ground)}
.unclear{--tone:var(--unclear);--tone-ground:var(--unclear-ground)}
.met{--tone:var(--met);--tone-ground:var(--met-ground)}
.apart{--tone:var(--apart);--tone-ground:var(--apart-ground)}
.badge.breach,.badge.gap,.badge.criterion,.badge.remark,.badge.observation,.badge.due,
.badge.unclear,.badge.met,.badge.apart,.badge.error,.badge.warning,.badge.note{
color:var(--tone);background:var(--tone-ground)}
header.top{background:var(--paper);border-top:.45rem solid var(--accent);
border-bottom:1px solid var(--line);padding-top:2.2rem;padding-bottom:1.9rem}
.product{color:var(--accent);font-weight:650;letter-spacing:.02em;margin-bottom:.5rem}
dl.run{display:flex;flex-wrap:wrap;gap:.6rem 2.4rem;margin-top:1.3rem}
dl.run dt{font-size:.8rem;color:var(--quiet)}
dl.run dd{font-weight:550;overflow-wrap:anywhere}
main>*{margin-top:2.4rem}
main{padding-bottom:4rem}
.summary .lead{margin-top:1.3rem;font-size:1.08rem}
.cards{display:grid;grid-template-columns:repeat(5,1fr);gap:.8rem;margin-top:1.1rem}
.cards>div{background:var(--paper);border:1px solid var(--line);border-top:.28rem solid var(--tone);
border-radius:.5rem;padding:.8rem 1rem .7rem}
.cards dt{color:var(--tone);font-size:.92rem;font-weight:600}
.cards dd{font-size:2.1rem;line-height:1.15;font-weight:650;letter-spacing:-.02em;margin-top:.2rem}
.cards .none dd{color:var(--quiet);font-weight:500}
.share-bar{margin-top:.9rem;border-radius:.5rem;overflow:hidden}
.share-bar .met{fill:var(--met)}
.share-bar .gap{fill:var(--gap-ground)}
.share-bar .hatch{fill:url(#h-nobody)}
.notice{color:var(--quiet);font-size:.92rem;margin-top:.7rem}
.contents table{margin-top:1rem}
table{border-collapse:collapse;width:100%}
table.overview{background:var(--paper);border:1px solid var(--line);border-radius:.5rem;
font-size:.93rem}
.overview th,.overview td{padding:.5rem .7rem;text-align:right;vertical-align:baseline}
.overview th[scope=row],.overview th[scope=rowgroup],.overview thead th:first-child{text-align:left;
font-weight:500}
.overview thead th{white-space:nowrap;font-size:.8rem;font-weight:600;color:var(--quiet);
border-bottom:1px solid var(--line)}
.overview tr.kind th{padding-top:1rem;padding-bottom:.15rem;font-size:.8rem;font-weight:600;
color:var(--quiet)}
.overview tbody tr:not(.kind) th,.overview tbody td{border-top:1px solid var(--faint)}
.overview td.gap:not(.none){color:var(--gap);font-weight:700}
.overview td.due:not(.none){color:var(--due);font-weight:650}
.overview td.none{color:var(--quiet)}
.overview td.share{white-space:nowrap}
section.subject{background:var(--paper);border:1px solid var(--line);border-radius:.7rem;
padding:clamp(1.1rem,3.4vw,2.4rem)}
.subject .kind{font-size:.86rem;font-weight:600;color:var(--accent)}
.subject .about{color:var(--quiet);font-size:.9rem;margin-top:.45rem}
.subject .share{font-weight:550;margin-top:.7rem}
ul.counts{display:flex;flex-wrap:wrap;gap:.5rem;list-style:none;padding:0;margin-top:1rem}
ul.counts li{color:var(--tone);background:var(--tone-ground);border-radius:.4rem;
padding:.18rem .7rem;font-size:.9rem}
ul.counts .none{background:none;color:var(--quiet)}
.nothing{margin-top:1.4rem;font-weight:550}
.group,.drawings{margin-top:2.4rem}
.group>h3{color:var(--tone);padding-bottom:.5rem;border-bottom:2px solid var(--tone)}
.group>h4{margin-top:1.5rem;color:var(--quiet);font-size:.95rem}
article.finding{margin-top:1.3rem;padding:1.15rem clamp(.9rem,2.5vw,1.5rem) 1.2rem;
border:1px solid var(--line);border-left:.32rem solid var(--tone);border-radius:.45rem}
article.finding:target,details.finding:target,li:target,section.subject:target{
box-shadow:0 0 0 3px var(--accent)}
a.self{color:inherit;text-decoration:none}
a.self:hover{text-decoration:underline}
.marks{display:flex;flex-wrap:wrap;gap:.4rem;margin-top:.5rem}
.sentence{margin-top:.7rem;max-width:46rem}
dl.facts{display:grid;grid-template-columns:7rem minmax(0,1fr);gap:.65rem 1.2rem;margin-top:1rem}
.facts dt{color:var(--quiet);font-size:.88rem;padding-top:.1rem}
.facts ul,.tree,.says+ul{padding-left:1.2rem}
.facts ul.items{list-style:none;padding:0}
.facts li+li{margin-top:.3rem}
figure.quote{border:1px solid var(--line);border-radius:.4rem;background:var(--ground);
overflow:hidden}
*+figure.quote{margin-top:.6rem}
.quote figcaption{padding:.35rem .8rem;border-bottom:1px solid var(--line);font-size:.84rem;
color:var(--quiet)}
ol.lines{padding:.45rem .8rem .5rem 3.6rem;line-height:1.55}
ol.lines li{padding-left:.4rem}
ol.lines li::marker{color:var(--quiet);font-size:.92em}
ol.lines code{white-space:break-spaces;overflow-wrap:anywhere}
ol.lines .marked{background:var(--faint)}
ol.lines .new{list-style-type:"+  ";background:var(--met-ground)}
ol.lines .new::marker{color:var(--met);font-weight:700}
ol.lines .cut{list-style-type:none;color:var(--quiet)}
mark{background:var(--mark);color:var(--mark-ink);border-radius:.2rem;padding:.05em .12em;
box-shadow:inset 0 -.14em 0 var(--criterion)}
ins{color:var(--met);background:var(--met-ground);text-decoration:underline dashed;
text-underline-offset:.2em}
details>summary{cursor:pointer;width:fit-content;max-width:100%;padding:.2rem 0}
details.why{margin-top:.9rem;font-size:.94rem}
details.why>summary,.picture details>summary{color:var(--accent);font-weight:550}
.tree,.tree ul{list-style:none}
.tree{margin-top:.5rem}
.tree li{padding:.12rem 0}
.tree ul{border-left:1px solid var(--line);margin-left:.5rem;padding-left:1rem}
.tree .true>.sign{color:var(--met)}
.tree .false>.sign{color:var(--breach)}
.tree .unknown>.sign{color:var(--unclear)}
.truth{color:var(--quiet);font-size:.88em}
.ask{margin-top:1.1rem;padding:1rem 1.3rem 1.1rem;border-radius:.45rem;
background:var(--unclear-ground)}
.ask .label{font-weight:600}
.ask ol{padding-left:1.4rem;margin-top:.4rem}
.ask li+li{margin-top:.35rem}
details.finding{margin-top:.45rem;border:1px solid var(--line);border-radius:.4rem;
padding:.35rem .9rem}
details.finding>summary{width:auto}
details.finding[open]{padding-bottom:1rem}
details.finding .what{font-weight:550}
details.rest{margin-top:1.6rem;border-top:1px solid var(--line);padding-top:1rem}
details.rest>summary{font-weight:600;font-size:1.08rem;color:var(--tone)}
.matter>h3{color:inherit;border-color:var(--line)}
.documents{width:100%}
.documents caption,.part>h5{padding-top:.3rem}
.part{margin-top:1.1rem;padding-top:.7rem;border-top:1px solid var(--line)}
.part>h5{color:var(--tone);margin-bottom:.35rem}
.part>ul{padding-left:1.2rem}
.part>ul.items{list-style:none;padding:0;margin-top:.5rem}
.part.conclusion{background:var(--tone-ground);border:0;border-radius:.4rem;padding:.8rem 1rem 1rem}
.conclusion p+p{margin-top:.4rem}
.question{margin-top:.2rem}
ol.lines .absent{list-style-type:"—  ";font-style:italic;color:var(--quiet);
background:var(--faint)}
ul.compact{padding-left:1.2rem;margin-top:.7rem}
ul.compact li+li{margin-top:.55rem}
)css"
                                   // What is drawn, and what comes last; a second literal since one
                                   // alone is longer than compilers must take.
                                   R"css(
.drawings>h3{padding-bottom:.5rem;border-bottom:2px solid var(--line)}
figure.picture{margin-top:1.5rem}
.picture>figcaption{font-weight:650;font-size:1.04rem}
.picture p.file{color:var(--quiet);margin-top:.5rem}
p.to-contents{margin-top:1.8rem;font-size:.92rem}
.way{margin-bottom:.8rem}
.lane{margin-top:1rem}
.lane+.lane{margin-top:1.6rem}
.lane .label,.strip .label{font-size:.94rem;font-weight:550}
.lane .says,.strip .says{font-size:.9rem;color:var(--quiet);margin-top:.35rem}
.axis{display:grid;grid-template-columns:repeat(7,1fr);font-size:.78rem;color:var(--quiet);
margin-top:.35rem}
.axis span{padding-left:.3rem;border-left:1px solid var(--line);overflow:hidden}
.c-present{fill:var(--accent)}
.c-reserved{fill:url(#h-reserved)}
.c-hours-not-said{fill:url(#h-hours-not-said)}
.c-not-known{fill:url(#h-not-known)}
.c-nobody{fill:url(#h-nobody)}
.week [class^=c-],.days [class^=c-],.swatch [class^=c-]{stroke:var(--paper);stroke-width:1}
#h-nobody .ground{fill:var(--gap-ground)}
#h-nobody .stroke{fill:var(--gap)}
#h-not-known .ground{fill:var(--unclear-ground)}
#h-not-known .stroke{fill:var(--unclear)}
#h-hours-not-said .ground{fill:var(--paper)}
#h-hours-not-said .stroke{fill:var(--accent)}
#h-reserved .ground{fill:var(--accent-ground)}
#h-reserved .stroke{fill:var(--accent)}
line.day{stroke:var(--paper);stroke-width:2}
.strip{margin-top:.9rem}
.days{margin-top:.35rem;max-width:38rem}
svg .differs{fill:var(--ink)}
.days text{font-size:11px;fill:var(--quiet)}
.days text.clock{font-style:italic}
ul.key{display:flex;flex-wrap:wrap;gap:.3rem 1.3rem;list-style:none;padding:0;margin-top:.9rem;
font-size:.88rem;color:var(--quiet)}
.key li{display:flex;align-items:center;gap:.5rem}
.boxes{margin-top:.8rem}
.with-arcs{display:grid;grid-template-columns:64px minmax(0,1fr)}
.boxes>ul{list-style:none;padding:0}
.boxes li{height:68px;margin-bottom:8px;padding:.3rem .8rem;border:1px solid var(--line);
border-left:.28rem solid var(--accent);border-radius:.4rem;background:var(--ground);
display:flex;flex-direction:column;justify-content:center;line-height:1.3}
.boxes li:last-child{margin-bottom:0}
.boxes li>*{white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
.boxes strong{font-size:.92rem;font-weight:600;padding-bottom:.1rem}
.boxes .about,.boxes .file{font-size:.8rem;color:var(--quiet)}
.boxes .d1{margin-left:20px}
.boxes .d2{margin-left:40px}
.boxes .d3{margin-left:60px}
.boxes .missing{border:2px dashed var(--unclear);background:var(--paper)}
.boxes .doubtful{border:2px dotted var(--unclear)}
.boxes .not-used{border-left-color:var(--line);background:var(--paper)}
.edge{fill:none;stroke:var(--accent);stroke-width:2}
.head{fill:var(--accent)}
.edge.replaces{stroke:var(--criterion);stroke-dasharray:7 4}
.head.replaces{fill:var(--criterion)}
.edge.precedes{stroke:var(--due);stroke-width:4}
.head.precedes{fill:var(--due)}
.edge.refers-to{stroke:var(--quiet);stroke-dasharray:2 4}
.head.refers-to{fill:var(--quiet)}
svg.line{margin-top:.8rem}
line.step{stroke:var(--accent);stroke-width:3;stroke-linecap:round}
line.axis{stroke:var(--line);stroke-width:1}
line.assessed{stroke:var(--ink);stroke-width:1.5;stroke-dasharray:4 4}
text.value{font-weight:650}
text.date,text.assessed{fill:var(--quiet)}
table.plain{width:auto;max-width:100%;font-size:.9rem;margin-top:.7rem}
.plain caption{text-align:left;font-weight:550;padding-bottom:.3rem}
.plain th,.plain td{text-align:left;padding:.25rem 1.4rem .25rem 0;border-top:1px solid var(--line);
font-weight:400;vertical-align:top}
.plain thead th{color:var(--quiet);border-top:0}
.picture details{margin-top:.5rem;font-size:.94rem}
.picture details ul{padding-left:1.2rem}
.problems>ul,.unused>ul{list-style:none;padding:0;margin-top:1rem}
.unused>ul{list-style:disc;padding-left:1.2rem}
.problems>ul>li{background:var(--paper);border:1px solid var(--line);
border-left:.32rem solid var(--tone);border-radius:.45rem;padding:.9rem 1.2rem;margin-top:.8rem}
.problems .quote{margin-top:.6rem}
.problems .help{margin-top:.6rem;color:var(--quiet)}
footer.bottom{background:var(--paper);border-top:1px solid var(--line);padding-top:2.2rem;
padding-bottom:3rem;font-size:.94rem}
footer .lead{font-size:1.08rem;font-weight:550}
footer section{margin-top:2rem}
footer h2{font-size:1.15rem}
.meanings dl{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:.55rem 1.3rem;
margin-top:.9rem}
.origin p{margin-top:.5rem}
.hashes{margin-top:.7rem}
.hashes dt{margin-top:.5rem;color:var(--quiet)}
.hashes dd{overflow-wrap:anywhere}
@media (max-width:60rem){
.overview thead th{white-space:normal}
.overview th,.overview td{padding:.5rem .4rem}
}
@media (max-width:46rem){
.cards{grid-template-columns:repeat(2,1fr)}
.cards>div:first-child{grid-column:1/-1}
dl.facts{grid-template-columns:minmax(0,1fr);gap:.1rem}
.facts dd{margin-bottom:.7rem}
ol.lines{padding-left:2.9rem;padding-right:.5rem;font-size:.8rem}
.meanings dl{grid-template-columns:minmax(0,1fr);gap:.2rem}
.plain th,.plain td{padding-right:.6rem;overflow-wrap:anywhere}
.meanings dd{margin-bottom:.7rem}
.overview thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.overview,.overview tbody,.overview tr,.overview th{display:block}
.overview tr{padding:.55rem .9rem}
.overview tr.kind{padding-bottom:0}
.overview tbody tr:not(.kind){border-top:1px solid var(--faint)}
.overview th,.overview tbody td,.overview tr.kind th{border:0!important;padding:0}
.overview tbody td{display:inline-block;margin:.1rem 1rem 0 0;text-align:left;font-size:.87rem}
.overview td.none{display:none}
.overview td::before{content:attr(data-name) " ";color:var(--quiet);font-weight:400}
}
@media (forced-colors:active){
.badge,.ask,ul.counts li{border:1px solid}
.c-present{fill:CanvasText}
}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
@page{margin:18mm 16mm}
@media print{
:root{color-scheme:light;--ground:#fff;--paper:#fff;--ink:#000;--quiet:#444;--line:#bbb;
--faint:#f1f1f1;--accent:#0b5a61;--accent-ground:#e4f0f0;--mark:#ffe9a8;--mark-ink:#000;
--gap:#9b1c1c;--gap-ground:#fcefed;--breach:#9b1c1c;--criterion:#8a4300;--remark:#6a5100;
--observation:#48535c;--due:#1b4f8f;--unclear:#5a3f8a;--met:#1d6335;--apart:#525d66;
--breach-ground:#fcefed;--criterion-ground:#fdf1e4;--remark-ground:#faf4de;
--observation-ground:#eef1f2;--due-ground:#eaf1fb;--unclear-ground:#f3effa;--met-ground:#e8f4ec;
--apart-ground:#eef1f2}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
html{font-size:13px}
body{font-size:1rem;line-height:1.45}
header.top,main,footer.bottom{padding-left:0;padding-right:0}
header.top>*,main>*,footer.bottom>*{max-width:none}
.skip{display:none}
section.subject{border:0;border-top:2px solid var(--ink);border-radius:0;padding:1.2rem 0 0}
main>*{margin-top:1.4rem}
.group,.drawings{margin-top:1.4rem}
article.finding{margin-top:.9rem;padding:.7rem 1rem .8rem}
.part{margin-top:.6rem;padding-top:.4rem}
dl.facts{gap:.3rem 1rem;margin-top:.6rem}
figure.picture,.lane,.lane+.lane,.strip{margin-top:.7rem}
.ask{padding:.6rem 1rem}
ol.lines{line-height:1.35;padding-top:.2rem;padding-bottom:.2rem}
.overview thead th{white-space:normal}
.overview th,.overview td{padding:.25rem .4rem}
details.why:not([open]),.picture details:not([open]){display:none}
.subject>header{break-inside:avoid;break-after:avoid}
h2,h3,h4,h5,summary,figcaption,.label,.quote figcaption{break-after:avoid}
figure.quote,.lane,.ask,.cards,.overview tbody,li,dt,.boxes,.strip{break-inside:avoid}
.overview{font-size:.82rem}
.overview thead th,.overview tr.kind th,.cards dt{font-size:.74rem}
.to-contents{display:none}
article.finding{break-inside:auto}
article.finding>h4,article.finding>.marks,article.finding>.sentence{break-after:avoid}
details.rest::details-content{content-visibility:visible;display:block;height:auto}
footer.bottom{break-before:page;border-top:0}
a{color:inherit}
}
)css";

}  // namespace

std::string_view stylesheet() {
  return sheet;
}

}  // namespace samsvar::report::html
