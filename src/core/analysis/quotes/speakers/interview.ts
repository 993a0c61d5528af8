import type { ArticleActor } from '../../../model/actor.ts';
import type { Span } from '../../../model/span.ts';
import type { MentionIndex } from './mentionIndex.ts';
import type { ResolverContext, Resolution } from './resolution.ts';
import type { SpeakerPhrase } from './speakerPhrase.ts';

/** Labels of the turns of an interview, and whose turn each opens. */
const TURNS: ReadonlyMap<string, 'asks' | 'answers'> = new Map([
  ['q', 'asks'],
  ['question', 'asks'],
  ['interviewer', 'asks'],
  ['a', 'answers'],
  ['answer', 'answers'],
]);

export const isTurnLabel = (word: string): boolean => TURNS.has(word);

/** Who speaks behind "Q:" and "A:"; null where the phrase is no such label. */
export function resolveTurn({ index, unmentioned, interview }: ResolverContext, phrase: SpeakerPhrase): Resolution | null {
  const turn = phrase.tokens.length === 1 && phrase.tokens[0]?.startsLine ? TURNS.get(phrase.headWord) : undefined;
  if (turn === undefined) return null;
  if (turn === 'asks') return { actors: [unmentioned.nameless('interviewer', 'person', null)], basis: 'asks the questions' };
  const interviewee = interview.interviewee(index, phrase);
  return { actors: interviewee ? [interviewee.key] : [], basis: 'answers the questions' };
}

/** Who is interviewed: of the persons named before the first turn the one named most often, bylines left out. */
export class Interview {
  #interviewee: ArticleActor | undefined;
  #isRead = false;

  interviewee(index: MentionIndex, firstTurn: Span): ArticleActor | undefined {
    if (this.#isRead) return this.#interviewee;
    this.#isRead = true;
    const counts = new Map<string, number>();
    for (const [at, { type, actor, start }] of index.mentions.entries()) {
      if (start >= firstTurn.start) break;
      const isByline = index.tokens[index.firstTokenOf(at) - 1]?.word.lower === 'by';
      if (type === 'person' && !isByline) counts.set(actor, (counts.get(actor) ?? 0) + 1);
    }
    let most = 0;
    for (const [actor, count] of counts) {
      if (count <= most) continue;
      most = count;
      this.#interviewee = index.actor(actor);
    }
    return this.#interviewee;
  }
}
