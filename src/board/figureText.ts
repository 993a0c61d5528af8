import type { ClaimRow } from './boardModel.ts';
import { t } from './texts.ts';
import { pageLanguage } from './language.ts';

type Stated = Pick<ClaimRow, 'low' | 'high' | 'value' | 'modifierKind' | 'measure' | 'unit' | 'words'>;

const formats = new Map<string, Intl.NumberFormat>();

/** 1166 → "1,166"; from a million on, the word keeps the row narrow: "2.3 million". */
export function numberText(number: number): string {
  const compact = Math.abs(number) >= 1_000_000;
  const key = `${pageLanguage()}${compact}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(pageLanguage(), {
      maximumFractionDigits: 2,
      ...(compact ? { notation: 'compact', compactDisplay: 'long' } : {}),
    });
    formats.set(key, format);
  }
  return format.format(number);
}

/** The figure at its shortest: "974", "≥ 260", "≈ 5,000", "1,000 – 1,200"; words where it has no number ("dozens"). */
export function figureText(claim: Stated): string {
  const { low, high, value } = claim;
  const number = value ?? low ?? high;
  if (claim.modifierKind === 'vague' || number === null) return claim.words;
  const unit = unitSuffix(claim.unit, number);
  switch (claim.modifierKind) {
    case 'about':
      return `≈ ${numberText(number)}${unit}`;
    case 'nearly':
      return `≲ ${numberText(number)}${unit}`;
    case 'at-least':
      return `≥ ${numberText(number)}${unit}`;
    case 'more-than':
      return `> ${numberText(number)}${unit}`;
    case 'at-most':
      return `≤ ${numberText(number)}${unit}`;
    case 'fewer-than':
      return `< ${numberText(number)}${unit}`;
    case 'between':
      return low !== null && high !== null && low !== high
        ? `${numberText(low)} – ${numberText(high)}${unit}`
        : `${numberText(number)}${unit}`;
    case 'exactly':
      return `${numberText(number)}${unit}`;
  }
}

/** For screen readers, which do not read signs: "at least 260". */
export function figureInWords(claim: Stated): string {
  const text = figureText(claim);
  return text
    .replace(/^≈ (.+)$/, (_all, number: string) => t('about {0}', number))
    .replace(/^≲ (.+)$/, (_all, number: string) => t('nearly {0}', number))
    .replace(/^≥ (.+)$/, (_all, number: string) => t('at least {0}', number))
    .replace(/^> (.+)$/, (_all, number: string) => t('more than {0}', number))
    .replace(/^≤ (.+)$/, (_all, number: string) => t('at most {0}', number))
    .replace(/^< (.+)$/, (_all, number: string) => t('fewer than {0}', number))
    .replace(/^(.+) – (.+)$/, (_all, low: string, high: string) => t('{0} to {1}', low, high));
}

/** "974", "974 – 1,166", or a dash where nobody gives a number. */
export function rangeText(range: { readonly low: number | null; readonly high: number | null; readonly unit: string | null }): string {
  const { low, high } = range;
  if (low === null && high === null) return '–';
  const unit = unitSuffix(range.unit, high ?? low ?? 0);
  if (low === null || high === null || low === high) return `${numberText(low ?? high ?? 0)}${unit}`;
  return `${numberText(low)} – ${numberText(high)}${unit}`;
}

/** Units that are words; the rest (km, USD, %) have no plural. */
const COUNTED_UNITS: ReadonlySet<string> = new Set(['minute', 'hour', 'day', 'week', 'month', 'year', 'decade', 'century']);

function unitSuffix(unit: string | null, number: number): string {
  // A magnitude is a bare number, and the title says what it is.
  if (unit === null || unit === 'magnitude') return '';
  if (number === 1 || !COUNTED_UNITS.has(unit)) return ` ${unit}`;
  return unit === 'century' ? ' centuries' : ` ${unit}s`;
}
