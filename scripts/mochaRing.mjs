// What the rings of tests that mocha runs by itself have in common: bundle the tests asked for, run them, end with mocha's exit code.
import { spawnSync } from 'node:child_process';
import { bundleTests } from './bundleTests.mjs';

/**
 * Runs `test/<ring>`; the words of the command line before "--" are parts of file names, those behind it options for mocha.
 * @param options.timeout milliseconds a single test may take
 */
export async function runMochaRing(ring, { reporter, timeout, env = {} }) {
  const split = process.argv.indexOf('--');
  const wanted = process.argv.slice(2, split < 0 ? undefined : split);
  const mochaOptions = split < 0 ? [] : process.argv.slice(split + 1);
  if ((await bundleTests(ring, { wanted })) === 0) {
    console.error('No test file fits.');
    process.exit(1);
  }
  const mocha = ['--enable-source-maps', 'node_modules/mocha/bin/mocha.js', '--reporter', reporter, '--timeout', String(timeout)];
  const { status } = spawnSync(process.execPath, [...mocha, ...mochaOptions, `out/${ring}/**/*.test.mjs`], {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  process.exit(status ?? 1);
}
