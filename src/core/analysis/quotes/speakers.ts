import type { Quote } from '../../model/quote.ts';
import { inReadingOrder } from '../../model/span.ts';
import type { ArticleText } from '../../text/articleText.ts';
import type { ReadActors } from '../actors/actors.ts';
import type { ReadQuotes } from './quotes.ts';
import type { Statement } from './statement.ts';

export function resolveSpeakers(_article: ArticleText, _actors: ReadActors, statements: readonly Statement[]): ReadQuotes {
  const quotes = statements.map(({ start, end, type, speaker, cue, confidence, basis }): Quote => ({
    start,
    end,
    type,
    speaker: speaker && { ...speaker, actors: [], basis: '' },
    cue,
    within: null,
    confidence,
    basis,
  }));
  return { quotes: quotes.sort(inReadingOrder), namelessActors: [] };
}
