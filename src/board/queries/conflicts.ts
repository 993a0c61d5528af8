import type { AnnotationRef, Relation } from '../../core/model/relation.ts';
import type { BoardIndex } from './boardIndex.ts';

/** For each claim that contradicts others: those others, and the relation that says so. */
export type Conflicts = ReadonlyMap<AnnotationRef, ReadonlyMap<AnnotationRef, Relation>>;

export function conflictsOf({ relations }: BoardIndex): Conflicts {
  const against = new Map<AnnotationRef, Map<AnnotationRef, Relation>>();
  const add = (from: AnnotationRef, to: AnnotationRef, relation: Relation): void => {
    const known = against.get(from);
    if (known) known.set(to, relation);
    else against.set(from, new Map([[to, relation]]));
  };
  for (const relation of relations) {
    if (relation.relation !== 'conflict') continue;
    add(relation.a, relation.b, relation);
    add(relation.b, relation.a, relation);
  }
  return against;
}
