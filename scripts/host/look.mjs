// A look at the extension in the real workbench: opens a folder, does what it is told, and leaves a screenshot.
//   node scripts/host/look.mjs <folder> --out shot.png [--theme dark|light|high-contrast|high-contrast-light] [--size 1400x900] [--vsix file]
//     [--open article.txt] [--goto line] [--hover "words"] [--command "title"] [--keys "Control+K"] [--type "text"] [--wait ms] [--shot file.png]   (steps, in order)
import { resolve } from 'node:path';
import { launchBrowser, openFile, openWorkbench, runCommand, THEMES } from './workbench.mjs';
import { QUIET_SETTINGS, repository, startServer, workbenchUrl } from './server.mjs';

const words = process.argv.slice(2);
const folder = resolve(words.shift() ?? '.');
const steps = [];
const options = { theme: 'dark', size: '1400x900', out: 'shot.png' };
for (let at = 0; at < words.length; at += 2) {
  const [name, value] = [words[at].replace(/^--/, ''), words[at + 1]];
  if (name in options || name === 'vsix') options[name] = value;
  else steps.push([name, value]);
}
const [width, height] = options.size.split('x').map(Number);
const server = await startServer({
  settings: { ...QUIET_SETTINGS, 'workbench.colorTheme': THEMES[options.theme] },
  vsix: options.vsix ? [resolve(options.vsix)] : [],
});
let browser;
try {
  browser = await launchBrowser();
  const page = await openWorkbench(browser, workbenchUrl(server.port, folder, options.vsix ? {} : { development: repository }), {
    width,
    height,
  });
  await page.waitForTimeout(3000);
  for (const [name, value] of steps) {
    switch (name) {
      case 'open':
        await openFile(page, value);
        await page.waitForTimeout(2500);
        break;
      case 'goto':
        await page.keyboard.press('Control+G');
        await page.keyboard.type(value);
        await page.keyboard.press('Enter');
        await page.waitForTimeout(500);
        break;
      case 'hover':
        await page.locator('.monaco-editor .view-line span', { hasText: value }).last().hover();
        await page.waitForTimeout(2000);
        break;
      case 'command':
        await runCommand(page, value);
        await page.waitForTimeout(1500);
        break;
      case 'keys':
        await page.keyboard.press(value);
        await page.waitForTimeout(400);
        break;
      case 'type':
        await page.keyboard.type(value);
        await page.waitForTimeout(400);
        break;
      case 'wait':
        await page.waitForTimeout(Number(value));
        break;
      case 'shot':
        await page.screenshot({ path: value });
        break;
      default:
        throw new Error(`There is no step called ${name}.`);
    }
  }
  await page.screenshot({ path: options.out });
} finally {
  await browser?.close().catch(console.error);
  await server.stop();
}
