import type { Site } from './site.ts';

/** The noun phrase before a verb, with its article: back to the beginning of the clause. */
export function subjectBefore({ tokens, sentence }: Site, verb: number): { first: number; last: number } | null {
  let last = verb;
  while (last > sentence.first && /^(?:auxiliary|modal|adverb)$/.test(tokens[last - 1]?.tag ?? '')) last--;
  // "the Riders' Union [RU] put it at 4,000"
  if (/^[)\]]$/.test(tokens[last - 1]?.word.form ?? '') && /^[([]$/.test(tokens[last - 3]?.word.form ?? '')) last -= 3;
  // "the rescue service, however, put it at 31"
  if (tokens[last - 1]?.word.form === ',' && tokens[last - 3]?.word.form === ',' && tokens[last - 2]?.tag === 'adverb') last -= 3;
  let first = last;
  while (first > sentence.first) {
    const token = tokens[first - 1];
    if (
      !token ||
      token.tag === 'punctuation' ||
      token.tag === 'subordinator' ||
      token.tag === 'relative' ||
      token.tag === 'past' ||
      token.tag === 'verb' ||
      (token.tag === 'participle' && tokens[first - 2]?.tag === 'auxiliary')
    )
      break;
    if (token.tag === 'conjunction' && first === last) break;
    first--;
  }
  return first < last ? { first, last } : null;
}
