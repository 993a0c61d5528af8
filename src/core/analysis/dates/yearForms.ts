import type { Token } from '../../text/tokens.ts';
import { dateToken, type DateToken, type PartOfPeriod } from './dateTokens.ts';
import type { DateContext } from './dateReader.ts';
import { meaningOf, type Extent, type Meaning } from './meaning.ts';

type YearToken = Extract<NonNullable<DateToken>, { readonly kind: 'year' | 'decade' }>;

/** Words before four digits that make them a year. */
const BEFORE_YEARS: ReadonlySet<string> = new Set(
  'in since by until till from of during before after between to through for early mid late year around about circa summer autumn fall winter spring the a an this its fiscal'.split(
    ' ',
  ),
);
/** A year that stands elsewhere than after such a word must be near ours: "2014 people" is a count. */
const LIKELY_FIRST = 1900;
const LIKELY_LAST = 2099;

/** "in 2014", "the 1990s", "1992-95", "the summer of 2014", "a 1994 ceasefire". */
export function readYear(word: YearToken, at: number, context: DateContext): Meaning | null {
  const { tokens, from, to } = context;
  const before = at > from ? (tokens[at - 1]?.word.lower ?? '') : '';
  const part = word.part ?? partBefore(before);
  const first = part && !word.part ? at - 1 : at;
  if (word.kind === 'decade') {
    const [low, high] = part ? PARTS_OF_DECADE[part] : [0, 9];
    const precision = part ? 'period' : 'decade';
    return meaningOf({ from: String(word.year + low), to: String(word.year + high), precision }, first, at + 1, false);
  }
  const second = secondYear(word.year, tokens, at, to);
  if (!second && !isYear(word.year, before, at, context)) return null;
  if (second) return meaningOf({ from: String(word.year), to: String(second.year), precision: 'period' }, first, second.last, false);
  const months = part && PARTS_OF_YEAR[part];
  const year: Extent = months
    ? { from: `${word.year}-${months[0]}`, to: `${word.year}-${months[1]}`, precision: 'period' }
    : { from: String(word.year), to: String(word.year), precision: 'year' };
  return meaningOf(year, seasonFirst(tokens, first, from), at + 1, false);
}

const PARTS_OF_DECADE: Readonly<Record<PartOfPeriod, readonly [number, number]>> = { early: [0, 3], mid: [4, 6], late: [7, 9] };
const PARTS_OF_YEAR: Readonly<Record<PartOfPeriod, readonly [string, string]>> = {
  early: ['01', '03'],
  mid: ['05', '08'],
  late: ['10', '12'],
};

function partBefore(word: string): PartOfPeriod | null {
  return word === 'early' || word === 'mid' || word === 'late' ? word : null;
}

function isYear(year: number, before: string, at: number, { tokens, from, to, previous }: DateContext): boolean {
  const likely = year >= LIKELY_FIRST && year <= LIKELY_LAST;
  const next = at + 1 < to ? tokens[at + 1] : undefined;
  if (isUnitBehind(next)) return false;
  if (before === 'and' || before === '-' || before === '–') return likely && previous?.precision === 'year' && previous.last === at - 1;
  if (before === '(' || before === ',') return likely && (next === undefined || next.word.shape === 'punctuation');
  if (before === 'the' || before === 'a' || before === 'an' || before === 'this' || before === 'its')
    return likely && next?.word.shape !== 'punctuation';
  if (at === from) return likely && next?.word.form === ':';
  return BEFORE_YEARS.has(before) && (likely || before === 'in' || before === 'since');
}

/** "2000 troops", "1500 km", "2020 %": plural or unit behind the digits. */
function isUnitBehind(next: Token | undefined): boolean {
  if (!next) return false;
  const { lower, shape } = next.word;
  return lower === '%' || lower === 'percent' || (shape === 'lower' && COUNTED.has(lower));
}

const COUNTED: ReadonlySet<string> = new Set(
  (
    'people troops soldiers civilians men women children deaths cases houses homes tons tonnes miles kilometers kilometres meters metres feet km dollars ' +
    'euros pounds years days hours members employees workers jobs votes refugees fighters rebels victims families migrants prisoners others'
  ).split(' '),
);

/** End of "1992-1995", "1992-95", "2014/15". */
function secondYear(
  year: number,
  tokens: readonly Token[],
  at: number,
  to: number,
): { readonly year: number; readonly last: number } | null {
  const joint = at + 2 < to ? tokens[at + 1]?.word.form : undefined;
  const second = tokens[at + 2];
  if ((joint !== '-' && joint !== '–' && joint !== '/') || !second) return null;
  const short = /^\d\d$/.test(second.word.form) ? Math.floor(year / 100) * 100 + Number(second.word.form) : null;
  const token = dateToken(second.word);
  const end = token?.kind === 'year' ? token.year : short;
  return end !== null && end > year && end - year < 100 ? { year: end, last: at + 3 } : null;
}

/** "the summer of 2014" begins at its season: only the year is told, seasons differ by hemisphere. */
function seasonFirst(tokens: readonly Token[], first: number, from: number): number {
  const at = tokens[first - 1]?.word.lower === 'of' ? first - 2 : first - 1;
  const word = at >= from ? tokens[at] : undefined;
  return word && dateToken(word.word)?.kind === 'season' ? at : first;
}
