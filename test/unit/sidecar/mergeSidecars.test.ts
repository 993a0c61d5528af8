import assert from 'node:assert/strict';
import fc from 'fast-check';
import { mergeSidecars, type MergedSidecar } from '../../../src/core/sidecar/mergeSidecars.ts';
import { readSidecar } from '../../../src/core/sidecar/readSidecar.ts';
import { accepted, rejected, type SidecarChange } from '../../../src/core/sidecar/sidecarChange.ts';
import { writeSidecar } from '../../../src/core/sidecar/writeSidecar.ts';
import { actorIn, figureIn } from '../../support/annotations.ts';

const TEXT = 'In Osk the mayor said the bridge was closed. Velmar counted 12 houses burnt, Brellin 31 people hurt.';
const ARTICLE = { name: 'a.txt', text: TEXT };
const SUGGESTIONS = [
  actorIn(TEXT, 'Osk', 'osk1'),
  actorIn(TEXT, 'Velmar', 'velm'),
  actorIn(TEXT, 'Brellin', 'brel'),
  figureIn(TEXT, '12 houses', 'f12b', 12),
];
const [OSK, VELMAR, BRELLIN, HOUSES] = SUGGESTIONS as [
  (typeof SUGGESTIONS)[0],
  (typeof SUGGESTIONS)[0],
  (typeof SUGGESTIONS)[0],
  (typeof SUGGESTIONS)[0],
];

const put = (annotation: (typeof SUGGESTIONS)[0], by = 'nora'): SidecarChange => ({ type: 'put', annotation: accepted(annotation, by) });

function write(previous: string | null, ...changes: SidecarChange[]): string {
  const result = writeSidecar(previous, changes, ARTICLE);
  assert.ok(result.ok);
  return result.value;
}

function merge(base: string | null, ours: string, theirs: string | null): MergedSidecar {
  const result = mergeSidecars(base, ours, theirs, ARTICLE);
  assert.ok(result.ok, result.ok ? '' : result.problem.message);
  return result.value;
}

const idsIn = (yaml: string): string[] => readSidecar(yaml, TEXT).decisions.annotations.map(({ id }) => id);

describe('mergeSidecars', () => {
  const base = write(null, put(OSK), put(HOUSES));

  it('puts both sides together, with their comments', () => {
    const theirs = write(base, put(VELMAR)).replace('version: 1', '# theirs\nversion: 1');
    const ours = write(base, put(BRELLIN), { type: 'delete', id: 'f12b' }, { type: 'set-status', status: 'done' });
    const { yaml, conflicts } = merge(base, ours, theirs);
    assert.deepEqual(conflicts, []);
    assert.deepEqual(idsIn(yaml), ['osk1', 'velm', 'brel']);
    assert.match(yaml, /^# theirs\n/);
    assert.equal(readSidecar(yaml, TEXT).decisions.metadata.status, 'done');
  });

  it('keeps the comments, unknown keys and spacing that somebody typed into our side', () => {
    const ours = write(base, put(VELMAR))
      .replace('version: 1', '# ours, above\nversion: 1')
      .replace('  - id: velm', '  # who counted?\n  - id: velm')
      .replace('    kind: figure', '    colour: red   # ours\n    kind:   figure');
    const theirs = write(base, put(BRELLIN), { type: 'set-status', status: 'done' }).replace('version: 1', '# theirs, above\nversion: 1');
    const { yaml, conflicts } = merge(base, ours, theirs);
    assert.deepEqual(conflicts, []);
    assert.deepEqual(idsIn(yaml), ['osk1', 'velm', 'f12b', 'brel']);
    assert.match(yaml, /# theirs, above\n# ours, above\nversion: 1/);
    assert.match(yaml, / {2}# who counted\?\n {2}- id: velm/);
    assert.match(yaml, / {4}colour: red {3}# ours\n {4}kind: {3}figure/);
  });

  it('keeps our comments in a block that both sides changed, and windows line ends', () => {
    const windows = (yaml: string): string => yaml.replaceAll('\n', '\r\n');
    const ours = write(base, { type: 'set-metadata', metadata: { outlet: 'A' } }).replace(
      '  outlet: A',
      '  # from the masthead\n  outlet: A',
    );
    const theirs = windows(write(base, { type: 'set-metadata', metadata: { title: 'T' } }));
    const { yaml } = merge(base, ours, theirs);
    assert.match(yaml, / {2}# from the masthead\r\n/);
    assert.doesNotMatch(yaml, /[^\r]\n/);
    assert.deepEqual(readSidecar(yaml, TEXT).decisions.metadata, { outlet: 'A', title: 'T' });
  });

  it('puts notes of both sides on one annotation together', () => {
    const note = (text: string): SidecarChange => ({ type: 'add-note', id: 'osk1', note: { by: 'nora', text, state: 'open' } });
    const { yaml, conflicts } = merge(base, write(base, note('why?')), write(base, note('where?')));
    assert.deepEqual(conflicts, []);
    assert.deepEqual(
      readSidecar(yaml, TEXT).decisions.annotations[0]?.notes.map(({ text }) => text),
      ['where?', 'why?'],
    );
  });

  it('takes the same decision of two people for no conflict', () => {
    const { conflicts } = merge(base, write(base, put(VELMAR, 'ben')), write(base, put(VELMAR, 'eve')));
    assert.deepEqual(conflicts, []);
  });

  it('shows what both changed, and loses neither', () => {
    const ours = write(base, put(OSK, 'ben'), { type: 'set-metadata', metadata: { outlet: 'A', title: 'T' } });
    const theirs = write(base, { type: 'put', annotation: rejected(OSK, 'eve') }, { type: 'set-metadata', metadata: { outlet: 'B' } });
    const { yaml, conflicts } = merge(base, ours, theirs);
    assert.deepEqual(
      conflicts.map((conflict) =>
        conflict.what === 'annotation'
          ? [conflict.id, conflict.ours?.annotator, conflict.theirs?.annotator]
          : [conflict.key, conflict.ours, conflict.theirs],
      ),
      [
        ['osk1', 'ben', 'eve'],
        ['outlet', 'A', 'B'],
      ],
    );
    const { decisions } = readSidecar(yaml, TEXT);
    assert.equal(decisions.annotations[0]?.annotator, 'eve');
    assert.deepEqual([decisions.metadata.outlet, decisions.metadata.title], ['B', 'T']);
  });

  it('keeps a change that the other side deleted', () => {
    const changed = write(base, put(OSK, 'ben'));
    const deleted = write(base, { type: 'delete', id: 'osk1' });
    for (const [ours, theirs] of [
      [changed, deleted],
      [deleted, changed],
    ] as const) {
      const { yaml, conflicts } = merge(base, ours, theirs);
      assert.deepEqual(idsIn(yaml), ['osk1', 'f12b']);
      assert.equal(conflicts.length, 1);
    }
  });

  it('merges files that both sides began, and one that was deleted', () => {
    assert.deepEqual(idsIn(merge(null, write(null, put(OSK)), write(null, put(VELMAR))).yaml), ['osk1', 'velm']);
    const { yaml } = merge(base, write(base, put(VELMAR)), null);
    assert.ok(idsIn(yaml).includes('velm'));
  });

  it('never writes over a damaged file', () => {
    const result = mergeSidecars(base, write(base, put(VELMAR)), `${base}  - {`, ARTICLE);
    assert.ok(!result.ok && result.problem.code === 'locked');
  });

  it('has the same decisions whichever side is ours, where they do not touch the same', () => {
    const subset = fc.subarray([...SUGGESTIONS]);
    fc.assert(
      fc.property(subset, subset, subset, (first, a, b) => {
        const start = write(null, ...first.map((each) => put(each)));
        const left = write(start, ...a.map((each) => put(each, first.includes(each) ? 'nora' : 'ben')));
        const right = write(start, ...b.map((each) => put(each, first.includes(each) ? 'nora' : 'ben')));
        const decisions = (yaml: string) => readSidecar(yaml, TEXT).decisions;
        const one = merge(start, left, right);
        const other = merge(start, right, left);
        assert.deepEqual(one.conflicts, []);
        assert.deepEqual(decisions(one.yaml), decisions(other.yaml));
        assert.deepEqual(new Set(idsIn(one.yaml)), new Set([...first, ...a, ...b].map(({ id }) => id)));
      }),
      { numRuns: 40, seed: 3 },
    );
  });
});
