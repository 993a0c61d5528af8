import { words } from './words.ts';

/** Verbs and nouns that news uses for one and the same happening; the first of each row stands for all. */
const ROWS: readonly string[] = [
  'dismiss fire sack layoff lay cut axe shed',
  'close shut shutter',
  'retake recapture regain liberate capture seize take conquer occupy control hold',
  'sicken infect poison ill',
  'march rally demonstrate protest parade demonstration procession',
  'strike walkout stay stoppage',
  'shelter house host accommodate live',
  'free release swap exchange',
  'register record confirm report count log diagnose case infection',
  'raise collect donate donation appeal',
  'cost price bill',
  'lend loan borrow credit',
  'vote turnout ballot cast',
  'blackout outage power electricity',
  'talk negotiate negotiation mediation mediate',
  'ceasefire cease-fire truce armistice',
  'trap bury entomb',
  'damage loss',
  'budget spend spending',
];

export const SYNONYMS: ReadonlyMap<string, string> = new Map(
  ROWS.flatMap((row) => {
    const meanings = row.split(' ');
    return meanings.map((word) => [word, meanings[0] ?? word] as const);
  }),
);

/** Verbs that tell how a number came to be known, not what is counted. */
export const UNTELLING_VERBS: ReadonlySet<string> = words(
  'say tell put speak claim estimate reckon reach total number raise lower bring exceed top stand fill list give add include exceed surpass',
);
