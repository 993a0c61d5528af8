import type { Annotation, QuotedSpan, SpeakerSpan } from '../model/annotation.ts';
import type { Claim, ClaimSource, Denial, Evidence } from '../model/claim.ts';
import type { Span } from '../model/span.ts';
import type { FileAnnotation, FileClaim, FileSource, FileSpan } from './sidecarSchema.ts';

/** Which span within an annotation is asked for: `part` as people know it. */
export type FindNested = (span: FileSpan, part: 'speaker' | 'cue' | 'source' | 'via' | 'denial' | 'evidence') => Span | null;

/**
 * A sidecar's annotation as the program has it.
 * @param place where the annotation stands in the present text, UTF-16
 * @param find where a span within it stands now, or null: it is then left out
 */
export function fromFields(fields: FileAnnotation, place: Span, find: FindNested): Annotation {
  const base = {
    id: fields.id,
    start: place.start,
    end: place.end,
    text: fields.text,
    status: fields.status,
    origin: fields.origin,
    annotator: fields.annotator ?? null,
    notes: (fields.notes ?? []).map(({ by, text, state }) => ({ by: by ?? null, text, state })),
  };
  switch (fields.kind) {
    case 'actor':
      return { ...base, kind: 'actor', type: fields.type, actor: fields.actor ?? null };
    case 'quote':
      return {
        ...base,
        kind: 'quote',
        type: fields.type,
        speaker: fields.speaker ? speakerFrom(fields.speaker, find) : null,
        cue: fields.cue ? quotedFrom(fields.cue, find(fields.cue, 'cue')) : null,
      };
    case 'figure':
      return {
        ...base,
        kind: 'figure',
        measure: fields.measure,
        unit: fields.unit ?? null,
        counted: fields.counted ?? null,
        head: fields.head ?? null,
        low: fields.low ?? null,
        high: fields.high ?? null,
        value: fields.value ?? null,
        approximate: fields.approximate,
        modifier: fields.modifier ?? null,
        modifierKind: fields.modifierKind,
        sameAs: fields.sameAs ?? null,
        partOf: fields.partOf ?? null,
        sums: fields.sums ?? [],
        base: fields.base ?? null,
        claim: fields.claim ? claimFrom(fields.claim, find) : null,
        ...(fields.claim?.sourceOrigin && { sourceOrigin: fields.claim.sourceOrigin }),
      };
    case 'label':
      return { ...base, kind: 'label', label: fields.label, attributes: fields.attributes ?? {} };
  }
}

function claimFrom(fields: FileClaim, find: FindNested): Claim {
  return {
    predicate: fields.predicate,
    group: fields.group ?? null,
    subset: fields.subset ?? null,
    about: fields.about ?? null,
    side: fields.side ?? null,
    place: fields.place ?? null,
    event: fields.event ?? null,
    extent: fields.extent ?? null,
    since: fields.since ?? null,
    asOf: fields.asOf ?? null,
    asOfStated: fields.asOfStated,
    source: fields.source ? sourceFrom(fields.source, find(fields.source, 'source')) : null,
    via: fields.via ? sourceFrom(fields.via, find(fields.via, 'via')) : null,
    status: fields.status,
    polarity: fields.polarity,
    deniedBy: (fields.deniedBy ?? []).flatMap((denial): Denial[] => {
      const span = find(denial, 'denial');
      return span ? [{ ...span, actor: denial.actor ?? denial.actors?.[0] ?? null }] : [];
    }),
    corrects: fields.corrects ?? null,
    evidence: (fields.evidence ?? []).flatMap((evidence): Evidence[] => {
      const span = find(evidence, 'evidence');
      return span ? [{ ...span, role: evidence.role }] : [];
    }),
  };
}

function speakerFrom(fields: FileSource, find: FindNested): SpeakerSpan | null {
  const quoted = quotedFrom(fields, find(fields, 'speaker'));
  return quoted && { ...quoted, actors: actorsFrom(fields) };
}

function sourceFrom(fields: FileSource, span: Span | null): ClaimSource | null {
  return span && { ...span, actors: actorsFrom(fields) };
}

function quotedFrom(fields: FileSpan, span: Span | null): QuotedSpan | null {
  return span && { ...span, text: fields.text };
}

function actorsFrom({ actor, actors }: FileSource): readonly string[] {
  return actors ?? (actor === null || actor === undefined ? [] : [actor]);
}
