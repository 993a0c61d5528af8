import { actorsNamedIn } from '../../core/corpus/actorsNamedIn.ts';
import type { Actor } from '../../core/model/actor.ts';
import type { Annotation } from '../../core/model/annotation.ts';
import type { CorpusFileChange } from '../../core/sidecar/corpusFileChange.ts';
import type { Services } from '../services.ts';
import type { CorpusFolder } from '../corpora/corpusFolder.ts';

/**
 * The changes that bring the actors of accepted annotations into the registry, where they are not yet: an id in a sidecar must mean something without the
 * analyser.
 */
export async function registeringChanges(
  { corpus }: Services,
  folder: CorpusFolder,
  annotations: readonly Annotation[],
): Promise<CorpusFileChange[]> {
  const registered = new Set(folder.corpusFile.actors.map((actor) => actor.id));
  const missing = new Set(
    annotations
      .filter((each) => each.status === 'accepted')
      .flatMap(actorsNamedIn)
      .filter((id) => !registered.has(id)),
  );
  if (missing.size === 0) return [];
  const known = await corpus.requestThroughCrash('actors', { corpus: folder.id });
  const byId = new Map(known.map((actor) => [actor.id, actor]));
  // The state of an army that comes along must be known as well.
  for (const id of missing) {
    const of = byId.get(id)?.of;
    if (of !== undefined && !registered.has(of) && byId.has(of)) missing.add(of);
  }
  return [...missing].flatMap((id): CorpusFileChange[] => {
    const actor = byId.get(id);
    return actor ? [{ type: 'put-actor', actor: recordOf(actor) }] : [];
  });
}

/** The record alone, without the counts that surfaces show. */
export function recordOf({ id, name, type, aliases, of, wikidata }: Actor): Actor {
  return { id, name, type, aliases, ...(of === undefined ? {} : { of }), ...(wikidata === undefined ? {} : { wikidata }) };
}
