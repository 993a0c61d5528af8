import type { AnnotationRef, ClaimRecord } from '../../model/relation.ts';
import type { ClaimSpeaker } from '../../model/quantity.ts';

/** Who says a claim: its source; where the article itself says it, the outlet, or the article alone if the outlet is unknown. */
export function speakerOf(record: ClaimRecord, actorName: (id: string) => string): ClaimSpeaker {
  const actors = record.figure.claim?.source?.actors ?? [];
  if (actors.length > 0) return { id: [...actors].sort().join('+'), name: actors.map(actorName).join(' and '), kind: 'actor' };
  if (record.outlet !== null) return { id: `outlet:${record.outlet.toLowerCase()}`, name: record.outlet, kind: 'outlet' };
  return { id: `article:${record.file}`, name: record.title ?? record.file, kind: 'article' };
}

/** Different original speakers: copied text and what a speaker says again count once. */
export function independentSpeakers(records: readonly ClaimRecord[], repeats: ReadonlySet<AnnotationRef>): number {
  const speakers = new Set<string>();
  const all = new Set<string>();
  for (const record of records) {
    const { id } = speakerOf(record, (actor) => actor);
    all.add(id);
    if (!repeats.has(record.ref)) speakers.add(id);
  }
  return Math.max(speakers.size, Math.min(1, all.size));
}
