import type { ClaimSource } from '../../core/model/claim.ts';
import type { ClaimSpeaker } from '../../core/model/quantity.ts';
import type { Speaker } from '../boardModel.ts';

/** Those with most claims first, equals by name: the order that gives colours and shapes. Takes one entry a claim. */
export function rankSpeakers(speakers: Iterable<ClaimSpeaker>): Map<string, Speaker> {
  const counted = new Map<string, { readonly speaker: ClaimSpeaker; claims: number }>();
  for (const speaker of speakers) {
    const known = counted.get(speaker.id);
    if (known) known.claims++;
    else counted.set(speaker.id, { speaker, claims: 1 });
  }
  return new Map(
    [...counted.values()]
      .sort((a, b) => b.claims - a.claims || a.speaker.name.localeCompare(b.speaker.name))
      .map(({ speaker }, rank) => [speaker.id, { ...speaker, rank }]),
  );
}

/** Names of a source that is not a `Speaker` of its own (who passed it on). */
export function sourceNames(source: ClaimSource | null, actorName: (id: string) => string): string | null {
  return source && source.actors.length > 0 ? source.actors.map(actorName).join(' and ') : null;
}
