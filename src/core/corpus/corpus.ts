import { analyse } from '../analysis/analyse.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Actor } from '../model/actor.ts';
import type { AnnotatedArticle, Decisions, FigureAnnotation } from '../model/annotation.ts';
import type { ArticleReading } from '../model/article.ts';
import { EMPTY_CORPUS_FILE, type CorpusFile } from '../model/corpusFile.ts';
import type { QuantityCard, SpeakerMatrix } from '../model/quantity.ts';
import { refTo, type AnnotationRef, type ClaimRecord, type Quantity, type Relation } from '../model/relation.ts';
import { linkActors, type ActorLinks } from './actorLinking.ts';
import { annotate } from './annotate.ts';
import { quantitiesOf } from './quantities/quantities.ts';
import { quantityCard, type QuantityContext } from './quantities/quantityCard.ts';
import { speakerMatrix } from './quantities/speakerMatrix.ts';

interface Entry {
  readonly reading: ArticleReading;
  readonly decisions: Decisions;
}

/**
 * All articles of one corpus: read, annotated, their actors tied together, their claims indexed and compared. Surfaces and formats ask here;
 * nothing outside analyses. Lives in the worker thread of the editor, or directly in the command line. Answers are computed when asked for and kept
 * until something changes.
 */
export class Corpus {
  readonly #lexicon: Lexicon;
  readonly #entries = new Map<string, Entry>();
  #corpusFile: CorpusFile = EMPTY_CORPUS_FILE;
  #links: ActorLinks | null = null;
  #actorNames: ReadonlyMap<string, string> | null = null;
  #claims: ReadonlyMap<AnnotationRef, ClaimRecord> | null = null;
  #quantities: readonly Quantity[] | null = null;
  #quantityOfClaim: ReadonlyMap<AnnotationRef, Quantity> | null = null;
  readonly #articles = new Map<string, AnnotatedArticle>();

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  get corpusFile(): CorpusFile {
    return this.#corpusFile;
  }

  /** A changed registry changes how every article is read. */
  configure(corpusFile: CorpusFile): void {
    this.#corpusFile = corpusFile;
    for (const [file, entry] of this.#entries) this.put(file, entry.reading.text, entry.decisions);
  }

  /** Reads an article and takes it in, replacing an earlier state of the same file. */
  put(file: string, text: string, decisions: Decisions): void {
    const { status: _status, ...metadata } = decisions.metadata;
    const reading = analyse(text, this.#lexicon, this.#corpusFile, { metadata, regions: decisions.regions });
    this.putReading(file, reading, decisions);
  }

  /** Takes in an article that was read before (from a cache of readings). */
  putReading(file: string, reading: ArticleReading, decisions: Decisions): void {
    this.#entries.set(file, { reading, decisions });
    this.#forget();
  }

  remove(file: string): void {
    if (this.#entries.delete(file)) this.#forget();
  }

  /** Files in order of their names. */
  files(): string[] {
    return [...this.#entries.keys()].sort();
  }

  article(file: string): AnnotatedArticle | undefined {
    const known = this.#articles.get(file);
    if (known) return known;
    const entry = this.#entries.get(file);
    if (!entry) return undefined;
    const links = this.#linked();
    const article = annotate(file, entry.reading, entry.decisions, (key) => links.idOf(file, key), null);
    this.#articles.set(file, article);
    return article;
  }

  /** Registry and inferred actors of the whole corpus. */
  actors(): readonly Actor[] {
    return this.#linked().actors;
  }

  claims(): readonly ClaimRecord[] {
    this.#claims ??= new Map(
      this.files().flatMap((file) => {
        const article = this.article(file);
        return article ? claimsOf(article).map((claim) => [claim.ref, claim] as const) : [];
      }),
    );
    return [...this.#claims.values()];
  }

  claim(ref: AnnotationRef): ClaimRecord | undefined {
    if (!this.#claims) this.claims();
    return this.#claims?.get(ref);
  }

  /** Every relation between two claims; pairs that merely lie in different topics are none. */
  relations(): readonly Relation[] {
    return [];
  }

  /** Conflicts first, then nearest in time. */
  relationsOf(_ref: AnnotationRef): readonly Relation[] {
    return [];
  }

  /** How two claims relate, wherever they stand: for the Compare view. Undefined if either is no claim, or if they have nothing to do with each other. */
  compare(_a: AnnotationRef, _b: AnnotationRef): Relation | undefined {
    return undefined;
  }

  /** What is counted, all claims about it together: the rows of the board, conflicts first. Every claim belongs to exactly one. */
  quantities(): readonly Quantity[] {
    this.#quantities ??= quantitiesOf(this.claims(), this.relations(), (id) => this.actorName(id));
    return this.#quantities;
  }

  /** The quantity that a claim belongs to. */
  quantityOf(ref: AnnotationRef): Quantity | undefined {
    this.#quantityOfClaim ??= new Map(this.quantities().flatMap((quantity) => quantity.claims.map((claim) => [claim, quantity])));
    return this.#quantityOfClaim.get(ref);
  }

  /** Range, latest word of each speaker and independent sources of one quantity. */
  card(quantityId: string): QuantityCard | undefined {
    const quantity = this.quantities().find((each) => each.id === quantityId);
    return quantity && quantityCard(quantity, this.#quantityContext());
  }

  /** Who says what, speakers by quantities. */
  matrix(): SpeakerMatrix {
    const conflicting = new Set(this.relations().flatMap((relation) => (relation.relation === 'conflict' ? [relation.a, relation.b] : [])));
    return speakerMatrix(this.quantities(), this.#quantityContext(), conflicting);
  }

  /** The name of an actor, or its id where nobody knows it. */
  actorName(id: string): string {
    this.#actorNames ??= new Map(this.actors().map((actor) => [actor.id, actor.name]));
    return this.#actorNames.get(id) ?? id;
  }

  #quantityContext(): QuantityContext {
    return { claim: (ref) => this.claim(ref), actorName: (id) => this.actorName(id) };
  }

  #linked(): ActorLinks {
    this.#links ??= linkActors(
      [...this.#entries].map(([file, entry]) => ({ file, actors: entry.reading.actors })),
      this.#corpusFile,
    );
    return this.#links;
  }

  #forget(): void {
    this.#links = null;
    this.#actorNames = null;
    this.#claims = null;
    this.#quantities = null;
    this.#quantityOfClaim = null;
    this.#articles.clear();
  }
}

function claimsOf(article: AnnotatedArticle): ClaimRecord[] {
  const figures = article.annotations.filter(
    (annotation): annotation is FigureAnnotation =>
      annotation.kind === 'figure' && annotation.status !== 'rejected' && annotation.claim !== null,
  );
  return figures.map((figure) => {
    const sentence = article.sentences.find((each) => each.start <= figure.start && figure.start < each.end) ?? figure;
    const { published, outlet, title, dateline } = article.metadata;
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
