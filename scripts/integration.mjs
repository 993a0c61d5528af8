// Second ring of tests: mocha inside a real extension host, through `runTests` of @vscode/test-electron.
//   node scripts/integration.mjs [part of a file name …] [--trust]
// Hosts, in this order: the executable named by CORROBORATE_VSCODE; a desktop VS Code that @vscode/test-electron downloads, where CORROBORATE_VSCODE is `download`
// (or on macOS and Windows); else the VS Code server (scripts/host/).
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { buildAll } from '../esbuild.config.mjs';
import { bundleTests } from './bundleTests.mjs';
import { compileLexicon } from './lexicon/compile.mjs';

const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'));
await compileLexicon();
await buildAll();
const count = await bundleTests('integration', { wanted, entries: ['test/integration/index.ts'], format: 'cjs' });
if (count === 0) {
  console.error('No test file fits.');
  process.exit(1);
}
const named = process.env['CORROBORATE_VSCODE'];
const desktop = named === 'download' || (!named && process.platform !== 'linux');
const executable = desktop ? undefined : (named ?? resolve('scripts/host/executable.mjs'));
// Every run gets its own copy of the fixture corpus: tests write sidecars for real.
const workspace = mkdtempSync(join(tmpdir(), 'corroborate-corpus-'));
cpSync('test/fixtures/corpus', workspace, { recursive: true });
try {
  await runTests({
    ...(executable ? { vscodeExecutablePath: executable } : {}),
    extensionDevelopmentPath: resolve('.'),
    extensionTestsPath: resolve('out/integration/index.cjs'),
    launchArgs: [workspace, '--disable-extensions'],
  });
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exitCode = 1;
} finally {
  rmSync(workspace, { recursive: true, force: true });
}
process.exit();
