import type { AnnotationRef } from '../../core/model/relation.ts';
import type { Comparison } from '../boardModel.ts';
import type { BoardCorpus } from './boardCorpus.ts';
import type { BoardIndex } from './boardIndex.ts';
import { speakersOf } from './quantityDetail.ts';

/** Two claims side by side with what was decided about them. Facets are turned so that `a` is always the left one. */
export function comparison(corpus: BoardCorpus, index: BoardIndex, a: AnnotationRef, b: AnnotationRef): Comparison | null {
  const left = index.byRef.get(a);
  const right = index.byRef.get(b);
  if (!left || !right) return null;
  const found = corpus.compare(a, b);
  return {
    a: left.row,
    b: right.row,
    speakers: speakersOf(index, [left, right]),
    relation: found
      ? {
          kind: found.relation,
          why: found.why,
          rule: found.rule,
          facets: found.facets.map((facet) => named(found.a === a ? facet : turned(facet), index)),
          repeat: found.repeat,
          by: found.by,
          note: found.note ?? null,
          verdict: found.verdict?.verdict ?? null,
        }
      : null,
  };
}

type Facet = NonNullable<Comparison['relation']>['facets'][number];

/** Sides stand in the facets by their ids. */
function named(facet: Facet, { actorName }: BoardIndex): Facet {
  if (facet.facet !== 'side') return facet;
  const name = (side: string | null): string | null => (side === null ? null : side === 'all' ? 'all sides' : actorName(side));
  return { ...facet, a: name(facet.a), b: name(facet.b) };
}

function turned(facet: Facet): Facet {
  const outcome = facet.outcome === 'part' ? 'whole' : facet.outcome === 'whole' ? 'part' : facet.outcome;
  return { facet: facet.facet, outcome, a: facet.b, b: facet.a };
}
