// Types, lint and format; nothing is run.  node scripts/check.mjs [--fix]
import { spawnSync } from 'node:child_process';

const fix = process.argv.includes('--fix');
const steps = [
  ['types of the core (no vscode, node or DOM)', ['node_modules/typescript/bin/tsc', '-p', 'src/core']],
  ['types of the board page', ['node_modules/typescript/bin/tsc', '-p', 'src/board/page']],
  ['types of the ui tests', ['node_modules/typescript/bin/tsc', '-p', 'test/ui']],
  ['types', ['node_modules/typescript/bin/tsc', '-p', '.']],
  ['lint', ['node_modules/oxlint/bin/oxlint', '--quiet', ...(fix ? ['--fix'] : []), 'src', 'test', 'scripts', 'esbuild.config.mjs']],
  ['strings to translate', ['scripts/l10n.mjs', ...(fix ? [] : ['--check'])]],
  ['format', ['node_modules/oxfmt/bin/oxfmt', ...(fix ? [] : ['--check']), 'src', 'test', 'scripts', 'esbuild.config.mjs']],
];
let failed = false;
for (const [name, command] of steps) {
  const run = spawnSync(process.execPath, command, { encoding: 'utf8' });
  if (run.status === 0) continue;
  failed = true;
  console.error(`✗ ${name}\n${run.stdout}${run.stderr}`);
}
process.exit(failed ? 1 : 0);
