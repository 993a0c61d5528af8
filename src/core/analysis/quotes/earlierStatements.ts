import type { ArticleText, Paragraph } from '../../text/articleText.ts';
import { partitionPoint } from '../../text/orderedSearch.ts';
import { spanNow, type Unchanged } from '../../text/unchanged.ts';
import { statementOf, type Statement } from './statement.ts';
import { NOTHING_READ, type CarriedOver, type LastSpeaker } from './statementReader.ts';

/** Where reading stood when a paragraph began. */
export interface ParagraphStart {
  readonly carried: CarriedOver;
  /** The paragraph before ended inside a quotation. */
  readonly leftOpen: boolean;
  /** How many statements there were, and the last of them, which a quotation may still go on with. */
  readonly count: number;
  readonly latest: Statement | null;
}

/** The statements of an article, and where reading stood at each paragraph: for reading it again after an edit. */
export interface FoundStatements {
  readonly statements: readonly Statement[];
  readonly starts: readonly ParagraphStart[];
  /** What the whole article is tells how each of its lines is read. */
  readonly isTranscript: boolean;
}

/** Those of the reading before, and what of the article is as it was then, the names in it as well. */
export interface EarlierStatements {
  readonly found: FoundStatements;
  readonly unchanged: Unchanged;
}

interface Begin extends Pick<ParagraphStart, 'carried' | 'leftOpen'> {
  readonly statements: Statement[];
  /** Of the paragraphs that need not be read. */
  readonly starts: ParagraphStart[];
}

/** Where reading begins: at the first paragraph, or at the first that an edit may concern. */
export function startAgain({ paragraphs }: ArticleText, earlier: EarlierStatements | null): Begin {
  if (!earlier) return { statements: [], starts: [], carried: NOTHING_READ, leftOpen: false };
  const { found, unchanged } = earlier;
  const first = partitionPoint(paragraphs, (paragraph) => paragraph.first < unchanged.head);
  const start = found.starts[first];
  const statements = found.statements.slice(0, start?.count);
  if (start?.latest) statements[start.count - 1] = start.latest;
  return {
    statements,
    starts: found.starts.slice(0, first),
    carried: start?.carried ?? NOTHING_READ,
    leftOpen: start?.leftOpen ?? false,
  };
}

/**
 * Adds all that was found from this paragraph on, where it lies behind the edit and reading stands there as it did before: it goes on as it did then.
 * @returns whether it does
 */
export function goOnAsBefore(
  { paragraphs }: ArticleText,
  paragraph: Paragraph,
  start: ParagraphStart,
  { found, unchanged }: EarlierStatements,
  into: { readonly statements: Statement[]; readonly starts: ParagraphStart[] },
): boolean {
  if (paragraph.first < unchanged.tail) return false;
  const further = paragraphs.length - found.starts.length;
  const before = found.starts[paragraph.index - further];
  if (!before) return false;
  const moved = new Moved(unchanged, further, start.count - before.count);
  if (JSON.stringify(moved.start(before)) !== JSON.stringify(start)) return false;
  // The last one may have gone on behind this paragraph's beginning.
  const statements = found.statements.slice(Math.max(0, before.count - 1)).flatMap((each) => moved.statement(each) ?? []);
  const starts = found.starts.slice(paragraph.index - further).flatMap((each) => moved.start(each) ?? []);
  const known = Math.max(0, start.count - 1);
  if (
    known + statements.length - start.count !== found.statements.length - before.count ||
    into.starts.length + starts.length !== paragraphs.length
  )
    return false;
  into.statements.splice(known, 1, ...statements);
  into.starts.push(...starts);
  return true;
}

/** Carries what was found in the text before to where it stands now. Null for what hangs on words that changed. */
class Moved {
  readonly #unchanged: Unchanged;
  readonly #paragraphs: number;
  readonly #statements: number;

  /** @param paragraphs so many paragraphs and statements further */
  constructor(unchanged: Unchanged, paragraphs: number, statements: number) {
    this.#unchanged = unchanged;
    this.#paragraphs = paragraphs;
    this.#statements = statements;
  }

  start({ carried, leftOpen, count, latest }: ParagraphStart): ParagraphStart | null {
    const { isHeadline } = carried;
    const [last, announced, blockBy] = [this.#speaker(carried.last), this.#speaker(carried.announced), this.#speaker(carried.blockBy)];
    const statement = latest && this.statement(latest);
    if (last === undefined || announced === undefined || blockBy === undefined || (latest && !statement)) return null;
    return { carried: { isHeadline, last, announced, blockBy }, leftOpen, count: count + this.#statements, latest: statement };
  }

  statement(statement: Statement): Statement | null {
    const span = spanNow(statement, this.#unchanged);
    const speaker = statement.speaker && spanNow(statement.speaker, this.#unchanged);
    const cue = statement.cue && spanNow(statement.cue, this.#unchanged);
    if (!span || (statement.speaker && !speaker) || (statement.cue && !cue)) return null;
    return statementOf({ ...statement, start: span.start, end: span.end, speaker, cue, paragraph: statement.paragraph + this.#paragraphs });
  }

  /** Undefined where it cannot be carried on. */
  #speaker(last: LastSpeaker | null): LastSpeaker | null | undefined {
    if (!last) return null;
    const speaker = last.speaker && spanNow(last.speaker, this.#unchanged);
    const cue = last.cue && spanNow(last.cue, this.#unchanged);
    if ((last.speaker && !speaker) || (last.cue && !cue)) return undefined;
    return { speaker, cue, paragraph: last.paragraph + this.#paragraphs };
  }
}
