import type { Claim, Predicate } from '../../model/claim.ts';
import type { FigureAnnotation } from '../../model/annotation.ts';

/** What stands after the counted noun in a title; measures are titled by their own noun. */
const PREDICATE_WORDS: Readonly<Record<Predicate, string>> = {
  killed: 'killed',
  injured: 'injured',
  'killed-or-injured': 'killed or injured',
  missing: 'missing',
  captured: 'captured',
  arrested: 'arrested',
  displaced: 'displaced',
  evacuated: 'evacuated',
  rescued: 'rescued',
  deployed: 'deployed',
  destroyed: 'destroyed',
  damaged: 'damaged',
  attacked: 'attacked',
  population: 'inhabitants',
  duration: 'duration',
  distance: 'distance',
  magnitude: 'magnitude',
  money: 'money',
  share: 'share',
  other: '',
};

/** What is counted, for a reader: "Soldiers killed", "Strike duration", "Villages", "Agreements (broker)" where a verb of no kind tells what about them. */
export function measuredTitle(claim: Claim, figure: FigureAnnotation): string {
  const counted = claim.group ?? claim.about ?? figure.head ?? figure.counted;
  const about = claim.predicate === 'other' && claim.group !== null ? claim.about : null;
  const words = [claim.subset, counted, PREDICATE_WORDS[claim.predicate]].filter((part) => part !== null && part !== '');
  const title = [...new Set(words)].join(' ') || figure.text;
  return capitalised(about === null || about === counted ? title : `${title} (${about})`);
}

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
