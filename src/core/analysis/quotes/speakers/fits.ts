import type { ActorType, ArticleActor, Gender } from '../../../model/actor.ts';
import { SINGLE_OFFICES } from '../tables/speakerNouns.ts';
import { genderOfNoun, type Agreement } from './genders.ts';
import { isPersonNoun } from './personNouns.ts';
import type { Fit, Salient } from './salience.ts';
import type { ResolverContext } from './resolution.ts';

/** What a candidate is worth that goes with the pronoun less than well; set by hand, on the scale of `salience.ts`. */
const WORTH_OF_AGREEMENT: Readonly<Record<Agreement, number | null>> = { same: 0, unknown: -8, doubtful: -60, other: null };
const UNNAMED = -6;
const INSTITUTION_AS_SEVERAL = -15;
const STATE_AS_SEVERAL = -25;
const STATE_AS_ONE = -8;
const SEVERAL_AS_ONE = -40;

export const singleActor = ({ actors }: Salient): string | null => (actors.length === 1 ? (actors[0] ?? null) : null);

/** It stands where the next sentence looks for its topic: no object, no genitive, nothing behind a preposition. */
export const isSubject = ({ role }: Salient): boolean =>
  role !== 'object' && role !== 'oblique' && role !== 'possessor' && role !== 'owner';

function actorOf({ index, unmentioned }: ResolverContext, candidate: Salient, excluded: readonly string[]): ArticleActor | undefined {
  const key = singleActor(candidate);
  return key === null || excluded.includes(key) ? undefined : (index.actor(key) ?? unmentioned.actor(key));
}

/** "he", "she" */
export function personFit(context: ResolverContext, gender: Gender, excluded: readonly string[]): Fit {
  return (candidate) => {
    const { phrase } = candidate;
    if (phrase) {
      const ofNoun = genderOfNoun(phrase.head);
      return phrase.kind === 'person' && !candidate.plural && (ofNoun === null || ofNoun === gender) ? UNNAMED : null;
    }
    const actor = actorOf(context, candidate, excluded);
    if (actor?.type !== 'person' || (actor.nameless && !mayBePerson(context, actor.name))) return null;
    return WORTH_OF_AGREEMENT[context.genders.agreement(actor, gender)];
  };
}

/** "the president", "the 24-year-old": somebody named, not known by another office. */
export function namedPersonFit(context: ResolverContext, noun: string): Fit {
  const gender = genderOfNoun(noun);
  return (candidate) => {
    const actor = actorOf(context, candidate, []);
    if (actor?.type !== 'person' || !isSubject(candidate)) return null;
    if (SINGLE_OFFICES.has(noun) && actor.roles.length > 0) return null;
    const agreement = gender ? context.genders.agreement(actor, gender) : 'same';
    return agreement === 'doubtful' ? null : WORTH_OF_AGREEMENT[agreement];
  };
}

/** "it" */
export function institutionFit(context: ResolverContext, excluded: readonly string[]): Fit {
  return (candidate) => {
    const { phrase } = candidate;
    const several = candidate.plural ? SEVERAL_AS_ONE : 0;
    if (phrase) return phrase.kind === 'body' ? several : null;
    switch (typeOf(context, candidate, excluded)) {
      case 'organization':
        return several;
      case 'gpe':
        return isSubject(candidate) ? several + STATE_AS_ONE : null;
      default:
        return null;
    }
  };
}

/** "they" */
export function severalFit(context: ResolverContext, excluded: readonly string[]): Fit {
  return (candidate) => {
    if (candidate.actors.length > 1) return 0;
    if (candidate.phrase) return candidate.plural ? 0 : candidate.phrase.kind === 'body' ? INSTITUTION_AS_SEVERAL : null;
    switch (typeOf(context, candidate, excluded)) {
      case 'group':
        return 0;
      case 'organization':
        return candidate.plural ? 0 : INSTITUTION_AS_SEVERAL;
      case 'gpe':
        return candidate.plural ? 0 : isSubject(candidate) ? STATE_AS_SEVERAL : null;
      default:
        return null;
    }
  };
}

/** Nameless speakers may be things ("the journal said"); a capital tells a name that nobody knows. */
function mayBePerson({ lexicon }: ResolverContext, name: string): boolean {
  const last = name.slice(name.lastIndexOf(' ') + 1);
  return last !== last.toLowerCase() || isPersonNoun(lexicon, lexicon.words.word(last));
}

const typeOf = (context: ResolverContext, candidate: Salient, excluded: readonly string[]): ActorType | undefined =>
  actorOf(context, candidate, excluded)?.type;
