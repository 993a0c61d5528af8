// What is shipped has budgets, so that a heavy dependency does not slip in unseen.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Kilobytes of the minified files, not compressed. */
const MOST = {
  'dist/extension.cjs': 450,
  // any-ascii's transliteration tables are half of these two; most of the rest are the reader's own tables, which grow with what it knows.
  'dist/worker.cjs': 1450,
  'dist/board/board.js': 250,
  'dist/cli.js': 1450,
  'dist/lexicon': 1500,
};

/** @returns one line for each file over its budget */
export function overBudget() {
  return Object.entries(MOST).flatMap(([path, most]) => {
    if (!existsSync(path)) return [`${path} is missing`];
    const kilobytes = sizeOf(path) / 1000;
    return kilobytes > most ? [`${path}: ${kilobytes.toFixed(0)} kB, at most ${most}`] : [];
  });
}

function sizeOf(path) {
  if (statSync(path).isFile()) return statSync(path).size;
  return readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0);
}
