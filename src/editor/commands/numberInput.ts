import type { FigureAnnotation } from '../../core/model/annotation.ts';
import type { ModifierKind } from '../../core/model/figure.ts';

/** The number of a figure as its fields hold it; see `formats.md`. */
export type FigureNumber = Pick<FigureAnnotation, 'low' | 'high' | 'value' | 'approximate' | 'modifierKind'>;

const BOUNDS: readonly { readonly words: RegExp; readonly kind: ModifierKind }[] = [
  { words: /^(?:at least|>=|≥|min\.?) */i, kind: 'at-least' },
  { words: /^(?:more than|over|>) */i, kind: 'more-than' },
  { words: /^(?:at most|up to|<=|≤|max\.?) */i, kind: 'at-most' },
  { words: /^(?:fewer than|less than|under|<) */i, kind: 'fewer-than' },
  { words: /^(?:about|around|some|~|≈) */i, kind: 'about' },
  { words: /^(?:nearly|almost|close to) */i, kind: 'nearly' },
];

/**
 * A number as a person types it: "974", "at least 260", ">= 260", "about 5,000", "1000-1200".
 * @param counts counts are whole: "more than 9" is 10 and up; measures are not
 * @returns null where it is no number
 */
export function parseNumberInput(input: string, counts: boolean): FigureNumber | null {
  const text = input.trim();
  const range = /^([\d.,]+) *(?:-|–|to|\.\.) *([\d.,]+)$/i.exec(text);
  if (range) {
    const low = parseNumber(range[1] ?? '');
    const high = parseNumber(range[2] ?? '');
    return low === null || high === null || low > high ? null : { low, high, value: null, approximate: false, modifierKind: 'between' };
  }
  const bound = BOUNDS.find(({ words }) => words.test(text));
  const value = parseNumber(bound ? text.replace(bound.words, '') : text);
  if (value === null) return null;
  const step = counts ? 1 : 0;
  const exact = { value, approximate: false };
  switch (bound?.kind ?? 'exactly') {
    case 'at-least':
      return { ...exact, low: value, high: null, modifierKind: 'at-least' };
    case 'more-than':
      return { ...exact, low: value + step, high: null, modifierKind: 'more-than' };
    case 'at-most':
      return { ...exact, low: null, high: value, modifierKind: 'at-most' };
    case 'fewer-than':
      return { ...exact, low: null, high: value - step, modifierKind: 'fewer-than' };
    case 'about':
    case 'nearly':
      return { value, approximate: true, low: null, high: null, modifierKind: bound?.kind ?? 'about' };
    case 'exactly':
    case 'between':
    case 'vague':
      return { ...exact, low: value, high: value, modifierKind: 'exactly' };
  }
}

/** What `parseNumberInput` would read as this number. */
export function numberInputOf({ low, high, value, approximate, modifierKind }: FigureNumber): string {
  if (approximate && value !== null) return `${modifierKind === 'nearly' ? 'nearly' : 'about'} ${value}`;
  if (modifierKind === 'more-than' && value !== null) return `more than ${value}`;
  if (modifierKind === 'fewer-than' && value !== null) return `fewer than ${value}`;
  if (low !== null && high !== null) return low === high ? String(low) : `${low}-${high}`;
  if (low !== null) return `at least ${low}`;
  if (high !== null) return `at most ${high}`;
  return value === null ? '' : String(value);
}

/** Digits with commas between thousands and a point before decimals, as English articles write them. */
function parseNumber(text: string): number | null {
  const plain = text.trim();
  if (!/^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/.test(plain)) return null;
  return Number(plain.replaceAll(',', ''));
}
