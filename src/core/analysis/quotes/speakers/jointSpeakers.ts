import type { Span } from '../../../model/span.ts';
import type { Token } from '../../../text/tokens.ts';
import type { MentionIndex } from './mentionIndex.ts';
import { isPlural, type SpeakerPhrase } from './speakerPhrase.ts';

/** A party of joint speakers: tokens of the phrase, half-open. */
interface Part {
  readonly from: number;
  readonly to: number;
}

/** "the Observatory and activists", "A, B and C": the phrase of each; the phrase itself where it is one party's ("the founder and chairman of the club"). */
export function jointPhrases(index: MentionIndex, phrase: SpeakerPhrase): readonly Span[] {
  const { tokens } = phrase;
  const parts: Part[] = [];
  let from = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    const named = phrase.mentions.find((mention) => mention.start <= token.start && token.start < mention.end);
    if (named && named.end > token.end) continue;
    if (token.tag === 'relative' || token.tag === 'preposition' || token.tag === 'to' || token.tag === 'participle') break;
    const isAnd = token.tag === 'conjunction' && token.word.lower === 'and';
    if (!isAnd && token.word.form !== ',') continue;
    if (!isParty(index, phrase, { from, to: at })) break;
    parts.push({ from, to: at });
    from = at + 1;
    if (!isAnd) continue;
    const last = { from, to: tokens.length };
    return opensParty(phrase, from) ? [...parts, last].map((part) => spanOf(tokens, part)) : [phrase];
  }
  return [phrase];
}

const spanOf = (tokens: readonly Token[], { from, to }: Part): Span => ({ start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 });

const areSeveral = ({ tag, word }: Token): boolean => tag === 'noun' && isPlural(word.lower);

/** A name, a noun phrase with its article, or people in the plural; no adjective ("French and German officials"), no bare noun ("health and …"). */
function isParty(index: MentionIndex, { tokens, mentions }: SpeakerPhrase, { from, to }: Part): boolean {
  const first = tokens[from];
  const last = tokens[to - 1];
  if (first === undefined || last === undefined || (last.tag !== 'noun' && last.tag !== 'name')) return false;
  if (first.tag === 'determiner' || first.tag === 'possessive' || areSeveral(last)) return true;
  const named = mentions.find((mention) => mention.end >= last.end && mention.start <= last.start);
  if (named === undefined) return false;
  // "Ruritanian and Western officials"
  return named.type !== 'group' || (last.word.lower.endsWith('s') && index.actor(named.actor)?.name.toLowerCase() === last.word.lower);
}

/** What stands behind "and" is another party: it has an article or a name of its own, or means several. */
function opensParty({ tokens, mentions }: SpeakerPhrase, from: number): boolean {
  const first = tokens[from];
  if (first === undefined) return false;
  if (first.tag === 'determiner' || first.tag === 'possessive') return true;
  let at = from;
  while (tokens[at]?.tag === 'adjective' || tokens[at]?.tag === 'number' || (tokens[at]?.tag === 'noun' && tokens[at + 1]?.tag === 'noun'))
    at++;
  const head = tokens[at];
  if (head !== undefined && areSeveral(head)) return true;
  const named = mentions.find((mention) => mention.start >= first.start);
  return (
    named !== undefined && named.start === first.start && (named.type === 'person' || named.type === 'organization' || named.type === 'gpe')
  );
}
