// Installs the packages of the lock file where they are missing or older than it: both README commands start with this, so nothing has to be run before them.
// Plain Node only.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

const MARKER = 'node_modules/.package-lock.json';

/**
 * `npm install --no-save` follows the lock file and leaves it as it is, and unlike `npm ci` bears with a registry that lacks the native parts of other platforms.
 */
export function ensurePackages() {
  if (existsSync(MARKER) && statSync(MARKER).mtimeMs >= statSync('package-lock.json').mtimeMs - 1000) return;
  console.error('Installing packages …');
  const run = spawnSync(
    process.platform === 'win32' ? 'npm.cmd' : 'npm',
    ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    { stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' },
  );
  if (run.status !== 0) {
    console.error('npm install failed: see its message above.');
    process.exit(run.status ?? 1);
  }
}
