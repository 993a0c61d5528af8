import { PEOPLE_PREDICATES, type Predicate } from '../../model/claim.ts';
import type { NameLexicon } from '../../lexicon/names.ts';
import { TextMemo } from '../../text/textMemo.ts';
import type { Site } from './site.ts';
import { wordAt } from './site.ts';
import { EVENT_NOUNS } from './tables/eventTable.ts';
import { ARMED, CHILDREN, CIVILIANS, COMBATANTS, DEGREES, MILITARY, PEOPLE, PERSONAL, PLAIN_PERSONS } from './tables/groupTable.ts';

/** Endings that only persons have: "schoolgirls", "fishermen", "peacekeepers", "pianists". */
const PERSONAL_ENDING =
  /(?:men|women|girls|boys|ists|keepers|workers|fighters|makers|goers|holders|owners|mates|seekers|players|riders|dwellers|trekkers|grandchildren)$/;

/** True for people, false for things, null where there is no noun. */
export function isPersonal(head: string | null): boolean | null {
  return head === null ? null : PERSONAL_HEADS.get(head);
}

const PERSONAL_HEADS = new TextMemo(
  (head) =>
    PEOPLE.has(head) ||
    CIVILIANS.has(head) ||
    COMBATANTS.has(head) ||
    CHILDREN.has(head) ||
    PERSONAL.has(head) ||
    PERSONAL_ENDING.test(head),
);

/** The same for a figure; a people's name ("half a million Syrians") counts people. */
export const countsPersons = ({ figure, tokens, counted }: Site): boolean | null =>
  counted.last > counted.first && tokens[counted.last - 1]?.tag === 'name' ? true : isPersonal(figure.head);

const COUNTS_PEOPLE: ReadonlySet<Predicate> = new Set<Predicate>([...PEOPLE_PREDICATES, 'population']);

/**
 * Who or what is counted: "people" for all words that say no more, "civilians", "combatants", "children", else the noun with the nouns before it, in
 * the plural ("air defence systems"). The side ("Sulmark soldiers") is no part of it.
 */
export function readGroup(site: Site, predicate: Predicate, names: NameLexicon): string | null {
  const { figure } = site;
  if (figure.measure !== 'count' && figure.measure !== 'rate' && figure.measure !== 'share') return null;
  const named = nounOfPart(site) ?? nounAmong(site) ?? (sumsDifferentGroups(site) ? 'people' : figure.head);
  // "carried out three bomb attacks, killing eight": the noun before is of what killed them.
  const head = figure.counted === null && named !== null && EVENT_NOUNS.has(named) && COUNTS_PEOPLE.has(predicate) ? 'people' : named;
  if (head === null || (predicate === 'population' && figure.counted === null)) return COUNTS_PEOPLE.has(predicate) ? 'people' : null;
  if ((/^(?:men|women)$/.test(head) && isOfBothSexes(site)) || isOfBothCamps(site, head)) return 'people';
  if (PEOPLE.has(head)) return premodifier(site, CIVILIANS, 'civilian') ? 'civilians' : 'people';
  if (CIVILIANS.has(head)) return 'civilians';
  if (CHILDREN.has(head)) return 'children';
  if (head === 'forces' && premodifier(site, CIVIL_FORCES)) return compound(site, head);
  if (COMBATANTS.has(head) || (PERSONAL.has(head) && head !== 'police' && isOfArmy(site, head))) return 'combatants';
  return namesPeople(site, head) && names.people(head) !== undefined ? 'people' : compound(site, head);
}

/** "ten NORWEGIANS were killed and 30 wounded": whose they are is no part of who they are. */
function namesPeople({ tokens, counted, before }: Site, head: string): boolean {
  const noun = tokens[counted.last - 1];
  if (counted.last > counted.first && noun?.word.lower === head) return noun.word.shape === 'capitalized';
  return before?.figure.head === head && namesPeople(before, head);
}

/** "93 soldiers and eight civilians died, bringing the total to 101": the sum of different people is of none of them. */
function sumsDifferentGroups({ figure, before }: Site): boolean {
  if (figure.counted !== null || figure.sums.length < 2 || isPersonal(figure.head) !== true) return false;
  for (let site = before; site; site = site.before) if (figure.sums.includes(site.index) && site.figure.head !== figure.head) return true;
  return false;
}

/** "40 of them COMBATANTS", "11 of them women": who the part are. */
function nounOfPart(site: Site): string | null {
  const { figure, tokens, first, last, sentence } = site;
  const told = nounToldOfPart(site);
  if (told !== null) return told;
  const next = last < sentence.last ? tokens[last] : undefined;
  const ofThem = tokens[last - 1]?.word.lower;
  if (ofThem !== 'them' && ofThem !== 'whom') return null;
  const noun = next?.tag === 'noun' ? next.word.lower : '';
  if (figure.partOf !== null) return isKindOfPerson(noun) ? noun : null;
  // "engaged the TERRORISTS and killed six of them"
  for (let at = first - 1; at >= sentence.first; at--) {
    const word = tokens[at]?.word.lower ?? '';
    if (isKindOfPerson(word)) return word;
  }
  return null;
}

/** "two of the 12 dead WERE CHILDREN", "three of the wounded WERE NURSES" */
function nounToldOfPart(site: Site): string | null {
  const { tokens, first, last, figure, after } = site;
  const whole = after !== null && figure.partOf === after.index ? after : site;
  if (wordAt(site, whole === site ? first + 1 : last) !== 'of' || !COPULAS.has(wordAt(site, whole.last))) return null;
  const noun = tokens[whole.last + 1];
  return noun?.tag === 'noun' && isKindOfPerson(noun.word.lower) ? noun.word.lower : null;
}

const COPULAS: ReadonlySet<string> = new Set(['were', 'was', 'are', 'is']);

/** "11 dead AMONG THE GUERRILLAS": who the dead and wounded were. */
function nounAmong(site: Site): string | null {
  const { figure, last, tokens } = site;
  if (wordAt(site, last) !== 'among' || figure.head === null || !PEOPLE.has(figure.head)) return null;
  let noun = last + 1;
  while (noun < last + 4 && /^(?:determiner|possessive|adjective)$/.test(tokens[noun]?.tag ?? '')) noun++;
  // "among its SERVICE PERSONNEL"
  if (tokens[noun]?.tag === 'noun' && tokens[noun + 1]?.tag === 'noun') noun++;
  return isKindOfPerson(wordAt(site, noun)) ? wordAt(site, noun) : null;
}

const isKindOfPerson = (noun: string): boolean => CIVILIANS.has(noun) || COMBATANTS.has(noun) || CHILDREN.has(noun) || PERSONAL.has(noun);

/** "two million MEN, WOMEN and children" */
function isOfBothSexes(site: Site): boolean {
  let others = 0;
  for (let at = site.counted.first; at < site.last + 5; at++) {
    const word = wordAt(site, at);
    if (word === 'men' || word === 'women') others++;
    else if (at >= site.last && word !== ',' && word !== 'and' && !CHILDREN.has(word)) break;
  }
  return others === 2;
}

/** "88 FIGHTERS AND CIVILIANS" */
function isOfBothCamps({ tokens, last }: Site, head: string): boolean {
  if (tokens[last]?.word.lower !== 'and') return false;
  const other = tokens[last + 1]?.word.lower ?? '';
  return (COMBATANTS.has(head) && CIVILIANS.has(other)) || (CIVILIANS.has(head) && COMBATANTS.has(other));
}

/** "army drivers", "security officers", "members of the armed forces" */
const isOfArmy = (site: Site, head: string): boolean =>
  premodifier(site, MILITARY) || (PLAIN_PERSONS.has(head) && premodifier(site, ARMED)) || isOfForces(site);

/** "five POLITICAL forces", "market forces": nobody fights in them. */
const CIVIL_FORCES: ReadonlySet<string> = new Set('political democratic social market opposition'.split(' '));

const FORCES = /^(?:forces|army|military|militia|militias|navy|guard)$/;

/** "ten members OF THE SECURITY FORCES" */
function isOfForces({ tokens, counted, last, sentence }: Site): boolean {
  for (let at = counted.first; at < Math.min(sentence.last, last + 6); at++) {
    const token = tokens[at];
    if (FORCES.test(token?.word.lower ?? '')) return true;
    if (at >= last && !/^(?:preposition|determiner|adjective|noun|name|gerund)$/.test(token?.tag ?? '')) return false;
    if (at >= last && token?.tag === 'preposition' && token.word.lower !== 'of') return false;
  }
  return false;
}

function premodifier({ tokens, counted }: Site, words: ReadonlySet<string>, also?: string): boolean {
  for (let at = counted.first; at < counted.last - 1; at++) {
    const word = tokens[at]?.word.lower ?? '';
    if (words.has(word) || word === also) return true;
  }
  return false;
}

/** What has become of things or was found out of them, not which they are. */
const OUTCOMES: ReadonlySet<string> = new Set(
  'destroyed damaged collapsed burnt burned ruined wrecked flooded captured abandoned confirmed reported registered recorded'.split(' '),
);

/** The head with the nouns and participles right before it: "armoured vehicles", "cease-fire agreements", "polling stations". */
function compound({ tokens, counted }: Site, head: string): string {
  const words = [head];
  for (let at = counted.last - 2; at >= counted.first && words.length < 4; at--) {
    const token = tokens[at];
    // "armed police" are police, "armoured vehicles" not all vehicles.
    const joins =
      token?.tag === 'noun' ||
      (!isPersonal(head) &&
        !OUTCOMES.has(token?.word.lower ?? '') &&
        tokens[at - 1]?.tag !== 'conjunction' &&
        ((token?.tag === 'adjective' && /(?:ed|our)$/.test(token.word.lower)) || token?.tag === 'participle' || token?.tag === 'gerund'));
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
