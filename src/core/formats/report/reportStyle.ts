/** Style of the printable report; colours come with shapes, so that nothing rests on colour alone (palette: Okabe and Ito 2008). */
export const REPORT_STYLE = `
:root { color-scheme: light dark; --ink: #1c1c1c; --soft: #5b5b5b; --line: #d0d0d0; --paper: #fff; --bad: #b00020; --good: #00663c; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8e8e8; --soft: #a9a9a9; --line: #444; --paper: #1b1b1b; --bad: #ff8a80; --good: #7fd6a8; } }
body { font: 15px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); max-width: 62rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.2rem; margin-top: 2.5rem; border-top: 1px solid var(--line); padding-top: 1rem; }
p.facts, small, .soft { color: var(--soft); }
table { border-collapse: collapse; width: 100%; font-size: .9rem; } th, td { text-align: left; vertical-align: top; padding: .3rem .5rem; border-bottom: 1px solid var(--line); }
th { font-weight: 600; } td.number { white-space: nowrap; font-weight: 600; }
.conflict-mark { color: var(--bad); font-weight: 600; } .agree-mark { color: var(--good); }
svg { width: 100%; height: auto; margin: .5rem 0; } svg .grid { stroke: var(--line); } svg .tick { fill: var(--soft); font-size: 11px; }
svg .bar { stroke: currentColor; stroke-width: 2; fill: none; } svg .conflict { stroke: var(--bad); stroke-dasharray: 4 3; }
svg g :is(circle, rect, path:not(.bar)) { fill: var(--paper); stroke: currentColor; stroke-width: 2; } svg g.decided :is(circle, rect, path:not(.bar)) { fill: currentColor; }
.speaker0 { color: #0072b2; } .speaker1 { color: #d55e00; } .speaker2 { color: #009e73; } .speaker3 { color: #cc79a7; } .speaker4 { color: #8a6d00; }
.scroll { overflow-x: auto; }
@media print { body { margin: 0; max-width: none; } h2, tr, svg { break-inside: avoid; } a { color: inherit; text-decoration: none; } }
`;
