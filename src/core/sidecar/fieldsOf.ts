import type { Annotation, FigureAnnotation } from '../model/annotation.ts';
import type { Claim, ClaimSource } from '../model/claim.ts';
import type { Metadata, Region } from '../model/metadata.ts';
import type { Span } from '../model/span.ts';
import type { AnchoredText } from '../text/anchors.ts';
import { withoutWords } from './placeByHand.ts';
import { isFields, isList, type Plain, type PlainFields } from './plain.ts';

/**
 * sidecar: only what somebody would miss (unknown or empty facets are left out, except those whose null says something), spans with their neighbours.
 * export: every field, spans without neighbours.
 */
export type FieldStyle = 'sidecar' | 'export';

/** An annotation as files show it (`formats.md`), its keys in their usual order. */
export function fieldsOf(annotation: Annotation, article: AnchoredText, style: FieldStyle): PlainFields {
  return fieldsWith(annotation, (each) => spanFields(each, article, style), style);
}

/**
 * An orphan that is back in the file: words that it knows, and none that the present text would lend it. A part without words of its own (a source) stands where the
 * annotation does.
 */
export function orphanFieldsOf(orphan: Annotation, { points }: AnchoredText): PlainFields {
  const { text } = orphan;
  const span = (each: Span): PlainFields => ({
    start: points.toCodePoints(each.start),
    end: points.toCodePoints(each.end),
    text: 'text' in each && typeof each.text === 'string' ? each.text : text,
  });
  const known = orphan.kind === 'figure' && orphan.claim ? { ...orphan, claim: withoutWords(orphan.claim, orphan) } : orphan;
  return { ...fieldsWith(known, span, 'sidecar'), orphan: true };
}

function fieldsWith(annotation: Annotation, span: SpanFields, style: FieldStyle): PlainFields {
  const optional = <Value extends Plain>(value: Value): Value | undefined => (style === 'sidecar' && isEmpty(value) ? undefined : value);
  const common = {
    id: annotation.id,
    kind: annotation.kind,
    status: annotation.status,
    ...span(annotation),
    origin: annotation.origin,
    annotator: optional(annotation.annotator),
    notes: optional(annotation.notes.map(({ by, text, state }) => ({ by, text, state }))),
  };
  const basis = style === 'export' && 'basis' in annotation ? annotation.basis : undefined;
  switch (annotation.kind) {
    case 'actor':
      return { ...common, type: annotation.type, actor: annotation.actor, basis };
    case 'quote':
      return {
        ...common,
        type: annotation.type,
        speaker: annotation.speaker && { ...span(annotation.speaker), ...actorFields(annotation.speaker.actors) },
        cue: annotation.cue && span(annotation.cue),
        basis,
      };
    case 'figure':
      return { ...common, ...figureFields(annotation, span, optional) };
    case 'label':
      return { ...common, label: annotation.label, attributes: optional({ ...annotation.attributes }) };
  }
}

type SpanFields = (span: Span) => PlainFields;
type Optional = <Value extends Plain>(value: Value) => Value | undefined;

function figureFields(figure: FigureAnnotation, span: SpanFields, optional: Optional): PlainFields {
  return {
    measure: figure.measure,
    unit: optional(figure.unit),
    counted: optional(figure.counted),
    head: optional(figure.head),
    low: figure.low,
    high: figure.high,
    value: figure.value,
    approximate: figure.approximate,
    modifier: optional(figure.modifier),
    modifierKind: figure.modifierKind,
    sameAs: optional(figure.sameAs),
    base: optional(figure.base),
    partOf: optional(figure.partOf),
    sums: optional(figure.sums),
    claim: figure.claim && claimFields(figure.claim, figure.sourceOrigin, span, optional),
  };
}

function claimFields(claim: Claim, sourceOrigin: string | undefined, span: SpanFields, optional: Optional): PlainFields {
  const source = (each: ClaimSource | null) => each && { ...actorFields(each.actors), ...span(each) };
  return {
    predicate: claim.predicate,
    group: optional(claim.group),
    subset: optional(claim.subset),
    about: optional(claim.about),
    side: claim.side,
    place: optional(claim.place),
    event: optional(claim.event),
    extent: optional(claim.extent),
    since: optional(claim.since),
    asOf: optional(claim.asOf),
    asOfStated: claim.asOfStated,
    source: source(claim.source),
    sourceOrigin,
    via: optional(source(claim.via)),
    status: claim.status,
    polarity: claim.polarity,
    deniedBy: optional(claim.deniedBy.map((denial) => ({ actor: denial.actor, ...span(denial) }))),
    corrects: optional(claim.corrects),
    evidence: optional(claim.evidence.map((evidence) => ({ role: evidence.role, ...span(evidence) }))),
  };
}

export function regionFields(region: Region, article: AnchoredText, style: FieldStyle): PlainFields {
  const basis = style === 'export' && region.basis ? region.basis : undefined;
  return { ...spanFields(region, article, style), role: region.role, basis };
}

/** Metadata that is known, in its usual order. */
export function metadataFields({ published, outlet, title, byline, url, dateline }: Partial<Metadata>): PlainFields {
  return { published, outlet, title, byline, url, dateline };
}

function spanFields(span: Span, article: AnchoredText, style: FieldStyle): PlainFields {
  if (style === 'export') {
    const { points, text } = article;
    return { start: points.toCodePoints(span.start), end: points.toCodePoints(span.end), text: text.slice(span.start, span.end) };
  }
  const { start, end, text, prefix, suffix, occurrence } = article.anchor(span);
  return { start, end, text, prefix, suffix, occurrence: occurrence && { ...occurrence } };
}

/** One speaker is `actor`, joint speakers are `actors`. */
function actorFields(actors: readonly string[]): PlainFields {
  return actors.length > 1 ? { actor: undefined, actors } : { actor: actors[0] ?? null, actors: undefined };
}

function isEmpty(value: Plain): boolean {
  return value === null || (isList(value) && value.length === 0) || (isFields(value) && Object.keys(value).length === 0);
}
