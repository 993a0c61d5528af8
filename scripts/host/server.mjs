// A real VS Code without a desktop: the VS Code server that the npm package code-server ships, started directly.
// Its first use downloads about 800 MB from the npm registry into `.vscode-test/server`.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const CODE_SERVER = 'code-server@4.139.1';
/** The server needs Node 24; where this one is older, the official binary comes as an npm package of its own. */
const NODE_MAJOR = 24;

export const repository = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const cache = join(repository, '.vscode-test', 'server');
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

/** Installs the server where it is missing. Returns the folder it starts from and the Node that can start it. */
export function ensureServer(log = console.error) {
  const root = join(cache, 'node_modules', 'code-server', 'lib', 'vscode');
  const ownNode = Number(process.versions.node.split('.')[0]) >= NODE_MAJOR;
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const nodePackage = `node-${platform}-${process.arch}`;
  const node = ownNode
    ? process.execPath
    : join(cache, 'node_modules', nodePackage, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (!existsSync(join(root, 'node_modules')) || !existsSync(node)) {
    log('Installing the VS Code server (about 800 MB, once) …');
    mkdirSync(cache, { recursive: true });
    writeFileSync(join(cache, 'package.json'), '{ "private": true }\n');
    install(cache, ['install', CODE_SERVER, ...(ownNode ? [] : [`${nodePackage}@${NODE_MAJOR}`])]);
    install(root, ['install', '--omit=dev']);
  }
  return { root, node };
}

function install(folder, words) {
  const run = spawnSync(npm, [...words, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (run.status !== 0) throw new Error(`npm ${words.join(' ')} failed in ${folder}`);
}

/** What every test and screenshot starts from: nothing but the folder and our extension. */
export const QUIET_SETTINGS = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'extensions.ignoreRecommendations': true,
};

/**
 * Starts a server on a free port of the loopback interface.
 * @param {object} [options]
 * @param {Readonly<Record<string, unknown>> | null} [options.settings] user settings; null keeps those of the data folder
 * @param {string} [options.dataDir] kept afterwards; without it a folder of its own, which goes with the server
 * @param {string} [options.extensionsDir]
 * @param {readonly string[]} [options.vsix] packaged extensions to install first: what users really get
 * @param {(text: string) => void} [options.log]
 * @returns its address and how to end it; a data folder that it made itself goes with it
 */
export async function startServer({ settings = QUIET_SETTINGS, dataDir, extensionsDir, vsix = [], log } = {}) {
  const { root, node } = ensureServer();
  const own = mkdtempSync(join(tmpdir(), 'corroborate-host-'));
  const data = dataDir ?? join(own, 'data');
  const extensions = extensionsDir ?? join(own, 'extensions');
  mkdirSync(join(data, 'data', 'User'), { recursive: true });
  mkdirSync(extensions, { recursive: true });
  if (settings) writeFileSync(join(data, 'data', 'User', 'settings.json'), JSON.stringify(settings, null, 2));
  for (const file of vsix) {
    const run = spawnSync(
      node,
      [
        'out/server-main.js',
        '--accept-server-license-terms',
        '--extensions-dir',
        extensions,
        '--server-data-dir',
        data,
        '--install-extension',
        file,
      ],
      {
        cwd: root,
        encoding: 'utf8',
      },
    );
    if (run.status !== 0 || /Failed|Error:/.test(run.stdout))
      throw new Error(`${file} could not be installed:\n${run.stdout}${run.stderr}`);
  }
  const port = await freePort();
  const child = spawn(
    node,
    [
      'out/server-main.js',
      '--host',
      '127.0.0.1',
      '--port',
      String(port),
      '--without-connection-token',
      '--accept-server-license-terms',
      '--telemetry-level',
      'off',
      '--enable-smoke-test-driver',
      '--server-data-dir',
      data,
      '--extensions-dir',
      extensions,
    ],
    { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  // Nobody else ends it where the program that wanted it fails.
  const kill = () => child.kill();
  process.once('exit', kill);
  let output = '';
  await new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`The VS Code server did not start:\n${output}`)), 180_000);
    const read = (chunk) => {
      output += chunk;
      log?.(String(chunk));
      if (output.includes(`listening on ${port}`)) {
        clearTimeout(timer);
        resolve();
      }
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', (code) => reject(new Error(`The VS Code server ended with ${code}:\n${output}`)));
  });
  const stop = async () => {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    if (child.exitCode === null) child.kill();
    await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 3000))]);
    if (child.exitCode === null) child.kill('SIGKILL');
    process.removeListener('exit', kill);
    rmSync(own, { recursive: true, force: true, maxRetries: 5 });
  };
  return { port, child, dataDir: data, extensionsDir: extensions, stop };
}

/**
 * The address of a folder in the workbench of a running server.
 * @param {number} port
 * @param {string | undefined} folder or a `.code-workspace` file
 * @param {{ development?: string, tests?: string, open?: string }} [options] `development`: folder of the extension to load from source;
 *   `tests`: module whose `run()` is called in the extension host
 */
export function workbenchUrl(port, folder, { development, tests, open } = {}) {
  const remote = (path) => `vscode-remote://127.0.0.1:${port}${toUriPath(path)}`;
  const payload = [
    ...(development ? [['extensionDevelopmentPath', remote(development)]] : []),
    ...(tests ? [['extensionTestsPath', remote(tests)]] : []),
    ...(open ? [['openFile', remote(open)]] : []),
    ['skipWelcome', 'true'],
  ];
  const kind = folder?.endsWith('.code-workspace') ? 'workspace' : 'folder';
  const target = folder ? `${kind}=${encodeURIComponent(toUriPath(folder))}` : 'ew=true';
  return `http://127.0.0.1:${port}/?${target}&payload=${encodeURIComponent(JSON.stringify(payload))}`;
}

function toUriPath(path) {
  const slashes = path.replaceAll('\\', '/');
  return slashes.startsWith('/') ? slashes : `/${slashes}`;
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
