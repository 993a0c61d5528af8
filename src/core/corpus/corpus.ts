import { analyse } from '../analysis/analyse.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Actor } from '../model/actor.ts';
import type { AnnotatedArticle, Decisions, FigureAnnotation } from '../model/annotation.ts';
import type { ArticleReading } from '../model/article.ts';
import { EMPTY_CORPUS_FILE, type CorpusFile } from '../model/corpusFile.ts';
import { refTo, type AnnotationRef, type ClaimRecord, type Quantity, type Relation } from '../model/relation.ts';
import { linkActors, type ActorLinks } from './actorLinking.ts';
import { annotate } from './annotate.ts';

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

  claims(): ClaimRecord[] {
    return this.files().flatMap((file) => {
      const article = this.article(file);
      return article ? claimsOf(article) : [];
    });
  }

  claim(ref: AnnotationRef): ClaimRecord | undefined {
    return this.claims().find((claim) => claim.ref === ref);
  }

  /** Every relation between two claims; pairs that merely lie in different topics are none. */
  relations(): readonly Relation[] {
    return [];
  }

  /** Conflicts first, then nearest in time. */
  relationsOf(_ref: AnnotationRef): readonly Relation[] {
    return [];
  }

  /** What is counted, all claims about it together: the rows of the board, conflicts first. */
  quantities(): readonly Quantity[] {
    return [];
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
