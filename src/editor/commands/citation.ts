import * as vscode from 'vscode';
import type { AnnotatedArticle } from '../../core/model/annotation.ts';
import { contains, type Span } from '../../core/model/span.ts';
import { refTo } from '../../core/model/relation.ts';
import type { Services } from '../services.ts';
import { formatDate } from '../wording.ts';
import { targetOf } from './target.ts';

/** Copy Citation: the sentence with the words, who says them, and where they stand. */
export function registerCitation(services: Services): vscode.Disposable {
  return vscode.commands.registerCommand('corroborate.copyCitation', async (argument: unknown): Promise<string | undefined> => {
    const target = await targetOf(services, argument);
    if (!target) return undefined;
    const { live, annotation } = target;
    const claim =
      annotation.kind === 'figure'
        ? await services.corpus.request('claim', { corpus: live.folder.id, ref: refTo(live.file, annotation.id) })
        : null;
    const text = citation(live.article, annotation, claim?.claim.speakers ?? [], live.file);
    await vscode.env.clipboard.writeText(text);
    vscode.window.setStatusBarMessage(vscode.l10n.t('Corroborate: copied: {0}', text), 5000);
    return text;
  });
}

/** “…at least 12 houses burnt down…” (said by the mayor). Outlet, “Title”, 3 Mar 2031. https://… or the file. */
export function citation(article: AnnotatedArticle, span: Span, speakers: readonly string[], file: string): string {
  const { t } = vscode.l10n;
  const sentence = article.sentences.find((each) => contains(each, span)) ?? span;
  const words = article.text.slice(sentence.start, sentence.end).replace(/\s+/g, ' ').trim();
  const { outlet, title, published, url } = article.metadata;
  const who = speakers.length === 0 ? '' : ` (${t('said by {0}', speakers.join(', '))})`;
  const where = [outlet, title === null ? null : `“${title}”`, published && formatDate(published)].filter((part) => !!part).join(', ');
  return `“${words}”${who}. ${where === '' ? '' : `${where}. `}${url ?? file}`;
}
