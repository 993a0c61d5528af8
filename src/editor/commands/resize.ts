import * as vscode from 'vscode';
import type { Annotation } from '../../core/model/annotation.ts';
import type { Span } from '../../core/model/span.ts';
import { shorten } from '../markdown.ts';
import { selectMark } from '../review/advance.ts';
import type { Services } from '../services.ts';
import { articleAct } from '../acts/act.ts';
import { corrected } from './decide.ts';
import { targetOf } from './target.ts';

/** Grow and shrink the end of a mark, by word and by character; the beginning moves with a new mark. */
export function registerResizing(services: Services): vscode.Disposable {
  const command = (id: string, newEnd: (text: string, span: Span) => number): vscode.Disposable =>
    vscode.commands.registerCommand(id, async (): Promise<boolean> => {
      const target = await targetOf(services, undefined);
      if (!target) return false;
      const { live, annotation } = target;
      const end = newEnd(live.article.text, annotation);
      if (end <= annotation.start || end > live.article.text.length || end === annotation.end) return false;
      const resized: Annotation = await corrected({ ...annotation, end, text: live.article.text.slice(annotation.start, end) });
      const label = vscode.l10n.t('Resize “{0}”', shorten(annotation.text, 50));
      if (!(await services.acts.perform(articleAct(label, live, [{ type: 'put', annotation: resized }])))) return false;
      const editor = vscode.window.activeTextEditor;
      if (editor) selectMark(editor, live, resized);
      return true;
    });
  return vscode.Disposable.from(
    command(
      'corroborate.growByWord',
      (text, { end }) => end + (/^\s*(?:[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}])/u.exec(text.slice(end, end + 200))?.[0].length ?? 0),
    ),
    command('corroborate.shrinkByWord', (text, { start, end }) => {
      const words = [...text.slice(start, end).matchAll(/[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu)];
      const last = words.at(-2);
      return last ? start + last.index + last[0].length : end;
    }),
    command('corroborate.growByCharacter', (text, { end }) => end + ((text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1)),
    command('corroborate.shrinkByCharacter', (text, { end }) => end - (isLowSurrogate(text, end - 1) ? 2 : 1)),
  );
}

const isLowSurrogate = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
};
