import type { Span } from '../../../model/span.ts';
import type { Token } from '../../../text/tokens.ts';
import type { QuotedRun } from '../quotedRun.ts';
import type { Statement } from '../statement.ts';

const LONGEST_NAME = 5;

/** `"MINISTER: We will rebuild it."`: a turn of a transcript set in quotation marks; null for other quotations. */
export function quotedTurn(tokens: readonly Token[], run: QuotedRun): (Omit<Statement, 'paragraph' | 'quoted'> & { speaker: Span }) | null {
  const { innerFirst, innerLast } = run;
  let colon = innerFirst;
  while (colon < innerLast && colon - innerFirst < LONGEST_NAME && isPartOfLabel(tokens[colon])) colon++;
  const [first, last, mark, from, to] = [tokens[innerFirst], tokens[colon - 1], tokens[colon], tokens[colon + 1], tokens[innerLast - 1]];
  if (colon === innerFirst || mark?.word.form !== ':' || colon + 1 >= innerLast || !first || !last || !from || !to) return null;
  return {
    start: from.start,
    end: run.end,
    type: 'direct',
    speaker: { start: first.start, end: last.end },
    cue: { start: mark.start, end: mark.end },
    confidence: 0.85,
    basis: 'name and colon',
  };
}

/** Transcripts set the speaker's name in capitals. */
const isPartOfLabel = (token: Token | undefined): boolean => token?.word.shape === 'upper' || token?.word.form === '.';
