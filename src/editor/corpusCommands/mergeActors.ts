import * as vscode from 'vscode';
import { actorsNamedIn } from '../../core/corpus/actorsNamedIn.ts';
import { withActor } from '../../core/corpus/actorReferences.ts';
import type { ArticleChanges } from '../acts/act.ts';
import { pickActor } from '../commands/pickActor.ts';
import type { CorpusFolder } from '../corpora/corpusFolder.ts';
import type { Services } from '../services.ts';
import { actorOfNodeOrPicked } from './chosenActor.ts';

/** Merge Actors… : two records that mean one actor become one. */
export function registerMergeActors(services: Services): vscode.Disposable {
  return vscode.commands.registerCommand('corroborate.mergeActors', (node: unknown) => mergeActors(services, node));
}

/** The names of the one go to the other; decisions that point to the first are changed in all sidecars, in the same act. */
async function mergeActors(services: Services, node: unknown): Promise<boolean> {
  const { t } = vscode.l10n;
  const chosen = await actorOfNodeOrPicked(services, node, t('Merge which actor…'));
  if (!chosen) return false;
  const { folder, actor: from } = chosen;
  const title = t('…into which? “{0}” becomes one of its names', from.name);
  const into = await pickActor(services, folder, { title, except: from.id });
  if (!into || from.id === into.id) return false;
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
    const decided = article?.annotations.filter((each) => each.status === 'accepted' && actorsNamedIn(each).includes(from)) ?? [];
    if (decided.length > 0) {
      found.push({ address: { folder, file }, changes: decided.map((each) => ({ type: 'put', annotation: withActor(each, from, into) })) });
    }
  }
  return found;
}
