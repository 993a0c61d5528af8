import * as vscode from 'vscode';
import type { Annotation, FigureAnnotation } from '../../core/model/annotation.ts';
import type { CorpusFileChange } from '../../core/sidecar/corpusFileChange.ts';
import { articleAct, type Act } from '../acts/act.ts';
import { registeringChanges } from '../acts/registering.ts';
import type { LiveArticle } from '../articles/liveArticle.ts';
import { plainText, shorten } from '../markdown.ts';
import { performOn } from '../review/advance.ts';
import type { Services } from '../services.ts';
import { corrected } from './decide.ts';
import { askNumber, type EditedFigure } from './facetEditors.ts';
import { figureFacets, type Facet } from './figureFacets.ts';
import { targetOf, type Target } from './target.ts';

/** Edit… : a figure's facets in one quick pick that shows the words they were read from; for the others the command that fits. */
export function registerCorrecting(services: Services): vscode.Disposable {
  return vscode.commands.registerCommand('corroborate.correct', async (argument: unknown): Promise<boolean> => {
    const target = await targetOf(services, argument);
    if (!target) return false;
    const { annotation } = target;
    const name = { corpus: target.live.folder.id, file: target.live.file, id: annotation.id };
    switch (annotation.kind) {
      case 'figure':
        return correctFigure(services, { live: target.live, annotation });
      case 'actor':
        return (await vscode.commands.executeCommand('corroborate.linkActor', name)) === true;
      case 'quote':
        return (await vscode.commands.executeCommand('corroborate.setSpeaker', name)) === true;
      case 'label':
        return (await vscode.commands.executeCommand('corroborate.changeType', name)) === true;
    }
  });
}

async function correctFigure(services: Services, target: Target<FigureAnnotation>): Promise<boolean> {
  const edited = await editFacets(services, target.live, target.annotation);
  return edited ? saveCorrected(services, target.live, edited.figure, edited.changes) : false;
}

/** Writes a person's version of an annotation, with the actors that it names. */
export async function saveCorrected(
  services: Services,
  live: LiveArticle,
  annotation: Annotation,
  changes: readonly CorpusFileChange[],
  {
    label = vscode.l10n.t('Edit “{0}”', shorten(annotation.text, 50)),
    again,
  }: { readonly label?: string; readonly again?: Act['again'] } = {},
): Promise<boolean> {
  return performOn(services, { live, annotation }, async () => {
    const decided = await corrected(annotation);
    const made = new Set(changes.flatMap((change) => (change.type === 'put-actor' ? [change.actor.id] : [])));
    const registering = await registeringChanges(services, live.folder, [decided]);
    const others = registering.filter((change) => change.type !== 'put-actor' || !made.has(change.actor.id));
    return {
      ...articleAct(label, live, [{ type: 'put', annotation: decided }]),
      corpusFile: { folder: live.folder, changes: [...changes, ...others] },
      ...(again ? { again } : {}),
    };
  });
}

/** One round for each facet, until the person saves or gives up. A figure whose number nobody could read is asked for it first. */
export async function editFacets(services: Services, live: LiveArticle, figure: FigureAnnotation): Promise<EditedFigure | undefined> {
  const { t } = vscode.l10n;
  const facets = figureFacets();
  const names = new Map((await services.corpus.request('actors', { corpus: live.folder.id })).map(({ id, name }) => [id, name]));
  const changes: CorpusFileChange[] = [];
  const nameOf = (actor: string): string =>
    names.get(actor) ??
    changes.flatMap((change) => (change.type === 'put-actor' && change.actor.id === actor ? [change.actor.name] : []))[0] ??
    actor;
  const save = { label: t('$(check) Save'), description: t('as it stands below'), facet: undefined };
  let now = hasNumber(figure) ? figure : ((await askNumber(services, live, figure))?.figure ?? null);
  while (now) {
    const shown = now;
    const items = [save, ...facets.map((facet) => facetItem(facet, shown, live.article.text, nameOf))];
    const chosen = await vscode.window.showQuickPick(items, {
      title: t('Edit “{0}”', shorten(plainText(figure.text), 60)),
      placeHolder: t('Choose what to change; Enter saves'),
      matchOnDescription: true,
    });
    if (!chosen) return undefined;
    if (!chosen.facet) return { figure: now, changes };
    const edited = await chosen.facet.edit(services, live, now);
    if (!edited) continue;
    now = edited.figure;
    changes.push(...edited.changes);
  }
  return undefined;
}

const hasNumber = ({ low, high, value, approximate }: FigureAnnotation): boolean =>
  low !== null || high !== null || value !== null || !approximate;

function facetItem(
  facet: Facet,
  figure: FigureAnnotation,
  text: string,
  nameOf: (actor: string) => string,
): vscode.QuickPickItem & { readonly facet: Facet } {
  const evidence = figure.claim?.evidence.filter(({ role }) => role === facet.role) ?? [];
  const words = evidence.map(({ start, end }) => `“${shorten(plainText(text.slice(start, end)), 60)}”`).join(', ');
  return {
    label: facet.label,
    description: plainText(facet.value(figure, nameOf)),
    ...(words === '' ? {} : { detail: vscode.l10n.t('read from {0}', words) }),
    facet,
  };
}
