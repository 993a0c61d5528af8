import type { Annotation, AnnotatedArticle, Decisions, FigureAnnotation, QuotedSpan } from '../model/annotation.ts';
import type { ArticleReading, FigureSuggestion } from '../model/article.ts';
import type { Claim, ClaimSource } from '../model/claim.ts';
import { inReadingOrder, overlaps, type Span } from '../model/span.ts';
import { partSinceReview } from './sinceReview.ts';
import { suggestionIds } from './suggestionIds.ts';

/** Article-local actor key → corpus-wide actor id. */
export type ActorIds = (articleKey: string) => string;

/**
 * Puts one article's suggestions and decisions together: what every surface shows.
 * A decision replaces the suggestions of its kind that it overlaps; a rejected mark only those that say the same (same number, same actor name).
 */
export function annotate(
  file: string,
  reading: ArticleReading,
  decisions: Decisions,
  actorIds: ActorIds,
  copyOf: string | null,
): AnnotatedArticle {
  const suggestions = suggestedAnnotations(reading, actorIds);
  const kept = suggestions.filter((suggestion) => !decisions.annotations.some((decision) => replaces(decision, suggestion)));
  const { known, sinceReview } = partSinceReview(kept, decisions);
  // What a person began and did not name is in progress; marks of the analyser alone begin nothing.
  const isBegun = decisions.annotations.length + decisions.orphans.length > 0;
  const { status = isBegun ? 'in-progress' : 'new', ...given } = decisions.metadata;
  const { evidence: _evidence, ...read } = reading.metadata;
  return {
    file,
    text: reading.text,
    english: reading.english,
    metadata: { ...read, ...given, status },
    regions: [...reading.regions.filter((region) => !decisions.regions.some((own) => overlaps(own, region))), ...decisions.regions].sort(
      inReadingOrder,
    ),
    annotations: [...decisions.annotations, ...known].sort(inReadingOrder),
    orphans: decisions.orphans,
    sinceReview,
    sentences: reading.sentences,
    copyOf,
  };
}

/** The analyser's marks as annotations, with ids that the same reading always gives. */
function suggestedAnnotations(reading: ArticleReading, actorIds: ActorIds): Annotation[] {
  const { text } = reading;
  const quoted = (span: Span): QuotedSpan => ({ start: span.start, end: span.end, text: text.slice(span.start, span.end) });
  const ids = suggestionIds(text);
  const base = (kind: Annotation['kind'], span: Span) => ({
    ...quoted(span),
    id: ids(kind, span),
    status: 'suggested' as const,
    origin: 'suggestion' as const,
    annotator: null,
    notes: [],
  });
  const actors: Annotation[] = reading.mentions.map((mention) => ({
    ...base('actor', mention),
    kind: 'actor',
    type: mention.type,
    actor: actorIds(mention.actor),
    basis: mention.basis,
  }));
  const quotes: Annotation[] = reading.quotes.map((quote) => ({
    ...base('quote', quote),
    kind: 'quote',
    type: quote.type,
    speaker: quote.speaker && { ...quoted(quote.speaker), actors: quote.speaker.actors.map(actorIds) },
    cue: quote.cue && quoted(quote.cue),
    basis: quote.basis,
  }));
  const figureIds = reading.figures.map((figure) => ids('figure', figure));
  const figures = reading.figures.map((figure, index): FigureAnnotation => ({
    ...base('figure', figure),
    id: figureIds[index] ?? '',
    ...figureFields(text, figure, actorIds),
    sameAs: figure.sameAs === null ? null : (figureIds[figure.sameAs] ?? null),
    partOf: figure.partOf === null ? null : (figureIds[figure.partOf] ?? null),
    sums: figure.sums.flatMap((part) => figureIds[part] ?? []),
  }));
  return [...actors, ...quotes, ...figures].sort(inReadingOrder);
}

type FigureFields = Omit<FigureAnnotation, 'id' | 'start' | 'end' | 'text' | 'status' | 'origin' | 'annotator' | 'notes'>;

/** Number and claim of a figure, without its ties to other figures. */
export function figureFields(text: string, figure: FigureSuggestion, actorIds: ActorIds): FigureFields {
  const words = (span: Span | null): string | null => (span ? text.slice(span.start, span.end) : null);
  return {
    kind: 'figure',
    measure: figure.measure,
    unit: figure.unit,
    counted: words(figure.counted),
    head: figure.head,
    low: figure.low,
    high: figure.high,
    value: figure.value,
    approximate: figure.approximate,
    modifier: words(figure.modifier),
    modifierKind: figure.modifierKind,
    sameAs: null,
    partOf: null,
    sums: [],
    base: words(figure.base),
    claim: figure.claim && linkClaim(figure.claim, actorIds),
  };
}

function linkClaim(claim: Claim, actorIds: ActorIds): Claim {
  const linkSource = (source: ClaimSource | null): ClaimSource | null => source && { ...source, actors: source.actors.map(actorIds) };
  return {
    ...claim,
    side: claim.side === null || claim.side === 'all' ? claim.side : actorIds(claim.side),
    source: linkSource(claim.source),
    via: linkSource(claim.via),
    deniedBy: claim.deniedBy.map((denial) => ({ ...denial, actor: denial.actor === null ? null : actorIds(denial.actor) })),
  };
}

function replaces(decision: Annotation, suggestion: Annotation): boolean {
  if (decision.kind !== suggestion.kind || !overlaps(decision, suggestion)) return false;
  if (decision.status !== 'rejected') return true;
  if (decision.kind === 'figure' && suggestion.kind === 'figure') {
    return decision.low === suggestion.low && decision.high === suggestion.high && decision.value === suggestion.value;
  }
  return decision.kind !== 'actor' || decision.text.toLowerCase() === suggestion.text.toLowerCase();
}
