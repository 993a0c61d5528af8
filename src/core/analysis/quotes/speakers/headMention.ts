import type { ActorMention } from '../../../model/actor.ts';
import { isPossessive } from '../../../text/possessive.ts';
import type { MentionIndex } from './mentionIndex.ts';
import type { SpeakerPhrase } from './speakerPhrase.ts';

/**
 * The mention that is the phrase itself, not a part of what describes it: "Ann Example" in "Ruritania's spokeswoman, Ann Example"; none in
 * "Ruritania's ambassador to Syldavia".
 */
export function headMention(index: MentionIndex, phrase: SpeakerPhrase): ActorMention | undefined {
  const relative = phrase.tokens.find((token) => token.tag === 'relative');
  const candidates = phrase.mentions.filter((mention) => (!relative || mention.start < relative.start) && isHead(index, phrase, mention));
  return candidates.find((mention) => mention.type === 'person') ?? candidates.find((mention) => isHeadItself(phrase, mention));
}

/** "Armenia", not "Armenian forces". */
function isHeadItself(phrase: SpeakerPhrase, mention: ActorMention): boolean {
  const head = phrase.tokens[phrase.head];
  return head !== undefined && mention.start <= head.start && mention.end >= head.end;
}

/** Neither a genitive, nor before another noun, nor governed by a preposition. */
function isHead(index: MentionIndex, phrase: SpeakerPhrase, mention: ActorMention): boolean {
  const after = index.tokens[index.tokenAt(mention.end)];
  if (after !== undefined && after.start < phrase.end) {
    if (after.tag === 'clitic' || isPossessive(after)) return false;
    if (after.tag === 'noun' || (after.tag === 'name' && mention.type !== 'person') || after.tag === 'adjective') return false;
  }
  for (let at = index.tokenAt(mention.start) - 1; at >= 0; at--) {
    const token = index.tokens[at];
    if (token === undefined || token.start < phrase.start) return true;
    switch (token.tag) {
      case 'preposition':
      case 'to':
        return false;
      case 'determiner':
      case 'adjective':
      case 'noun':
      case 'name':
      case 'number':
      case 'possessive':
      case 'clitic':
        continue;
      default:
        return true;
    }
  }
  return true;
}
