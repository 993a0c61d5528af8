import type { Corpus } from '../core/corpus/corpus.ts';
import type { AnnotationRef, ClaimRecord, RelationKind } from '../core/model/relation.ts';
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
    const names = this.#actorNames();
    return this.#corpus.claims().map((claim) => this.#placed(claim, names));
  }

  detail(ref: AnnotationRef): ClaimDetail | null {
    const claim = this.#corpus.claim(ref);
    if (!claim) return null;
    const names = this.#actorNames();
    const related = this.#related(ref, names);
    const counts: Record<RelationKind, number> = { agree: 0, conflict: 0, growth: 0, revision: 0, scope: 0, uncertain: 0 };
    for (const { relation } of related) counts[relation.relation]++;
    const side = claim.figure.claim?.side ?? null;
    return {
      claim: this.#placed(claim, names),
      side: side === null || side === 'all' ? null : (names.get(side) ?? side),
      related,
      counts,
      quantity: this.#corpus.quantities().find((quantity) => quantity.claims.includes(ref))?.id ?? null,
    };
  }

  conflictsOf(ref: AnnotationRef, minimumConfidence: number): RelatedClaim[] {
    const conflicts = this.#corpus
      .relationsOf(ref)
      .some((relation) => relation.relation === 'conflict' && relation.confidence >= minimumConfidence);
    if (!conflicts) return [];
    return this.#related(ref, this.#actorNames()).filter(
      ({ relation }) => relation.relation === 'conflict' && relation.confidence >= minimumConfidence,
    );
  }

  #related(ref: AnnotationRef, names: ReadonlyMap<string, string>): RelatedClaim[] {
    return this.#corpus.relationsOf(ref).flatMap((relation) => {
      const claim = this.#corpus.claim(relation.a === ref ? relation.b : relation.a);
      return claim ? [{ relation, claim: this.#placed(claim, names) }] : [];
    });
  }

  #placed(claim: ClaimRecord, names: ReadonlyMap<string, string>): PlacedClaim {
    const speakers = claim.figure.claim?.source?.actors ?? [];
    return { ...claim, range: this.#lines.range(claim.file, claim.figure), speakers: speakers.map((id) => names.get(id) ?? id) };
  }

  #actorNames(): ReadonlyMap<string, string> {
    return new Map(this.#corpus.actors().map((actor) => [actor.id, actor.name]));
  }
}
