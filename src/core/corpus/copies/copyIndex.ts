import { plainWords, shingles } from './shingles.ts';

/** Words a shingle; five in a row are seldom written twice. */
const SHINGLE = 5;
const BINS = 64;
/** Four bins a band: texts that share eight tenths of their shingles share a band almost surely, those that share a half seldom. */
const BAND = 4;
const LEAST_SIMILARITY = 0.7;
const FEWEST_WORDS = 40;
/** Texts of one band that are looked at: bounds what a thousand copies of one wire report cost. */
const MOST_CANDIDATES = 50;

/** A text as one-permutation minhash (Li, Owen, Zhang 2012): the smallest hash in each of 64 bins. */
export type Sketch = Uint32Array;

function sketch(text: string): Sketch | null {
  const words = plainWords(text);
  if (words.length < FEWEST_WORDS) return null;
  const bins = new Uint32Array(BINS);
  for (const hash of shingles(words, SHINGLE)) {
    const bin = hash % BINS;
    const rest = Math.floor(hash / BINS) + 1;
    const least = bins[bin] ?? 0;
    if (least === 0 || rest < least) bins[bin] = rest;
  }
  return bins;
}

/** Estimated share of common shingles; bins empty on both sides say nothing. */
function sketchSimilarity(a: Sketch, b: Sketch): number {
  let [equal, used] = [0, 0];
  for (let bin = 0; bin < BINS; bin++) {
    const [x, y] = [a[bin] ?? 0, b[bin] ?? 0];
    if (x === 0 && y === 0) continue;
    used++;
    if (x === y) equal++;
  }
  return used === 0 ? 0 : equal / used;
}

/** Finds articles that print the same text: linear, by locality-sensitive hashing of their sketches. */
export class CopyIndex {
  readonly #sketches = new Map<string, Sketch>();
  readonly #bands = new Map<string, Set<string>>();

  put(file: string, text: string): void {
    this.remove(file);
    const bins = sketch(text);
    if (!bins) return;
    this.#sketches.set(file, bins);
    for (const band of bandsOf(bins)) {
      const files = this.#bands.get(band);
      if (files) files.add(file);
      else this.#bands.set(band, new Set([file]));
    }
  }

  remove(file: string): void {
    const bins = this.#sketches.get(file);
    if (!bins) return;
    this.#sketches.delete(file);
    for (const band of bandsOf(bins)) {
      const files = this.#bands.get(band);
      files?.delete(file);
      if (files?.size === 0) this.#bands.delete(band);
    }
  }

  /** Other articles with nearly the same text, in order of their names. */
  copies(file: string): string[] {
    const bins = this.#sketches.get(file);
    if (!bins) return [];
    const found = new Set<string>();
    for (const band of bandsOf(bins)) {
      let looked = 0;
      for (const other of this.#bands.get(band) ?? []) {
        if (other === file || found.has(other)) continue;
        if (++looked > MOST_CANDIDATES) break;
        const theirs = this.#sketches.get(other);
        if (theirs && sketchSimilarity(bins, theirs) >= LEAST_SIMILARITY) found.add(other);
      }
    }
    return [...found].sort();
  }
}

function bandsOf(bins: Sketch): string[] {
  const bands: string[] = [];
  for (let start = 0; start < BINS; start += BAND) {
    const rows = bins.subarray(start, start + BAND);
    if (rows.some((row) => row !== 0)) bands.push(`${start}:${rows.join('.')}`);
  }
  return bands;
}
