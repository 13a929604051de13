/** The look of the report: few colours, one scale of type, dark and light, paper and projector. */
export const style = `
:root {
  color-scheme: light dark;
  --paper: #fcfbf8; --ink: #1b1d20; --quiet: #565b62; --rule: #d8d5cc; --shade: #edeae2; --tint: #f4f2ec;
  --link: #0a558c;
  --arm-0: #5b6068; --arm-1: #0a66a6; --arm-2: #b8480c; --arm-3: #00735a; --arm-4: #9a3474; --arm-5: #6f5a00; --arm-6: #45489c;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", Arial, sans-serif;
  --mono: ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace;
  --line: 1.55;
}
:root:lang(zh-Hant) { --line: 1.75; --sans: system-ui, -apple-system, "Segoe UI", Roboto, "PingFang TC", "PingFang HK", "Microsoft JhengHei", "Noto Sans TC", "Noto Sans CJK TC", "Source Han Sans TC", sans-serif; }
:root:lang(zh-Hans) { --line: 1.75; --sans: system-ui, -apple-system, "Segoe UI", Roboto, "PingFang SC", "Microsoft YaHei", "Noto Sans SC", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif; }
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #15171a; --ink: #e9e7e2; --quiet: #aab0b7; --rule: #3a3f46; --shade: #292d33; --tint: #1c1f23;
    --link: #82c0ef;
    --arm-0: #a2a8b0; --arm-1: #5eb2ec; --arm-2: #f0945a; --arm-3: #45c5a0; --arm-4: #e58bc2; --arm-5: #d4ba4c; --arm-6: #a3a6f0;
  }
}
* { box-sizing: border-box; }
html { font: 100%/var(--line) var(--sans); color: var(--ink); background: var(--paper); -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-behavior: auto; }
body { margin: 0; }
main { max-width: 72rem; margin: 0 auto; padding: 2.5rem clamp(1rem, 4vw, 3rem) 5rem; overflow-wrap: anywhere; line-break: strict; }
h1, h2, h3, h4, p, ul, ol, dl, figure, pre { margin: 0; }
h1 { font-size: clamp(2rem, 5vw, 3rem); line-height: 1.15; font-weight: 650; letter-spacing: -0.015em; text-wrap: balance; }
:lang(zh) h1 { letter-spacing: 0; line-height: 1.3; }
h2 { font-size: 1.5rem; line-height: 1.3; font-weight: 650; }
h3 { font-size: 1.125rem; line-height: 1.4; font-weight: 650; }
h4 { font-size: 1rem; line-height: 1.4; font-weight: 650; }
p, li, dd, dt { max-width: 44rem; }
a { color: var(--link); text-underline-offset: 0.2em; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
code, pre { font-family: var(--mono); font-size: 0.875rem; }
small { font-size: 0.875rem; color: var(--quiet); }
header { display: grid; gap: 1rem; }
.product { font-size: 0.875rem; color: var(--quiet); }
.asker { font-size: 1.125rem; }
.disclaimer { font-size: 0.875rem; color: var(--quiet); border-inline-start: 3px solid var(--rule); padding-inline-start: 0.75rem; }
header .disclaimer { font-size: 1rem; color: var(--ink); border-color: var(--ink); }
.run, .intro, .summary, .unit, .note { color: var(--quiet); }
.standing { color: var(--quiet); font-weight: 400; font-size: 0.875rem; border: 1px solid var(--rule); border-radius: 0.25rem; padding: 0.05em 0.4em; white-space: nowrap; }
.tried, .legend, .arms, nav ol { list-style: none; padding: 0; }
.tried { display: grid; gap: 0.4rem; }
nav { margin-top: 2rem; border-top: 1px solid var(--rule); padding-top: 0.75rem; }
nav h2 { font-size: 0.875rem; color: var(--quiet); font-weight: 400; }
nav ol { display: flex; flex-wrap: wrap; gap: 0.35rem 1.25rem; font-size: 0.9375rem; }
section { margin-top: 3.5rem; }
section > * + * { margin-top: 1.5rem; }
section > * + .answers { margin-top: 2.5rem; }
section > .intro { margin-top: 0.5rem; }
section > p + p { margin-top: 1rem; }
section > ul:not([class]) { padding-inline-start: 1.25rem; }
section > ul:not([class]) li + li { margin-top: 0.4rem; }
.answers { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr)); gap: 2.5rem 3rem; }
article > * + * { margin-top: 0.75rem; }
article { border-top: 2px solid var(--ink); padding-top: 0.75rem; }
article ul { padding-inline-start: 1.25rem; }
article li + li { margin-top: 0.35rem; }
.tally { font-size: 1.0625rem; }
.counterpart { background: var(--tint); padding: 0.75rem 1rem; border-radius: 0.25rem; }
.arms { display: grid; gap: 1.25rem; }
.arms p, .arms ul { margin-top: 0.25rem; font-size: 0.9375rem; color: var(--quiet); }
.arms .arm { font-weight: 650; }
.arms p .arm { font-weight: 400; }
figure { border-top: 2px solid var(--ink); padding-top: 0.75rem; }
figure + figure, .more > figure { margin-top: 3.5rem; }
figcaption p { margin-top: 0.25rem; }
.legend { display: flex; flex-wrap: wrap; gap: 0.5rem 1.5rem; margin: 1rem 0; font-size: 0.9375rem; }
.legend li { display: flex; align-items: center; gap: 0.5rem; }
.sample { height: 0.95rem; flex: none; overflow: visible; }
.panels { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 19rem), 1fr)); gap: 2.25rem 2.5rem; margin-block: 1.25rem; }
.panel { display: grid; grid-template-rows: subgrid; grid-row: span 4; row-gap: 0.15rem; align-content: start; break-inside: avoid; min-width: 0; max-width: 30rem; }
.panel .unit, .panel .note { font-size: 0.875rem; }
.panel .note { margin-top: 0.35rem; }
.panel .picture { margin-top: 0.35rem; align-self: start; }
.picture { display: block; width: 100%; height: auto; overflow: visible; font: 12px var(--sans); font-variant-numeric: tabular-nums; }
.picture text { fill: var(--ink); }
.picture .axis text { fill: var(--quiet); font-size: 11px; }
.picture .grid { stroke: var(--rule); stroke-width: 0.75; }
.picture .zero { stroke: var(--ink); stroke-width: 1; }
.tolerance { fill: var(--shade); }
.window { fill: var(--shade); }
.picture .value { font-weight: 600; }
.picture .worst { font-weight: 650; }
.inner { stroke: currentColor; stroke-width: 4; stroke-linecap: butt; }
.outer { stroke: currentColor; stroke-width: 1.25; }
.marker { fill: currentColor; stroke: var(--paper); stroke-width: 1; paint-order: stroke; }
.marker.arm-0 { stroke: currentColor; stroke-width: 1.75; }
.course { fill: none; stroke: currentColor; stroke-width: 2; stroke-linejoin: round; }
.band { fill: currentColor; opacity: 0.16; }
.leader { stroke: var(--quiet); stroke-width: 0.75; fill: none; }
.ring { fill: none; stroke: var(--ink); stroke-width: 1.5; }
.arm-0 { color: var(--arm-0); } .arm-1 { color: var(--arm-1); } .arm-2 { color: var(--arm-2); } .arm-3 { color: var(--arm-3); }
.arm-4 { color: var(--arm-4); } .arm-5 { color: var(--arm-5); } .arm-6 { color: var(--arm-6); }
details { margin-top: 1rem; }
summary { cursor: pointer; color: var(--link); max-width: 44rem; }
details > * + * { margin-top: 0.75rem; }
.table { overflow-x: auto; }
table { border-collapse: collapse; font-size: 0.9375rem; font-variant-numeric: tabular-nums; line-height: 1.4; overflow-wrap: normal; }
caption { text-align: start; color: var(--quiet); padding-bottom: 0.5rem; }
th, td { text-align: start; vertical-align: top; padding: 0.45rem 1.25rem 0.45rem 0; border-bottom: 1px solid var(--rule); min-width: 4.5rem; max-width: 20rem; }
thead th { color: var(--quiet); font-weight: 400; vertical-align: bottom; border-bottom-color: var(--quiet); }
tbody th { font-weight: 400; min-width: 9rem; }
.wide { min-width: 10rem; }
.number { text-align: end; white-space: nowrap; }
thead .number { white-space: normal; }
#overview-caption ~ tbody td { min-width: 8rem; }
th small, td small { display: block; }
.amount { white-space: nowrap; font-weight: 650; }
.sign { width: 0.65em; height: 0.78em; fill: none; stroke: currentColor; stroke-width: 1.8; }
.key { display: grid; grid-template-columns: fit-content(14rem) 1fr; gap: 0.35rem 1.25rem; }
.key dd { margin: 0; color: var(--quiet); }
pre { background: var(--tint); padding: 1rem; border-radius: 0.25rem; overflow-x: auto; white-space: pre-wrap; overflow-wrap: anywhere; max-height: 32rem; overflow-y: auto; }
@media (min-width: 60rem) {
  .head { display: grid; grid-template-columns: minmax(0, 1fr) 15rem; gap: 4rem; align-items: start; }
  nav { margin-top: 2.6rem; }
  nav ol { display: grid; gap: 0.3rem; }
}
@media (min-width: 105rem) { html { font-size: 118.75%; } }
@media (max-width: 40rem) {
  section { margin-top: 3rem; }
  .key { grid-template-columns: 1fr; gap: 0; }
  .key dd { margin-bottom: 0.6rem; }
}
@media (forced-colors: active) { .tolerance, .window { fill: none; stroke: CanvasText; stroke-dasharray: 2 2; } }
@media print {
  :root {
    --paper: #fff; --ink: #000; --quiet: #444; --rule: #bbb; --shade: #e6e6e6; --tint: #f3f3f3; --link: #000;
    --arm-0: #555; --arm-1: #000; --arm-2: #444; --arm-3: #000; --arm-4: #444; --arm-5: #000; --arm-6: #444;
    font-size: 85%;
  }
  @page { margin: 16mm 14mm; }
  main { padding: 0; max-width: none; }
  nav { display: none; }
  .head { display: block; }
  section { margin-top: 2.5rem; }
  h2, h3, h4, figcaption, .legend { break-after: avoid; }
  article, tr { break-inside: avoid; }
  .table, pre { overflow: visible; max-height: none; }
  .panels { grid-template-columns: repeat(2, 1fr); gap: 1.5rem 2rem; }
  table { font-size: 0.8rem; }
  th, td { padding-inline-end: 0.7rem; min-width: 0; }
  tbody th, .wide { min-width: 0; }
  details::details-content { content-visibility: visible; block-size: auto; }
  .more { display: none; }
  summary { list-style: none; color: var(--quiet); }
}
`;
