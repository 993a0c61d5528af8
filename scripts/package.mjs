// Makes the .vsix: a production build within its budgets, with the notices of what it carries, checked and packed by vsce.
//   npm run package
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildAll } from '../esbuild.config.mjs';
import { overBudget } from './budgets.mjs';
import { compileLexicon } from './lexicon/compile.mjs';
import { writeNotices } from './notices.mjs';

/** @returns the path of the .vsix, in dist/ */
export async function packageExtension() {
  await compileLexicon();
  const results = await buildAll({ production: true });
  const over = overBudget();
  if (over.length > 0) throw new Error(`Over budget:\n${over.join('\n')}`);
  writeNotices(results);
  const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
  mkdirSync('dist', { recursive: true });
  const out = resolve(join('dist', `${name}-${version}.vsix`));
  const run = spawnSync(
    process.execPath,
    [
      'node_modules/@vscode/vsce/vsce',
      'package',
      '--no-dependencies',
      '--allow-missing-repository',
      '--no-rewrite-relative-links',
      '--out',
      out,
    ],
    {
      encoding: 'utf8',
    },
  );
  if (run.status !== 0) throw new Error(`vsce could not package the extension:\n${run.stdout}${run.stderr}`);
  return out;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) console.log(await packageExtension());
