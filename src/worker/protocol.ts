import * as z from 'zod/mini';
import { boardQuery } from '../board/messageSchemas.ts';
import type { BoardAnswer } from '../board/boardModel.ts';
import type { DanglingVerdict } from '../core/corpus/danglingVerdicts.ts';
import type { CorpusFileChange } from '../core/sidecar/corpusFileChange.ts';
import type { FileProblem } from '../core/sidecar/problem.ts';
import type { LikelyArticle } from '../core/sidecar/likelyArticles.ts';
import type { CorpusFileReading } from '../core/sidecar/readCorpusFile.ts';
import type { MergedSidecar } from '../core/sidecar/mergeSidecars.ts';
import type { MergeConflict, Seen } from '../core/sidecar/settleChanges.ts';
import type { SidecarChange } from '../core/sidecar/sidecarChange.ts';
import { EXPORT_FORMATS } from './exportFormatNames.ts';
import type { Result } from '../core/model/result.ts';
import type { LineRange } from '../core/text/lines.ts';
import type { Actor } from '../core/model/actor.ts';
import type { AnnotatedArticle, Annotation } from '../core/model/annotation.ts';
import type { DocumentStatus } from '../core/model/metadata.ts';
import type { AnnotationRef, ClaimRecord, Quantity, Relation, RelationKind } from '../core/model/relation.ts';

/*
 * What the extension host may ask of the worker thread, which holds every open corpus. The host asks by `Request` and gets one `Reply` for each, in
 * any order; `Cancel` drops a request that has not been begun. Parameters are validated on arrival by the schemas below; answers come from our
 * own code and are checked as far as their envelope.
 *
 * A corpus is known by the URI of its root folder. `file` is relative to that root, with `/`. Offsets are UTF-16 units of the article's text, lines are
 * zero-based, as in `core/text/lines.ts`.
 */

const corpus = z.string().check(z.minLength(1));
const file = z.string().check(z.minLength(1), z.maxLength(4096));
const ref = z.custom<AnnotationRef>((value) => typeof value === 'string' && value.includes('#'));
const offset = z.number().check(z.int(), z.nonnegative());
const sidecarChanges = z.array(z.custom<SidecarChange>(hasType));
/** What the person had before him of what he changed; null: he insists, whatever was decided meanwhile. Without it: what this thread last took in. */
const seen = z.optional(z.nullable(z.custom<Seen>((value) => typeof value === 'object' && value !== null && 'annotations' in value)));
const corpusFileChanges = z.array(z.custom<CorpusFileChange>(hasType));
const textEdit = z.object({ start: offset, end: offset, text: z.string() });
const bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array);
/** YAML as it stands on disk or in an unsaved editor; null where there is none. */
const yaml = z.nullable(z.string());
function hasType(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'type' in value;
}

/** Schema of each request's parameters, and so the list of requests. */
export const REQUESTS = {
  /** Opens a corpus, or hands over its changed `corroborate.yaml`. A changed registry has those articles read anew that name who changed. */
  configure: z.object({ corpus, yaml }),
  closeCorpus: z.object({ corpus }),
  /** Takes an article in, as bytes from disk or as the text of an open editor, with its sidecar. `chosen`: a person opened it, so it is taken even if it does not read as prose. */
  putArticle: z.object({
    corpus,
    file,
    content: z.union([bytes, z.string()]),
    sidecar: yaml,
    chosen: z.boolean(),
    /** What was typed since this article was last taken in, batch by batch: decisions follow it. */
    edits: z.optional(z.array(z.array(textEdit))),
  }),
  removeArticle: z.object({ corpus, file }),
  articles: z.object({ corpus }),
  article: z.object({ corpus, file }),
  actors: z.object({ corpus }),
  /** Everything said by and of one actor, for hover, references and rename. */
  actor: z.object({ corpus, actor: z.string() }),
  /** Who speaks of one actor, and of whom it speaks, for the call hierarchy. */
  quoting: z.object({ corpus, actor: z.string() }),
  claims: z.object({ corpus }),
  /** One figure with the claims of other articles about the same thing. */
  claim: z.object({ corpus, ref }),
  relations: z.object({ corpus }),
  quantities: z.object({ corpus }),
  /** Figures of one article that others contradict, for Problems. */
  conflicts: z.object({ corpus, file, minimumConfidence: z.number() }),
  /** What the analyser would make of a span that a person selected, marks named in `except` apart. */
  propose: z.object({
    corpus,
    file,
    start: offset,
    end: offset,
    kind: z.enum(['actor', 'quote', 'figure', 'label']),
    except: z.optional(z.array(z.string())),
  }),
  /** The sidecar's new text with the changes carried out that take back nothing of what others decided meanwhile, and the changes that take them back. Writes nothing. */
  editSidecar: z.object({ corpus, file, yaml, changes: sidecarChanges, seen }),
  /** The sidecar in which git left two versions, with both put together. Writes nothing. */
  mergeSidecar: z.object({ corpus, file, yaml: z.string() }),
  /** Articles without decisions to which a sidecar without article may belong, likeliest first. */
  likelyArticles: z.object({ corpus, sidecar: z.string() }),
  /** Verdicts on figures that are not there. To be asked once every article was read. */
  danglingVerdicts: z.object({ corpus }),
  /** The same as `editSidecar` for `corroborate.yaml`. */
  editCorpusFile: z.object({ corpus, yaml, changes: corpusFileChanges }),
  exportCorpus: z.object({ corpus, format: z.enum(EXPORT_FORMATS), generator: z.string() }),
  /** What "Create Corpus" writes. */
  newCorpusFile: z.object({ name: z.string() }),
  board: z.object({ corpus, query: boardQuery }),
} as const;

export type RequestName = keyof typeof REQUESTS;
export type Params<Name extends RequestName> = z.infer<(typeof REQUESTS)[Name]>;

/** What each request is answered with. `null`: there is no such article, actor or figure (any more). */
export interface Answers {
  configure: CorpusState;
  closeCorpus: null;
  putArticle: ArticleOutcome;
  removeArticle: null;
  articles: readonly ArticleSummary[];
  article: AnnotatedArticle | null;
  actors: readonly ActorSummary[];
  actor: ActorDetail | null;
  quoting: Quoting | null;
  claims: readonly PlacedClaim[];
  claim: ClaimDetail | null;
  relations: readonly Relation[];
  quantities: readonly Quantity[];
  conflicts: readonly FigureConflict[];
  propose: Annotation | null;
  editSidecar: Result<EditedSidecar, string>;
  mergeSidecar: Result<MergedSidecar, string>;
  likelyArticles: readonly LikelyArticle[];
  danglingVerdicts: readonly DanglingVerdict[];
  editCorpusFile: Result<EditedFile<CorpusFileChange>, string>;
  exportCorpus: string;
  newCorpusFile: string;
  board: BoardAnswer;
}

export interface EditedFile<Change> {
  readonly yaml: string;
  /** In the order in which they are carried out. */
  readonly inverse: readonly Change[];
}

export interface EditedSidecar extends EditedFile<SidecarChange> {
  /** What was carried out of the changes that were asked for. */
  readonly changes: readonly SidecarChange[];
  /** Somebody else changed the file since this thread took it in: it held `known` then. */
  readonly merged: { readonly known: string | null } | null;
  /** What both sides changed; the file keeps the other side's word. */
  readonly conflicts: readonly MergeConflict[];
  /** Ours of those, and the file as it would be with them. Null where there are none. */
  readonly clash: { readonly changes: readonly SidecarChange[]; readonly yaml: string } | null;
}

/** `corroborate.yaml` as read, with what is wrong in it. */
export type CorpusState = CorpusFileReading;

export interface ArticleProblem {
  readonly code: 'encoding';
  readonly message: string;
}

/** `taken`: part of the corpus now. `not-prose`: a list, a log, a licence. `unreadable`: not in the corpus' encoding. */
export interface ArticleOutcome {
  readonly state: 'taken' | 'not-prose' | 'unreadable';
  /** Of the article itself (encoding). */
  readonly articleProblems: readonly ArticleProblem[];
  /** Of its sidecar; ranges count the sidecar's lines. */
  readonly sidecarProblems: readonly FileProblem[];
}

export interface ArticleSummary {
  readonly file: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly status: DocumentStatus;
  readonly english: boolean;
  readonly suggested: number;
  readonly accepted: number;
  readonly rejected: number;
  readonly orphans: number;
  /** Marks that came after a person finished it. */
  readonly sinceReview: number;
  /** Figures that another article contradicts. */
  readonly conflicts: number;
}

export interface ActorSummary extends Actor {
  /** Stands in `corroborate.yaml`; otherwise it is only suggested. */
  readonly registered: boolean;
  readonly mentions: number;
  /** Quotes it speaks. */
  readonly quotes: number;
  readonly articles: number;
}

/** A stretch of an article, for links and locations. */
export interface Place {
  readonly file: string;
  readonly range: LineRange;
}

export interface ActorMentionPlace extends Place {
  /** Of the actor mark, or of the quote that it speaks. */
  readonly annotation: string;
  readonly role: 'mention' | 'speaker';
  readonly words: string;
  readonly sentence: string;
  readonly outlet: string | null;
  readonly published: string | null;
}

export interface ActorDetail {
  readonly actor: ActorSummary;
  /** In order of articles, then of reading. */
  readonly mentions: readonly ActorMentionPlace[];
  /** Figures that it is the source of, newest first. */
  readonly claims: readonly PlacedClaim[];
}

/** One actor in the quotes of one article. */
export interface QuotingPlace {
  readonly actor: string;
  readonly name: string;
  readonly file: string;
  /** Where it is named in the first of them, or named as their speaker. */
  readonly words: LineRange;
  readonly quotes: readonly LineRange[];
}

export interface Quoting {
  readonly name: string;
  /** In order of articles, then of reading. */
  readonly speaksOf: readonly QuotingPlace[];
  readonly spokenOfBy: readonly QuotingPlace[];
}

export interface PlacedClaim extends ClaimRecord {
  readonly range: LineRange;
  /** Names of the speakers, as the corpus knows them; empty where the article itself says it. */
  readonly speakers: readonly string[];
}

export interface RelatedClaim {
  readonly relation: Relation;
  readonly claim: PlacedClaim;
}

export interface ClaimDetail {
  readonly claim: PlacedClaim;
  /** "Soldiers killed". */
  readonly title: string;
  /** Name of the side, where it is an actor. */
  readonly side: string | null;
  /** Conflicts first, then nearest in time. */
  readonly related: readonly RelatedClaim[];
  readonly counts: Readonly<Record<RelationKind, number>>;
}

export interface FigureConflict {
  readonly ref: AnnotationRef;
  readonly range: LineRange;
  readonly words: string;
  readonly others: readonly RelatedClaim[];
}

/** Envelopes of the messages between the threads. */
const envelope = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('request'),
    id: z.number(),
    name: z.enum(Object.keys(REQUESTS) as [RequestName, ...RequestName[]]),
    params: z.unknown(),
  }),
  z.object({ type: z.literal('cancel'), id: z.number() }),
]);
export type ToWorker = z.infer<typeof envelope>;

const reply = z.discriminatedUnion('type', [
  z.object({ type: z.literal('answer'), id: z.number(), value: z.unknown() }),
  z.object({ type: z.literal('failure'), id: z.number(), message: z.string() }),
  z.object({ type: z.literal('ready') }),
  /** A long request is being worked on: the thread does not hang. */
  z.object({ type: z.literal('working') }),
]);
export type FromWorker = z.infer<typeof reply>;

export const readToWorker = (message: unknown): ToWorker => z.parse(envelope, message);
export const readFromWorker = (message: unknown): FromWorker => z.parse(reply, message);
