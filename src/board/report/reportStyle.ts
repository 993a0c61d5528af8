/** Style of the printable report; colours come with shapes and signs, so that nothing rests on colour alone (palette after Okabe and Ito 2008, darkened for paper). */
export const REPORT_STYLE = `
:root { color-scheme: light dark; --ink: #1c1c1c; --soft: #5b5b5b; --line: #d6d6d6; --paper: #fff; --bad: #b00020; --good: #00663c; --grew: #0b5cad;
  --c0: #0072b2; --c1: #b34700; --c2: #00785a; --c3: #7a4fa3; --c4: #8a6d00; --c5: #1c1c1c; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8e8e8; --soft: #a9a9a9; --line: #444; --paper: #1b1b1b; --bad: #ff8a80; --good: #7fd6a8; --grew: #8ab8ff;
  --c0: #6cb8ee; --c1: #f39a5b; --c2: #52c9a2; --c3: #c9a4f0; --c4: #e6c34a; --c5: #e8e8e8; } }
body { font: 15px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); max-width: 66rem; margin: 2rem auto; padding: 0 1.2rem; }
h1 { font-size: 1.7rem; margin: 0 0 .4rem; } h2 { font-size: 1.25rem; margin: 0 0 .6rem; } h2 .soft { font-weight: 400; font-size: 1rem; margin-left: .3rem; }
header { margin-bottom: 1.5rem; } section { margin-top: 2.5rem; border-top: 1px solid var(--line); padding-top: 1.2rem; } footer { margin-top: 3rem; font-size: .85rem; }
p.facts { margin: 0 0 .2rem; } .soft, p.facts { color: var(--soft); } .soft { font-size: .92em; }
a { color: var(--grew); text-decoration: none; } a:hover { text-decoration: underline; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; } th, td { text-align: left; vertical-align: top; padding: .35rem .6rem .35rem 0; border-bottom: 1px solid var(--line); }
th { font-weight: 600; } thead th { color: var(--soft); font-weight: 400; } .number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
.claims { table-layout: fixed; } .claims th:nth-child(1) { width: 6.2rem; } .claims th:nth-child(2) { width: 7rem; } .claims th:nth-child(3) { width: 10.5rem; } .claims th:nth-child(5) { width: 11rem; }
.claims td { overflow-wrap: anywhere; } .claims th:nth-child(n + 3), .claims td:nth-child(n + 3) { padding-left: .6rem; } .day { white-space: nowrap; }
.overview th:nth-child(5), .overview td:nth-child(5) { padding-left: 1.2rem; white-space: nowrap; }
.relation { font-weight: 600; } .relation.conflict, .relation.revision { color: var(--bad); } .relation.agree { color: var(--good); } .relation.growth { color: var(--grew); } .relation.uncertain { color: var(--soft); }
.against { margin: .25rem 0 0; }
.card { display: flex; flex-wrap: wrap; gap: .4rem 2rem; margin: 0 0 .6rem; } .card dt { color: var(--soft); font-size: .85rem; } .card dd { margin: 0; font-size: 1.25rem; font-weight: 600; } .card dd.relations { font-size: 1rem; line-height: 1.9rem; }
.parties { list-style: none; display: flex; flex-wrap: wrap; gap: .15rem 1.6rem; margin: 0 0 .4rem; padding: 0; } .glyph { width: 14px; height: 14px; vertical-align: -2px; } .glyph path { fill: currentColor; } .claims .glyph { float: left; margin: 4px 5px 0 0; }
svg.chart { display: block; width: 100%; height: auto; margin: .4rem 0 .8rem; } svg text { fill: var(--soft); font: 11px system-ui, sans-serif; font-variant-numeric: tabular-nums; }
svg .grid { stroke: var(--line); } svg .base { stroke: var(--soft); } svg .fence { stroke: var(--soft); stroke-dasharray: 2 3; } svg .trail { fill: none; stroke: currentColor; stroke-width: 1.2; opacity: .4; }
svg .bin { fill: var(--soft); } svg .bin.conflict { fill: var(--bad); }
.mark .shape { fill: var(--paper); stroke: currentColor; stroke-width: 1.8; stroke-linejoin: round; } .mark.accepted .shape { fill: currentColor; }
.mark .bar, .mark .span { fill: none; stroke: currentColor; stroke-width: 1.8; stroke-linecap: round; } .mark .bar.soft { stroke-dasharray: 2 4; } .mark .span { stroke-width: 1; opacity: .6; }
svg g.conflict { color: var(--bad); } .conflict .join { stroke: currentColor; stroke-width: 1.4; stroke-dasharray: 3 3; } .conflict .knot { fill: var(--paper); } .conflict .cross { stroke: currentColor; stroke-width: 1.8; }
.c0 { color: var(--c0); } .c1 { color: var(--c1); } .c2 { color: var(--c2); } .c3 { color: var(--c3); } .c4 { color: var(--c4); } .c5 { color: var(--c5); }
.matrix th[scope=row] { font-weight: 400; } .matrix td { white-space: nowrap; } .matrix td.conflict { color: var(--bad); font-weight: 600; }
.scroll { overflow-x: auto; }
@media print { body { margin: 0; max-width: none; font-size: 10pt; } tr, .card, .parties, svg.chart, h2 { break-inside: avoid; } h2, .card, .parties { break-after: avoid; } thead { display: table-header-group; } a { color: inherit; } * { print-color-adjust: exact; } }
@page { margin: 16mm; }
`;
