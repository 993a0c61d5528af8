// First ring of tests: mocha in plain Node on the core.
//   node scripts/unit.mjs [part of a file name …] [-- mocha options]
import { spawnSync } from 'node:child_process';
import { bundleTests } from './bundleTests.mjs';
import { compileLexicon } from './lexicon/compile.mjs';

const split = process.argv.indexOf('--');
const wanted = process.argv.slice(2, split < 0 ? undefined : split);
const mochaOptions = split < 0 ? [] : process.argv.slice(split + 1);
await compileLexicon();
if ((await bundleTests('unit', { wanted })) === 0) {
  console.error('No test file fits.');
  process.exit(1);
}
const run = spawnSync(
  process.execPath,
  [
    '--enable-source-maps',
    'node_modules/mocha/bin/mocha.js',
    '--reporter',
    'dot',
    '--timeout',
    '20000',
    ...mochaOptions,
    'out/unit/**/*.test.mjs',
  ],
  { stdio: 'inherit' },
);
process.exit(run.status ?? 1);
