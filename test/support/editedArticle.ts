import { AnchoredText, type Anchor } from '../../src/core/text/anchors.ts';
import { keepsNumbers } from '../../src/core/text/changedWords.ts';
import type { Span } from '../../src/core/model/span.ts';

/** Reproducible random numbers (mulberry32). */
export class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  /** 0 ≤ n < limit */
  below(limit: number): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * limit);
  }

  pick<Item>(items: readonly Item[]): Item {
    return items[this.below(items.length)]!;
  }
}

const PLACES = 'Osk,Brellin,Tarnholm,Kesh,Velmar,the Marn valley,Upper Dorr,the port of Ilsa'.split(',');
const SPEAKERS = (
  'The mayor,A council spokeswoman,The relief agency,Officials in Velmar,The army,Governor Ines Tolk,Rescue workers,A doctor at the hospital,' +
  'The interior ministry,Witnesses,Police in Brellin,The Tarn Observer'
).split(',');
const VERBS =
  'were killed in,were hurt in,had left,were counted in,were still missing in,had been moved out of,were held in,lost their homes in'.split(
    ',',
  );
const THINGS = 'people,houses,residents,soldiers,children,families,boats,kilometres of road'.split(',');
const TAILS = (
  'on Tuesday,since the flood began 😀,in the fighting near the bridge,after the second quake,in all,as of Monday night,when the dam broke,' +
  'during the night,according to a first count,in the last three weeks,while talks went on,before help arrived'
).split(',');
const ASIDES =
  'adding that nobody knew more;which others denied;but gave no names;and asked for tents and water;without saying how it was counted'.split(
    ';',
  );

function sentence(dice: Dice): string {
  const number = dice.pick([
    'dozens of',
    'at least 260',
    '31',
    '12',
    `${2 + dice.below(97)}`,
    `${1 + dice.below(9)},${100 + dice.below(900)}`,
  ]);
  const aside = dice.below(2) === 0 ? `, ${dice.pick(ASIDES)}` : '';
  return `${dice.pick(SPEAKERS)} said that ${number} ${dice.pick(THINGS)} ${dice.pick(VERBS)} ${dice.pick(PLACES)} ${dice.pick(TAILS)}${aside}. `;
}

/** An article of invented sentences; many are twins of others in whole, in their beginning or in their end. */
function invent(dice: Dice): string[] {
  const sentences: string[] = [];
  const count = 6 + dice.below(14);
  while (sentences.length < count) {
    const other = sentences.length > 0 ? dice.pick(sentences) : null;
    switch (other === null ? 19 : dice.below(20)) {
      case 0:
        sentences.push(other!);
        break;
      case 1:
        sentences.push(other!.replace(/ \w+ [^ ]*\. $/, ` ${dice.pick(TAILS)}. `));
        break;
      case 2:
        sentences.push(other!.replace(/^.*? said/, `${dice.pick(SPEAKERS)} said`));
        break;
      case 3:
        sentences.push(other!.replace(/\d/, String(1 + dice.below(9))));
        break;
      case 4:
        sentences.push('\n\n');
        break;
      default:
        sentences.push(sentence(dice));
    }
  }
  return sentences;
}

export type Verdict = 'right' | 'missed' | 'wrong' | 'rightly lost';

const TYPED = -1;
/** Added to the roots of a copy. */
const COPY = 1_000_000;
/** More than a sentence. */
const AROUND = 100;

/** A text whose every character remembers where it came from, so that after any edits it is known where an annotation should be. */
export class EditedArticle {
  readonly original: string;
  readonly anchors: readonly Anchor[];
  readonly #spans: readonly Span[];
  #text = '';
  /** Of every UTF-16 unit: where it stood in the original. */
  #roots: number[] = [];

  constructor(dice: Dice) {
    this.original = invent(dice).join('');
    this.restart();
    const found = [...this.original.matchAll(/at least 260 \w+|[\d,]+ \w+|dozens of \w+|Osk|Kesh|Velmar|that [^.]{40,}/g)];
    this.#spans = found.filter(() => dice.below(3) > 0).map(({ index, 0: words }) => ({ start: index, end: index + words.length }));
    const article = new AnchoredText(this.original);
    this.anchors = this.#spans.map((span) => article.anchor(span));
  }

  /** Takes all edits back. */
  restart(): void {
    this.#text = this.original;
    this.#roots = Array.from({ length: this.original.length }, (_unit, at) => at);
  }

  get text(): string {
    return this.#text;
  }

  edit(dice: Dice): void {
    const [start, end] = this.#aSentence(dice);
    const at = dice.below(this.#text.length + 1);
    switch (dice.below(9)) {
      case 0:
        return this.#replace(start, start, sentence(dice));
      case 1:
        return this.#replace(start, end, '');
      case 2: {
        const moved = this.#take(start, end);
        this.#replace(start, end, '');
        const [to] = this.#aSentence(dice);
        return this.#replace(to, to, moved.text, moved.roots);
      }
      case 3: {
        const copied = this.#take(start, end);
        const [to] = this.#aSentence(dice);
        return this.#replace(
          to,
          to,
          copied.text,
          copied.roots.map((root) => (root === TYPED || root >= COPY ? root : root + COPY)),
        );
      }
      case 4: {
        const digit = start + this.#text.slice(start, end).search(/\d/);
        if (digit < start) return undefined;
        return this.#replace(digit, digit + 1, String((Number(this.#text[digit]) + 1 + dice.below(8)) % 10));
      }
      case 5:
        return this.#replace(at, at, dice.pick(['newly ', '😀', ' ', ', local media said,', 'x']));
      case 6:
        return this.#replace(at, at + 1 + dice.below(30), '');
      case 7:
        return this.#replace(0, 0, `${sentence(dice)}\n`);
      default:
        return this.#replace(at, at + 1, dice.pick(['e', 'a', 'n', '7']));
    }
  }

  /** Judges where an annotation was placed (null: lost). */
  judge(index: number, placed: Span | null): Verdict {
    const { start, end } = this.#spans[index]!;
    const at = this.#roots.indexOf(start);
    const intact = at >= 0 && this.#isWhole(at, start, end, false);
    if (!placed) return intact ? 'missed' : 'rightly lost';
    if (intact && placed.start === at && placed.end === at + end - start) return 'right';
    // Twins side by side of which one was moved or copied: nobody who reads the two texts could tell which.
    if (this.#looksTheSame(placed, start, end)) return 'right';
    if (intact) return 'wrong';
    // Cut and pasted: what was copied is the annotated passage now.
    if (placed.end - placed.start === end - start && this.#isWhole(placed.start, start, end, true)) return 'right';
    const inside = this.#roots.slice(placed.start, placed.end);
    const own = inside.filter((root) => root % COPY >= start && root % COPY < end).length;
    const words = this.#text.slice(placed.start, placed.end);
    return own * 2 > inside.length && keepsNumbers(this.original.slice(start, end), words) ? 'right' : 'wrong';
  }

  /** The same words with the same text before or after them. */
  #looksTheSame(placed: Span, start: number, end: number): boolean {
    const before = (text: string, at: number): string => text.slice(Math.max(0, at - AROUND), at);
    const after = (text: string, at: number): string => text.slice(at, at + AROUND);
    return (
      this.#text.slice(placed.start, placed.end) === this.original.slice(start, end) &&
      (before(this.#text, placed.start) === before(this.original, start) || after(this.#text, placed.end) === after(this.original, end))
    );
  }

  #isWhole(at: number, start: number, end: number, copies: boolean): boolean {
    for (let offset = 0; offset < end - start; offset++) {
      const root = this.#roots[at + offset] ?? TYPED;
      if (root !== start + offset && !(copies && root === start + offset + COPY)) return false;
    }
    return true;
  }

  #aSentence(dice: Dice): [number, number] {
    const at = dice.below(this.#text.length);
    const before = this.#text.lastIndexOf('. ', at - 1);
    const after = this.#text.indexOf('. ', at);
    return [before < 0 ? 0 : before + 2, after < 0 ? this.#text.length : after + 2];
  }

  #take(start: number, end: number): { readonly text: string; readonly roots: number[] } {
    return { text: this.#text.slice(start, end), roots: this.#roots.slice(start, end) };
  }

  #replace(start: number, end: number, words: string, roots: readonly number[] = Array.from({ length: words.length }, () => TYPED)): void {
    this.#text = this.#text.slice(0, start) + words + this.#text.slice(end);
    this.#roots.splice(start, Math.max(0, end - start), ...roots);
  }
}
