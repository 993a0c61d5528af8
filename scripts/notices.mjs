// Collects the licences of everything that ships: packages bundled into dist/, and data compiled into the lexicon.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const OUT = 'dist/NOTICES.txt';

/** @param results esbuild's results by bundle; their metafiles name every package that went in */
export function writeNotices(results) {
  const packages = new Set();
  for (const { metafile } of results.values()) {
    for (const input of Object.keys(metafile.inputs)) {
      const name = /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/.exec(input)?.[1];
      if (name) packages.add(name);
    }
  }
  const parts = [...packages].sort().map(packageNotice);
  const data = readdirSync('scripts/lexicon')
    .filter((name) => name.startsWith('NOTICE'))
    .sort();
  for (const name of data) parts.push(readFileSync(join('scripts/lexicon', name), 'utf8').trim());
  writeFileSync(OUT, `Corroborate contains the following software and data of others.\n\n${parts.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`);
}

function packageNotice(name) {
  const folder = join('node_modules', name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = existsSync(folder) && readdirSync(folder).find((each) => /^(licen[cs]e|copying)/i.test(each));
  if (!file) throw new Error(`${name} ships no licence text.`);
  return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), 'utf8').trim()}`;
}
