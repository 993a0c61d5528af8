import type { Corpus } from '../core/corpus/corpus.ts';
import { measuredTitle } from '../core/corpus/quantities/quantityTitle.ts';
import type { AnnotationRef, ClaimRecord, Relation, RelationKind } from '../core/model/relation.ts';
import type { ArticleLines } from './articleLines.ts';
import type { ClaimDetail, PlacedClaim, RelatedClaim } from './protocol.ts';

/** Claims with what surfaces need beside the record: where they stand, the names of who says them, and their relatives. */
export class ClaimViews {
  readonly #corpus: Corpus;
  readonly #lines: ArticleLines;

  constructor(corpus: Corpus, lines: ArticleLines) {
    this.#corpus = corpus;
    this.#lines = lines;
  }

  all(): PlacedClaim[] {
    return this.#corpus.claims().map((claim) => this.#placed(claim));
  }

  detail(ref: AnnotationRef): ClaimDetail | null {
    const claim = this.#corpus.claim(ref);
    if (!claim?.figure.claim) return null;
    const related = this.#related(this.#corpus.relationsOf(ref), ref);
    const counts: Record<RelationKind, number> = { agree: 0, conflict: 0, growth: 0, revision: 0, scope: 0, uncertain: 0 };
    for (const { relation } of related) counts[relation.relation]++;
    const { side } = claim.figure.claim;
    return {
      claim: this.#placed(claim),
      title: measuredTitle(claim.figure.claim, claim.figure),
      side: side === null || side === 'all' ? null : this.#corpus.actorName(side),
      related,
      counts,
    };
  }

  conflictsOf(ref: AnnotationRef, minimumConfidence: number): RelatedClaim[] {
    const conflicts = this.#corpus.relationsOf(ref).filter((each) => each.relation === 'conflict' && each.confidence >= minimumConfidence);
    return this.#related(conflicts, ref);
  }

  #related(relations: readonly Relation[], ref: AnnotationRef): RelatedClaim[] {
    return relations.flatMap((relation) => {
      const claim = this.#corpus.claim(relation.a === ref ? relation.b : relation.a);
      return claim ? [{ relation, claim: this.#placed(claim) }] : [];
    });
  }

  #placed(claim: ClaimRecord): PlacedClaim {
    const speakers = claim.figure.claim?.source?.actors ?? [];
    return { ...claim, range: this.#lines.range(claim.file, claim.figure), speakers: speakers.map((id) => this.#corpus.actorName(id)) };
  }
}
