import type { PageMessage } from '../protocol.ts';

export interface VsCodeApi {
  postMessage(message: PageMessage): void;
  getState(): unknown;
  setState(state: unknown): void;
}

declare global {
  /** Put into the page by VS Code; may be called once. */
  function acquireVsCodeApi(): VsCodeApi;
}
