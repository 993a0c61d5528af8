import assert from 'node:assert/strict';
import type { Annotation } from '../../../src/core/model/annotation.ts';
import { followEdits } from '../../../src/core/sidecar/followEdits.ts';
import { readSidecar } from '../../../src/core/sidecar/readSidecar.ts';
import { accepted, inverseOf, type SidecarChange } from '../../../src/core/sidecar/sidecarChange.ts';
import { writeSidecar, type WrittenArticle } from '../../../src/core/sidecar/writeSidecar.ts';
import { actorIn, CLAIM, figureIn, placeOf, quoteIn } from '../../support/annotations.ts';

const TEXT = `Nobody was prepared for the flood, the governor of Tarnholm told reporters on Monday.

In Osk, the mayor said that the bridge was closed to all traffic. Officials in Velmar counted 12 houses burnt in the night, and 31 people hurt.
`;
const put = (annotation: Annotation): SidecarChange => ({ type: 'put', annotation: accepted(annotation, 'nora') });
const ANNOTATIONS: readonly Annotation[] = [
  actorIn(TEXT, 'Tarnholm', 'tarn'),
  quoteIn(TEXT, 'the bridge was closed to all traffic', 'quo1', 'the mayor', 'said'),
  figureIn(TEXT, '12 houses', 'f12b', 12, { ...CLAIM, source: { ...placeOf(TEXT, 'Officials in Velmar'), actors: ['velmar'] } }),
  figureIn(TEXT, '31 people', 'f31a', 31),
];

function write(previous: string | null, article: Omit<WrittenArticle, 'name'>, ...changes: SidecarChange[]): string {
  const result = writeSidecar(previous, changes, { name: 'a.txt', ...article });
  assert.ok(result.ok, result.ok ? '' : result.problem.message);
  return result.value;
}

const SIDECAR = write(null, { text: TEXT }, ...ANNOTATIONS.map(put));

describe('a sidecar whose article was changed by another program', () => {
  const later = `Update: the rain has stopped.\n${TEXT}`
    .replace('12 houses', '14 houses')
    .replace('the mayor said that', 'the mayor announced that');
  const { decisions, problems } = readSidecar(SIDECAR, later);

  it('places what moved, and says so without alarm', () => {
    for (const each of decisions.annotations) assert.equal(later.slice(each.start, each.end), each.text);
    assert.deepEqual(
      decisions.annotations.map(({ id }) => id),
      ['tarn', 'quo1', 'f31a'],
    );
    assert.ok(problems.filter(({ code }) => code === 'moved').every(({ severity }) => severity === 'information'));
  });

  it('keeps as orphan what has another number now', () => {
    assert.deepEqual(
      decisions.orphans.map(({ id, text }) => [id, text]),
      [['f12b', '12 houses']],
    );
  });

  it('drops a cue that is gone, keeps the speaker, and tells which', () => {
    const quote = decisions.annotations.find((each) => each.kind === 'quote');
    assert.equal(quote?.cue, null);
    assert.equal(quote?.speaker?.text, 'the mayor');
    assert.deepEqual(
      problems.filter(({ code }) => code === 'dropped').map(({ id, message }) => [id, /The cue "said"/.test(message)]),
      [['quo1', true]],
    );
  });

  it('brings all places up to date with the next decision, and marks what is lost', () => {
    const yaml = write(SIDECAR, { text: later }, { type: 'set-status', status: 'done' });
    const again = readSidecar(yaml, later);
    assert.deepEqual(again.decisions.annotations, decisions.annotations);
    assert.deepEqual(
      again.problems.map(({ code, id }) => [code, id]),
      [['orphan', 'f12b']],
    );
    assert.match(yaml, /text: 12 houses\n[\s\S]*polarity: asserted\n {4}orphan: true\n {2}- id: f31a\n/);
  });

  it('keeps an orphan an orphan until somebody places it, whatever the text says then', () => {
    const yaml = write(SIDECAR, { text: later }, { type: 'set-status', status: 'done' });
    const note = { by: 'nora', text: 'which?', state: 'open' } as const;
    const noted = write(yaml, { text: later }, { type: 'add-note', id: 'f12b', note });
    const [orphan] = readSidecar(noted, later).decisions.orphans;
    assert.ok(orphan);
    assert.deepEqual(orphan.notes, [note]);
    const span = placeOf(later, '14 houses');
    const placed = write(noted, { text: later }, { type: 'put', annotation: { ...orphan, ...span, text: '14 houses' } });
    assert.doesNotMatch(placed, /orphan/);
    assert.deepEqual(readSidecar(placed, later).decisions.orphans, []);
  });

  const undoable: readonly { readonly what: string; readonly change: (orphan: Annotation) => SidecarChange }[] = [
    { what: 'deleted', change: ({ id }) => ({ type: 'delete', id }) },
    { what: 'placed', change: (orphan) => ({ type: 'put', annotation: { ...orphan, ...placeOf(later, '14 houses'), text: '14 houses' } }) },
  ];
  for (const { what, change } of undoable) {
    it(`is what it was once an orphan that was ${what} is back`, () => {
      const yaml = write(SIDECAR, { text: later }, { type: 'set-status', status: 'done' });
      const before = readSidecar(yaml, later).decisions;
      const [orphan] = before.orphans;
      assert.ok(orphan);
      const changed = write(yaml, { text: later }, change(orphan));
      assert.deepEqual(readSidecar(changed, later).decisions.orphans, []);
      const back = write(changed, { text: later }, ...inverseOf(before, [change(orphan)]));
      const [again, ...others] = readSidecar(back, later).decisions.orphans;
      assert.deepEqual(others, []);
      assert.deepEqual([again?.id, again?.text, again?.status, again?.kind], ['f12b', '12 houses', 'accepted', 'figure']);
      assert.deepEqual(readSidecar(back, later).decisions.annotations, before.annotations);
    });
  }

  it('is written with the places that an editor followed', () => {
    const edit = { ...placeOf(TEXT, 'counted'), text: 'have counted' };
    const text = TEXT.replace('counted', 'have counted');
    const live = followEdits(readSidecar(SIDECAR, TEXT).decisions, [edit], text);
    const yaml = write(SIDECAR, { text, followed: live }, { type: 'set-status', status: 'done' });
    assert.deepEqual(readSidecar(yaml, text).decisions.annotations, live.annotations);
    assert.deepEqual(readSidecar(yaml, text).problems, []);
  });

  it('is told apart from wrong offsets in a sidecar of this very text', () => {
    const wrong = SIDECAR.replace(/start: \d+(\n {4}end: \d+\n {4}text: Tarnholm)/, 'start: 1$1');
    assert.ok(
      readSidecar(wrong, TEXT).problems.some(({ code, severity, id }) => code === 'drift' && severity === 'error' && id === 'tarn'),
    );
  });
});
