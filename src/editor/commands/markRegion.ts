import * as vscode from 'vscode';
import type { Region } from '../../core/model/metadata.ts';
import { overlaps, type Span } from '../../core/model/span.ts';
import { articleAct } from '../acts/act.ts';
import type { LiveArticle } from '../articles/liveArticle.ts';
import { shorten } from '../markdown.ts';
import type { Services } from '../services.ts';
import { activeArticle } from './target.ts';

/**
 * Mark as Furniture and Mark as Story: a person's word on the sentences that the selection touches, or on the line of the cursor. Kept in the
 * sidecar, wins over what the analyser takes for furniture, and is taken back like any act.
 */
export function registerMarkingRegions(services: Services): vscode.Disposable {
  const { t } = vscode.l10n;
  const command = (id: string, role: Region['role'], labelOf: (words: string) => string): vscode.Disposable =>
    vscode.commands.registerCommand(id, async (): Promise<boolean> => {
      const active = await activeArticle(services);
      if (!active) return false;
      const span = stretchAt(active.live, active.editor);
      if (!span) {
        void vscode.window.showInformationMessage(t('Select the words to mark first.'));
        return false;
      }
      const words = shorten(active.live.article.text.slice(span.start, span.end), 50);
      return services.acts.perform(articleAct(labelOf(words), active.live, [{ type: 'set-region', region: { ...span, role, basis: '' } }]));
    });
  return vscode.Disposable.from(
    command('corroborate.markFurniture', 'boilerplate', (words) => t('Mark “{0}” as furniture', words)),
    command('corroborate.markStory', 'body', (words) => t('Mark “{0}” as story', words)),
  );
}

/** The selection, grown to whole sentences; without one the line of the cursor, without blanks at its ends. */
function stretchAt(live: LiveArticle, { selection, document }: vscode.TextEditor): Span | null {
  const chosen = live.span(selection.isEmpty ? document.lineAt(selection.active.line).range : selection);
  const words = live.article.text.slice(chosen.start, chosen.end);
  const start = chosen.start + words.length - words.trimStart().length;
  const end = chosen.start + words.trimEnd().length;
  if (start >= end) return null;
  const touched = live.article.sentences.filter((sentence) => overlaps(sentence, { start, end }));
  return { start: Math.min(start, touched[0]?.start ?? start), end: Math.max(end, touched.at(-1)?.end ?? end) };
}
