import assert from 'node:assert/strict';
import { AnchoredText } from '../../../src/core/text/anchors.ts';
import { openSidecar } from '../../../src/core/sidecar/openSidecar.ts';
import { readCorpusFile } from '../../../src/core/sidecar/readCorpusFile.ts';
import { readSidecar } from '../../../src/core/sidecar/readSidecar.ts';
import { accepted } from '../../../src/core/sidecar/sidecarChange.ts';
import { writeSidecar } from '../../../src/core/sidecar/writeSidecar.ts';
import { actorIn } from '../../support/annotations.ts';
import { processorTime } from '../../support/processorTime.ts';

const TEXT = 'In Osk the mayor said the bridge was closed. Velmar counted 12 houses burnt.';
const HEAD = 'version: 1\noffsets: code-points\n';
const ITEM = '  - id: osk1\n    kind: actor\n    start: 3\n    end: 6\n    text: Osk\n    type: gpe\n    actor: osk\n';
const OTHER = '  - id: velm\n    kind: actor\n    start: 45\n    end: 51\n    text: Velmar\n    type: gpe\n    actor: velmar\n';
const OSK = accepted(actorIn(TEXT, 'Osk', 'new1'), 'nora');

const codes = (yaml: string): string[] =>
  readSidecar(yaml, TEXT).problems.map(({ code, range }) => `${code} ${range === null ? '-' : range.start.line + 1}`);
const ids = (yaml: string): string[] => readSidecar(yaml, TEXT).decisions.annotations.map(({ id }) => id);
const isLocked = (yaml: string): boolean => {
  const result = writeSidecar(yaml, [{ type: 'put', annotation: OSK }], { name: 'a.txt', text: TEXT });
  return !result.ok && result.problem.code === 'locked';
};

describe('bad sidecars', () => {
  const hostile: readonly (readonly [name: string, yaml: string])[] = [
    ['opening brackets', `${HEAD}x: ${'['.repeat(20_000)}`],
    ['opening braces', `${HEAD}x: ${'{a: '.repeat(5_000)}`],
    ['deep indentation', Array.from({ length: 600 }, (_each, depth) => `${' '.repeat(depth)}k:`).join('\n')],
    ['lists in lists on one line', `${HEAD}x: \n  ${'- '.repeat(3_000)}1`],
    ['a huge file', `${HEAD}# ${'x'.repeat(1_100_000)}`],
  ];
  for (const [name, yaml] of hostile) {
    it(`are refused before they are parsed: ${name}`, () => {
      assert.deepEqual(codes(yaml), ['limit -']);
      assert.ok(isLocked(yaml));
      assert.equal(readCorpusFile(yaml).problems[0]?.code, 'limit');
    });
  }

  it('may hold many brackets in their words', () => {
    const words = '[['.repeat(40);
    const yaml = `${HEAD}metadata:\n  title: "${words}"\nannotations:\n${ITEM}`;
    assert.deepEqual(codes(yaml), []);
    assert.equal(readSidecar(yaml, TEXT).decisions.metadata.title, words);
  });

  it('do not expand aliases', () => {
    const bomb = `${HEAD}a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\nannotations:\n${ITEM}`;
    assert.deepEqual(codes(bomb), ['limit 4', 'limit 4', 'limit 5', 'limit 5']);
    assert.deepEqual(ids(bomb), ['osk1']);
    assert.ok(isLocked(bomb));
  });

  it('do not reach the prototype of anything', () => {
    const yaml = `${HEAD}__proto__: { polluted: 1 }\nmetadata: { __proto__: { title: x }, constructor: 1 }\nannotations:\n${ITEM}    __proto__: { status: rejected }\n`;
    const { decisions } = readSidecar(yaml, TEXT);
    assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
    assert.equal(decisions.metadata.title, undefined);
    assert.equal(decisions.annotations[0]?.status, 'accepted');
  });

  const damaged: readonly (readonly [name: string, yaml: string, problems: string[], read: string[]])[] = [
    ['an unclosed quotation mark', `${HEAD}annotations:\n${ITEM}  - id: "x\n${OTHER}`, ['syntax 11'], ['osk1']],
    ['a tab for indentation', `${HEAD}annotations:\n${ITEM}${OTHER.replace('    kind', '\tkind')}`, ['syntax 12'], ['osk1']],
    ['a key twice', `${HEAD}annotations:\n${ITEM}${OTHER}    text: Velmar\n`, ['syntax 18'], ['osk1']],
    ['two documents', `${HEAD}annotations:\n${ITEM}---\nversion: 1\n`, ['syntax 11'], []],
    ['merge marks of git', `${HEAD}annotations:\n${ITEM}<<<<<<< HEAD\n${OTHER}=======\n>>>>>>> x\n`, ['merge 11'], []],
  ];
  for (const [name, yaml, problems, read] of damaged) {
    it(`are told at their line, read where it is safe, and not written: ${name}`, () => {
      assert.deepEqual(codes(yaml).slice(0, 1), problems);
      assert.deepEqual(ids(yaml), read);
      assert.ok(isLocked(yaml));
    });
  }

  it('tell what git left, and nothing of the YAML that it is not', () => {
    assert.deepEqual(codes(`${HEAD}<<<<<<< HEAD\nannotations: []\n=======\nannotations: []\n>>>>>>> other\n`), ['merge 3']);
  });

  const wrong: readonly (readonly [name: string, yaml: string, problems: string[], read: string[]])[] = [
    ['no list', `${HEAD}annotations: 7\n`, ['schema 3'], []],
    ['a list of words', `${HEAD}annotations: [a, b]\n`, ['schema 3', 'schema 3'], []],
    ['an annotation without id', `${HEAD}annotations:\n${ITEM.replace('id: osk1\n    ', '')}${OTHER}`, ['schema 4'], ['velm']],
    ['an unknown kind', `${HEAD}annotations:\n${ITEM.replace('kind: actor', 'kind: thing')}${OTHER}`, ['schema 5'], ['velm']],
    ['an id twice', `${HEAD}annotations:\n${ITEM}${ITEM}${OTHER}`, ['schema 11'], ['osk1', 'velm']],
    [
      'offsets beyond the text',
      `${HEAD}annotations:\n${ITEM.replace('start: 3', 'start: 9999').replace('end: 6', 'end: 10002')}`,
      ['orphan 6'],
      [],
    ],
    ['a negative offset', `${HEAD}annotations:\n${ITEM.replace('start: 3', 'start: -3')}${OTHER}`, ['schema 6'], ['velm']],
    ['metadata of other types', `${HEAD}metadata: { published: yesterday, title: [x], outlet: AP }\n`, ['schema 3', 'schema 3'], []],
  ];
  for (const [name, yaml, problems, read] of wrong) {
    it(`are read but for what is wrong, and keep that when written: ${name}`, () => {
      assert.deepEqual(codes(yaml), problems);
      assert.deepEqual(ids(yaml), read);
      const result = writeSidecar(yaml, [{ type: 'set-status', status: 'done' }], { name: 'a.txt', text: TEXT });
      assert.ok(result.ok, result.ok ? '' : result.problem.message);
      assert.deepEqual(codes(result.value).length, problems.length);
    });
  }

  it('are nothing but a head where offsets count something else', () => {
    assert.deepEqual(codes(`version: 1\noffsets: utf-16\nannotations:\n${ITEM}`), ['schema 2']);
    assert.deepEqual(ids(`version: 1\noffsets: utf-16\nannotations:\n${ITEM}`), []);
  });

  it('may be empty, or a comment', () => {
    for (const yaml of ['', '\n', '# later\n', '\uFEFF']) assert.deepEqual(codes(yaml), []);
    const result = writeSidecar('# later\n', [{ type: 'put', annotation: OSK }], { name: 'a.txt', text: TEXT });
    assert.ok(result.ok);
    assert.match(result.value, /^# later\nversion: 1\n/);
    assert.deepEqual(ids(result.value), ['new1']);
  });

  it('keep byte-order mark and CR LF', () => {
    const yaml = `\uFEFF${`${HEAD}annotations:\n${ITEM}`.replaceAll('\n', '\r\n')}`;
    assert.deepEqual(codes(yaml), []);
    const result = writeSidecar(yaml, [{ type: 'put', annotation: OSK }], { name: 'a.txt', text: TEXT });
    assert.ok(result.ok);
    assert.ok(result.value.startsWith(yaml));
    assert.doesNotMatch(result.value, /[^\r]\n/);
  });

  it('take time in proportion to their length', () => {
    const timed = (count: number): number => {
      const items = Array.from({ length: count }, (_each, n) => ITEM.replace('osk1', `o${n}`)).join('');
      return processorTime(2, () => assert.equal(openSidecar(`${HEAD}annotations:\n${items}`, new AnchoredText(TEXT)).items.length, count));
    };
    const [small, large] = [timed(500), timed(4000)];
    // Eight times the decisions; a quadratic reader would take sixty-four times as long.
    assert.ok(large < Math.max(small, 5000) * 30, `${small} µs, then ${large} µs`);
  });
});
