import assert from 'node:assert/strict';
import type { Verdict } from '../../../src/core/model/corpusFile.ts';
import { readCorpusFile } from '../../../src/core/sidecar/readCorpusFile.ts';
import { renamedInVerdicts } from '../../../src/core/sidecar/renamedInVerdicts.ts';
import { writeCorpusFile } from '../../../src/core/sidecar/writeCorpusFile.ts';
import { inverseOfCorpusFileChanges } from '../../../src/worker/corpusFileInverse.ts';
import { hunks } from '../../support/hunks.ts';

const FILE = `name: Osk flood
verdicts:
  # rang the mayor
  - { a: osk/a.txt#f1, b: "b #1.txt#f2", verdict: same, by: nora }
  - a: c.txt#f3   # the wire's
    b: osk/a.txt#f9
    verdict: conflict
    weight: 3   # unknown
  - { a: "c.txt#f1", b: "d.txt#f1", verdict: resolved }
`;

function write(text: string, renames: readonly { from: string; to: string }[]): string {
  const result = writeCorpusFile(text, [{ type: 'rename-articles', renames }]);
  assert.ok(result.ok, result.ok ? '' : result.problem.message);
  return result.value;
}

const verdict = (a: string, b: string): Verdict => ({ a, b, verdict: 'same' });

describe('verdicts of a renamed article', () => {
  it('name its new file, with everything else in the file as it was', () => {
    const after = write(FILE, [{ from: 'osk/a.txt', to: 'flood/first.txt' }]);
    assert.deepEqual(hunks(FILE, after), [
      {
        removed: ['  - { a: osk/a.txt#f1, b: "b #1.txt#f2", verdict: same, by: nora }'],
        added: ['  - { a: flood/first.txt#f1, b: "b #1.txt#f2", verdict: same, by: nora }'],
      },
      { removed: ['    b: osk/a.txt#f9'], added: ['    b: flood/first.txt#f9'] },
    ]);
  });

  it('follow whole folders and swapped names at once', () => {
    const renames = [
      { from: 'x/a.txt', to: 'y/a.txt' },
      { from: 'x/b.txt', to: 'c.txt' },
      { from: 'c.txt', to: 'x/b.txt' },
    ];
    assert.deepEqual(renamedInVerdicts([verdict('x/a.txt#f1', 'x/b.txt#f2'), verdict('c.txt#f3', 'x/ab.txt#f1')], renames), [
      verdict('y/a.txt#f1', 'c.txt#f2'),
      verdict('x/b.txt#f3', 'x/ab.txt#f1'),
    ]);
  });

  it('stay the same list where no article of theirs was renamed', () => {
    const verdicts = [verdict('a.txt#f1', 'b.txt#f1')];
    assert.equal(renamedInVerdicts(verdicts, [{ from: 'a', to: 'z' }]), verdicts);
    assert.equal(write(FILE, [{ from: 'a.txt', to: 'z.txt' }]), FILE);
  });

  it('are kept both where the new name already has a verdict on the same pair', () => {
    const file = 'verdicts:\n  - { a: c.txt#f1, b: gone.txt#f1, verdict: resolved }\n  - { a: e.txt#f1, b: c.txt#f1, verdict: conflict }\n';
    const { verdicts } = readCorpusFile(write(file, [{ from: 'e.txt', to: 'gone.txt' }])).corpusFile;
    assert.deepEqual(verdicts, [
      { a: 'c.txt#f1', b: 'gone.txt#f1', verdict: 'resolved' },
      { a: 'gone.txt#f1', b: 'c.txt#f1', verdict: 'conflict' },
    ]);
  });

  it('come back when the renaming is undone', () => {
    const changes = [{ type: 'rename-articles', renames: [{ from: 'osk/a.txt', to: 'flood/first.txt' }] }] as const;
    const after = writeCorpusFile(FILE, changes);
    assert.ok(after.ok);
    const undone = writeCorpusFile(after.value, inverseOfCorpusFileChanges(readCorpusFile(FILE).corpusFile, changes));
    assert.equal(undone.ok && undone.value, FILE);
  });
});
