#!/usr/bin/env node
// Stands in for a desktop VS Code where `runTests` of @vscode/test-electron expects one: reads the same arguments, runs the suite in the VS Code server with a
// browser as its window, and exits with the suite's code.
import { resolve } from 'node:path';
import { launchBrowser } from './workbench.mjs';
import { QUIET_SETTINGS, startServer, workbenchUrl } from './server.mjs';

const MARK = '[test] ';
const LONGEST_RUN = 20 * 60_000;
const value = (name) => process.argv.find((each) => each.startsWith(`--${name}=`))?.slice(name.length + 3);
const folder = process.argv.slice(2).find((each) => !each.startsWith('-'));
const trust = !process.argv.includes('--disable-workspace-trust');

const server = await startServer({ settings: { ...QUIET_SETTINGS, 'security.workspace.trust.enabled': trust } });
const browser = await launchBrowser();
let code = 1;
try {
  const page = await (await browser.newContext({ viewport: { width: 1400, height: 900 } })).newPage();
  // A busy machine takes its time.
  page.setDefaultTimeout(120_000);
  const finished = new Promise((settle) => {
    void page.exposeFunction('codeAutomationExit', (status) => settle(status));
    page.once('crash', () => settle(1));
    setTimeout(() => settle(null), LONGEST_RUN);
  });
  // The workbench logs a lot of its own; the suite marks its lines (test/integration/index.ts).
  await page.exposeFunction('codeAutomationLog', (_type, args) => {
    const line = args.map(String).join(' ');
    if (line.startsWith(MARK)) process.stdout.write(`${line.slice(MARK.length)}\n`);
    else if (process.env['CORROBORATE_VERBOSE']) process.stderr.write(`${line}\n`);
  });
  await page.goto(
    workbenchUrl(server.port, folder && resolve(folder), {
      development: value('extensionDevelopmentPath'),
      tests: value('extensionTestsPath'),
    }),
  );
  const status = await finished;
  if (status === null) console.error('The tests did not end in time.');
  code = status ?? 1;
} finally {
  await browser.close();
  await server.stop();
}
process.exit(code);
