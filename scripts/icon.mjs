// Renders media/icon.svg to the PNG that the Marketplace wants.   node scripts/icon.mjs
import { readFileSync } from 'node:fs';
import { launchBrowser } from './host/workbench.mjs';

const browser = await launchBrowser();
const page = await browser.newPage({ viewport: { width: 256, height: 256 } });
await page.setContent(`<body style="margin:0">${readFileSync('media/icon.svg', 'utf8')}</body>`);
await page.screenshot({ path: 'media/icon.png', omitBackground: true });
await browser.close();
