import * as vscode from 'vscode';
import type { Annotation } from '../../core/model/annotation.ts';
import { accepted } from '../../core/sidecar/sidecarChange.ts';
import type { Act, ArticleChanges } from '../acts/act.ts';
import { annotatorName } from '../acts/annotator.ts';
import { registeringChanges } from '../acts/registering.ts';
import { plainText, shorten } from '../markdown.ts';
import { performOn } from '../review/advance.ts';
import type { Services } from '../services.ts';
import { targetOf, type Target } from './target.ts';

/** The suggestions of one article that are the same as a mark. */
interface AlikeIn {
  readonly file: string;
  readonly annotations: readonly Annotation[];
}

/** Accept All Alike… : the same words as the same actor (or figure, or speaker's quotes), in this article or everywhere, shown and counted before. */
export function registerAcceptAlike(services: Services): vscode.Disposable {
  return vscode.commands.registerCommand('corroborate.acceptAlike', async (argument: unknown): Promise<boolean> => {
    const target = await targetOf(services, argument);
    if (!target) return false;
    const everywhere = await alikeEverywhere(services, target);
    const here = everywhere.filter(({ file }) => file === target.live.file);
    const chosen = await chooseScope(target, here, everywhere);
    if (!chosen) return false;
    return acceptAll(services, target, chosen);
  });
}

async function alikeEverywhere({ corpus, articles }: Services, { live, annotation }: Target): Promise<AlikeIn[]> {
  const summaries = await corpus.request('articles', { corpus: live.folder.id });
  const found: AlikeIn[] = [];
  for (const { file } of summaries) {
    const open = articles.all.find((each) => each.folder === live.folder && each.file === file);
    const article = open?.article ?? (await corpus.request('article', { corpus: live.folder.id, file }));
    const alike = article?.annotations.filter((each) => isAlike(annotation, each)) ?? [];
    if (alike.length > 0) found.push({ file, annotations: alike });
  }
  return found;
}

/** The mark itself, and suggestions that mean the same by the same words. */
function isAlike(mark: Annotation, other: Annotation): boolean {
  if (mark.kind !== other.kind || other.status !== 'suggested' || mark.text.toLowerCase() !== other.text.toLowerCase()) return false;
  return mark.kind !== 'actor' || other.kind !== 'actor' || mark.actor === other.actor;
}

async function chooseScope(
  { live, annotation }: Target,
  here: readonly AlikeIn[],
  everywhere: readonly AlikeIn[],
): Promise<readonly AlikeIn[] | undefined> {
  const { t } = vscode.l10n;
  const count = (alike: readonly AlikeIn[]): number => alike.reduce((sum, { annotations }) => sum + annotations.length, 0);
  if (count(everywhere) === 0) {
    void vscode.window.showInformationMessage(t('No suggestion is left that is the same as “{0}”.', shorten(annotation.text, 50)));
    return undefined;
  }
  const places = everywhere.map(({ file, annotations }) => `${file} (${annotations.length})`).join(', ');
  const chosen = await vscode.window.showQuickPick(
    [
      { label: t('In this article: {0}', count(here)), detail: live.file, alike: here },
      { label: t('In all articles: {0}', count(everywhere)), detail: shorten(places, 200), alike: everywhere },
    ],
    { title: t('Accept every “{0}”', shorten(plainText(annotation.text), 50)) },
  );
  return chosen?.alike;
}

async function acceptAll(services: Services, target: Target, alike: readonly AlikeIn[]): Promise<boolean> {
  const { folder, file } = target.live;
  const here = alike.filter((each) => each.file === file).flatMap(({ annotations }) => annotations.map(({ id }) => id));
  const makeAct = async (): Promise<Act> => {
    const annotator = await annotatorName();
    const decided = alike.map((each) => ({ ...each, annotations: each.annotations.map((mark) => accepted(mark, annotator)) }));
    const all = decided.flatMap(({ annotations }) => annotations);
    return {
      label: vscode.l10n.t('Accept {0} times “{1}”', all.length, shorten(target.annotation.text, 40)),
      articles: decided.map(({ file: name, annotations }): ArticleChanges => ({
        address: { folder, file: name },
        changes: annotations.map((each) => ({ type: 'put', annotation: each })),
      })),
      corpusFile: { folder, changes: await registeringChanges(services, folder, all) },
    };
  };
  return performOn(services, target, makeAct, here);
}
