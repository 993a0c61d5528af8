import { css } from 'lit';

/** In pixels. */
export const ROW_HEIGHT = 48;
export const FIRST_COLUMN = 220;
export const COLUMN = 124;

/** The grid of speakers by quantities: its head and its first column stay in sight. */
export const whoSaysWhatStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-height: 0;
    flex: 1;
  }
  .lead {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    align-items: center;
    padding: 10px 16px;
  }
  .lead label {
    display: flex;
    gap: 6px;
    align-items: center;
  }
  .lead input {
    accent-color: var(--vscode-button-background);
    margin: 0;
  }
  .key {
    display: inline-flex;
    gap: 5px;
    align-items: center;
  }
  .scroller {
    flex: 1;
    overflow: auto;
  }
  .head {
    position: sticky;
    top: 0;
    z-index: 2;
    display: flex;
    height: 46px;
    background: var(--vscode-editor-background);
    border-bottom: 1px solid var(--vscode-panel-border, var(--vscode-contrastBorder, transparent));
  }
  .head > span {
    flex: none;
    width: ${COLUMN}px;
    padding: 0 8px;
    display: flex;
    gap: 6px;
    align-items: center;
    font-weight: 600;
  }
  .two-lines {
    display: -webkit-box;
    -webkit-line-clamp: 2;
    overflow-wrap: anywhere;
    -webkit-box-orient: vertical;
    overflow: hidden;
    line-height: 1.25;
  }
  .head .corner,
  .quantity {
    position: sticky;
    left: 0;
    z-index: 1;
    width: ${FIRST_COLUMN}px;
    flex: none;
    background: var(--vscode-editor-background);
  }
  .head .corner {
    z-index: 3;
    padding-left: 16px;
  }
  .row {
    display: flex;
    height: ${ROW_HEIGHT}px;
    right: auto;
    cursor: default;
  }
  .row:hover {
    background: none;
    outline: none;
  }
  .quantity {
    padding: 0 8px 0 16px;
    display: flex;
    flex-direction: column;
    justify-content: center;
    line-height: 1.35;
  }
  .quantity .title {
    font-weight: 600;
  }
  .second {
    font-size: 0.9em;
  }
  .cell {
    flex: none;
    width: ${COLUMN}px;
    padding: 0 8px;
    display: flex;
    flex-direction: column;
    justify-content: center;
    line-height: 1.35;
    border-left: 1px solid color-mix(in srgb, var(--vscode-foreground) 9%, transparent);
  }
  .cell.filled {
    cursor: pointer;
  }
  .cell.filled:hover {
    background: var(--vscode-list-hoverBackground);
  }
  .cell .value {
    display: flex;
    gap: 6px;
    align-items: center;
    justify-content: flex-end;
  }
  .cell .second {
    text-align: right;
  }
  .cell b {
    font-weight: 600;
  }
  .cell.conflict {
    color: inherit;
    box-shadow: inset 2px 0 var(--vscode-editorError-foreground);
  }
  .differs-sign {
    font-weight: 600;
  }
  .scroller:focus-visible .cell.here {
    outline: 1px solid var(--vscode-focusBorder);
    outline-offset: -1px;
  }
  .empty {
    padding: 24px 16px;
    margin: 0;
  }
`;
