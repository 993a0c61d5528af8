import * as vscode from 'vscode';
import type { Annotation } from '../../core/model/annotation.ts';
import type { ArticleChanges } from '../acts/act.ts';
import { actorsOf, recordOf } from '../acts/registering.ts';
import { pickActor } from '../commands/pickActor.ts';
import type { CorpusFolder } from '../corpora/corpusFolder.ts';
import type { Services } from '../services.ts';
import { activeFolder } from '../views/activeFolder.ts';

/** The registry: taking a suggested actor in, and making one of two. */
export function registerActorRegistry(services: Services): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('corroborate.addActorToRegistry', (node: unknown) => addActor(services, node)),
    vscode.commands.registerCommand('corroborate.mergeActors', () => mergeActors(services)),
  );
}

async function addActor(services: Services, node: unknown): Promise<boolean> {
  const { t } = vscode.l10n;
  const folder = activeFolder(services);
  if (!folder) return false;
  const actors = await services.corpus.request('actors', { corpus: folder.id });
  const named = idOfNode(node);
  const chosen =
    actors.find((actor) => actor.id === named) ??
    (named === undefined ? await pickActor(services, folder, { title: t('Add to the registry') }) : undefined);
  if (!chosen) return false;
  const changes = 'changes' in chosen ? chosen.changes : [{ type: 'put-actor' as const, actor: recordOf(chosen) }];
  return services.acts.perform({ label: t('Add {0} to the registry', chosen.name), articles: [], corpusFile: { folder, changes } });
}

/** The Actors view hands its node over. */
function idOfNode(node: unknown): string | undefined {
  if (typeof node !== 'object' || node === null || !('actor' in node)) return undefined;
  const { actor } = node;
  return typeof actor === 'object' && actor !== null && 'id' in actor && typeof actor.id === 'string' ? actor.id : undefined;
}

/** The names of the one go to the other; decisions that point to the first are changed in all sidecars, in the same act. */
async function mergeActors(services: Services): Promise<boolean> {
  const { t } = vscode.l10n;
  const folder = activeFolder(services);
  if (!folder) return false;
  const from = await pickActor(services, folder, { title: t('Merge which actor…') });
  const into = from && (await pickActor(services, folder, { title: t('…into which? “{0}” becomes one of its names', from.name) }));
  if (!from || !into || from.id === into.id) return false;
  const articles = await articlesPointingTo(services, folder, from.id, into.id);
  const count = articles.reduce((sum, { changes }) => sum + changes.length, 0);
  const merge = t('Merge');
  const choice = await vscode.window.showInformationMessage(
    t('Merge {0} into {1}?', from.name, into.name),
    {
      modal: true,
      detail: t('{0} decisions in {1} articles will point to {2}. Annotation Undo takes it back.', count, articles.length, into.name),
    },
    merge,
  );
  if (choice !== merge) return false;
  const changes = [...from.changes, ...into.changes, { type: 'merge-actors', from: from.id, into: into.id } as const];
  return services.acts.perform({ label: t('Merge {0} into {1}', from.name, into.name), articles, corpusFile: { folder, changes } });
}

async function articlesPointingTo({ corpus }: Services, folder: CorpusFolder, from: string, into: string): Promise<ArticleChanges[]> {
  const found: ArticleChanges[] = [];
  for (const file of [...folder.files].sort()) {
    const article = await corpus.request('article', { corpus: folder.id, file });
    const decided = article?.annotations.filter((each) => each.status === 'accepted' && actorsOf(each).includes(from)) ?? [];
    if (decided.length > 0) {
      found.push({ address: { folder, file }, changes: decided.map((each) => ({ type: 'put', annotation: withActor(each, from, into) })) });
    }
  }
  return found;
}

function withActor(annotation: Annotation, from: string, into: string): Annotation {
  const one = (id: string): string => (id === from ? into : id);
  const all = (ids: readonly string[]): readonly string[] => [...new Set(ids.map(one))];
  switch (annotation.kind) {
    case 'actor':
      return { ...annotation, actor: annotation.actor && one(annotation.actor) };
    case 'quote':
      return { ...annotation, speaker: annotation.speaker && { ...annotation.speaker, actors: all(annotation.speaker.actors) } };
    case 'figure': {
      const { claim } = annotation;
      if (!claim) return annotation;
      const source = (given: typeof claim.source): typeof claim.source => given && { ...given, actors: all(given.actors) };
      const deniedBy = claim.deniedBy.map((denial) => ({ ...denial, actor: denial.actor && one(denial.actor) }));
      return {
        ...annotation,
        claim: { ...claim, side: claim.side && one(claim.side), source: source(claim.source), via: source(claim.via), deniedBy },
      };
    }
    case 'label':
      return annotation;
  }
}
