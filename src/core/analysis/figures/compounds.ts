import type { ModifierKind } from '../../model/figure.ts';
import type { Word } from '../../text/words.ts';
import { NUMBER_WORDS, SCALE_SUFFIXES, type NumberWord } from './tables/numberWordTable.ts';
import { PAID_PER, unitByWord } from './tables/unitTable.ts';

/** A number joined to its noun by hyphens: "five-day", "27-kilometre", "15-member", "three-million-dollar". */
export interface Compound {
  readonly value: number;
  readonly scale: number;
  /** The word behind the number, if it is a unit. */
  readonly unit: string | null;
  /** "15-member", "40,000-strong": the noun is counted. */
  readonly counts: string | null;
  /** "5,000-plus", "60-odd" */
  readonly suffixed: ModifierKind | null;
  /** "$10-a-day": what it is paid or counted for. */
  readonly per: string | null;
}

/** Nouns that a hyphenated number counts; other such adjectives ("two-door", "nine-storey") describe and count nothing. */
const COUNTED = new Map([
  ['member', 'members'],
  ['strong', 'people'],
  ['person', 'people'],
  ['man', 'people'],
  ['nation', 'nations'],
  ['country', 'countries'],
  ['seat', 'seats'],
  ['bed', 'beds'],
  ['vehicle', 'vehicles'],
  ['truck', 'trucks'],
  ['car', 'cars'],
  ['boat', 'boats'],
  ['ship', 'ships'],
  ['judge', 'judges'],
  ['party', 'parties'],
  ['vote', 'votes'],
  ['point', 'points'],
]);

const SUFFIXES: ReadonlyMap<string, ModifierKind> = new Map([
  ['plus', 'at-least'],
  ['odd', 'about'],
]);

/** "21-year-old", "two-month-olds" */
const isAge = (rest: readonly string[]): boolean => rest[1] === 'old' || rest[1] === 'olds';

/**
 * @param value the number that the compound begins with
 * @param rest its other parts, lower case
 * @returns null where it says no amount: an age, a design ("two-door"), a name
 */
export function readCompoundRest(value: number, rest: readonly string[]): Compound | null {
  const plain = { value, scale: 1, unit: null, counts: null, suffixed: null, per: perOf(rest) };
  const [head, ...more] = rest;
  if (head === undefined || (plain.per !== null && rest.length === 2)) return plain;
  const scale = SCALE_SUFFIXES.get(head) ?? SCALE_WORDS.get(head);
  // "122-mm rockets" are no millions.
  if (scale !== undefined && head.length > 1 && head !== 'mm') {
    const inner = readCompoundRest(value * scale, more);
    return inner && { ...inner, scale };
  }
  // "a 5-per cent rise": the cent is a word of its own; "5-per-cent"
  if (head === 'per' && more.length === 0) return plain;
  if (head === 'per' && more[0] === 'cent' && more.length === 1) return { ...plain, unit: 'percent' };
  const suffixed = more.length === 0 ? SUFFIXES.get(head) : undefined;
  if (suffixed !== undefined) return { ...plain, suffixed };
  if (isAge(rest)) return null;
  const inches = head === 'foot' && more.length === 1 ? Number(more[0]) : NaN;
  if (inches < 12) return { ...plain, value: value + inches / 12, unit: head };
  const counts = COUNTED.get(head);
  if (counts !== undefined) return { ...plain, counts };
  return unitByWord(head) !== undefined || MONEY.has(head) || head === 'magnitude' ? { ...plain, unit: head } : null;
}

const SCALE_WORDS: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['crore', 1e7],
]);

/** The "day" of "-a-day", the "gallon" of "-dollar-per-gallon". */
function perOf(rest: readonly string[]): string | null {
  const [per, what] = rest.slice(-2);
  return what !== undefined && PAID_PER.has(what) && (per === 'a' || per === 'an' || per === 'per') ? what : null;
}

const MONEY = new Set(['dollar', 'euro', 'pound', 'cent', 'yen', 'yuan', 'rouble', 'ruble', 'rupee', 'franc', 'peso', 'pence', 'lira']);

/** A compound that begins with number words: "five-day", "twenty-one-year", "two-and-a-half-hour", "half-hour". */
export function readWordCompound(parts: readonly Word[]): Compound | null {
  const entries = parts.map((part) => NUMBER_WORDS.get(part));
  const lead = leadingNumber(entries);
  // "twenty-one" alone is no compound; "one-and-a-half" needs its "million" behind it.
  return lead && (lead.used < parts.length || !Number.isInteger(lead.value))
    ? readCompoundRest(
        lead.value,
        parts.slice(lead.used).map((part) => part.lower),
      )
    : null;
}

function leadingNumber(entries: readonly (NumberWord | undefined)[]): { value: number; used: number } | null {
  const [first, second] = entries;
  if (first?.kind === 'half') return { value: 0.5, used: 1 };
  const start =
    first?.kind === 'unit'
      ? { value: first.value, used: 1 }
      : first?.kind === 'ten'
        ? second?.kind === 'unit'
          ? { value: first.value + second.value, used: 2 }
          : { value: first.value, used: 1 }
        : null;
  const [and, ...half] = entries.slice(start?.used ?? 0);
  if (!start || and?.kind !== 'and') return start;
  // "two-and-a-half", "two-and-half"
  const used = half[0]?.kind === 'article' ? 2 : 1;
  return half[used - 1]?.kind === 'half' ? { value: start.value + 0.5, used: start.used + 1 + used } : start;
}
