// npm start [-- <folder>]: installs what is missing, builds, and opens a VS Code with the extension on the sample corpus or on the folder given: the `code` on the PATH if
// there is one, else the VS Code server, whose address is printed.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensurePackages } from './install.mjs';

const given = process.argv[2] && resolve(process.env['INIT_CWD'] ?? '.', process.argv[2]);
process.chdir(join(dirname(fileURLToPath(import.meta.url)), '..'));
if (given && !(existsSync(given) && statSync(given).isDirectory())) {
  console.error(`${given} is not a folder.`);
  process.exit(2);
}
ensurePackages();
const { compileLexicon } = await import('./lexicon/compile.mjs');
const { buildAll } = await import('../esbuild.config.mjs');
console.error('Building …');
await compileLexicon();
await buildAll();
const folder = given ?? sampleCopy();
const code = process.platform === 'win32' ? 'code.cmd' : 'code';
const hasDesktop =
  !process.env['CORROBORATE_SERVER'] &&
  spawnSync(code, ['--version'], { stdio: 'ignore', shell: process.platform === 'win32' }).status === 0;
if (hasDesktop) {
  const run = spawnSync(code, ['--new-window', `--extensionDevelopmentPath=${process.cwd()}`, folder], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  process.exit(run.status ?? 1);
}
const { startServer, workbenchUrl, repository } = await import('./host/server.mjs');
const dataDir = join(repository, '.vscode-test', 'start');
const fresh = !existsSync(dataDir);
const server = await startServer({ dataDir, extensionsDir: join(dataDir, 'extensions'), ...(fresh ? {} : { settings: null }) });
console.log(`\nVS Code with Corroborate is at\n\n  ${workbenchUrl(server.port, folder, { development: repository })}\n\nCtrl+C ends it.`);
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void server.stop().then(() => process.exit(0)));

/** The sample corpus is worked on in a copy: decisions made while trying things out never reach the repository. */
function sampleCopy() {
  const copy = join('.vscode-test', 'sample-corpus');
  if (!existsSync(copy)) {
    mkdirSync('.vscode-test', { recursive: true });
    cpSync('media/sample-corpus', copy, { recursive: true });
  }
  return resolve(copy);
}
