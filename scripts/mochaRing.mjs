// What the rings of tests that mocha runs by itself have in common: bundle the tests asked for, run them, end with mocha's exit code.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { bundleTests } from './bundleTests.mjs';

/**
 * Runs `test/<ring>`; the words of the command line before "--" are parts of file names, those behind it options for mocha.
 * @param options.timeout milliseconds a single test may take
 * @param options.secondRun for tests of other people's programs (an editor, its server, a browser): each file runs in a process of its own, and one that fails
 *   once more from its start. Both results stay in the output; failing twice is failing.
 */
export async function runMochaRing(ring, { reporter, timeout, env = {}, secondRun = false }) {
  const split = process.argv.indexOf('--');
  const wanted = process.argv.slice(2, split < 0 ? undefined : split);
  const mochaOptions = split < 0 ? [] : process.argv.slice(split + 1);
  if ((await bundleTests(ring, { wanted })) === 0) {
    console.error('No test file fits.');
    process.exit(1);
  }
  const mocha = ['--enable-source-maps', 'node_modules/mocha/bin/mocha.js', '--reporter', reporter, '--timeout', String(timeout)];
  const run = (files) =>
    spawnSync(process.execPath, [...mocha, ...mochaOptions, files], { stdio: 'inherit', env: { ...process.env, ...env } }).status ?? 1;
  if (!secondRun) process.exit(run(`out/${ring}/**/*.test.mjs`));
  const failed = bundled(ring).filter((file) => {
    if (run(file) === 0) return false;
    console.log(`\n${file} failed; once more from its start.`);
    return run(file) !== 0;
  });
  if (failed.length > 0) console.log(`Failed twice: ${failed.join(', ')}`);
  process.exit(failed.length === 0 ? 0 : 1);
}

function bundled(ring) {
  return readdirSync(join('out', ring), { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.test.mjs'))
    .sort()
    .map((name) => join('out', ring, name));
}
