import * as vscode from 'vscode';

/** States and backgrounds that decorations draw; what a span is, semantic tokens say. */
export type MarkLook =
  | 'directQuote'
  | 'indirectQuote'
  | 'quoteBar'
  | 'suggested'
  | 'sinceReview'
  | 'accepted'
  | 'boilerplate'
  | 'rejected'
  | 'label'
  | 'figure'
  | 'speaker';

const closed = { rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed };
const color = (id: string): vscode.ThemeColor => new vscode.ThemeColor(`corroborate.${id}`);

/** One decoration type each, made once: VS Code pays by type and by call, not by range. */
export function createMarkTypes(): Readonly<Record<MarkLook, vscode.TextEditorDecorationType>> {
  const make = vscode.window.createTextEditorDecorationType;
  return {
    directQuote: make({ ...closed, backgroundColor: color('quote.directBackground') }),
    indirectQuote: make({ ...closed, backgroundColor: color('quote.indirectBackground') }),
    quoteBar: make({ ...closed, isWholeLine: true, borderStyle: 'solid', borderWidth: '0 0 0 2px', borderColor: color('quote.border') }),
    // `textDecoration` takes the whole shorthand, with a theme colour as the variable that the workbench gives it.
    suggested: make({
      ...closed,
      textDecoration:
        'underline dotted var(--vscode-corroborate-suggestedUnderline); text-underline-offset: 0.25em; text-decoration-thickness: 1px',
    }),
    // Of a finished article: quieter than a suggestion, and another line, for who cannot tell the colours.
    sinceReview: make({
      ...closed,
      textDecoration:
        'underline dashed var(--vscode-corroborate-sinceReviewUnderline); text-underline-offset: 0.25em; text-decoration-thickness: 1px',
    }),
    accepted: make({
      ...closed,
      textDecoration:
        'underline solid var(--vscode-corroborate-acceptedUnderline); text-underline-offset: 0.25em; text-decoration-thickness: 1.5px',
    }),
    boilerplate: make({ ...closed, color: color('boilerplateForeground'), fontStyle: 'normal', opacity: '0.75' }),
    rejected: make({ ...closed, color: color('rejectedForeground'), textDecoration: 'line-through' }),
    // What semantic tokens say, where a theme or a person has switched them off.
    figure: make({ ...closed, fontWeight: 'bold' }),
    speaker: make({ ...closed, fontStyle: 'italic' }),
    label: make({
      ...closed,
      backgroundColor: color('labelBackground'),
      border: '1px solid',
      borderColor: color('labelBorder'),
      borderRadius: '3px',
    }),
  };
}
