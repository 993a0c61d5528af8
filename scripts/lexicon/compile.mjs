// Compiles the lexicon that the analyser reads (`dist/lexicon/`) from well-kept packages, where it is missing or older than its sources.
//   node scripts/lexicon/compile.mjs [--force]
import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const target = join(here, '..', '..', 'dist', 'lexicon');

/** Parts of the lexicon, and the module whose `compile(target)` writes them. */
const PARTS = [
  { files: ['words.txt'], module: 'words.mjs' },
  { files: ['names.json', 'nameWords.txt'], module: 'names.mjs' },
];

export async function compileLexicon({ force = false } = {}) {
  mkdirSync(target, { recursive: true });
  const newest = Math.max(...readdirSync(here, { recursive: true }).map((name) => statSync(join(here, String(name))).mtimeMs));
  for (const { files, module } of PARTS) {
    if (!force && files.map((file) => join(target, file)).every((out) => existsSync(out) && statSync(out).mtimeMs > newest)) continue;
    const { compile } = await import(pathToFileURL(join(here, module)).href);
    await compile(target);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await compileLexicon({ force: process.argv.includes('--force') });
