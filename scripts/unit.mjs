// First ring of tests: mocha in plain Node on the core. Tests are TypeScript, bundled by esbuild (mocha reads .ts only from Node 22 on).
//   node scripts/unit.mjs [part of a file name …] [-- mocha options]
import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const split = process.argv.indexOf('--');
const wanted = process.argv.slice(2, split < 0 ? undefined : split);
const mochaOptions = split < 0 ? [] : process.argv.slice(split + 1);
const { compileLexicon } = await import('./lexicon/compile.mjs');
await compileLexicon();
const tests = readdirSync('test/unit', { recursive: true })
  .map((name) => join('test/unit', String(name)))
  .filter((name) => name.endsWith('.test.ts') && (wanted.length === 0 || wanted.some((part) => name.includes(part))));
if (tests.length === 0) {
  console.error('No test file fits.');
  process.exit(1);
}
rmSync('out/unit', { recursive: true, force: true });
await build({
  entryPoints: tests,
  outdir: 'out/unit',
  outbase: 'test/unit',
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  sourcemap: 'inline',
  outExtension: { '.js': '.mjs' },
  external: ['vscode', 'fast-check', 'compromise', 'wink-nlp', 'wink-eng-lite-web-model', 'chrono-node', 'yaml', 'zod'],
  logLevel: 'warning',
});
const run = spawnSync(
  process.execPath,
  [
    '--enable-source-maps',
    'node_modules/mocha/bin/mocha.js',
    '--ui',
    'bdd',
    '--reporter',
    'dot',
    ...mochaOptions,
    'out/unit/**/*.test.mjs',
  ],
  { stdio: 'inherit' },
);
process.exit(run.status ?? 1);
