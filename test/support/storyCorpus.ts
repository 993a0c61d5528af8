import type { AnnotatedArticle } from '../../src/core/model/annotation.ts';
import type { Predicate } from '../../src/core/model/claim.ts';
import { madeArticle, type MadeFigure } from './claims.ts';

const CLAIMS_PER_ARTICLE = 10;
const CLAIMS_PER_EVENT = 40;
const PREDICATES = ['killed', 'injured', 'destroyed', 'arrested', 'missing'] as const satisfies readonly Predicate[];
const GROUPS: Readonly<Partial<Record<Predicate, readonly string[]>>> = {
  killed: ['people', 'soldiers', 'civilians'],
  destroyed: ['houses', 'vehicles'],
};
const DAY_MS = 86_400_000;

/**
 * Invented reports of ten claims each, tolls of dead and injured, arrests, houses, by one of five speakers: of many events with forty claims each, or of
 * one war that every article speaks of, which is the worst case for comparing.
 * @param random numbers from 0 to 1, as `mulberry32` gives them
 */
export function storyCorpus(claims: number, story: 'many events' | 'one war', random: () => number): AnnotatedArticle[] {
  const pick = <Item>(list: readonly [Item, ...Item[]] | readonly Item[]): Item => list[Math.floor(random() * list.length)] as Item;
  return Array.from({ length: Math.ceil(claims / CLAIMS_PER_ARTICLE) }, (_, index) => {
    const event = story === 'one war' ? 0 : Math.floor((index * CLAIMS_PER_ARTICLE) / CLAIMS_PER_EVENT);
    const place = placeName(event);
    const day = story === 'one war' ? index % 700 : event % 2000;
    const sentences = [`Fighting went on around ${place} in the war in ${placeName(event + 5_000_000)}.`];
    const figures: MadeFigure[] = [];
    for (let i = 0; i < CLAIMS_PER_ARTICLE; i++) {
      const predicate = PREDICATES[i % PREDICATES.length] ?? 'killed';
      const group = pick(GROUPS[predicate] ?? ['people']);
      const words = `${10 + Math.floor(random() * 900)} ${group}`;
      sentences.push(`Number ${i} in ${place}: ${words} ${predicate} in the fighting, the ${pick(['army', 'mayor'])} said.`);
      figures.push({
        words,
        claim: { predicate, group, side: pick(['all', 'north', 'south']), extent: pick(['cumulative', 'incident'] as const) },
        source: [pick(['army', 'mayor', 'police', 'rebels', 'ministry'])],
      });
    }
    return madeArticle({
      file: `${String(index).padStart(6, '0')}.txt`,
      published: new Date(Date.UTC(2015, 0, 1) + day * DAY_MS).toISOString().slice(0, 10),
      outlet: pick(['A', 'B', 'C']),
      dateline: [place],
      text: sentences.join(' '),
      figures,
    });
  });
}

/** A pronounceable name for a number. */
function placeName(number: number): string {
  const syllables = ['ba', 'ke', 'lo', 'mi', 'nu', 'ra', 'se', 'to', 'vi', 'zu'];
  const letters = [...String(number + 100)].map((digit) => syllables[Number(digit)]).join('');
  return letters.charAt(0).toUpperCase() + letters.slice(1);
}

/** A small seeded generator (Tommy Ettinger's mulberry32), so that every run makes the same corpus. */
export function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
