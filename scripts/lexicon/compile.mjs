// Compiles the lexicon that the analyser reads (`dist/lexicon/`) from well-kept packages, where it is missing or older than its sources.
//   node scripts/lexicon/compile.mjs [--force]
import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const target = join(here, '..', '..', 'dist', 'lexicon');

/** Part of the lexicon → the module whose `compile(target)` writes it. */
const PARTS = [
  { file: 'words.txt', module: 'words.mjs' },
  { file: 'names.json', module: 'names.mjs' },
];

export async function compileLexicon({ force = false } = {}) {
  mkdirSync(target, { recursive: true });
  const newest = Math.max(...readdirSync(here, { recursive: true }).map((name) => statSync(join(here, String(name))).mtimeMs));
  for (const { file, module } of PARTS) {
    if (!existsSync(join(here, module))) continue;
    const out = join(target, file);
    if (!force && existsSync(out) && statSync(out).mtimeMs > newest) continue;
    const { compile } = await import(pathToFileURL(join(here, module)).href);
    await compile(target);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await compileLexicon({ force: process.argv.includes('--force') });
