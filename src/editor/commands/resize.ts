import * as vscode from 'vscode';
import { articleAct } from '../acts/act.ts';
import { shorten } from '../markdown.ts';
import type { Services } from '../services.ts';
import { corrected } from './decide.ts';
import { movedEdge, type EdgeStep } from './spanEdges.ts';
import { activeArticle, targetOf } from './target.ts';

const STEPS: Readonly<Record<string, EdgeStep>> = {
  'corroborate.growByWord': { edge: 'end', way: 'grow', by: 'word' },
  'corroborate.shrinkByWord': { edge: 'end', way: 'shrink', by: 'word' },
  'corroborate.growByCharacter': { edge: 'end', way: 'grow', by: 'character' },
  'corroborate.shrinkByCharacter': { edge: 'end', way: 'shrink', by: 'character' },
  'corroborate.growStartByWord': { edge: 'start', way: 'grow', by: 'word' },
  'corroborate.shrinkStartByWord': { edge: 'start', way: 'shrink', by: 'word' },
  'corroborate.growStartByCharacter': { edge: 'start', way: 'grow', by: 'character' },
  'corroborate.shrinkStartByCharacter': { edge: 'start', way: 'shrink', by: 'character' },
};

/** Grow and shrink a mark at either end, by word and by character. In review mode, where no mark is selected, the same keys select words to be marked. */
export function registerResizing(services: Services): vscode.Disposable {
  // A key held down: every step starts from what the one before has left.
  const run = (step: EdgeStep): Promise<boolean> =>
    services.turns.take(async () => (await selectWords(services, step)) || resize(services, step));
  return vscode.Disposable.from(...Object.entries(STEPS).map(([id, step]) => vscode.commands.registerCommand(id, () => run(step))));
}

/** True where the step was about the selection of the editor and not about a mark. */
async function selectWords({ articles, marks, review }: Services, step: EdgeStep): Promise<boolean> {
  const editor = vscode.window.activeTextEditor;
  const live = editor && review.has(editor.document) ? await articles.read(editor.document) : undefined;
  if (!editor || !live || marks.selected(live, editor.selection)) return false;
  const span = live.span(editor.selection);
  const { start, end } = live.range(movedEdge(live.article.text, span, step));
  editor.selection = new vscode.Selection(start, end);
  return true;
}

async function resize(services: Services, step: EdgeStep): Promise<boolean> {
  const target = await targetOf(services, undefined);
  if (!target) return false;
  const { live, annotation } = target;
  const { start, end } = movedEdge(live.article.text, annotation, step);
  if (start === annotation.start && end === annotation.end) return false;
  const resized = await corrected({ ...annotation, start, end, text: live.article.text.slice(start, end) });
  const label = vscode.l10n.t('Resize “{0}”', shorten(annotation.text, 50));
  if (!(await services.acts.perform(articleAct(label, live, [{ type: 'put', annotation: resized }])))) return false;
  const active = await activeArticle(services);
  if (active) services.marks.select(active.editor, active.live, resized);
  return true;
}
