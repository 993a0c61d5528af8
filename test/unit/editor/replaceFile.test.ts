import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { build } from 'esbuild';
import { removeLitter, replaceFile } from '../../../src/editor/corpora/replaceFile.ts';
import { accepted } from '../../../src/core/sidecar/sidecarChange.ts';
import { writeSidecar } from '../../../src/core/sidecar/writeSidecar.ts';
import { figureIn } from '../../support/annotations.ts';
import { Dice } from '../../support/editedArticle.ts';

/** Processes that are killed, each in the middle of writing four sidecars; `CORROBORATE_KILLS=500` kills as many. Starting them is what takes the time. */
const KILLS = Number(process.env['CORROBORATE_KILLS'] ?? 125);
const SIDECARS = 4;
/** Processes at a time. */
const LANES = 3;
/** Milliseconds of writing before the kill, at most. A write takes a few. */
const LONGEST = 12;

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const WRITER = 'out/unit/support/endlessWriter.mjs';

describe('replaceFile', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'corroborate-write-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('writes a new file and replaces an old one, with its permissions and through a symbolic link', async () => {
    const file = join(folder, 'a.annotations.yaml');
    const link = join(folder, 'b.annotations.yaml');
    assert.equal(await replaceFile(file, bytes('one'), null), true);
    chmodSync(file, 0o600);
    symlinkSync(file, link);
    assert.equal(await replaceFile(link, bytes('two'), bytes('one')), true);
    assert.equal(readFileSync(file, 'utf8'), 'two');
    assert.ok(lstatSync(link).isSymbolicLink());
    assert.equal(statSync(file).mode & 0o777, 0o600);
    assert.deepEqual(readdirSync(folder).sort(), ['a.annotations.yaml', 'b.annotations.yaml']);
  });

  it('leaves a file alone that is not what was expected', async () => {
    const file = join(folder, 'a.annotations.yaml');
    writeFileSync(file, 'theirs');
    assert.equal(await replaceFile(file, bytes('ours'), bytes('base')), false);
    assert.equal(await replaceFile(file, bytes('ours'), null), false);
    rmSync(file);
    assert.equal(await replaceFile(file, bytes('ours'), bytes('base')), false);
    assert.deepEqual(readdirSync(folder), []);
  });

  it('leaves nothing behind where it cannot write', async () => {
    mkdirSync(join(folder, 'a.annotations.yaml'));
    await assert.rejects(replaceFile(join(folder, 'a.annotations.yaml'), bytes('ours'), 'anything'));
    assert.deepEqual(readdirSync(folder), ['a.annotations.yaml']);
  });

  it('removes what a killed process left, and nothing else', async () => {
    const names = ['a.annotations.yaml', 'a.annotations.yaml.0badcafe.tmp', 'notes.tmp', 'a.yaml.tmp'];
    const paths = names.map((name) => join(folder, name));
    for (const path of paths) writeFileSync(path, 'x');
    await removeLitter(paths);
    assert.deepEqual(readdirSync(folder).sort(), [...names].sort(), 'another process may be writing that file now');
    await removeLitter(paths, 0);
    assert.deepEqual(readdirSync(folder).sort(), ['a.annotations.yaml', 'a.yaml.tmp', 'notes.tmp']);
  });

  it(`leaves the old or the new sidecar when a process is killed while it writes, ${KILLS * SIDECARS} times`, async function () {
    this.timeout(600_000);
    await build({ entryPoints: ['test/support/endlessWriter.ts'], outfile: WRITER, bundle: true, platform: 'node', format: 'esm' });
    const sources = sidecarStates().map((yaml, index) => {
      const path = join(folder, `state-${index}`);
      writeFileSync(path, yaml);
      return path;
    });
    const whole = new Set(sources.map((path) => readFileSync(path, 'utf8')));
    const dice = new Dice(17);
    let left = KILLS;
    let interrupted = 0;
    const lane = async (name: string): Promise<void> => {
      const place = join(folder, name);
      mkdirSync(place);
      const sidecars = Array.from({ length: SIDECARS }, (_each, index) => `article-${index}.annotations.yaml`);
      for (const sidecar of sidecars) writeFileSync(join(place, sidecar), [...whole][0] ?? '');
      while (left-- > 0) {
        await killWhileWriting(place, sources, dice.below(LONGEST * 1000) / 1000);
        for (const sidecar of sidecars) assert.ok(whole.has(readFileSync(join(place, sidecar), 'utf8')), 'the sidecar is torn');
        const litter = readdirSync(place).filter((each) => !sidecars.includes(each));
        interrupted += litter.length;
        await removeLitter(
          litter.map((each) => join(place, each)),
          0,
        );
        assert.deepEqual(readdirSync(place).sort(), sidecars);
      }
    };
    await Promise.all(Array.from({ length: LANES }, (_each, index) => lane(`lane-${index}`)));
    process.stdout.write(
      `\n      ${KILLS} processes killed; ${interrupted} of ${KILLS * SIDECARS} sidecars were in the middle of a write, none is torn\n`,
    );
    assert.ok(interrupted > 0, 'no write was interrupted: nothing was tested');
  });
});

async function killWhileWriting(folder: string, sources: readonly string[], after: number): Promise<void> {
  const writer = spawn(process.execPath, [WRITER, String(SIDECARS), folder, ...sources], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(writer, 'exit');
  await once(writer.stdout, 'data');
  await pause(after);
  writer.kill('SIGKILL');
  const [, signal] = (await ended) as [number | null, string | null];
  assert.equal(signal, 'SIGKILL', 'the writer ended by itself');
}

/** Sidecars of one article as its decisions grow, from a few lines to more than the system writes at once. */
function sidecarStates(): string[] {
  const text = Array.from({ length: 400 }, (_each, n) => `Officials counted ${n + 100} houses burnt in Osk. `).join('');
  const states: string[] = [];
  for (const decisions of [1, 40, 400]) {
    const changes = Array.from({ length: decisions }, (_each, n) => ({
      type: 'put' as const,
      annotation: accepted(figureIn(text, `${n + 100} houses`, `f${n}`, n + 100, null), 'nora'),
    }));
    const written = writeSidecar(null, changes, { name: 'may-04.txt', text });
    assert.ok(written.ok);
    states.push(written.value);
  }
  return states;
}
