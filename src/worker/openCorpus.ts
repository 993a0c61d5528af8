import type { Corpus } from '../core/corpus/corpus.ts';
import type { AnnotatedArticle, Annotation } from '../core/model/annotation.ts';
import { refTo, type AnnotationRef } from '../core/model/relation.ts';
import { danglingVerdicts } from '../core/corpus/danglingVerdicts.ts';
import { likelyArticles } from '../core/sidecar/likelyArticles.ts';
import { readsAsProse } from '../core/text/prose.ts';
import { decodeArticle, normaliseText } from '../core/text/decode.ts';
import { failure, success } from '../core/model/result.ts';
import type { CorpusFileChange } from '../core/sidecar/corpusFileChange.ts';
import { readCorpusFile } from '../core/sidecar/readCorpusFile.ts';
import { OpenedSidecars } from '../core/sidecar/openedSidecars.ts';
import { writeCorpusFile } from '../core/sidecar/writeCorpusFile.ts';
import type { BoardAnswer, BoardQuery } from '../board/boardModel.ts';
import { changesWithReview, editSidecar, mergeGitConflict } from './editSidecar.ts';
import { proposeAnnotation } from './proposal.ts';
import { placeDecisions, type PlacedDecisions } from './placedDecisions.ts';
import { answerBoardQuery } from '../board/queries/answerBoardQuery.ts';
import type { ExportFormat } from './exportFormatNames.ts';
import { exportAs } from './exportFormats.ts';
import { inverseOfCorpusFileChanges } from './corpusFileInverse.ts';
import { summariseActors, actorDetail } from './actorViews.ts';
import { ClaimViews } from './claimViews.ts';
import { quotingOf } from './quotingView.ts';
import { summariseArticle } from './articleSummary.ts';
import { ArticleLines } from './articleLines.ts';
import type {
  ActorDetail,
  ActorSummary,
  Answers,
  ArticleOutcome,
  ArticleSummary,
  CorpusState,
  FigureConflict,
  Params,
} from './protocol.ts';

/** Claims between whose comparing others are answered: about a tenth of a second where thousands are of one war. */
const COMPARED_AT_ONCE = 50;

/** One corpus of the editor: articles with their sidecars, and the answers that surfaces ask for. */
export class OpenCorpus {
  readonly #corpus: Corpus;
  readonly #placed = new Map<string, PlacedDecisions>();
  readonly #sidecars = new OpenedSidecars();
  readonly #lines: ArticleLines;
  readonly #claims: ClaimViews;

  constructor(corpus: Corpus) {
    this.#corpus = corpus;
    this.#lines = new ArticleLines(corpus);
    this.#claims = new ClaimViews(corpus, this.#lines);
  }

  configure(yaml: string | null): CorpusState {
    const state = readCorpusFile(yaml ?? '');
    this.#corpus.configure(state.corpusFile);
    this.#lines.clear();
    return state;
  }

  put({ file, content, sidecar, chosen, edits = [] }: Params<'putArticle'>): ArticleOutcome {
    const decoded =
      typeof content === 'string' ? success(normaliseText(content)) : decodeArticle(content, this.#corpus.corpusFile.encoding);
    if (!decoded.ok) {
      this.remove(file);
      const { kind: code, message } = decoded.problem;
      return { state: 'unreadable', articleProblems: [{ code, message }], sidecarProblems: [] };
    }
    // What somebody has annotated or opened as an article is one, whatever it looks like.
    if (!chosen && sidecar === null && !this.#placed.has(file) && !readsAsProse(file, decoded.value)) {
      return { state: 'not-prose', articleProblems: [], sidecarProblems: [] };
    }
    const last = this.#placed.get(file);
    const placed = placeDecisions(decoded.value, sidecar, edits, last, this.#sidecars);
    // A watcher tells of our own writes too: nothing is read again for those.
    if (placed !== last) {
      this.#corpus.put(file, decoded.value, placed.decisions);
      this.#placed.set(file, placed);
      this.#lines.forget(file);
    }
    return { state: 'taken', articleProblems: [], sidecarProblems: placed.problems };
  }

  remove(file: string): void {
    this.#corpus.remove(file);
    this.#placed.delete(file);
    this.#lines.forget(file);
  }

  article(file: string): AnnotatedArticle | null {
    return this.#corpus.article(file) ?? null;
  }

  articles(): ArticleSummary[] {
    const inConflict = new Set(this.#corpus.relations().flatMap(({ relation, a, b }) => (relation === 'conflict' ? [a, b] : [])));
    return this.#corpus.files().flatMap((file) => {
      const article = this.#corpus.article(file);
      return article ? [summariseArticle(article, inConflict)] : [];
    });
  }

  actors(): ActorSummary[] {
    return summariseActors(this.#corpus);
  }

  actor(id: string): ActorDetail | null {
    return actorDetail(id, this.#corpus, this.#lines, this.#claims);
  }

  quoting(actor: string): Answers['quoting'] {
    return quotingOf(actor, this.#corpus, this.#lines);
  }

  claims(): Answers['claims'] {
    return this.#claims.all();
  }

  claim(ref: AnnotationRef): Answers['claim'] {
    return this.#claims.detail(ref);
  }

  compareSome(): boolean {
    return this.#corpus.compareSome(COMPARED_AT_ONCE);
  }

  relations(): Answers['relations'] {
    return this.#corpus.relations();
  }

  quantities(): Answers['quantities'] {
    return this.#corpus.quantities();
  }

  conflicts(file: string, minimumConfidence: number): FigureConflict[] {
    const article = this.#corpus.article(file);
    if (!article) return [];
    return article.annotations.flatMap((annotation): FigureConflict[] => {
      if (annotation.kind !== 'figure' || annotation.status === 'rejected' || !annotation.claim) return [];
      const ref = refTo(file, annotation.id);
      const others = this.#claims.conflictsOf(ref, minimumConfidence);
      return others.length === 0 ? [] : [{ ref, range: this.#lines.range(file, annotation), words: annotation.text, others }];
    });
  }

  propose(selection: Params<'propose'>): Annotation | null {
    return proposeAnnotation(this.#corpus, selection);
  }

  editSidecar({ file, yaml, changes, seen }: Params<'editSidecar'>): Answers['editSidecar'] {
    const placed = this.#placed.get(file);
    const withReview = changesWithReview(changes, this.#corpus.article(file));
    if (!placed) return failure(notInCorpus(file));
    return editSidecar(placed, { file, yaml, changes: withReview, seen }, this.#sidecars);
  }

  mergeSidecar(file: string, yaml: string): Answers['mergeSidecar'] {
    const placed = this.#placed.get(file);
    return placed ? mergeGitConflict(placed, file, yaml) : failure(notInCorpus(file));
  }

  likelyArticles(sidecar: string): Answers['likelyArticles'] {
    return likelyArticles(
      sidecar,
      [...this.#placed].map(([file, { text, decisions }]) => ({ file, text, hasDecisions: decisions.annotations.length > 0 })),
    );
  }

  danglingVerdicts(): Answers['danglingVerdicts'] {
    const { verdicts } = this.#corpus.corpusFile;
    return verdicts.length === 0
      ? []
      : danglingVerdicts(
          verdicts,
          this.#corpus.files().flatMap((file) => this.#corpus.article(file) ?? []),
        );
  }

  editCorpusFile(yaml: string | null, changes: readonly CorpusFileChange[]): Answers['editCorpusFile'] {
    const { corpusFile } = readCorpusFile(yaml ?? '');
    const written = writeCorpusFile(yaml, changes);
    return written.ok
      ? success({ yaml: written.value, inverse: inverseOfCorpusFileChanges(corpusFile, changes) })
      : failure(written.problem.message);
  }

  board(query: BoardQuery): BoardAnswer {
    return answerBoardQuery(this.#corpus, query);
  }

  export(format: ExportFormat, generator: string): string {
    return exportAs(format, this.#corpus, generator);
  }
}

const notInCorpus = (file: string): string => `The article ${file} is not part of the corpus any more; it may have another name now.`;
