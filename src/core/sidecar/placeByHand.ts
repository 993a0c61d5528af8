import type { AnnotatedArticle, Annotation, QuotedSpan, SpeakerSpan } from '../model/annotation.ts';
import type { Claim } from '../model/claim.ts';
import { contains, overlaps, type Span } from '../model/span.ts';

/**
 * An orphan that a person puts to words of the present text. What lies within it has places in an earlier text: a speaker and a cue are looked for in the sentences around,
 * where they must stand once; what is not found has no words of its own, as a source that a person set.
 * @param place UTF-16
 */
export function placeByHand(
  orphan: Annotation,
  place: Span,
  { text, sentences }: Pick<AnnotatedArticle, 'text' | 'sentences'>,
): Annotation {
  const touched = sentences.filter((sentence) => overlaps(sentence, place));
  const around = { start: touched[0]?.start ?? place.start, end: touched.at(-1)?.end ?? place.end };
  const here: QuotedSpan = { start: place.start, end: place.end, text: text.slice(place.start, place.end) };
  switch (orphan.kind) {
    case 'actor':
    case 'label':
      return { ...orphan, ...here };
    case 'quote': {
      const speaker: SpeakerSpan | null = orphan.speaker && { ...orphan.speaker, ...(onlyOne(orphan.speaker.text, text, around) ?? here) };
      return { ...orphan, ...here, speaker, cue: orphan.cue && onlyOne(orphan.cue.text, text, around) };
    }
    case 'figure':
      return { ...orphan, ...here, claim: orphan.claim && withoutWords(orphan.claim, place) };
  }
}

/** A claim whose parts stand where its figure does, without the words that it was read from. */
export function withoutWords(claim: Claim, { start, end }: Span): Claim {
  return {
    ...claim,
    source: claim.source && { ...claim.source, start, end },
    via: claim.via && { ...claim.via, start, end },
    deniedBy: claim.deniedBy.map((denial) => ({ ...denial, start, end })),
    evidence: [],
  };
}

function onlyOne(words: string, text: string, around: Span): QuotedSpan | null {
  const start = text.indexOf(words, around.start);
  const found = { start, end: start + words.length, text: words };
  const again = text.indexOf(words, start + 1);
  const isAlone = start >= 0 && contains(around, found) && (again < 0 || again + words.length > around.end);
  return isAlone ? found : null;
}
