import { splitRef, type AnnotationRef, type Relation, type RelationKind } from '../model/relation.ts';
import type { Corpus } from './corpus.ts';
import { dayRange } from './compare/dayRange.ts';

export interface ExportedRelations {
  readonly relations: readonly Relation[];
  /** How many agree, growth and scope pairs were left out. */
  readonly truncated: number;
}

/** Of agree, growth and scope across articles only so many a claim are written. */
const NEAREST = 20;

/**
 * The relations that an export holds: all conflicts, revisions and uncertain pairs; agree, growth and scope within one article, and across articles
 * those that are among the 20 nearest in time of either claim. `all`: everything.
 */
export function exportedRelations(corpus: Corpus, { all }: { readonly all: boolean }): ExportedRelations {
  const relations = corpus.relations();
  if (all) return { relations, truncated: 0 };
  const days = new Map(corpus.claims().map((claim) => [claim.ref, dayRange(claim.figure.claim?.asOf ?? claim.published)?.last ?? null]));
  const distance = (relation: Relation): number => {
    const [a, b] = [days.get(relation.a) ?? null, days.get(relation.b) ?? null];
    return a === null || b === null ? Number.POSITIVE_INFINITY : Math.abs(a - b);
  };
  const written = new Map<AnnotationRef, number>();
  const kept = new Set<Relation>();
  const crossing: Relation[] = [];
  for (const relation of relations) {
    if (alwaysWritten(relation)) kept.add(relation);
    else crossing.push(relation);
  }
  for (const relation of crossing.map((each) => ({ each, far: distance(each) })).sort((a, b) => a.far - b.far)) {
    const { a, b } = relation.each;
    const [ofA, ofB] = [written.get(a) ?? 0, written.get(b) ?? 0];
    if (ofA >= NEAREST && ofB >= NEAREST) continue;
    written.set(a, ofA + 1);
    written.set(b, ofB + 1);
    kept.add(relation.each);
  }
  return { relations: relations.filter((relation) => kept.has(relation)), truncated: relations.length - kept.size };
}

const CAPPED: ReadonlySet<RelationKind> = new Set(['agree', 'growth', 'scope']);

function alwaysWritten(relation: Relation): boolean {
  if (!CAPPED.has(relation.relation) || relation.by !== 'analysis') return true;
  return splitRef(relation.a).file === splitRef(relation.b).file;
}
