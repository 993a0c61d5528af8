import type { FacetComparison, Relation } from '../model/relation.ts';

/**
 * Keeps one object for facets that compare alike, and one string for one reason. Millions of pairs of a large corpus say the same few thousand things;
 * without sharing, these would take most of its memory.
 */
export class SharedWords {
  readonly #facets = new Map<string, Map<string | null, Map<string | null, FacetComparison>>>();
  readonly #reasons = new Map<string, string>();

  withSharedWords(relation: Relation): Relation {
    return { ...relation, why: this.#reason(relation), facets: relation.facets.map((facet) => this.#facet(facet)) };
  }

  /** Reasons that tell of numbers are seldom the same. */
  #reason({ relation, why }: Relation): string {
    if (relation !== 'scope') return why;
    const known = this.#reasons.get(why);
    if (known === undefined) this.#reasons.set(why, why);
    return known ?? why;
  }

  #facet(facet: FacetComparison): FacetComparison {
    const key = facet.facet + facet.outcome;
    let byA = this.#facets.get(key);
    if (!byA) this.#facets.set(key, (byA = new Map()));
    let byB = byA.get(facet.a);
    if (!byB) byA.set(facet.a, (byB = new Map()));
    const known = byB.get(facet.b);
    if (known) return known;
    byB.set(facet.b, facet);
    return facet;
  }
}
