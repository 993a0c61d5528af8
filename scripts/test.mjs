// npm test: installs what is missing and runs every ring of tests and checks. CI runs nothing else.
//   node scripts/test.mjs [check|unit|package|integration|ui …]     (none named: all)
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensurePackages } from './install.mjs';

process.chdir(join(dirname(fileURLToPath(import.meta.url)), '..'));
ensurePackages();
const RINGS = [
  ['check', 'types, lint, format', 'scripts/check.mjs'],
  ['unit', 'tests of the core, in plain Node', 'scripts/unit.mjs'],
  ['package', 'the .vsix', 'scripts/package.mjs'],
  ['integration', 'tests inside a real extension host', 'scripts/integration.mjs'],
  ['ui', 'tests in the real workbench', 'scripts/ui.mjs'],
];
const wanted = process.argv.slice(2);
const failed = [];
let run = 0;
for (const [name, title, script] of RINGS) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  run++;
  const started = Date.now();
  console.log(`\n== ${title}`);
  const { status } = spawnSync(process.execPath, [script], { stdio: 'inherit' });
  console.log(`== ${status === 0 ? 'passed' : 'FAILED'} after ${Math.round((Date.now() - started) / 1000)} s: ${title}`);
  if (status !== 0) failed.push(name);
}
if (failed.length > 0) console.log(`\nFailed: ${failed.join(', ')}`);
console.log(`\nrings: ${run - failed.length} passed, ${failed.length} failed`);
process.exit(failed.length === 0 && run > 0 ? 0 : 1);
