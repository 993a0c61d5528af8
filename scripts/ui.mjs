// Third ring of tests: Playwright on the real workbench, with the packaged extension installed as users get it. Screenshots stay in .test-output/.
//   node scripts/ui.mjs [part of a file name …] [-- mocha options]
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { bundleTests } from './bundleTests.mjs';
import { ensureBrowser } from './host/browser.mjs';
import { ensureServer } from './host/server.mjs';
import { packageExtension } from './package.mjs';

const split = process.argv.indexOf('--');
const wanted = process.argv.slice(2, split < 0 ? undefined : split);
const mochaOptions = split < 0 ? [] : process.argv.slice(split + 1);
ensureBrowser();
ensureServer();
mkdirSync('.test-output', { recursive: true });
const vsix = await packageExtension();
if ((await bundleTests('ui', { wanted })) === 0) {
  console.error('No test file fits.');
  process.exit(1);
}
const run = spawnSync(
  process.execPath,
  [
    '--enable-source-maps',
    'node_modules/mocha/bin/mocha.js',
    '--reporter',
    'spec',
    '--timeout',
    '120000',
    ...mochaOptions,
    'out/ui/**/*.test.mjs',
  ],
  {
    stdio: 'inherit',
    env: { ...process.env, CORROBORATE_VSIX: vsix },
  },
);
process.exit(run.status ?? 1);
