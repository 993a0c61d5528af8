import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Measure, ModifierKind } from '../../model/figure.ts';
import type { Token } from '../../text/tokens.ts';
import { isAge } from './ages.ts';
import { entryAt } from './cardinals.ts';
import type { CountedNoun } from './countedNoun.ts';
import { intervalOf, type Interval } from './interval.ts';
import { MARKS } from './tables/countedNounTable.ts';
import { MODIFIERS_BEFORE } from './tables/modifierTable.ts';
import {
  isPreposition,
  isPrepositionOfTime,
  isShortPreposition,
  isVerbOfPassing,
  readModifierAfter,
  readModifierBefore,
  type Modifier,
} from './modifiers.ts';
import { readBareMagnitude, readMagnitude } from './magnitudes.ts';
import type { Place, WrittenPlace } from './neighbours.ts';
import { isHour, isNoAmount, isYear } from './notFigures.ts';
import { numeralWith, plainNumeral, type Numeral } from './numeral.ts';
import { readNumeral } from './numerals.ts';
import { endOfPhoneNumber } from './phoneNumbers.ts';
import { readRange, type Range } from './ranges.ts';
import { readUnit, type Measured } from './units.ts';
import { isOfVoteSplit } from './voteSplits.ts';
import { readWhat, type What } from './what.ts';
import { unitByWord } from './tables/unitTable.ts';

/** A figure as read within its sentence, before figures are tied to each other. Token indices are half-open. */
export interface Draft extends Interval {
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
  readonly numeral: { readonly first: number; readonly last: number };
  readonly measure: Measure;
  readonly unit: string | null;
  readonly counted: CountedNoun | null;
  readonly base: { readonly first: number; readonly last: number } | null;
  readonly value: number | null;
  readonly modifier: Modifier | null;
  readonly modifierKind: ModifierKind;
  /** Lower case, plural; told later where a list or the sentence before has it. */
  readonly head: string | null;
}

export interface Reading extends WrittenPlace {
  readonly lexicon: Lexicon;
}

/** What stands at a token: a figure or not, and where to read on. */
export interface DraftReading {
  readonly draft: Draft | null;
  readonly last: number;
}

/** Reads the figure that begins with a number at token `at`. */
export function readDraft(reading: Reading, at: number, sentence: number): DraftReading {
  const { tokens, from, limit } = reading;
  const phone = endOfPhoneNumber(tokens, at, from, limit);
  if (phone !== null) return { draft: null, last: phone };
  const opener = entryAt(tokens, at, limit)?.kind;
  // "fell by a third", "more than half": what bounds or compares makes an amount of a bare fraction.
  const compared = at > from && tokens[at - 1]?.word.lower === 'by';
  const modified = (opener === 'half' || opener === 'article') && (compared || readModifierBefore(tokens, at, from) !== null);
  const reached = opener === 'article' && at > from && tokens[at - 1]?.word.lower === 'within';
  const single =
    modified || reached || (opener === 'article' && tokens[at + 3]?.word.lower === 'a' && tokens[at + 4]?.word.lower === 'half');
  const numeral = readNumeral(reading, at, modified) ?? (single ? readSingleUnit(tokens, at, limit) : null);
  if (!numeral) return { draft: null, last: at + 1 };
  if (isNoAmount(numeral, reading)) return { draft: null, last: numeral.last };
  const range = isOfVoteSplit(tokens, at, from, limit) ? null : readRange(reading, numeral);
  if (range === 'score') return { draft: null, last: endOfScore(tokens, numeral.last, limit) };
  const whole = range ? numeralWith(range.upper, { first: numeral.first }) : numeral;
  if (isAge(whole, reading) || (range && isHour(tokens, whole.last, limit))) return { draft: null, last: whole.last };
  const draft = assemble(reading, numeral, range, sentence);
  if (!draft) return { draft, last: whole.last };
  const both = joinBounds(draft, reading, sentence) ?? draft;
  return { draft: both, last: both.last };
}

/** "more than A WEEK", "within A MILE", "A MILE and a half": the article counts where a modifier bounds it or a half follows. */
function readSingleUnit(tokens: readonly Token[], at: number, limit: number): Numeral | null {
  const unit = at + 1 < limit ? unitByWord(tokens[at + 1]?.word.lower ?? '') : undefined;
  if (unit?.measure !== 'duration' && unit?.measure !== 'distance' && unit?.measure !== 'mass') return null;
  return plainNumeral({ first: at, last: at + 1, form: 'words', value: 1, surelyAmount: true });
}

/** Behind "2-1", "6-4", a phone number: all that is joined by hyphens. */
function endOfScore(tokens: readonly Token[], at: number, limit: number): number {
  let last = at;
  while (last + 1 < limit && /^[-–‑]$/.test(tokens[last]?.word.form ?? '') && tokens[last + 1]?.word.shape === 'digits') last += 2;
  return Math.max(last, at);
}

const LOWER: ReadonlySet<ModifierKind> = new Set<ModifierKind>(['at-least', 'more-than']);
const UPPER: ReadonlySet<ModifierKind> = new Set<ModifierKind>(['at-most', 'fewer-than']);

/** "more than 10 but fewer than 20 ships": two bounds of one amount are one range. */
function joinBounds(draft: Draft, reading: Reading, sentence: number): Draft | null {
  const { tokens, limit } = reading;
  const lowerFirst = LOWER.has(draft.modifierKind);
  if (!lowerFirst && !UPPER.has(draft.modifierKind)) return null;
  const joint = tokens[draft.last]?.word.form === ',' ? draft.last + 1 : draft.last;
  if (!/^(?:and|but)$/.test(tokens[joint]?.word.lower ?? '') || joint + 1 >= limit) return null;
  const phrase = MODIFIERS_BEFORE.startingAt(tokens, joint + 1, limit);
  if (!phrase || !(lowerFirst ? UPPER : LOWER).has(phrase.value)) return null;
  const { draft: other } = readDraft({ ...reading, from: joint + 1 }, phrase.last, sentence);
  if (!other || other.modifierKind !== phrase.value || (draft.counted !== null && other.counted !== null)) return null;
  const [low, high] = lowerFirst ? [draft.low, other.high] : [other.low, draft.high];
  if (low === null || high === null || low > high || (draft.unit !== null && draft.unit !== other.unit)) return null;
  return {
    ...other,
    first: draft.first,
    numeral: { first: draft.numeral.first, last: other.numeral.last },
    low,
    high,
    value: null,
    modifier: draft.modifier,
    modifierKind: 'between',
  };
}

function assemble(reading: Reading, lower: Numeral, range: Range | null, sentence: number): Draft | null {
  const { tokens, from, limit } = reading;
  let numeral = range ? numeralWith(range.upper, { first: lower.first, surelyAmount: true }) : lower;
  const early = numeral.suffixed ? null : readModifierAfter(tokens, numeral.last, limit);
  const behind = early ? numeralWith(numeral, { last: early.last }) : numeral;
  const unit =
    readMagnitude(tokens, numeral, from, limit) ?? readUnit(tokens, behind, from, limit) ?? readBareMagnitude(tokens, numeral, from);
  if (unit?.factor !== undefined || unit?.plus !== undefined) numeral = adjusted(numeral, unit);
  if (unit?.measure === 'duration' && isAgeOrDate(tokens, unit.last, limit)) return null;
  const what = readWhat(reading, reading.lexicon, behind, unit);
  if (!what.unit && isYear(numeral, reading, what.counted?.plural === true && tokens[what.counted.last - 1]?.tag === 'noun')) return null;
  if (range?.hyphen && !isSurelyRange(lower, range, what)) return null;
  if (!isWorthwhile(tokens, numeral, what, reading)) return null;
  const last = Math.max(behind.last, what.last);
  const late = early ?? readModifierAfter(tokens, last, limit);
  const start = Math.min(range?.opener ?? numeral.first, what.first);
  const before = readModifierBefore(tokens, start, from);
  const usable = before && !isOtherwise(tokens, before, numeral, what, reading) ? before : null;
  const bounds = usable !== null && usable.kind !== 'exactly' && !(usable.kind === 'about' && late);
  const modifier = bounds ? usable : (late ?? usable);
  const kind: ModifierKind = range ? 'between' : numeral.vague ? 'vague' : (numeral.suffixed ?? modifier?.kind ?? 'exactly');
  const opened =
    range?.opener !== null && range !== null && tokens[range.opener]?.word.lower === 'between'
      ? range.opener
      : Math.min(numeral.first, what.first);
  const value = signed(tokens, numeral, from);
  const { low, high, approximate } = interval({ value, vague: numeral.vague, range, kind, modifier, measure: what.measure });
  return {
    sentence,
    first: usable?.inside ? usable.first : opened,
    last: Math.max(last, late?.last ?? 0),
    numeral: { first: numeral.first, last: numeral.last },
    measure: what.measure,
    unit: what.unit,
    counted: what.counted,
    base: what.base,
    value: range || numeral.vague ? null : value,
    modifier: modifier ?? null,
    modifierKind: kind,
    head: what.counted?.head ?? what.head,
    low,
    high,
    approximate,
  };
}

/** "75 USD million", "thirteen dollars and forty-five cents": what stands behind the unit belongs to the value. */
function adjusted(numeral: Numeral, { factor = 1, plus = 0 }: Measured): Numeral {
  return numeral.value === null ? numeral : numeralWith(numeral, { value: numeral.value * factor + plus });
}

/**
 * The word before the number says something else here: a preposition ("control over seven regions", "over three days", "jailed over $4bn fraud"),
 * a verb of its own ("parliament passed 12 laws").
 */
function isOtherwise(
  tokens: readonly Token[],
  modifier: Modifier,
  numeral: Numeral,
  { measure, counted, last }: What,
  { from, limit }: Place,
): boolean {
  if (measure === 'duration') return isPrepositionOfTime(tokens, modifier, from);
  if (measure === 'money') {
    const noun = last < limit && tokens[last]?.tag === 'noun' ? tokens[last] : undefined;
    return noun !== undefined && !MARKS.has(noun.word.lower) && isShortPreposition(tokens, modifier);
  }
  if (measure !== 'count') return false;
  if (!modifier.inside && counted !== null && (numeral.value ?? Infinity) < 1000) return isVerbOfPassing(tokens, modifier);
  return (numeral.value ?? Infinity) < 100 && isPreposition(tokens, modifier, from);
}

interface Bounds extends Pick<Numeral, 'value' | 'vague'> {
  readonly range: Range | null;
  readonly kind: ModifierKind;
  readonly modifier: Modifier | null;
  readonly measure: Measure;
}

function interval({ value, vague, range, kind, modifier, measure }: Bounds): Interval {
  if (range) return { low: range.low, high: range.high, approximate: modifier?.kind === 'about' };
  if (!vague) return intervalOf(value ?? 0, kind, measure);
  const { low, high } = vague;
  switch (modifier?.kind) {
    case 'at-least':
    case 'more-than':
      return { low, high: null, approximate: true };
    case 'at-most':
    case 'fewer-than':
      return { low: null, high, approximate: true };
    case 'exactly':
    case 'about':
    case 'nearly':
    case 'between':
    case 'vague':
    case undefined:
      return { low, high, approximate: true };
  }
}

/** "minus 12 degrees", "-10C" */
function signed(tokens: readonly Token[], { first, value }: Numeral, from: number): number | null {
  const before = first > from ? tokens[first - 1] : undefined;
  if (value === null || !before) return value;
  if (before.word.lower === 'minus' && tokens[first - 2]?.word.lower === 'or') return value;
  const glued =
    (before.word.form === '-' || before.word.form === '−') && tokens[first]?.spaced === false && (before.spaced || first - 1 === from);
  return glued || before.word.lower === 'minus' || before.word.lower === 'negative' ? -value : value;
}

/** "years old", "weeks of age", "days ago" */
function isAgeOrDate(tokens: readonly Token[], at: number, limit: number): boolean {
  if (at >= limit) return false;
  const next = tokens[at]?.word.lower ?? '';
  // "met for 90 minutes EARLIER TODAY" tells a length.
  if (/^(?:earlier|later)$/.test(next) && /^(?:today|yesterday|this|on|in)$/.test(tokens[at + 1]?.word.lower ?? '')) return false;
  if (/^(?:old|ago|earlier|later|older|younger)$/.test(next)) return true;
  return (next === 'of' || next === '-') && /^(?:age|old)$/.test(tokens[at + 1]?.word.lower ?? '') && at + 1 < limit;
}

/** "555-1234" is a range only where something is counted or both ends are round. */
function isSurelyRange(lower: Numeral, { low, high, upper }: Range, what: What): boolean {
  if (what.unit !== null || what.counted) return true;
  return (lower.surelyAmount && upper.surelyAmount) || (low % 10 === 0 && high % 10 === 0);
}

/** Leaves out what counts nothing: "the two", "several said", "scores" as a verb, zero. */
function isWorthwhile(tokens: readonly Token[], numeral: Numeral, what: What, { from, limit }: Place): boolean {
  if (what.unit !== null || what.counted || what.head !== null) return true;
  const first = tokens[numeral.first];
  const before = numeral.first > from ? tokens[numeral.first - 1] : undefined;
  const after = numeral.last < limit ? tokens[numeral.last] : undefined;
  if (numeral.value === 0 || numeral.hyphenated || (before?.word.lower === 'top' && before.tag !== 'verb')) return false;
  if (numeral.vague) {
    if (first?.word.lower === 'scores') return first.tag !== 'verb' && /^(?:past|auxiliary|participle|verb)$/.test(after?.tag ?? '');
    // "several were hurt" counts people, "several said so" nothing that matters.
    const undergo = /^(?:are|were|remain|remained)$/.test(after?.word.lower ?? '') && tokens[numeral.last + 1]?.tag === 'participle';
    return (numeral.vague.low >= 12 || undergo) && first?.tag !== 'verb';
  }
  if (numeral.form === 'words' && before && /^(?:the|these|those|all|any|every|each)$/.test(before.word.lower)) return false;
  return true;
}
