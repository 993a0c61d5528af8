import * as vscode from 'vscode';
import type { VerdictKind } from '../../core/model/corpusFile.ts';
import { refTo } from '../../core/model/relation.ts';
import { recordVerdict, withdrawVerdict } from '../acts/verdictActs.ts';
import { shorten } from '../markdown.ts';
import type { Services } from '../services.ts';
import { relationWord } from '../wording.ts';
import { chosenItems } from './chosenItems.ts';
import { targetOf } from './target.ts';

/** Record Verdict… : a person's word on two claims, in `corroborate.yaml`. It wins over the machine until it is withdrawn. */
export function registerVerdicts(services: Services): vscode.Disposable {
  return vscode.commands.registerCommand('corroborate.recordVerdict', async (argument: unknown): Promise<boolean> => {
    const { t } = vscode.l10n;
    const target = await targetOf(services, argument);
    if (!target) return false;
    const { live, annotation } = target;
    const ref = refTo(live.file, annotation.id);
    const detail = annotation.kind === 'figure' ? await services.corpus.request('claim', { corpus: live.folder.id, ref }) : null;
    if (!detail || detail.related.length === 0) {
      void vscode.window.showInformationMessage(
        t('No other figure is about the same thing as “{0}”: a verdict needs two.', shorten(annotation.text, 50)),
      );
      return false;
    }
    const items = detail.related.map(({ relation, claim }) => ({
      label: `${relationWord(relation.relation)}: ${claim.figure.text}`,
      description: [claim.speakers.join(', '), claim.outlet ?? claim.file].filter((part) => part !== '').join(' · '),
      detail: shorten(claim.sentence, 160),
      other: claim.ref,
      given: relation.verdict?.verdict ?? null,
    }));
    const other = await vscode.window.showQuickPick(items, {
      title: t('Verdict on “{0}” and…', shorten(annotation.text, 50)),
      matchOnDetail: true,
    });
    const verdict = other && (await pickVerdict(other.given));
    if (!verdict) return false;
    if (verdict === 'withdraw') return withdrawVerdict(services, live.folder, ref, other.other);
    const note = await vscode.window.showInputBox({ title: verdictWord(verdict), prompt: t('A note on why (may be empty)') });
    if (note === undefined) return false;
    return recordVerdict(services, live.folder, { a: ref, b: other.other, verdict, note: note.trim() === '' ? null : note.trim() });
  });
}

/** @param given what was decided before: stands ready, and can be withdrawn */
async function pickVerdict(given: VerdictKind | null): Promise<VerdictKind | 'withdraw' | undefined> {
  const { t } = vscode.l10n;
  const pick = vscode.window.createQuickPick<vscode.QuickPickItem & { readonly verdict: VerdictKind | 'withdraw' }>();
  const items = VERDICTS.map((verdict) => ({
    label: given === null ? verdictWord(verdict) : `${verdict === given ? '$(check)' : '$(blank)'} ${verdictWord(verdict)}`,
    detail: meaningOf(verdict),
    verdict,
  }));
  const withdraw = {
    label: `$(discard) ${t('Withdraw the verdict')}`,
    detail: t('The analysis decides again'),
    verdict: 'withdraw',
  } as const;
  pick.title = given === null ? t('What holds?') : t('What holds? So far: {0}', verdictWord(given));
  pick.items = given === null ? items : [...items, withdraw];
  // Where nothing is active Enter would choose nothing.
  if (given !== null) pick.activeItems = items.filter(({ verdict }) => verdict === given);
  return (await chosenItems(pick))?.[0]?.verdict;
}

const VERDICTS: readonly VerdictKind[] = ['conflict', 'same', 'not-comparable', 'resolved'];

function verdictWord(verdict: VerdictKind): string {
  const { t } = vscode.l10n;
  switch (verdict) {
    case 'conflict':
      return t('Conflict');
    case 'same':
      return t('Same thing');
    case 'not-comparable':
      return t('Not comparable');
    case 'resolved':
      return t('Resolved');
  }
}

function meaningOf(verdict: VerdictKind): string {
  const { t } = vscode.l10n;
  switch (verdict) {
    case 'conflict':
      return t('They count the same thing and contradict each other');
    case 'same':
      return t('They count the same thing and do not contradict each other');
    case 'not-comparable':
      return t('They count different things');
    case 'resolved':
      return t('They contradicted each other; it is known which holds');
  }
}
