import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  watch,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Runs the built program, as people do. */
function corroborate(...args: string[]): { readonly code: number | null; readonly out: string; readonly err: string } {
  const run = spawnSync(process.execPath, ['dist/cli.js', ...args], { encoding: 'utf8', maxBuffer: 1 << 28 });
  return { code: run.status, out: run.stdout, err: run.stderr };
}

const OCTOBER = 'VELMAR, Oct 25 (Kestrel News) - The Velmar army said on Sunday that 31 soldiers were killed near Osk.\n';
const HEAD = 'version: 1\noffsets: code-points\n';

describe('the command line', function () {
  this.timeout(120_000);
  let folder = '';

  before(() => {
    const build = spawnSync(process.execPath, ['esbuild.config.mjs', '--only=cli'], { encoding: 'utf8' });
    assert.equal(build.status, 0, build.stderr);
  });
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'corroborate-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  function put(file: string, content: string | Uint8Array): string {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    return path;
  }
  const exported = (...options: string[]) => {
    const { code, out, err } = corroborate('export', folder, '--suggestions', ...options);
    return {
      code,
      err,
      corpus: JSON.parse(out) as { documents: { file: string; metadata: Record<string, unknown>; annotations: unknown[] }[] },
    };
  };
  const files = (...options: string[]): string[] => exported(...options).corpus.documents.map(({ file }) => file);

  it('explains itself, and every command', () => {
    assert.match(corroborate('--help').out, /corroborate export <folder>/);
    for (const command of ['export', 'check', 'stats']) {
      const { code, out } = corroborate(command, '--help');
      assert.equal(code, 0);
      assert.match(out, new RegExp(`corroborate ${command} <folder>`));
      assert.match(out, /Exit codes:/);
    }
    assert.match(corroborate('--version').out, /^\d+\.\d+\.\d+\n$/);
  });

  it('ends with 2 where it was not understood', () => {
    const wrong = [
      [],
      ['frobnicate'],
      ['export'],
      ['export', folder, folder],
      ['export', folder, '--format', 'xml'],
      ['stats', folder, '--colour'],
    ];
    const file = put('a.txt', OCTOBER);
    for (const args of [
      ...wrong,
      ['check', join(folder, 'nowhere')],
      ['check', join(file, 'nowhere')],
      ['export', folder, '-s', '--conflicts'],
    ]) {
      const { code, out, err } = corroborate(...args);
      assert.equal(code, 2, args.join(' '));
      assert.equal(out, '');
      assert.notEqual(err, '');
    }
  });

  it('exports an empty folder as an empty corpus, and says so', () => {
    const { code, err, corpus } = exported();
    assert.equal(code, 0);
    assert.deepEqual(corpus.documents, []);
    assert.match(err, /no articles/);
  });

  it('reads decisions and metadata from the sidecar', () => {
    put('x.txt', OCTOBER);
    put('x.annotations.yaml', `${HEAD}document: { file: "x.txt" }\nmetadata: { published: 2031-10-25, outlet: "AP" }\nannotations: []\n`);
    const { code, corpus } = exported();
    assert.equal(code, 0);
    assert.equal(corpus.documents[0]?.metadata['published'], '2031-10-25');
    assert.equal(corpus.documents[0]?.metadata['outlet'], 'AP');
    const { out } = corroborate('export', folder);
    assert.deepEqual((JSON.parse(out) as typeof corpus).documents[0]?.annotations, [], 'without --suggestions only decisions');
  });

  it('takes phrases, and leaves out what is no prose', () => {
    put('00001.txt', '5 miles');
    put('sub/00002.txt', 'more than 31 people\n');
    put('requirements.txt', 'yaml==2.9\n');
    put('robots.txt', 'User-agent: *\n');
    put('server.txt', '2031-10-25T10:00:00 INFO started\n'.repeat(9));
    put('settings.txt', 'a=1\nb=2\nc=3\nd=4\ne=5\n');
    put('node_modules/x/story.txt', OCTOBER);
    put('.hidden/story.txt', OCTOBER);
    assert.deepEqual(files(), ['00001.txt', 'sub/00002.txt']);
  });

  it('follows include and exclude of corroborate.yaml, also from a folder inside', () => {
    put('corroborate.yaml', 'include: ["news/**/*.txt", "*.md"]\nexclude: ["**/draft-*"]\n');
    put('news/a.txt', OCTOBER);
    put('news/old/draft-b.txt', OCTOBER);
    put('news/old/requirements.txt', OCTOBER);
    put('c.md', OCTOBER);
    put('d.txt', OCTOBER);
    put('news/other/corroborate.yaml', '{}\n');
    put('news/other/e.txt', OCTOBER);
    assert.deepEqual(files(), ['c.md', 'news/a.txt', 'news/old/requirements.txt']);
    const { out } = corroborate('export', join(folder, 'news', 'old'));
    assert.match(out, /"file":"news\/old\/requirements.txt"/);
  });

  it('tells which file is not UTF-8 and what to do, and exports the others', () => {
    put('good.txt', OCTOBER);
    put('latin.txt', Buffer.from('Officials in M\u00e1laga said nothing.', 'latin1'));
    const { code, err, corpus } = exported();
    assert.equal(code, 1);
    assert.deepEqual(
      corpus.documents.map(({ file }) => file),
      ['good.txt'],
    );
    assert.match(err, /latin\.txt: error: .*encoding.*corroborate\.yaml/);
    put('corroborate.yaml', 'encoding: windows-1252\n');
    assert.deepEqual(files(), ['good.txt', 'latin.txt']);
  });

  it('reads byte-order marks, CR LF, astral characters and a very long line, with offsets in code points', () => {
    put('bom.txt', `\uFEFF😀 ${OCTOBER.replace('\n', '\r\n')}`);
    put('long.txt', 'The army said that 31 soldiers were killed. '.repeat(4_700));
    const { code, corpus } = exported();
    assert.equal(code, 0);
    const points = Array.from(`😀 ${OCTOBER}`);
    const annotations = corpus.documents[0]?.annotations as { start: number; end: number; text: string }[];
    assert.ok(annotations.length > 0);
    for (const { start, end, text } of annotations) assert.equal(points.slice(start, end).join(''), text);
  });

  it('replaces an existing file only by a whole one, and leaves nothing else behind', () => {
    put('a.txt', OCTOBER);
    const out = put('out/corpus.yaml', 'old');
    assert.equal(corroborate('export', folder, '--format', 'yaml', '--out', out).code, 0);
    assert.match(readFileSync(out, 'utf8'), /^format: corroborate-corpus\n/);
    assert.deepEqual(readdirSync(dirname(out)), ['corpus.yaml']);
    const failed = corroborate('export', folder, '--out', join(folder, 'nowhere', 'x.json'));
    assert.equal(failed.code, 1);
    assert.notEqual(failed.err, '');
  });

  it('names the file that it cannot write, and why', () => {
    put('a.txt', OCTOBER);
    const out = join(folder, 'nowhere', 'out.json');
    const { code, err } = corroborate('export', folder, '--out', out);
    assert.deepEqual([code, err], [1, `"${out}" cannot be written (ENOENT); what was there is as it was.\n`]);
  });

  it('writes every format', () => {
    put('a.txt', OCTOBER);
    const starts = { json: '{"format"', yaml: 'format: ', csv: 'file,id', 'relations-csv': 'relation', html: '<!' };
    for (const [format, start] of Object.entries(starts)) {
      const { code, out } = corroborate('export', folder, '--format', format, '--suggestions');
      assert.equal(code, 0, format);
      assert.ok(out.toLowerCase().startsWith(start), `${format}: ${out.slice(0, 40)}`);
    }
  });

  it('does not mind a reader that has seen enough', async () => {
    for (let n = 0; n < 60; n++) put(`a${n}.txt`, OCTOBER.repeat(20));
    const child = spawn(process.execPath, ['dist/cli.js', 'export', folder, '-s', '-f', 'yaml'], { stdio: ['ignore', 'pipe', 'pipe'] });
    let err = '';
    child.stderr.on('data', (data) => (err += String(data)));
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on('close', resolve));
    assert.deepEqual([code, err], [0, '']);
  });

  it('leaves no unfinished file when interrupted', async () => {
    for (let n = 0; n < 40; n++) put(`a${n}.txt`, OCTOBER.repeat(20));
    mkdirSync(join(folder, 'out'));
    const child = spawn(process.execPath, ['dist/cli.js', 'export', folder, '-s', '--out', join(folder, 'out', 'x.json')], {
      stdio: 'ignore',
    });
    // As soon as something of it can be seen.
    const watcher = watch(join(folder, 'out'), () => child.kill('SIGINT'));
    await new Promise((resolve) => child.on('close', resolve));
    watcher.close();
    assert.ok(readdirSync(join(folder, 'out')).every((name) => name === 'x.json'));
  });

  describe('check', () => {
    const sidecar = (fields: string): string =>
      `${HEAD}annotations:\n  - id: f1aa\n    kind: actor\n    type: gpe\n    ${fields.replaceAll('\n', '\n    ')}\n`;
    const place = 'start: 0\nend: 6\ntext: VELMAR';

    it('passes a sound corpus', () => {
      put('a.txt', OCTOBER);
      put('corroborate.yaml', 'actors:\n  - { id: velmar, name: Velmar, type: gpe }\n');
      put('a.annotations.yaml', sidecar(`${place}\nactor: velmar`));
      const { code, out, err } = corroborate('check', folder);
      assert.deepEqual([code, out, err], [0, '', '1 article checked, no problems.\n']);
    });

    const failing: readonly (readonly [name: string, sidecar: string, message: RegExp])[] = [
      ['a damaged sidecar', `${HEAD}annotations: [`, /^a\.annotations\.yaml:\d+:\d+: error: This is not valid YAML/m],
      [
        'words that are gone',
        sidecar('start: 0\nend: 4\ntext: KESH\nactor: velmar'),
        /^a\.annotations\.yaml:7:12: warning: "KESH" cannot be found/m,
      ],
      ['an unknown actor', sidecar(`${place}\nactor: nobody`), /^a\.annotations\.yaml:4:5: error: "VELMAR" points to the actor "nobody"/m],
      ['a later version', HEAD.replace('1', '2'), /error: Version 2/],
    ];
    for (const [name, yaml, message] of failing) {
      it(`fails on ${name}, at its line`, () => {
        put('a.txt', OCTOBER);
        put('a.annotations.yaml', yaml);
        const { code, out } = corroborate('check', folder);
        assert.equal(code, 1);
        assert.match(out, message);
      });
    }

    it('fails on a sidecar without an article, a damaged corpus file and a verdict on nothing', () => {
      put('gone.annotations.yaml', HEAD);
      put(
        'corroborate.yaml',
        'actors:\n  - { id: x, name: X, type: planet }\nverdicts:\n  - { a: "n.txt#a", b: "n.txt#b", verdict: same }\n',
      );
      const { code, out } = corroborate('check', folder, '--json');
      assert.equal(code, 1);
      const codes = (JSON.parse(out) as { file: string; code: string }[]).map(({ file, code: each }) => `${file} ${each}`);
      assert.deepEqual(codes, [
        'corroborate.yaml schema',
        'corroborate.yaml reference',
        'corroborate.yaml reference',
        'gone.annotations.yaml no-article',
      ]);
    });

    it('names the article to which a sidecar that was left behind may belong', () => {
      put('b.txt', OCTOBER);
      put('a.annotations.yaml', sidecar(`${place}\nactor: velmar`));
      const { code, out } = corroborate('check', folder);
      assert.equal(code, 1);
      assert.match(out, /^a\.annotations\.yaml: warning: .* 1 of 1 marks .* stand in "b\.txt"\. Rename it to "b\.annotations\.yaml"/m);
    });

    it('judges only verdicts on the part of the corpus that it looks at', () => {
      put('corroborate.yaml', 'verdicts:\n  - { a: "north/a.txt#x", b: "south/b.txt#y", verdict: same }\n');
      put('north/a.txt', OCTOBER);
      put('south/b.txt', OCTOBER);
      const { out } = corroborate('check', join(folder, 'south'));
      assert.equal(out, 'corroborate.yaml:2:5: warning: A verdict points to "south/b.txt#y", which is not there.\n');
    });

    it('tells what is no ordinary file', () => {
      put('notes/a.txt', OCTOBER);
      symlinkSync(join(folder, 'notes'), join(folder, 'linked.txt'));
      symlinkSync(folder, join(folder, 'notes', 'up'));
      const { code, out } = corroborate('check', folder);
      assert.deepEqual([code, out], [1, 'linked.txt: error: This is no ordinary file and was not read.\n']);
    });

    it('tells files that it may not read', function () {
      const path = put('locked.txt', OCTOBER);
      chmodSync(path, 0);
      if (process.getuid?.() === 0) this.skip();
      const { code, out } = corroborate('check', folder);
      assert.equal(code, 1);
      assert.match(out, /locked\.txt: error: The file cannot be read \(EACCES\)/);
    });
  });

  it('counts', () => {
    put('a.txt', OCTOBER);
    put('a.annotations.yaml', `${HEAD}metadata: { status: done }\n`);
    const { code, out } = corroborate('stats', folder);
    assert.equal(code, 0);
    assert.match(out, /^documents +1$/m);
    assert.match(out, /^ {2}done +1$/m);
    assert.equal((JSON.parse(corroborate('stats', folder, '--json').out) as { documents: number }).documents, 1);
    assert.ok(existsSync(join(folder, 'a.txt')));
  });
});
