import { css } from 'lit';

export const CLAIM_ROW_HEIGHT = 52;

export const claimTableStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-height: 0;
    container-type: inline-size;
  }
  .grid {
    flex: 1;
    min-height: 0;
    display: flex;
    flex-direction: column;
  }
  .scroller {
    flex: 1;
    min-height: 160px;
    scrollbar-gutter: stable;
  }
  .head {
    overflow: hidden;
    scrollbar-gutter: stable;
    border-bottom: 1px solid var(--vscode-panel-border, var(--vscode-contrastBorder, transparent));
  }
  .columns {
    display: grid;
    grid-template-columns: 20px 92px 100px minmax(140px, 1.5fr) minmax(140px, 3fr) minmax(96px, 0.9fr) 112px;
    gap: 0 12px;
    padding: 0 12px 0 16px;
  }
  .head .columns {
    align-items: center;
    min-height: 28px;
    font-size: 0.92em;
    color: var(--vscode-descriptionForeground, var(--vscode-foreground));
  }
  .head button {
    padding: 0 4px;
    margin-left: -5px;
    display: inline-flex;
    align-items: center;
    gap: 2px;
  }
  .head button:hover {
    color: var(--vscode-foreground);
    border-color: var(--vscode-contrastActiveBorder, transparent);
  }
  .head .icon {
    font-size: 12px;
  }
  .head .figure {
    text-align: right;
  }
  .head .figure button {
    margin: 0 -5px 0 0;
  }
  .row {
    height: ${CLAIM_ROW_HEIGHT}px;
    align-items: center;
  }
  .row > span {
    min-width: 0;
    display: flex;
    flex-direction: column;
    justify-content: center;
    line-height: 1.35;
  }
  .picked input {
    margin: 0;
    width: 15px;
    height: 15px;
    accent-color: var(--vscode-button-background);
  }
  .second {
    font-size: 0.88em;
    min-height: 1.2em;
  }
  .row .figure {
    text-align: right;
  }
  .row .figure b {
    font-size: 1.08em;
    font-weight: 600;
  }
  .name {
    display: flex;
    align-items: center;
    gap: 7px;
    min-width: 0;
  }
  .speaker .second {
    padding-left: 21px;
  }
  .two-lines {
    display: -webkit-box;
    -webkit-line-clamp: 2;
    -webkit-box-orient: vertical;
    overflow: hidden;
  }
  .sentence b {
    font-weight: 700;
  }
  .relations {
    position: relative;
  }
  .counts {
    display: flex;
    gap: 8px;
  }
  .count {
    display: inline-flex;
    align-items: center;
    gap: 3px;
  }
  .actions {
    display: none;
    position: absolute;
    right: -6px;
    top: 50%;
    transform: translateY(-50%);
    gap: 0;
    padding: 1px 2px;
    border-radius: 4px;
    background: var(--vscode-editorWidget-background, var(--vscode-editor-background));
    border: 1px solid var(--vscode-widget-border, var(--vscode-contrastBorder, transparent));
  }
  .row:hover .actions,
  .row:focus-within .actions,
  .grid:focus-visible .row.chosen .actions {
    display: flex;
  }

  @container (max-width: 760px) {
    .columns {
      grid-template-columns: 20px 88px 96px minmax(96px, 1fr) minmax(120px, 2fr) 92px;
      gap: 0 10px;
    }
    .article {
      display: none !important;
    }
  }
  /* Beside an article: the sentence goes under its speaker. */
  @container (max-width: 640px) {
    .columns {
      grid-template-columns: 20px 82px 88px minmax(0, 1fr) 84px;
      gap: 0 10px;
      padding: 0 8px 0 12px;
    }
    .row {
      grid-template-rows: auto auto;
      align-content: center;
    }
    .row > span {
      grid-row: 1 / 3;
    }
    .row > .speaker {
      grid-area: 1 / 4;
    }
    .row > .sentence {
      grid-area: 2 / 4;
      font-size: 0.92em;
      line-height: 1.25;
    }
    .row > .relations {
      grid-column: 5;
    }
    .speaker .second,
    .head .sentence {
      display: none;
    }
    .counts {
      gap: 4px;
      flex-wrap: wrap;
      font-size: 0.92em;
    }
  }
`;
