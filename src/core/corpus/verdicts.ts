import type { Verdict, VerdictKind } from '../model/corpusFile.ts';
import { pairKey, splitRef, type AnnotationRef, type ClaimRecord, type Relation, type RelationKind } from '../model/relation.ts';

const RELATION_OF: Readonly<Record<VerdictKind, RelationKind>> = {
  same: 'agree',
  'not-comparable': 'scope',
  conflict: 'conflict',
  resolved: 'agree',
};

const WORDS: Readonly<Record<VerdictKind, string>> = {
  same: 'judged to be the same thing',
  'not-comparable': 'judged not comparable',
  conflict: 'judged a conflict',
  resolved: 'judged resolved',
};

/** Where claims are found: by reference, or all of one article. */
export interface ClaimFinder {
  claim(ref: AnnotationRef): ClaimRecord | undefined;
  claimsIn(file: string): readonly ClaimRecord[];
}

/**
 * A person's verdicts as relations, by pair; they win over what the analysis says. A verdict whose figure has another id by now is tied to the figure
 * of the same article that its quote still names; where none does, or several do, the verdict rests.
 */
export class Verdicts {
  readonly #byPair = new Map<string, Relation>();
  readonly #byClaim = new Map<AnnotationRef, Relation[]>();

  constructor(verdicts: readonly Verdict[], finder: ClaimFinder) {
    for (const verdict of verdicts) {
      const a = locate(verdict.a, verdict.quoteA, finder);
      const b = locate(verdict.b, verdict.quoteB, finder);
      if (a === null || b === null || a === b) continue;
      this.#byPair.set(pairKey({ a, b }), judged(verdict, a, b));
    }
    // Two verdicts may come to mean one pair, where ids changed: the last one counts.
    for (const relation of this.#byPair.values())
      for (const ref of [relation.a, relation.b]) this.#byClaim.set(ref, [...(this.#byClaim.get(ref) ?? []), relation]);
  }

  /** Relations with those replaced that a person judged, and those added that only a person sees. */
  over(relations: readonly Relation[]): readonly Relation[] {
    if (this.#byPair.size === 0) return relations;
    return [...relations.filter((relation) => !this.#byPair.has(pairKey(relation))), ...this.#byPair.values()];
  }

  /** The same for the relations of one claim. */
  overThoseOf(ref: AnnotationRef, relations: readonly Relation[]): readonly Relation[] {
    const own = this.#byClaim.get(ref);
    if (!own) return relations;
    return [...relations.filter((relation) => !this.#byPair.has(pairKey(relation))), ...own];
  }

  of(a: AnnotationRef, b: AnnotationRef): Relation | undefined {
    return this.#byPair.get(pairKey({ a, b }));
  }
}

function judged(verdict: Verdict, a: AnnotationRef, b: AnnotationRef): Relation {
  const by = verdict.by ?? 'a person';
  return {
    a,
    b,
    relation: RELATION_OF[verdict.verdict],
    why: verdict.note ?? `${WORDS[verdict.verdict]}${verdict.by === undefined ? '' : ` by ${verdict.by}`}`,
    rule: `verdict: ${verdict.verdict}`,
    facets: [],
    confidence: 1,
    repeat: false,
    by,
    verdict,
    ...(verdict.note === undefined ? {} : { note: verdict.note }),
  };
}

function locate(ref: string, quote: string | undefined, finder: ClaimFinder): AnnotationRef | null {
  const known = finder.claim(ref as AnnotationRef);
  if (known && (quote === undefined || known.figure.text === quote)) return known.ref;
  if (quote === undefined) return null;
  const inFile = finder.claimsIn(splitRef(ref).file);
  const sameWords = inFile.filter((claim) => claim.figure.text === quote);
  const found = sameWords.length > 0 ? sameWords : inFile.filter((claim) => claim.sentence.includes(quote));
  return found.length === 1 ? (found[0]?.ref ?? null) : (known?.ref ?? null);
}
