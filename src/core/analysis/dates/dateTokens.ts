import { WordMemo, type Word } from '../../text/words.ts';
import { DAY_WORDS, FEAST_NAMES, MONTHS, ORDINALS, PARTS_OF_DAY, SEASONS, UNITS, WEEKDAYS, type DateUnit } from './tables/dateWords.ts';

/** What a word can be in a date, from its form alone. */
export type DateToken =
  | { readonly kind: 'month'; readonly month: number; readonly part: PartOfPeriod | null }
  /** "June-July" */
  | { readonly kind: 'months'; readonly first: number; readonly last: number }
  | { readonly kind: 'weekday'; readonly weekday: number }
  | { readonly kind: 'unit'; readonly unit: DateUnit }
  | { readonly kind: 'day-word'; readonly days: number }
  | { readonly kind: 'part-of-day' }
  | { readonly kind: 'season' }
  /** "Christmas", "Easter" */
  | { readonly kind: 'feast' }
  /** "1994", with the end of the year in which it ends in "1992-95". */
  | { readonly kind: 'year'; readonly year: number; readonly part: PartOfPeriod | null }
  | { readonly kind: 'decade'; readonly year: number; readonly part: PartOfPeriod | null }
  /** "Q3", "third-quarter", "H1", "first-half"; `number` null for a bare "quarter" or "half", which an ordinal before must number. */
  | { readonly kind: 'part-of-year'; readonly of: 2 | 4; readonly number: number | null }
  | { readonly kind: 'iso'; readonly year: number; readonly month: number; readonly day: number }
  /** "25.10.2020", as it is written on the European continent. */
  | { readonly kind: 'day-number'; readonly day: number }
  | null;

export type PartOfPeriod = 'early' | 'mid' | 'late';

const TOKENS = new WordMemo(readDateToken);

export const dateToken = (word: Word): DateToken => TOKENS.get(word);

function readDateToken(word: Word): DateToken {
  const { form, lower, shape } = word;
  if (shape === 'digits' || shape === 'alphanumeric') return readPartOfYear(form) ?? readNumeric(lower);
  if (shape === 'punctuation') return null;
  if (shape !== 'lower') {
    const bare = lower.replace(/\.$/, '');
    const month = MONTHS.get(bare);
    // "MAR", "SUN": an abbreviation in capitals is more often something else.
    if (month !== undefined && (shape === 'capitalized' || bare.length > 3)) return { kind: 'month', month, part: null };
    if (FEAST_NAMES.has(bare)) return { kind: 'feast' };
    const [opening, closing, more] = form.includes('-') ? bare.split('-').map((each) => MONTHS.get(each)) : [];
    if (opening !== undefined && closing !== undefined && more === undefined) return { kind: 'months', first: opening, last: closing };
    const weekday = WEEKDAYS.get(bare);
    if (weekday !== undefined && (shape === 'capitalized' || bare.length > 4) && (bare.length > 3 || form !== bare)) {
      return { kind: 'weekday', weekday };
    }
  }
  const unit = UNITS.get(lower);
  if (unit !== undefined) return { kind: 'unit', unit };
  const days = DAY_WORDS.get(lower);
  if (days !== undefined) return { kind: 'day-word', days };
  if (PARTS_OF_DAY.has(lower)) return { kind: 'part-of-day' };
  if (SEASONS.has(lower)) return { kind: 'season' };
  if (lower === 'quarter' || lower === 'half') return { kind: 'part-of-year', of: lower === 'half' ? 2 : 4, number: null };
  return readCompound(lower);
}

/** "Q3", "H1" */
function readPartOfYear(form: string): DateToken {
  const [, letter, number] = /^(Q(?=[1-4])|H(?=[12]))(\d)$/.exec(form) ?? [];
  return letter === undefined ? null : { kind: 'part-of-year', of: letter === 'H' ? 2 : 4, number: Number(number) };
}

/** "mid-October", "late-2019", "third-quarter" */
function readCompound(lower: string): DateToken {
  const [, ordinal, share] = /^(first|second|third|fourth)-(quarter|half)$/.exec(lower) ?? [];
  if (ordinal !== undefined) return { kind: 'part-of-year', of: share === 'half' ? 2 : 4, number: ORDINALS.get(ordinal) ?? null };
  const [, part, rest] = /^(early|mid|late)-(.+)$/.exec(lower) ?? [];
  if (!part || !rest) return null;
  const month = MONTHS.get(rest);
  if (month !== undefined) return { kind: 'month', month, part: part as PartOfPeriod };
  return withPart(readNumeric(rest), part as PartOfPeriod);
}

function withPart(token: DateToken, part: PartOfPeriod): DateToken {
  return token?.kind === 'year' || token?.kind === 'decade' ? { ...token, part } : null;
}

const FIRST_YEAR = 1000;
const LAST_YEAR = 2199;

function readNumeric(lower: string): DateToken {
  const iso = /^(\d{4})-(\d\d?)-(\d\d?)$/.exec(lower);
  if (iso) return validDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(lower);
  if (dotted) return validDay(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]));
  const decade = /^(\d{3}0)['’]?s$/.exec(lower);
  if (decade) return { kind: 'decade', year: Number(decade[1]), part: null };
  const compound = /^(early|mid|late)-(\d{4}s?)$/.exec(lower);
  if (compound?.[1] && compound[2]) return withPart(readNumeric(compound[2]), compound[1] as PartOfPeriod);
  const ordinal = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(lower);
  if (ordinal) {
    const day = Number(ordinal[1]);
    return day >= 1 && day <= 31 ? { kind: 'day-number', day } : null;
  }
  if (!/^\d{4}$/.test(lower)) return null;
  const year = Number(lower);
  return year >= FIRST_YEAR && year <= LAST_YEAR ? { kind: 'year', year, part: null } : null;
}

function validDay(year: number, month: number, day: number): DateToken {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? { kind: 'iso', year, month, day } : null;
}
