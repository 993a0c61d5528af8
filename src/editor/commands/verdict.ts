import * as vscode from 'vscode';
import type { Verdict, VerdictKind } from '../../core/model/corpusFile.ts';
import { refTo, splitRef } from '../../core/model/relation.ts';
import type { SidecarChange } from '../../core/sidecar/sidecarChange.ts';
import { accepted } from '../../core/sidecar/sidecarChange.ts';
import type { ArticleChanges } from '../acts/act.ts';
import { annotatorName } from '../acts/annotator.ts';
import { registeringChanges } from '../acts/registering.ts';
import type { CorpusFolder } from '../corpora/corpusFolder.ts';
import { shorten } from '../markdown.ts';
import type { Services } from '../services.ts';
import { relationWord } from '../wording.ts';
import { targetOf } from './target.ts';

/** Record Verdict… : a person's word on two claims, in `corroborate.yaml`. It wins over the machine. */
export function registerVerdicts(services: Services): vscode.Disposable {
  return vscode.commands.registerCommand('corroborate.recordVerdict', async (argument: unknown): Promise<boolean> => {
    const { t } = vscode.l10n;
    const target = await targetOf(services, argument);
    if (!target) return false;
    const { live, annotation } = target;
    const ref = refTo(live.file, annotation.id);
    const detail = annotation.kind === 'figure' ? await services.corpus.request('claim', { corpus: live.folder.id, ref }) : null;
    if (!detail || detail.related.length === 0) {
      void vscode.window.showInformationMessage(t('No other figure is about the same thing as “{0}”.', shorten(annotation.text, 50)));
      return false;
    }
    const items = detail.related.map(({ relation, claim }) => ({
      label: `${relationWord(relation.relation)}: ${claim.figure.text}`,
      description: [claim.speakers.join(', '), claim.outlet ?? claim.file].filter((part) => part !== '').join(' · '),
      detail: shorten(claim.sentence, 160),
      other: claim.ref,
    }));
    const other = await vscode.window.showQuickPick(items, {
      title: t('Verdict on “{0}” and…', shorten(annotation.text, 50)),
      matchOnDetail: true,
    });
    const verdict = other && (await pickVerdict());
    if (!other || !verdict) return false;
    const note = await vscode.window.showInputBox({ title: verdict.label, prompt: t('A note on why (may be empty)') });
    if (note === undefined) return false;
    return recordVerdict(services, live.folder, {
      a: ref,
      b: other.other,
      verdict: verdict.verdict,
      note: note.trim() === '' ? null : note.trim(),
    });
  });
}

async function pickVerdict(): Promise<{ readonly label: string; readonly verdict: VerdictKind } | undefined> {
  const { t } = vscode.l10n;
  return vscode.window.showQuickPick(
    [
      { label: t('Conflict'), detail: t('They count the same thing and contradict each other'), verdict: 'conflict' as const },
      { label: t('Same'), detail: t('They count the same thing and do not contradict each other'), verdict: 'same' as const },
      { label: t('Not comparable'), detail: t('They count different things'), verdict: 'not-comparable' as const },
      { label: t('Resolved'), detail: t('They contradicted each other; it is known which holds'), verdict: 'resolved' as const },
    ],
    { title: t('What holds?') },
  );
}

export interface GivenVerdict {
  readonly a: string;
  readonly b: string;
  readonly verdict: VerdictKind;
  readonly note: string | null;
}

/** A verdict on a suggestion accepts both claims first, in the same act: a suggestion's id is not for keeping. */
export async function recordVerdict(services: Services, folder: CorpusFolder, { a, b, verdict, note }: GivenVerdict): Promise<boolean> {
  const by = await annotatorName();
  const sides = [];
  for (const ref of [a, b]) {
    const { file, id } = splitRef(ref);
    const article = folder.files.has(file) ? await services.corpus.request('article', { corpus: folder.id, file }) : null;
    const annotation = article?.annotations.find((each) => each.id === id);
    if (!annotation) {
      void vscode.window.showInformationMessage(vscode.l10n.t('That annotation is not there any more.'));
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
  const registering = await registeringChanges(services, folder, [first.annotation, second.annotation]);
  return services.acts.perform({
    label: vscode.l10n.t('Verdict on “{0}” and “{1}”', shorten(first.annotation.text, 30), shorten(second.annotation.text, 30)),
    articles: sides
      .filter(({ isNew }) => isNew)
      .map(({ file, annotation }): ArticleChanges => ({
        address: { folder, file },
        changes: [{ type: 'put', annotation } satisfies SidecarChange],
      })),
    corpusFile: { folder, changes: [...registering, { type: 'put-verdict', verdict: record }] },
  });
}
