import assert from 'node:assert/strict';
import { applyCorpusFileChanges, type CorpusFileChange } from '../../../src/core/sidecar/corpusFileChange.ts';
import { EMPTY_CORPUS_FILE, type CorpusFile } from '../../../src/core/model/corpusFile.ts';
import { inverseOfCorpusFileChanges } from '../../../src/worker/corpusFileInverse.ts';

const BEFORE: CorpusFile = {
  ...EMPTY_CORPUS_FILE,
  actors: [
    { id: 'velmar', name: 'Velmar', type: 'gpe', aliases: [] },
    { id: 'velm', name: 'Velm', type: 'gpe', aliases: ['The Velm'] },
    { id: 'velmar-army', name: 'Velmar army', type: 'organization', aliases: [], of: 'velm' },
  ],
  verdicts: [{ a: 'a.txt#x', b: 'b.txt#y', verdict: 'same', note: 'told by phone' }],
};

const CHANGES: readonly (readonly [name: string, changes: readonly CorpusFileChange[]])[] = [
  ['a new actor', [{ type: 'put-actor', actor: { id: 'osk', name: 'Osk', type: 'gpe', aliases: [] } }]],
  ['another name', [{ type: 'rename-actor', id: 'velm', name: 'Old Velm', keepOldName: true }]],
  ['a merge, with what belongs to the actor that is merged away', [{ type: 'merge-actors', from: 'velm', into: 'velmar' }]],
  ['an actor that is taken out', [{ type: 'delete-actor', id: 'velm' }]],
  [
    'another verdict on a pair, the other way round',
    [{ type: 'put-verdict', verdict: { a: 'b.txt#y', b: 'a.txt#x', verdict: 'conflict' } }],
  ],
  ['a first verdict', [{ type: 'put-verdict', verdict: { a: 'a.txt#x', b: 'c.txt#z', verdict: 'conflict' } }]],
  ['a verdict that is taken out', [{ type: 'delete-verdict', a: 'b.txt#y', b: 'a.txt#x' }]],
  ['articles that were renamed', [{ type: 'rename-articles', renames: [{ from: 'a.txt', to: 'c.txt' }] }]],
];

const byId = ({ actors, verdicts }: CorpusFile) => ({ actors: actors.toSorted((a, b) => (a.id < b.id ? -1 : 1)), verdicts });

describe('inverseOfCorpusFileChanges', () => {
  for (const [name, changes] of CHANGES) {
    it(`takes back ${name}`, () => {
      const after = applyCorpusFileChanges(BEFORE, changes);
      assert.notDeepEqual(byId(after), byId(BEFORE));
      assert.deepEqual(byId(applyCorpusFileChanges(after, inverseOfCorpusFileChanges(BEFORE, changes))), byId(BEFORE));
    });
  }
});
