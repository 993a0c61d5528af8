import type { ClaimStatus } from '../../../model/claim.ts';
import { WordTable } from '../../../text/words.ts';

/** What a word near a figure makes of it. */
export interface StatusCue {
  readonly status: Exclude<ClaimStatus, 'asserted'> | null;
  /** Only with "to" behind it: "plans TO cut 2,000 posts". */
  readonly needsTo: boolean;
  /** Right before the number it tells what is expected: "EXPECTS another 200 mm of rain". */
  readonly expecting: boolean;
}

type Row = readonly [StatusCue['status'], Pick<StatusCue, 'needsTo' | 'expecting'>, string];

/** Modal verbs and verbs of planning, as reporters put what has not happened yet. */
const ROWS: readonly Row[] = [
  ['feared', { needsTo: false, expecting: false }, 'feared fear fears might could may possibly'],
  ['planned', { needsTo: false, expecting: false }, 'planning will pledged pledges promised promises'],
  [
    'planned',
    { needsTo: true, expecting: false },
    'plan planned intend intends intended aim aims expected scheduled due threatened proposed proposes vowed',
  ],
  ['planned', { needsTo: true, expecting: true }, 'plans expects'],
  [null, { needsTo: false, expecting: true }, 'expect forecast forecasts predict predicts'],
  ['conditional', { needsTo: false, expecting: false }, 'if unless would should'],
];

export const STATUS_CUES = new WordTable<StatusCue>(
  ROWS.flatMap(([status, how, words]) => words.split(' ').map((word) => [word, { status, ...how }] as const)),
);

/** Of those, what may also tell what somebody is able to say. */
export const POSSIBLE: ReadonlySet<string> = new Set(['could', 'may']);

/** Behind "could": "he could CONFIRM that 26 had been killed" fears nothing. */
export const ASCERTAINING: ReadonlySet<string> = new Set('confirm say see verify tell count'.split(' '));

/** Before "would" they tell who plans it: "said HE would appeal within 28 days". */
export const PLANNERS: ReadonlySet<string> = new Set('it he she they we'.split(' '));

/** Behind "denied": what was not so. */
export const DENIED: ReadonlySet<string> = new Set('that having killing report reports claim claims'.split(' '));
