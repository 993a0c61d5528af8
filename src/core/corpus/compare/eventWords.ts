import { EVENT_KINDS } from './eventKindTable.ts';

const KINDS_OF_WORD: ReadonlyMap<string, readonly string[]> = kindsByWord();

function kindsByWord(): Map<string, string[]> {
  const kinds = new Map<string, string[]>();
  for (const [kind, { words }] of Object.entries(EVENT_KINDS)) {
    for (const word of words.split(' ')) kinds.set(word, [...(kinds.get(word) ?? []), kind]);
  }
  return kinds;
}

/** Offices and things named after events; shots; the month. */
const NO_EVENT =
  /\b(?:fire (?:chief|brigade|service|department|officials?)|(?:artillery|rocket|mortar|sniper|tank|gun|friendly|small-arms|machine-gun|enemy|heavy|cease|under|opened|open|exchanged?|returned|held|hold) fire|war crimes|strike force|court order|March|MARCH)\b/g;

const OF_WORK =
  /\b(?:workers?|unions?|wages?|pay|walk(?:ed|s)? ?outs?|picket\w*|(?<!general |of )staff|employe\w+|layoffs|miners|drivers|teachers|nurses|doctors|pilots|general strike|on strike|hour strike|day strike|day of strike|pension\w*|railway\w*|labou?r|dispute)\b/i;

const OF_ARMS =
  /\b(?:missiles?|rockets?|drones?|air ?strikes?|air raids?|warplanes?|bomb(?:s|ed|ing|ings)?|shell(?:s|ed|ing)|soldiers|troops|servicemen|artillery)\b/i;

/** Kinds of event that the words of a text speak of. */
export function kindsIn(text: string): Set<string> {
  const kinds = new Set<string>();
  for (const match of text
    .replace(NO_EVENT, (words) => (/^(?:fire|war|strike|court|march)/i.test(words) ? ' ' : ' shelling '))
    .matchAll(/[a-z]+/gi)) {
    for (const kind of KINDS_OF_WORD.get(match[0].toLowerCase()) ?? []) kinds.add(kind);
  }
  // Strikes are of workers or of bombers: what else is said tells which.
  if (kinds.has('labour') && kinds.has('attack')) kinds.delete(OF_WORK.test(text) && !OF_ARMS.test(text) ? 'attack' : 'labour');
  return kinds;
}

/** The story of an event that runs on over days. */
export const isLastingStory = (lead: string): boolean => [...kindsIn(lead)].some((kind) => EVENT_KINDS[kind]?.lasting === true);

/** The story of what does not come again within days: no attack, no march. */
export const isDisasterStory = (lead: string): boolean => {
  const kinds = kindsIn(lead);
  return kinds.size > 0 && ![...kinds].some((kind) => EVENT_KINDS[kind]?.lasting === true || REPEATED.has(kind));
};
const REPEATED: ReadonlySet<string> = new Set(['attack', 'explosion', 'march', 'fire']);

/** A word for an event ("quake", "clashes"), in lower case. */
export const isEventWord = (word: string): boolean => KINDS_OF_WORD.has(word);
