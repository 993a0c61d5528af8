// Second ring of tests: mocha inside a real extension host, through `runTests` of @vscode/test-electron.
//   node scripts/integration.mjs [part of a file name …]
// A window whose tests fail runs once more, with a new corpus: what is tested runs inside other people's programs. Both results stay in the output; failing twice is
// failing.
// Hosts, in this order: the executable named by CORROBORATE_VSCODE; a desktop VS Code that @vscode/test-electron downloads, where CORROBORATE_VSCODE is `download`
// (or on macOS and Windows); else the VS Code server (scripts/host/).
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { buildAll } from '../esbuild.config.mjs';
import { bundleTests } from './bundleTests.mjs';
import { compileLexicon } from './lexicon/compile.mjs';

/** What each folder of tests has open in its window, made from the fixture corpus in a folder of its own: tests write sidecars for real. */
const WINDOWS = {
  integration(folder) {
    cpSync('test/fixtures/corpus', folder, { recursive: true });
    return folder;
  },
  workspace(folder) {
    cpSync('test/fixtures/corpus', join(folder, 'orvel'), { recursive: true });
    mkdirSync(join(folder, 'plain'));
    cpSync('test/fixtures/corpus/herald.txt', join(folder, 'plain', 'herald.txt'));
    const file = join(folder, 'both.code-workspace');
    writeFileSync(file, JSON.stringify({ folders: [{ path: 'orvel' }, { path: 'plain' }] }));
    return file;
  },
};

const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const named = process.env['CORROBORATE_VSCODE'];
const desktop = named === 'download' || (!named && process.platform !== 'linux');
const executable = desktop ? undefined : (named ?? resolve('scripts/host/executable.mjs'));
await compileLexicon();
await buildAll();
let count = 0;
for (const [ring, makeWindow] of Object.entries(WINDOWS)) {
  const files = await bundleTests(ring, { wanted, entries: [`test/${ring}/index.ts`], format: 'cjs' });
  count += files;
  if (files === 0 || (await passes(ring, makeWindow))) continue;
  console.log(`\ntest/${ring} failed; once more in a new window.`);
  if (!(await passes(ring, makeWindow))) process.exitCode = 1;
}
if (count === 0) {
  console.error('No test file fits.');
  process.exitCode = 1;
}
process.exit();

async function passes(ring, makeWindow) {
  const folder = mkdtempSync(join(tmpdir(), 'corroborate-corpus-'));
  try {
    await runTests({
      ...(executable ? { vscodeExecutablePath: executable } : {}),
      extensionDevelopmentPath: resolve('.'),
      extensionTestsPath: resolve(`out/${ring}/index.cjs`),
      launchArgs: [makeWindow(folder), '--disable-extensions'],
    });
    return true;
  } catch (problem) {
    console.error(problem instanceof Error ? problem.message : problem);
    return false;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
