import type { Span } from '../../model/span.ts';
import type { Token } from '../../text/tokens.ts';

/** Words between quotation marks, the marks included. Tokens half-open. */
export interface QuotedRun extends Span {
  readonly tag: 'quotation';
  readonly first: number;
  readonly last: number;
  /** Tokens between the marks. */
  readonly innerFirst: number;
  readonly innerLast: number;
  /** The marks are single ones. */
  readonly single: boolean;
  /** No closing mark: it ends with its paragraph, or where the next one opens. */
  readonly unclosed: boolean;
  /** It goes on with the run that the paragraph before left open. */
  readonly continues: boolean;
  /** The punctuation mark that it ends with, inside its quotation marks. */
  readonly closing: string | null;
  /** Runs in single marks inside one in double marks. */
  readonly inner: readonly QuotedRun[];
}

/** The stop or comma that a run ends with, inside its marks; null where a word does. */
export function closingMark(tokens: readonly Token[], innerLast: number): string | null {
  let word = tokens[innerLast - 1]?.word;
  // `…,'"`: the stop stands inside the inner marks.
  if (word?.form === "'" || word?.form === '’' || word?.form === "''") word = tokens[innerLast - 2]?.word;
  return word?.shape === 'punctuation' ? word.form : null;
}

export const isWord = (token: Token | undefined): boolean => token !== undefined && token.word.shape !== 'punctuation';

export const BRACKETS_AND_DASHES = new Set(['(', '[', '{', '—', '–', '--', '-', '‘', "'", '/']);

/** Every form that can open or close a quotation; the last three are apostrophes too. */
export const QUOTATION_MARKS: readonly string[] = ['“', '„', '«', '``', '‟', '”', '»', '"', "''", '＂', '‘', '’', "'"];
