import { TextMemo } from '../../text/textMemo.ts';

/** Digits at the beginning of a word form, and what is written onto them: "2.3bn" → 2.3 and "bn". */
export interface Digits {
  readonly value: number;
  /** "bn", "km", "th", "-year-old"; empty where nothing follows. */
  readonly rest: string;
  /** Separators of thousands stand in it: surely an amount, not a year or a name's number. */
  readonly grouped: boolean;
  /** Written with a decimal point. */
  readonly decimal: boolean;
}

const ZERO = 48;
const NINE = 57;
const isDigit = (code: number): boolean => code >= ZERO && code <= NINE;

/**
 * Reads "1,166", "2.3bn", "12,34,567", "1.000.000", "5,00". Null for what is no number: dates ("27.9.2020"), versions and addresses ("1.2.3.4").
 * A single comma before three digits separates thousands, as in English; before one or two it is a decimal comma.
 */
export const readDigits = (form: string): Digits | null => DIGITS.get(form);

const DIGITS = new TextMemo((form): Digits | null => {
  let end = 0;
  while (end < form.length) {
    const code = form.charCodeAt(end);
    if (!isDigit(code) && !((code === 0x2c || code === 0x2e) && isDigit(form.charCodeAt(end + 1)))) break;
    end++;
  }
  if (end === 0 || end > 24) return null;
  const written = form.slice(0, end);
  const rest = form.slice(end);
  const groups = written.split(',');
  const stops = written.split('.');
  if (groups.length === 1 && stops.length === 1) return { value: Number(written), rest, grouped: false, decimal: false };
  if (groups.length === 1) {
    if (stops.length === 2) return { value: Number(written), rest, grouped: false, decimal: true };
    return stops.slice(1).every(isThousand) ? { value: Number(stops.join('')), rest, grouped: true, decimal: false } : null;
  }
  const [whole, decimals] = [stops[0] ?? '', stops[1]];
  if (stops.length > 2) return null;
  if (stops.length === 2 && (stops[1] ?? '').includes(',')) {
    // "1.111,11": stop for thousands, comma for decimals.
    const [thousands, fraction, more] = (stops[1] ?? '').split(',');
    if (!isThousand(thousands) || more !== undefined) return null;
    return { value: Number(`${stops[0]}${thousands}.${fraction}`), rest, grouped: true, decimal: true };
  }
  const parts = whole.split(',');
  const tail = parts.at(-1) ?? '';
  const grouped = isThousand(tail) && parts.slice(1, -1).every((part) => part.length === 2 || part.length === 3);
  if (grouped)
    return {
      value: Number(`${parts.join('')}${decimals === undefined ? '' : `.${decimals}`}`),
      rest,
      grouped: true,
      decimal: decimals !== undefined,
    };
  if (parts.length === 2 && decimals === undefined && tail.length <= 2)
    return { value: Number(parts.join('.')), rest, grouped: false, decimal: true };
  return null;
});

const isThousand = (group: string | undefined): boolean => group !== undefined && group.length === 3;
