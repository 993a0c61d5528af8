import type { Actor } from '../../core/model/actor.ts';
import type { ClaimSource } from '../../core/model/claim.ts';
import type { ClaimRecord } from '../../core/model/relation.ts';
import type { Speaker } from '../boardModel.ts';

type UnrankedSpeaker = Omit<Speaker, 'rank'>;

/** Who says a claim; where the article itself says it, its outlet, else the article. */
export function speakerOf(record: ClaimRecord, nameOf: (actor: string) => string): UnrankedSpeaker {
  const actors = record.figure.claim?.source?.actors ?? [];
  if (actors.length > 0) return { id: actors.join('+'), name: joinNames(actors.map(nameOf)), kind: 'actor' };
  if (record.outlet !== null) return { id: `outlet:${record.outlet}`, name: record.outlet, kind: 'outlet' };
  return { id: `article:${record.file}`, name: record.title ?? record.file, kind: 'article' };
}

/** Names of a source that is not a `Speaker` of its own (who passed it on). */
export function sourceNames(source: ClaimSource | null, nameOf: (actor: string) => string): string | null {
  return source && source.actors.length > 0 ? joinNames(source.actors.map(nameOf)) : null;
}

export function actorNames(actors: readonly Actor[]): (actor: string) => string {
  const names = new Map(actors.map((actor) => [actor.id, actor.name]));
  return (actor) => names.get(actor) ?? actor;
}

/** Those with most claims first, equals by name: the order that gives colours and shapes. */
export function rankSpeakers(speakers: Iterable<UnrankedSpeaker>): Map<string, Speaker> {
  const claims = new Map<string, { readonly speaker: UnrankedSpeaker; count: number }>();
  for (const speaker of speakers) {
    const known = claims.get(speaker.id);
    if (known) known.count++;
    else claims.set(speaker.id, { speaker, count: 1 });
  }
  return new Map(
    [...claims.values()]
      .sort((a, b) => b.count - a.count || a.speaker.name.localeCompare(b.speaker.name))
      .map(({ speaker }, rank) => [speaker.id, { ...speaker, rank }]),
  );
}

function joinNames(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
