import type { Lexicon } from '../../../lexicon/lexicon.ts';
import type { Genders } from './genders.ts';
import type { Interview } from './interview.ts';
import type { MentionIndex } from './mentionIndex.ts';
import type { UnmentionedActors } from './nameless.ts';
import type { NarrativePlaces } from './narrativePlaces.ts';
import type { RoleIndex } from './roles.ts';
import type { Salience } from './salience.ts';

/** Who a speaker phrase means, and how that was found. */
export interface Resolution {
  readonly actors: readonly string[];
  readonly basis: string;
}

/** What the statement tells of whom its speaker phrase may mean. */
export interface Circumstances {
  /** Actors that cannot be meant: those in whose words the phrase stands. */
  readonly excluded: readonly string[];
  /** "she added": somebody who has spoken goes on. */
  readonly goesOn: boolean;
  /** Indices of the statements that the phrase utters. */
  readonly uttered: readonly number[];
}

export interface ResolverContext {
  readonly lexicon: Lexicon;
  readonly index: MentionIndex;
  readonly places: NarrativePlaces;
  readonly salience: Salience;
  readonly genders: Genders;
  readonly roles: RoleIndex;
  readonly interview: Interview;
  readonly unmentioned: UnmentionedActors;
}

/** Basis of a speaker who stands there by name. */
export const NAMED = 'named';
