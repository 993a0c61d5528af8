import { analyse, analyseChosenFigure, type Given } from '../analysis/analyse.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Actor } from '../model/actor.ts';
import type { AnnotatedArticle, Decisions } from '../model/annotation.ts';
import type { ArticleReading } from '../model/article.ts';
import { EMPTY_CORPUS_FILE, type CorpusFile } from '../model/corpusFile.ts';
import type { AnnotationRef, ClaimRecord, Quantity, Relation } from '../model/relation.ts';
import type { Span } from '../model/span.ts';
import { annotate, figureFields } from './annotate.ts';
import { CopyIndex } from './copies/copyIndex.ts';
import { CrossReference } from './crossReference.ts';
import { EditedArticles } from './editedArticles.ts';
import { knownPlace } from './knownPlace.ts';
import { Linking } from './linking.ts';
import { RegistryChange } from './registryChange.ts';
import { quantitiesOf } from './quantities/quantities.ts';

interface Entry {
  readonly reading: ArticleReading;
  readonly decisions: Decisions;
}

/**
 * All articles of one corpus: read, annotated, their actors tied together, their claims indexed and compared. Surfaces and formats ask here;
 * nothing outside analyses. Lives in the worker thread of the editor, or directly in the command line. Nothing is worked out before it is asked for;
 * after a change only what hangs on the changed articles is worked out again.
 */
export class Corpus {
  readonly #lexicon: Lexicon;
  readonly #entries = new Map<string, Entry>();
  readonly #edited = new EditedArticles();
  readonly #copies = new CopyIndex();
  readonly #articles = new Map<string, AnnotatedArticle>();
  /** Files whose claims the cross-reference does not know yet. */
  readonly #stale = new Set<string>();
  #corpusFile: CorpusFile = EMPTY_CORPUS_FILE;
  readonly #linking = new Linking(EMPTY_CORPUS_FILE);
  #crossReference: CrossReference | null = null;
  #quantities: readonly Quantity[] | null = null;
  #quantityOfClaim: ReadonlyMap<AnnotationRef, Quantity> | null = null;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  get corpusFile(): CorpusFile {
    return this.#corpusFile;
  }

  /** A changed registry changes how those articles are read that name who changed; declared events change how claims are compared. */
  configure(corpusFile: CorpusFile): void {
    const earlier = this.#corpusFile;
    const sameEvents = JSON.stringify(corpusFile.events) === JSON.stringify(earlier.events);
    this.#corpusFile = corpusFile;
    if (sameEvents) this.#crossReference?.judge(corpusFile.verdicts);
    else this.#crossReference = null;
    this.#forgetQuantities();
    const change = new RegistryChange(earlier.actors, corpusFile.actors, this.#lexicon.knownNames(corpusFile));
    if (change.isEmpty) return;
    this.#linking.configure(corpusFile);
    for (const [file, { reading, decisions }] of this.#entries) {
      if (change.concernsReading(reading)) this.#read(file, reading.text, decisions);
      else if (change.concernsDecisions(decisions)) this.#touch(file);
    }
  }

  /** Takes an article in, replacing an earlier state of the same file. It is read unless only decisions changed that its reading does not depend on. */
  put(file: string, text: string, decisions: Decisions): void {
    const known = this.#entries.get(file);
    const isRead = known?.reading.text === text && sameGiven(known.decisions, decisions);
    if (isRead) this.#take(file, known.reading, decisions);
    else this.#read(file, text, decisions);
  }

  #read(file: string, text: string, decisions: Decisions): void {
    const known = this.#entries.get(file)?.reading.text;
    const memory = known === undefined || known === text ? null : this.#edited.memoryOf(file, text);
    this.#take(file, analyse(text, this.#lexicon, this.#corpusFile, given(file, decisions), memory), decisions);
  }

  #take(file: string, reading: ArticleReading, decisions: Decisions): void {
    const known = this.#entries.get(file);
    this.#entries.set(file, { reading, decisions });
    this.#linking.put(file, reading.actors);
    if (known?.reading.text !== reading.text) {
      for (const copy of this.#copies.copies(file)) this.#touch(copy);
      this.#copies.put(file, reading.text);
    }
    for (const copy of this.#copies.copies(file)) this.#touch(copy);
    this.#touch(file);
  }

  remove(file: string): void {
    if (!this.#entries.delete(file)) return;
    this.#edited.forget(file);
    for (const copy of this.#copies.copies(file)) this.#touch(copy);
    this.#copies.remove(file);
    this.#linking.remove(file);
    this.#touch(file);
  }

  /** Files in order of their names. */
  files(): string[] {
    return [...this.#entries.keys()].sort();
  }

  article(file: string): AnnotatedArticle | undefined {
    this.#relink();
    const known = this.#articles.get(file);
    if (known) return known;
    const entry = this.#entries.get(file);
    if (!entry) return undefined;
    const article = annotate(file, entry.reading, entry.decisions, (key) => this.#linking.idOf(file, key), this.#originalOf(file));
    this.#articles.set(file, article);
    return article;
  }

  /** What words that a person holds to be a figure say and claim, its actors tied to the corpus. Undefined where there is no such article or no words. */
  chosenFigure(file: string, span: Span): ReturnType<typeof figureFields> | undefined {
    this.#relink();
    const entry = this.#entries.get(file);
    if (!entry) return undefined;
    const { text } = entry.reading;
    const figure = analyseChosenFigure(text, span, this.#lexicon, this.#corpusFile, given(file, entry.decisions));
    return figure ? figureFields(text, figure, (key) => this.#linking.idOf(file, key)) : undefined;
  }

  /** Registry and inferred actors of the whole corpus. */
  actors(): readonly Actor[] {
    this.#relink();
    return this.#linking.actors();
  }

  /** The name of an actor, or its id where nobody knows it. */
  actorName(id: string): string {
    this.#relink();
    return this.#linking.actor(id)?.name ?? id;
  }

  /** By file name and place in the file. */
  claims(): readonly ClaimRecord[] {
    const crossReference = this.#settled();
    return this.files().flatMap((file) => crossReference.claimsIn(file));
  }

  claimsIn(file: string): readonly ClaimRecord[] {
    return this.#settled().claimsIn(file);
  }

  claim(ref: AnnotationRef): ClaimRecord | undefined {
    return this.#settled().claim(ref);
  }

  /** Every relation between two claims in reach of each other; pairs that merely lie in different topics have none. */
  relations(): readonly Relation[] {
    return this.#settled().relations();
  }

  /**
   * Does a part of what `relations`, and all that is made of them, wait for; of a large corpus that takes long, and somebody may have another question meanwhile.
   * @param claims how many are compared at the most
   * @returns whether it is all done
   */
  compareSome(claims: number): boolean {
    return this.#settled().compareSome(claims);
  }

  /** Conflicts first, then nearest in time. */
  relationsOf(ref: AnnotationRef): readonly Relation[] {
    return this.#settled().relationsOf(ref);
  }

  /** How two claims relate, wherever they stand: for the Compare view. Undefined if either is no claim, or if they have nothing to do with each other. */
  compare(a: AnnotationRef, b: AnnotationRef): Relation | undefined {
    return this.#settled().compare(a, b);
  }

  /** What is counted, all claims about it together: the rows of the board, conflicts first. Every claim belongs to exactly one. */
  quantities(): readonly Quantity[] {
    const relations = this.relations();
    this.#quantities ??= quantitiesOf(this.claims(), relations, (id) => this.actorName(id));
    return this.#quantities;
  }

  /** The quantity that a claim belongs to. */
  quantityOf(ref: AnnotationRef): Quantity | undefined {
    const quantities = this.quantities();
    this.#quantityOfClaim ??= new Map(quantities.flatMap((quantity) => quantity.claims.map((claim) => [claim, quantity])));
    return this.#quantityOfClaim.get(ref);
  }

  /** Of the articles that print the same text the earliest; null for that one itself. */
  #originalOf(file: string): string | null {
    const copies = this.#copies.copies(file);
    if (copies.length === 0) return null;
    const published = (name: string): string => {
      const entry = this.#entries.get(name);
      return entry?.decisions.metadata.published ?? entry?.reading.metadata.published ?? '9999';
    };
    const original = [file, ...copies].sort((a, b) => {
      const [x, y] = [published(a), published(b)];
      return x === y ? (a < b ? -1 : 1) : x < y ? -1 : 1;
    })[0];
    return original === undefined || original === file ? null : original;
  }

  #touch(file: string): void {
    this.#articles.delete(file);
    this.#stale.add(file);
    this.#forgetQuantities();
  }

  #forgetQuantities(): void {
    this.#quantities = null;
    this.#quantityOfClaim = null;
  }

  /** Who is who may change with any article: those are annotated again whose actors became others. */
  #relink(): void {
    for (const file of this.#linking.relink()) this.#touch(file);
  }

  /** The cross-reference with all changes taken in. */
  #settled(): CrossReference {
    this.#relink();
    if (this.#crossReference === null) {
      this.#crossReference = new CrossReference({
        events: this.#corpusFile.events,
        stateOf: (actor) => this.#linking.actor(actor)?.of ?? actor,
        actorName: (actor) => this.actorName(actor),
        placeNamed: (name) => knownPlace(name, this.#lexicon),
      });
      this.#crossReference.judge(this.#corpusFile.verdicts);
      for (const file of this.#entries.keys()) this.#stale.add(file);
    }
    for (const file of this.#stale) {
      const article = this.article(file);
      if (article) this.#crossReference.put(article);
      else this.#crossReference.remove(file);
    }
    this.#stale.clear();
    return this.#crossReference;
  }
}

/** What people said about an article that its reading must respect. */
function given(file: string, { metadata: { status: _status, ...metadata }, regions }: Decisions): Given {
  return { file, metadata, regions };
}

const sameGiven = (a: Decisions, b: Decisions): boolean => JSON.stringify(given('', a)) === JSON.stringify(given('', b));
