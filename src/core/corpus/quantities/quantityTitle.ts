import type { Claim, Predicate } from '../../model/claim.ts';
import type { FigureAnnotation } from '../../model/annotation.ts';
import { BEFELL } from '../befellTable.ts';

/** Titled by a noun of their own. */
const MEASURED: Readonly<Partial<Record<Predicate, string>>> = {
  population: 'inhabitants',
  duration: 'duration',
  distance: 'distance',
  magnitude: 'magnitude',
  money: 'money',
  share: 'share',
};

/** What is counted, for a reader: "Soldiers killed", "Strike duration", "Villages", "Agreements (broker)" where a verb of no kind tells what about them. */
export function measuredTitle(claim: Claim, figure: FigureAnnotation): string {
  const counted = claim.group ?? claim.about ?? figure.head ?? figure.counted;
  const about = claim.predicate === 'other' && claim.group !== null ? claim.about : null;
  const words = [claim.subset, counted, BEFELL[claim.predicate] ?? MEASURED[claim.predicate]].filter(
    (part) => part !== null && part !== undefined && part !== '',
  );
  const title = [...new Set(words)].join(' ') || figure.text;
  return capitalised(about === null || about === counted ? title : `${title} (${about})`);
}

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
