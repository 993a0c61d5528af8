import type { AnnotatedArticle, QuoteAnnotation } from '../model/annotation.ts';
import { contains, type Span } from '../model/span.ts';

/** One party speaking of another in one quote. */
export interface SpeakingOf {
  /** Corpus-wide ids. */
  readonly speaker: string;
  readonly spokenOf: string;
  readonly quote: Span;
  readonly speakerWords: Span;
  /** The words that name whom the quote is about; for a quote within the quote, its speaker. */
  readonly words: Span;
}

/**
 * Who speaks of whom in one article: the speaker of a quote of every actor that is named in it, and of whoever is quoted in it. What stands in a quote within a quote is said by the
 * inner speaker alone. Nobody speaks of himself, and what nobody known says counts for nobody. One pass: annotations come parents first.
 */
export function speakingOf({ annotations }: Pick<AnnotatedArticle, 'annotations'>): SpeakingOf[] {
  const found: SpeakingOf[] = [];
  const open: QuoteAnnotation[] = [];
  const add = (quote: QuoteAnnotation | undefined, spokenOf: readonly string[], words: Span): void => {
    if (!quote?.speaker) return;
    for (const speaker of quote.speaker.actors) {
      for (const other of spokenOf) {
        if (other !== speaker) found.push({ speaker, spokenOf: other, quote, speakerWords: quote.speaker, words });
      }
    }
  };
  for (const annotation of annotations) {
    if (annotation.status === 'rejected') continue;
    let around = open.at(-1);
    while (around && !contains(around, annotation)) {
      open.pop();
      around = open.at(-1);
    }
    if (annotation.kind === 'actor' && annotation.actor !== null) add(around, [annotation.actor], annotation);
    if (annotation.kind === 'quote') {
      if (annotation.speaker) add(around, annotation.speaker.actors, annotation.speaker);
      open.push(annotation);
    }
  }
  return found;
}
