import * as vscode from 'vscode';

/** One line of the list of keys: what a person presses in review mode, and what it does. */
export interface ReviewKey {
  readonly key: string;
  readonly what: string;
  /** What the list runs when the line is chosen. */
  readonly command: string;
}

/** Keys of review mode that are free for labels of `corroborate.yaml`. The manifest binds each while a label asks for it. */
export const LABEL_KEYS: readonly string[] = ['f', 'q', 'r', 'w', 'z', '5', '6', '7', '8', '9', '0'];

/** Every key of review mode as the manifest binds it; all of them can be bound anew. */
export function reviewKeys(): readonly ReviewKey[] {
  const { t } = vscode.l10n;
  const line = (key: string, what: string, command: string): ReviewKey => ({ key, what, command: `corroborate.${command}` });
  return [
    line('a', t('accept'), 'accept'),
    line('A', t('accept all alike'), 'acceptAlike'),
    line('x', t('reject'), 'reject'),
    line('e', t('edit'), 'correct'),
    line('t', t('change type'), 'changeType'),
    line('l', t('link to an actor'), 'linkActor'),
    line('F2', t('edit the actor: its name, type and other names'), 'editActor'),
    line('s', t('set the speaker; on a name or on selected words: make them the speaker of the nearest quote'), 'setSpeaker'),
    line('1', t('mark the selection as an actor'), 'addActor'),
    line('2', t('mark the selection as a figure'), 'addFigure'),
    line('3', t('mark the selection as a quote'), 'addQuote'),
    line('4', t('label the selection'), 'addLabel'),
    line('→', t('grow the end by a word, with Shift by a character; without a mark: select words'), 'growByWord'),
    line('←', t('shrink the end by a word, with Shift by a character'), 'shrinkByWord'),
    line('[', t('grow the beginning by a word, with Shift by a character'), 'growStartByWord'),
    line(']', t('shrink the beginning by a word, with Shift by a character'), 'shrinkStartByWord'),
    line('j', t('join with the next mark of its kind'), 'joinAnnotations'),
    line('J', t('split at the cursor, or where you choose'), 'splitAnnotation'),
    line('d', t('delete'), 'deleteAnnotation'),
    line('n', t('next suggestion'), 'nextSuggestion'),
    line('p', t('previous suggestion'), 'previousSuggestion'),
    line('N', t('next article'), 'nextUnreviewedArticle'),
    line('o', t('next of several overlapping marks'), 'nextOverlapping'),
    line('c', t('next contradiction, with Shift the previous one'), 'nextConflict'),
    line('k', t('peek the claim in other articles'), 'peekClaim'),
    line('v', t('record a verdict on two claims'), 'recordVerdict'),
    line('m', t('add a note'), 'addNote'),
    line('b', t('show on the board'), 'showOnBoard'),
    line('y', t('copy the citation'), 'copyCitation'),
    line('i', t('article metadata'), 'setMetadata'),
    line('g', t('article status'), 'setStatus'),
    line('.', t('repeat the last act'), 'repeatAct'),
    line('u', t('undo'), 'undoAct'),
    line('U', t('redo'), 'redoAct'),
    line('h', t('these keys'), 'showReviewKeys'),
    line('Esc', t('leave review mode'), 'toggleReview'),
  ];
}
