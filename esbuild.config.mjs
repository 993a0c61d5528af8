// Builds everything that runs: the extension, its worker, the board's page, the command line, the lexicon they read, the schemas of our files.
//   node esbuild.config.mjs [--watch] [--production]
import { build, context } from 'esbuild';
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { keepConstants } from './scripts/constants.mjs';
import { writeSchemas } from './scripts/schemas.mjs';

const shared = { bundle: true, sourcemap: 'linked', legalComments: 'none', logLevel: 'warning', metafile: true };

/** One entry a bundle that runs; `vscode` is the editor's own module. */
export const bundles = {
  extension: {
    ...shared,
    entryPoints: ['src/editor/extension.ts'],
    outfile: 'dist/extension.cjs',
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['vscode'],
  },
  worker: {
    ...shared,
    entryPoints: ['src/worker/worker.ts'],
    outfile: 'dist/worker.cjs',
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    plugins: [keepConstants],
  },
  board: {
    ...shared,
    entryPoints: ['src/board/page/board.ts', 'src/board/page/board.css'],
    outdir: 'dist/board',
    loader: { '.ttf': 'file' },
    assetNames: '[name]',
    platform: 'browser',
    format: 'iife',
    target: 'es2022',
  },
  cli: {
    ...shared,
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/cli.js',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    plugins: [keepConstants],
    banner: { js: '#!/usr/bin/env node\nimport { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
  },
};

/**
 * @param options.production small, and without maps
 * @param options.write false to get the bundles in memory only, and no schemas
 * @returns esbuild's result by bundle
 */
export async function buildAll({ watch = false, production = false, write = true, only } = {}) {
  const wanted = Object.entries(bundles)
    .filter(([name, options]) => (!only || only.includes(name)) && existsSync(options.entryPoints[0]))
    .map(([name, options]) => [name, { ...options, write, ...(production ? { minify: true, sourcemap: false } : {}) }]);
  // The extension reads them, so whatever builds it must bring them along: packages and test hosts as well.
  if (write) await writeSchemas();
  if (watch) {
    await Promise.all(wanted.map(async ([, options]) => (await context(options)).watch()));
    return new Map();
  }
  return new Map(await Promise.all(wanted.map(async ([name, options]) => [name, await build(options)])));
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { compileLexicon } = await import('./scripts/lexicon/compile.mjs');
  await compileLexicon();
  await buildAll({
    watch: process.argv.includes('--watch'),
    production: process.argv.includes('--production'),
    only: process.argv
      .find((each) => each.startsWith('--only='))
      ?.slice(7)
      .split(','),
  });
}
