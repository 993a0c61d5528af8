import type { ModifierKind } from '../../src/core/model/figure.ts';
import type { MadeArticle, MadeFigure } from './claims.ts';

/** Invented parties of an invented war; names for the actor ids of the generated articles. */
export const PARTIES: Readonly<Record<string, string>> = {
  ostrel: 'Ostrel Defence Ministry',
  kessa: 'Kessa General Staff',
  dorvan: 'Dorvan Foreign Ministry',
  relief: 'Lakes Relief Committee',
  governor: 'Governor of Marrow',
  hospitals: 'Hospitals of Quillon',
  monitors: 'Border Monitors',
  mayor: 'Mayor of Tessaly',
};
const OUTLETS = ['Northern Wire', 'Daily Meridian', 'Harbour Post', 'Kessa Courier', 'CNS'];

interface Theme {
  readonly words: (number: string) => string;
  readonly sentence: (figure: string, where: string) => string;
  readonly predicate: 'killed' | 'injured' | 'displaced' | 'destroyed' | 'captured';
  readonly group: string;
  readonly side: string;
  readonly base: number;
  readonly daily: number;
}

const THEMES: readonly Theme[] = [
  {
    words: (n) => `${n} soldiers`,
    sentence: (f, w) => `${f} of Kessa have been killed at ${w}`,
    predicate: 'killed',
    group: 'combatants',
    side: 'kessa',
    base: 240,
    daily: 21,
  },
  {
    words: (n) => `${n} of their troops`,
    sentence: (f, w) => `${f} fell in the fighting for ${w}`,
    predicate: 'killed',
    group: 'combatants',
    side: 'ostrel',
    base: 90,
    daily: 9,
  },
  {
    words: (n) => `${n} civilians`,
    sentence: (f, w) => `${f} died in the shelling of ${w}`,
    predicate: 'killed',
    group: 'civilians',
    side: 'all',
    base: 34,
    daily: 4,
  },
  {
    words: (n) => `${n} people`,
    sentence: (f, w) => `${f} have been injured in ${w}, doctors among them`,
    predicate: 'injured',
    group: 'people',
    side: 'all',
    base: 150,
    daily: 14,
  },
  {
    words: (n) => `${n} residents`,
    sentence: (f, w) => `${f} have left their homes round ${w} since the war began`,
    predicate: 'displaced',
    group: 'people',
    side: 'all',
    base: 21_000,
    daily: 900,
  },
  {
    words: (n) => `${n} houses`,
    sentence: (f, w) => `${f} lie in ruins in ${w}`,
    predicate: 'destroyed',
    group: 'houses',
    side: 'all',
    base: 310,
    daily: 12,
  },
  {
    words: (n) => `${n} prisoners`,
    sentence: (f, w) => `${f} were taken near ${w}`,
    predicate: 'captured',
    group: 'combatants',
    side: 'kessa',
    base: 12,
    daily: 1,
  },
];

const MODIFIERS: readonly { readonly kind: ModifierKind; readonly words: string }[] = [
  { kind: 'exactly', words: '' },
  { kind: 'exactly', words: '' },
  { kind: 'exactly', words: '' },
  { kind: 'at-least', words: 'at least ' },
  { kind: 'about', words: 'about ' },
  { kind: 'more-than', words: 'more than ' },
];

/** Small, fast and always the same: mulberry32. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * News of an invented war that make `claims` claims: tolls that grow by the day, parties that put the other side's losses higher than their own, vague and bounded
 * numbers, some articles without a date. Always the same for the same seed.
 * @param places number of towns; quantities grow with it
 */
export function generatedNews(claims: number, places: number, seed = 7): MadeArticle[] {
  const next = random(seed);
  const one = <Item>(items: readonly Item[]): Item => items[Math.floor(next() * items.length)] as Item;
  const towns = Array.from({ length: places }, (_, index) => townName(index));
  const articles: MadeArticle[] = [];
  for (let made = 0; made < claims;) {
    const day = Math.floor(next() * 60);
    const published = next() < 0.06 ? null : new Date(Date.UTC(2031, 3, 1 + day)).toISOString().slice(0, 10);
    const town = one(towns);
    const themes = [...THEMES].sort(() => next() - 0.5).slice(0, Math.min(1 + Math.floor(next() * 3), claims - made));
    const figures: MadeFigure[] = [];
    const sentences: string[] = [];
    for (const theme of themes) {
      const source = next() < 0.82 ? one(Object.keys(PARTIES)) : null;
      const bias = source === theme.side ? 0.8 : source !== null && next() < 0.3 ? 1.35 : 1;
      const value = Math.max(2, Math.round((theme.base + theme.daily * day) * bias * (0.97 + next() * 0.06)));
      const modifier = one(MODIFIERS);
      const words = theme.words(`${modifier.words}${value.toLocaleString('en')}`);
      const sentence = theme.sentence(words, town);
      sentences.push(source === null ? `${capitalised(sentence)}.` : `${PARTIES[source]} said on the day that ${sentence}.`);
      figures.push({
        words: source === null ? capitalised(words) : words,
        value,
        ...bounds(modifier.kind, value),
        modifierKind: modifier.kind,
        claim: { predicate: theme.predicate, group: theme.group, side: theme.side, place: town, event: 'Lakes war', asOf: published },
        ...(source === null ? {} : { source: [source] }),
      });
    }
    made += themes.length;
    const number = String(articles.length + 1).padStart(5, '0');
    articles.push({ file: `lakes/${number}.txt`, text: sentences.join(' '), published, outlet: one(OUTLETS), figures });
  }
  return articles;
}

function bounds(kind: ModifierKind, value: number): Pick<MadeFigure, 'low' | 'high'> {
  switch (kind) {
    case 'at-least':
      return { low: value, high: null };
    case 'more-than':
      return { low: value + 1, high: null };
    case 'about':
      return { low: null, high: null };
    default:
      return { low: value, high: value };
  }
}

const SYLLABLES = ['bre', 'lin', 'tor', 'ves', 'mar', 'kol', 'den', 'sa', 'run', 'ha'];
function townName(index: number): string {
  const syllable = (at: number): string => SYLLABLES[Math.floor(index / SYLLABLES.length ** at) % SYLLABLES.length] ?? '';
  return capitalised(`${syllable(0)}${syllable(1)}${index >= 100 ? syllable(2) : ''}dale`);
}

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
