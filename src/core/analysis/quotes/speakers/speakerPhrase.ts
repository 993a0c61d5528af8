import type { ActorMention } from '../../../model/actor.ts';
import type { Span } from '../../../model/span.ts';
import type { Token } from '../../../text/tokens.ts';
import { isPossessive } from '../../../text/possessive.ts';
import { spanText } from '../../../text/spanText.ts';
import type { MentionIndex } from './mentionIndex.ts';

/** A speaker's noun phrase, taken apart as far as finding the actor needs. */
export interface SpeakerPhrase extends Span {
  readonly tokens: readonly Token[];
  /** Index of the head noun in `tokens`: last word before a preposition, comma or relative clause. */
  readonly head: number;
  readonly headWord: string;
  /** Mentions within it. */
  readonly mentions: readonly ActorMention[];
  readonly definite: boolean;
  readonly plural: boolean;
}

const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those', 'both']);

export function readSpeakerPhrase(index: MentionIndex, span: Span): SpeakerPhrase | null {
  const tokens = index.tokensOf(span);
  const first = tokens[0];
  if (first === undefined) return null;
  const part = partitiveEnd(tokens);
  const head = part + headOf(part > 0 ? tokens.slice(part) : tokens);
  const word = tokens[head]?.word.lower ?? '';
  return {
    start: span.start,
    end: span.end,
    tokens,
    head,
    headWord: word,
    mentions: index.within(span),
    definite: DEFINITE.has(first.word.lower) || first.tag === 'possessive',
    plural: word.endsWith('s') && !/ss$|us$/.test(word) && !(part > 0 && first.word.lower === 'one'),
  };
}

const PARTS = new Set(['one', 'some', 'two', 'three', 'several', 'many', 'most']);

/** "One of the sources": tokens before the noun of those whose part is meant; 0 for other phrases. */
function partitiveEnd(tokens: readonly Token[]): number {
  const isPart = tokens[1]?.word.lower === 'of' && PARTS.has(tokens[0]?.word.lower ?? '');
  return isPart && tokens[2] !== undefined && tokens[2].tag !== 'pronoun' ? 2 : 0;
}

/** They stand behind the noun that they describe: "a source close to the minister", "troops loyal to the king". */
const DESCRIBING = new Set(['close', 'near', 'loyal', 'allied', 'opposed', 'familiar', 'present', 'affiliated', 'linked']);

function headOf(tokens: readonly Token[]): number {
  let head = -1;
  for (const [at, token] of tokens.entries()) {
    if (head >= 0 && DESCRIBING.has(token.word.lower)) return head;
    switch (token.tag) {
      case 'preposition':
      case 'relative':
      case 'to':
      case 'participle':
      case 'past':
      case 'verb':
        if (head >= 0) return head;
        break;
      case 'punctuation':
        if (head >= 0 && token.word.form !== '-' && token.word.form !== '"' && !isPossessive(token)) return head;
        break;
      case 'noun':
      case 'name':
      case 'number':
      case 'adjective':
      case 'pronoun':
        head = at;
        break;
      default:
        break;
    }
  }
  return Math.max(head, 0);
}

/** The words of the phrase up to and including its head and what "of" hangs on it, without article: the name of a nameless speaker. */
export function namelessName(phrase: SpeakerPhrase): string {
  const part = partitiveEnd(phrase.tokens);
  const opener = phrase.tokens[part]?.tag;
  const name = spanText(phrase.tokens, opener === 'determiner' || opener === 'possessive' ? part + 1 : part, phrase.head + 1);
  return part > 0 && !phrase.plural ? name.slice(0, name.lastIndexOf(' ') + 1) + singular(name.slice(name.lastIndexOf(' ') + 1)) : name;
}

const SIBILANT_PLURALS: readonly string[] = ['ses', 'xes', 'ches', 'shes'];

/** Singular of a head noun, by spelling alone. */
export function singular(word: string): string {
  if (word.endsWith('men')) return `${word.slice(0, -3)}man`;
  if (!word.endsWith('s')) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (SIBILANT_PLURALS.some((ending) => word.endsWith(ending))) return word.slice(0, -2);
  return word.length < 2 || word.endsWith('ss') || word.endsWith('us') ? word : word.slice(0, -1);
}

/** Whether a noun means several, by spelling and the commonest nouns without a singular. */
export const isPlural = (noun: string): boolean => noun !== '' && (singular(noun) !== noun || noun === 'police' || noun === 'people');
