import { commands, Disposable, window } from 'vscode';
import type { AnnotationRef } from '../core/model/relation.ts';
import { BOARD_VIEW_TYPE, BoardPanel } from './boardPanel.ts';
import type { BoardServices } from './boardServices.ts';

/** The board and the two commands that open it: alone, and on one claim. There is at most one. */
export function registerBoard(services: BoardServices): Disposable {
  let board: BoardPanel | null = null;
  const keep = (panel: BoardPanel): BoardPanel => {
    board?.dispose();
    board = panel;
    services.data.read();
    panel.onDidDispose(() => {
      if (board === panel) board = null;
    });
    return panel;
  };
  const open = (ref: AnnotationRef | null): void => (board ?? keep(BoardPanel.create(services))).reveal(ref);
  return Disposable.from(
    commands.registerCommand('corroborate.openBoard', () => open(null)),
    commands.registerCommand('corroborate.showOnBoard', (ref: unknown) => open(isRef(ref) ? ref : null)),
    window.registerWebviewPanelSerializer(BOARD_VIEW_TYPE, {
      // The page keeps its own state (what is chosen, filtered, scrolled to) and brings it back itself.
      deserializeWebviewPanel: async (panel) => {
        keep(new BoardPanel(panel, services));
      },
    }),
    { dispose: () => board?.dispose() },
  );
}

/** A command is reachable from any link: what it is given may be anything. */
const isRef = (value: unknown): value is AnnotationRef => typeof value === 'string' && value.includes('#');
