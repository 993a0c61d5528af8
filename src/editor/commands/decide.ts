import * as vscode from 'vscode';
import type { Annotation } from '../../core/model/annotation.ts';
import { accepted, rejected } from '../../core/sidecar/sidecarChange.ts';
import { articleAct, type Act } from '../acts/act.ts';
import { annotatorName } from '../acts/annotator.ts';
import { registeringChanges } from '../acts/registering.ts';
import { shorten } from '../markdown.ts';
import { performOn } from '../review/advance.ts';
import type { Services } from '../services.ts';
import { targetOf, type Target } from './target.ts';

/** Accept, reject, delete, and the last act once more. */
export function registerDecisions(services: Services): vscode.Disposable {
  const command = (id: string, decide: (target: Target) => Promise<Act>): vscode.Disposable => {
    const run = (target: Target): Promise<boolean> =>
      performOn(services, target, async (annotation) => ({ ...(await decide({ live: target.live, annotation })), again: run }));
    return vscode.commands.registerCommand(id, (argument: unknown) => decideInTurn(services, argument, async () => run));
  };
  return vscode.Disposable.from(
    command('corroborate.accept', (target) => acceptAct(services, target)),
    command('corroborate.reject', rejectAct),
    command('corroborate.deleteAnnotation', deleteAct),
    vscode.commands.registerCommand('corroborate.repeatAct', () =>
      decideInTurn(services, undefined, async () => {
        await services.acts.settled();
        const last = services.acts.history.at(-1)?.act;
        if (!last?.again) vscode.window.setStatusBarMessage(vscode.l10n.t('Corroborate: the last act cannot be repeated.'), 4000);
        return last?.again;
      }),
    ),
  );
}

/**
 * Finds out which mark a key is about and begins the act, before the next key is looked at; the writing goes on behind it.
 * @param decision what is done to the mark
 */
async function decideInTurn(
  services: Services,
  argument: unknown,
  decision: () => Promise<((target: Target) => Promise<boolean>) | undefined>,
): Promise<boolean> {
  const begun = await services.turns.take(async () => {
    const run = await decision();
    const target = run && (await targetOf(services, argument));
    return { done: target ? run(target) : Promise.resolve(false) };
  });
  return begun.done;
}

/** Accepting brings the actors along into the registry. */
async function acceptAct(services: Services, { live, annotation }: Target): Promise<Act> {
  const decided = accepted(annotation, await annotatorName());
  const changes = await registeringChanges(services, live.folder, [decided]);
  const act = articleAct(vscode.l10n.t('Accept “{0}”', shorten(annotation.text, 50)), live, [{ type: 'put', annotation: decided }]);
  return { ...act, corpusFile: { folder: live.folder, changes } };
}

async function rejectAct({ live, annotation }: Target): Promise<Act> {
  const decided = rejected(annotation, await annotatorName());
  return articleAct(vscode.l10n.t('Reject “{0}”', shorten(annotation.text, 50)), live, [{ type: 'put', annotation: decided }]);
}

/** Takes a decision back, so that the analyser's suggestion returns. A suggestion has nothing to delete: rejecting it is what is meant. */
async function deleteAct(target: Target): Promise<Act> {
  const { live, annotation } = target;
  if (annotation.status === 'suggested') return rejectAct(target);
  return articleAct(vscode.l10n.t('Delete “{0}”', shorten(annotation.text, 50)), live, [{ type: 'delete', id: annotation.id }]);
}

/** What a corrected annotation becomes: a person's word, whatever it was before. */
export async function corrected<Kind extends Annotation>(annotation: Kind): Promise<Kind> {
  return { ...annotation, status: 'accepted', annotator: await annotatorName() };
}
