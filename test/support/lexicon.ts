import { readFileSync } from 'node:fs';
import { Lexicon } from '../../src/core/lexicon/lexicon.ts';

let shared: Lexicon | undefined;

/** The real, compiled lexicon, read once per run. */
export function testLexicon(): Lexicon {
  shared ??= new Lexicon(readOrEmpty);
  return shared;
}

function readOrEmpty(name: string): string {
  try {
    return readFileSync(`dist/lexicon/${name}`, 'utf8');
  } catch {
    return '';
  }
}
