import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { build } from 'esbuild';

const sources = readdirSync('src', { recursive: true })
  .map((name) => join('src', String(name)).replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'));

/** Room → the rooms it may import from, besides itself. One way only: no room is reachable from one that it uses. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'core/model': [],
  'core/text': ['core/model', 'core/lexicon'],
  'core/lexicon': ['core/model', 'core/text'],
  'core/analysis': ['core/model', 'core/text', 'core/lexicon'],
  'core/corpus': ['core/model', 'core/text', 'core/lexicon', 'core/analysis'],
  'core/sidecar': ['core/model', 'core/text'],
  'core/formats': ['core/model', 'core/text', 'core/corpus', 'core/sidecar'],
  worker: ['core', 'board'],
  board: ['core/model'],
  'board/queries': ['core/model', 'core/corpus', 'board'],
  'board/chart': ['core/model', 'board'],
  'board/report': ['core/model', 'core/corpus', 'board'],
  'board/page': ['core/model', 'board'],
  editor: ['core', 'worker', 'board'],
  cli: ['core', 'board/report'],
};

function roomOf(file: string): string {
  const path = relative('src', file).replaceAll('\\', '/');
  const known = Object.keys(MAY_IMPORT).filter((room) => path.startsWith(`${room}/`));
  const room = known.sort((a, b) => b.length - a.length)[0];
  assert.ok(room, `${file} lies in no room of the house`);
  return room;
}

function importsOf(file: string): { readonly specifier: string; readonly typeOnly: boolean }[] {
  const found = readFileSync(file, 'utf8').matchAll(/^(?:import|export)\s+(type\s)?[^;]*?from\s+'([^']+)';/gms);
  return [...found].map(([, type, specifier]) => ({ specifier: specifier ?? '', typeOnly: type !== undefined }));
}

describe('the house', () => {
  it('has rooms that import one way only', () => {
    const wrong: string[] = [];
    for (const file of sources) {
      const room = roomOf(file);
      for (const { specifier, typeOnly } of importsOf(file)) {
        // The manifest lies above all rooms.
        if (!specifier.startsWith('.') || specifier.endsWith('/package.json')) continue;
        const target = posix.normalize(posix.join(dirname(file).replaceAll('\\', '/'), specifier));
        const other = roomOf(target);
        // Types alone tie nothing together at run time: the lexicon answers about the text's words.
        if (other === room || (typeOnly && room.startsWith('core/') && other.startsWith('core/'))) continue;
        const allowed = MAY_IMPORT[room] ?? [];
        if (!allowed.some((each) => other === each || other.startsWith(`${each}/`))) wrong.push(`${file} imports ${target}`);
      }
    }
    assert.deepEqual(wrong, []);
  });

  it('keeps vscode to the editor and the board host, node to worker, command line and editor', () => {
    const wrong: string[] = [];
    for (const file of sources) {
      const room = roomOf(file);
      for (const { specifier } of importsOf(file)) {
        if (specifier === 'vscode' && room !== 'editor' && room !== 'board') wrong.push(`${file} imports vscode`);
        if (
          specifier.startsWith('node:') &&
          (room.startsWith('core/') || room === 'board/page' || room === 'board/chart' || room === 'board/report')
        )
          wrong.push(`${file} imports ${specifier}`);
      }
    }
    assert.deepEqual(wrong, []);
  });

  it('has a core that bundles for no platform at all', async () => {
    const entryPoints = sources.filter((file) => file.startsWith('src/core/'));
    await build({
      entryPoints,
      bundle: true,
      write: false,
      outdir: 'out/neutral',
      platform: 'neutral',
      mainFields: ['module', 'main'],
      format: 'esm',
      target: 'es2023',
      logLevel: 'silent',
    });
  }).timeout(60_000);

  it('has no default exports, no barrels, no file of more than 400 lines that is no table', () => {
    const wrong: string[] = [];
    for (const file of sources) {
      const text = readFileSync(file, 'utf8');
      if (/^export default/m.test(text)) wrong.push(`${file}: default export`);
      if (/^export \* from/m.test(text) || file.endsWith('/index.ts')) wrong.push(`${file}: barrel`);
      if (text.split('\n').length > 400 && !/Table\.ts$|\/tables\//.test(file)) wrong.push(`${file}: ${text.split('\n').length} lines`);
    }
    assert.deepEqual(wrong, []);
  });
});
