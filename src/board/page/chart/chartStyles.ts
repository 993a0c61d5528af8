import { css } from 'lit';

export const chartStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    position: relative;
    padding: 0 16px;
  }
  .head {
    display: flex;
    align-items: center;
    gap: 12px;
    min-height: 30px;
  }
  .legend {
    list-style: none;
    margin: 0;
    padding: 0;
    display: flex;
    flex-wrap: wrap;
    gap: 2px 14px;
    min-width: 0;
    flex: 1;
    font-size: 0.92em;
  }
  .legend li {
    display: flex;
    gap: 6px;
    align-items: center;
    min-width: 0;
    max-width: 220px;
  }
  .tools {
    display: flex;
    gap: 1px;
    flex: none;
  }
  .frame {
    position: relative;
    flex: 1;
    min-height: 180px;
  }
  .chart {
    position: absolute;
    inset: 0;
    display: block;
    touch-action: pan-y;
    cursor: crosshair;
    user-select: none;
  }
  .none {
    display: grid;
    place-items: center;
    height: 100%;
    margin: 0;
  }
  .note {
    margin: 2px 0 0;
    font-size: 0.92em;
  }

  text {
    fill: var(--vscode-descriptionForeground, var(--vscode-foreground));
    font-family: var(--vscode-font-family);
    font-size: 11px;
    font-variant-numeric: tabular-nums;
  }
  .axis line {
    stroke: color-mix(in srgb, var(--vscode-foreground) 12%, transparent);
    stroke-width: 1;
    shape-rendering: crispEdges;
  }
  .axis .base,
  .axis .tick {
    stroke: color-mix(in srgb, var(--vscode-foreground) 45%, transparent);
  }
  .axis .fence {
    stroke: color-mix(in srgb, var(--vscode-foreground) 30%, transparent);
    stroke-dasharray: 2 3;
  }
  .trail {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.2;
    opacity: 0.4;
  }
  .bin {
    fill: color-mix(in srgb, var(--vscode-foreground) 55%, transparent);
    cursor: zoom-in;
  }
  .bin.conflict {
    fill: var(--vscode-editorError-foreground);
  }

  .mark {
    cursor: pointer;
    outline: none;
  }
  .mark .shape {
    width: auto;
    height: auto;
    fill: currentColor;
    stroke: currentColor;
    stroke-width: 1.6;
    stroke-linejoin: round;
  }
  .mark.suggested .shape {
    fill: var(--vscode-editor-background);
  }
  .mark .bar,
  .mark .span,
  .mark .denied {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.8;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .mark .span {
    stroke-width: 1;
    opacity: 0.6;
  }
  .mark .bar.soft {
    stroke-dasharray: 2 4;
  }
  .mark.unsure .shape,
  .mark.unsure .bar {
    stroke-dasharray: 1.5 2.5;
  }
  .mark .halo {
    fill: transparent;
    stroke: none;
  }
  .mark.marked .halo {
    fill: color-mix(in srgb, currentColor 22%, transparent);
  }
  .mark.picked .halo {
    stroke: var(--vscode-focusBorder);
    stroke-width: 1.5;
  }
  .mark:focus-visible .halo {
    stroke: var(--vscode-focusBorder);
    stroke-width: 2;
  }

  .pair {
    cursor: pointer;
  }
  .pair .join {
    stroke: currentColor;
    stroke-width: 1.2;
    stroke-dasharray: 3 3;
    opacity: 0.75;
  }
  .pair .grip {
    stroke: transparent;
    stroke-width: 10;
  }
  .pair .knot {
    fill: var(--vscode-editor-background);
    stroke: none;
  }
  .pair .cross {
    stroke: currentColor;
    stroke-width: 1.8;
    stroke-linecap: round;
  }
  .pair.strong .join,
  .pair:hover .join {
    stroke-width: 2;
    opacity: 1;
  }
  .drag {
    fill: color-mix(in srgb, var(--vscode-focusBorder) 20%, transparent);
    stroke: var(--vscode-focusBorder);
    pointer-events: none;
  }

  .tip {
    position: absolute;
    z-index: 2;
    max-width: min(340px, 55%);
    display: grid;
    gap: 2px;
    padding: 8px 10px;
    pointer-events: none;
    background: var(--vscode-editorHoverWidget-background);
    color: var(--vscode-editorHoverWidget-foreground, var(--vscode-foreground));
    border: 1px solid var(--vscode-editorHoverWidget-border, var(--vscode-contrastBorder, transparent));
    border-radius: 4px;
    box-shadow: 0 2px 8px var(--vscode-widget-shadow, transparent);
  }
  .tip b {
    font-size: 1.15em;
    font-weight: 600;
  }
  .tip .sentence {
    margin-top: 4px;
    display: -webkit-box;
    -webkit-line-clamp: 4;
    -webkit-box-orient: vertical;
    overflow: hidden;
  }
  .tip .relation {
    display: flex;
    gap: 6px;
    align-items: center;
  }
`;
