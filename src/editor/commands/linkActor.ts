import * as vscode from 'vscode';
import type { ActorAnnotation, Annotation, LabelAnnotation, QuoteAnnotation } from '../../core/model/annotation.ts';
import type { CorpusFileChange } from '../../core/sidecar/corpusFileChange.ts';
import { shorten } from '../markdown.ts';
import type { Services } from '../services.ts';
import { saveCorrected } from './correct.ts';
import { askMeasure } from './facetEditors.ts';
import { pickActor, pickActorType, type PickedActor } from './pickActor.ts';
import { pickLabel } from './pickLabel.ts';
import { targetOf, type Target } from './target.ts';

/** Link to Actor… and Change Type…: who a mark means, and what kind of thing it is. */
export function registerLinking(services: Services): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('corroborate.linkActor', async (argument: unknown): Promise<boolean> => {
      const target = await targetOf(services, argument);
      if (target?.annotation.kind === 'quote') return (await vscode.commands.executeCommand('corroborate.setSpeaker', argument)) === true;
      if (target?.annotation.kind !== 'actor') return notThat(target, vscode.l10n.t('Only actors and speakers are linked to an actor.'));
      return link(services, { live: target.live, annotation: target.annotation });
    }),
    vscode.commands.registerCommand('corroborate.changeType', async (argument: unknown): Promise<boolean> => {
      const target = await targetOf(services, argument);
      return target ? changeType(services, target) : false;
    }),
  );
}

export function notThat(target: Target | undefined, message: string): false {
  if (target) void vscode.window.showInformationMessage(message);
  return false;
}

async function link(services: Services, { live, annotation }: Target<ActorAnnotation>): Promise<boolean> {
  const { t } = vscode.l10n;
  const title = t('Who is “{0}”?', shorten(annotation.text, 40));
  const actor = await pickActor(services, live.folder, { title, proposed: annotation.actor ?? undefined, newName: annotation.text });
  return actor ? linkTo(services, { live, annotation }, actor) : false;
}

async function linkTo(services: Services, { live, annotation }: Target<ActorAnnotation>, actor: PickedActor): Promise<boolean> {
  const { t } = vscode.l10n;
  const linked: ActorAnnotation = { ...annotation, actor: actor.id, type: actor.type };
  const label = t('Link “{0}” to {1}', shorten(annotation.text, 40), actor.name);
  const changes = [...actor.changes, ...aliasChange(services, live.folder.id, actor.id, annotation.text)];
  const again = async (other: Target): Promise<boolean> =>
    other.annotation.kind === 'actor' && linkTo(services, { live: other.live, annotation: other.annotation }, actor);
  return saveCorrected(services, live, linked, changes, { label, again });
}

/** The words that a person linked are a name of that actor from now on. */
function aliasChange({ corpora }: Services, corpus: string, id: string, words: string): CorpusFileChange[] {
  const actor = corpora.byId(corpus)?.corpusFile.actors.find((each) => each.id === id);
  if (!actor || [actor.name, ...actor.aliases].some((name) => name.toLowerCase() === words.toLowerCase())) return [];
  return [{ type: 'put-actor', actor: { ...actor, aliases: [...actor.aliases, words] } }];
}

async function changeType(services: Services, { live, annotation }: Target): Promise<boolean> {
  const label = vscode.l10n.t('Change the type of “{0}”', shorten(annotation.text, 40));
  const changed = await withOtherType(annotation, live.folder.corpusFile.labels);
  if (!changed) return false;
  return saveCorrected(services, live, changed, changed.kind === 'actor' ? retypedRecord(services, live.folder.id, changed) : [], {
    label,
  });
}

/** An actor of the registry is of one type everywhere. */
function retypedRecord({ corpora }: Services, corpus: string, { actor: id, type }: ActorAnnotation): CorpusFileChange[] {
  const actor = corpora.byId(corpus)?.corpusFile.actors.find((each) => each.id === id);
  return actor && actor.type !== type ? [{ type: 'put-actor', actor: { ...actor, type } }] : [];
}

async function withOtherType(annotation: Annotation, labels: Parameters<typeof pickLabel>[0]): Promise<Annotation | undefined> {
  const { t } = vscode.l10n;
  switch (annotation.kind) {
    case 'actor': {
      const type = await pickActorType(t('What is “{0}”?', shorten(annotation.text, 40)));
      return type && ({ ...annotation, type } satisfies ActorAnnotation);
    }
    case 'quote': {
      const chosen = await vscode.window.showQuickPick(
        [
          { label: t('Direct'), description: t('every word inside quotation marks'), type: 'direct' as const },
          { label: t('Indirect'), description: t('reported, without quotation marks'), type: 'indirect' as const },
          { label: t('Mixed'), description: t('reported, with words in quotation marks'), type: 'mixed' as const },
        ],
        { title: t('What kind of quote is it?') },
      );
      return chosen && ({ ...annotation, type: chosen.type } satisfies QuoteAnnotation);
    }
    case 'label': {
      const label = await pickLabel(labels);
      return label && ({ ...annotation, ...label } satisfies LabelAnnotation);
    }
    case 'figure':
      return askMeasure(annotation);
  }
}
