import type { Predicate } from '../model/claim.ts';

/** What befell those who are counted, as it stands behind their noun: "soldiers killed". */
export const BEFELL: Readonly<Partial<Record<Predicate, string>>> = {
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
};
