import type { ModifierKind } from '../../model/figure.ts';
import type { Token } from '../../text/tokens.ts';
import type { PhraseMatch } from './phrases.ts';
import { MARKS } from './tables/countedNounTable.ts';
import { MODIFIERS_AFTER, MODIFIERS_BEFORE, MODIFYING_VERBS } from './tables/modifierTable.ts';

/** Words that bound or soften a number. `inside`: they belong to the figure's span. */
export interface Modifier {
  readonly kind: ModifierKind;
  readonly first: number;
  readonly last: number;
  readonly inside: boolean;
}

const TEMPORAL_OVER = new Set(['over', 'under', 'above', 'below', 'around', 'near', 'just']);

/** Reads modifiers before a number at token `at`; two may stand together ("just over", "nearly another"): the outer one is in the span, the bounding one counts. */
export function readModifierBefore(tokens: readonly Token[], at: number, from: number): Modifier | null {
  const near = MODIFIERS_BEFORE.endingBefore(tokens, isMarked(tokens, at, from) ? at - 1 : at, from);
  if (!near || isVerb(tokens, near)) return readVerb(tokens, at, from);
  const outer = MODIFIERS_BEFORE.endingBefore(tokens, near.first, from);
  if (!outer || isVerb(tokens, outer) || (near.value !== 'exactly' && outer.value !== 'exactly')) return inside(near);
  const kind = near.value === 'exactly' ? outer.value : near.value;
  return { kind, first: outer.first, last: near.last, inside: true };
}

/** "Russia estimated more than 5,000": there the word is no modifier but the verb. */
function isVerb(tokens: readonly Token[], match: PhraseMatch<ModifierKind>): boolean {
  const first = tokens[match.first];
  return first?.word.lower === 'estimated' && (first.tag === 'past' || tokens[match.first - 1]?.tag === 'auxiliary');
}

const PREPOSITIONS = new Set(['over', 'above', 'under', 'below', 'near', 'around', 'beyond']);
/** "carried out OVER six regions", "flew OVER 30 villages" */
const SPREADING = new Set('out spread scattered strewn stretched fly flew flown flying across rained dispersed distributed'.split(' '));
const TOPICS = new Set('question questions concern concerns doubt doubts talk talks information news story worry worries'.split(' '));

/** "control over seven regions", "questions about two ships": behind a noun such a word is a preposition, unless a large or measured amount follows. */
export function isPreposition(tokens: readonly Token[], modifier: Modifier, from: number): boolean {
  if (modifier.last - modifier.first > 1 || modifier.first <= from) return false;
  const word = tokens[modifier.first]?.word.lower ?? '';
  const before = tokens[modifier.first - 1];
  if (word === 'over' && before !== undefined && SPREADING.has(before.word.lower)) return true;
  return before?.tag === 'noun' && (PREPOSITIONS.has(word) || (word === 'about' && TOPICS.has(before.word.lower)));
}

/** A single word that is also a preposition of place: "jailed OVER $4bn fraud". */
export const isShortPreposition = (tokens: readonly Token[], { first, last }: Modifier): boolean =>
  last - first === 1 && PREPOSITIONS.has(tokens[first]?.word.lower ?? '');

/** "parliament PASSED 12 laws", "the convoy CROSSED three rivers": bounds a number only where the number stands for a total. */
export const isVerbOfPassing = (tokens: readonly Token[], { first, last }: Modifier): boolean =>
  last - first === 1 && /^(?:pass|cross|top|overt)/.test(tokens[first]?.word.lower ?? '');

/** "passed THE 1,000 mark", "just below THE $4,500 level": the article belongs to the mark. */
function isMarked(tokens: readonly Token[], at: number, from: number): boolean {
  if (at <= from || tokens[at - 1]?.word.lower !== 'the') return false;
  return [at + 1, at + 2].some((behind) => MARKS.has(tokens[behind]?.word.lower ?? ''));
}

const inside = (match: PhraseMatch<ModifierKind>): Modifier => ({ kind: match.value, first: match.first, last: match.last, inside: true });

/** "exceeded 1,000", "neared 5,000": a verb right before the number (or before its currency sign). */
function readVerb(tokens: readonly Token[], at: number, from: number): Modifier | null {
  const verb = MODIFYING_VERBS.endingBefore(tokens, isMarked(tokens, at, from) ? at - 1 : at, from);
  return verb && { kind: verb.value, first: verb.first, last: verb.last, inside: false };
}

/** "or more", "or so", "+" behind the number. */
export function readModifierAfter(tokens: readonly Token[], at: number, limit: number): Modifier | null {
  const token = at < limit ? tokens[at] : undefined;
  if (token?.word.form === '+' && !token.spaced) return { kind: 'at-least', first: at, last: at + 1, inside: true };
  const after = MODIFIERS_AFTER.startingAt(tokens, at, limit);
  // "20 men AND UP to 30 women", "520 wounded AND MORE than 100 dead"
  const behind = after === null ? undefined : `${tokens[after.last - 1]?.word.lower} ${tokens[after.last]?.word.lower}`;
  const goesOn = behind === 'up to' || behind === 'more than';
  return after && !goesOn ? inside(after) : null;
}

/** "over three days" tells how long something took, "for over 30 years" bounds a number: before a duration such words need a preposition before them. */
export function isPrepositionOfTime(tokens: readonly Token[], modifier: Modifier, from: number): boolean {
  if (modifier.last - modifier.first > 1) return false;
  const word = tokens[modifier.first]?.word.lower ?? '';
  if (!TEMPORAL_OVER.has(word) || word === 'around' || word === 'just') return false;
  const before = modifier.first > from ? tokens[modifier.first - 1]?.word.lower : undefined;
  return before === undefined || !BEFORE_A_BOUND.has(before);
}

const BEFORE_A_BOUND = new Set(
  'for of after than in lasted lasting lasts last took take takes spent spend is was were been within to just well'.split(' '),
);
