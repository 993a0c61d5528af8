import { css } from 'lit';

export const boardAppStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    height: 100%;
    container-type: inline-size;
    line-height: 1.4;
  }
  main {
    flex: 1;
    min-height: 0;
    display: grid;
    grid-template-columns: clamp(300px, 30%, 480px) minmax(0, 1fr);
  }
  .left {
    min-height: 0;
    display: flex;
    flex-direction: column;
    border-right: 1px solid var(--vscode-panel-border, var(--vscode-contrastBorder, transparent));
  }
  corroborate-quantities {
    flex: 1;
  }
  .sort {
    display: flex;
    align-items: center;
    justify-content: flex-end;
    gap: 6px;
    padding: 4px 12px 4px;
    font-size: 0.92em;
    border-bottom: 1px solid color-mix(in srgb, var(--vscode-foreground) 9%, transparent);
  }
  .sort select {
    font: inherit;
    height: 22px;
    border: 1px solid transparent;
    border-radius: 3px;
    background: var(--vscode-editor-background);
    color: var(--vscode-foreground);
  }
  .sort select:hover {
    border-color: var(--vscode-dropdown-border, var(--vscode-contrastBorder, transparent));
  }
  .right {
    min-height: 0;
    min-width: 0;
    display: flex;
    flex-direction: column;
  }
  .tabs {
    display: flex;
    gap: 4px;
    padding: 0 12px;
    border-bottom: 1px solid var(--vscode-panel-border, var(--vscode-contrastBorder, transparent));
  }
  .tabs button {
    border: 0;
    border-bottom: 2px solid transparent;
    border-radius: 0;
    padding: 6px 8px 5px;
    color: var(--vscode-panelTitle-inactiveForeground, var(--vscode-descriptionForeground));
  }
  .tabs button:hover {
    color: var(--vscode-foreground);
  }
  .tabs [aria-selected='true'] {
    color: var(--vscode-panelTitle-activeForeground, var(--vscode-foreground));
    border-bottom-color: var(--vscode-panelTitle-activeBorder, var(--vscode-focusBorder));
  }
  .panel {
    flex: 1;
    min-height: 0;
    display: flex;
    flex-direction: column;
  }
  .claims {
    flex: 1;
    min-height: 0;
    overflow-y: auto;
    display: flex;
    flex-direction: column;
  }
  corroborate-chart {
    flex: 1.2 0 310px;
    max-height: 460px;
    margin-top: 10px;
  }
  corroborate-claims {
    flex: 1 0 240px;
    margin-top: 8px;
    border-top: 1px solid var(--vscode-panel-border, var(--vscode-contrastBorder, transparent));
  }
  corroborate-compare {
    flex: 1;
    min-height: 0;
  }

  .notice {
    display: flex;
    align-items: center;
    gap: 10px;
    padding: 6px 12px;
    border-bottom: 1px solid var(--vscode-panel-border, var(--vscode-contrastBorder, transparent));
  }
  .problem {
    background: var(--vscode-inputValidation-errorBackground);
    color: var(--vscode-inputValidation-errorForeground, var(--vscode-foreground));
    border: 1px solid var(--vscode-inputValidation-errorBorder, var(--vscode-contrastBorder, transparent));
  }
  .problem span:not(.icon) {
    flex: 1;
  }
  progress {
    accent-color: var(--vscode-progressBar-background);
    width: 140px;
  }
  .waiting {
    padding: 16px;
    margin: 0;
  }
  .nothing {
    padding: 28px 16px;
    display: flex;
    flex-direction: column;
    align-items: center;
    gap: 10px;
    text-align: center;
  }
  .nothing p,
  .nothing h1 {
    margin: 0;
    max-width: 46ch;
  }
  .nothing h1 {
    font-size: 1.5em;
    font-weight: 600;
  }
  .nothing.whole {
    margin: auto;
  }

  /* Beside an article the board is narrow: the list then lies above. */
  @container (max-width: 720px) {
    main {
      grid-template-columns: minmax(0, 1fr);
      grid-template-rows: minmax(120px, 30%) minmax(0, 1fr);
    }
    .left {
      border-right: 0;
      border-bottom: 1px solid var(--vscode-panel-border, var(--vscode-contrastBorder, transparent));
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    button {
      transition: background-color 80ms;
    }
  }
`;
