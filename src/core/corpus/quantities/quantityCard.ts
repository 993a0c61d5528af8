import type { QuantityCard, SpeakerFigure } from '../../model/quantity.ts';
import type { AnnotationRef, ClaimRecord, Quantity } from '../../model/relation.ts';
import { dayRange } from '../compare/dayRange.ts';
import { figureRange, isRestatement } from './figureRange.ts';
import { speakerOf } from './speakers.ts';

/** What the card and the matrix ask of the corpus. */
export interface QuantityContext {
  claim(ref: AnnotationRef): ClaimRecord | undefined;
  actorName(id: string): string;
}

/** Range and latest word of each speaker, as conflict databases (UCDP, Airwars) lay a quantity out. */
export function quantityCard(quantity: Quantity, context: QuantityContext): QuantityCard {
  const refs = new Set(quantity.claims);
  const figures = quantity.claims.flatMap((ref) => {
    const record = context.claim(ref);
    return record && !isRestatement(record, refs) ? speakerFigure(record, context) : [];
  });
  const asserted = figures.filter((figure) => {
    const claim = context.claim(figure.claim)?.figure.claim;
    return claim?.polarity === 'asserted' && claim.status === 'asserted';
  });
  const latest = latestBySpeaker(figures).sort((a, b) => dayOf(b) - dayOf(a));
  return {
    quantity,
    lowest: extreme(asserted, quantity, context, (range) => range.low),
    highest: extreme(asserted, quantity, context, (range) => -range.high),
    latest,
    independentSources: quantity.independentSources,
    repeats: figures.length - latest.length,
  };
}

export function speakerFigure(record: ClaimRecord, context: QuantityContext): SpeakerFigure {
  const { figure } = record;
  return {
    speaker: speakerOf(record, (id) => context.actorName(id)),
    claim: record.ref,
    asOf: figure.claim?.asOf ?? null,
    text: figure.text,
    low: figure.low,
    high: figure.high,
    value: figure.value,
    approximate: figure.approximate,
    unit: figure.unit,
    status: figure.status,
  };
}

/** The last figure of each speaker; of one day the one that stands last. */
export function latestBySpeaker(figures: readonly SpeakerFigure[]): SpeakerFigure[] {
  const latest = new Map<string, SpeakerFigure>();
  for (const figure of figures) {
    const known = latest.get(figure.speaker.id);
    if (!known || dayOf(figure) >= dayOf(known)) latest.set(figure.speaker.id, figure);
  }
  return [...latest.values()];
}

const dayOf = (figure: SpeakerFigure): number => dayRange(figure.asOf)?.last ?? Number.NEGATIVE_INFINITY;

function extreme(
  figures: readonly SpeakerFigure[],
  quantity: Quantity,
  context: QuantityContext,
  measure: (range: { readonly low: number; readonly high: number }) => number,
): SpeakerFigure | null {
  let best: SpeakerFigure | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const figure of figures) {
    const record = context.claim(figure.claim);
    const range = record && figureRange(record.figure, quantity.unit);
    if (!range || measure(range) >= least) continue;
    least = measure(range);
    best = figure;
  }
  return best;
}
