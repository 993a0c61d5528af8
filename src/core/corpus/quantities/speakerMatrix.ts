import type { ClaimSpeaker, MatrixCell, SpeakerFigure, SpeakerMatrix } from '../../model/quantity.ts';
import type { AnnotationRef, Quantity } from '../../model/relation.ts';
import { isRestatement } from './figureRange.ts';
import { latestBySpeaker, speakerFigure, type QuantityContext } from './quantityCard.ts';

/** Who says what: the latest figure of each speaker for each quantity. `conflicting` are claims that contradict another. */
export function speakerMatrix(
  quantities: readonly Quantity[],
  context: QuantityContext,
  conflicting: ReadonlySet<AnnotationRef>,
): SpeakerMatrix {
  const cells: MatrixCell[] = [];
  const speakers = new Map<string, { readonly speaker: ClaimSpeaker; quantities: number }>();
  for (const quantity of quantities) {
    const refs = new Set(quantity.claims);
    const figures = quantity.claims.flatMap((ref): SpeakerFigure[] => {
      const record = context.claim(ref);
      return record && !isRestatement(record, refs) ? [speakerFigure(record, context)] : [];
    });
    const counts = new Map<string, number>();
    for (const { speaker } of figures) counts.set(speaker.id, (counts.get(speaker.id) ?? 0) + 1);
    for (const latest of latestBySpeaker(figures)) {
      const known = speakers.get(latest.speaker.id) ?? { speaker: latest.speaker, quantities: 0 };
      known.quantities++;
      speakers.set(latest.speaker.id, known);
      cells.push({
        speaker: latest.speaker.id,
        quantity: quantity.id,
        latest,
        claims: counts.get(latest.speaker.id) ?? 1,
        differs: conflicting.has(latest.claim),
      });
    }
  }
  const ranked = [...speakers.values()].sort((a, b) => b.quantities - a.quantities || (a.speaker.name < b.speaker.name ? -1 : 1));
  return { speakers: ranked.map(({ speaker }) => speaker), quantities, cells };
}
