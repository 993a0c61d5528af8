import type { ActorMention } from '../../../model/actor.ts';
import type { MentionIndex } from './mentionIndex.ts';
import type { SpeakerPhrase } from './speakerPhrase.ts';

/**
 * The mentions that are the phrase itself, not a part of what describes it: "Ann Example" in "Ruritania's spokeswoman, Ann Example",
 * both names of joint speakers; none in "Ruritania's ambassador to Syldavia".
 */
export function headMentions(index: MentionIndex, phrase: SpeakerPhrase): ActorMention[] {
  const relative = phrase.tokens.find((token) => token.tag === 'relative');
  const candidates = phrase.mentions.filter((mention) => (!relative || mention.start < relative.start) && isHead(index, phrase, mention));
  const persons = candidates.filter((mention) => mention.type === 'person');
  const others = candidates.filter((mention) => coversHead(phrase, mention));
  const chosen = persons.length > 0 ? persons : others.some((mention) => isHeadItself(phrase, mention)) ? others : [];
  const first = chosen[0];
  if (first === undefined) return [];
  return [first, ...chosen.slice(1).filter((mention, at) => areJoined(index, chosen[at], mention))];
}

function coversHead(phrase: SpeakerPhrase, mention: ActorMention): boolean {
  const head = phrase.tokens[phrase.head];
  // Joint speakers: the head is the last one's, the others stand before the conjunction.
  return (
    head !== undefined &&
    mention.start <= head.start &&
    (mention.end >= head.end || phrase.tokens.some((token) => token.tag === 'conjunction'))
  );
}

/** "Armenia and Azerbaijan", not "Armenian and Azerbaijani forces". */
function isHeadItself(phrase: SpeakerPhrase, mention: ActorMention): boolean {
  const head = phrase.tokens[phrase.head];
  return head !== undefined && mention.start <= head.start && mention.end >= head.end;
}

/** Neither a genitive, nor before another noun, nor governed by a preposition. */
function isHead(index: MentionIndex, phrase: SpeakerPhrase, mention: ActorMention): boolean {
  const after = index.tokens[index.tokenAt(mention.end)];
  if (after !== undefined && after.start < phrase.end) {
    if (after.tag === 'clitic' || after.word.lower === "'s" || after.word.form === '’' || after.word.form === "'") return false;
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

function areJoined(index: MentionIndex, first: ActorMention | undefined, second: ActorMention): boolean {
  if (first === undefined) return false;
  for (let at = index.tokenAt(first.end); at < index.tokens.length; at++) {
    const token = index.tokens[at];
    if (token === undefined || token.start >= second.start) return false;
    if (token.tag === 'conjunction' && token.word.lower === 'and') return true;
  }
  return false;
}
