import type { Predicate } from '../../model/claim.ts';
import type { Site } from './site.ts';
import { wordAt } from './site.ts';
import { CHILDREN, CIVILIANS, COMBATANTS, DEGREES, MILITARY, PEOPLE, PERSONAL } from './tables/groupTable.ts';

/** Endings that only persons have: "schoolgirls", "fishermen", "peacekeepers", "pianists". */
const PERSONAL_ENDING = /(?:men|women|girls|boys|ists|keepers|workers|fighters|makers|goers|holders|owners|mates|grandchildren)$/;

/** True for people, false for things, null where there is no noun. */
export function isPersonal(head: string | null): boolean | null {
  if (head === null) return null;
  return (
    PEOPLE.has(head) ||
    CIVILIANS.has(head) ||
    COMBATANTS.has(head) ||
    CHILDREN.has(head) ||
    PERSONAL.has(head) ||
    PERSONAL_ENDING.test(head)
  );
}

/** The same for a figure; a people's name ("half a million Syrians") counts people. */
export const countsPersons = ({ figure, tokens, counted }: Site): boolean | null =>
  counted.last > counted.first && tokens[counted.last - 1]?.tag === 'name' ? true : isPersonal(figure.head);

const COUNTS_PEOPLE: ReadonlySet<Predicate> = new Set<Predicate>([
  'killed',
  'injured',
  'killed-or-injured',
  'missing',
  'captured',
  'arrested',
  'displaced',
  'evacuated',
  'rescued',
  'population',
]);

/**
 * Who or what is counted: "people" for all words that say no more, "civilians", "combatants", "children", else the noun with the nouns before it, in
 * the plural ("air defence systems"). The side ("Sulmark soldiers") is no part of it.
 */
export function readGroup(site: Site, predicate: Predicate): string | null {
  const { figure } = site;
  if (figure.measure !== 'count' && figure.measure !== 'rate' && figure.measure !== 'share') return null;
  const head = nounOfPart(site) ?? figure.head;
  if (head === null || (predicate === 'population' && figure.counted === null)) return COUNTS_PEOPLE.has(predicate) ? 'people' : null;
  if (PEOPLE.has(head)) return premodifier(site, CIVILIANS, 'civilian') ? 'civilians' : 'people';
  if (CIVILIANS.has(head)) return 'civilians';
  if (CHILDREN.has(head)) return 'children';
  if (COMBATANTS.has(head) || (PERSONAL.has(head) && head !== 'police' && premodifier(site, MILITARY))) return 'combatants';
  return compound(site, head);
}

/** "40 of them COMBATANTS", "11 of them women": who the part are. */
function nounOfPart({ figure, tokens, last, sentence }: Site): string | null {
  const next = last < sentence.last ? tokens[last] : undefined;
  const ofThem = figure.partOf !== null && /^(?:them|whom)$/.test(tokens[last - 1]?.word.lower ?? '');
  if (!ofThem || next?.tag !== 'noun') return null;
  const noun = next.word.lower;
  return CIVILIANS.has(noun) || COMBATANTS.has(noun) || CHILDREN.has(noun) || PERSONAL.has(noun) ? noun : null;
}

function premodifier({ tokens, counted }: Site, words: ReadonlySet<string>, also?: string): boolean {
  for (let at = counted.first; at < counted.last - 1; at++) {
    const word = tokens[at]?.word.lower ?? '';
    if (words.has(word) || word === also) return true;
  }
  return false;
}

/** The head with the nouns and participles right before it: "armoured vehicles", "cease-fire agreements". */
function compound({ tokens, counted }: Site, head: string): string {
  const words = [head];
  for (let at = counted.last - 2; at >= counted.first && words.length < 4; at--) {
    const token = tokens[at];
    const joins =
      token?.tag === 'noun' || (token?.tag === 'adjective' && /(?:ed|our)$/.test(token.word.lower)) || token?.tag === 'participle';
    if (!token || !joins || token.word.shape === 'upper') break;
    words.unshift(token.word.lower);
  }
  return tokens[counted.last - 1]?.word.lower === head ? words.join(' ') : head;
}

/** What restricts the group: how badly hurt, or "other". */
export function readSubset(site: Site): string | null {
  for (let at = site.first; at < Math.min(site.sentence.last, site.last + 4); at++) {
    const word = wordAt(site, at);
    if (DEGREES.has(word)) return word === 'serious' || word === 'severe' || word === 'critical' ? `${word}ly` : word;
    if (at < site.last && (word === 'other' || word === 'others')) return 'other';
  }
  return null;
}
