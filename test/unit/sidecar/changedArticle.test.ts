import assert from 'node:assert/strict';
import type { Annotation } from '../../../src/core/model/annotation.ts';
import { followEdits } from '../../../src/core/sidecar/followEdits.ts';
import { readSidecar } from '../../../src/core/sidecar/readSidecar.ts';
import { placeByHand } from '../../../src/core/sidecar/placeByHand.ts';
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
    const again = write(noted, { text: later }, { type: 'put', annotation: placed(orphan, '14 houses') });
    assert.doesNotMatch(again, /orphan/);
    const { decisions: now } = readSidecar(again, later);
    assert.deepEqual(now.orphans, []);
    const figure = now.annotations.find(({ id }) => id === 'f12b');
    assert.equal(figure?.text, '14 houses');
    const source = figure?.kind === 'figure' ? figure.claim?.source : null;
    assert.deepEqual(source && [later.slice(source.start, source.end), source.actors], ['14 houses', ['velmar']]);
  });

  const placed = (orphan: Annotation, words: string): Annotation => {
    const sentence = placeOf(later, 'Officials in Velmar counted 14 houses burnt in the night, and 31 people hurt.');
    return placeByHand(orphan, placeOf(later, words), { text: later, sentences: [sentence] });
  };
  const undoable: readonly { readonly what: string; readonly change: (orphan: Annotation) => SidecarChange }[] = [
    { what: 'deleted', change: ({ id }) => ({ type: 'delete', id }) },
    { what: 'placed', change: (orphan) => ({ type: 'put', annotation: placed(orphan, '14 houses') }) },
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
      const item = back.split(/^ {2}- (?=id:)/m).find((each) => each.startsWith('id: f12b'));
      const words = [...(item ?? '').matchAll(/text: (.*)$/gm)].map(([, each]) => each);
      assert.deepEqual(words, ['12 houses', '12 houses'], 'itself and its source, which knows no words of its own');
      assert.match(item ?? '', /actor: velmar$/m);
    });
  }

  it('finds a speaker beside the words that a person puts its quote to, and leaves him without words elsewhere', () => {
    const quote = ANNOTATIONS[1];
    assert.ok(quote?.kind === 'quote');
    const sentence = placeOf(later, 'In Osk, the mayor announced that the bridge was closed to all traffic.');
    const place = placeOf(later, 'bridge was closed');
    const beside = placeByHand(quote, place, { text: later, sentences: [sentence] });
    assert.ok(beside.kind === 'quote');
    assert.deepEqual([beside.text, beside.speaker?.text, beside.cue], ['bridge was closed', 'the mayor', null]);
    assert.equal(later.slice(beside.speaker?.start, beside.speaker?.end), 'the mayor');
    const alone = placeByHand(quote, place, { text: later, sentences: [] });
    assert.equal(alone.kind === 'quote' ? alone.speaker?.text : null, 'bridge was closed');
  });

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
