import { analyse } from '../../../src/core/analysis/analyse.ts';
import type { ArticleReading } from '../../../src/core/model/article.ts';
import { EMPTY_CORPUS_FILE } from '../../../src/core/model/corpusFile.ts';
import type { Span } from '../../../src/core/model/span.ts';
import { testLexicon } from '../../support/lexicon.ts';

export function read(text: string): ArticleReading {
  return analyse(text, testLexicon(), EMPTY_CORPUS_FILE);
}

/** Each quote as "type: speaker | cue | content", in reading order. */
export function quotesIn(text: string): string[] {
  const words = (span: Span | null): string => (span ? text.slice(span.start, span.end) : '');
  return read(text).quotes.map((quote) => `${quote.type}: ${words(quote.speaker)} | ${words(quote.cue)} | ${words(quote)}`);
}

/** Names of the actors behind each quote's speaker, in reading order. */
export function speakersIn(text: string): string[][] {
  const reading = read(text);
  const names = new Map(reading.actors.map((actor) => [actor.key, actor.name]));
  return reading.quotes.map((quote) => (quote.speaker?.actors ?? []).map((key) => names.get(key) ?? `? ${key}`));
}
