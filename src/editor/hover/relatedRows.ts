import type { FacetComparison, RelationKind } from '../../core/model/relation.ts';
import type { RelatedClaim } from '../../worker/protocol.ts';

/** One line of the hover's table: a claim, and how many more say the same in the same way (the speaker again, copied text). */
export interface RelatedRow extends RelatedClaim {
  readonly repeats: number;
}

/** Rows of other claims: more would need scrolling; the board shows all. */
const ROWS = 5;
/** Of pairs that decide nothing no more are listed than make them known. */
const MOST_OF: Readonly<Partial<Record<RelationKind, number>>> = { uncertain: 2, scope: 2 };
/** What is settled before what is not. */
const ORDER: readonly RelationKind[] = ['conflict', 'revision', 'growth', 'agree', 'uncertain', 'scope'];

/**
 * The other claims that a reader of one figure needs: each statement once, what a person decided first, then conflicts, of uncertain pairs and of other scopes only a few, and of the
 * latter only those that hold this figure or are held by it ("a part of the other"): that the wounded were counted too says nothing of the dead.
 * @param related conflicts first and, of one kind, the nearest in time first
 */
export function relatedRows(related: readonly RelatedClaim[]): RelatedRow[] {
  const byStatement = new Map<string, RelatedRow>();
  for (const each of related) {
    if (each.relation.relation === 'scope' && !isDecided(each) && !isNested(each.relation.facets)) continue;
    const key = statementKey(each);
    const known = byStatement.get(key);
    byStatement.set(key, known ? { ...known, repeats: known.repeats + 1 } : { ...each, repeats: 0 });
  }
  const rows = [...byStatement.values()];
  const open = rows.filter((row) => !isDecided(row));
  const byKind = ORDER.flatMap((kind) => open.filter(({ relation }) => relation.relation === kind).slice(0, MOST_OF[kind] ?? ROWS));
  return [...rows.filter(isDecided), ...byKind].slice(0, ROWS);
}

/** A person gave a verdict on the pair. */
const isDecided = ({ relation }: RelatedClaim): boolean => relation.by !== 'analysis';

function statementKey({ relation, claim: { figure, speakers, outlet } }: RelatedClaim): string {
  const { low, high, value, approximate, claim } = figure;
  const who = speakers.length > 0 ? speakers : [outlet];
  return JSON.stringify([relation.relation, relation.by, relation.note, low, high, value, approximate, claim?.asOf, who]);
}

/** All facets that differ do so in one direction. */
function isNested(facets: readonly FacetComparison[]): boolean {
  const outcomes = new Set(facets.map(({ outcome }) => outcome).filter((outcome) => outcome !== 'same'));
  return outcomes.size === 1 && (outcomes.has('part') || outcomes.has('whole'));
}
