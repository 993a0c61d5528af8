import type { AnnotatedArticle, Annotation, FigureAnnotation } from '../model/annotation.ts';
import type { Verdict } from '../model/corpusFile.ts';
import { refTo, splitRef, type AnnotationRef, type ClaimRecord, type Relation, type RelationKind } from '../model/relation.ts';
import { ClaimIndex } from './claimIndex.ts';
import { articleContext, namesIn } from './compare/articleContext.ts';
import { comparableClaim, type ComparableClaim, type CorpusKnowledge } from './compare/comparableClaim.ts';
import { daysApart } from './compare/dayRange.ts';
import { fallenIn } from './compare/fallen.ts';
import { summandsOf } from './compare/summands.ts';
import { isSentenceCopy } from './copies/sentenceCopy.ts';
import { Verdicts } from './verdicts.ts';

interface ArticleClaims {
  readonly records: readonly ClaimRecord[];
  readonly comparable: readonly ComparableClaim[];
}

/** Conflicts first, then what may be one. */
const URGENCY: Readonly<Record<RelationKind, number>> = { conflict: 0, revision: 1, uncertain: 2, agree: 3, growth: 4, scope: 5 };

/** The claims of all articles and how they relate, with people's verdicts over what the analysis says. Articles are put and removed one by one. */
export class CrossReference {
  readonly #knowledge: CorpusKnowledge;
  readonly #articles = new Map<string, ArticleClaims>();
  readonly #records = new Map<AnnotationRef, ClaimRecord>();
  readonly #comparable = new Map<AnnotationRef, ComparableClaim>();
  readonly #copyOf = new Map<string, string>();
  readonly #index = new ClaimIndex((a, b) => this.#isCopy(a, b));
  #given: readonly Verdict[] = [];
  #verdicts: Verdicts | null = null;
  #relations: readonly Relation[] | null = null;

  constructor(knowledge: CorpusKnowledge) {
    this.#knowledge = knowledge;
  }

  /** What people decided about pairs, replacing what they decided before. */
  judge(verdicts: readonly Verdict[]): void {
    this.#given = verdicts;
    this.#verdicts = null;
    this.#relations = null;
  }

  put(article: AnnotatedArticle): void {
    this.remove(article.file);
    const records = claimsOf(article);
    const comparable = comparableClaims(article, records, this.#knowledge);
    this.#articles.set(article.file, { records, comparable });
    if (article.copyOf !== null) this.#copyOf.set(article.file, article.copyOf);
    for (const record of records) this.#records.set(record.ref, record);
    for (const claim of comparable) {
      this.#comparable.set(claim.ref, claim);
      this.#index.add(claim);
    }
  }

  remove(file: string): void {
    this.#verdicts = null;
    this.#relations = null;
    const known = this.#articles.get(file);
    if (!known) return;
    for (const { ref } of known.records) this.#records.delete(ref);
    for (const claim of known.comparable) {
      this.#comparable.delete(claim.ref);
      this.#index.remove(claim);
    }
    this.#articles.delete(file);
    this.#copyOf.delete(file);
  }

  claim(ref: AnnotationRef): ClaimRecord | undefined {
    return this.#records.get(ref);
  }

  claimsIn(file: string): readonly ClaimRecord[] {
    return this.#articles.get(file)?.records ?? [];
  }

  relations(): readonly Relation[] {
    this.#relations ??= this.#judged().over(this.#index.relations());
    return this.#relations;
  }

  /** Does a part of the work of `relations`. @returns whether it is all done */
  compareSome(claims: number): boolean {
    return this.#relations !== null || this.#index.compareSome(claims);
  }

  /** Conflicts first; of one kind the nearest in time first. */
  relationsOf(ref: AnnotationRef): readonly Relation[] {
    const claim = this.#comparable.get(ref);
    const relations = this.#judged().overThoseOf(ref, claim ? this.#index.relationsOf(claim) : []);
    const distance = (relation: Relation): number => {
      const other = this.#comparable.get(relation.a === ref ? relation.b : relation.a);
      return claim?.time && other?.time ? daysApart(claim.time, other.time) : Number.MAX_SAFE_INTEGER;
    };
    return [...relations].sort((a, b) => URGENCY[a.relation] - URGENCY[b.relation] || distance(a) - distance(b));
  }

  compare(a: AnnotationRef, b: AnnotationRef): Relation | undefined {
    const judged = this.#judged().of(a, b);
    if (judged) return judged;
    const [x, y] = [this.#comparable.get(a), this.#comparable.get(b)];
    return x && y ? (this.#index.relationBetween(x, y) ?? undefined) : undefined;
  }

  #judged(): Verdicts {
    this.#verdicts ??= new Verdicts(this.#given, this);
    return this.#verdicts;
  }

  #isCopy(a: ComparableClaim, b: ComparableClaim): boolean {
    const [x, y] = [splitRef(a.ref).file, splitRef(b.ref).file];
    if (x !== y && (this.#copyOf.get(x) ?? x) === (this.#copyOf.get(y) ?? y)) return true;
    return isSentenceCopy(a.record.sentence, b.record.sentence);
  }
}

/** The figures of an article that claim something. */
function claimsOf(article: AnnotatedArticle): ClaimRecord[] {
  const figures = article.annotations.filter(
    (annotation): annotation is FigureAnnotation =>
      annotation.kind === 'figure' && annotation.status !== 'rejected' && annotation.claim !== null,
  );
  const { published, outlet, title, dateline } = article.metadata;
  return figures.map((figure) => {
    const sentence = article.sentences.find((each) => each.start <= figure.start && figure.start < each.end) ?? figure;
    return {
      ref: refTo(article.file, figure.id),
      file: article.file,
      figure,
      sentence: article.text.slice(sentence.start, sentence.end),
      sentenceStart: sentence.start,
      published,
      outlet,
      title,
      dateline,
    };
  });
}

function comparableClaims(article: AnnotatedArticle, records: readonly ClaimRecord[], knowledge: CorpusKnowledge): ComparableClaim[] {
  if (records.length === 0) return [];
  const context = articleContext(article, knowledge.placeNamed);
  const marks = article.annotations.filter(
    (mark): mark is Extract<Annotation, { kind: 'actor' }> => mark.kind === 'actor' && mark.status !== 'rejected',
  );
  const summands = summandsOf(records);
  const fallen = fallenIn(records, article.text, knowledge);
  const comparable: ComparableClaim[] = [];
  for (const record of records) {
    const sentence = { start: record.sentenceStart, end: record.sentenceStart + record.sentence.length };
    const { source, via } = record.figure.claim ?? {};
    const speakers = [source, via].filter((speaker) => speaker !== null && speaker !== undefined);
    const claim = comparableClaim(record, namesIn(article.text, sentence, marks, speakers, knowledge.placeNamed), context, knowledge, {
      isSummand: summands.has(record.ref),
      fallen,
      previous: comparable.at(-1) ?? null,
    });
    if (claim) comparable.push(claim);
  }
  return comparable;
}
