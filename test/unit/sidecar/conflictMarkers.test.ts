import assert from 'node:assert/strict';
import { conflictSides } from '../../../src/core/sidecar/conflictMarkers.ts';
import { mergeSidecars } from '../../../src/core/sidecar/mergeSidecars.ts';
import { readSidecar } from '../../../src/core/sidecar/readSidecar.ts';
import { accepted, rejected } from '../../../src/core/sidecar/sidecarChange.ts';
import { writeSidecar } from '../../../src/core/sidecar/writeSidecar.ts';
import { actorIn } from '../../support/annotations.ts';

describe('conflictSides', () => {
  const cases: readonly (readonly [name: string, file: string, sides: ReturnType<typeof conflictSides>])[] = [
    ['two versions', 'a\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> other\nd\n', { ours: 'a\nb\nd\n', base: null, theirs: 'a\nc\nd\n' }],
    [
      'two versions and what they began from',
      '<<<<<<< HEAD\nb\n||||||| 12ab\no\n=======\n>>>>>>> other\nd\n',
      { ours: 'b\nd\n', base: 'o\nd\n', theirs: 'd\n' },
    ],
    ['no conflict', 'a\n=======\nb\n', null],
    ['a half', 'a\n<<<<<<< HEAD\nb\n', null],
    ['one inside another', '<<<<<<< a\n<<<<<<< b\n=======\n>>>>>>> c\n', null],
  ];
  for (const [name, file, sides] of cases) it(`reads ${name}`, () => assert.deepEqual(conflictSides(file), sides));
});

describe('a sidecar that git could not merge', () => {
  const text = 'In Osk and in Velmar the bridges were closed; Brellin was quiet.';
  const [osk, velmar, brellin] = ['Osk', 'Velmar', 'Brellin'].map((name) => actorIn(text, name, name.toLowerCase()));
  assert.ok(osk && velmar && brellin);
  const write = (previous: string | null, annotation: ReturnType<typeof accepted>): string => {
    const written = writeSidecar(previous, [{ type: 'put', annotation }], { name: 'a.txt', text });
    assert.ok(written.ok);
    return written.value;
  };
  const base = write(null, accepted(osk, 'nora'));
  const conflicted = (ours: string, theirs: string): string => `<<<<<<< HEAD\n${ours}=======\n${theirs}>>>>>>> other\n`;

  it('is told once at the first marker, and is not written', () => {
    const yaml = conflicted(write(base, accepted(velmar, 'nora')), write(base, accepted(brellin, 'ben')));
    const { problems } = readSidecar(yaml, text);
    assert.deepEqual(
      problems.filter(({ code }) => code === 'merge').map(({ range }) => range?.start.line),
      [0],
    );
    assert.ok(!writeSidecar(yaml, [{ type: 'put', annotation: accepted(velmar, 'nora') }], { name: 'a.txt', text }).ok);
  });

  it('is put together by annotation; what both decided differently is told', () => {
    const yaml = conflicted(write(write(base, accepted(velmar, 'nora')), rejected(osk, 'nora')), write(base, accepted(brellin, 'ben')));
    const sides = conflictSides(yaml);
    assert.ok(sides);
    const merged = mergeSidecars(sides.base, sides.ours, sides.theirs, { name: 'a.txt', text });
    assert.ok(merged.ok);
    assert.deepEqual(
      readSidecar(merged.value.yaml, text).decisions.annotations.map(({ id, status }) => [id, status]),
      [
        ['osk', 'accepted'],
        ['velmar', 'accepted'],
        ['brellin', 'accepted'],
      ],
    );
    assert.deepEqual(
      merged.value.conflicts.map((each) => each.what === 'annotation' && each.id),
      ['osk'],
    );
  });
});
