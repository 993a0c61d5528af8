import { css } from 'lit';

/** What every element of the board shares. Colours are the theme's; where a theme draws borders instead of backgrounds (high contrast), so does the board. */
export const sharedStyles = css`
  :host {
    box-sizing: border-box;
  }
  *,
  *::before,
  *::after {
    box-sizing: inherit;
  }
  [hidden] {
    display: none !important;
  }
  .muted {
    color: var(--vscode-descriptionForeground, var(--vscode-foreground));
  }
  .numbers {
    font-variant-numeric: tabular-nums;
  }
  .clip {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .for-readers {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .icon {
    font: normal 16px/1 codicon;
    display: inline-block;
    text-align: center;
    vertical-align: middle;
    -webkit-font-smoothing: antialiased;
  }
  .glyph {
    width: 14px;
    height: 14px;
    flex: none;
    overflow: visible;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.8;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .glyph .full {
    fill: currentColor;
    stroke: none;
  }
  .shape {
    width: 14px;
    height: 14px;
    flex: none;
    overflow: visible;
    fill: currentColor;
    stroke: currentColor;
  }

  button {
    font: inherit;
    color: inherit;
    border: 1px solid transparent;
    border-radius: 3px;
    background: none;
    padding: 2px 8px;
    min-height: 24px;
    cursor: pointer;
  }
  button.main {
    background: var(--vscode-button-background);
    color: var(--vscode-button-foreground);
    border-color: var(--vscode-button-border, transparent);
  }
  button.main:hover {
    background: var(--vscode-button-hoverBackground);
  }
  button.second {
    background: var(--vscode-button-secondaryBackground, transparent);
    color: var(--vscode-button-secondaryForeground, var(--vscode-foreground));
    border-color: var(--vscode-button-border, var(--vscode-contrastBorder, transparent));
  }
  button.second:hover {
    background: var(--vscode-button-secondaryHoverBackground);
  }
  button.tool {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 4px;
    min-width: 24px;
    padding: 2px 4px;
    color: var(--vscode-icon-foreground, var(--vscode-foreground));
    border-color: var(--vscode-contrastBorder, transparent);
  }
  button.tool:hover {
    background: var(--vscode-toolbar-hoverBackground);
    outline: 1px dashed var(--vscode-contrastActiveBorder, transparent);
  }
  button.tool[aria-pressed='true'] {
    background: var(--vscode-inputOption-activeBackground);
    color: var(--vscode-inputOption-activeForeground, var(--vscode-foreground));
    border-color: var(--vscode-contrastActiveBorder, var(--vscode-inputOption-activeBorder, transparent));
    /* High contrast frames every tool: what is switched on has a thicker frame. */
    box-shadow: inset 0 0 0 1px var(--vscode-contrastActiveBorder, transparent);
  }
  button:disabled {
    opacity: 0.4;
    cursor: default;
  }
  :focus {
    outline: none;
  }
  :focus-visible {
    outline: 1px solid var(--vscode-focusBorder);
    outline-offset: -1px;
  }

  /* The sign carries the colour; the number beside it stays easy to read. */
  .count .number {
    color: var(--vscode-foreground);
  }
  .conflict {
    color: var(--vscode-editorError-foreground);
  }
  .agree {
    color: color-mix(in srgb, var(--vscode-charts-green) 80%, var(--vscode-foreground));
  }
  .growth {
    color: color-mix(in srgb, var(--vscode-charts-blue) 80%, var(--vscode-foreground));
  }
  .revision,
  .uncertain {
    color: color-mix(in srgb, var(--vscode-charts-yellow) 70%, var(--vscode-foreground));
  }
  .scope {
    color: var(--vscode-descriptionForeground, var(--vscode-foreground));
  }

  /* Mixed with the text colour: the plain chart colours miss 3:1 on some backgrounds. charts.orange is translucent in most themes, so orange is mixed too. */
  .c0 {
    color: color-mix(in srgb, var(--vscode-charts-blue) 85%, var(--vscode-foreground));
  }
  .c1 {
    color: color-mix(in srgb, color-mix(in srgb, var(--vscode-charts-red) 35%, var(--vscode-charts-yellow)) 85%, var(--vscode-foreground));
  }
  .c2 {
    color: color-mix(in srgb, var(--vscode-charts-green) 85%, var(--vscode-foreground));
  }
  .c3 {
    color: color-mix(in srgb, var(--vscode-charts-purple) 85%, var(--vscode-foreground));
  }
  .c4 {
    color: color-mix(in srgb, var(--vscode-charts-yellow) 75%, var(--vscode-foreground));
  }
  .c5 {
    color: var(--vscode-foreground);
  }
`;

/** Text inputs and selects as VS Code draws them. */
export const inputStyles = css`
  input,
  select,
  textarea {
    font: inherit;
    height: 26px;
    padding: 2px 6px;
    border-radius: 3px;
    min-width: 0;
  }
  input,
  textarea {
    background: var(--vscode-input-background);
    color: var(--vscode-input-foreground);
    border: 1px solid var(--vscode-input-border, var(--vscode-contrastBorder, transparent));
  }
  input::placeholder,
  textarea::placeholder {
    color: var(--vscode-input-placeholderForeground);
    opacity: 1;
  }
  select {
    background: var(--vscode-dropdown-background);
    color: var(--vscode-dropdown-foreground);
    border: 1px solid var(--vscode-dropdown-border, var(--vscode-contrastBorder, transparent));
  }
  option {
    background: var(--vscode-dropdown-listBackground, var(--vscode-dropdown-background));
    color: var(--vscode-dropdown-foreground);
  }
`;

/** Rows that can be chosen: quantities and claims. */
export const rowStyles = css`
  .scroller {
    overflow-y: auto;
    overflow-x: hidden;
    position: relative;
    outline-offset: -1px;
  }
  .row {
    position: absolute;
    left: 0;
    right: 0;
    cursor: pointer;
    border-bottom: 1px solid color-mix(in srgb, var(--vscode-foreground) 9%, transparent);
  }
  .row:hover {
    background: var(--vscode-list-hoverBackground);
    outline: 1px dashed var(--vscode-contrastActiveBorder, transparent);
    outline-offset: -1px;
  }
  .row.chosen .muted {
    color: var(--vscode-foreground);
  }
  .row.chosen {
    background: var(--vscode-list-inactiveSelectionBackground);
    outline: 1px solid var(--vscode-contrastActiveBorder, transparent);
    outline-offset: -1px;
  }
  .scroller:focus-visible .row.chosen,
  .grid:focus-visible .row.chosen {
    background: var(--vscode-list-inactiveSelectionBackground);
    outline: 1px solid var(--vscode-focusBorder);
    outline-offset: -1px;
  }
`;
