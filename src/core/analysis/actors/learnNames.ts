import { fold } from '../../lexicon/folding.ts';
import type { NameEntry } from '../../lexicon/nameEntry.ts';
import { LearnedNames, learnedPlaceId, type NameLookup } from './learnedNames.ts';
import type { NameContext } from './nameContext.ts';
import { PlaceSign, surveyUnknownWords, type UnknownWord } from './placeSigns.ts';

/**
 * Finds the places and peoples that an article itself shows to be such where no table knows them: a state by its adjective ("Kelvia",
 * "Kelvian forces"), by what only states have, a town by the dateline. All mentions of such a name are then read as one of a table's.
 */
export function learnNames(context: NameContext): NameLookup {
  const unknown = surveyUnknownWords(context);
  const places = new Map<string, NameEntry>();
  const peoples = new Map<string, NameEntry>();
  for (const [lower, word] of unknown) {
    if (word.isPersonal || !word.isBeforeNoun) continue;
    const state = stateOf(context.names, lower, word, unknown);
    if (state === null) continue;
    if (state && !context.names.entry(state.name)) places.set(state.name.toLowerCase(), state);
    learnPeople(lower, word, state, peoples);
  }
  for (const [lower, word] of unknown) {
    if (!word.isPersonal && !places.has(lower) && !peoples.has(lower) && weight(word.signs) >= ENOUGH) {
      places.set(lower, placeEntry(word.form, word.signs & PlaceSign.stateOrgan ? 'state' : 'region'));
    }
  }
  return places.size + peoples.size === 0 ? context.names : new LearnedNames(context.names, places, peoples);
}

const SURE_SIGNS = PlaceSign.stateOrgan | PlaceSign.dateline | PlaceSign.announced;
const ENOUGH = 2;

/** One sure sign is enough, of the others it takes two. */
function weight(signs: number): number {
  if (signs & SURE_SIGNS) return ENOUGH;
  let count = 0;
  for (let rest = signs; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** The id is the one that linking gives a place of that name: articles that learn it and articles that guess it agree. */
function placeEntry(form: string, kind: 'state' | 'region'): NameEntry {
  const name = form.charAt(0) + form.slice(1).toLowerCase();
  return { id: learnedPlaceId(name), name, kind, type: 'gpe', names: [name] };
}

/** The state that a word is the adjective of; undefined for a people whose state the article does not name, null for no people. */
function stateOf(
  names: NameLookup,
  lower: string,
  word: UnknownWord,
  unknown: ReadonlyMap<string, UnknownWord>,
): NameEntry | undefined | null {
  for (const stem of stemsOf(singular(lower))) {
    const entry = names.entry(stem);
    if (entry?.registryId !== undefined && entry.type === 'gpe') return entry;
    const own = unknown.get(stem);
    if (own && !own.isPersonal) return placeEntry(own.form, 'state');
  }
  return word.isBeforePeople && /(?:ian|ese)$/.test(lower) ? undefined : null;
}

function learnPeople(lower: string, { form }: UnknownWord, state: NameEntry | undefined, into: Map<string, NameEntry>): void {
  const adjective = singular(lower);
  const name = form.charAt(0) + adjective.slice(1);
  const plural = adjective.endsWith('ese') ? name : `${name}s`;
  const entry: NameEntry = {
    id: `group:${fold(name)}`,
    name,
    kind: 'people',
    type: 'group',
    names: [name, plural],
    ...(state && { of: state.id }),
  };
  into.set(adjective, entry);
  into.set(plural.toLowerCase(), entry);
}

const singular = (lower: string): string => (/(?:an|i)s$/.test(lower) ? lower.slice(0, -1) : lower);

const SHORTEST_STEM = 4;

/** Names whose adjective this may be: "Kelvian" of "Kelvia", "Kelvi" or "Kelv", "Arvanese" of "Arvan" or "Arvana", "Selmeti" of "Selmet". */
function stemsOf(adjective: string): string[] {
  const cut = (letters: number): string => adjective.slice(0, -letters);
  const stems: string[] = [];
  if (adjective.endsWith('an')) stems.push(cut(1), cut(2));
  if (adjective.endsWith('ian')) stems.push(cut(3), `${cut(3)}y`, `${cut(3)}e`, `${cut(3)}a`);
  if (adjective.endsWith('ese')) stems.push(cut(3), `${cut(3)}a`);
  if (adjective.endsWith('i')) stems.push(cut(1), `${adjective}a`);
  return stems.filter((stem) => stem.length >= SHORTEST_STEM);
}
