import * as vscode from 'vscode';

/** How opaque the ground of a label in its own colour is: the words on it stay as readable as they were. */
const GROUND = '2e';

/** One decoration type for each colour that labels of `corroborate.yaml` have, made when the first such label is drawn. */
export class LabelTypes implements vscode.Disposable {
  readonly #types = new Map<string, vscode.TextEditorDecorationType>();

  /** @param drawn ranges by colour (`#rrggbb`); what an editor showed in other colours goes */
  draw(editor: vscode.TextEditor, drawn: ReadonlyMap<string, readonly vscode.Range[]>): void {
    for (const color of drawn.keys()) if (!this.#types.has(color)) this.#types.set(color, makeType(color));
    for (const [color, type] of this.#types) editor.setDecorations(type, drawn.get(color) ?? []);
  }

  dispose(): void {
    for (const type of this.#types.values()) type.dispose();
  }
}

const makeType = (color: string): vscode.TextEditorDecorationType =>
  vscode.window.createTextEditorDecorationType({
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    backgroundColor: `${color}${GROUND}`,
    border: '1px solid',
    borderColor: color,
    borderRadius: '3px',
    overviewRulerColor: color,
    overviewRulerLane: vscode.OverviewRulerLane.Left,
  });
