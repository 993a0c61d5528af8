// Tests are TypeScript; mocha and the extension host read JavaScript. Bundles one ring of them into out/.
import { build } from 'esbuild';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Packages that tests load from node_modules instead of carrying them along. */
const EXTERNAL = [
  'vscode',
  'mocha',
  'fast-check',
  'playwright-core',
  'axe-core',
  'compromise',
  'wink-nlp',
  'wink-eng-lite-web-model',
  'chrono-node',
  'yaml',
  'zod',
  'esbuild',
];

/**
 * @param ring folder below test/
 * @param options.wanted parts of file names; empty for all
 * @param options.entries further modules to bundle beside the tests
 * @returns the number of test files
 */
export async function bundleTests(ring, { wanted = [], entries = [], format = 'esm' } = {}) {
  const folder = join('test', ring);
  const tests = readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((name) => name.endsWith('.test.ts') && (wanted.length === 0 || wanted.some((part) => name.includes(part))));
  const out = join('out', ring);
  rmSync(out, { recursive: true, force: true });
  await build({
    entryPoints: [...tests, ...entries],
    outdir: out,
    outbase: folder,
    bundle: true,
    platform: 'node',
    format,
    target: 'node20',
    sourcemap: 'inline',
    outExtension: { '.js': format === 'esm' ? '.mjs' : '.cjs' },
    external: EXTERNAL,
    logLevel: 'warning',
  });
  return tests.length;
}
