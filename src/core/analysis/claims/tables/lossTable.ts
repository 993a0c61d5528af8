// Words that tell whose losses are counted.
import { WordTable } from '../../../text/words.ts';

/** Between an owner and "losses" or "toll". */
export const BEFORE_TOLLS: ReadonlySet<string> = new Set(
  'death combat military battlefield own final total confirmed civilian battle'.split(' '),
);

/** Verbs, in dictionary form, whose subject has the losses itself. */
export const CONCEDING: ReadonlySet<string> = new Set('lose admit concede acknowledge suffer mourn'.split(' '));

/** "The militants HAD three killed": as much as suffering them. */
export const HAVING: ReadonlySet<string> = new Set('had has have'.split(' '));

/** Behind such a number. */
export const CASUALTY_WORDS: ReadonlySet<string> = new Set('killed dead wounded injured missing captured'.split(' '));

/** A state's forces without its name. */
export const FORCES: ReadonlySet<string> = new Set('troops forces army military soldiers navy'.split(' '));

/** The other side of the speaker's. */
export const ENEMIES = new WordTable<true>([
  ['enemy', true],
  ['adversary', true],
  ['opponent', true],
]);

/** By these verbs the subject harms whom the figure counts. */
export const HARMING: ReadonlySet<string> = new Set('killed kill wounded injured hit shelled struck'.split(' '));

/** The same told as a consequence: "hit a base, KILLING 220 soldiers". */
export const HARMING_AS_WELL: ReadonlySet<string> = new Set('killing wounding injuring'.split(' '));
