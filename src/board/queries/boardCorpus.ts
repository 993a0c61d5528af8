import type { Actor } from '../../core/model/actor.ts';
import type { ClaimRecord, Quantity, Relation } from '../../core/model/relation.ts';

/** What the board reads of a corpus. `quantities` returns the same array until anything changes: the board's index is kept as long. */
export interface BoardCorpus {
  quantities(): readonly Quantity[];
  claims(): readonly ClaimRecord[];
  relations(): readonly Relation[];
  actors(): readonly Actor[];
}
