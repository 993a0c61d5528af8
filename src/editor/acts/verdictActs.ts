import * as vscode from 'vscode';
import type { RecordedVerdict } from '../../board/boardModel.ts';
import type { Verdict } from '../../core/model/corpusFile.ts';
import { pairKey, splitRef, type AnnotationRef } from '../../core/model/relation.ts';
import type { CorpusFileChange } from '../../core/sidecar/corpusFileChange.ts';
import { accepted, type SidecarChange } from '../../core/sidecar/sidecarChange.ts';
import type { CorpusFolder } from '../corpora/corpusFolder.ts';
import { shorten } from '../markdown.ts';
import type { Services } from '../services.ts';
import type { ArticleChanges } from './act.ts';
import { annotatorName } from './annotator.ts';
import { registeringChanges } from './registering.ts';

/** Replaces an earlier verdict on the two. A verdict on a suggestion accepts both claims first, in the same act: a suggestion's id is not for keeping. */
export async function recordVerdict(services: Services, folder: CorpusFolder, { a, b, verdict, note }: RecordedVerdict): Promise<boolean> {
  const by = await annotatorName();
  const sides = [];
  for (const ref of [a, b]) {
    const { file, id } = splitRef(ref);
    const article = folder.files.has(file) ? await services.corpus.request('article', { corpus: folder.id, file }) : null;
    const annotation = article?.annotations.find((each) => each.id === id);
    if (!annotation) {
      void vscode.window.showInformationMessage(
        vscode.l10n.t('That annotation is not there any more: the article or its decisions changed meanwhile. Choose it again.'),
      );
      return false;
    }
    sides.push({
      file,
      annotation: annotation.status === 'suggested' ? accepted(annotation, by) : annotation,
      isNew: annotation.status === 'suggested',
    });
  }
  const [first, second] = sides;
  if (!first || !second) return false;
  const record: Verdict = {
    a,
    b,
    verdict,
    ...(by === null ? {} : { by }),
    ...(note === null ? {} : { note }),
    quoteA: first.annotation.text,
    quoteB: second.annotation.text,
  };
  const earlier = await keptVerdict(services, folder, a, b);
  const outdated = earlier && pairKey(earlier) !== pairKey(record) ? [deletion(earlier)] : [];
  const registering = await registeringChanges(services, folder, [first.annotation, second.annotation]);
  return services.acts.perform({
    label: vscode.l10n.t('Verdict on “{0}” and “{1}”', shorten(first.annotation.text, 30), shorten(second.annotation.text, 30)),
    articles: sides
      .filter(({ isNew }) => isNew)
      .map(({ file, annotation }): ArticleChanges => ({
        address: { folder, file },
        changes: [{ type: 'put', annotation } satisfies SidecarChange],
      })),
    corpusFile: { folder, changes: [...registering, ...outdated, { type: 'put-verdict', verdict: record }] },
  });
}

/** The analysis decides again. What was accepted for the sake of the verdict stays accepted. */
export async function withdrawVerdict(services: Services, folder: CorpusFolder, a: AnnotationRef, b: AnnotationRef): Promise<boolean> {
  const kept = await keptVerdict(services, folder, a, b);
  if (!kept) {
    void vscode.window.showInformationMessage(vscode.l10n.t('There is no verdict on these two any more.'));
    return false;
  }
  const [first, second] = [kept.quoteA ?? kept.a, kept.quoteB ?? kept.b];
  return services.acts.perform({
    label: vscode.l10n.t('Withdraw the verdict on “{0}” and “{1}”', shorten(first, 30), shorten(second, 30)),
    articles: [],
    corpusFile: { folder, changes: [deletion(kept)] },
  });
}

/** As it stands in the corpus file: perhaps under references that the figures had when it was given. */
async function keptVerdict(services: Services, folder: CorpusFolder, a: AnnotationRef, b: AnnotationRef): Promise<Verdict | null> {
  const detail = await services.corpus.request('claim', { corpus: folder.id, ref: a });
  return detail?.related.find(({ claim }) => claim.ref === b)?.relation.verdict ?? null;
}

const deletion = ({ a, b }: Verdict): CorpusFileChange => ({ type: 'delete-verdict', a, b });
