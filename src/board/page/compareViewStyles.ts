import { css } from 'lit';

export const compareViewStyles = css`
  :host {
    display: block;
    padding: 14px 16px 24px;
    overflow-y: auto;
    container-type: inline-size;
  }
  .verdict {
    display: grid;
    grid-template-columns: 20px minmax(0, 1fr);
    gap: 2px 8px;
    align-items: center;
    padding: 10px 12px;
    margin-bottom: 14px;
    border-radius: 4px;
    background: var(--vscode-textBlockQuote-background, var(--vscode-editorWidget-background));
    border: 1px solid var(--vscode-widget-border, var(--vscode-contrastBorder, transparent));
  }
  .verdict h2 {
    margin: 0;
    font-size: 1.15em;
    font-weight: 600;
  }
  .verdict p {
    grid-column: 2;
    margin: 0;
  }
  .pair {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    gap: 14px;
  }
  article {
    border: 1px solid var(--vscode-panel-border, var(--vscode-contrastBorder, transparent));
    border-radius: 4px;
    padding: 12px 14px;
    display: flex;
    flex-direction: column;
    gap: 6px;
  }
  article h3 {
    margin: 0;
    font-size: 1.7em;
    font-weight: 600;
    line-height: 1.2;
  }
  .speaker {
    display: flex;
    gap: 7px;
    align-items: center;
    font-weight: 600;
  }
  blockquote {
    margin: 2px 0;
    padding-left: 10px;
    border-left: 3px solid var(--vscode-textBlockQuote-border, var(--vscode-panel-border, currentColor));
    line-height: 1.5;
  }
  article button {
    align-self: flex-start;
    margin-top: auto;
  }
  table {
    width: 100%;
    border-collapse: collapse;
    margin: 16px 0;
    table-layout: fixed;
  }
  th,
  td {
    text-align: left;
    vertical-align: baseline;
    padding: 5px 10px 5px 0;
    border-bottom: 1px solid color-mix(in srgb, var(--vscode-foreground) 9%, transparent);
    overflow-wrap: anywhere;
  }
  thead th {
    font-weight: 400;
    font-size: 0.92em;
    color: var(--vscode-descriptionForeground, var(--vscode-foreground));
  }
  tbody th {
    font-weight: 400;
    color: var(--vscode-descriptionForeground, var(--vscode-foreground));
  }
  tr.disjoint td,
  tr.unknown .outcome {
    font-weight: 600;
  }
  .record h3 {
    margin: 0 0 8px;
    font-size: 1em;
    font-weight: 600;
  }
  .record input {
    width: 100%;
    max-width: 620px;
    margin-bottom: 8px;
    display: block;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .buttons [aria-pressed='true'] {
    border-color: var(--vscode-focusBorder);
    font-weight: 600;
  }
  @container (max-width: 480px) {
    .pair {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
