// Third ring of tests: Playwright on the real workbench, with the packaged extension installed as users get it. Screenshots stay in .test-output/.
//   node scripts/ui.mjs [part of a file name …] [-- mocha options]
import { mkdirSync } from 'node:fs';
import { ensureBrowser } from './host/browser.mjs';
import { ensureServer } from './host/server.mjs';
import { runMochaRing } from './mochaRing.mjs';
import { packageExtension } from './package.mjs';

ensureBrowser();
ensureServer();
mkdirSync('.test-output', { recursive: true });
await runMochaRing('ui', { reporter: 'spec', timeout: 600_000, secondRun: true, env: { CORROBORATE_VSIX: await packageExtension() } });
