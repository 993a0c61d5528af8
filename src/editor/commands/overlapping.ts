import * as vscode from 'vscode';
import type { Span } from '../../core/model/span.ts';
import type { Services } from '../services.ts';
import { activeArticle } from './target.ts';

/** One round through marks that overlap. */
interface Round {
  readonly uri: string;
  /** Where it began: a longer mark begins and ends where the others do not reach. */
  readonly from: Span;
  /** Id of the mark that it has come to. */
  readonly at: string;
}

/** Select Next Overlapping Mark: of several marks on the same words one after the other, from the shortest to the longest and round again. */
export function registerOverlapping(services: Services): vscode.Disposable {
  const { t } = vscode.l10n;
  let round: Round | undefined;
  const selectNext = async (): Promise<void> => {
    const active = await activeArticle(services);
    if (!active) return;
    const { live, editor } = active;
    const uri = editor.document.uri.toString();
    const selected = services.marks.selected(live, editor.selection);
    const goesOn = round?.uri === uri && round.at === selected?.id;
    const from = round && goesOn ? round.from : live.span(editor.selection);
    const marks = live.around(from).filter(({ status }) => status !== 'rejected');
    const next = marks[(marks.findIndex(({ id }) => id === selected?.id) + 1) % marks.length];
    if (!next || next.id === selected?.id) {
      const message = next
        ? t('Corroborate: no other mark overlaps this one.')
        : t('Corroborate: nothing is marked at the cursor; put it into a mark, or select words and mark them.');
      vscode.window.setStatusBarMessage(message, 4000);
      return;
    }
    round = { uri, from, at: next.id };
    services.marks.select(editor, live, next);
  };
  return vscode.commands.registerCommand('corroborate.nextOverlapping', () => services.turns.take(selectNext));
}
