import type { CorpusFile } from '../core/model/corpusFile.ts';
import { pairKey } from '../core/model/relation.ts';
import type { CorpusFileChange } from '../core/sidecar/corpusFileChange.ts';

/** The changes that take `changes` back, given the corpus file before them: what Undo does. In the order in which they are to be carried out. */
export function inverseOfCorpusFileChanges(before: CorpusFile, changes: readonly CorpusFileChange[]): CorpusFileChange[] {
  return changes.flatMap((change) => inverseOf(before, change)).reverse();
}

function inverseOf({ actors, verdicts }: CorpusFile, change: CorpusFileChange): CorpusFileChange[] {
  const actor = (id: string): CorpusFileChange[] => {
    const known = actors.find((each) => each.id === id);
    return [known ? { type: 'put-actor', actor: known } : { type: 'delete-actor', id }];
  };
  switch (change.type) {
    case 'put-actor':
      return actor(change.actor.id);
    case 'rename-actor':
    case 'delete-actor':
      return actor(change.id);
    case 'merge-actors':
      return [change.from, change.into, ...actors.filter(({ of }) => of === change.from).map(({ id }) => id)].flatMap(actor);
    case 'put-verdict':
    case 'delete-verdict': {
      const { a, b } = change.type === 'put-verdict' ? change.verdict : change;
      const known = verdicts.find((each) => pairKey(each) === pairKey({ a, b }));
      return [known ? { type: 'put-verdict', verdict: known } : { type: 'delete-verdict', a, b }];
    }
    case 'rename-articles':
      return [{ type: 'rename-articles', renames: change.renames.map(({ from, to }) => ({ from: to, to: from })) }];
    // Set once by "Create Corpus", and by hand: no act of annotating.
    case 'put-label':
    case 'put-event':
    case 'set':
      return [];
  }
}
